// Collects whole entries of a tar stream in memory; meant for a few small ones.
import { Writable } from 'node:stream';
import { FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';
import type { EntryHead, TarEntry } from './entry.ts';
import { BLOCK_BYTES, headerMtime, paddedBytes } from './header.ts';

/** Maximum size of all held entries with their headers: far more than callers need. */
const TOTAL_LIMIT_BYTES = 32 * 1024 * 1024;

/** An entry with its data. */
export interface HeldEntry extends EntryHead {
  readonly typeFlag: string;
  readonly mtimeSeconds: number;
  /** Its data with padding. */
  readonly data: Buffer;
}

/**
 * Collects the entries that a filter keeps. The filter's decision calls `hold` for each wanted entry and drops all
 * others, its output goes into `sink`, and `entries` returns them once the stream has ended or `isComplete` is true.
 */
export class HeldEntries {
  readonly sink: Writable;
  readonly #limitBytes: number;
  readonly #held: { entry: Omit<HeldEntry, 'data'>; headBytes: number; dataBytes: number }[] = [];
  readonly #parts: Buffer[] = [];
  #neededBytes = 0;
  #heldBytes = 0;

  /**
   * @param limitBytes maximum size of one entry's data
   * @param onBytes called after each chunk
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

  /** Whether no entry has been held. */
  get isEmpty(): boolean {
    return this.#held.length === 0;
  }

  /** Whether all bytes of the held entries have arrived. */
  get isComplete(): boolean {
    return !this.isEmpty && this.#heldBytes >= this.#neededBytes;
  }

  /**
   * Holds an entry; returns the verdict for the filter.
   * @throws FlattenError `TAR_LIMIT` if it or all held entries together are too large
   */
  hold(entry: TarEntry): 'keep' {
    if (entry.sizeBytes > this.#limitBytes) {
      throw new FlattenError(
        'TAR_LIMIT',
        `An entry is ${entry.sizeBytes} bytes long, but at most ${this.#limitBytes} were expected.`,
        { hint: NO_BUILDER_WRITES },
      );
    }
    const header = Buffer.from(entry.header);
    const { typeFlag } = entry;
    const headBytes = entry.extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES);
    const dataBytes = paddedBytes(entry.sizeBytes);
    const held = {
      typeFlag,
      mtimeSeconds: headerMtime(header),
      header,
      extensions: [...entry.extensions],
    };
    this.#held.push({ entry: held, headBytes, dataBytes });
    this.#neededBytes += headBytes + dataBytes;
    // A layer may repeat the same name any number of times.
    if (this.#neededBytes > TOTAL_LIMIT_BYTES) {
      throw new FlattenError(
        'TAR_LIMIT',
        `Entries exceed ${TOTAL_LIMIT_BYTES} bytes in total, but only a few short ones were expected.`,
        { hint: NO_BUILDER_WRITES },
      );
    }
    return 'keep';
  }

  /** Returns the held entries in stream order. */
  entries(): HeldEntry[] {
    const all = Buffer.concat(this.#parts);
    let at = 0;
    return this.#held.map(({ entry, headBytes, dataBytes }) => {
      const start = at + headBytes;
      at = start + dataBytes;
      return { ...entry, data: all.subarray(start, at) };
    });
  }
}
