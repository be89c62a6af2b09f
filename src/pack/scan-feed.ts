// Hands a packed stream to a worker that scans it, while it is read for something else.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { ScanResult } from '../splice/scan.ts';

/** Pieces are copied, since the stream's own chunks are still in use, and moved to the worker. */
const PIECE_BYTES = 256 * 1024;
/** Pieces that may wait for the worker: with more, reading would get ahead of it and take memory. */
const MAX_PIECES = 8;

/** What a worker gets: the next bytes of the stream, or its end. */
export type FedPiece = Uint8Array<ArrayBuffer> | 'end';

/** A stream that a worker scans: call {@link write} with its bytes in order, then {@link end} or {@link abort}. */
export class ScanFeed {
  /** What the worker found. Without an end, once the pool is closed. */
  readonly result: Promise<ScanResult>;
  readonly #port: MessagePort;
  readonly #free: ArrayBuffer[] = [];
  #pieces = 0;
  #piece: Uint8Array<ArrayBuffer> | undefined;
  #filled = 0;
  #isOver = false;
  #proceed = () => {};

  /** @param scan gives a worker the other end of this feed, as soon as one is free */
  constructor(scan: (feed: MessagePort) => Promise<ScanResult>) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.on('message', (piece: ArrayBuffer) => {
      this.#free.push(piece);
      this.#proceed();
    });
    this.result = scan(port2).finally(() => this.#close());
  }

  /** Adds bytes. Resolves once more may follow. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length && !this.#isOver; ) {
      this.#piece ??= await this.#nextPiece();
      const part = bytes.subarray(at, at + PIECE_BYTES - this.#filled);
      this.#piece.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === PIECE_BYTES) this.#post();
    }
  }

  /** Ends the stream. */
  end(): void {
    if (this.#isOver) return;
    this.#post();
    this.#port.postMessage('end' satisfies FedPiece);
    this.#isOver = true;
  }

  /** Gives a stream up whose end will not come. Does nothing after its end. */
  abort(): void {
    if (!this.#isOver) this.#close();
  }

  #post(): void {
    if (this.#piece === undefined || this.#isOver) return;
    const piece: FedPiece = this.#piece.subarray(0, this.#filled);
    this.#port.postMessage(piece, [piece.buffer]);
    this.#piece = undefined;
    this.#filled = 0;
  }

  /** Returns an empty piece, once the worker has given one back or there may be one more. */
  async #nextPiece(): Promise<Uint8Array<ArrayBuffer>> {
    while (this.#free.length === 0 && this.#pieces === MAX_PIECES && !this.#isOver)
      await new Promise<void>((resolve) => {
        this.#proceed = resolve;
      });
    const used = this.#free.pop();
    if (used === undefined) this.#pieces++;
    return new Uint8Array(used ?? new ArrayBuffer(PIECE_BYTES));
  }

  #close(): void {
    this.#isOver = true;
    this.#port.close();
    this.#proceed();
  }
}
