// Filters the entries of a tar stream. Kept entries pass byte for byte: the filter only finds entry boundaries and
// reads names, so odd names and future dialects survive.
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FlattenError, quoteName } from '../base/errors.ts';
import { ArchiveEnd } from './archive-end.ts';
import { BlockAssembler } from './block-assembler.ts';
import type { EntryObserver, TarEntry, Verdict } from './entry.ts';
import { claimedSize, ExtensionHeaders, fullNameOf, isExtension } from './extensions.ts';
import {
  BLOCK_BYTES,
  damagedTar,
  EXTENSION,
  type Header,
  hasData,
  paddedBytes,
  readHeader,
} from './header.ts';

/** Buffer on each side of the filter. Small files slow down both the reader and the writer, but at different times. */
const BUFFER_BYTES = 16 * 1024 * 1024;
/** The same for a part of an archive, which is piped into another filter. */
const PART_BUFFER_BYTES = 1024 * 1024;

const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK_BYTES);

/** Optional features of a filter. */
export interface TarFilterOptions {
  /** Returns whole entries to append after the last one; called when the input is complete. */
  readonly appendix?: () => AsyncIterable<Buffer>;
  /** Whether the output becomes a part of another archive and so needs no end-of-archive blocks. */
  readonly isPart?: boolean;
}

/** Counts of the filter's output, final once the stream has ended. */
export interface TarCounts {
  entries: number;
  /** Total size of the kept entries' data. */
  dataBytes: number;
}

/**
 * Filters a tar stream entry by entry, holding only a few blocks in memory, and hashes its output.
 *
 * Fails with `TAR_TRUNCATED` if the stream ends before its two zero blocks, `TAR_INVALID` if a header's checksum or a
 * number is wrong or bytes follow the end, `TAR_LIMIT` if extension headers are absurdly long, and with anything that
 * `decide` throws. Follows POSIX.1-2017 pax and, where that leaves a choice, Go's archive/tar.
 */
export class TarFilter extends Transform {
  readonly counts: TarCounts = { entries: 0, dataBytes: 0 };
  readonly #hash = createHash('sha256');
  #bytesWritten = 0;
  readonly #decide: (entry: TarEntry) => Verdict;
  readonly #observer: EntryObserver | undefined;
  readonly #options: TarFilterOptions;
  /** Called when the reader asks for more. */
  #onDemand: (() => void) | undefined;
  /** Bytes of the stream consumed before the current chunk. */
  #offsetBytes = 0;
  /** A header that is split across chunks. */
  readonly #partial = new BlockAssembler();
  /** The current entry's remaining data with padding, how much of it is padding, and whether it is kept. */
  #dataLeft = 0;
  #paddingBytes = 0;
  #keepsData = true;
  /** Extension headers of the next entry. */
  readonly #extensions = new ExtensionHeaders();
  #inGnuSparse = false;
  readonly #end = new ArchiveEnd();
  /** Whether the current data belongs to a global header, which is not an entry. */
  #isGlobal = false;
  /** Name of the current entry. */
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

