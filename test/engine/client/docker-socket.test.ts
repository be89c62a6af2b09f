// Calls over an engine's socket: the same values and the same failures as those of docker commands.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  containerInspect,
  containerRemoval,
  containersWith,
  INFO,
  imageHistory,
  imageIdsWith,
  imageInspect,
  imageNamesLike,
  imageRemoval,
  imageTag,
  platformInspect,
} from '../../../src/engine/client/calls.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { EngineCall } from '../../../src/engine/client/engine-call.ts';
import { inspectImage } from '../../../src/engine/client/inspect.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { type Handler, socketWith } from '../../support/engine/fake-engine.ts';
import { CountingWatchdog } from '../../support/process/counting-watchdog.ts';
import { failureOf } from '../../support/process/errors.ts';

/** An engine that answers each request with a status and a body. */
function saying(status: number, body: unknown, requests: string[] = []): Handler {
  return (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** Returns a docker whose calls go to this engine; there is no docker command. */
async function docker(handler: Handler, watch = new CountingWatchdog()): Promise<Docker> {
  fakeDocker('echo "$@" >> "$NOTES/calls"; exit 1');
  return new Docker({ watch }).withSocket({ path: await socketWith(handler), apiVersion: '1.48' });
}

const LABELS = { label: 'io.github.docker-flatten.run' };

/** A call, its requests, what the engine answers, and what the docker command prints for the same. */
const CALLS: readonly (readonly [EngineCall<unknown>, string[], unknown, string])[] = [
  [INFO, ['GET /v1.48/info'], { Driver: 'overlay2' }, '{"Driver":"overlay2","ClientInfo":{}}'],
  [
    imageInspect(['ghcr.io/a/b:1', 'c@sha256:0']),
    ['GET /v1.48/images/ghcr.io/a/b:1/json', 'GET /v1.48/images/c@sha256:0/json'],
    { Id: 'sha256:1' },
    '[{"Id":"sha256:1"},{"Id":"sha256:1"}]',
  ],
  [
    platformInspect('a', { os: 'linux', architecture: 'arm', variant: 'v7' }),
    [
      'GET /v1.48/images/a/json?platform=%7B%22os%22%3A%22linux%22%2C%22architecture%22%3A%22arm%22%2C%22variant%22%3A%22v7%22%7D',
    ],
    { Id: 'sha256:1' },
    '[{"Id":"sha256:1"}]',
  ],
  [
    containerInspect('a/../b?c', true),
    ['GET /v1.48/containers/a%2F..%2Fb%3Fc/json?size=1'],
    { Id: '1', SizeRw: 2 },
    '[{"Id":"1","SizeRw":2}]',
  ],
  [
    imageHistory('a'),
    ['GET /v1.48/images/a/history'],
    [
      { CreatedBy: 'RUN <x>\t# y', Comment: 'z', Size: 12 },
      { CreatedBy: '', Comment: 'Imported from -', Size: 0 },
    ],
    '{"Comment":"z","CreatedBy":"RUN \\u003cx\\u003e # y","Size":"12"}\n{"Comment":"Imported from -","CreatedBy":"","Size":"0"}\n',
  ],
  [
    containersWith({ ...LABELS, name: 'x' }),
    [
      'GET /v1.48/containers/json?all=1&filters=%7B%22label%22%3A%7B%22io.github.docker-flatten.run%22%3Atrue%7D%2C%22name%22%3A%7B%22x%22%3Atrue%7D%7D',
    ],
    [
      { Id: '1', Names: ['/one', '/other/alias'] },
      { Id: '2', Names: ['/two'] },
    ],
    '1 one,other/alias\n2 two\n',
  ],
  [
    imageIdsWith({ dangling: 'true' }),
    ['GET /v1.48/images/json?filters=%7B%22dangling%22%3A%7B%22true%22%3Atrue%7D%7D'],
    [{ Id: 'sha256:1' }, { Id: 'sha256:2' }],
    'sha256:1\nsha256:2\n',
  ],
  [
    imageNamesLike('p'),
    ['GET /v1.48/images/json?filters=%7B%22reference%22%3A%7B%22p%22%3Atrue%7D%7D'],
    [{ RepoTags: ['p:1', 'p:2'] }, { RepoTags: ['p:3'] }],
    'p:1\np:2\np:3\n',
  ],
  [containersWith(LABELS), [expect.any(String)] as string[], null, ''],
];

describe('a call', () => {
  it.each(CALLS.map((call) => [`docker ${call[0].args.slice(0, 3).join(' ')}`, ...call] as const))(
    'gives the same over the socket and by a command: %s',
    async (_title, call, requests, body, stdout) => {
      const seen: string[] = [];
      const bySocket = await (await docker(saying(200, body, seen))).get(call);
      expect(seen).toEqual(requests);
      fakeDocker(`cat <<'END'\n${stdout.trimEnd()}\nEND`);
      const byCommand = await new Docker().get(call);
      expect(
        call === INFO ? { ...(byCommand as object), ClientInfo: undefined } : byCommand,
      ).toEqual(bySocket);
    },
  );

  it.each([
    ['app', 'repo=docker.io%2Flibrary%2Fapp&tag=latest'],
    ['localhost:5000/a/b:1', 'repo=localhost%3A5000%2Fa%2Fb&tag=1'],
    ['index.docker.io/me/app:2', 'repo=docker.io%2Fme%2Fapp&tag=2'],
  ])('sets the tag %s by its full name', async (name, query) => {
    const seen: string[] = [];
    await (await docker(saying(201, '', seen))).get(imageTag('sha256:1', name));
    expect(seen).toEqual([`POST /v1.48/images/sha256:1/tag?${query}`]);
  });

  it('removes one after the other, also after a failure', async () => {
    const seen: string[] = [];
    const engine = await docker((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      if (request.url?.includes('/b')) saying(409, { message: 'b is in use' })(request, response);
      else saying(200, [{ Untagged: 'x' }])(request, response);
    });
    expect(await engine.ask(imageRemoval(['a', 'b', 'c']))).toMatchObject({
      exitCode: 1,
      stderr: 'Error response from daemon: b is in use',
    });
    expect(seen).toEqual(['a', 'b', 'c'].map((name) => `DELETE /v1.48/images/${name}`));
  });
});

describe('a failure over the socket', () => {
  it.each([
    [500, '{"message":"something broke"}', 'Error response from daemon: something broke'],
    [502, '<h1>Bad Gateway</h1>', 'Error response from daemon: <h1>Bad Gateway</h1>'],
    [503, '', 'Error response from daemon: 503 Service Unavailable'],
    [301, '', 'Error response from daemon: 301 Moved Permanently'],
    [200, '', 'is not JSON'],
    [200, '<html>', 'is not JSON'],
    [200, '[]', 'unexpected answer'],
    [200, 'null', 'unexpected answer'],
    [200, '"x"', 'unexpected answer'],
  ])('is that of a command for %s and %j', async (status, body, said) => {
    const engine = await docker(saying(status, body));
    const failure = await failureOf(inspectImage({ docker: engine }, 'app'));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain('"docker image inspect" failed: ');
    expect(failure.message).toContain(said);
  });

  it('has the codes of known messages, and none for what is missing', async () => {
    const full = await docker(saying(500, { message: 'write /x: no space left on device' }));
    expect((await failureOf(inspectImage({ docker: full }, 'app'))).code).toBe('NO_SPACE');
    const empty = await docker(saying(404, { message: 'No such image: app' }));
    expect(await inspectImage({ docker: empty }, 'app')).toBeUndefined();
  });

  it.each([
    ['containers', containersWith(LABELS)],
    ['images', imageIdsWith(LABELS)],
    ['names', imageNamesLike('p')],
    ['a history', imageHistory('a')],
  ] as const)('is a list of %s that is none, rather than an empty one', async (_title, call) => {
    for (const body of ['{}', '7', '[null]', '["x"]']) {
      const failure = await failureOf((await docker(saying(200, body))).get<unknown>(call));
      expect(failure.code).toBe('DOCKER_FAILED');
    }
  });

  it('is an answer to a removal that is not the engine’s', async () => {
    for (const body of ['', '{}', '<html>']) {
      const answer = await (await docker(saying(200, body))).ask(imageRemoval(['a']));
      expect(answer.exitCode).toBe(1);
    }
    expect((await (await docker(saying(204, ''))).ask(containerRemoval(['a']))).exitCode).toBe(0);
  });

  it('is an engine that is gone', async () => {
    const gone = new Docker().withSocket({ path: '/nonexistent.sock', apiVersion: '1.48' });
    const failure = await failureOf(gone.get(INFO));
    expect(failure.code).toBe('NO_ENGINE');
    expect(failure.message).toContain(
      'Cannot connect to the Docker daemon at unix:///nonexistent.sock. Is the docker daemon running?',
    );
  });

  it.each<[string, Handler]>([
    ['before an answer', (request) => request.socket.destroy()],
    [
      'in its middle',
      (request, response) => {
        response.writeHead(200, { 'Content-Length': 100 }).write('{"Driver"', () => {
          request.socket.destroy();
        });
      },
    ],
  ])('is a connection that ends %s', async (_title, handler) => {
    const failure = await failureOf((await docker(handler)).get(INFO));
    expect(failure.code).toBe('NO_ENGINE');
    expect(failure.message).toMatch(/error during connect: GET \/v1\.48\/info: \S/);
  });
});

describe('a call over the socket with a watchdog', () => {
  it('touches it for its answer', async () => {
    const watch = new CountingWatchdog();
    await (await docker(saying(200, { Driver: 'x' }), watch)).get(INFO);
    expect(watch.touches).toBeGreaterThanOrEqual(2);
  });

  it('is not made once it is aborted', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const engine = await docker(saying(200, {}, seen), new CountingWatchdog(controller.signal));
    controller.abort();
    expect((await failureOf(engine.get(INFO))).code).toBe('CANCELLED');
    expect(seen).toEqual([]);
  });

  it('may end by itself, so that nothing appears after the cleanup', async () => {
    const controller = new AbortController();
    let isDone = false;
    const engine = await docker(async (_request, response) => {
      controller.abort();
      await sleep(100);
      response.end('{}', () => {
        isDone = true;
      });
    }, new CountingWatchdog(controller.signal));
    expect((await failureOf(engine.get(INFO))).code).toBe('CANCELLED');
    expect(isDone).toBe(true);
  });

  it('is ended if it does not, and leaves no timer', async () => {
    const controller = new AbortController();
    let asked = () => {};
    const asking = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let closed = false;
    const engine = await docker((request) => {
      request.socket.once('close', () => {
        closed = true;
      });
      asked();
    }, new CountingWatchdog(controller.signal));
    const work = failureOf(engine.get(INFO));
    await asking;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    controller.abort();
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    expect((await work).code).toBe('CANCELLED');
    await vi.waitUntil(() => closed);
  });
});
