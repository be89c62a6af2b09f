// The cache that GitHub's service keeps, as the main and the post step use it.
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
import { newRunId } from '../../src/engine/client/run-id.ts';
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
const FETCH: ServiceCall = { call: 'fetch', key: KEY };
const SAVE: ServiceCall = { call: 'save', key: KEY, files: FILES };
const KEEP: ServiceCall = { call: 'keep', key: KEY, files: FILES };
const BOTH: ServiceCall = { call: 'fetch and keep', key: KEY, files: FILES };

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

/** What is left where runs put their files. */
const left = (of = job) => readdirSync(of.temp).filter((name) => name.startsWith('docker-flatten'));

/** A client that does this with the place where an entry lies. */
const clientThat = (deed: string) => `
  import * as fs from 'node:fs';
  import { resolve } from 'node:path';
  process.once('message', ({ action, path, key }) => {
    const place = resolve(path);
    ${deed}
  });`;
const answer = (isDone: boolean) =>
  `process.send({ isDone: ${isDone} }, () => process.disconnect());`;

describe('looking for a layer', () => {
  it('is a miss where there is none, and nothing is said', async () => {
    expect(await job.run(FETCH)).toEqual({ isThere: false, files: {}, lines: [] });
    expect(left()).toEqual([]);
  });

  it('brings what was saved', async () => {
    const saved = await job.run(SAVE);
    expect(saved.lines).toEqual([
      expect.stringMatching(/^info: Saved the layer in the cache in \d+\.\d s$/),
    ]);
    expect(left()).toEqual([]);
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(await job.run(FETCH)).toEqual({ isThere: true, files: FILES, lines: [] });
    expect(left()).toEqual([]);
  });

  it('brings it in another job, whose directories are others', async () => {
    await job.run(SAVE);
    const other = await jobOf(server.environment);
    expect(await other.run(FETCH)).toEqual({ isThere: true, files: FILES, lines: [] });
  });

  it.each([
    [
      'that may not be read',
      NO_READ_TOKEN,
      /^notice: The layer was not taken from .*cache read denied/,
    ],
    [
      'that refuses',
      FORBIDDEN,
      /^notice: The layer was not taken from the cache: .*permission denied/,
    ],
    [
      'that is asked too often',
      rateLimited(5),
      /^notice: The layer was not taken from .*rate limit/,
    ],
    ['in trouble', serverTrouble(503), /^notice: The layer was not taken from .*after 5 attempts/],
  ])('in a service %s is told of, and is a miss', async (_, fault, line) => {
    await job.run(SAVE);
    server.fail('GetCacheEntryDownloadURL', fault);
    const { isThere, files, lines } = await job.run(FETCH);
    expect({ isThere, files }).toEqual({ isThere: false, files: {} });
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(left()).toEqual([]);
  });

  it('in a service that is gone is told of, and is a miss', async () => {
    await server.close();
    const { isThere, lines } = await job.run(FETCH);
    expect(isThere).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^notice: .*ECONNREFUSED/)]);
    expect(left()).toEqual([]);
  });

  it.each([
    ['cannot be unpacked', () => truncateSync(server.pathOf(KEY), 10)],
    ['ends too early', () => server.fail('GetBlob', { kind: 'hang-up', afterBytes: 5 })],
  ])('warns of one that is there and %s', async (_, spoil) => {
    await job.run(SAVE);
    spoil();
    const { isThere, files, lines } = await job.run(FETCH);
    expect({ isThere, files }).toEqual({ isThere: false, files: {} });
    expect(lines).toEqual([expect.stringMatching(/^warning: The layer was not taken from/)]);
    expect(left()).toEqual([]);
  });

  it('takes nothing of what a restore has left that was not done', async () => {
    job = await jobOf(
      server.environment,
      clientThat(`fs.writeFileSync(place + '/layer', 'half'); ${answer(false)}`),
    );
    expect(await job.run(FETCH)).toEqual({ isThere: false, files: {}, lines: [] });
    expect(left()).toEqual([]);
  });

  it('begins with an empty place', async () => {
    mkdirSync(job.place);
    writeFileSync(join(job.place, 'layer'), 'of a run that was killed');
    await job.run(SAVE);
    mkdirSync(job.place);
    writeFileSync(join(job.place, 'strange'), 'of a run that was killed');
    expect(await job.run(FETCH)).toMatchObject({ isThere: true, files: FILES });
  });

  it('is told of where the runner has no service', async () => {
    const lonely = await jobOf({});
    expect(await lonely.run(FETCH)).toEqual({
      isThere: false,
      files: {},
      lines: ['notice: The layer is not cached: this runner has no cache service.'],
    });
    expect(left(lonely)).toEqual([]);
  });

  it('ends with the run, with nothing left of it', async () => {
    const note = join(tempDir(), 'note');
    const client = clientThat(`
      fs.writeFileSync(place + '/layer', 'half');
      fs.writeFileSync(${JSON.stringify(note)}, process.pid + '\\n');
      setInterval(() => {}, 1000);`);
    job = await jobOf(server.environment, client);
    const { abort, ended } = job.start(FETCH);
    const pid = await noted(() => (existsSync(note) ? readFileSync(note, 'utf8') : undefined));
    expect(left()).toContain('docker-flatten-cache.lock');
    abort();
    expect(await ended).toMatchObject({ thrown: 'told to stop', lines: [] });
    expect(await endedSoon(pid)).toBe(true);
    expect(left()).toEqual([]);
  });
});

