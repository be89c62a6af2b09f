// A tar stream in, the same stream out without the entries that were not wanted. Kept entries pass as the bytes they
// came in: only the boundaries are found and the names read, so odd names and future dialects survive.
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FlattenError, quoteName } from '../base/errors.ts';
import type { EntryObserver, TarEntry, Verdict } from './entry.ts';
import { claimedSize, ExtensionHeaders, fullNameOf, isExtension } from './extensions.ts';
import {
  BLOCK_BYTES,
  damagedTar,
  EXTENSION,
  type Header,
  hasData,
  isZeroBlock,
  paddedBytes,
  readHeader,
} from './header.ts';

/** How much may wait on either side of the filter: a reader is slow where files are small, and so is a writer, but not at once. */
const BUFFER_BYTES = 16 * 1024 * 1024;
/** The same for a part, which only goes on into another filter. */
const PART_BUFFER_BYTES = 1024 * 1024;

const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK_BYTES);

/** What else a filter does. */
export interface TarFilterOptions {
  /** Gives whole entries that follow the last one; asked once the stream has come whole. */
  readonly appendix?: () => AsyncIterable<Buffer>;
  /** Whether what is handed on is a part of another archive, and so has no end of its own. */
  readonly isPart?: boolean;
}

/** Counts of what passed, complete once the stream has ended. */
export interface TarCounts {
  entries: number;
  /** Bytes of kept entries' data. */
  dataBytes: number;
}

/**
 * Passes a tar stream through `decide`, entry by entry, with the memory of a few blocks, and takes its digest.
 *
 * Fails with `TAR_TRUNCATED` where the stream ends before its two zero blocks, `TAR_INVALID` where a header's checksum
 * or a number is wrong or bytes follow the end, `TAR_LIMIT` where extension headers are absurdly long, and with
 * whatever `decide` throws. Follows POSIX.1-2017 pax and, for what that leaves open, Go's archive/tar.
 */
export class TarFilter extends Transform {
  readonly counts: TarCounts = { entries: 0, dataBytes: 0 };
  readonly #hash = createHash('sha256');
  #passedBytes = 0;
  readonly #decide: (entry: TarEntry) => Verdict;
  readonly #observer: EntryObserver | undefined;
  readonly #options: TarFilterOptions;
  /** Called once the reader of this wants more. */
  #onWanted: (() => void) | undefined;
  /** Bytes of the stream consumed before the current chunk. */
  #offsetBytes = 0;
  /** A header that a chunk's end cut in two. */
  #partial: Buffer | undefined;
  #partialLength = 0;
  /** Data with padding that is still to pass, how much of it is padding, and whether it is kept. */
  #dataLeft = 0;
  #paddingBytes = 0;
  #keepsData = true;
  /** Extension headers of the coming entry. */
  readonly #extensions = new ExtensionHeaders();
  #inGnuSparse = false;
  #zeroBlocks = 0;
  /** Whether the data that passes is that of a global header, which is no entry. */
  #isGlobal = false;
  /** Of the entry whose data passes. */
  #name: Buffer = Buffer.alloc(0);

  constructor(
    decide: (entry: TarEntry) => Verdict,
    observer?: EntryObserver,
    options: TarFilterOptions = {},
  ) {
    const bytes = options.isPart === true ? PART_BUFFER_BYTES : BUFFER_BYTES;
    super({ readableHighWaterMark: bytes, writableHighWaterMark: bytes });
    this.#decide = decide;
    this.#observer = observer;
    this.#options = options;
  }

