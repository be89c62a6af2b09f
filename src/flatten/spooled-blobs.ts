// Packed layers that come as streams, in files: each is written as it is read for the first time, and comes from there later.
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { LayerBlob } from '../image/layered-image.ts';
import { spooling } from '../pack/packed-file.ts';

/** Large chunks save round trips to the thread pool. */
const CHUNK_BYTES = 1024 * 1024;
/** Chunks that are read ahead while a layer is written. */
const WAITING_CHUNKS = 4;

/** Layers in files of a directory. */
export class SpooledBlobs {
  /** Bottom first. */
  readonly layers: readonly LayerBlob[];
  readonly #spools: readonly Spool[];

  /** @param directory which must have none of their files yet */
  constructor(layers: readonly LayerBlob[], directory: string) {
    this.#spools = layers.map((layer, at) => new Spool(layer, join(directory, `blob-${at}`)));
    this.layers = this.#spools.map((spool) => spool.layer);
  }

  /** Whether no file is there yet. */
  get isEmpty(): boolean {
    return this.#spools.every(({ isWritten }) => !isWritten);
  }

  /** Removes the files. Layers that are read again are written again. */
  async remove(): Promise<void> {
    await Promise.all(this.#spools.map((spool) => spool.remove()));
  }
}

/** A layer in a file. What it holds is checked by whoever reads the layer, each time. */
class Spool {
  readonly layer: LayerBlob;
  isWritten = false;
  readonly #path: string;
  /** Settles once the layer was written, or could not be. */
  #writing = waiter();

  constructor(layer: LayerBlob, path: string) {
    this.#path = path;
    const { sizeBytes } = layer.descriptor;
    const { tap } = layer;
    this.layer = {
      ...layer,
      open: (signal) => (this.isWritten ? this.#reopen(layer, signal) : this.#open(layer, signal)),
      locate: async () => {
        await this.#writing.promise;
        return { path, startByte: 0, sizeBytes };
      },
      ...(tap && { tap }),
    };
  }

  async remove(): Promise<void> {
    if (this.isWritten) this.#writing = waiter();
    this.isWritten = false;
    await rm(this.#path, { force: true });
  }

  async #reopen({ descriptor }: LayerBlob, signal: AbortSignal): Promise<Readable> {
    if (descriptor.sizeBytes === 0) return Readable.from([]);
    return createReadStream(this.#path, { highWaterMark: CHUNK_BYTES, signal });
  }

  async #open(layer: LayerBlob, signal: AbortSignal): Promise<Readable> {
    // An earlier reading may have ended before the layer did.
    await this.remove();
    const source = await layer.open(signal);
    return Readable.from(this.#written(layer, source), {
      // As objects: else chunks that wait are joined, which copies them.
      objectMode: true,
      highWaterMark: WAITING_CHUNKS,
    });
  }

  async *#written({ descriptor }: LayerBlob, source: Readable): AsyncGenerator<Buffer> {
    const { digest, sizeBytes } = descriptor;
    const { resolve, reject } = this.#writing;
    let bytes = 0;
    try {
      for await (const chunk of spooling(this.#path, source, 'a packed layer of the image')) {
        bytes += chunk.length;
        yield chunk;
      }
      this.isWritten = bytes === sizeBytes;
    } finally {
      source.destroy();
      if (this.isWritten) resolve();
      else {
        this.#writing = waiter();
        reject(new Error(`${digest} was not read to its end`));
      }
    }
  }
}

function waiter(): PromiseWithResolvers<void> {
  const made = Promise.withResolvers<void>();
  // Nobody may wait for it.
  made.promise.catch(() => {});
  return made;
}
