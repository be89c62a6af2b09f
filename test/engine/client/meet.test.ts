// Meeting an engine on its socket: without docker commands as long as nothing is odd.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { connect } from '../../../src/engine/client/engine.ts';
import { withPath } from '../../support/engine/fake-docker.ts';
import { type Handler, socketWith } from '../../support/engine/fake-engine.ts';
import { IDENTITIES, stubEngine } from '../../support/engine/stub-engine.ts';
import { withVariables } from '../../support/process/environment.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { needsLinux } from '../../support/process/system.ts';
import { tempDir } from '../../support/process/temp.ts';

/** Connects to an engine on a machine without a docker command. */
function connected(host: string) {
  needsLinux('elsewhere, engines may have no unix socket');
  withPath(tempDir());
  withVariables({ DOCKER_HOST: host, DOCKER_CONFIG: tempDir(), DOCKER_API_VERSION: undefined });
  return connect(new Docker(), new MemoryLog());
}

const CURRENT = IDENTITIES.current;

describe('an engine on its socket', () => {
  it('is met without a docker command, in two requests', async () => {
    const { host, requests } = await stubEngine(CURRENT);
    expect(await connected(host)).toMatchObject({
      version: '28.5.2',
      platform: { os: 'linux', architecture: 'amd64' },
      transport: { name: `HTTP API 1.51 on ${host.slice('unix://'.length)}` },
    });
    expect(requests.sort()).toEqual(['GET /info', 'GET /version']);
  });

  it.each([
    ['its own version if that is older', '1.41', '1.12', '1.41'],
    ['the newest version that this program knows', '1.99', '1.44', '1.51'],
    ['its oldest version if that is newer', '1.99', '1.60', '1.60'],
  ])('is asked in %s', async (_title, apiVersion, minApiVersion, spoken) => {
    const { host } = await stubEngine({ ...CURRENT, apiVersion, minApiVersion });
    expect(await connected(host)).toMatchObject({
      apiVersion: spoken,
      serverApiVersion: apiVersion,
    });
  });

  it('gets calls over it from then on', async () => {
    const { host, requests } = await stubEngine(CURRENT, { 'GET /images/app/json': { Id: 'x' } });
    const { docker } = await connected(host);
    const call = {
      args: ['never'],
      requests: [{ method: 'GET', path: '/images/app/json' }],
    } as const;
    const pass = { ofCommand: () => [], ofApi: (bodies: readonly unknown[]) => bodies };
    expect(await docker.get<readonly unknown[]>({ ...call, ...pass })).toEqual([{ Id: 'x' }]);
    expect(requests.at(-1)).toBe('GET /images/app/json');
  });

  it.each([
    ['too old', { ...CURRENT, apiVersion: '1.40' }, 'ENGINE_TOO_OLD', 'this engine is 28.5.2'],
    ['of Windows', IDENTITIES.windows, 'UNSUPPORTED_ENGINE', 'windows containers'],
  ] as const)('is refused if it is %s', async (_title, identity, code, said) => {
    const { host } = await stubEngine(identity);
    const failure = await failureOf(connected(host));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(said);
  });

  it('is refused if it is Podman', async () => {
    const Components = [{ Name: 'Podman Engine', Version: '5.4.2' }];
    const { host } = await stubEngine(CURRENT, {
      'GET /version': { ApiVersion: '1.41', MinAPIVersion: '1.24', Components },
    });
    expect(await failureOf(connected(host))).toMatchObject({
      code: 'UNSUPPORTED_ENGINE',
      message: expect.stringContaining('Podman 5.4.2 answers on this socket'),
    });
  });

  it('says what is wrong if it does not say how it stores images', async () => {
    const { host } = await stubEngine(CURRENT, { 'GET /info': { OSType: 'linux' } });
    expect(await failureOf(connected(host))).toMatchObject({
      code: 'ENGINE_FAILED',
      message: expect.stringContaining('names no storage driver'),
    });
  });
});

describe('what is no engine', () => {
  it.each<[string, Handler]>([
    ['refuses everything', (_request, response) => response.writeHead(403).end('no')],
    ['answers in HTML', (_request, response) => response.end('<html>')],
    ['answers something else', (_request, response) => response.end('{}')],
    ['closes the connection', (request) => request.socket.destroy()],
  ])('is left to the docker command if it %s', async (_title, handler) => {
    const host = `unix://${await socketWith(handler)}`;
    expect((await failureOf(connected(host))).code).toBe('NO_DOCKER');
  });

  it('is left to the docker command if nothing listens', async () => {
    expect((await failureOf(connected('unix:///nonexistent.sock'))).code).toBe('NO_DOCKER');
    const file = join(tempDir(), 'file');
    writeFileSync(file, '');
    expect((await failureOf(connected(`unix://${file}`))).code).toBe('NO_DOCKER');
  });
});
