// Finds the deflate blocks or zstd frames of the source's layers beside the first reading of them, so that a flat layer can copy them.
import { type FileHandle, open } from 'node:fs/promises';
import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { FileRange, LayerBlob } from '../image/layered-image.ts';
import { ScanPool } from '../pack/scan-pool.ts';
import { StreamReader } from '../pack/stream-reader.ts';
import type { ScanResult, SpliceKind } from '../splice/scan.ts';
import type { SpliceSource } from '../splice/source.ts';
import { UnitIndex } from '../splice/unit-index.ts';

/** The layers of a source, as far as they can be copied from. */
export class LayerScans {
  /** Set if something did not fit: the layer has to be packed anew. */
  hasFailed = false;
  readonly kind: SpliceKind;
  readonly #log: Log;
  readonly #pool = new ScanPool();
  readonly #files: FileHandle[] = [];
  /** The layer that is read, if it is in no file. Only one is, since each takes memory and a stream of its own. */
  #streaming: StreamReader | undefined;
  readonly #sources: readonly Promise<SpliceSource | undefined>[];

  /**
   * @param blobs undefined for layers that nothing is copied from
   * @param kind of the layers that can be copied from
   */
  constructor(
    blobs: readonly (LayerBlob | undefined)[],
    kind: SpliceKind,
    { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
  ) {
    this.kind = kind;
    this.#log = log;
    this.#sources = blobs.map(async (blob) =>
      blob === undefined
        ? undefined
        : this.#scan(blob, signal).catch((error: unknown) => this.#giveUp(blob, messageOf(error))),
    );
    // The memory of the workers is needed for what follows.
    void Promise.all(this.#sources).then(() => this.#pool.close());
  }

  /** Returns a layer, once it has been scanned; undefined if nothing of it can be copied. */
  async sourceOf(layer: number): Promise<SpliceSource | undefined> {
    return this.#sources[layer];
  }

  /** Ends what is still being scanned, and closes the layers. */
  async close(): Promise<void> {
    await this.#pool.close();
    await Promise.all(this.#sources);
    await Promise.all(this.#files.map((file) => file.close()));
    await this.#streaming?.close();
  }

  async #scan(blob: LayerBlob, signal: AbortSignal): Promise<SpliceSource | undefined> {
    const { locate } = blob;
    const result = await this.#resultOf(blob, signal);
    if (result.kind === 'unusable') return this.#giveUp(blob, result.reason);
    const read =
      locate === undefined ? this.#stream(blob, signal) : await this.#open(await locate(signal));
    return { index: new UnitIndex(result.tables), read };
  }

  /** Scans a layer's file, or what is read of it for the first time if it is in no file yet. */
  async #resultOf({ locate, tap }: LayerBlob, signal: AbortSignal): Promise<ScanResult> {
    const { kind } = this;
    if (tap !== undefined) {
      const feed = this.#pool.feed(kind);
      tap(feed);
      return feed.result;
    }
    if (locate === undefined) return { kind: 'unusable', reason: 'it is in no file' };
    const { path, startByte, sizeBytes: packedBytes } = await locate(signal);
    return this.#pool.scan({ path, startByte, packedBytes, kind });
  }

  /** Opens a layer that is in no file once more. */
  #stream(blob: LayerBlob, signal: AbortSignal): SpliceSource['read'] {
    const stream = new StreamReader(() => blob.open(signal));
    return async (start, end) => {
      if (this.#streaming !== stream) {
        await this.#streaming?.close();
        this.#streaming = stream;
      }
      return stream.read(start, end);
    };
  }

  /** Opens a layer. What is read of it is checked with the result. */
  async #open({ path, startByte }: FileRange): Promise<SpliceSource['read']> {
    const file = await open(path);
    this.#files.push(file);
    return async (start, end) => {
      const { bytesRead, buffer } = await file.read({
        buffer: Buffer.allocUnsafe(end - start),
        position: startByte + start,
      });
      if (bytesRead !== end - start) throw new RangeError(`${path} became shorter`);
      return buffer;
    };
  }

  #giveUp({ descriptor }: LayerBlob, reason: string): undefined {
    this.#log.debug(
      `nothing of the layer ${descriptor.digest} can be copied as it is packed: ${reason}`,
    );
  }
}
