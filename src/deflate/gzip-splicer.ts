// Writes a gzip stream whose blocks are copied from other gzip streams as far as possible.
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { BitWriter } from './bit-writer.ts';
import type { BlockIndex } from './block-index.ts';
import { ByteQueue } from './byte-queue.ts';
import { WINDOW_BYTES } from './symbols.ts';

/** A gzip stream to copy from. */
export interface SpliceSource {
  readonly index: BlockIndex;
  /** Reads some bytes of the stream. The splicer may change what it gets. */
  read(start: number, end: number): Promise<Buffer>;
}

/** Where bytes come from: a source has the same ones in its output at this offset. */
export interface Origin {
  readonly source: SpliceSource;
  readonly offset: number;
}

/** What a splicer wrote. */
export interface SpliceTotals {
  readonly outBytes: number;
  readonly packedBytes: number;
  /** The part of the output that was copied, and the packed bytes of it. */
  readonly copiedOutBytes: number;
  readonly copiedPackedBytes: number;
  /** The part that was deflated. */
  readonly deflatedOutBytes: number;
  readonly deflatedPackedBytes: number;
}

/** Deflate, no flags, no time, no level hint, made on Unix: nothing here differs between runs. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/** Longest piece that is deflated at once. */
const PIECE_BYTES = 1024 * 1024;
/** A copy is written once it is that long. */
const COPY_BYTES = 256 * 1024;
/** What lies between members is read with them, unless it is longer. */
const MAX_GAP_BYTES = 4096;
/** Pieces that are deflated and read ahead. They take at most three bytes of memory for each of theirs. */
const MAX_IN_FLIGHT = 8;

const deflateAsync = promisify(deflateRaw) as (bytes: Buffer, options: object) => Promise<Buffer>;

/** Output that has this source's output from `start` on, without a gap. */
interface Run {
  readonly source: SpliceSource;
  readonly start: number;
  /** The offset of what comes next. */
  next: number;
  /** The next unit that can be copied, if the run is long enough. */
  unit: number;
}

/** Bits of a source that are written without a change, but for the mark of a last block. */
interface Range {
  readonly startBit: number;
  endBit: number;
  readonly isFinal: boolean;
}

/** Ranges of one source that are read together. */
interface Copy {
  readonly source: SpliceSource;
  readonly ranges: Range[];
}

/** A piece of the output in flight: the deflated bytes, or those of the ranges to copy. */
interface Step {
  readonly bytes: Promise<Buffer>;
  readonly copy: Copy | undefined;
}

/**
 * Writes one gzip member: call {@link write} with all output in order, then {@link end}. A unit of a source is copied if
 * the output has all of it and all that it looks back on in one piece; everything else is deflated. Which is which
 * depends on bytes and origins alone, so the packed bytes are the same however the output comes in chunks.
 */
export class GzipSplicer {
  readonly #writer: BitWriter;
  readonly #level: number;
  #checksum = 0;
  #outBytes = 0;
  #copiedOutBytes = 0;
  #copiedBits = 0;
  #deflatedPackedBytes = 0;
  #run: Run | undefined;
  /** Bytes of the run that may be copied once more of them are there. */
  readonly #held = new ByteQueue();
  /** Bytes that are going to be deflated, and the last ones of the output before them. */
  readonly #toDeflate = new ByteQueue();
  readonly #window = new ByteQueue();
  #copy: Copy | undefined;
  readonly #inFlight: Step[] = [];

  /**
   * @param sink gets the packed bytes in order, one call after the other
   * @param level of what is deflated, 1 to 9
   */
  constructor(sink: (packed: Buffer) => Promise<void>, { level }: { readonly level: number }) {
    this.#writer = new BitWriter(sink);
    this.#level = level;
  }

  /**
   * Adds output. The bytes must not be changed any more: they are kept until it is known what becomes of them, which
   * takes at most the length of a unit.
   * @param origin where the bytes are from; undefined if no source has them
   * @throws the errors of the sink and of sources
   */
  async write(bytes: Buffer, origin?: Origin): Promise<void> {
    if (bytes.length === 0) return;
    this.#checksum = crc32(bytes, this.#checksum);
    this.#outBytes += bytes.length;
    if (origin === undefined) {
      this.#endRun();
      this.#toDeflate.push(bytes);
    } else {
      const run = this.#runAt(origin);
      run.next += bytes.length;
      this.#held.push(bytes);
      await this.#copyUnits(run);
    }
    await this.#deflatePieces();
  }