  /** Returns the sha256 of the output, which is the layer's diffID. May be called once, after the end. */
  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }

  /** Bytes of output so far. */
  get bytesWritten(): number {
    return this.#bytesWritten;
  }

  /** Bytes of input so far. */
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
    const { rest } = this.#partial;
    if (!this.#end.isReached) done(this.#truncated());
    else if (rest.some((byte) => byte !== 0))
      done(damagedTar(this.#offsetBytes - rest.length, 'bytes follow the end of the archive'));
    else
      this.#append().then(
        () => done(),
        (error: unknown) => done(error as Error),
      );
  }

  override _read(size: number): void {
    this.#onDemand?.();
    super._read(size);
  }

  /** Writes the appendix, with back-pressure, and the end-of-archive blocks. */
  async #append(): Promise<void> {
    if (this.#options.appendix !== undefined) this.once('close', () => this.#onDemand?.());
    for await (const bytes of this.#options.appendix?.() ?? []) {
      if (this.destroyed) return;
      this.#emit(bytes);
      if (this.readableLength < this.readableHighWaterMark) continue;
      await new Promise<void>((resolve) => {
        this.#onDemand = resolve;
      });
      this.#onDemand = undefined;
    }
    if (this.#options.isPart !== true && !this.destroyed) this.#emit(END_OF_ARCHIVE);
  }

  #truncated(): FlattenError {
    const within = this.#dataLeft > 0 ? ` within ${quoteName(this.#name)}` : '';
    return new FlattenError(
      'TAR_TRUNCATED',
      `The tar stream ended after ${this.#offsetBytes} bytes and ${this.counts.entries} entries without its end-of-archive blocks: something was cut off${within}.`,
      {
        hint: 'Nothing was tagged. Check whether the engine restarted or ran out of disk space, then run again.',
      },
    );
  }

  /** Hashes here and not in a stage of its own: with pieces this small, each stage costs as much as the digest. */
  #emit(bytes: Buffer): void {
    this.#hash.update(bytes);
    this.#bytesWritten += bytes.length;
    this.push(bytes);
  }

  #consume(chunk: Buffer): void {
    let at = 0;
    // Bytes from here to `at` are kept but not emitted yet, so that consecutive kept entries leave in one piece.
    let from = 0;
    const emitUpTo = (end: number) => {
      if (end > from)
        this.#emit(from === 0 && end === chunk.length ? chunk : chunk.subarray(from, end));
    };
    while (at < chunk.length) {
      if (this.#dataLeft > 0 && !this.#inGnuSparse) {
        const length = Math.min(this.#dataLeft, chunk.length - at);
        if (!this.#keepsData) {
          emitUpTo(at);
          from = at + length;
        }
        if (this.#observer !== undefined) this.#observeData(chunk.subarray(at, at + length));
        this.#dataLeft -= length;
        at += length;
      } else if (this.#extensions.isReading) {
        emitUpTo(at);
        at += this.#extensions.take(chunk.subarray(at), this.#offsetBytes);
        from = at;
      } else if (this.#partial.isEmpty && chunk.length - at >= BLOCK_BYTES) {
        const verdict = this.#takeBlock(
          chunk.subarray(at, at + BLOCK_BYTES),
          this.#offsetBytes + at,
        );
        if (verdict !== 'in-place') {
          emitUpTo(at);
          this.#pushVerdict(verdict);
          from = at + BLOCK_BYTES;
        }
        at += BLOCK_BYTES;
      } else {
        emitUpTo(at);
        at += this.#takePartial(chunk.subarray(at), at);
        from = at;
      }
    }
    emitUpTo(chunk.length);
    this.#offsetBytes += chunk.length;
  }

  /** Collects a header that spans chunks; returns how many bytes it consumed. */
  #takePartial(bytes: Buffer, at: number): number {
    const length = this.#partial.take(bytes);
    const block = this.#partial.release();
    if (block !== undefined) {
      const verdict = this.#takeBlock(block, this.#offsetBytes + at + length - BLOCK_BYTES);
      this.#pushVerdict(verdict === 'in-place' ? [block] : verdict);
    }
    return length;
  }

  #pushVerdict(blocks: Buffer[]): void {
    for (const block of blocks) if (block.length > 0) this.#emit(block);
  }

  /** Processes one block where a header is expected. Returns `in-place` to pass it unchanged, else its replacement. */
  #takeBlock(block: Buffer, offsetBytes: number): 'in-place' | Buffer[] {
    if (this.#inGnuSparse) {
      this.#inGnuSparse = (block[504] ?? 0) !== 0;
      if (!this.#inGnuSparse && this.#dataLeft === 0) this.#observer?.end();
      return this.#keepsData ? 'in-place' : [];
    }
    // Dropping the padding to the record size gives the same filesystem the same digest everywhere.
    if (this.#end.takes(block, offsetBytes, !this.#extensions.isEmpty)) return [];
    const header = readHeader(block, offsetBytes);
    const { typeFlag } = header;
    if (typeFlag === EXTENSION.paxGlobal) {
      if (!this.#extensions.isEmpty)
        throw damagedTar(
          offsetBytes,
          'there is a global header between an extension header and its entry',
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

  #takeEntry(header: Header, block: Buffer, offsetBytes: number): 'in-place' | Buffer[] {
    const { blocks, extension } = this.#extensions.release();
    const name = fullNameOf(header, extension);
    // Old archives mark a directory only by a trailing slash in its name.
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

  /** Passes data to the observer. Must run before `#dataLeft` is updated. */
  #observeData(bytes: Buffer): void {
    if (this.#isGlobal) return;
    const dataBytes = Math.min(bytes.length, Math.max(0, this.#dataLeft - this.#paddingBytes));
    if (dataBytes > 0) this.#observer?.data(bytes.subarray(0, dataBytes));
    if (this.#dataLeft === bytes.length) this.#observer?.end();
  }
}
