// Loads the whole corpus into an engine at once, and saves all results at once.
import { type LayerEntry, layerTar, plainConfig, sha256 } from '../images.ts';
import { appliedLayers, membersOf, unpacked } from '../layers.ts';
import type { TestEngine } from '../test-engine.ts';
import { type CorpusImage, dir } from './image.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
/** The annotation with the name of an image in archives of a containerd store. */
const NAME = 'io.containerd.image.name';

/** A source or a result. */
export interface Made {
  readonly config: Record<string, unknown>;
  /** Entries by path, as in layers.ts. */
  readonly files: Map<string, string>;
  readonly annotations?: Record<string, string> | undefined;
}

interface Built {
  readonly image: CorpusImage;
  readonly config: Buffer;
  readonly layers: readonly Buffer[];
}

export const sourceOf = ({ name }: CorpusImage) => `corpus/${name}:source`;
export const flatOf = ({ name }: CorpusImage) => `corpus/${name}:flat`;

/** Loads images, and returns them by name. */
export async function loadCorpus(
  engine: TestEngine,
  images: readonly CorpusImage[],
): Promise<Map<string, Made>> {
  const base = await baseOf(engine);
  const built = await Promise.all(images.map((image) => build(image, base)));
  const isLayout = ({ image }: Built) =>
    image.indexes !== undefined || image.annotations !== undefined;
  engine.dockerWith(await dockerArchive(built.filter((one) => !isLayout(one))), 'load');
  const layouts = built.filter(isLayout);
  if (layouts.length > 0) engine.dockerWith(await layoutArchive(layouts), 'load');
  const made = await Promise.all(
    built.map(async ({ image, config, layers }) => {
      const files = await appliedLayers(layers);
      return [image.name, { config: JSON.parse(String(config)), files }] as const;
    }),
  );
  return new Map(made);
}

/** Saves the results, and returns them by the names of their images. */
export async function saveCorpus(
  engine: TestEngine,
  images: readonly CorpusImage[],
): Promise<Map<string, Made>> {
  if (images.length === 0) return new Map();
  const members = await membersOf(engine.dockerBytes('save', ...images.map(flatOf)));
  const json = (path: string) => JSON.parse(String(members.get(path)));
  const manifests: { Config: string; RepoTags: string[]; Layers: string[] }[] =
    json('manifest.json');
  const index: { digest: string; annotations?: Record<string, string> }[] = members.has(
    'index.json',
  )
    ? json('index.json').manifests
    : [];
  const made = manifests.map(async ({ Config, RepoTags, Layers }) => {
    if (Layers.length !== 1) throw new Error(`${RepoTags} has ${Layers.length} layers`);
    const files = await appliedLayers(Layers.map((layer) => members.get(layer)!));
    // Two sources may have the same result.
    return images
      .filter((image) => RepoTags.includes(flatOf(image)))
      .map((image): [string, Made] => {
        const name = `docker.io/${flatOf(image)}`;
        const manifest = index.find((one) => one.annotations?.[NAME] === name);
        const annotations =
          manifest && json(`blobs/${manifest.digest.replace(':', '/')}`).annotations;
        return [image.name, { config: json(Config), files, annotations }];
      });
  });
  return new Map((await Promise.all(made)).flat());
}

/** The busybox layer that most images are based on. */
async function baseOf(engine: TestEngine): Promise<Buffer> {
  const members = await membersOf(engine.dockerBytes('save', 'flatten-base:tiny'));
  const [manifest] = JSON.parse(String(members.get('manifest.json'))) as { Layers: string[] }[];
  return unpacked(members.get(manifest!.Layers[0]!)!);
}

