// Finds the entries of a tar stream without changing a byte: where each header and its data are, whatever the chunks.
import { ArchiveEnd } from './archive-end.ts';
import { BlockAssembler } from './block-assembler.ts';
import type { TarEntry } from './entry.ts';
import {
  claimedSize,
  type Extension,
  ExtensionHeaders,
  fullNameOf,
  isExtension,
} from './extensions.ts';
import {
  BLOCK_BYTES,
  damagedTar,
  EXTENSION,
  type Header,
  hasData,
  paddedBytes,
  readHeader,
} from './header.ts';

/** What becomes of an entry. */
export interface Passage {
  /** Blocks to emit as its headers; undefined for its own. */
  readonly blocks: readonly Buffer[] | undefined;
  /** Whether its data is emitted. */
  readonly keepsData: boolean;
}

/** An entry that leaves no byte. */
export const DROPPED: Passage = { blocks: [], keepsData: false };
/** An entry that passes unchanged. */
export const UNCHANGED: Passage = { blocks: undefined, keepsData: true };

/** Receives what {@link TarFraming} finds. */
export interface FramingTarget {
  /**
   * Decides about an entry; its buffers are only valid during the call, except extensions.
   * @param startBytes where its first header is in the input, extension headers included
   */
  begin(entry: TarEntry, extension: Extension, startBytes: number): Passage;
  /**
   * Receives a piece of output.
   * @param fromBytes where it is in the input, byte for byte; undefined if it is new
   */
  emit(bytes: Buffer, fromBytes: number | undefined): void;
  /** Receives a block with more of a sparse file's map, between an old GNU header and the data. */
  readonly mapBlock?: ((block: Buffer) => void) | undefined;
  /** Receives a piece of an entry's data, without padding, whether it is kept or not. */
  readonly data?: ((bytes: Buffer) => void) | undefined;
  /** Called after the last byte of an entry. */
  readonly end?: (() => void) | undefined;
}

/** How strict the framing is. */
export interface FramingOptions {
  /** Whether to leave out global PAX headers, which are no entries. */
  readonly dropsGlobals?: boolean;
  /** Whether to ignore what follows the two zero blocks at the end, as Go's archive/tar does. */
  readonly ignoresTrailer?: boolean;
}

/**
 * Splits a tar stream into entries, holding only a few blocks in memory. Follows POSIX.1-2017 pax and, where that leaves
 * a choice, Go's archive/tar.
 *
 * `consume` throws FlattenError `TAR_INVALID` if a header's checksum or a number is wrong, `TAR_LIMIT` if extension
 * headers are absurdly long, and whatever its target throws.
 */
export class TarFraming {
  readonly #target: FramingTarget;
  readonly #options: FramingOptions;
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
  /** The current entry's own headers, and where the first of them is. */
  #headBlocks: readonly Buffer[] = [];
  #headStart = 0;

  constructor(target: FramingTarget, options: FramingOptions = {}) {
    this.#target = target;
    this.#options = options;
  }

  /** Bytes of input so far. */
  get offsetBytes(): number {
    return this.#offsetBytes;
  }

  /** Whether both blocks that end an archive have passed. */
  get hasEnded(): boolean {
    return this.#end.isReached;
  }

  /** Whether no header and no entry's data is incomplete. */
  get isBetweenEntries(): boolean {
    return (
      this.#dataLeft === 0 &&
      !this.#inGnuSparse &&
      this.#partial.isEmpty &&
      this.#extensions.isEmpty &&
      !this.#extensions.isReading
    );
  }

  /** Name of the entry whose data is incomplete; undefined between entries. */
  get openEntry(): Buffer | undefined {
    return this.#dataLeft > 0 ? this.#name : undefined;
  }