  /** sha256 of all that was handed on, as `sha256:…`: the diffID of the layer. May be asked once, after the end. */
  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }

  /** Bytes that were handed on so far. */
  get passedBytes(): number {
    return this.#passedBytes;
  }

  /** Bytes of the stream that have been looked at. */
  get bytesRead(): number {
    return this.#offsetBytes;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.#consume(chunk);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    const rest = this.#partial?.subarray(0, this.#partialLength);
    if (this.#zeroBlocks < 2) done(this.#truncated());
    else if (rest?.some((byte) => byte !== 0))
      done(damagedTar(this.#offsetBytes - rest.length, 'bytes follow the end of the archive'));
    else
      this.#append().then(
        () => done(),
        (error: unknown) => done(error as Error),
      );
  }

  override _read(size: number): void {
    this.#onWanted?.();
    super._read(size);
  }

  /** Hands on what follows the last entry, no faster than it is taken, and the end of the archive. */
  async #append(): Promise<void> {
    if (this.#options.appendix !== undefined) this.once('close', () => this.#onWanted?.());
    for await (const bytes of this.#options.appendix?.() ?? []) {
      if (this.destroyed) return;
      this.#handOn(bytes);
      if (this.readableLength < this.readableHighWaterMark) continue;
      await new Promise<void>((resolve) => {
        this.#onWanted = resolve;
      });
      this.#onWanted = undefined;
    }
    if (this.#options.isPart !== true && !this.destroyed) this.#handOn(END_OF_ARCHIVE);
  }

  #truncated(): FlattenError {
    const within = this.#dataLeft > 0 ? ` within ${quoteName(this.#name)}` : '';
    return new FlattenError(
      'TAR_TRUNCATED',
      `The tar stream ended after ${this.#offsetBytes} bytes and ${this.counts.entries} entries without its end-of-archive blocks: something was cut off${within}.`,
      {
        hint: 'Nothing was tagged. See whether the engine was restarted or ran out of disk, and run again.',
      },
    );
  }

  /** Taken here and not by a stage of its own: with pieces this small, each stage costs as much as the digest. */
  #handOn(bytes: Buffer): void {
    this.#hash.update(bytes);
    this.#passedBytes += bytes.length;
    this.push(bytes);
  }

  #consume(chunk: Buffer): void {
    let at = 0;
    // Bytes from here to `at` are kept and not handed on yet, so that a run of kept entries leaves in one piece.
    let from = 0;
    const handOn = (end: number) => {
      if (end > from)
        this.#handOn(from === 0 && end === chunk.length ? chunk : chunk.subarray(from, end));
    };
    while (at < chunk.length) {
      if (this.#dataLeft > 0 && !this.#inGnuSparse) {
        const length = Math.min(this.#dataLeft, chunk.length - at);
        if (!this.#keepsData) {
          handOn(at);
          from = at + length;
        }
        if (this.#observer !== undefined) this.#observeData(chunk.subarray(at, at + length));
        this.#dataLeft -= length;
        at += length;
      } else if (this.#extensions.isReading) {
        handOn(at);
        at += this.#extensions.take(chunk.subarray(at), this.#offsetBytes);
        from = at;
      } else if (this.#partialLength === 0 && chunk.length - at >= BLOCK_BYTES) {
        const verdict = this.#takeBlock(
          chunk.subarray(at, at + BLOCK_BYTES),
          this.#offsetBytes + at,
        );
        if (verdict !== 'in-place') {
          handOn(at);
          this.#pushVerdict(verdict);
          from = at + BLOCK_BYTES;
        }
        at += BLOCK_BYTES;
      } else {
        handOn(at);
        at += this.#takePartial(chunk.subarray(at), at);
        from = at;
      }
    }
    handOn(chunk.length);
    this.#offsetBytes += chunk.length;
  }

  /** Collects a header that spans chunks; returns how many bytes it took. */
  #takePartial(bytes: Buffer, at: number): number {
    this.#partial ??= Buffer.alloc(BLOCK_BYTES);
    const length = Math.min(BLOCK_BYTES - this.#partialLength, bytes.length);
    bytes.copy(this.#partial, this.#partialLength, 0, length);
    this.#partialLength += length;
    if (this.#partialLength === BLOCK_BYTES) {
      const block = this.#partial;
      this.#partial = undefined;
      this.#partialLength = 0;
      const verdict = this.#takeBlock(block, this.#offsetBytes + at + length - BLOCK_BYTES);
      this.#pushVerdict(verdict === 'in-place' ? [block] : verdict);
    }
    return length;
  }

  #pushVerdict(blocks: Buffer[]): void {
    for (const block of blocks) if (block.length > 0) this.#handOn(block);
  }

  /** Takes one block where a header is due: `in-place` when it passes as it stands, else what to hand on instead. */
  #takeBlock(block: Buffer, offsetBytes: number): 'in-place' | Buffer[] {
    if (this.#inGnuSparse) {
      this.#inGnuSparse = (block[504] ?? 0) !== 0;
      if (!this.#inGnuSparse && this.#dataLeft === 0) this.#observer?.end();
      return this.#keepsData ? 'in-place' : [];
    }
    if (this.#zeroBlocks >= 2) return this.#takeTrailer(block, offsetBytes);
    if (isZeroBlock(block)) {
      this.#zeroBlocks++;
      if (!this.#extensions.isEmpty)
        throw damagedTar(
          offsetBytes,
          'the archive ends after an extension header that describes nothing',
        );
      return [];
    }
    if (this.#zeroBlocks === 1)
      throw damagedTar(offsetBytes, 'a single zero block stands between two entries');
    const header = readHeader(block, offsetBytes);
    const { typeFlag } = header;
    if (typeFlag === EXTENSION.paxGlobal) {
      if (!this.#extensions.isEmpty)
        throw damagedTar(
          offsetBytes,
          'a global header stands between an extension header and its entry',
        );
      this.#isGlobal = true;
      this.#expectData(header.sizeBytes, true);
      return 'in-place';
    }
    if (isExtension(typeFlag)) {
      this.#extensions.begin(header, block, offsetBytes);
      return [];
    }
    return this.#takeEntry(header, block, offsetBytes);
  }

  #takeTrailer(block: Buffer, offsetBytes: number): Buffer[] {
    if (!isZeroBlock(block)) throw damagedTar(offsetBytes, 'bytes follow the end of the archive');
    // Padding to a record's length says nothing; without it the same filesystem has the same digest everywhere.
    return [];
  }

  #takeEntry(header: Header, block: Buffer, offsetBytes: number): 'in-place' | Buffer[] {
    const { blocks, extension } = this.#extensions.release();
    const name = fullNameOf(header, extension);
    // Old archives write a directory as a file whose name ends in a slash.
    const isOldDirectory = header.hasOldType && name.at(-1) === 0x2f;
    const claimedBytes = claimedSize(header, extension, offsetBytes);
    const sizeBytes = hasData(header.typeFlag) && !isOldDirectory ? claimedBytes : 0;
    const { typeFlag } = header;
    const entry = { name, typeFlag, sizeBytes, header: block, extensions: blocks };
    const verdict = this.#decide(entry);
    const replacement = typeof verdict === 'string' ? undefined : verdict;
    for (const earlier of replacement?.before ?? []) {
      this.#observer?.begin(earlier, 'keep');
      this.#observer?.end();
    }
    this.#observer?.begin(entry, verdict);
    this.#isGlobal = false;
    this.#name = name;
    this.#expectData(sizeBytes, verdict !== 'drop' && replacement?.data === undefined);
    this.#inGnuSparse = header.gnuIsExtended;
    if (sizeBytes === 0 && !this.#inGnuSparse) this.#observer?.end();
    if (verdict === 'drop') return [];
    this.counts.entries++;
    if (replacement?.data === undefined) this.counts.dataBytes += sizeBytes;
    if (replacement !== undefined) {
      const { head, data, before = [] } = replacement;
      this.counts.entries += before.length;
      return [...before, head]
        .flatMap((one) => [...one.extensions, one.header])
        .concat(data === undefined ? [] : [data]);
    }
    return blocks.length === 0 ? 'in-place' : [...blocks, Buffer.from(block)];
  }

  #expectData(sizeBytes: number, keeps: boolean): void {
    this.#dataLeft = paddedBytes(sizeBytes);
    this.#paddingBytes = this.#dataLeft - sizeBytes;
    this.#keepsData = keeps;
  }

  /** Shows data to the observer before it is counted as passed. */
  #observeData(bytes: Buffer): void {
    if (this.#isGlobal) return;
    const dataBytes = Math.min(bytes.length, Math.max(0, this.#dataLeft - this.#paddingBytes));
    if (dataBytes > 0) this.#observer?.data(bytes.subarray(0, dataBytes));
    if (this.#dataLeft === bytes.length) this.#observer?.end();
  }
}
