// Packs a layer's tar stream into a file, and copies what its sources have packed already.
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GzipFormat } from '../deflate/gzip-format.ts';
import type { SpliceKind } from '../splice/scan.ts';
import type { SpliceSource } from '../splice/source.ts';
import { Splicer, type SpliceTotals } from '../splice/splicer.ts';
import type { Spans } from '../tar/spans.ts';
import { ZstdFormat } from '../zstd/zstd-format.ts';
import { writePacked } from './packed-file.ts';
import type { PackingResult } from './packer.ts';

/** What a spliced layer is made of. */
export interface SpliceRequest {
  /** Of the layer's stream, always ahead of its bytes. */
  readonly spans: Spans;
  /** Returns the packed stream that a number in the spans stands for; undefined if nothing of it can be copied. */
  readonly sourceOf: (stream: number) => Promise<SpliceSource | undefined>;
  /** How the result is packed, and its sources. */
  readonly kind: SpliceKind;
  /** Level of what is packed anew. */
  readonly level: number;
}

/** Sizes and digest of a packed layer, and how much of it was copied. */
export interface SplicingResult extends PackingResult, SpliceTotals {}

/**
 * Packs a stream into a new file. The same stream with the same spans and sources gives the same bytes.
 * @param path the file, which must not exist yet
 * @throws FlattenError `NO_SPACE` if the disk fills up, `TEMP_DIR` if the file cannot be written; and the errors of the
 *   stream and of the sources
 */
export function spliceToFile(
  layer: Readable,
  path: string,
  { spans, sourceOf, kind, level }: SpliceRequest,
): Promise<SplicingResult> {
  return writePacked(path, async (out) => {
    const Format = kind === 'gzip' ? GzipFormat : ZstdFormat;
    const splicer = new Splicer(new Format((packed) => out.write(packed), level));
    let layerBytes = 0;
    const add = async (chunk: Buffer) => {
      let at = 0;
      for (const { bytes, origin } of spans.take(layerBytes, chunk.length)) {
        const source = origin && (await sourceOf(origin.stream));
        const piece = chunk.subarray(at, at + bytes);
        const from = source && { source, offset: origin?.offset ?? 0 };
        await splicer.write(piece, from);
        at += bytes;
      }
      layerBytes += chunk.length;
    };
    // Reading the stream by its iterator would join all that waits in it to one chunk, which takes memory.
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        add(chunk).then(() => done(), done);
      },
    });
    await pipeline(layer, sink);
    const totals = await splicer.end();
    return { ...totals, layerBytes, digest: out.digest() };
  });
}
