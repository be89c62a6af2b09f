// The client of the cache service as a process: what comes of it, whatever it does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const SAVE: ServiceCall = { call: 'ask', action: 'save', key: KEY };
const RESTORE: ServiceCall = { call: 'ask', action: 'restore', key: KEY };

let server: CacheServer;
let program: string;

beforeEach(async () => {
  server = await CacheServer.start();
  onTestFinished(() => server.close());
  program = await bundleService(tempDir());
});

function job(environment: Readonly<Record<string, string>> = server.environment): ServiceJob {
  const made = new ServiceJob(program, environment);
  mkdirSync(join(made.workspace, 'kept'));
  writeFileSync(join(made.workspace, 'kept', 'layer'), 'a layer');
  return made;
}

async function ask(call: ServiceCall, on = job()) {
  const { result, thrown } = await on.run(call);
  expect(thrown).toBeUndefined();
  return result!;
}

describe('asking the service', () => {
  it('finds nothing where there is nothing, without trouble', async () => {
    expect(await ask(RESTORE)).toEqual({ isDone: false, troubles: [], lines: [] });
  });

  it('saves, and gives it back', async () => {
    const there = job();
    expect(await ask(SAVE, there)).toMatchObject({ isDone: true, troubles: [] });
    writeFileSync(join(there.workspace, 'kept', 'layer'), 'changed');
    const { isDone, troubles, lines } = await ask(RESTORE, there);
    expect({ isDone, troubles }).toEqual({ isDone: true, troubles: [] });
    expect(lines).toContain(`Cache hit for: ${KEY}`);
    expect(readFileSync(join(there.workspace, 'kept', 'layer'), 'utf8')).toBe('a layer');
  });

  it('is not done where the service has one whose key only begins so', async () => {
    const there = job();
    await ask({ ...SAVE, key: `${KEY}-longer` }, there);
    expect(await ask(RESTORE, there)).toMatchObject({ isDone: false });
  });

  it.each([
    ['that is refused', FORBIDDEN, /Failed to restore: .*permission denied/],
    ['when there were too many', rateLimited(5), /rate limit/],
    ['of a service in trouble', serverTrouble(503), /Failed to restore: .*after 5 attempts/],
  ])('tells of a restore %s', async (_, fault, trouble) => {
    server.fail('GetCacheEntryDownloadURL', fault);
    const { isDone, troubles } = await ask(RESTORE);
    expect(isDone).toBe(false);
    expect(troubles.join('\n')).toMatch(trouble);
  });

  it.each([
    ['by who may only read', READ_ONLY_TOKEN, /cache write denied: token has no writable scopes/],
    ['when the room is used up', OVER_QUOTA, /Failed to save: Unable to reserve cache/],
    ['of a service in trouble', serverTrouble(500), /Failed to save: Unable to reserve cache/],
  ])('tells of a save %s', async (_, fault, trouble) => {
    server.fail('CreateCacheEntry', fault);
    const { isDone, troubles, lines } = await ask(SAVE);
    expect(isDone).toBe(false);
    expect([...troubles, ...lines].join('\n')).toMatch(trouble);
  });

  it('tells of a service that is gone', async () => {
    const { environment } = server;
    await server.close();
    const { isDone, troubles } = await ask(RESTORE, job(environment));
    expect(isDone).toBe(false);
    expect(troubles.join('\n')).toContain('ECONNREFUSED');
  });

  it('tells of a directory that is not there', async () => {
    const lonely = new ServiceJob(program, server.environment);
    const { isDone, troubles, lines } = await ask(SAVE, lonely);
    expect(isDone).toBe(false);
    expect([...troubles, ...lines].join('\n')).toContain('Path Validation Error');
  });
});