describe.each<[string, Record<string, string>, boolean]>([
  ['github.com', { GITHUB_SERVER_URL: 'https://github.com' }, true],
  ['a tenant of its own', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }, true],
  ['a server of the user’s', { GITHUB_SERVER_URL: 'https://github.example.com' }, false],
  ['a runner without results', { ACTIONS_RESULTS_URL: '' }, false],
])('with %s', (_, environment, isAvailable) => {
  it(`there is ${isAvailable ? 'a' : 'no'} service`, async () => {
    job = await jobOf({ ...server.environment, ...environment });
    const { lines } = await job.run(FETCH);
    expect(lines.length === 0).toBe(isAvailable);
    expect(server.log.length > 0).toBe(isAvailable);
    expect((await job.run(KEEP)).waiting !== undefined).toBe(isAvailable);
  });
});

describe('keeping a layer', () => {
  it('waits for the post step, and asks nobody yet', async () => {
    const { canSave, waiting, lines } = await job.run(KEEP);
    expect(canSave).toBe(true);
    expect(waiting?.key).toBe(KEY);
    expect(lines).toEqual([]);
    expect(readdirSync(waiting!.directory).sort()).toEqual(Object.keys(FILES).sort());
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(server.log).toEqual([]);
  });

  it('waits after a miss', async () => {
    const { isThere, waiting, lines } = await job.run(BOTH);
    expect({ isThere, lines }).toEqual({ isThere: false, lines: [] });
    expect(readdirSync(waiting!.directory).sort()).toEqual(Object.keys(FILES).sort());
  });

  it('is left out where the service was in trouble before', async () => {
    server.fail('GetCacheEntryDownloadURL', serverTrouble(503));
    const { canSave, waiting } = await job.run(BOTH);
    // A layer that nobody takes is not packed.
    expect([canSave, waiting]).toEqual([false, undefined]);
  });

  it('is left out where there is no service', async () => {
    const { canSave, waiting } = await (await jobOf({})).run(KEEP);
    expect([canSave, waiting]).toEqual([false, undefined]);
  });

  it('is left out where the service has an entry that is no good: it takes no other', async () => {
    await job.run(SAVE);
    const one = await job.run(BOTH);
    expect([one.canSave, one.waiting]).toEqual([false, undefined]);
    rmSync(join(job.temp, 'entry'), { recursive: true });
    truncateSync(server.pathOf(KEY), 10);
    const { canSave, waiting, lines } = await job.run(BOTH);
    expect([canSave, waiting]).toEqual([false, undefined]);
    expect(lines[0]).toContain(`"gh cache delete ${KEY}"`);
  });

  it.each([
    [
      'by who may only read',
      READ_ONLY_TOKEN,
      /^notice: The layer was not saved in the cache: .*cache write denied/,
    ],
    ['when there were too many', rateLimited(5), /^notice: The layer was not saved .*rate limit/],
    [
      'in a service in trouble',
      serverTrouble(500),
      /^notice: The layer was not saved in the cache: \S/,
    ],
  ])('%s is told of once, and is no failure', async (_, fault, line) => {
    server.fail('CreateCacheEntry', fault);
    const { thrown, lines } = await job.run(SAVE);
    expect(thrown).toBeUndefined();
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(left()).toEqual([]);
  });

  it('of a key that is taken is told of', async () => {
    await job.run(SAVE);
    const { lines } = await job.run(SAVE);
    expect(lines).toEqual([
      expect.stringContaining('notice: The layer was not saved in the cache: '),
    ]);
    expect(lines[0]).toContain('Unable to reserve cache');
    expect(left()).toEqual([]);
  });

  it('in a service that is gone is told of', async () => {
    await server.close();
    const { thrown, lines } = await job.run(SAVE);
    expect(thrown).toBeUndefined();
    expect(lines).toEqual([
      expect.stringMatching(/^notice: The layer was not saved in the cache: \S/),
    ]);
    expect(left()).toEqual([]);
  });

  it('that is told to stop is told of, and leaves nothing', async () => {
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
    expect(lines).toEqual(['notice: The layer was not saved in the cache: told to stop']);
    expect(readdirSync(job.temp)).toEqual([]);
  });
});