  /**
   * Checks the bytes after the last whole block.
   * @throws FlattenError `TAR_INVALID` if they are not zeros
   */
  checkRest(): void {
    const { rest } = this.#partial;
    if (rest.some((byte) => byte !== 0))
      throw damagedTar(this.#offsetBytes - rest.length, 'bytes follow the end of the archive');
  }

  /** Processes the next piece of the stream. */
  consume(chunk: Buffer): void {
    let at = 0;
    // Bytes from here to `at` are kept but not emitted yet, so that consecutive kept entries leave in one piece.
    let from = 0;
    const emitUpTo = (end: number) => {
      if (end === from) return;
      const bytes = from === 0 && end === chunk.length ? chunk : chunk.subarray(from, end);
      this.#target.emit(bytes, this.#offsetBytes + from);
    };
    while (at < chunk.length) {
      if (this.#dataLeft > 0 && !this.#inGnuSparse) {
        const length = Math.min(this.#dataLeft, chunk.length - at);
        if (!this.#keepsData) {
          emitUpTo(at);
          from = at + length;
        }
        if (this.#target.data !== undefined || this.#target.end !== undefined)
          this.#observeData(chunk, at, length);
        this.#dataLeft -= length;
        at += length;
      } else if (this.#extensions.isReading) {
        emitUpTo(at);
        at += this.#extensions.take(chunk.subarray(at), this.#offsetBytes);
        from = at;
      } else if (this.#end.isReached && this.#options.ignoresTrailer === true) {
        emitUpTo(at);
        at = chunk.length;
        from = at;
      } else if (this.#partial.isEmpty && chunk.length - at >= BLOCK_BYTES) {
        const blocks = this.#takeBlock(
          chunk.subarray(at, at + BLOCK_BYTES),
          this.#offsetBytes + at,
        );
        if (blocks !== undefined) {
          emitUpTo(at);
          this.#emitAll(blocks);
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
      const offsetBytes = this.#offsetBytes + at + length - BLOCK_BYTES;
      const blocks = this.#takeBlock(block, offsetBytes);
      if (blocks === undefined) this.#target.emit(block, offsetBytes);
      else this.#emitAll(blocks);
    }
    return length;
  }

  #emitAll(blocks: readonly Buffer[]): void {
    for (const block of blocks)
      if (block.length > 0) this.#target.emit(block, this.#headOffsetOf(block));
  }

  /** Returns where one of the current entry's own headers is; undefined for any other. */
  #headOffsetOf(block: Buffer): number | undefined {
    let offsetBytes = this.#headStart;
    for (const own of this.#headBlocks) {
      if (own === block) return offsetBytes;
      offsetBytes += own.length;
    }
    return undefined;
  }

  /** Processes one block where a header is expected. Returns undefined to pass it unchanged, else its replacement. */
  #takeBlock(block: Buffer, offsetBytes: number): readonly Buffer[] | undefined {
    if (this.#inGnuSparse) {
      this.#inGnuSparse = (block[504] ?? 0) !== 0;
      this.#target.mapBlock?.(block);
      if (!this.#inGnuSparse && this.#dataLeft === 0) this.#target.end?.();
      return this.#keepsData ? undefined : [];
    }
    // Dropping the padding to the record size gives the same filesystem the same digest everywhere.
    if (this.#end.takes(block, offsetBytes, !this.#extensions.isEmpty)) return [];
    const header = readHeader(block, offsetBytes);
    const { typeFlag } = header;
    if (typeFlag === EXTENSION.paxGlobal) return this.#takeGlobal(header, offsetBytes);
    if (this.#extensions.isEmpty) this.#headStart = offsetBytes;
    if (isExtension(typeFlag)) {
      this.#extensions.begin(header, block, offsetBytes);
      return [];
    }
    return this.#takeEntry(header, block, offsetBytes);
  }

  #takeGlobal(header: Header, offsetBytes: number): Buffer[] | undefined {
    if (!this.#extensions.isEmpty)
      throw damagedTar(
        offsetBytes,
        'there is a global header between an extension header and its entry',
      );
    this.#isGlobal = true;
    const isKept = this.#options.dropsGlobals !== true;
    this.#expectData(header.sizeBytes, isKept);
    return isKept ? undefined : [];
  }

  #takeEntry(header: Header, block: Buffer, offsetBytes: number): readonly Buffer[] | undefined {
    const { blocks, extension } = this.#extensions.release();
    const name = fullNameOf(header, extension);
    // Old archives mark a directory only by a trailing slash in its name.
    const isOldDirectory = header.hasOldType && name.at(-1) === 0x2f;
    const claimedBytes = claimedSize(header, extension, offsetBytes);
    const sizeBytes = hasData(header.typeFlag) && !isOldDirectory ? claimedBytes : 0;
    const { typeFlag } = header;
    const entry = { name, typeFlag, sizeBytes, header: block, extensions: blocks };
    this.#headBlocks = [...blocks, block];
    const passage = this.#target.begin(entry, extension, this.#headStart);
    this.#isGlobal = false;
    this.#name = name;
    this.#expectData(sizeBytes, passage.keepsData);
    this.#inGnuSparse = header.gnuIsExtended;
    if (sizeBytes === 0 && !this.#inGnuSparse) this.#target.end?.();
    if (passage.blocks !== undefined) return passage.blocks;
    return blocks.length === 0 ? undefined : this.#headBlocks;
  }

  #expectData(sizeBytes: number, keeps: boolean): void {
    this.#dataLeft = paddedBytes(sizeBytes);
    this.#paddingBytes = this.#dataLeft - sizeBytes;
    this.#keepsData = keeps;
  }

  /** Passes a part of a chunk, without its padding, to the target. Must run before `#dataLeft` is updated. */
  #observeData(chunk: Buffer, at: number, length: number): void {
    if (this.#isGlobal) return;
    const dataBytes = Math.min(length, this.#dataLeft - this.#paddingBytes);
    if (dataBytes > 0) this.#target.data?.(chunk.subarray(at, at + dataBytes));
    if (this.#dataLeft === length) this.#target.end?.();
  }
}