describe('a client', () => {
  /** A job whose client is this text. */
  async function clientOf(text: string, environment = {}): Promise<ServiceJob> {
    program = await bundleService(tempDir(), text);
    return job(environment);
  }

  it('is heard: warnings and errors are troubles, in clear text, and all else are lines', async () => {
    const text = [
      '::warning::100%25 of it%0D%0Aand more',
      '::error file=a,line=1::wrong: ::really%250A',
      '::debug::nobody needs this',
      '::add-mask::secret',
      '  for people  ',
      '',
      ' ::notice::in the middle',
    ].join('\n');
    const there = await clientOf(`
      process.once('message', () => {
        process.stdout.write(${JSON.stringify(`${text}\n`)});
        process.stderr.write('at the side\\r\\n');
        process.send({ isDone: true }, () => process.disconnect());
      });`);
    const { isDone, troubles, lines } = await ask(RESTORE, there);
    expect(isDone).toBe(true);
    expect(troubles).toEqual(['100% of it  and more', 'wrong: ::really%0A']);
    expect([...lines].sort()).toEqual(['::notice::in the middle', 'at the side', 'for people']);
  });

  it('gets the request, in the directory that it is about', async () => {
    const there = await clientOf(`
      process.once('message', (request) => {
        console.log(JSON.stringify({ request, cwd: process.cwd() }));
        process.send({ isDone: false }, () => process.disconnect());
      });`);
    const { lines } = await ask(SAVE, there);
    expect(JSON.parse(lines[0]!)).toEqual({
      request: { action: 'save', key: KEY, path: 'kept' },
      cwd: there.workspace,
    });
  });

  it.each<[string, string, string]>([
    [
      'says what it threw',
      "process.send({ isDone: false, error: 'Error: no' }, () => process.disconnect())",
      'Error: no',
    ],
    ['ends with a status', 'process.exit(3)', 'status 3'],
    [
      'was done and then ends with a status',
      'process.send({ isDone: true }, () => process.exit(3))',
      'status 3',
    ],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'SIGKILL'],
    ['breaks', "throw new Error('broken')", 'status 1'],
  ])('that %s is not done', async (_, deed, trouble) => {
    const there = await clientOf(`process.once('message', () => { ${deed}; });`);
    const { isDone, troubles } = await ask(RESTORE, there);
    expect(isDone).toBe(false);
    expect(troubles.at(-1)).toContain(trouble);
  });

  it('that ends without an answer is not done', async () => {
    const there = await clientOf(`process.once('message', () => process.disconnect());`);
    expect(await ask(RESTORE, there)).toEqual({ isDone: false, troubles: [], lines: [] });
  });

  it('that cannot even start is not done', async () => {
    const there = await clientOf('this is no program');
    const { isDone, troubles } = await ask(RESTORE, there);
    expect(isDone).toBe(false);
    expect(troubles.at(-1)).toContain('status 1');
  });

  it('that talks without end is not kept in memory', async () => {
    const there = await clientOf(`
      process.once('message', () => {
        const line = 'x'.repeat(1000) + '\\n';
        for (let count = 0; count < 20000; count++) process.stdout.write(line);
        process.stdout.write('', () => process.send({ isDone: true }, () => process.disconnect()));
      });`);
    const { isDone, lines } = await ask(RESTORE, there);
    expect(isDone).toBe(true);
    expect(lines.join('').length).toBeLessThan(1_000_000);
  });

  it('that hangs is killed with the run, and so is the tar that it started', async () => {
    const notes = tempDir();
    const pidOf = (name: string) => () =>
      existsSync(join(notes, name)) ? readFileSync(join(notes, name), 'utf8') : undefined;
    const there = await clientOf(`
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      process.on('SIGTERM', () => {});
      process.once('message', () => {
        const tar = spawn('sleep', ['1000'], { stdio: ['ignore', 'inherit', 'inherit'] });
        writeFileSync(${JSON.stringify(join(notes, 'tar'))}, tar.pid + '\\n');
        writeFileSync(${JSON.stringify(join(notes, 'client'))}, process.pid + '\\n');
      });`);
    const { abort, ended } = there.start(RESTORE);
    const client = await noted(pidOf('client'));
    const tar = await noted(pidOf('tar'));
    onTestFinished(() => {
      for (const pid of [client, tar])
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch {}
    });
    abort();
    expect((await ended).thrown).toBe('told to stop');
    expect(await endedSoon(client)).toBe(true);
    expect(await endedSoon(tar)).toBe(true);
  });
});
