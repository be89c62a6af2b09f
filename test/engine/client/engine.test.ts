import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { connect } from '../../../src/engine/client/engine.ts';
import { compareApi } from '../../../src/engine/client/meet.ts';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { needsLinux } from '../../support/process/system.ts';

describe('compareApi', () => {
  it.each([
    ['1.41', '1.41', 0],
    ['1.9', '1.41', -1],
    ['1.41', '1.9', 1],
    ['1.100', '1.99', 1],
    ['2.0', '1.99', 1],
    ['1.99', '2.0', -1],
    ['0', '1.41', -1],
  ])('%s and %s', (one, other, sign) => {
    expect(Math.sign(compareApi(one, other))).toBe(sign);
  });
});

interface Answers {
  readonly clientApi?: string;
  readonly serverApi?: string;
  readonly os?: string;
  readonly driverStatus?: unknown;
  readonly host?: string;
  readonly containerd?: string;
  readonly rootDir?: string;
  readonly securityOptions?: readonly string[];
}

/** Fakes a docker with these answers to version, info and context. */
function engineThatSays(answers: Answers): void {
  const { clientApi = '1.51', serverApi = '1.51' } = answers;
  const version = {
    Client: { ApiVersion: clientApi },
    Server: { Version: '28.1', ApiVersion: serverApi, Os: 'linux', Arch: 'arm64' },
  };
  const info = {
    OSType: answers.os ?? 'linux',
    Driver: 'overlay2',
    DriverStatus: answers.driverStatus ?? [],
    DockerRootDir: answers.rootDir ?? '/data',
    SecurityOptions: answers.securityOptions ?? ['name=seccomp,profile=builtin'],
    Containerd: { Address: answers.containerd ?? '/run/docker/containerd.sock' },
  };
  fakeDocker(`case "$1" in
version) echo '${JSON.stringify(version)}' ;;
info) echo '${JSON.stringify(info)}' ;;
context) echo '${answers.host ?? 'unix:///no/such.sock'}' ;;
esac`);
}

function connected() {
  return connect(new Docker(), new MemoryLog());
}

