// A stub engine for the real docker CLI. It only identifies itself, and answers what a test adds.
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempDir } from '../process/temp.ts';

/** How it identifies itself. */
export interface Identity {
  readonly version: string;
  readonly apiVersion: string;
  readonly minApiVersion: string;
  readonly os: 'linux' | 'windows';
}

/** A current engine, which tests vary. */
export const IDENTITIES = {
  current: { version: '28.5.2', apiVersion: '1.51', minApiVersion: '1.24', os: 'linux' },
  old: { version: '19.03.15', apiVersion: '1.40', minApiVersion: '1.12', os: 'linux' },
  windows: { version: '28.5.2', apiVersion: '1.51', minApiVersion: '1.24', os: 'windows' },
} as const satisfies Record<string, Identity>;

/**
 * Further answers: a body, or a function that returns it, for `METHOD /path` without the version. Everything else gets
 * a 404 like that of an engine. By default it contains nothing.
 */
export type Answers = Readonly<Record<string, unknown>>;

export interface StubEngine {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** The requests so far, as `METHOD /path?query` without the version. */
  readonly requests: string[];
}

/** Starts an engine until the test ends. */
export async function stubEngine(identity: Identity, answers: Answers = {}): Promise<StubEngine> {
  const socketPath = join(tempDir(), 'engine.sock');
  const requests: string[] = [];
  const known: Answers = {
    ...identityAnswers(identity),
    'GET /containers/json': [],
    'GET /images/json': [],
    ...answers,
  };
  const server = createServer((request, response) => {
    const url = (request.url ?? '').replace(/^\/v1\.\d+/, '');
    const path = url.split('?')[0] ?? '';
    requests.push(`${request.method} ${url}`);
    response.setHeader('Api-Version', identity.apiVersion);
    response.setHeader('Ostype', identity.os);
    response.setHeader('Server', `Docker/${identity.version} (${identity.os})`);
    if (path === '/_ping') response.end('OK');
    else if (`${request.method} ${path}` in known)
      send(response, 200, known[`${request.method} ${path}`]);
    else send(response, 404, { message: notFound(path) });
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { host: `unix://${socketPath}`, requests };
}

function identityAnswers({ version, apiVersion, minApiVersion, os }: Identity): Answers {
  return {
    'GET /version': {
      Version: version,
      ApiVersion: apiVersion,
      MinAPIVersion: minApiVersion,
      Os: os,
      Arch: 'amd64',
    },
    'GET /info': {
      ServerVersion: version,
      OSType: os,
      Architecture: 'x86_64',
      Driver: 'overlay2',
      DriverStatus: [['Backing Filesystem', 'extfs']],
      DockerRootDir: '/var/lib/docker',
    },
  };
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  const body: unknown = typeof answer === 'function' ? answer() : answer;
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

function notFound(path: string): string {
  const image = /^\/images\/(.+)\/json$/.exec(path)?.[1];
  return image === undefined ? 'page not found' : `No such image: ${decodeURIComponent(image)}`;
}
