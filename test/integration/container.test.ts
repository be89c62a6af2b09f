// A container as the source: the result has its files and its image's config with its changes, as after `docker
// commit`.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';

const NAME = 'container-under-test';
const SOURCE = 'container:source';

/** Fields of a config that a container can change and a commit keeps. */
const OWN_FIELDS = [
  'User',
  'ExposedPorts',
  'Env',
  'Cmd',
  'Entrypoint',
  'Volumes',
  'WorkingDir',
  'Labels',
  'StopSignal',
  'Healthcheck',
];

/** Makes an image with many settings, and returns how to start a container of it. */
function setUp(engine: TestEngine) {
  const tags = ['container:flat', 'container:again', 'container:commit'];
  beforeAll(() => {
    // Made from the base image, for its shell.
    const made = engine.docker('create', 'flatten-base:tiny', 'x');
    const changes = ['ENV A=1 B=2', 'LABEL of=image', 'USER root', 'WORKDIR /tmp', 'CMD ["sh"]'];
    changes.push('VOLUME /data', 'ONBUILD RUN true');
    // Docker 20.10 cannot set these with a commit.
    if (engine.api >= 142) changes.push('STOPSIGNAL SIGQUIT', 'HEALTHCHECK CMD true');
    engine.docker('commit', ...changes.flatMap((change) => ['--change', change]), made, SOURCE);
    engine.docker('rm', '--volumes', made);
  });
  afterEach(() => {
    engine.docker('rm', '--force', '--volumes', NAME);
    engine.docker('rmi', '--force', ...tags);
  });
  afterAll(() => engine.docker('rmi', '--force', SOURCE));
  const start = (...options: string[]) =>
    engine.docker(
      'run',
      '--detach',
      '--network',
      'none',
      '--name',
      NAME,
      ...options,
      SOURCE,
      '-c',
      'sleep 1.2; mkdir /made; echo by hand >/made/file; echo x >/etc/added; rm /etc/passwd; touch /ready; sleep 600',
    );
  const waitUntilReady = () =>
    // By number, since the container deletes /etc/passwd.
    engine.docker(
      'exec',
      '--user',
      '0:0',
      NAME,
      'sh',
      '-c',
      'until [ -e /ready ]; do sleep 0.1; done',
    );
  const status = () => engine.docker('inspect', '--format', '{{.State.Status}}', NAME);
  return { start, waitUntilReady, status };
}

onEachKind('container', (engine) => {
  const { start, waitUntilReady, status } = setUp(engine);

  test('that runs gives the same files and config as a commit, and keeps running', async () => {
    start(
      '--entrypoint',
      'sh',
      '--env',
      'C=3',
      '--env',
      'A=9',
      '--label',
      'mine=1',
      '--user',
      '0:0',
    );
    waitUntilReady();
    const before = engine.inventory();
    const args = ['--container', NAME, '--tag', 'container:flat', '--verify', '--json'];
    const answer = await engine.flatten(args);
    expect([answer.status, answer.stderr]).toEqual([
      0,
      expect.stringMatching(/note: .*volumes and mounts is not in the result: "\/data"\.$/m),
    ]);
    const results = JSON.parse(answer.stdout);
    expect(status()).toBe('running');
    engine.docker('commit', NAME, 'container:commit');
    const flat = await savedImage(engine, 'container:flat');
    const commit = await savedImage(engine, 'container:commit');
    const source = await savedImage(engine, SOURCE);
    expect(results['old-layers']).toBe(source.layerCount + 1);
    for (const field of OWN_FIELDS)
      expect([field, config(flat)[field]]).toEqual([field, config(commit)[field]]);
    // Other fields are those of the image, not of this container.
    for (const field of [
      'OnBuild',
      'Shell',
      'Hostname',
      'Domainname',
      'Image',
      'Tty',
      'AttachStdout',
    ])
      expect([field, config(flat)[field]]).toEqual([field, config(source)[field]]);
    expect(flat.config['created']).toBe(source.config['created']);
    expect(flat.files.get('made/file')).toBe(commit.files.get('made/file'));
    expect(flat.files.has('etc/added')).toBe(true);
    expect(flat.files.has('etc/passwd')).toBe(false);
    for (const path of ['.dockerenv', 'dev/console', 'dev/shm', 'etc/mtab'])
      expect([path, flat.files.has(path)]).toEqual([path, source.files.has(path)]);
    // A directory that the container changed has the time of that change.
    expect(flat.files.get('etc')).toBe(commit.files.get('etc'));
    const after = engine.inventory();
    expect(after.containers).toEqual(before.containers);
    expect(after.volumes).toEqual(before.volumes);
  });

  test('that was never started gives its image’s config, and the same image ID each time', async () => {
    engine.docker('create', '--name', NAME, '--network', 'none', SOURCE);
    const results = await engine.results('--container', NAME, '--tag', 'container:flat');
    const source = await savedImage(engine, SOURCE);
    const flat = await savedImage(engine, 'container:flat');
    const { rootfs: _r, history: _h, ...own } = flat.config;
    const { rootfs: _sr, history: _sh, ...sources } = source.config;
    expect(own).toEqual(sources);
    const again = await engine.results('--container', NAME, '--tag', 'container:again');
    expect(again['image-id']).toBe(results['image-id']);
    expect(status()).toBe('created');
  });

  test('whose image is gone is refused', async () => {
    await loadImage(engine, 'container:gone', {
      layers: [[{ name: 'file', data: 'x' }]],
      config: plainConfig(),
    });
    engine.docker('create', '--name', NAME, 'container:gone', 'x');
    engine.docker('rmi', '--force', 'container:gone');
    const answer = await engine.flatten(['--container', NAME, '--tag', 'container:flat']);
    // Some engines keep an image that a container uses, but without its name.
    if (answer.status !== 0) expect(answer.stderr).toMatch(/image .* is needed for its config/);
    else expect((await savedImage(engine, 'container:flat')).files.has('file')).toBe(true);
  });
});

