// Makes a packed stream whose parts are copied from other streams of its format as far as possible.
import { ByteQueue } from './byte-queue.ts';
import type { Range, SpliceFormat } from './format.ts';
import { type Origin, type PackedUnit, readUnit, type SpliceSource } from './source.ts';
import { MAX_UNIT_BYTES } from './unit-index.ts';

/** What a splicer wrote. */
export interface SpliceTotals {
  readonly outBytes: number;
  readonly packedBytes: number;
  /** The part of the output that was copied, and the packed bytes of it. */
  readonly copiedOutBytes: number;
  readonly copiedPackedBytes: number;
  /** The part that was packed anew. */
  readonly newOutBytes: number;
  readonly newPackedBytes: number;
}

/** Longest piece that is packed at once. */
const PIECE_BYTES = 1024 * 1024;
/** A copy is written once it is that long. */
const COPY_BYTES = 256 * 1024;
/** What lies between members or frames is read with them, unless it is longer. */
const MAX_GAP_BYTES = 4096;
/** Pieces that are packed and read ahead. They take at most three bytes of memory for each of theirs. */
const MAX_IN_FLIGHT = 8;

/** Shorter parts of a unit are packed anew: they do not even make up for the header of their block. */
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

/** A piece of the output in flight: packed bytes, or those of a source that start there. */
interface Step {
  readonly bytes: Promise<Buffer>;
  readonly startByte: number;
  /** What of a source's bytes is copied; undefined of packed ones. */
  readonly ranges?: readonly Range[];
}

/**
 * Writes one stream: call {@link write} with all output in order, then {@link end}. A unit of a source is copied if the
 * output has all of it and all that it looks back on in one piece. Of a unit that is cut, the part is copied for which
 * this is so, if the format has parts: up to the last symbol before a cut, or behind the last symbol that refers to what
 * is before a cut. Everything else is packed. Which is which depends on bytes and origins alone, so the packed bytes are
 * the same however the output comes in chunks.
 */
export class Splicer {
  readonly #format: SpliceFormat;
  #outBytes = 0;
  #copiedOutBytes = 0;
  #copiedBits = 0;
  #newPackedBytes = 0;
  #run: Run | undefined;
  /** Bytes of the run that may be copied once more of them are there. */
  readonly #held = new ByteQueue();
  /** Bytes that are going to be packed, and the last ones of the output before them. */
  readonly #toPack = new ByteQueue();
  readonly #window = new ByteQueue();
  #copy: Copy | undefined;
  readonly #inFlight: Step[] = [];

  constructor(format: SpliceFormat) {
    this.#format = format;
  }

  /**
   * Adds output. The bytes must not be changed any more: they are kept until it is known what becomes of them, which
   * takes at most the length of a unit.
   * @param origin where the bytes are from; undefined if no source has them
   * @throws the errors of the format and of sources
   */
  async write(bytes: Buffer, origin?: Origin): Promise<void> {
    if (bytes.length === 0) return;
    this.#format.count(bytes);
    this.#outBytes += bytes.length;
    if (origin === undefined) {
      await this.#endRun();
      this.#toPack.push(bytes);
    } else {
      const run = await this.#runAt(origin);
      run.next += bytes.length;
      this.#held.push(bytes);
      await this.#takeUnits(run);
    }
    await this.#packPieces();
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
    if (!isHeld) this.#held.moveTo(this.#toPack, this.#held.bytes);
  }

  /** Copies of a unit that looks back too far, or starts before the run, what comes after its last such symbol. */
  async #copyBack(run: Run): Promise<void> {
    const { index } = run.source;
    const { start, source, unit } = run;
    const outStart = index.outStart(unit);
    const heldStart = run.next - this.#held.bytes;
    const bytes = index.outEnd(unit) - heldStart;
    const { trimmer } = this.#format;
    if (trimmer && bytes >= MIN_PART_BYTES && index.lengthOf(unit) <= MAX_TRIMMED_BYTES) {
      const packed = await readUnit(source, unit);
      const { range, outBytes } = trimmer.back(packed, start - outStart);
      const dropped = outStart + outBytes - heldStart;
      if (bytes - dropped >= MIN_PART_BYTES) {
        this.#held.moveTo(this.#toPack, dropped);
        return this.#copyPart(packed, range, bytes - dropped);
      }
    }
    this.#held.moveTo(this.#toPack, bytes);
  }

  /** Ends the run within a unit. Copies what is there of the unit, if that can be copied. */
  async #endRun(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    const bytes = this.#held.bytes;
    const { trimmer } = this.#format;
    if (run !== undefined && trimmer && bytes >= MIN_PART_BYTES) {
      const { source, unit, start } = run;
      const { index } = source;
      if (index.isCopyable(unit, start) && index.lengthOf(unit) <= MAX_TRIMMED_BYTES) {
        const packed = await readUnit(source, unit);
        const { range, outBytes } = trimmer.front(packed, bytes);
        if (outBytes >= MIN_PART_BYTES) await this.#copyPart(packed, range, outBytes);
      }
    }
    this.#held.moveTo(this.#toPack, this.#held.bytes);
  }

  async #copyPart({ packed, startByte }: PackedUnit, range: Range, bytes: number): Promise<void> {
    await this.#packAll();
    await this.#endCopy();
    const { startBit, endBit, header = { startBit: 0, endBit: 0 } } = range;
    this.#count(bytes, endBit - startBit + header.endBit - header.startBit);
    await this.#add({ bytes: Promise.resolve(packed), startByte, ranges: [range] });
  }

  /** Counts held bytes that are copied, and keeps the last ones. */
  #count(bytes: number, bits: number): void {
    this.#held.moveTo(this.#window, bytes);
    this.#window.keepLast(this.#format.windowBytes);
    this.#copiedOutBytes += bytes;
    this.#copiedBits += bits;
  }

  async #copyUnit(source: SpliceSource, unit: number): Promise<void> {
    await this.#packAll();
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

  async #packPieces(): Promise<void> {
    while (this.#toPack.bytes >= PIECE_BYTES) await this.#pack(PIECE_BYTES);
  }

  async #packAll(): Promise<void> {
    await this.#packPieces();
    if (this.#toPack.bytes > 0) await this.#pack(this.#toPack.bytes);
  }

  async #pack(length: number): Promise<void> {
    await this.#endCopy();
    const before = this.#window.join();
    const piece = new ByteQueue();
    this.#toPack.moveTo(piece, length);
    const bytes = piece.join();
    this.#window.push(bytes);
    this.#window.keepLast(this.#format.windowBytes);
    await this.#add({ bytes: this.#format.pack(bytes, before), startByte: 0 });
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
    if (ranges !== undefined) return this.#format.writeRanges(packed, startByte, ranges);
    await this.#format.writePacked(packed);
    this.#newPackedBytes += packed.length;
  }

  /**
   * Writes what is left, and the end of the stream.
   * @throws the errors of the format and of sources
   */
  async end(): Promise<SpliceTotals> {
    await this.#endRun();
    await this.#packAll();
    await this.#endCopy();
    while (this.#inFlight.length > 0) await this.#writeOldest();
    return {
      outBytes: this.#outBytes,
      packedBytes: await this.#format.end(),
      copiedOutBytes: this.#copiedOutBytes,
      copiedPackedBytes: Math.ceil(this.#copiedBits / 8),
      newOutBytes: this.#outBytes - this.#copiedOutBytes,
      newPackedBytes: this.#newPackedBytes,
    };
  }
}
