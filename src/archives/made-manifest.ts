// Images in Docker archives, which have no manifests: makes those that a registry would have for them.
import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isObject, parseJson } from '../base/json.ts';
import { withProgress } from '../base/progress.ts';
import { invalidBlob } from '../image/blob-check.ts';
import { digestOf } from '../image/config.ts';
import type { Descriptor } from '../image/manifest.ts';
import type { ImageChoice } from './choice.ts';
import { damagedBlob, unsupported } from './damage.ts';
import { diffIdsOf } from './diff-ids.ts';
import { contentOf, type Files, readSmall, type StoredFile } from './files.ts';
import { DOCKER_TYPE } from './media-types.ts';
import type { ImageStore, LayerContent, OpenContext } from './store.ts';

/** First bytes of compressed layers, and the suffixes of their media types. */
const PACKED: ReadonlyArray<readonly [magic: string, suffix: string]> = [
  ['1f8b', '.gzip'],
  ['28b52ffd', '.zstd'],
];
const UNKNOWN_PACKED: ReadonlyArray<readonly [magic: string, name: string]> = [
  ['fd377a585a00', 'xz'],
  ['425a68', 'bzip2'],
];
const MAGIC_BYTES = 6;
/** Most writers name a config by its digest. */
const DIGEST_IN_NAME = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;

/** An image in `manifest.json`. */
export interface SavedImage {
  /** Path of its config. */
  readonly config: string;
  readonly names: readonly string[];
  /** Paths of its layers, bottom first. */
  readonly layers: readonly string[];
}

interface MakeContext extends OpenContext {
  /** The user's name for the image. */
  readonly name: string;
}

/** One image of an archive, with a manifest of Docker's format that names its files by their digests. */
export class MadeManifest implements ImageStore {
  readonly name: string;
  readonly #files: Files;
  readonly #blobs: ReadonlyMap<string, StoredFile>;
  readonly #config: Buffer;
  readonly #manifest: Buffer;

  private constructor(
    name: string,
    files: Files,
    { config, blobs, layers }: Pick<Parts, 'config' | 'blobs' | 'layers'>,
  ) {
    this.name = name;
    this.#files = files;
    this.#blobs = blobs;
    this.#config = config;
    const json = ({ mediaType, digest, sizeBytes }: Descriptor) => ({
      mediaType,
      size: sizeBytes,
      digest,
    });
    const descriptor = {
      mediaType: DOCKER_TYPE.config,
      digest: digestOf(config),
      sizeBytes: config.length,
    };
    this.#manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: DOCKER_TYPE.manifest,
        config: json(descriptor),
        layers: layers.map(json),
      }),
    );
  }

  /**
   * Makes the manifest. Compressed layers are read once for their digests, which the archive does not have.
   * @throws FlattenError `BLOB_INVALID` if a file is missing, `UNSUPPORTED_IMAGE`
   */
  static async of(image: SavedImage, files: Files, context: MakeContext): Promise<MadeManifest> {
    const config = await readConfig(image, files, context);
    const json = parseJson(config.toString('utf8'));
    if (!isObject(json))
      throw damagedBlob(image.config, 'is not a config, since it is not a JSON object', files.path);
    const diffIds = diffIdsOf(json, image.layers.length, context.name);
    const blobs = new Map<string, StoredFile>();
    const layers: Descriptor[] = [];
    const known = new Map<string, Descriptor>();
    for (const [at, path] of image.layers.entries()) {
      const file = await files.find(path);
      if (file === undefined)
        throw damagedBlob(path, 'is missing, though manifest.json names it', files.path);
      const compressed = await compressionOf(file, path, context.signal);
      const key = compressed === '' ? `${diffIds[at]}` : `file ${path}`;
      const descriptor = known.get(key) ?? {
        mediaType: `${DOCKER_TYPE.layer}${compressed}`,
        // The diffID is the digest of a layer that is not compressed.
        digest: compressed === '' ? (diffIds[at] ?? '') : await digestOfFile(file, context),
        sizeBytes: file.sizeBytes,
      };
      known.set(key, descriptor);
      layers.push(descriptor);
      blobs.set(descriptor.digest, file);
    }
    return new MadeManifest(context.name, files, { config, blobs, layers });
  }

  /** The image. */
  get choice(): ImageChoice {
    const digest = digestOf(this.#manifest);
    const mediaType = DOCKER_TYPE.manifest;
    const sizeBytes = this.#manifest.length;
    const entry = { mediaType, digest, sizeBytes, platform: undefined, annotations: {} };
    return { reference: this.name, digest, index: undefined, entries: [entry] };
  }

  async readManifest(): Promise<Buffer> {
    return this.#manifest;
  }

  async readConfig(): Promise<Buffer> {
    return this.#config;
  }

  async findLayer({ digest }: Descriptor): Promise<LayerContent | undefined> {
    const file = this.#blobs.get(digest);
    return file && contentOf(file);
  }

  async release(): Promise<void> {}

  close(): Promise<void> {
    return this.#files.close();
  }
}

interface Parts {
  readonly config: Buffer;
  readonly layers: readonly Descriptor[];
  readonly blobs: ReadonlyMap<string, StoredFile>;
}

async function readConfig(image: SavedImage, files: Files, context: MakeContext): Promise<Buffer> {
  const file = await files.find(image.config);
  if (file === undefined)
    throw damagedBlob(image.config, 'is missing, though manifest.json names it', files.path);
  const config = await readSmall(
    file,
    `The config ${JSON.stringify(image.config)}`,
    context.signal,
  );
  const claimed = DIGEST_IN_NAME.exec(image.config)?.[1];
  const digest = digestOf(config);
  if (claimed !== undefined && digest !== `sha256:${claimed}`)
    throw invalidBlob(`sha256:${claimed}`, `has the digest ${digest}`);
  return config;
}

/** Returns the suffix of a layer's media type. */
async function compressionOf(file: StoredFile, path: string, signal: AbortSignal): Promise<string> {
  const start = await startOf(file, signal);
  const unknown = UNKNOWN_PACKED.find(([magic]) => start.startsWith(magic));
  if (unknown !== undefined)
    throw unsupported(
      `The layer ${JSON.stringify(path)}`,
      `is compressed with ${unknown[1]}`,
      'Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engine and save it again.',
    );
  return PACKED.find(([magic]) => start.startsWith(magic))?.[1] ?? '';
}

async function startOf(file: StoredFile, signal: AbortSignal): Promise<string> {
  const stream = file.open(signal);
  for await (const chunk of stream) return (chunk as Buffer).toString('hex', 0, MAGIC_BYTES);
  return '';
}

async function digestOfFile(
  file: StoredFile,
  { signal, log, touch }: MakeContext,
): Promise<string> {
  const hash = createHash('sha256');
  let doneBytes = 0;
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      doneBytes += chunk.length;
      touch();
      done();
    },
  });
  const progress = {
    title: 'Digest',
    doneBytes: () => doneBytes,
    totalBytes: () => file.sizeBytes,
  };
  await withProgress(log, progress, pipeline(file.open(signal), sink, { signal }));
  return `sha256:${hash.digest('hex')}`;
}
