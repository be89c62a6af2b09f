// The layer cache in GitHub's cache service, as the main step and the post step use it.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { newRunId } from '../../src/base/run-id.ts';
import {
  FORBIDDEN,
  NO_READ_TOKEN,
  READ_ONLY_TOKEN,
  rateLimited,
  serverTrouble,
} from '../support/cache/cache-faults.ts';
import { CacheServer } from '../support/cache/cache-server.ts';
import { bundleService, type ServiceCall, ServiceJob } from '../support/cache/service-run.ts';
import { endedSoon, noted } from '../support/process/processes.ts';
import { tempDir } from '../support/process/temp.ts';

const KEY = 'docker-flatten-v1-amd64-key';
const FILES = { layer: 'a packed layer', 'record.json': '{"version":1}\n' };
const RESTORE: ServiceCall = { call: 'restore', key: KEY };
const SAVE: ServiceCall = { call: 'save', key: KEY, files: FILES };
const DEFER: ServiceCall = { call: 'defer', key: KEY, files: FILES };
const RESTORE_AND_DEFER: ServiceCall = { call: 'restore and defer', key: KEY, files: FILES };

let server: CacheServer;
let job: ServiceJob;

beforeEach(async () => {
  server = await CacheServer.start();
  onTestFinished(() => server.close());
  job = await jobOf(server.environment);
});

async function jobOf(environment: Readonly<Record<string, string>>, client?: string) {
  return new ServiceJob(await bundleService(tempDir(), client), environment);
}

/** Lists files that the project left in the temporary directory. */
const leftovers = (of = job) =>
  readdirSync(of.temp).filter((name) => name.startsWith('docker-flatten'));

/** Returns the source of a client that runs this code; `workDir` is the directory to restore or save. */
const clientThat = (body: string) => `
  import * as fs from 'node:fs';
  import { resolve } from 'node:path';
  process.once('message', ({ action, path, key }) => {
    const workDir = resolve(path);
    ${body}
  });`;
const answer = (isDone: boolean) =>
  `process.send({ isDone: ${isDone} }, () => process.disconnect());`;

describe('ServiceCache.restore', () => {
  it('misses silently if there is no entry', async () => {
    expect(await job.run(RESTORE)).toEqual({ isHit: false, files: {}, lines: [] });
    expect(leftovers()).toEqual([]);
  });

  it('restores a saved layer', async () => {
    const saved = await job.run(SAVE);
    expect(saved.lines).toEqual([
      expect.stringMatching(/^info: Saved the layer to the cache in \d+\.\d s$/),
    ]);
    expect(leftovers()).toEqual([]);
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(await job.run(RESTORE)).toEqual({ isHit: true, files: FILES, lines: [] });
    expect(leftovers()).toEqual([]);
  });

  it('restores it in another job, which has other directories', async () => {
    await job.run(SAVE);
    const other = await jobOf(server.environment);
    expect(await other.run(RESTORE)).toEqual({ isHit: true, files: FILES, lines: [] });
  });

  it.each([
    ['the token cannot read', NO_READ_TOKEN, /: .*cache read denied/],
    ['access is denied', FORBIDDEN, /: .*permission denied/],
    ['the rate limit is exceeded', rateLimited(5), /: .*rate limit/],
    ['the service fails', serverTrouble(503), /: .*after 5 attempts/],
  ])('misses with a notice if %s', async (_, fault, reason) => {
    await job.run(SAVE);
    server.fail('GetCacheEntryDownloadURL', fault);
    const { isHit, files, lines } = await job.run(RESTORE);
    expect({ isHit, files }).toEqual({ isHit: false, files: {} });
    expect(lines).toEqual([
      expect.stringMatching(/^notice: Could not restore the layer from the cache: /),
    ]);
    expect(lines[0]).toMatch(reason);
    expect(leftovers()).toEqual([]);
  });

  it('misses with a notice if the service is down', async () => {
    await server.close();
    const { isHit, lines } = await job.run(RESTORE);
    expect(isHit).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^notice: .*ECONNREFUSED/)]);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['cannot be unpacked', () => truncateSync(server.pathOf(KEY), 10)],
    ['is cut off', () => server.fail('GetBlob', { kind: 'hang-up', afterBytes: 5 })],
  ])('misses with a warning if the entry %s', async (_, spoil) => {
    await job.run(SAVE);
    spoil();
    const { isHit, files, lines } = await job.run(RESTORE);
    expect({ isHit, files }).toEqual({ isHit: false, files: {} });
    expect(lines).toEqual([expect.stringMatching(/^warning: Could not restore the layer/)]);
    expect(leftovers()).toEqual([]);
  });

  it('ignores the files of an incomplete restore', async () => {
    job = await jobOf(
      server.environment,
      clientThat(`fs.writeFileSync(workDir + '/layer', 'half'); ${answer(false)}`),
    );
    expect(await job.run(RESTORE)).toEqual({ isHit: false, files: {}, lines: [] });
    expect(leftovers()).toEqual([]);
  });

  it('empties the working directory first', async () => {
    mkdirSync(job.workDir);
    writeFileSync(join(job.workDir, 'layer'), 'from a killed run');
    await job.run(SAVE);
    mkdirSync(job.workDir);
    writeFileSync(join(job.workDir, 'strange'), 'from a killed run');
    expect(await job.run(RESTORE)).toMatchObject({ isHit: true, files: FILES });
  });

  it('misses with a notice if the runner has no cache service', async () => {
    const noService = await jobOf({});
    expect(await noService.run(RESTORE)).toEqual({
      isHit: false,
      files: {},
      lines: ['notice: The layer is not cached: this runner has no cache service.'],
    });
    expect(leftovers(noService)).toEqual([]);
  });

  it('stops and removes its files if the run is cancelled', async () => {
    const note = join(tempDir(), 'note');
    const client = clientThat(`
      fs.writeFileSync(workDir + '/layer', 'half');
      fs.writeFileSync(${JSON.stringify(note)}, process.pid + '\\n');
      setInterval(() => {}, 1000);`);
    job = await jobOf(server.environment, client);
    const { abort, ended } = job.start(RESTORE);
    const pid = await noted(() => (existsSync(note) ? readFileSync(note, 'utf8') : undefined));
    expect(leftovers()).toContain('docker-flatten-cache.lock');
    abort();
    expect(await ended).toMatchObject({ thrown: 'aborted', lines: [] });
    expect(await endedSoon(pid)).toBe(true);
    expect(leftovers()).toEqual([]);
  });
});