describe('the place where an entry lies meanwhile', () => {
  const busy =
    'notice: The layer is not cached: another step uses the cache from this directory right now.';

  it('is another run’s while that lives', async () => {
    const mine = newRunId();
    writeFileSync(job.lock, mine);
    mkdirSync(job.place);
    writeFileSync(join(job.place, 'layer'), 'the other’s');
    expect(await job.run(FETCH)).toEqual({ isThere: false, files: {}, lines: [busy] });
    expect(await job.run(SAVE)).toEqual({ lines: [busy] });
    expect(readFileSync(job.lock, 'utf8')).toBe(mine);
    expect(readFileSync(join(job.place, 'layer'), 'utf8')).toBe('the other’s');
    expect(readdirSync(job.temp)).not.toContain('entry');
    expect(server.log).toEqual([]);
  });

  it('is taken over from a run that is dead', async () => {
    // The same start of the same process ID is no other's.
    const dead = newRunId().replace(/-\d+-(\d+)-(\d+)-([0-9a-f]{8})$/, '-999999999-$1-$2-$3');
    await job.run(SAVE);
    writeFileSync(job.lock, dead);
    mkdirSync(job.place);
    writeFileSync(join(job.place, 'strange'), 'the dead one’s');
    expect(await job.run(FETCH)).toEqual({ isThere: true, files: FILES, lines: [] });
    expect(left()).toEqual([]);
  });

  it.each([
    ['an empty lock', ''],
    ['a lock that nobody understands', 'something else'],
  ])('is left alone with %s', async (_, text) => {
    writeFileSync(job.lock, text);
    expect((await job.run(FETCH)).lines).toEqual([busy]);
    expect(readFileSync(job.lock, 'utf8')).toBe(text);
  });

  it('is one run’s of several that start at once', async () => {
    const client = clientThat(`
      if (fs.existsSync(place + '/layer')) throw new Error('not alone');
      fs.writeFileSync(place + '/layer', 'mine');
      setTimeout(() => { ${answer(true)} }, 300);`);
    job = await jobOf(server.environment, client);
    const outcomes = await Promise.all([job.run(FETCH), job.run(FETCH), job.run(FETCH)]);
    for (const { isThere, files, lines } of outcomes)
      if (isThere) expect(files).toEqual({ layer: 'mine' });
      else expect(lines).toEqual([busy]);
    expect(outcomes.some(({ isThere }) => isThere)).toBe(true);
    expect(left()).toEqual([]);
  });
});
