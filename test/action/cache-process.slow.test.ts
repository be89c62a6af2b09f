// The cache client as a child process: every way in which it can answer, fail or hang.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  FORBIDDEN,
  OVER_QUOTA,
  READ_ONLY_TOKEN,
  rateLimited,
  serverTrouble,
} from '../support/cache/cache-faults.ts';
import { CacheServer } from '../support/cache/cache-server.ts';
import { bundleService, type ServiceCall, ServiceJob } from '../support/cache/service-run.ts';
import { endedSoon, noted } from '../support/process/processes.ts';
import { tempDir } from '../support/process/temp.ts';

const KEY = 'docker-flatten-v1-amd64-key';
const SAVE: ServiceCall = { call: 'request', action: 'save', key: KEY };
const RESTORE: ServiceCall = { call: 'request', action: 'restore', key: KEY };

let server: CacheServer;
let program: string;

beforeEach(async () => {
  server = await CacheServer.start();
  onTestFinished(() => server.close());
  program = await bundleService(tempDir());
});

function job(environment: Readonly<Record<string, string>> = server.environment): ServiceJob {
  const created = new ServiceJob(program, environment);
  mkdirSync(join(created.workspace, 'entry'));
  writeFileSync(join(created.workspace, 'entry', 'layer'), 'a layer');
  return created;
}

async function request(call: ServiceCall, from = job()) {
  const { result, thrown } = await from.run(call);
  expect(thrown).toBeUndefined();
  return result!;
}

describe('a request to the cache service', () => {
  it('is a miss without problems if there is no entry', async () => {
    expect(await request(RESTORE)).toEqual({ isDone: false, problems: [], lines: [] });
  });

  it('saves a directory and restores it', async () => {
    const one = job();
    expect(await request(SAVE, one)).toMatchObject({ isDone: true, problems: [] });
    writeFileSync(join(one.workspace, 'entry', 'layer'), 'changed');
    const { isDone, problems, lines } = await request(RESTORE, one);
    expect({ isDone, problems }).toEqual({ isDone: true, problems: [] });
    expect(lines).toContain(`Cache hit for: ${KEY}`);
    expect(readFileSync(join(one.workspace, 'entry', 'layer'), 'utf8')).toBe('a layer');
  });

  it('saves and restores below a symlink', async () => {
    const link = join(tempDir(), 'link');
    symlinkSync(tempDir(), link, 'junction');
    const one = new ServiceJob(program, server.environment, link);
    const layer = join(link, 'entry', 'layer');
    mkdirSync(dirname(layer));
    writeFileSync(layer, 'a layer');
    expect(await request(SAVE, one)).toMatchObject({ isDone: true, problems: [] });
    writeFileSync(layer, 'changed');
    expect(await request(RESTORE, one)).toMatchObject({ isDone: true, problems: [] });
    expect(readFileSync(layer, 'utf8')).toBe('a layer');
  });

  it('is a miss if the key is only a prefix of the key of an entry', async () => {
    const one = job();
    await request({ ...SAVE, key: `${KEY}-longer` }, one);
    expect(await request(RESTORE, one)).toMatchObject({ isDone: false });
  });

  it.each([
    ['access is denied', FORBIDDEN, /Failed to restore: .*permission denied/],
    ['the rate limit is exceeded', rateLimited(5), /rate limit/],
    ['the service fails', serverTrouble(503), /Failed to restore: .*after 5 attempts/],
  ])('reports a problem if %s on restore', async (_, fault, problem) => {
    server.fail('GetCacheEntryDownloadURL', fault);
    const { isDone, problems } = await request(RESTORE);
    expect(isDone).toBe(false);
    expect(problems.join('\n')).toMatch(problem);
  });

  it.each([
    ['the token is read-only', READ_ONLY_TOKEN, /cache write denied: token has no writable scopes/],
    ['the quota is used up', OVER_QUOTA, /Failed to save: Unable to reserve cache/],
    ['the service fails', serverTrouble(500), /Failed to save: Unable to reserve cache/],
  ])('reports a problem if %s on save', async (_, fault, problem) => {
    server.fail('CreateCacheEntry', fault);
    const { isDone, problems, lines } = await request(SAVE);
    expect(isDone).toBe(false);
    expect([...problems, ...lines].join('\n')).toMatch(problem);
  });

  it('reports a problem if the service is down', async () => {
    const { environment } = server;
    await server.close();
    const { isDone, problems } = await request(RESTORE, job(environment));
    expect(isDone).toBe(false);
    expect(problems.join('\n')).toContain('ECONNREFUSED');
  });

  it('reports a problem if the directory does not exist', async () => {
    const empty = new ServiceJob(program, server.environment);
    const { isDone, problems, lines } = await request(SAVE, empty);
    expect(isDone).toBe(false);
    expect([...problems, ...lines].join('\n')).toContain('Path Validation Error');
  });
});