describe.each<[string, Record<string, string>, boolean]>([
  ['github.com', { GITHUB_SERVER_URL: 'https://github.com' }, true],
  ['GitHub Enterprise Cloud', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }, true],
  ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }, false],
  ['a runner without a results service', { ACTIONS_RESULTS_URL: '' }, false],
])('ServiceCache on %s', (_, environment, isAvailable) => {
  it(isAvailable ? 'uses the service' : 'has no service', async () => {
    job = await jobOf({ ...server.environment, ...environment });
    const { lines } = await job.run(RESTORE);
    expect(lines.length === 0).toBe(isAvailable);
    expect(server.log.length > 0).toBe(isAvailable);
    expect((await job.run(DEFER)).deferred !== undefined).toBe(isAvailable);
  });
});

describe('saving a layer', () => {
  it('is deferred to the post step', async () => {
    const { canSave, deferred, lines } = await job.run(DEFER);
    expect(canSave).toBe(true);
    expect(deferred?.key).toBe(KEY);
    expect(lines).toEqual([]);
    expect(readdirSync(deferred!.directory).sort()).toEqual(Object.keys(FILES).sort());
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(server.log).toEqual([]);
  });

  it('is deferred after a miss', async () => {
    const { isHit, deferred, lines } = await job.run(RESTORE_AND_DEFER);
    expect({ isHit, lines }).toEqual({ isHit: false, lines: [] });
    expect(readdirSync(deferred!.directory).sort()).toEqual(Object.keys(FILES).sort());
  });

  it('is skipped if the service has failed before', async () => {
    server.fail('GetCacheEntryDownloadURL', serverTrouble(503));
    const { canSave, deferred } = await job.run(RESTORE_AND_DEFER);
    // The caller then does not compress the layer in vain.
    expect([canSave, deferred]).toEqual([false, undefined]);
  });

  it('is skipped if there is no service', async () => {
    const { canSave, deferred } = await (await jobOf({})).run(DEFER);
    expect([canSave, deferred]).toEqual([false, undefined]);
  });

  it('is skipped if the service has a damaged entry, which it does not overwrite', async () => {
    await job.run(SAVE);
    const one = await job.run(RESTORE_AND_DEFER);
    expect([one.canSave, one.deferred]).toEqual([false, undefined]);
    rmSync(join(job.temp, 'entry'), { recursive: true });
    truncateSync(server.pathOf(KEY), 10);
    const { canSave, deferred, lines } = await job.run(RESTORE_AND_DEFER);
    expect([canSave, deferred]).toEqual([false, undefined]);
    expect(lines[0]).toContain(`"gh cache delete ${KEY}"`);
  });

  it.each([
    ['the token is read-only', READ_ONLY_TOKEN, /: .*cache write denied/],
    ['the rate limit is exceeded', rateLimited(5), /: .*rate limit/],
    ['the service fails', serverTrouble(500), /: \S/],
  ])('logs one notice if %s', async (_, fault, reason) => {
    server.fail('CreateCacheEntry', fault);
    const { thrown, lines } = await job.run(SAVE);
    expect(thrown).toBeUndefined();
    expect(lines).toEqual([
      expect.stringMatching(/^notice: Could not save the layer to the cache: /),
    ]);
    expect(lines[0]).toMatch(reason);
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(leftovers()).toEqual([]);
  });

  it('logs a notice if the key already has an entry', async () => {
    await job.run(SAVE);
    const { lines } = await job.run(SAVE);
    expect(lines).toEqual([
      expect.stringContaining('notice: Could not save the layer to the cache: '),
    ]);
    expect(lines[0]).toContain('Unable to reserve cache');
    expect(leftovers()).toEqual([]);
  });

  it('sends nothing if the service has a layer that results share', async () => {
    const shared = { ...SAVE, isShared: true } as const;
    expect((await job.run(shared)).lines).toEqual([
      expect.stringMatching(/^info: Saved the layer/),
    ]);
    const again = await job.run({ ...shared, files: { layer: 'other' } });
    expect(again.lines).toEqual(['info: The cache has this layer already']);
    expect(server.entries).toHaveLength(1);
    expect((await job.run(RESTORE)).files).toEqual(FILES);
    expect(leftovers()).toEqual([]);
    const { deferred } = await job.run({ ...DEFER, isShared: true });
    expect(deferred).toMatchObject({ key: KEY, isShared: true });
  });

  it('logs a notice if the service is down', async () => {
    await server.close();
    const { thrown, lines } = await job.run(SAVE);
    expect(thrown).toBeUndefined();
    expect(lines).toEqual([
      expect.stringMatching(/^notice: Could not save the layer to the cache: \S/),
    ]);
    expect(leftovers()).toEqual([]);
  });

  it('logs a notice and removes its files if the run is cancelled', async () => {
    const note = join(tempDir(), 'note');
    job = await jobOf(
      server.environment,
      clientThat(`fs.writeFileSync(${JSON.stringify(note)}, '1\\n'); setInterval(() => {}, 1000);`),
    );
    const { abort, ended } = job.start(SAVE);
    await noted(() => (existsSync(note) ? readFileSync(note, 'utf8') : undefined));
    abort();
    const { thrown, lines } = await ended;
    expect(thrown).toBeUndefined();
    expect(lines).toEqual(['notice: Could not save the layer to the cache: aborted']);
    expect(readdirSync(job.temp)).toEqual([]);
  });
});

