// OCI image layouts, in a directory or an archive (OCI image-spec "image-layout.md").
import type { FlattenError } from '../base/errors.ts';
import { getString, parseJson } from '../base/json.ts';
import { invalidBlob, parseDigest, wrongSize } from '../image/blob-check.ts';
import { digestOf } from '../image/config.ts';
import type { ImageSet } from '../image/layered-image.ts';
import type { Descriptor } from '../image/manifest.ts';
import type { OciLocation } from '../image/transport.ts';
import { choiceOf } from './choice.ts';
import { chooseEntries } from './choose.ts';
import { damagedBlob, quoteShort, unsupported } from './damage.ts';
import { type Entry, type IndexDocument, readLayoutIndex } from './documents.ts';
import { contentOf, type Files, openDirectory, openTar, readSmall } from './files.ts';
import { imagesOf } from './images.ts';
import type { ImageStore, LayerContent, OpenContext } from './store.ts';

/** The only version of layouts so far. */
const LAYOUT_VERSION = '1.0.0';

/** Blobs of a layout. Their paths consist only of digests, so none leads elsewhere. */
export class LayoutStore implements ImageStore {
  readonly name: string;
  readonly #files: Files;
  readonly #signal: AbortSignal;

  constructor(name: string, files: Files, signal: AbortSignal) {
    this.name = name;
    this.#files = files;
    this.#signal = signal;
  }

  async readManifest({ digest }: Descriptor): Promise<Buffer | undefined> {
    const file = await this.#files.find(blobPath(digest));
    return file && readSmall(file, `The blob ${digest}`, this.#signal);
  }

  readConfig(config: Descriptor): Promise<Buffer | undefined> {
    return this.readManifest(config);
  }

  async findLayer({ digest, sizeBytes }: Descriptor): Promise<LayerContent | undefined> {
    const file = await this.#files.find(blobPath(digest));
    if (file === undefined) return undefined;
    if (file.sizeBytes !== sizeBytes)
      throw invalidBlob(digest, wrongSize(file.sizeBytes, sizeBytes));
    return contentOf(file);
  }

  async release(): Promise<void> {}

  close(): Promise<void> {
    return this.#files.close();
  }
}

/**
 * Opens an image of a layout.
 * @throws FlattenError as `openImages` does
 */
export async function openLayout(location: OciLocation, context: OpenContext): Promise<ImageSet> {
  const { text, path, transport } = location;
  const files = await (transport === 'oci' ? openDirectory(path) : openTar(path, context.signal));
  try {
    const store = new LayoutStore(text, files, context.signal);
    const index = await readIndexFile(files, context.signal);
    if (index === undefined) throw await noLayout(files, location);
    const [first, ...rest] = chooseEntries(index.entries, location);
    const choice =
      first !== undefined && rest.length === 0
        ? await choiceOf(store, first)
        : {
            // The layout itself is the index of an image's platforms.
            reference: text,
            digest: index.digest,
            index: { format: index.format, annotations: index.annotations },
            entries: [first, ...rest].filter((entry) => entry !== undefined).map(withoutName),
          };
    return await imagesOf(store, choice, context.platforms);
  } catch (error) {
    await files.close();
    throw error;
  }
}

/**
 * Reads `index.json` of a layout; undefined if there is none.
 * @throws FlattenError `BLOB_INVALID` if it is not an index, `UNSUPPORTED_IMAGE` for another version of layouts
 */
export async function readIndexFile(
  files: Files,
  signal: AbortSignal,
): Promise<(IndexDocument & { readonly digest: string }) | undefined> {
  const version = await readLayoutVersion(files, signal);
  if (version !== undefined && version !== LAYOUT_VERSION)
    throw unsupported(
      files.path,
      `is an OCI image layout of version ${quoteShort(version)}; only ${LAYOUT_VERSION} is known`,
      'Look for a newer release of docker-flatten.',
    );
  const file = await files.find('index.json');
  if (file === undefined) return undefined;
  const bytes = await readSmall(file, `The file index.json of ${files.path}`, signal);
  const document = readLayoutIndex(bytes);
  if (document === undefined)
    throw damagedBlob('index.json', 'is not an index of an OCI image layout', files.path);
  return { ...document, digest: digestOf(bytes) };
}

async function readLayoutVersion(files: Files, signal: AbortSignal): Promise<string | undefined> {
  const file = await files.find('oci-layout');
  if (file === undefined) return undefined;
  const text = (await readSmall(file, `The file oci-layout of ${files.path}`, signal)).toString();
  return getString(parseJson(text), 'imageLayoutVersion');
}

/** The name of an entry belongs to the layout, not to the image. */
function withoutName(entry: Entry): Entry {
  const { 'org.opencontainers.image.ref.name': _, ...annotations } = entry.annotations;
  return { ...entry, annotations };
}

/** Returns the path of a blob in a layout. */
export function blobPath(digest: string): string {
  const parts = parseDigest(digest);
  if (parts === undefined) throw invalidBlob(digest, 'has a digest that cannot be checked');
  return `blobs/${parts.algorithm}/${parts.hex}`;
}

async function noLayout(
  files: Files,
  { text, path, transport }: OciLocation,
): Promise<FlattenError> {
  const isDocker = (await files.find('manifest.json')) !== undefined;
  const hint = !isDocker
    ? 'Check the path. A layout comes from "docker buildx build --output type=oci", skopeo, buildah and others.'
    : transport === 'oci-archive'
      ? `It looks like an archive of "docker save". Write it as "docker-archive:${path}".`
      : `It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${path}" oci:NEW`;
  return unsupported(text, 'must be an OCI image layout, but has no index.json', hint);
}
