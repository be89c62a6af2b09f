// The packed layers of an image in the engine, streamed from the directory of its blobs as often as they are read.
import { Readable } from 'node:stream';
import type { LayerBlob, LayerTap } from '../../image/layered-image.ts';
import type { Descriptor } from '../../image/manifest.ts';
import { filesOf } from '../../tar/files.ts';
import { type BlobDirectory, HiddenBlobs } from './blobs.ts';

/** Chunks of a layer that are read ahead. */
const WAITING_CHUNKS = 16;

/** A layer as the image names it. */
export interface NamedLayer {
  readonly descriptor: Descriptor;
  readonly diffId: string;
}

/**
 * Layers in a directory of blobs. An engine sends one archive of a container at a time, so the directory is opened as
 * often as blobs are read at once.
 */
export class LayerBlobs {
  /** Bottom first. */
  readonly layers: readonly LayerBlob[];
  readonly #openDirectory: () => Promise<BlobDirectory>;
  readonly #directories: BlobDirectory[] = [];
  /** Those that nothing is read from. */
  readonly #idle: BlobDirectory[] = [];

  constructor(layers: readonly NamedLayer[], openDirectory: () => Promise<BlobDirectory>) {
    this.#openDirectory = openDirectory;
    this.layers = layers.map((layer) => this.#blobOf(layer));
  }

  /**
   * Looks whether all layers are there, as a containerd store may lack some that it has unpacked.
   * @throws HiddenBlobs if one is missing or has another size than the image says
   */
  async requireAll(signal: AbortSignal): Promise<void> {
    for (const { descriptor } of this.layers) {
      const { digest, sizeBytes } = descriptor;
      const entry = await this.#open(digest, signal);
      entry.close();
      if (entry.sizeBytes !== sizeBytes)
        throw new HiddenBlobs(`${digest} has ${entry.sizeBytes} bytes instead of ${sizeBytes}`);
    }
  }

  /** Closes the directory. All layers that were opened must have been destroyed. */
  async close(): Promise<void> {
    await Promise.all(this.#directories.splice(0).map((directory) => directory.close()));
  }

  #blobOf({ descriptor, diffId }: NamedLayer): LayerBlob {
    let waiting: LayerTap | undefined;
    return {
      descriptor,
      diffId,
      open: async (signal) => {
        const tap = waiting;
        waiting = undefined;
        const entry = await this.#open(descriptor.digest, signal).catch((error: unknown) => {
          tap?.abort();
          throw error;
        });
        const stream = Readable.from(tap === undefined ? entry.bytes : tapped(entry.bytes, tap), {
          // As objects: else chunks that wait are joined, which copies them.
          objectMode: true,
          highWaterMark: WAITING_CHUNKS,
        });
        stream.once('close', entry.close);
        return stream;
      },
      tap: (tap) => {
        waiting = tap;
      },
    };
  }

  async #openAnother(): Promise<BlobDirectory> {
    const directory = await this.#openDirectory();
    this.#directories.push(directory);
    return directory;
  }

  /** Opens a blob: an archive with one file. */
  async #open(digest: string, signal: AbortSignal) {
    const directory = this.#idle.pop() ?? (await this.#openAnother());
    const tar = await directory.open(digest, signal).catch((error: unknown) => {
      this.#idle.push(directory);
      throw error;
    });
    tar.once('close', () => this.#idle.push(directory));
    // Whoever reads it sees its errors. Without a listener one that comes later would end the process.
    tar.on('error', () => {});
    // While the engine is sending, it holds the container that is removed in the end.
    const close = () => void tar.destroy();
    try {
      const { done, value } = await filesOf(tar).next();
      if (done === true) throw new HiddenBlobs(`there is nothing at ${digest}`);
      const { bytes, sizeBytes } = value;
      return { bytes, sizeBytes, close };
    } catch (error) {
      close();
      throw error;
    }
  }
}

async function* tapped(bytes: AsyncIterable<Buffer>, tap: LayerTap): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) {
      await tap.write(chunk);
      yield chunk;
    }
    tap.end();
  } finally {
    tap.abort();
  }
}
