// Finds the deflate blocks of a gzip stream (RFC 1951 and 1952) without inflating it.
import type { Scanner, ScanResult } from '../splice/scan.ts';
import { UnitRecorder } from '../splice/unit-recorder.ts';
import { LOOK_AHEAD_BYTES, MAX_HEADER_BYTES, SymbolReader } from './symbols.ts';

/** How much of the stream is looked at in one piece. */
const BUFFER_BYTES = 256 * 1024;

const MAGIC = 0x8b1f;
const DEFLATED = 8;
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** Flags of a header (RFC 1952, 2.3.1). */
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const RESERVED = 0xe0;

/** What comes next in the stream. */
type Part =
  | 'header'
  | 'field'
  | 'bytes'
  | 'text'
  | 'block'
  | 'stored'
  | 'symbols'
  | 'trailer'
  | 'padding';

/** Thrown within the scanner and never out of it: why the stream is unusable. */
class Unusable extends Error {}

/**
 * Scans a gzip stream: call {@link write} with its bytes in order, then {@link end}. It checks what it reads, and each
 * member's size, but not the checksums: they need the output.
 */
export class BlockScanner implements Scanner {
  readonly #buffer = new Uint8Array(BUFFER_BYTES + MAX_HEADER_BYTES);
  readonly #symbols = new SymbolReader(this.#buffer);
  readonly #units = new UnitRecorder();
  /** Where the buffer starts in the stream, and how much of it is filled. */
  #bufferStart = 0;
  #filled = 0;
  #isLast = false;
  #unusable: string | undefined;
  #part: Part = 'header';
  /** Bytes that are left of a stored block or of a header's field. */
  #left = 0;
  /** Fields of the header that are still to come. */
  #fields = 0;
  #members = 0;
  #memberStart = 0;
  #blockStartBit = 0;
  #isFinal = false;
  /** Whether zeros follow the last member. */
  #isPadded = false;

