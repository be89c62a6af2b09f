// Reads the entries of a tar stream one after the other, with their data as it comes.
import type { Readable } from 'node:stream';
import { FlattenError } from '../base/errors.ts';
import { DROPPED, TarFraming } from './framing.ts';

/** An entry of an archive. */
export interface TarFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** Its data. What is not read when the next entry is asked for is skipped. */
  readonly bytes: AsyncIterable<Buffer>;
}

/** What a piece of the stream was found to be: the start of an entry, some of its data, or its end. */
type Found = TarFile | Buffer | 'end';

/**
 * Yields the entries of an archive. If its reader stops before the end, the stream is destroyed.
 * @throws FlattenError `TAR_TRUNCATED` if the stream ends within an entry, and as {@link TarFraming} does; errors of the
 *   stream unchanged
 */
export async function* filesOf(tar: Readable): AsyncGenerator<TarFile> {
  const reader = new FileReader(tar);
  try {
    for (;;) {
      const found = await reader.next();
      if (found === undefined) return;
      if (typeof found === 'object' && 'name' in found) yield found;
    }
  } finally {
    tar.destroy();
  }
}

class FileReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #framing: TarFraming;
  readonly #found: Found[] = [];
  #first = 0;

  constructor(tar: Readable) {
    this.#chunks = tar.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
    this.#framing = new TarFraming({
      begin: ({ name, sizeBytes }) => {
        this.#found.push({ name: name.toString('utf8'), sizeBytes, bytes: this.#data() });
        return DROPPED;
      },
      emit: () => {},
      data: (bytes) => this.#found.push(bytes),
      end: () => this.#found.push('end'),
    });
  }

  /** Returns what comes next; undefined at the end of the archive. */
  async next(): Promise<Found | undefined> {
    while (this.#first === this.#found.length) {
      this.#found.length = 0;
      this.#first = 0;
      const { done, value } = await this.#chunks.next();
      if (done !== true) this.#framing.consume(value);
      else if (this.#framing.isBetweenEntries) return undefined;
      else throw truncated(this.#framing.offsetBytes);
    }
    return this.#found[this.#first++];
  }

  async *#data(): AsyncGenerator<Buffer> {
    for (;;) {
      const found = await this.next();
      if (!Buffer.isBuffer(found)) return;
      yield found;
    }
  }
}

function truncated(offsetBytes: number): FlattenError {
  return new FlattenError(
    'TAR_TRUNCATED',
    `The archive ended after ${offsetBytes} bytes, within an entry.`,
    { hint: 'Run again. If it happens again, check the disk of what sent it.' },
  );
}
