// The tar stream of one layer, put together from ranges of the flat tar.
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { END_OF_ARCHIVE } from '../tar/header.ts';
import type { Spans } from '../tar/spans.ts';
import type { DividedLayer } from './division.ts';
import type { FlatIndex } from './flat-index.ts';
import { parentHead, splitHead } from './heads.ts';
import { type Range, readRanges } from './ranges.ts';
import type { SpanTable } from './span-table.ts';

/** A flat tar in a file. */
export interface FlatSpool {
  readonly path: string;
  readonly index: FlatIndex;
  /** Where its bytes come from, if they may be copied as they are packed there. */
  readonly spans?: SpanTable | undefined;
}

/** What the stream of a layer follows from. */
type Layer = Pick<DividedLayer, 'pieces'>;

/** A part of the flat tar. */
interface TarRange extends Range {
  /** Whether it is the headers of a directory that is only a parent in this layer. */
  readonly isParent: boolean;
}

/** Bytes that leave in one piece. */
const PIECE_BYTES = 1024 * 1024;

/**
 * Opens the tar stream of a layer. The same layer gives the same bytes.
 * @param spans to be filled ahead of the bytes, with the origins that the flat tar has
 * @throws FlattenError `TEMP_DIR` if the file is shorter than its index says
 */
export function openDivided(
  spool: FlatSpool,
  layer: Layer,
  signal: AbortSignal,
  spans?: Spans,
): Readable {
  return Readable.from(chunksOf(spool, layer, spans), {
    objectMode: false,
    highWaterMark: PIECE_BYTES,
    signal,
  });
}

async function* chunksOf(
  spool: FlatSpool,
  layer: Layer,
  spans: Spans | undefined,
): AsyncGenerator<Buffer> {
  const file = await open(spool.path);
  try {
    for await (const batch of readRanges(file, rangesOf(spool.index, layer), PIECE_BYTES)) {
      const blocks = batch.flatMap(([range, bytes]) => {
        if (!range.isParent) {
          trace(spool, spans, range);
          return [bytes];
        }
        const { extensions, header } = parentHead(splitHead(bytes));
        for (const block of [...extensions, header]) spans?.add(block.length, undefined);
        return [...extensions, header];
      });
      yield blocks.length === 1 ? (blocks[0] as Buffer) : Buffer.concat(blocks);
    }
    spans?.add(END_OF_ARCHIVE.length, undefined);
    yield END_OF_ARCHIVE;
  } finally {
    await file.close();
  }
}

/** Records where a range comes from. */
function trace(
  { spans: table }: FlatSpool,
  spans: Spans | undefined,
  { start, bytes }: Range,
): void {
  if (spans === undefined) return;
  if (table === undefined) spans.add(bytes, undefined);
  else for (const span of table.range(start, bytes)) spans.add(span.bytes, span.origin);
}

/** Yields the ranges of a layer, with neighbours as one, in pieces that fit into memory. */
function* rangesOf(index: FlatIndex, { pieces }: Layer): Generator<TarRange> {
  let start = 0;
  let bytes = 0;
  for (const piece of pieces) {
    const isParent = piece < 0;
    const entry = isParent ? ~piece : piece;
    const from = index.start[entry] as number;
    if (isParent || from !== start + bytes) {
      yield* inPieces(start, bytes);
      [start, bytes] = [from, 0];
    }
    if (isParent) yield { start: from, bytes: index.bytes[entry] as number, isParent };
    else bytes += index.bytes[entry] as number;
  }
  yield* inPieces(start, bytes);
}

function* inPieces(start: number, bytes: number): Generator<TarRange> {
  for (let at = 0; at < bytes; at += PIECE_BYTES)
    yield { start: start + at, bytes: Math.min(PIECE_BYTES, bytes - at), isParent: false };
}