describe('the working directory', () => {
  const busy =
    'notice: The layer is not cached: another step is using the cache in this directory.';

  it('is not used while another live run uses it', async () => {
    const mine = newRunId();
    writeFileSync(job.lock, mine);
    mkdirSync(job.workDir);
    writeFileSync(join(job.workDir, 'layer'), 'the other’s');
    expect(await job.run(RESTORE)).toEqual({ isHit: false, files: {}, lines: [busy] });
    expect(await job.run(SAVE)).toEqual({ lines: [busy] });
    expect(readFileSync(job.lock, 'utf8')).toBe(mine);
    expect(readFileSync(join(job.workDir, 'layer'), 'utf8')).toBe('the other’s');
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(server.log).toEqual([]);
  });

  it('is taken over from a dead run', async () => {
    // The ID of a process that does not exist.
    const dead = newRunId().replace(/-\d+-(\d+)-(\d+)-([0-9a-f]{8})$/, '-999999999-$1-$2-$3');
    await job.run(SAVE);
    writeFileSync(job.lock, dead);
    mkdirSync(job.workDir);
    writeFileSync(join(job.workDir, 'strange'), 'the dead one’s');
    expect(await job.run(RESTORE)).toEqual({ isHit: true, files: FILES, lines: [] });
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['an empty lock', ''],
    ['an invalid lock', 'something else'],
  ])('is not used if there is %s', async (_, text) => {
    writeFileSync(job.lock, text);
    expect((await job.run(RESTORE)).lines).toEqual([busy]);
    expect(readFileSync(job.lock, 'utf8')).toBe(text);
  });

  it('is used by only one of several runs that start at once', async () => {
    const client = clientThat(`
      if (fs.existsSync(workDir + '/layer')) throw new Error('not alone');
      fs.writeFileSync(workDir + '/layer', 'mine');
      setTimeout(() => { ${answer(true)} }, 300);`);
    job = await jobOf(server.environment, client);
    const outcomes = await Promise.all([job.run(RESTORE), job.run(RESTORE), job.run(RESTORE)]);
    for (const { isHit, files, lines } of outcomes)
      if (isHit) expect(files).toEqual({ layer: 'mine' });
      else expect(lines).toEqual([busy]);
    expect(outcomes.some(({ isHit }) => isHit)).toBe(true);
    expect(leftovers()).toEqual([]);
  });
});
