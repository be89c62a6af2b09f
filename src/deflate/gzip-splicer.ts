// Writes a gzip stream whose blocks are copied from other gzip streams as far as possible.
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { BitWriter } from './bit-writer.ts';
import { MAX_UNIT_BYTES } from './block-index.ts';
import { BlockTrimmer } from './block-trimmer.ts';
import { ByteQueue } from './byte-queue.ts';
import { type Range, writeRanges } from './ranges.ts';
import { type Origin, type PackedUnit, readUnit, type SpliceSource } from './splice-source.ts';
import { WINDOW_BYTES } from './symbols.ts';

export type { Origin, SpliceSource };

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

/** Shorter parts of a unit are deflated: they do not even make up for the header of their block. */
const MIN_PART_BYTES = 4096;
/** Only a part of a shorter unit is copied, because finding it takes the time of reading the unit's symbols. */
const MAX_TRIMMED_BYTES = 512 * 1024;

/** Output that has this source's output from `start` on, without a gap. */
interface Run {
  readonly source: SpliceSource;
  readonly start: number;
  /** The offset of what comes next. */
  next: number;
  /** The unit that the held bytes are of. */
  unit: number;
}

/** Ranges of one source that are read together. */
interface Copy {
  readonly source: SpliceSource;
  readonly ranges: Range[];
}

/** A piece of the output in flight: deflated bytes, or those of a source that start there. */
interface Step {
  readonly bytes: Promise<Buffer>;
  readonly startByte: number;
  /** What of a source's bytes is copied; undefined of deflated bytes. */
  readonly ranges?: readonly Range[];
}

/**
 * Writes one gzip member: call {@link write} with all output in order, then {@link end}. A unit of a source is copied if
 * the output has all of it and all that it looks back on in one piece. Of a unit that is cut, the part is copied for
 * which this is so: up to the last symbol before a cut, or behind the last symbol that refers to what is before a cut.
 * Everything else is deflated. Which is which depends on bytes and origins alone, so the packed bytes are the same
 * however the output comes in chunks.
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
  readonly #trimmer = new BlockTrimmer();

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
      await this.#endRun();
      this.#toDeflate.push(bytes);
    } else {
      const run = await this.#runAt(origin);
      run.next += bytes.length;
      this.#held.push(bytes);
      await this.#takeUnits(run);
    }
    await this.#deflatePieces();
  }

  /** Returns the run that an origin continues or starts. */
  async #runAt({ source, offset }: Origin): Promise<Run> {
    if (this.#run?.source === source && this.#run.next === offset) return this.#run;
    await this.#endRun();
    const unit = Math.max(0, source.index.firstFrom(offset + 1) - 1);
    this.#run = { source, start: offset, next: offset, unit };
    return this.#run;
  }

  /** Decides about units that are complete. */
  async #takeUnits(run: Run): Promise<void> {
    const { index } = run.source;
    for (; run.unit < index.units && index.outEnd(run.unit) <= run.next; run.unit++) {
      if (index.isCopyable(run.unit, run.start)) await this.#copyUnit(run.source, run.unit);
      else await this.#copyBack(run);
    }
    const isHeld = run.unit < index.units && index.lengthOf(run.unit) <= MAX_UNIT_BYTES;
    if (!isHeld) this.#held.moveTo(this.#toDeflate, this.#held.bytes);
  }

  /** Copies of a unit that looks back too far, or starts before the run, what comes after its last such symbol. */
  async #copyBack(run: Run): Promise<void> {
    const { index } = run.source;
    const { start, source, unit } = run;
    const outStart = index.outStart(unit);
    const heldStart = run.next - this.#held.bytes;
    const bytes = index.outEnd(unit) - heldStart;
    if (bytes >= MIN_PART_BYTES && index.lengthOf(unit) <= MAX_TRIMMED_BYTES) {
      const packed = await readUnit(source, unit);
      const { range, outBytes } = this.#trimmer.back(packed, start - outStart);
      const dropped = outStart + outBytes - heldStart;
      if (bytes - dropped >= MIN_PART_BYTES) {
        this.#held.moveTo(this.#toDeflate, dropped);
        return this.#copyPart(packed, range, bytes - dropped);
      }
    }
    this.#held.moveTo(this.#toDeflate, bytes);
  }

  /** Ends the run within a unit. Copies what is there of the unit, if that can be copied. */
  async #endRun(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    const bytes = this.#held.bytes;
    if (run !== undefined && bytes >= MIN_PART_BYTES) {
      const { source, unit, start } = run;
      const { index } = source;
      if (index.isCopyable(unit, start) && index.lengthOf(unit) <= MAX_TRIMMED_BYTES) {
        const packed = await readUnit(source, unit);
        const { range, outBytes } = this.#trimmer.front(packed, bytes);
        if (outBytes >= MIN_PART_BYTES) await this.#copyPart(packed, range, outBytes);
      }
    }
    this.#held.moveTo(this.#toDeflate, this.#held.bytes);
  }

  async #copyPart({ packed, startByte }: PackedUnit, range: Range, bytes: number): Promise<void> {
    await this.#deflateAll();
    await this.#endCopy();
    const { startBit, endBit, header = { startBit: 0, endBit: 0 } } = range;
    this.#count(bytes, endBit - startBit + header.endBit - header.startBit);
    await this.#add({ bytes: Promise.resolve(packed), startByte, ranges: [range] });
  }

  /** Counts held bytes that are copied, and keeps the last ones. */
  #count(bytes: number, bits: number): void {
    this.#held.moveTo(this.#window, bytes);
    this.#window.keepLast(WINDOW_BYTES);
    this.#copiedOutBytes += bytes;
    this.#copiedBits += bits;
  }

  async #copyUnit(source: SpliceSource, unit: number): Promise<void> {
    await this.#deflateAll();
    const { index } = source;
    const startBit = index.startBit(unit);
    const endBit = index.endBit(unit);
    const isFinal = index.isFinal(unit);
    this.#count(index.lengthOf(unit), endBit - startBit);
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
    const { source, ranges } = copy;
    const startByte = Math.floor(ranges[0]!.startBit / 8);
    const end = Math.ceil(ranges.at(-1)!.endBit / 8);
    await this.#add({ bytes: source.read(startByte, end), startByte, ranges });
  }

  async #deflatePieces(): Promise<void> {
    while (this.#toDeflate.bytes >= PIECE_BYTES) await this.#deflate(PIECE_BYTES);
  }

  async #deflateAll(): Promise<void> {
    await this.#deflatePieces();
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
    await this.#add({ bytes: deflated, startByte: 0 });
  }

  async #add(step: Step): Promise<void> {
    // An error surfaces where the bytes are awaited. Until then it must not count as unhandled.
    step.bytes.catch(() => {});
    this.#inFlight.push(step);
    if (this.#inFlight.length > MAX_IN_FLIGHT) await this.#writeOldest();
  }

  async #writeOldest(): Promise<void> {
    const { bytes, startByte, ranges } = this.#inFlight.shift()!;
    const packed = await bytes;
    if (this.#writer.bytes === 0) await this.#writer.writeBytes(HEADER);
    if (ranges !== undefined) return writeRanges(this.#writer, packed, startByte, ranges);
    await this.#writer.fillTo(0);
    await this.#writer.writeBytes(packed);
    this.#deflatedPackedBytes += packed.length;
  }

  /**
   * Writes what is left, and the end of the member.
   * @throws the errors of the sink and of sources
   */
  async end(): Promise<SpliceTotals> {
    await this.#endRun();
    await this.#deflateAll();
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