onEachStore('a running container', (engine) => {
  const { start, waitUntilReady, status } = setUp(engine);

  test('is paused only while it is read, and not at all with --no-pause', async () => {
    start('--entrypoint', 'sh');
    waitUntilReady();
    const events = (since: string) =>
      engine
        .docker(
          'events',
          '--since',
          since,
          '--until',
          String(Date.now() / 1000 + 1),
          '--filter',
          `container=${NAME}`,
          '--format',
          '{{.Action}}',
        )
        .split('\n')
        .filter((action) => action === 'pause' || action === 'unpause' || action === 'die');
    const first = String(Date.now() / 1000);
    await engine.results('--container', NAME, '--tag', 'container:flat');
    expect(events(first)).toEqual(['pause', 'unpause']);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = String(Date.now() / 1000);
    await engine.results('--container', NAME, '--tag', 'container:flat', '--no-pause');
    expect(events(second)).toEqual([]);
    expect(status()).toBe('running');
  });

  test('continues after a run that fails, and stays paused if it was paused before', async () => {
    start('--entrypoint', 'sh');
    waitUntilReady();
    engine.docker('exec', '--user', '0:0', NAME, 'sh', '-c', 'touch /tmp/.wh.trap');
    const before = engine.inventory();
    const failed = await engine.flatten(['--container', NAME, '--tag', 'container:flat']);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('.wh.trap');
    expect(status()).toBe('running');
    expect(engine.inventory()).toEqual(before);
    engine.docker('exec', '--user', '0:0', NAME, 'rm', '/tmp/.wh.trap');
    engine.docker('pause', NAME);
    await engine.results('--container', NAME, '--tag', 'container:flat');
    expect(status()).toBe('paused');
  });
});

onOneEngine('a container', (engine) => {
  setUp(engine);

  test.each([
    ['that does not exist', ['--container', 'no-such-container'], 1, 'no-such-container'],
    ['with an odd name', ['--container', '--all'], 2, 'container'],
    ['beside an image', [SOURCE, '--container', NAME], 2, 'both'],
    ['with apt-clean', ['--container', NAME, '--apt-clean'], 2, 'apt-clean'],
    ['with a backup', ['--container', NAME, '--backup', '/tmp/never-made.tar'], 2, 'backup'],
    ['with a platform', ['--container', NAME, '--platform', 'linux/arm64'], 2, 'platform'],
  ])('%s is refused', async (_, args, exitStatus, words) => {
    engine.docker('create', '--name', NAME, SOURCE);
    const before = engine.inventory();
    const answer = await engine.flatten([...args, '--tag', 'container:flat']);
    expect([answer.status, answer.stderr]).toEqual([exitStatus, expect.stringContaining(words)]);
    expect(engine.inventory()).toEqual(before);
  });
});

function config(image: { config: Record<string, unknown> }): Record<string, unknown> {
  const own = (image.config['config'] ?? {}) as Record<string, unknown>;
  // Some engines write an empty list or null, others leave the field out.
  const isSet = (value: unknown) =>
    !(
      value === null ||
      value === '' ||
      value === false ||
      (Array.isArray(value) && value.length === 0)
    );
  return Object.fromEntries(Object.entries(own).filter(([, value]) => isSet(value)));
}