  /** Returns the run that an origin continues or starts. */
  #runAt({ source, offset }: Origin): Run {
    if (this.#run?.source !== source || this.#run.next !== offset) {
      this.#endRun();
      this.#run = { source, start: offset, next: offset, unit: source.index.firstFrom(offset) };
    }
    return this.#run;
  }

  #endRun(): void {
    this.#held.moveTo(this.#toDeflate, this.#held.bytes);
    this.#run = undefined;
  }

  /** Decides about the bytes of the run as far as they are there. */
  async #copyUnits(run: Run): Promise<void> {
    const { index } = run.source;
    for (;;) {
      while (run.unit < index.units && !index.isCopyable(run.unit, run.start)) run.unit++;
      const unitStart =
        run.unit < index.units ? index.outStart(run.unit) : Number.POSITIVE_INFINITY;
      const heldStart = run.next - this.#held.bytes;
      if (unitStart > heldStart) this.#held.moveTo(this.#toDeflate, unitStart - heldStart);
      if (run.unit === index.units || run.next < index.outEnd(run.unit)) return;
      await this.#deflatePieces();
      await this.#deflateRest();
      await this.#copyUnit(run.source, run.unit);
      run.unit++;
    }
  }

  async #copyUnit(source: SpliceSource, unit: number): Promise<void> {
    const { index } = source;
    const bytes = index.outEnd(unit) - index.outStart(unit);
    this.#held.moveTo(this.#window, bytes);
    this.#window.keepLast(WINDOW_BYTES);
    const startBit = index.startBit(unit);
    const endBit = index.endBit(unit);
    this.#copiedOutBytes += bytes;
    this.#copiedBits += endBit - startBit;
    const isFinal = index.isFinal(unit);
    const range = { startBit, endBit, isFinal };
    const last = this.#copy?.ranges.at(-1);
    const gap = startBit - (last?.endBit ?? Number.POSITIVE_INFINITY);
    const isNear = gap >= 0 && gap <= 8 * MAX_GAP_BYTES;
    if (!isNear || this.#copy?.source !== source) await this.#endCopy();
    if (this.#copy === undefined) this.#copy = { source, ranges: [range] };
    else if (gap === 0 && !isFinal) last!.endBit = endBit;
    else this.#copy.ranges.push(range);
    if (endBit - this.#copy.ranges[0]!.startBit >= 8 * COPY_BYTES) await this.#endCopy();
  }

  /** Starts to read what is to be copied. */
  async #endCopy(): Promise<void> {
    const copy = this.#copy;
    if (copy === undefined) return;
    this.#copy = undefined;
    const start = Math.floor(copy.ranges[0]!.startBit / 8);
    const end = Math.ceil(copy.ranges.at(-1)!.endBit / 8);
    await this.#add({ bytes: copy.source.read(start, end), copy });
  }

  async #deflatePieces(): Promise<void> {
    while (this.#toDeflate.bytes >= PIECE_BYTES) await this.#deflate(PIECE_BYTES);
  }

  async #deflateRest(): Promise<void> {
    if (this.#toDeflate.bytes > 0) await this.#deflate(this.#toDeflate.bytes);
  }

  async #deflate(length: number): Promise<void> {
    await this.#endCopy();
    const dictionary = this.#window.join().subarray(-WINDOW_BYTES);
    const piece = new ByteQueue();
    this.#toDeflate.moveTo(piece, length);
    const bytes = piece.join();
    this.#window.push(bytes);
    this.#window.keepLast(WINDOW_BYTES);
    const deflated = deflateAsync(bytes, {
      level: this.#level,
      // It ends at a byte, and no block is marked as the last one.
      finishFlush: constants.Z_SYNC_FLUSH,
      // The output always fits one chunk, so each piece takes only one round trip to the thread pool.
      chunkSize: length + (length >> 8) + 1024,
      ...(dictionary.length === 0 ? {} : { dictionary }),
    });
    await this.#add({ bytes: deflated, copy: undefined });
  }

  async #add(step: Step): Promise<void> {
    // An error surfaces where the bytes are awaited. Until then it must not count as unhandled.
    step.bytes.catch(() => {});
    this.#inFlight.push(step);
    if (this.#inFlight.length > MAX_IN_FLIGHT) await this.#writeOldest();
  }

  async #writeOldest(): Promise<void> {
    const { bytes, copy } = this.#inFlight.shift()!;
    const packed = await bytes;
    if (this.#writer.bytes === 0) await this.#writer.writeBytes(HEADER);
    if (copy !== undefined) return this.#writeCopy(packed, copy.ranges);
    await this.#writer.fillTo(0);
    await this.#writer.writeBytes(packed);
    this.#deflatedPackedBytes += packed.length;
  }

  async #writeCopy(packed: Buffer, ranges: readonly Range[]): Promise<void> {
    const offset = 8 * Math.floor(ranges[0]!.startBit / 8);
    for (const { startBit, endBit, isFinal } of ranges) {
      const start = startBit - offset;
      await this.#writer.fillTo(start % 8);
      if (isFinal) packed[start >> 3] = packed[start >> 3]! & ~(1 << (start % 8));
      await this.#writer.writeBits(packed, start, endBit - offset);
    }
  }

  /**
   * Writes what is left, and the end of the member.
   * @throws the errors of the sink and of sources
   */
  async end(): Promise<SpliceTotals> {
    this.#endRun();
    await this.#deflatePieces();
    await this.#deflateRest();
    await this.#endCopy();
    while (this.#inFlight.length > 0) await this.#writeOldest();
    if (this.#writer.bytes === 0) await this.#writer.writeBytes(HEADER);
    await this.#writer.writeLastBlock();
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(this.#checksum, 0);
    // gzip stores the size modulo 2^32.
    trailer.writeUInt32LE(this.#outBytes % 2 ** 32, 4);
    await this.#writer.writeBytes(trailer);
    await this.#writer.flush();
    return {
      outBytes: this.#outBytes,
      packedBytes: this.#writer.bytes,
      copiedOutBytes: this.#copiedOutBytes,
      copiedPackedBytes: Math.ceil(this.#copiedBits / 8),
      deflatedOutBytes: this.#outBytes - this.#copiedOutBytes,
      deflatedPackedBytes: this.#deflatedPackedBytes,
    };
  }
}
