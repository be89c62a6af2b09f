// The index of a flat tar: what each entry is and where it is, in columns, so that a million of them fit into memory.
import { FlattenError } from '../base/errors.ts';
import type { EntryObserver, TarEntry } from '../tar/entry.ts';
import { type Extension, linkOf } from '../tar/extensions.ts';
import { TarFraming, UNCHANGED } from '../tar/framing.ts';
import { BLOCK_BYTES, hasOldType, paddedBytes } from '../tar/header.ts';
import { plainPath } from '../tar/names.ts';
import { parentHead } from './heads.ts';
import { PackedEstimate } from './packed-estimate.ts';

/** The number of an entry: its position in the flat tar. */
export type EntryNumber = number;

export const NO_ENTRY: EntryNumber = -1;

/** What an entry is. Devices and symbolic links are files here. */
export const KIND = { file: 0, directory: 1, hardLink: 2 } as const;

const FIRST_CAPACITY = 1024;

type Column = Uint8Array | Uint32Array | Float32Array | Float64Array;

/**
 * Reads a flat tar as it passes: the final stream, after rules and appendix. Each path is there once, and hard links come
 * after their targets.
 */
export class FlatIndex {
  readonly paths: string[] = [];
  /** Paths of the targets of hard links. */
  readonly targets = new Map<EntryNumber, string>();
  kind = new Uint8Array(FIRST_CAPACITY);
  /** Where the entry starts in the flat tar, extension headers included. */
  start = new Float64Array(FIRST_CAPACITY);
  /** Its length with headers and padding. */
  bytes = new Float64Array(FIRST_CAPACITY);
  /** Size of its data, without padding. */
  dataBytes = new Float64Array(FIRST_CAPACITY);
  /** Length of a directory's headers as a parent in a lower layer: see {@link parentHead}. */
  parentBytes = new Uint32Array(FIRST_CAPACITY);
  /** The part of its data that is likely to be left in a packed layer; NaN if that was not sampled. */
  packedPart = new Float32Array(FIRST_CAPACITY);
  readonly #estimate = new PackedEstimate();
  readonly #framing: TarFraming;
  readonly #observer: EntryObserver | undefined;

  /** @param observer sees every entry with its data, such as owners of packages */
  constructor(observer?: EntryObserver) {
    this.#observer = observer;
    this.#framing = new TarFraming({
      begin: (entry, extension, startBytes) => {
        this.#begin(entry, extension, startBytes);
        return UNCHANGED;
      },
      emit: () => {},
      mapBlock: (block) => {
        this.bytes[this.count - 1]! += BLOCK_BYTES;
        observer?.mapBlock?.(block);
      },
      data: (bytes) => {
        this.#estimate.data(bytes);
        observer?.data(bytes);
      },
      end: () => {
        this.packedPart[this.count - 1] = this.#estimate.end();
        observer?.end();
      },
    });
  }

  /** Number of entries. */
  get count(): number {
    return this.paths.length;
  }

  /**
   * Takes the next piece of the flat tar.
   * @throws FlattenError as {@link TarFraming} does
   */
  add(chunk: Buffer): void {
    this.#framing.consume(chunk);
  }

  /**
   * Must be called after the last piece.
   * @throws FlattenError `TAR_TRUNCATED` if the archive has not ended
   */
  end(): void {
    if (this.#framing.hasEnded) return;
    throw new FlattenError(
      'TAR_TRUNCATED',
      `The flat tar ends after ${this.#framing.offsetBytes} bytes, before the two zero blocks that end an archive.`,
      { hint: 'Run again. If it happens again, please report it.' },
    );
  }

  #begin(entry: TarEntry, extension: Extension, startBytes: number): void {
    const number = this.count;
    this.#grow(number + 1);
    const { typeFlag, sizeBytes, extensions, header } = entry;
    const headBytes = extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES);
    const isDirectory = typeFlag === '5' || (hasOldType(header) && entry.name.at(-1) === 0x2f);
    this.paths.push(pathOf(entry.name));
    this.kind[number] = isDirectory ? KIND.directory : typeFlag === '1' ? KIND.hardLink : KIND.file;
    this.start[number] = startBytes;
    this.bytes[number] = headBytes + paddedBytes(sizeBytes);
    this.dataBytes[number] = sizeBytes;
    if (isDirectory) this.parentBytes[number] = lengthAsParent(entry);
    if (typeFlag === '1') this.targets.set(number, pathOf(linkOf(header, extension)));
    this.#estimate.begin(entry.name, sizeBytes);
    this.#observer?.begin(entry, 'keep');
  }

  #grow(count: number): void {
    if (count <= this.kind.length) return;
    const capacity = 2 * this.kind.length;
    const grown = <T extends Column>(old: T, copy: T): T => {
      copy.set(old);
      return copy;
    };
    this.kind = grown(this.kind, new Uint8Array(capacity));
    this.start = grown(this.start, new Float64Array(capacity));
    this.bytes = grown(this.bytes, new Float64Array(capacity));
    this.dataBytes = grown(this.dataBytes, new Float64Array(capacity));
    this.parentBytes = grown(this.parentBytes, new Uint32Array(capacity));
    this.packedPart = grown(this.packedPart, new Float32Array(capacity));
  }
}

/** A path without "./"; empty for the root. */
function pathOf(name: Buffer): string {
  const path = plainPath(name);
  return path === '.' ? '' : path;
}

function lengthAsParent(entry: TarEntry): number {
  if (entry.extensions.length === 0) return BLOCK_BYTES;
  return parentHead(entry).extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES);
}