  /** Adds the next bytes of the stream. Returns false if the stream is unusable whatever follows. */
  write(chunk: Uint8Array): boolean {
    for (let at = 0; at < chunk.length && this.#unusable === undefined; ) {
      this.#dropRead();
      const piece = chunk.subarray(at, at + BUFFER_BYTES - this.#filled);
      this.#buffer.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      this.#scan();
    }
    return this.#unusable === undefined;
  }

  /** Ends the stream. */
  end(): ScanResult {
    if (this.#unusable === undefined) {
      this.#dropRead();
      // What is read beyond the end are zeros.
      this.#buffer.fill(0, this.#filled);
      this.#isLast = true;
      this.#scan();
    }
    if (this.#unusable !== undefined) return { kind: 'unusable', reason: this.#unusable };
    const packedBytes = this.#bufferStart + this.#filled;
    return { kind: 'scanned', tables: this.#units.tables(packedBytes, this.#members) };
  }

  /** Moves what is not read yet to the start of the buffer. */
  #dropRead(): void {
    const read = this.#symbols.position >>> 3;
    this.#buffer.copyWithin(0, read, this.#filled);
    this.#bufferStart += read;
    this.#filled -= read;
    this.#symbols.position &= 7;
  }

  #scan(): void {
    try {
      while (this.#next());
      if (this.#isLast && (this.#part !== 'padding' || this.#members === 0))
        throw new Unusable('it ends too early');
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const at = this.#bufferStart + (this.#symbols.position >>> 3);
      this.#unusable = `${error.message}, at byte ${at} of the gzip stream`;
    }
  }

  /** Reads the next part, or as much of it as is there. Returns whether there may be more to read. */
  #next(): boolean {
    switch (this.#part) {
      case 'header':
        return this.#has(HEADER_BYTES) && this.#readHeader();
      case 'field':
        return this.#nextField();
      case 'bytes':
        if (!this.#skipBytes()) return false;
        this.#part = 'field';
        return true;
      case 'text':
        return this.#skipText();
      case 'block':
        return this.#has(MAX_HEADER_BYTES) && this.#readBlockHeader();
      case 'stored':
        return this.#skipBytes() && this.#endBlock();
      case 'symbols':
        return this.#readSymbols();
      case 'trailer':
        return this.#has(TRAILER_BYTES) && this.#readTrailer();
      case 'padding':
        return this.#skipPadding();
    }
  }

  /** Returns whether so many bytes are there; near the stream's end, whether any are. */
  #has(bytes: number): boolean {
    const there = this.#filled - (this.#symbols.position >>> 3);
    return there >= bytes || (this.#isLast && this.#part === 'block' && there > 0);
  }

  /** Takes a number of whole bytes, the lowest first. */
  #takeBytes(count: 1 | 2): number {
    return this.#symbols.take(8 * count);
  }

  #readHeader(): boolean {
    if (this.#takeBytes(2) !== MAGIC) throw new Unusable('it is no gzip stream');
    const method = this.#takeBytes(1);
    const flags = this.#takeBytes(1);
    if (method !== DEFLATED || (flags & RESERVED) !== 0)
      throw new Unusable('a header asks for something unknown');
    this.#symbols.position += 8 * (HEADER_BYTES - 4);
    this.#memberStart = this.#units.outBytes;
    this.#fields = flags & (FEXTRA | FNAME | FCOMMENT | FHCRC);
    this.#part = 'field';
    return true;
  }

  /** Starts the header's next field. */
  #nextField(): boolean {
    if ((this.#fields & FEXTRA) !== 0) {
      if (!this.#has(2)) return false;
      this.#left = this.#takeBytes(2);
      this.#fields &= ~FEXTRA;
      this.#part = 'bytes';
    } else if ((this.#fields & FNAME) !== 0) {
      this.#fields &= ~FNAME;
      this.#part = 'text';
    } else if ((this.#fields & FCOMMENT) !== 0) {
      this.#fields &= ~FCOMMENT;
      this.#part = 'text';
    } else if ((this.#fields & FHCRC) !== 0) {
      this.#left = 2;
      this.#fields &= ~FHCRC;
      this.#part = 'bytes';
    } else this.#part = 'block';
    return true;
  }

  /** Skips a field up to and including its zero. */
  #skipText(): boolean {
    const start = this.#symbols.position >>> 3;
    const zero = this.#buffer.subarray(0, this.#filled).indexOf(0, start);
    this.#symbols.position = 8 * (zero === -1 ? this.#filled : zero + 1);
    if (zero !== -1) this.#part = 'field';
    return zero !== -1;
  }

  /** Skips what is left of a field or a stored block. Returns whether that was all. */
  #skipBytes(): boolean {
    const skipped = Math.min(this.#left, this.#filled - (this.#symbols.position >>> 3));
    this.#symbols.position += 8 * skipped;
    this.#left -= skipped;
    return this.#left === 0;
  }

  #readBlockHeader(): boolean {
    const symbols = this.#symbols;
    this.#blockStartBit = this.#bit();
    this.#isFinal = symbols.take(1) === 1;
    this.#part = 'symbols';
    switch (symbols.take(2)) {
      case 0:
        this.#startStored();
        break;
      case 1:
        symbols.startFixed();
        break;
      case 2: {
        const problem = symbols.startDynamic();
        if (problem !== undefined) throw new Unusable(problem);
        break;
      }
      default:
        throw new Unusable('a block has an unknown type');
    }
    return true;
  }

  /** Position in the stream, in bits. */
  #bit(): number {
    return 8 * this.#bufferStart + this.#symbols.position;
  }

  #startStored(): void {
    const symbols = this.#symbols;
    symbols.position = (symbols.position + 7) & ~7;
    this.#left = this.#takeBytes(2);
    if (this.#takeBytes(2) !== (this.#left ^ 0xffff))
      throw new Unusable('a stored block has an invalid length');
    symbols.outBytes = this.#left;
    symbols.lookBack = 0;
    this.#part = 'stored';
  }

  #readSymbols(): boolean {
    const symbols = this.#symbols;
    const last = this.#isLast ? this.#filled : this.#filled - LOOK_AHEAD_BYTES;
    const outcome = symbols.read(8 * last);
    if (typeof outcome === 'string') throw new Unusable(outcome);
    return outcome && this.#endBlock();
  }

  #endBlock(): boolean {
    const { outBytes, lookBack } = this.#symbols;
    if (lookBack > this.#units.outBytes - this.#memberStart)
      throw new Unusable('a match refers to what is before the start');
    const endBit = this.#bit();
    const isFinal = this.#isFinal;
    if (!this.#units.add({ startBit: this.#blockStartBit, endBit, outBytes, lookBack, isFinal }))
      throw new Unusable('it has too many blocks');
    this.#part = isFinal ? 'trailer' : 'block';
    if (isFinal) this.#symbols.position = (this.#symbols.position + 7) & ~7;
    return true;
  }

  #readTrailer(): boolean {
    this.#symbols.position += 32;
    // The size is stored modulo 2^32.
    const size = this.#takeBytes(2) + 0x10000 * this.#takeBytes(2);
    if (size !== (this.#units.outBytes - this.#memberStart) % 2 ** 32)
      throw new Unusable('a member has another size than it says');
    this.#members++;
    this.#part = 'padding';
    return true;
  }

  /** Zeros may follow the last member, or another member this one. */
  #skipPadding(): boolean {
    const there = this.#buffer.subarray(this.#symbols.position >>> 3, this.#filled);
    if (there.length === 0) return false;
    if (there[0] !== 0 && !this.#isPadded) {
      this.#part = 'header';
      return true;
    }
    if (there.some((byte) => byte !== 0)) throw new Unusable('something follows its end');
    this.#isPadded = true;
    this.#symbols.position = 8 * this.#filled;
    return false;
  }
}
