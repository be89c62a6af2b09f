// The real client of the cache service with the tests' server: what it returns and prints.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startAzurite } from '../support/cache/cache-azurite.ts';
import { CacheJob, type CacheOperation, type CacheOutcome } from '../support/cache/cache-client.ts';
import {
  FORBIDDEN,
  NO_READ_TOKEN,
  notFinalized,
  OVER_QUOTA,
  READ_ONLY_TOKEN,
  rateLimited,
  serverTrouble,
} from '../support/cache/cache-faults.ts';
import { CacheServer } from '../support/cache/cache-server.ts';
import { tempDir } from '../support/process/temp.ts';

const KEY = 'flat-1';
const SAVE: CacheOperation = { call: 'save', key: KEY };
const RESTORE: CacheOperation = { call: 'restore', key: KEY };
const MIB = 1024 * 1024;

let server: CacheServer;
let job: CacheJob;

beforeEach(async () => {
  server = await CacheServer.start();
  onTestFinished(() => server.close());
  job = new CacheJob(server.environment);
  job.write('record.json', '{"layer":1}');
  job.write('layer.tar', randomBytes(MIB));
});

/** Runs one call. */
async function run(operation: CacheOperation): Promise<CacheOutcome> {
  const [outcome] = await job.run(operation);
  return outcome!;
}

/** Saves, and removes the saved files. */
async function saveAndForget(): Promise<Buffer> {
  const layer = readFileSync(join(job.cached, 'layer.tar'));
  expect((await run(SAVE)).value).toBe(1);
  rmSync(job.cached, { recursive: true });
  return layer;
}

