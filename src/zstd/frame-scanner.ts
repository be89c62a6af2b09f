// Finds the frames of a zstd stream (RFC 8878) and how much each unpacks to.
import { zstdDecompressSync } from 'node:zlib';
import type { Scanner, ScanResult } from '../splice/scan.ts';
import { MAX_UNIT_BYTES } from '../splice/unit-index.ts';
import { UnitRecorder } from '../splice/unit-recorder.ts';
import { ZstdFrames } from './frames.ts';

/**
 * Frames that need a larger window are not copied: decoders need not support more (RFC 8878, 3.1.1.1.2). Engines take up
 * to 512 MiB, libzstd by default 128 MiB, others only these 8 MiB.
 */
const MAX_WINDOW_BYTES = 8 * 1024 * 1024;

/** Thrown within the scanner and never out of it: why the stream is unusable. */
class Unusable extends Error {}

/**
 * Scans a zstd stream. A frame that does not say how much it unpacks to is unpacked, unless that is too much: all of it
 * would have to be held before it can be copied. What frames say, and their checksums, must be checked elsewhere.
 */
export class FrameScanner implements Scanner {
  readonly #frames = new ZstdFrames();
  readonly #units = new UnitRecorder();
  /** The current frame, as far as it may have to be unpacked. */
  #packed: Buffer[] = [];
  #packedBytes = 0;
  #unusable: string | undefined;

  write(chunk: Uint8Array): boolean {
    return this.#try(() => {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      for (const piece of this.#frames.split(bytes)) this.#add(piece);
    });
  }

  end(): ScanResult {
    this.#try(() => {
      if (!this.#frames.isBetweenFrames) throw new Unusable('it ends too early');
      if (!this.#units.end()) throw new Unusable('it has too many frames');
    });
    if (this.#unusable !== undefined) return { kind: 'unusable', reason: this.#unusable };
    const { position, frames } = this.#frames;
    return { kind: 'scanned', tables: this.#units.tables(position, frames) };
  }

  /** Returns false if the stream is unusable. */
  #try(scan: () => void): boolean {
    try {
      if (this.#unusable === undefined) scan();
    } catch (error) {
      if (!(error instanceof Unusable) && !(error instanceof RangeError)) throw error;
      this.#unusable = `${error.message}, at byte ${this.#frames.position} of the zstd stream`;
    }
    return this.#unusable === undefined;
  }

  #add(piece: Buffer): void {
    this.#packedBytes += piece.length;
    if (this.#packedBytes <= MAX_UNIT_BYTES) this.#packed.push(Buffer.from(piece));
    else this.#packed = [];
    if (this.#frames.isBetweenFrames) this.#endFrame();
    else if (this.#packedBytes > MAX_UNIT_BYTES && this.#frames.header?.contentBytes === undefined)
      throw new Unusable('a frame is too long');
  }

  #endFrame(): void {
    const { header, position } = this.#frames;
    if (header === undefined || header.dictionaryId !== 0)
      throw new Unusable('a frame needs a dictionary');
    if (header.windowBytes > MAX_WINDOW_BYTES) throw new Unusable('a frame needs a large window');
    const outBytes = header.contentBytes ?? this.#unpackedBytes();
    const startBit = 8 * header.startByte;
    const endBit = 8 * position;
    if (!this.#units.add({ startBit, endBit, outBytes, lookBack: 0, isFinal: false }))
      throw new Unusable('it has too many frames');
    this.#packed = [];
    this.#packedBytes = 0;
  }

  #unpackedBytes(): number {
    if (this.#packedBytes > MAX_UNIT_BYTES) throw new Unusable('a frame is too long');
    try {
      const options = { maxOutputLength: MAX_UNIT_BYTES };
      return zstdDecompressSync(Buffer.concat(this.#packed), options).length;
    } catch {
      throw new Unusable('a frame is too long, or cannot be unpacked');
    }
  }
}
