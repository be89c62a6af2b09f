// Scans in workers.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { ScanPool } from '../../src/pack/scan-pool.ts';
import type { ScanResult } from '../../src/splice/scan.ts';
import { UnitIndex } from '../../src/splice/unit-index.ts';
import { randomBytes } from '../support/deflate/random-gzip.ts';
import { rowsOf, scanned } from '../support/deflate/scan.ts';
import { prng } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';

const PACKED = gzipSync(randomBytes(prng(1), 3_000_000), { level: 1 });
const kind = 'gzip' as const;
/** Bytes before the stream in its file. */
const BEFORE = 777;

let pool = new ScanPool(2);
afterEach(async () => {
  await pool.close();
  pool = new ScanPool(2);
});

/** A file with the stream and something behind it. */
function fileWith(packed: Buffer, behind = 'what is behind it'): string {
  const path = join(tempDir(), 'archive');
  writeFileSync(path, Buffer.concat([Buffer.alloc(BEFORE), packed, Buffer.from(behind)]));
  return path;
}

it('streams in files are scanned, more of them than there are workers', async () => {
  const path = fileWith(PACKED);
  const range = { path, startByte: BEFORE, packedBytes: PACKED.length, kind } as const;
  const results = await Promise.all(Array.from({ length: 5 }, () => pool.scan(range)));
  for (const result of results) {
    if (result.kind !== 'scanned') throw new Error(result.reason);
    expect(rowsOf(new UnitIndex(result.tables))).toEqual(rowsOf(scanned(PACKED)));
  }
});

it('what cannot be scanned is unusable, and the next stream is scanned', async () => {
  const path = fileWith(PACKED);
  const start = { path, startByte: BEFORE, kind } as const;
  const results = await Promise.all([
    pool.scan({ path: join(tempDir(), 'missing'), startByte: 0, packedBytes: 1, kind }),
    pool.scan({ ...start, path: fileWith(PACKED, ''), packedBytes: PACKED.length + 1 }),
    pool.scan({ ...start, packedBytes: PACKED.length - 1 }),
    pool.scan({ ...start, packedBytes: PACKED.length + 'what is behind it'.length }),
    pool.scan({ ...start, packedBytes: PACKED.length }),
  ]);
  expect(results.map((result) => (result.kind === 'unusable' ? result.reason : ''))).toEqual([
    expect.stringContaining('ENOENT'),
    'the file is too short',
    expect.stringContaining('ends too early'),
    expect.stringContaining('is no gzip stream'),
    '',
  ]);
});

it('the built worker answers as the pool expects it', async () => {
  const worker = new Worker(new URL('../../dist/scan-worker.mjs', import.meta.url));
  const path = fileWith(PACKED);
  worker.postMessage({ path, startByte: BEFORE, packedBytes: PACKED.length, kind });
  const [result] = (await once(worker, 'message')) as [ScanResult];
  await worker.terminate();
  if (result.kind !== 'scanned') throw new Error(result.reason);
  expect(rowsOf(new UnitIndex(result.tables))).toEqual(rowsOf(scanned(PACKED)));
});

it('a closed pool scans nothing more', async () => {
  const range = { path: fileWith(PACKED), startByte: BEFORE, packedBytes: PACKED.length, kind };
  const scans = Array.from({ length: 3 }, () => pool.scan(range));
  await pool.close();
  const results = await Promise.all([...scans, pool.scan(range)]);
  expect(results.map(({ kind }) => kind)).toEqual(Array(4).fill('unusable'));
});
