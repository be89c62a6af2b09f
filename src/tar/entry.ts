// An entry of a tar stream, and what becomes of it: the words that the filter and those who use it share.

/** What stands before an entry's data. */
export interface EntryHead {
  /** Extension headers that describe the entry: blocks and their data in turn, as they came. */
  readonly extensions: readonly Buffer[];
  /** The header block. */
  readonly header: Buffer;
}

/** One entry as the filter sees it, before its data passes. */
export interface TarEntry extends EntryHead {
  /** Full name as raw bytes, from a PAX record, a GNU long name or the header. */
  readonly name: Buffer;
  /** One character of the header: `0` file, `1` hard link, `2` symlink, `5` directory, … */
  readonly typeFlag: string;
  /** Bytes of data that follow, without padding. */
  readonly sizeBytes: number;
}

/** An entry that passes with another head. */
export interface Replacement {
  readonly head: EntryHead;
  /** What stands in place of its own data, in whole blocks. */
  readonly data?: Buffer;
  /** Entries without data that go before it. */
  readonly before?: readonly TarEntry[];
}

/** What becomes of an entry: it passes, it is left out, or it passes changed. */
export type Verdict = 'keep' | 'drop' | Replacement;

/** Looks on while entries pass. */
export interface EntryObserver {
  /** An entry, and what becomes of it. */
  begin(entry: TarEntry, verdict: Verdict): void;
  /** A piece of its data, without padding. */
  data(bytes: Buffer): void;
  /** The entry has passed. */
  end(): void;
}