describe('connect', () => {
  it('recognises a graph driver and its directory of configs', async () => {
    engineThatSays({});
    expect(await connected()).toMatchObject({
      version: '28.1',
      apiVersion: '1.51',
      store: STORE_TRAITS['graph-driver'],
      platform: { os: 'linux', architecture: 'arm64', variant: undefined },
      contentRoots: ['/data/image/overlay2/imagedb/content/sha256'],
      transport: { name: 'HTTP API 1.51 on /no/such.sock' },
    });
  });

  it('recognises a containerd store, with its own containerd and with the system’s', async () => {
    const driverStatus = [['driver-type', 'io.containerd.snapshotter.v1']];
    const own = '/data/containerd/daemon/io.containerd.content.v1.content/blobs/sha256';
    const system = '/var/lib/containerd/io.containerd.content.v1.content/blobs/sha256';
    engineThatSays({ driverStatus });
    expect(await connected()).toMatchObject({
      store: STORE_TRAITS.containerd,
      contentRoots: [own, system],
    });
    engineThatSays({ driverStatus, containerd: '/run/containerd/containerd.sock' });
    expect((await connected()).contentRoots).toEqual([system, own]);
  });

  const CONTAINERD = [['driver-type', 'io.containerd.snapshotter.v1']];

  it.each([
    [true, { securityOptions: ['name=seccomp,profile=builtin', 'name=userns'] }],
    // Since the name of its data directory contains root's IDs on the machine.
    [true, { rootDir: '/var/lib/docker/100000.100000' }],
    [false, { rootDir: '/srv/docker/29.1' }],
    [false, { rootDir: '/srv/docker/100.1' }],
    [false, { rootDir: '/var/lib/docker/100000.100000', driverStatus: CONTAINERD }],
    [false, { rootDir: '/srv/docker/29.1', driverStatus: CONTAINERD }],
    [false, {}],
  ])('recognises whether owners are mapped: %s, by %j', async (mapsOwners, answers) => {
    engineThatSays(answers);
    expect((await connected()).mapsOwners).toBe(mapsOwners);
  });

  it('refuses mapped owners with a containerd store if the engine says that it has them', async () => {
    engineThatSays({ securityOptions: ['name=userns'], driverStatus: CONTAINERD });
    expect((await failureOf(connected())).code).toBe('UNSUPPORTED_ENGINE');
  });

  it('uses docker processes if the engine has no unix socket', async () => {
    for (const host of ['tcp://10.0.0.1:2376', 'ssh://me@host', 'npipe:////./pipe/docker_engine']) {
      engineThatSays({ host });
      expect((await connected()).transport.name).toContain('CLI');
    }
  });

  it.each([
    ['1.41', false, false, false, false],
    ['1.42', true, false, false, false],
    ['1.47', true, false, false, false],
    ['1.48', true, true, true, false],
    ['1.49', true, true, true, true],
  ])(
    'uses with API %s what it has',
    async (clientApi, takesZstd, canMountImages, knowsPlatformOption, canInspectPlatform) => {
      engineThatSays({ clientApi });
      expect(await connected()).toMatchObject({
        takesZstd,
        canMountImages,
        knowsPlatformOption,
        canInspectPlatform,
      });
    },
  );

  it('knows that containerd unpacks zstd with any API version', async () => {
    engineThatSays({
      clientApi: '1.41',
      driverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
    });
    expect(await connected()).toMatchObject({ store: STORE_TRAITS.containerd, takesZstd: true });
  });

  it('refuses an engine that is too old, or a command that is', async () => {
    engineThatSays({ clientApi: '1.40', serverApi: '1.40' });
    expect(await failureOf(connected())).toMatchObject({
      code: 'ENGINE_TOO_OLD',
      message: expect.stringContaining('this engine is 28.1 (API 1.40)'),
    });
    engineThatSays({ clientApi: '1.40' });
    expect(await failureOf(connected())).toMatchObject({
      code: 'ENGINE_TOO_OLD',
      message: expect.stringContaining('this docker command speaks API 1.40'),
    });
  });

  it.each([
    [
      'its socket',
      {
        Client: { ApiVersion: '1.41' },
        Server: { Components: [{ Name: 'Podman Engine', Version: '5.4' }] },
      },
      '',
      'Podman 5.4',
    ],
    [
      'podman-docker',
      { Client: { APIVersion: '5.4', Version: '5.4', OsArch: 'linux/amd64' } },
      '',
      'podman-docker',
    ],
    ['podman-docker without an answer', {}, 'Emulate Docker CLI using podman.', 'podman-docker'],
  ])('refuses Podman by %s in one sentence', async (_title, version, said, word) => {
    fakeDocker(`echo '${said}' >&2; [ "$1" != version ] || echo '${JSON.stringify(version)}'`);
    const error = await failureOf(connected());
    expect(error.code).toBe('UNSUPPORTED_ENGINE');
    expect(error.message).toMatch(
      new RegExp(`^docker-flatten needs a Docker engine, but .*${word}[^.]*[.]?.*[.]$`),
    );
  });

  it('refuses an engine that does not run Linux containers', async () => {
    engineThatSays({ os: 'windows' });
    const error = await failureOf(connected());
    expect(error.code).toBe('UNSUPPORTED_ENGINE');
    expect(error.message).toContain('windows');
  });

  it('recommends a runner with an engine on a runner without one', async () => {
    needsLinux('the hint is another elsewhere');
    fakeDocker('echo "Cannot connect to the Docker daemon at unix:///x.sock." >&2; exit 1');
    const before = process.env['GITHUB_ACTIONS'];
    try {
      delete process.env['GITHUB_ACTIONS'];
      expect((await failureOf(connected())).hint).not.toContain('runs-on');
      process.env['GITHUB_ACTIONS'] = 'true';
      expect((await failureOf(connected())).hint).toMatch(/ubuntu-slim.*runs-on: ubuntu-latest/);
    } finally {
      if (before === undefined) delete process.env['GITHUB_ACTIONS'];
      else process.env['GITHUB_ACTIONS'] = before;
    }
  });

  it.each([
    [
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'NO_ENGINE',
      'Start',
    ],
    [
      'permission denied while trying to connect to the Docker daemon socket',
      'NO_ENGINE',
      '"docker" group',
    ],
    [
      'client version 1.24 is too old. Minimum supported API version is 1.44',
      'ENGINE_TOO_OLD',
      'Update',
    ],
  ])('has a hint about: %s', async (said, code, hint) => {
    // Depends on which command answers first.
    for (const last of ['version', 'info', 'context']) {
      fakeDocker(
        `echo '${said}' >&2; echo '{"Client":{},"Server":null}'; [ "$1" != ${last} ] || sleep 0.2; exit 1`,
      );
      const error = await failureOf(connected());
      expect(error.code).toBe(code);
      expect(error.message).toContain(said);
      expect(error.hint).toContain(hint);
    }
  });
});
