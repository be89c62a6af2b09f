// Measures the scanner and the splicer on gzip streams, in CPU time of one core, against Node.js's own gunzip.
//   node bench/deflate.ts FILE.gz ...
// Streams of many kinds, from a layer: gzip -1, gzip -9, pigz, Go's compress/gzip (docker save of a containerd store has
// layers packed by it), libdeflate-gzip -12.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BlockScanner } from '../src/deflate/block-scanner.ts';
import { GzipFormat } from '../src/deflate/gzip-format.ts';
import { Splicer } from '../src/splice/splicer.ts';
import { UnitIndex } from '../src/splice/unit-index.ts';

const ROUNDS = 3;
const CHUNK_BYTES = 64 * 1024;
/** A cut in each so many bytes of output, as cleaning makes them. */
const CUT_EVERY_BYTES = 5_000_000;

/** Returns the fewest seconds of CPU time of some rounds, and what the last one returned. */
async function best<T>(work: () => T | Promise<T>): Promise<{ seconds: number; value: T }> {
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 1; ; round++) {
    const before = process.cpuUsage();
    const value = await work();
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
    if (round === ROUNDS) return { seconds, value };
  }
}

function scan(packed: Buffer): UnitIndex {
  const scanner = new BlockScanner();
  for (let at = 0; at < packed.length; at += CHUNK_BYTES)
    scanner.write(packed.subarray(at, at + CHUNK_BYTES));
  const result = scanner.end();
  if (result.kind === 'unusable') throw new Error(result.reason);
  return new UnitIndex(result.tables);
}

/** Splices all of a stream, but leaves out some bytes at each cut. */
async function splice(packed: Buffer, bytes: Buffer, index: UnitIndex) {
  const source = {
    index,
    read: async (start: number, end: number) => Buffer.from(packed.subarray(start, end)),
  };
  const splicer = new Splicer(new GzipFormat(async () => {}, 6));
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + CHUNK_BYTES, bytes.length);
    await splicer.write(bytes.subarray(at, end), { source, offset: at });
    const isCut = Math.floor(end / CUT_EVERY_BYTES) > Math.floor(at / CUT_EVERY_BYTES);
    at = end + (isCut ? 1000 : 0);
  }
  return splicer.end();
}

/** A stream, and how fast it is scanned. */
interface Scanned {
  readonly path: string;
  readonly packed: Buffer;
  readonly index: UnitIndex;
  readonly scanSeconds: number;
}

// All scans come first: in a run, workers scan that do nothing else, and their code is compiled for that.
const scans: Scanned[] = [];
for (const path of process.argv.slice(2)) {
  const packed = readFileSync(path);
  const { seconds: scanSeconds, value: index } = await best(() => scan(packed));
  scans.push({ path, packed, index, scanSeconds });
}
console.log(
  'MB/s of output: scan, gunzip, splice; part of it copied; units, their mean output in kB',
);
for (const { path, packed, index, scanSeconds } of scans) {
  const { seconds: gunzipSeconds, value: bytes } = await best(() =>
    gunzipSync(packed, { maxOutputLength: 2 ** 32 }),
  );
  const { seconds: spliceSeconds, value: totals } = await best(() => splice(packed, bytes, index));
  const speeds = [scanSeconds, gunzipSeconds, spliceSeconds].map((seconds) =>
    (index.outBytes / 1e6 / seconds).toFixed(0).padStart(6),
  );
  const copied = ((100 * totals.copiedOutBytes) / totals.outBytes).toFixed(1);
  console.log(
    `${basename(path).padEnd(20)} ${speeds.join(' ')}  ${copied} %  ${index.units}  ${(index.outBytes / 1e3 / index.units).toFixed(0)}`,
  );
}
