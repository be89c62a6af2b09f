// Engines that map owners (userns-remap): they deliver the machine's IDs, for single paths or the whole filesystem, but
// the result has those of the image.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';
import { flatFiles, savedImage } from '../support/engine/layers.ts';
import { onLines } from '../support/engine/lines.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { tcpForward } from '../support/engine/tcp-forward.ts';

const mtime = new Date(1_400_000_000_000);
const dir = (name: string, uid = 0): LayerEntry => ({
  name,
  type: 'directory',
  mode: 0o755,
  mtime,
  uid,
  gid: uid,
});
/** version 2, CAP_NET_RAW (linux/capability.h) */
const CAPABILITY =
  '\u0001\u0000\u0000\u0002\u0000\u0004\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000';

/**
 * An engine uses the owner of a file's last name in a layer. Large IDs are in a record, since the library truncates
 * fields.
 */
const LINKED = { mode: 0o4711, mtime, pax: { uid: '4000000', gid: '12' } };

const OWNED: LayerEntry[] = [
  dir('etc'),
  { name: 'etc/passwd', data: 'root:x:0:0::/root:/bin/sh\nu:x:7:8::/srv/u:/bin/sh\n', mtime },
  { name: 'etc/hosts', data: 'of the image', uid: 7, gid: 8, mode: 0o640, mtime },
  { name: 'etc/mtab', type: 'symlink', linkname: '../proc/self/mounts', uid: 9, gid: 9, mtime },
  dir('srv'),
  dir('srv/u', 7),
  dir('srv/u/.cache', 7),
  dir('srv/u/.cache/pip', 7),
  dir('srv/u/.cache/pip/http', 7),
  { name: 'srv/u/.cache/pip/http/doomed', data: 'in a cache', uid: 7, gid: 8, mtime },
  { name: 'srv/u/kept', data: 'x', uid: 7, gid: 8, mtime },
  { name: 'setuid', data: 'x', uid: 1, gid: 65_534, mode: 0o6755, mtime },
  { name: 'large', data: 'x', mtime, pax: { uid: '2097152', gid: '4999999' } },
  {
    name: 'capable',
    data: 'x',
    mode: 0o755,
    mtime,
    pax: { 'SCHILY.xattr.security.capability': CAPABILITY },
  },
  { name: 'first', data: 'of both', ...LINKED },
  { name: 'second', type: 'link', linkname: 'first', ...LINKED },
  { name: 'device', type: 'character-device', devmajor: 1, devminor: 3, uid: 5, gid: 6, mtime },
];
const UPPER: LayerEntry[] = [{ name: 'upper', data: 'y', uid: 100, gid: 101, mtime }];
const SOURCE = 'owners:source';
const FLAT = 'owners:flat';
const CONTAINER = 'owners-container';

onLines(['userns-overlay2'], 'owners', (engine) => {
  let expected: Map<string, string>;
  beforeAll(async () => {
    const layers = [await shellEntries(engine, 'true'), OWNED, UPPER];
    await loadImage(engine, SOURCE, { layers, config: plainConfig() });
    expected = await flatFiles(await Promise.all(layers.map(layerTar)));
  });
  afterEach(() => {
    engine.docker('rm', '--force', '--volumes', CONTAINER);
    engine.docker('rmi', '--force', FLAT);
  });
  afterAll(() => engine.docker('rmi', '--force', SOURCE));

  const flatten = async (...args: string[]) => {
    const before = engine.inventory();
    await engine.results(...args, '--tag', FLAT, '--verify');
    const { files } = await savedImage(engine, FLAT);
    engine.docker('rmi', FLAT);
    expect(engine.inventory()).toEqual(before);
    return files;
  };
  const without = (...paths: string[]) =>
    new Map([...expected].filter(([path]) => !paths.includes(path)));

  test('flattens an image with the owners of its layers', async () => {
    expect(await flatten(SOURCE)).toEqual(expected);
  });

  test('has the same result through docker CLI processes, for an engine without a local unix socket', async () => {
    const forward = await tcpForward(engine.socketPath);
    const args = [SOURCE, '--tag', FLAT, '--verify', '--exclude', 'first', '--debug'];
    const answer = await engine.flatten(args, { DOCKER_HOST: forward.host });
    forward.close();
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).toContain('bytes through docker CLI processes');
    expect((await savedImage(engine, FLAT)).files).toEqual(without('first'));
  });

  test('keeps a file’s owner under its remaining name', async () => {
    expect(await flatten(SOURCE, '--exclude', 'first')).toEqual(without('first'));
  });

  test('finds and cleans a home from etc/passwd', async () => {
    const doomed = 'srv/u/.cache/pip/http/doomed';
    expect(expected.has(doomed)).toBe(true);
    const files = await flatten(SOURCE, '--clean', 'pip');
    expect(files).toEqual(new Map([...expected].filter(([path]) => files.has(path))));
    expect([files.has(doomed), files.has('srv/u/kept')]).toEqual([false, true]);
  });

  test('has the owners of files that a command changed, and of all others', async () => {
    const script = 'echo x >/made; busybox chown 4321:4900000 /made; rm /second';
    const files = await flatten(SOURCE, '--run', script);
    expect(files.get('made')).toMatch(/^file 644 4321:4900000 /);
    files.delete('made');
    expect(files).toEqual(without('second'));
  });

  test.each([
    ['stopped', false],
    ['running', true],
  ])('has the owners of a container that is %s', async (_state, isRunning) => {
    const script = `echo x >/made; busybox chown 3:4 /made; touch /ready${isRunning ? '; sleep 600' : ''}`;
    const options = ['--detach', '--network', 'none', '--name', CONTAINER];
    engine.docker('run', ...options, SOURCE, 'sh', '-c', script);
    if (!isRunning) engine.docker('wait', CONTAINER);
    await expect
      .poll(() => engine.docker('diff', CONTAINER), { timeout: 30_000 })
      .toMatch(/^A \/ready$/m);
    const files = await flatten('--container', CONTAINER);
    expect(files.get('made')).toMatch(/^file 644 3:4 /);
    for (const path of ['made', 'ready']) files.delete(path);
    expect(files).toEqual(expected);
  });

  test('refuses a container without mapped owners', async () => {
    engine.docker('create', '--userns', 'host', '--name', CONTAINER, SOURCE, 'x');
    const answer = await engine.flatten(['--container', CONTAINER, '--tag', FLAT]);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/created with "--userns host"/);
  });
});

onLines(['userns-containerd'], 'mapped owners in a containerd store', (engine) => {
  test('are refused, since such an engine loses permissions and links when it unpacks', async () => {
    const before = engine.inventory();
    const answer = await engine.flatten(['flatten-base:tiny', '--tag', FLAT]);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(
      /setuid bits, capabilities and hard links[\s\S]*containerd-snapshotter/,
    );
    expect(engine.inventory()).toEqual(before);
  });
});

onLines(/^v29\.1-/, 'an image mount with limited options', (engine) => {
  afterAll(() => engine.docker('rmi', '--force', SOURCE, FLAT));

  test('is used to read the image, not an export', async () => {
    const layers = [OWNED, UPPER];
    await loadImage(engine, SOURCE, { layers, config: plainConfig() });
    const answer = await engine.flatten([SOURCE, '--tag', FLAT, '--verify', '--debug']);
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).not.toMatch(/does not mount|warning:/);
    const { files } = await savedImage(engine, FLAT);
    expect(files).toEqual(await flatFiles(await Promise.all(layers.map(layerTar))));
  });
});
