// Filters the entries of a tar stream. Kept entries pass byte for byte: the filter only finds entry boundaries and
// reads names, so odd names and future dialects survive.
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FlattenError, quoteName } from '../base/errors.ts';
import type { EntryObserver, TarEntry, Verdict } from './entry.ts';
import { DROPPED, type Passage, TarFraming, UNCHANGED } from './framing.ts';
import { END_OF_ARCHIVE } from './header.ts';
import type { Spans } from './spans.ts';

/** Buffer on each side of the filter. Small files slow down both the reader and the writer, but at different times. */
const BUFFER_BYTES = 16 * 1024 * 1024;
/** The same for a part of an archive, which is piped into another filter, and for layers, whose reader has a buffer. */
const SMALL_BUFFER_BYTES = 1024 * 1024;

/** Optional features of a filter. */
export interface TarFilterOptions {
  /** Returns whole entries to append after the last one; called when the input is complete. */
  readonly appendix?: () => AsyncIterable<Buffer>;
  /** Whether the output becomes a part of another archive and so needs no end-of-archive blocks. */
  readonly isPart?: boolean;
  /** Whether only the observer matters: then there is no output, and no digest. */
  readonly onlyObserves?: boolean;
  /** Spans of the input, and those of the output, to be filled: they have the same origins. */
  readonly spans?: { readonly input: Spans; readonly output: Pick<Spans, 'add'> } | undefined;
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
  readonly #framing: TarFraming;
  /** Called when the reader asks for more. */
  #onDemand: (() => void) | undefined;

  constructor(
    decide: (entry: TarEntry) => Verdict,
    observer?: EntryObserver,
    options: TarFilterOptions = {},
  ) {
    const isSmall = options.isPart === true || options.spans !== undefined;
    const bytes = isSmall ? SMALL_BUFFER_BYTES : BUFFER_BYTES;
    super({ readableHighWaterMark: bytes, writableHighWaterMark: bytes });
    this.#decide = decide;
    this.#observer = observer;
    this.#options = options;
    this.#framing = new TarFraming({
      begin: (entry) => this.#begin(entry),
      emit: (bytes, fromBytes) => this.#emit(bytes, fromBytes),
      mapBlock: observer && ((block) => observer.mapBlock?.(block)),
      data: observer && ((bytes) => observer.data(bytes)),
      end: observer && (() => observer.end()),
    });
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
    return this.#framing.offsetBytes;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.#framing.consume(chunk);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      if (!this.#framing.hasEnded) throw this.#truncated();
      this.#framing.checkRest();
    } catch (error) {
      done(error as Error);
      return;
    }
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
    const { openEntry, offsetBytes } = this.#framing;
    const within = openEntry === undefined ? '' : ` within ${quoteName(openEntry)}`;
    return new FlattenError(
      'TAR_TRUNCATED',
      `The tar stream ended after ${offsetBytes} bytes and ${this.counts.entries} entries without its end-of-archive blocks: something was cut off${within}.`,
      {
        hint: 'Nothing was tagged. Check whether the engine restarted or ran out of disk space, then run again.',
      },
    );
  }

  /** Hashes here and not in a stage of its own: with pieces this small, each stage costs as much as the digest. */
  #emit(bytes: Buffer, fromBytes?: number): void {
    if (this.#options.onlyObserves === true) return;
    this.#hash.update(bytes);
    this.#bytesWritten += bytes.length;
    this.#trace(bytes.length, fromBytes);
    this.push(bytes);
  }

  /** Records where a piece of the output comes from. */
  #trace(bytes: number, fromBytes: number | undefined): void {
    const { spans } = this.#options;
    if (spans === undefined) return;
    if (fromBytes === undefined) spans.output.add(bytes, undefined);
    else
      for (const span of spans.input.take(fromBytes, bytes))
        spans.output.add(span.bytes, span.origin);
  }

  #begin(entry: TarEntry): Passage {
    const verdict = this.#decide(entry);
    const replacement = typeof verdict === 'string' ? undefined : verdict;
    for (const earlier of replacement?.before ?? []) {
      this.#observer?.begin(earlier, 'keep');
      this.#observer?.end();
    }
    this.#observer?.begin(entry, verdict);
    if (verdict === 'drop') return DROPPED;
    this.counts.entries++;
    if (replacement?.data === undefined) this.counts.dataBytes += entry.sizeBytes;
    if (replacement === undefined) return UNCHANGED;
    const { head, data, before = [] } = replacement;
    this.counts.entries += before.length;
    const blocks = [...before, head]
      .flatMap((one) => [...one.extensions, one.header])
      .concat(data === undefined ? [] : [data]);
    return { blocks, keepsData: data === undefined };
  }
}
