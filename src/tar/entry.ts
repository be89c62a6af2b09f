// Types shared by the tar filter and its users: an entry, and the verdict on it.

/** The headers in front of an entry's data. */
export interface EntryHead {
  /** Extension headers that describe the entry: header blocks and their data in turn, unchanged. */
  readonly extensions: readonly Buffer[];
  /** The header block. */
  readonly header: Buffer;
}

/** One entry as the filter sees it, before its data. */
export interface TarEntry extends EntryHead {
  /** Full name as raw bytes, from a PAX record, a GNU long name or the header. */
  readonly name: Buffer;
  /** One character from the header: `0` file, `1` hard link, `2` symlink, `5` directory, … */
  readonly typeFlag: string;
  /** Size of the data that follows, without padding. */
  readonly sizeBytes: number;
}

/** Replaces an entry's headers and, optionally, its data. */
export interface Replacement {
  readonly head: EntryHead;
  /** Replaces the entry's own data; whole blocks. */
  readonly data?: Buffer;
  /** Entries without data to insert in front. */
  readonly before?: readonly TarEntry[];
}

/** What the filter does with an entry: keep it, drop it, or replace it. */
export type Verdict = 'keep' | 'drop' | Replacement;

/** Watches entries pass and changes nothing. */
export interface EntryObserver {
  /** Receives an entry and the verdict on it. */
  begin(entry: TarEntry, verdict: Verdict): void;
  /** Receives a block with more of a sparse file's map, as they follow an old GNU header before the data. */
  mapBlock?(block: Buffer): void;
  /** Receives a piece of the entry's data, without padding. */
  data(bytes: Buffer): void;
  /** Called after the last byte of the entry. */
  end(): void;
}