/** Removes program calls and rates from lines, since they depend on the machine. */
function said({ lines }: CacheOutcome): string[] {
  return lines
    .filter((line) => !line.startsWith('[command]'))
    .map((line) => line.replace(/\d+ of \d+ \(/, 'N of N (').replace(/[\d.]+ MBs/, 'N MBs'))
    .map((line) => line.replace(/~\d+ MB \(\d+ B\)/, '~N MB (N B)'));
}

describe('without trouble', () => {
  test('nothing is found and nothing is printed before a save', async () => {
    expect(await run(RESTORE)).toEqual({ value: null, lines: [] });
    expect(server.log).toMatchObject([{ name: 'GetCacheEntryDownloadURL', status: 200 }]);
  });

  test('a saved entry is restored', async () => {
    const saved = await run(SAVE);
    expect(saved.value).toBe(1);
    expect(said(saved)).toEqual(['Sent N of N (100.0%), N MBs/sec']);
    const archiveBytes = statSync(server.pathOf(KEY)).size;
    expect(server.entries).toMatchObject([{ key: KEY, sizeBytes: archiveBytes }]);
    const layer = readFileSync(join(job.cached, 'layer.tar'));
    rmSync(job.cached, { recursive: true });
    const restored = await run(RESTORE);
    expect(restored.value).toBe(KEY);
    expect(said(restored)).toEqual([
      `Cache hit for: ${KEY}`,
      'Cache Size: ~N MB (N B)',
      'Cache restored successfully',
    ]);
    expect(readFileSync(join(job.cached, 'layer.tar')).equals(layer)).toBe(true);
    expect(readFileSync(join(job.cached, 'record.json'), 'utf8')).toBe('{"layer":1}');
    expect(server.log.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'CreateCacheEntry 200',
      'PutBlob 201',
      'FinalizeCacheEntryUpload 200',
      'GetCacheEntryDownloadURL 200',
      'GetBlob 200',
    ]);
    expect(server.log[1]!.bytes).toBe(archiveBytes);
    expect(server.log[4]!.bytes).toBe(archiveBytes);
  });

  test('no archive is left in the temporary directory, only empty directories and a list of names', async () => {
    await job.run(SAVE, RESTORE);
    const left = readdirSync(job.temp, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([
      'manifest.txt',
    ]);
  });

  test('the start of a key finds the entry, as the first key and as a restore key', async () => {
    await saveAndForget();
    const [first, second, none] = await job.run(
      { call: 'restore', key: 'flat-' },
      { call: 'restore', key: 'other', restoreKeys: ['no', 'fl'] },
      { call: 'restore', key: 'lat-', restoreKeys: ['flat-12'] },
    );
    expect(first!.value).toBe(KEY);
    expect(second!.value).toBe(KEY);
    expect(second!.lines).toContain(`Cache hit for restore-key: ${KEY}`);
    expect(none!.value).toBe(null);
  });

  test('other paths have another version, which does not find it', async () => {
    await run(SAVE);
    const elsewhere = new CacheJob(server.environment);
    expect(await elsewhere.run(RESTORE)).toEqual([{ value: null, lines: [] }]);
  });

  test('more than 128 MiB are uploaded in blocks and downloaded in one piece', async () => {
    job.write('layer.tar', randomBytes(129 * MIB));
    const layer = await saveAndForget();
    expect(server.statuses('PutBlob')).toEqual([]);
    expect(server.statuses('PutBlock')).toEqual([201, 201, 201]);
    expect(server.statuses('PutBlockList')).toEqual([201]);
    expect((await run(RESTORE)).value).toBe(KEY);
    expect(server.statuses('GetBlob')).toEqual([200]);
    expect(readFileSync(join(job.cached, 'layer.tar')).equals(layer)).toBe(true);
  });
});

describe('a save that is refused', () => {
  const taken = `Failed to save: Unable to reserve cache with key ${KEY}, another job may be creating this cache.`;

  test('an existing key is not changed', async () => {
    await run(SAVE);
    const before = readFileSync(server.pathOf(KEY));
    job.write('layer.tar', 'another');
    expect(await run(SAVE)).toMatchObject({ value: -1, lines: [expect.any(String), taken] });
    expect(server.statuses('CreateCacheEntry')).toEqual([200, 409]);
    expect(readFileSync(server.pathOf(KEY)).equals(before)).toBe(true);
  });

  test('one of two simultaneous saves wins', async () => {
    const outcomes = await Promise.all([run(SAVE), run(SAVE)]);
    expect(outcomes.map(({ value }) => value).toSorted()).toEqual([-1, 1]);
    expect(outcomes.find(({ value }) => value === -1)!.lines).toContain(taken);
    expect(server.statuses('PutBlob')).toEqual([201]);
  });

  test.each([
    {
      name: 'a token that may only read',
      fault: READ_ONLY_TOKEN,
      line: `::warning::Failed to save: Unable to reserve cache with key ${KEY}. More details: cache write denied: token has no writable scopes`,
    },
    { name: 'a 403 without a reason', fault: FORBIDDEN, line: taken },
    { name: 'no storage left', fault: OVER_QUOTA, line: taken },
  ])('$name', async ({ fault, line }) => {
    server.fail('CreateCacheEntry', fault);
    const outcome = await run(SAVE);
    expect(outcome.value).toBe(-1);
    expect(said(outcome)).toEqual([line]);
    expect(server.log).toHaveLength(1);
  });

  test('too many requests', async () => {
    server.fail('CreateCacheEntry', rateLimited(77));
    expect(said(await run(SAVE))).toEqual([
      "::warning::You've hit a rate limit, your rate limit will reset in 77 seconds",
      taken,
    ]);
    expect(server.statuses('CreateCacheEntry')).toEqual([429]);
  });
});

describe('a save that breaks', () => {
  const sent = expect.stringMatching(/^Sent N of N/);

  test.each([
    {
      name: 'the end of an upload is refused with a message',
      fault: notFinalized('the blob is not what was said'),
      line: '::warning::the blob is not what was said',
      calls: 1,
    },
    {
      name: 'the end of an upload is refused without one',
      fault: notFinalized(),
      line: `::warning::Failed to save: Unable to finalize cache with key ${KEY}, another job may be finalizing this cache.`,
      calls: 1,
    },
    {
      name: 'the end of an upload meets no storage',
      fault: OVER_QUOTA,
      line: expect.stringMatching(/^::warning::Failed to save: .*Cache storage quota has been hit/),
      calls: 1,
    },
    {
      name: 'the end of an upload meets a server in trouble, for ever',
      fault: serverTrouble(500),
      line: expect.stringContaining('after 5 attempts: Failed request: (500)'),
      calls: 5,
    },
  ])('$name', async ({ fault, line, calls }) => {
    server.fail('FinalizeCacheEntryUpload', fault);
    const outcome = await run(SAVE);
    expect(outcome.value).toBe(-1);
    const tries = Array(calls - 1).fill(expect.stringMatching(/^Attempt \d of 5 failed/));
    expect(said(outcome)).toEqual([sent, ...tries, line]);
    expect(server.statuses('FinalizeCacheEntryUpload')).toHaveLength(calls);
    expect((await run(RESTORE)).value).toBe(null);
  });

  test('a call and an upload are tried again after a temporary failure', async () => {
    server.fail('CreateCacheEntry', serverTrouble(502), 2);
    server.fail('PutBlob', serverTrouble(503), 2);
    const outcome = await run(SAVE);
    expect(outcome.value).toBe(1);
    expect(server.statuses('CreateCacheEntry')).toEqual([502, 502, 200]);
    expect(server.statuses('PutBlob')).toEqual([503, 503, 201]);
    expect(outcome.lines.join('\n')).not.toContain('::warning');
  });

  test.each([
    { name: 'a storage in trouble', fault: serverTrouble(500), statuses: [500, 500, 500, 500] },
    {
      name: 'a storage that hangs up in the middle',
      fault: { kind: 'hang-up', afterBytes: 100_000 } as const,
      statuses: [0, 0, 0, 0],
    },
    { name: 'a storage that refuses', fault: FORBIDDEN, statuses: [403] },
  ])('$name', async ({ fault, statuses }) => {
    server.fail('PutBlob', fault);
    const outcome = await run(SAVE);
    expect(outcome.value).toBe(-1);
    expect(said(outcome).filter((line) => line.startsWith('::warning::'))).toEqual([
      expect.stringMatching(/^::warning::uploadCacheArchiveSDK: internal error/),
      expect.stringMatching(/^::warning::Failed to save: /),
    ]);
    expect(server.statuses('PutBlob')).toEqual(statuses);
    expect(server.statuses('FinalizeCacheEntryUpload')).toEqual([]);
  });

  test('a service that does not exist', async () => {
    const gone = await CacheServer.start();
    const environment = gone.environment;
    await gone.close();
    const lonely = new CacheJob(environment);
    lonely.write('layer.tar', 'small');
    const [saved, restored] = await lonely.run(SAVE, RESTORE);
    expect(saved!.value).toBe(-1);
    expect(said(saved!)).toEqual([
      `Failed to save: Unable to reserve cache with key ${KEY}, another job may be creating this cache.`,
    ]);
    expect(restored!.value).toBe(null);
    expect(said(restored!)).toEqual([
      expect.stringMatching(
        /^::warning::Failed to restore: .*Unable to make request: ECONNREFUSED/,
      ),
    ]);
  });
});

describe('a restore that fails', () => {
  const hit = `Cache hit for: ${KEY}`;
  const size = 'Cache Size: ~N MB (N B)';

  test.each([
    {
      name: 'a token that may not read',
      fault: NO_READ_TOKEN,
      lines: [expect.stringMatching(/^::warning::Failed to restore: .*cache read denied:/)],
      calls: 1,
    },
    {
      name: 'too many requests',
      fault: rateLimited(5),
      lines: [
        "::warning::You've hit a rate limit, your rate limit will reset in 5 seconds",
        expect.stringMatching(/^::warning::Failed to restore: .*Rate limited: .*\(429\)/),
      ],
      calls: 1,
    },
    {
      name: 'a server in trouble, for ever',
      fault: serverTrouble(503),
      lines: [
        ...Array(4).fill(expect.stringMatching(/^Attempt \d of 5 failed/)),
        expect.stringMatching(/^::warning::Failed to restore: .*after 5 attempts/),
      ],
      calls: 5,
    },
  ])('$name', async ({ fault, lines, calls }) => {
    server.fail('GetCacheEntryDownloadURL', fault);
    const outcome = await run(RESTORE);
    expect(outcome.value).toBe(null);
    expect(said(outcome)).toEqual(lines);
    expect(server.statuses('GetCacheEntryDownloadURL')).toHaveLength(calls);
  });

  test('a download that is cut off or too slow, and a missing blob, leave nothing behind', async () => {
    await saveAndForget();
    server.fail('GetBlob', { kind: 'hang-up', afterBytes: 100_000 });
    const cut = await run(RESTORE);
    expect(cut.value).toBe(null);
    expect(said(cut)).toEqual([hit, '::warning::Failed to restore: aborted']);
    expect(server.log.at(-1)).toEqual({ name: 'GetBlob', status: 200, bytes: 100_000 });
    server.fail('GetBlob', { kind: 'slow', bytesPerSecond: 0 });
    const stalled = await run(RESTORE);
    expect(stalled.value).toBe(null);
    expect(said(stalled)).toEqual([hit, '::warning::Failed to restore: Premature close']);
    server.heal();
    rmSync(server.pathOf(KEY));
    const lost = await run(RESTORE);
    expect(lost.value).toBe(null);
    expect(server.statuses('GetBlob').at(-1)).toBe(404);
    expect(lost.lines.at(-1)).toMatch(/^::warning::Failed to restore: "\S*tar" failed with error/);
    expect(existsSync(job.cached)).toBe(false);
  });

  test('a slow download takes its time', async () => {
    const layer = await saveAndForget();
    server.fail('GetBlob', { kind: 'slow', bytesPerSecond: 0.4 * MIB });
    const start = Date.now();
    expect((await run(RESTORE)).value).toBe(KEY);
    expect(Date.now() - start).toBeGreaterThan(2400);
    expect(readFileSync(join(job.cached, 'layer.tar')).equals(layer)).toBe(true);
  });

  test.each([
    { name: 'short', spoil: (path: string) => truncateSync(path, statSync(path).size >> 1) },
    { name: 'no archive at all', spoil: (path: string) => writeFileSync(path, 'something else') },
    {
      name: 'damaged',
      spoil: (path: string) => {
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(path, bytes);
      },
    },
  ])('a stored blob that is $name is a miss, with tar’s message', async ({ spoil }) => {
    await saveAndForget();
    spoil(server.pathOf(KEY));
    const outcome = await run(RESTORE);
    expect(outcome.value).toBe(null);
    const lines = said(outcome);
    expect(lines.slice(0, 2)).toEqual([hit, size]);
    expect(lines.at(-1)).toMatch(
      /^::warning::Failed to restore: "\S*tar" failed with error: .*exit code 2$/,
    );
  });

  test('the archive of something else is restored as if it were right', async () => {
    await saveAndForget();
    const other = tempDir();
    writeFileSync(join(other, 'foreign'), 'not ours');
    execFileSync('tar', ['-cf', server.pathOf(KEY), '-I', 'zstd', '-C', other, 'foreign']);
    expect((await run(RESTORE)).value).toBe(KEY);
    expect(existsSync(job.cached)).toBe(false);
    expect(readFileSync(join(job.workspace, 'foreign'), 'utf8')).toBe('not ours');
  });
});

describe('the server', () => {
  test('serves a blob and its ranges, but only with the right signature', async () => {
    await run(SAVE);
    const blob = readFileSync(server.pathOf(KEY));
    const { version } = server.entries[0]!;
    const found = await call('GetCacheEntryDownloadURL', { key: KEY, version });
    const url = String(found['signed_download_url']);
    expect(new URL(url).pathname).toMatch(/^\/devstoreaccount1\/container\/[\w-]+$/);
    const head = await fetch(url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(blob.length));
    const range = await fetch(url, { headers: { 'x-ms-range': 'bytes=10-19' } });
    expect(range.status).toBe(206);
    expect(range.headers.get('content-range')).toBe(`bytes 10-19/${blob.length}`);
    expect(Buffer.from(await range.arrayBuffer()).equals(blob.subarray(10, 20))).toBe(true);
    expect((await fetch(url, { headers: { range: `bytes=${blob.length}-` } })).status).toBe(416);
    expect((await fetch(url.replace(/sig=.*/, 'sig=no'))).status).toBe(403);
    const headers = { 'x-ms-blob-type': 'BlockBlob' };
    expect((await fetch(url, { method: 'PUT', headers, body: 'mine' })).status).toBe(403);
  });

  test('requires the token of the run', async () => {
    const wrong = new CacheJob({ ...server.environment, ACTIONS_RUNTIME_TOKEN: 'wrong' });
    const [outcome] = await wrong.run(RESTORE);
    expect(outcome!.lines.join('\n')).toContain('(401) Unauthorized: invalid token');
  });

  async function call(name: string, body: object): Promise<Record<string, unknown>> {
    const { ACTIONS_RESULTS_URL: origin, ACTIONS_RUNTIME_TOKEN: token } = server.environment;
    const answer = await fetch(
      `${origin}twirp/github.actions.results.api.v1.CacheService/${name}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      },
    );
    return (await answer.json()) as Record<string, unknown>;
  }
});

const installation = process.env['DOCKER_FLATTEN_AZURITE'];

describe.skipIf(installation === undefined)('with the emulator of the storage', () => {
  test.each([{ mebibytes: 1 }, { mebibytes: 129 }])(
    '$mebibytes MiB come back',
    async ({ mebibytes }) => {
      const azurite = await startAzurite(installation!, tempDir());
      onTestFinished(() => azurite.close());
      server = await CacheServer.start(azurite);
      onTestFinished(() => server.close());
      job = new CacheJob(server.environment);
      job.write('layer.tar', randomBytes(mebibytes * MIB));
      const layer = await saveAndForget();
      const restored = await run(RESTORE);
      expect(restored.value).toBe(KEY);
      expect(readFileSync(join(job.cached, 'layer.tar')).equals(layer)).toBe(true);
    },
  );
});
