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

it('streams that are handed over in pieces are scanned, one after the other, whatever the pieces', async () => {
  const feeds = [100_000, 300_000, 7777].map((pieceBytes) => ({
    pieceBytes,
    feed: pool.feed('gzip'),
  }));
  for (const { pieceBytes, feed } of feeds) {
    for (let at = 0; at < PACKED.length; at += pieceBytes) {
      const piece = Buffer.from(PACKED.subarray(at, at + pieceBytes));
      await feed.write(piece);
      // Whoever reads the stream goes on to use its own chunks.
      piece.fill(0);
    }
    feed.end();
    feed.abort();
  }
  for (const { feed } of feeds) {
    const result = await feed.result;
    if (result.kind !== 'scanned') throw new Error(result.reason);
    expect(rowsOf(new UnitIndex(result.tables))).toEqual(rowsOf(scanned(PACKED)));
  }
});

it('a stream that is no gzip stream, or is given up, is unusable, and nobody waits for it', async () => {
  const bad = pool.feed('gzip');
  for (let at = 0; at < 100; at++) await bad.write(Buffer.alloc(100_000, 1));
  bad.end();
  const cut = pool.feed('gzip');
  await cut.write(PACKED.subarray(0, 400_000));
  cut.abort();
  const never = pool.feed('gzip');
  const results = [await bad.result, await cut.result];
  await pool.close();
  results.push(await never.result);
  await never.write(PACKED);
  never.end();
  expect(results.map((result) => (result.kind === 'unusable' ? result.reason : ''))).toEqual([
    expect.stringContaining('is no gzip stream'),
    'it was not read to its end',
    'the worker ended',
  ]);
});

it('a stream waits for its worker', async () => {
  const feeds = [pool.feed('gzip'), pool.feed('gzip'), pool.feed('gzip')];
  const third = feeds[2]!;
  let isWritten = false;
  const writing = (async () => {
    for (let at = 0; at < 12; at++) await third.write(Buffer.alloc(256 * 1024, 1));
    isWritten = true;
  })();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isWritten).toBe(false);
  for (const feed of feeds) feed.abort();
  await writing;
});

it('a closed pool scans nothing more', async () => {
  const range = { path: fileWith(PACKED), startByte: BEFORE, packedBytes: PACKED.length, kind };
  const scans = Array.from({ length: 3 }, () => pool.scan(range));
  await pool.close();
  const results = await Promise.all([...scans, pool.scan(range)]);
  expect(results.map(({ kind }) => kind)).toEqual(Array(4).fill('unusable'));
});
