// Archives as `docker save` writes them (Docker image specification 1.2, "Combined Image JSON + Filesystem Changeset
// Format"). Since 25, Docker writes an OCI image layout as well, as does BuildKit.
import { FlattenError } from '../base/errors.ts';
import { getPath, getString, isStringArray, parseJson } from '../base/json.ts';
import type { ImageSet } from '../image/layered-image.ts';
import { fullReference, parseReference } from '../image/reference.ts';
import type { DockerArchiveLocation } from '../image/transport.ts';
import { choiceOf } from './choice.ts';
import { damagedBlob, quoteShort, unsupported } from './damage.ts';
import { type Entry, readDocument } from './documents.ts';
import { type Files, openTar, readSmall } from './files.ts';
import { imagesOf } from './images.ts';
import { blobPath, LayoutStore, readIndexFile } from './layout.ts';
import { LeftOut } from './left-out.ts';
import { MadeManifest, type SavedImage } from './made-manifest.ts';
import type { ImageStore, OpenContext } from './store.ts';
import { isAttestation, Walk } from './walk.ts';

/** More images than this are only counted. */
const SHOWN = 20;

/**
 * Opens an image of an archive. An archive that is an OCI image layout too has the image's own manifest, and the other
 * platforms of its index.
 * @throws FlattenError as `openImages` does
 */
export async function openDockerArchive(
  location: DockerArchiveLocation,
  context: OpenContext,
): Promise<ImageSet> {
  const { text, path } = location;
  const files = await openTar(path, context.signal);
  try {
    const image = chooseImage(await readList(files, location, context.signal), location);
    const layout = new LayoutStore(text, files, context.signal);
    const index = await readIndexFile(files, context.signal);
    const entry = index && (await findInLayout(layout, index.entries, image));
    if (entry !== undefined)
      return await imagesOf(layout, await choiceOf(layout, entry), context.platforms);
    const made = await MadeManifest.of(image, files, { ...context, name: text });
    return await imagesOf(made, made.choice, context.platforms);
  } catch (error) {
    await files.close();
    throw error;
  }
}

async function readList(
  files: Files,
  { text, path }: DockerArchiveLocation,
  signal: AbortSignal,
): Promise<SavedImage[]> {
  const file = await files.find('manifest.json');
  if (file === undefined) {
    const isLayout = (await files.find('index.json')) !== undefined;
    const isOld = (await files.find('repositories')) !== undefined;
    const hint = isLayout
      ? `It has an index.json, so it is an archive of an OCI image layout. Write it as "oci-archive:${path}".`
      : isOld
        ? 'Docker before 1.10 wrote it. Load it into an engine and save it again.'
        : 'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker", skopeo, buildah, podman and others.';
    throw unsupported(text, 'must be an archive of "docker save", but has no manifest.json', hint);
  }
  const bytes = await readSmall(file, `The file manifest.json of ${path}`, signal);
  const list = parseJson(bytes.toString('utf8'));
  const images = (Array.isArray(list) ? list : []).map(readImage);
  if (!Array.isArray(list) || images.includes(undefined))
    throw damagedBlob('manifest.json', 'is not a list of images', path);
  return images.filter((image) => image !== undefined);
}

function readImage(value: unknown): SavedImage | undefined {
  const config = getString(value, 'Config');
  const layers = getPath(value, 'Layers') ?? [];
  const names = getPath(value, 'RepoTags') ?? [];
  if (config === undefined || !isStringArray(layers) || !isStringArray(names)) return undefined;
  return { config, names, layers };
}

function chooseImage(images: readonly SavedImage[], location: DockerArchiveLocation): SavedImage {
  const { text, path, reference, index } = location;
  const all = listImages(images);
  if (images.length === 0)
    throw new FlattenError('IMAGE_NOT_FOUND', `${text} must contain an image, but contains none.`, {
      hint: 'Save the image again.',
    });
  if (index !== undefined) {
    const image = images[index];
    if (image !== undefined) return image;
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `${text} must name an image, but the archive has only the images @0 to @${images.length - 1}.`,
      { hint: `It has: ${all}.` },
    );
  }
  const wanted = reference && fullReference(reference);
  const matches = images.filter(
    ({ names }) => wanted === undefined || names.some((name) => fullName(name) === wanted),
  );
  const [image] = matches;
  if (image === undefined) {
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `${text} must name an image, but the archive has none with that name.`,
      { hint: `It has: ${all}.` },
    );
  }
  if (matches.some((other) => JSON.stringify(parts(other)) !== JSON.stringify(parts(image)))) {
    throw new FlattenError(
      'BAD_INPUT',
      `${text} must name one image, but the archive has several: ${all}.`,
      { hint: `Add one of these names: "docker-archive:${path}:NAME".` },
    );
  }
  return image;
}

function parts({ config, layers }: SavedImage): unknown {
  return [config, layers];
}

function fullName(name: string): string | undefined {
  try {
    return fullReference(parseReference(name, 'image'));
  } catch {
    return undefined;
  }
}

/** Lists images by the names that select them. */
function listImages(images: readonly SavedImage[]): string {
  const names = images.flatMap(({ names }, at) => (names.length === 0 ? [`@${at}`] : names));
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).map(quoteShort).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/**
 * Finds the entry of a layout's index that leads to an image of `manifest.json`: one of its name, or else any.
 * @returns undefined if there is none, so that `manifest.json` is all there is
 */
async function findInLayout(
  store: ImageStore,
  entries: readonly Entry[],
  image: SavedImage,
): Promise<Entry | undefined> {
  const names = image.names.map(fullName);
  const hasName = ({ annotations }: Entry) =>
    names.includes(fullName(annotations['io.containerd.image.name'] ?? ''));
  const candidates = entries.filter((entry) => !isAttestation(entry));
  const sorted = candidates.toSorted((one, other) => Number(hasName(other)) - Number(hasName(one)));
  for (const entry of sorted) if (await leadsTo(store, entry, image)) return entry;
  return undefined;
}

async function leadsTo(store: ImageStore, entry: Entry, image: SavedImage): Promise<boolean> {
  for (const manifest of await new Walk(store, new LeftOut()).follow([entry])) {
    const bytes = await store.readManifest(manifest);
    const document = bytes && readDocument(bytes, manifest);
    if (document?.kind !== 'manifest') continue;
    const paths = [document.config, ...document.layers].map(({ digest }) => blobPath(digest));
    if (JSON.stringify(paths) === JSON.stringify([image.config, ...image.layers])) return true;
  }
  return false;
}
