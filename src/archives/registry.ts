// Images in a registry, through skopeo. Manifests and configs are read at once, the layers of a platform are copied into
// a temporary directory once one of them is opened.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FlattenError } from '../base/errors.ts';
import { withProgress } from '../base/progress.ts';
import { spoolPrefix } from '../base/run-id.ts';
import { invalidBlob, parseDigest, wrongSize } from '../image/blob-check.ts';
import { digestOf } from '../image/config.ts';
import type { ImageSet } from '../image/layered-image.ts';
import type { Descriptor } from '../image/manifest.ts';
import { formatPlatform } from '../image/platform.ts';
import type { Reference } from '../image/reference.ts';
import type { RegistryLocation } from '../image/transport.ts';
import { Skopeo } from '../skopeo/skopeo.ts';
import { choiceOf } from './choice.ts';
import { imagesOf } from './images.ts';
import type { ImageParts, ImageStore, LayerContent, OpenContext } from './store.ts';

/** Reads of layers are sequential, so large ones are cheap. */
const READ_BYTES = 1024 * 1024;

/**
 * Opens an image in a registry.
 * @throws FlattenError as `openImages` does
 */
export async function openRegistry(
  location: RegistryLocation,
  context: OpenContext,
): Promise<ImageSet> {
  const { text, reference } = location;
  const skopeo = new Skopeo(context);
  const bytes = await skopeo.rawManifest(reference);
  if (bytes === undefined) throw notFound(text);
  const store = new RegistryStore(location, context, skopeo);
  // The tag may move meanwhile, so everything else is asked for by digest.
  const digest = reference.digest ?? digestOf(bytes);
  store.know(digest, bytes);
  const start = {
    mediaType: '',
    digest,
    sizeBytes: bytes.length,
    platform: undefined,
    annotations: {},
  };
  try {
    return await imagesOf(store, await choiceOf(store, start), context.platforms);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Blobs of a repository. */
class RegistryStore implements ImageStore {
  readonly name: string;
  readonly #reference: Reference;
  readonly #context: OpenContext;
  readonly #skopeo: Skopeo;
  readonly #manifests = new Map<string, Buffer>();
  readonly #copies = new Map<string, Promise<string>>();

  constructor({ text, reference }: RegistryLocation, context: OpenContext, skopeo: Skopeo) {
    this.name = text;
    this.#reference = reference;
    this.#context = context;
    this.#skopeo = skopeo;
  }

  /** Remembers a manifest that was read already. */
  know(digest: string, bytes: Buffer): void {
    this.#manifests.set(digest, bytes);
  }

  async readManifest({ digest }: Descriptor): Promise<Buffer | undefined> {
    return this.#manifests.get(digest) ?? (await this.#skopeo.rawManifest(this.#at(digest)));
  }

  readConfig(_config: Descriptor, manifest: Descriptor): Promise<Buffer | undefined> {
    return this.#skopeo.rawConfig(this.#at(manifest.digest));
  }

  async findLayer({ digest, sizeBytes }: Descriptor, image: ImageParts): Promise<LayerContent> {
    const locate = async () => {
      const path = join(await this.#copy(image), nameOf(digest));
      const size = await stat(path).then(
        ({ size }) => size,
        () => undefined,
      );
      if (size === undefined) throw invalidBlob(digest, 'is missing from what skopeo copied');
      if (size !== sizeBytes) throw invalidBlob(digest, wrongSize(size, sizeBytes));
      return { path, startByte: 0, sizeBytes };
    };
    const open = async (signal: AbortSignal) => {
      const { path } = await locate();
      return sizeBytes === 0
        ? Readable.from([])
        : createReadStream(path, { highWaterMark: READ_BYTES, signal });
    };
    return { open, locate };
  }

  async release({ digest }: Descriptor): Promise<void> {
    const copy = this.#copies.get(digest);
    this.#copies.delete(digest);
    const directory = await copy?.catch(() => undefined);
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.#copies.keys()].map((digest) =>
        this.release({ mediaType: '', digest, sizeBytes: 0 }),
      ),
    );
  }

  #at(digest: string): Reference {
    return { ...this.#reference, tag: undefined, digest };
  }

  /** Copies an image, once for all of its layers. */
  #copy(image: ImageParts): Promise<string> {
    const { digest } = image.manifest;
    const copy = this.#copies.get(digest) ?? this.#startCopy(image);
    this.#copies.set(digest, copy);
    // A copy that failed may be tried again.
    copy.catch(() => {
      if (this.#copies.get(digest) === copy) this.#copies.delete(digest);
    });
    return copy;
  }

  async #startCopy({ manifest, layers, platform }: ImageParts): Promise<string> {
    const { tempDir, runId, log } = this.#context;
    const directory = await mkdtemp(join(tempDir, `${spoolPrefix(runId)}copy-`));
    const progress = {
      title: platform === undefined ? 'Copy' : `Copy ${formatPlatform(platform)}`,
      doneBytes: () => bytesIn(directory),
      totalBytes: () => layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    };
    const task = { kind: 'read', name: this.name } as const;
    const copying = this.#skopeo.copy(this.#at(manifest.digest), `dir:${directory}`, [], task);
    try {
      await withProgress(log, progress, copying);
      return directory;
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }
}

/** skopeo names a blob by its hex digits alone. */
function nameOf(digest: string): string {
  const parts = parseDigest(digest);
  if (parts === undefined) throw invalidBlob(digest, 'has a digest that cannot be checked');
  return parts.hex;
}

/** Bytes of all files in a directory so far. */
function bytesIn(directory: string): number {
  try {
    return readdirSync(directory).reduce(
      (sum, name) => sum + statSync(join(directory, name)).size,
      0,
    );
  } catch {
    // A file was renamed meanwhile.
    return 0;
  }
}

function notFound(text: string): FlattenError {
  return new FlattenError(
    'IMAGE_NOT_FOUND',
    `${text} must be an image, but its registry does not have it.`,
    {
      hint: 'Check the name and the tag, and whether it was pushed.',
    },
  );
}