async function build(image: CorpusImage, base: Buffer): Promise<Built> {
  const own: Buffer[] = [];
  /** Directories so far, since upper layers must contain them again. */
  const directories = new Map(image.isFromScratch ? [] : await directoriesOf(base));
  for (const entries of image.layers) {
    const plain = entries.map(async (entry): Promise<LayerEntry> => {
      if (!('copyOf' in entry)) return entry;
      const { copyOf, ...rest } = entry;
      const data = (await membersOf(base)).get(copyOf);
      if (data === undefined) throw new Error(`the base has no ${copyOf}`);
      return { ...rest, data };
    });
    own.push(await layerTar(withParents(await Promise.all(plain), directories)));
  }
  const layers = image.isFromScratch ? own : [base, ...own];
  const config: Record<string, unknown> = {
    ...plainConfig({ config: image.config ?? {} }),
    ...image.fields,
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => `sha256:${sha256(layer)}`) },
  };
  for (const field of image.without ?? []) delete config[field];
  return { image, layers, config: Buffer.from(JSON.stringify(config)) };
}

/**
 * Adds parent directories to entries, as builders do. An engine gives missing ones another mode and the current time.
 */
function withParents(
  entries: readonly LayerEntry[],
  directories: Map<string, LayerEntry>,
): LayerEntry[] {
  const named = new Set<string>();
  return entries.flatMap((entry) => {
    if ('raw' in entry) return [entry];
    const path = entry.name.replace(/\/$/, '');
    const parents = [...path.matchAll(/\//g)]
      .map(({ index }) => path.slice(0, index))
      .filter((parent) => !named.has(parent));
    const above = parents.map((parent) => directories.get(parent) ?? dir(parent));
    for (const one of [...parents, path]) named.add(one);
    for (const [at, parent] of parents.entries()) directories.set(parent, above[at]!);
    if (entry.type === 'directory') directories.set(path, entry);
    return [...above, entry];
  });
}

async function directoriesOf(layer: Buffer): Promise<[string, LayerEntry][]> {
  const entries = [...(await appliedLayers([layer]))];
  return entries
    .map(([path, described]) => [path, described.split(' ')] as const)
    .filter(([, [type]]) => type === 'directory')
    .map(([path, [, mode = '755']]) => [path, dir(path, { mode: Number.parseInt(mode, 8) })]);
}

function dockerArchive(built: readonly Built[]): Promise<Buffer> {
  const blobs = new Map<string, Buffer>();
  const add = (bytes: Buffer, ending: string) => {
    const path = `${sha256(bytes)}${ending}`;
    blobs.set(path, bytes);
    return path;
  };
  const manifest = built.map(({ image, config, layers }) => ({
    Config: add(config, '.json'),
    RepoTags: [sourceOf(image)],
    Layers: layers.map((layer) => add(layer, '/layer.tar')),
  }));
  return layerTar([
    ...[...blobs].map(([name, data]) => ({ name, data })),
    { name: 'manifest.json', data: JSON.stringify(manifest) },
  ]);
}

function layoutArchive(built: readonly Built[]): Promise<Buffer> {
  const blobs = new Map<string, Buffer>();
  const add = (content: Buffer | object, mediaType: string) => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    blobs.set(sha256(bytes), bytes);
    return { mediaType, digest: `sha256:${sha256(bytes)}`, size: bytes.length };
  };
  const manifests = built.map(({ image, config, layers }) => {
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: add(config, 'application/vnd.oci.image.config.v1+json'),
      layers: layers.map((layer) => add(layer, 'application/vnd.oci.image.layer.v1.tar')),
      annotations: image.annotations,
    };
    const { os, architecture } = JSON.parse(String(config));
    let top: object = { ...add(manifest, MANIFEST), platform: { os, architecture } };
    for (let depth = 0; depth < (image.indexes ?? 0); depth++)
      top = add({ schemaVersion: 2, mediaType: INDEX, manifests: [top] }, INDEX);
    return { ...top, annotations: { [NAME]: `docker.io/${sourceOf(image)}` } };
  });
  return layerTar([
    { name: 'oci-layout', data: '{"imageLayoutVersion":"1.0.0"}' },
    { name: 'index.json', data: JSON.stringify({ schemaVersion: 2, manifests }) },
    ...[...blobs].map(([hex, data]) => ({ name: `blobs/sha256/${hex}`, data })),
  ]);
}
