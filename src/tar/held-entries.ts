// Whole entries taken out of a tar stream and held in memory, for the few small ones that are wanted.
import { Writable } from 'node:stream';
import { FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';
import type { EntryHead, TarEntry } from './entry.ts';
import { BLOCK_BYTES, headerMtime, paddedBytes } from './header.ts';

/** Most bytes of all entries that are held, heads included: far more than the few that are wanted have. */
const TOTAL_LIMIT_BYTES = 32 * 1024 * 1024;

/** An entry with its data. */
export interface HeldEntry extends EntryHead {
  readonly typeFlag: string;
  readonly mtimeSeconds: number;
  /** Its data with padding. */
  readonly data: Buffer;
}

/**
 * Holds entries that a filter keeps: `hold` is its decision on each of them (all others it drops), `sink` takes what it
 * hands on, `entries` gives them once the stream has ended or `isWhole`.
 */
export class HeldEntries {
  readonly sink: Writable;
  readonly #limitBytes: number;
  readonly #known: { entry: Omit<HeldEntry, 'data'>; headBytes: number; dataBytes: number }[] = [];
  readonly #parts: Buffer[] = [];
  #neededBytes = 0;
  #heldBytes = 0;

  /**
   * @param limitBytes most bytes of data of one entry
   * @param onBytes called after each piece that came
   */
  constructor(limitBytes: number, onBytes: () => void = () => {}) {
    this.#limitBytes = limitBytes;
    this.sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.#parts.push(Buffer.from(chunk));
        this.#heldBytes += chunk.length;
        done();
        onBytes();
      },
    });
  }

  /** Whether any entry is held or on its way. */
  get isEmpty(): boolean {
    return this.#known.length === 0;
  }

  /** Whether all bytes of the entries have come. */
  get isComplete(): boolean {
    return !this.isEmpty && this.#heldBytes >= this.#neededBytes;
  }

  /**
   * Keeps an entry, after those that were kept before.
   * @throws FlattenError `TAR_LIMIT` where its data is too long, or with those before it too much
   */
  hold(entry: TarEntry): 'keep' {
    if (entry.sizeBytes > this.#limitBytes) {
      throw new FlattenError(
        'TAR_LIMIT',
        `An entry has ${entry.sizeBytes} bytes, and at most ${this.#limitBytes} were expected.`,
        { hint: NO_BUILDER_WRITES },
      );
    }
    const header = Buffer.from(entry.header);
    const { typeFlag } = entry;
    const headBytes = entry.extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES);
    const dataBytes = paddedBytes(entry.sizeBytes);
    const known = {
      typeFlag,
      mtimeSeconds: headerMtime(header),
      header,
      extensions: [...entry.extensions],
    };
    this.#known.push({ entry: known, headBytes, dataBytes });
    this.#neededBytes += headBytes + dataBytes;
    // A layer may say the same name any number of times.
    if (this.#neededBytes > TOTAL_LIMIT_BYTES) {
      throw new FlattenError(
        'TAR_LIMIT',
        `Entries have more than ${TOTAL_LIMIT_BYTES} bytes in all, and a few short ones were expected.`,
        { hint: NO_BUILDER_WRITES },
      );
    }
    return 'keep';
  }

  /** The entries in their order. */
  entries(): HeldEntry[] {
    const all = Buffer.concat(this.#parts);
    let at = 0;
    return this.#known.map(({ entry, headBytes, dataBytes }) => {
      const start = at + headBytes;
      at = start + dataBytes;
      return { ...entry, data: all.subarray(start, at) };
    });
  }
}