describe('runCacheClient', () => {
  /** Creates a job with this program as its client. */
  async function jobWithClient(text: string, environment = {}): Promise<ServiceJob> {
    program = await bundleService(tempDir(), text);
    return job(environment);
  }

  it('separates warnings and errors from other lines and unescapes them', async () => {
    const text = [
      '::warning::100%25 of it%0D%0Aand more',
      '::error file=a,line=1::wrong: ::really%250A',
      '::debug::for debugging',
      '::add-mask::secret',
      '  for people  ',
      '',
      ' ::notice::in the middle',
    ].join('\n');
    const one = await jobWithClient(`
      process.once('message', () => {
        process.stdout.write(${JSON.stringify(`${text}\n`)});
        process.stderr.write('to stderr\\r\\n');
        process.send({ isDone: true }, () => process.disconnect());
      });`);
    const { isDone, problems, lines } = await request(RESTORE, one);
    expect(isDone).toBe(true);
    expect(problems).toEqual(['100% of it  and more', 'wrong: ::really%0A']);
    expect([...lines].sort()).toEqual(['::notice::in the middle', 'for people', 'to stderr']);
  });

  it('sends the request and starts the client in its working directory', async () => {
    const one = await jobWithClient(`
      process.once('message', (request) => {
        console.log(JSON.stringify({ request, cwd: process.cwd() }));
        process.send({ isDone: false }, () => process.disconnect());
      });`);
    const { lines } = await request(SAVE, one);
    expect(JSON.parse(lines[0]!)).toEqual({
      request: { action: 'save', key: KEY, path: 'entry' },
      cwd: realpathSync(one.workspace),
    });
  });

  it.each<[string, string, string]>([
    [
      'reports an error',
      "process.send({ isDone: false, error: 'Error: no' }, () => process.disconnect())",
      'Error: no',
    ],
    ['exits with a status', 'process.exit(3)', 'status 3'],
    [
      'succeeds and then exits with a status',
      'process.send({ isDone: true }, () => process.exit(3))',
      'status 3',
    ],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'SIGKILL'],
    ['crashes', "throw new Error('broken')", 'status 1'],
  ])('reports a problem if the client %s', async (_, body, problem) => {
    const one = await jobWithClient(`process.once('message', () => { ${body}; });`);
    const { isDone, problems } = await request(RESTORE, one);
    expect(isDone).toBe(false);
    expect(problems.at(-1)).toContain(problem);
  });

  it('is not done if the client exits without an answer', async () => {
    const one = await jobWithClient(`process.once('message', () => process.disconnect());`);
    expect(await request(RESTORE, one)).toEqual({ isDone: false, problems: [], lines: [] });
  });

  it('reports a problem if the client cannot start', async () => {
    const one = await jobWithClient('this is not a program');
    const { isDone, problems } = await request(RESTORE, one);
    expect(isDone).toBe(false);
    expect(problems.at(-1)).toContain('status 1');
  });

  it('keeps only a limited amount of output in memory', async () => {
    const one = await jobWithClient(`
      process.once('message', () => {
        const line = 'x'.repeat(1000) + '\\n';
        for (let count = 0; count < 20000; count++) process.stdout.write(line);
        process.stdout.write('', () => process.send({ isDone: true }, () => process.disconnect()));
      });`);
    const { isDone, lines } = await request(RESTORE, one);
    expect(isDone).toBe(true);
    expect(lines.join('').length).toBeLessThan(1_000_000);
  });

  it('kills a hanging client and the tar it started if the run is cancelled', async () => {
    const notes = tempDir();
    const pidOf = (name: string) => () =>
      existsSync(join(notes, name)) ? readFileSync(join(notes, name), 'utf8') : undefined;
    const one = await jobWithClient(`
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      process.on('SIGTERM', () => {});
      process.once('message', () => {
        const tar = spawn('sleep', ['1000'], { stdio: ['ignore', 'inherit', 'inherit'] });
        writeFileSync(${JSON.stringify(join(notes, 'tar'))}, tar.pid + '\\n');
        writeFileSync(${JSON.stringify(join(notes, 'client'))}, process.pid + '\\n');
      });`);
    const { abort, ended } = one.start(RESTORE);
    const client = await noted(pidOf('client'));
    const tar = await noted(pidOf('tar'));
    onTestFinished(() => {
      for (const pid of [client, tar])
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch {}
    });
    abort();
    expect((await ended).thrown).toBe('aborted');
    expect(await endedSoon(client)).toBe(true);
    expect(await endedSoon(tar)).toBe(true);
  });
});
