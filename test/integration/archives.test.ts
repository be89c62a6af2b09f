// Images as real programs write them: their flat filesystem is the one that umoci unpacks.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseReference } from '../../src/image/reference.ts';
import { imageName } from '../../src/skopeo/arguments.ts';
import { Blobs, type JsonDescriptor, withName, writeFiles } from '../support/archives/build.ts';
import { bytesOf, openText } from '../support/archives/open.ts';
import { flatList, storageBelow, tool, umociList } from '../support/archives/tools.ts';
import { describeOnce, onEachEngine, onOneContainerd } from '../support/engine/engines.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { dir, file, gone, hard, layer, opaque, sym } from '../support/layers/entries.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';

const once = describeOnce('archives, layouts and registries');

const TOP = layer(dir('etc'), file('etc/b', 'b2'), gone('etc/a'), dir('var'), opaque('var'));
/** Layers that all programs accept. One occurs twice. */
const LAYERS = [
  layer(
    dir('etc'),
    file('etc/a', 'a'),
    hard('link', 'etc/a'),
    file('etc/b', 'b', { mode: 0o600, uid: 5 }),
    dir('var'),
    file('var/old', 'x'),
    sym('lib', 'usr/lib'),
    file('n'.repeat(150), 'long'),
  ),
  TOP,
  layer(file('var/new', 'y', { mode: 0o4755 }), sym('abs', '/etc/b')),
  TOP,
];

let directory = '';
/** A layout with `one`, an image, and `all`, an index of two platforms with an attestation. */
let base = '';
let expected: string[] = [];
let index: JsonDescriptor;
let image: JsonDescriptor;
let count = 0;

const newPath = (suffix = '') => join(directory, `${++count}${suffix}`);

beforeAll(() => {
  // podman and buildah make a name from the path, which must be lower case.
  directory = join(tmpdir(), `docker-flatten-test-${randomBytes(6).toString('hex')}`);
  mkdirSync(directory);
  base = newPath();
  const blobs = new Blobs();
  image = blobs.image({ layers: LAYERS, packing: 'gzip', manifest: { annotations: { a: 'b' } } });
  const arm = blobs.image({ architecture: 'arm64', variant: 'v8', layers: LAYERS.slice(0, 1) });
  index = blobs.index([arm, blobs.attestation(arm), image], { annotations: { i: 'x' } });
  writeFiles(base, blobs.layout([withName(image, 'one'), withName(index, 'all')]));
  expected = umociList(base, 'one', newPath());
  expect(expected.length).toBeGreaterThan(10);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Checks that an image has the same filesystem and the same layers as the first one. */
async function checkSame(location: string): Promise<void> {
  const set = await openText(location);
  expect(await flatList(set, newPath(), set.images.length - 1)).toEqual(expected);
  expect(set.images.at(-1)?.config.json['config']).toMatchObject({ Env: ['A=b'] });
  expect(set.images.at(-1)?.platform.architecture).toBe('amd64');
}

once('skopeo', () => {
  it.each([
    ['docker-archive', ':app:1', ''],
    ['docker-archive', '', ''],
    ['oci-archive', ':one', ':one'],
    ['oci', '', ''],
    ['oci', ':other', ''],
  ])('%s%s', async (transport, name, chosen) => {
    const path = newPath();
    tool('skopeo', 'copy', `oci:${base}:one`, `${transport}:${path}${name}`);
    await checkSame(`${transport}:${path}${chosen}`);
  });

  it('copies an index', async () => {
    const path = newPath();
    tool('skopeo', 'copy', '--all', '--preserve-digests', `oci:${base}:all`, `oci-archive:${path}`);
    const set = await openText(`oci-archive:${path}`);
    expect(set.digest).toBe(index.digest);
    expect(set.images.map(({ platform }) => platform.architecture)).toEqual(['arm64', 'amd64']);
    expect(set.notices.length).toBe(1);
    await checkSame(`oci-archive:${path}`);
  });

  it('packs layers with zstd', async () => {
    const path = newPath();
    tool(
      'skopeo',
      'copy',
      '--dest-compress-format',
      'zstd',
      '--dest-compress',
      `oci:${base}:one`,
      `oci:${path}`,
    );
    const set = await openText(`oci:${path}`);
    const [image] = set.images;
    expect(image?.layers.length).toBe(LAYERS.length);
    await checkSame(`oci:${path}`);
  });
});

once('buildah', () => {
  it.each(['docker-archive', 'oci-archive', 'oci'])('%s', async (transport) => {
    const storage = storageBelow(newPath());
    const path = newPath();
    const id = tool('buildah', ...storage, 'pull', '--quiet', `oci:${base}:one`).trim();
    tool('buildah', ...storage, 'push', '--quiet', id, `${transport}:${path}:app:1`);
    await checkSame(`${transport}:${path}:app:1`);
  });
});

once('podman', () => {
  it.each([
    ['docker-archive', 'docker-archive'],
    ['oci-archive', 'oci-archive'],
    ['oci-dir', 'oci'],
  ])('save --format %s', async (format, transport) => {
    const storage = storageBelow(newPath());
    const path = newPath();
    tool('podman', ...storage, 'pull', '--quiet', `oci:${base}:one`);
    const [id = ''] = tool('podman', ...storage, 'images', '--quiet').split('\n');
    tool('podman', ...storage, 'tag', id, 'example.com/app:1');
    tool(
      'podman',
      ...storage,
      'save',
      '--quiet',
      '--format',
      format,
      '-o',
      path,
      'example.com/app:1',
    );
    await checkSame(`${transport}:${path}`);
    await checkSame(`${transport}:${path}:example.com/app:1`);
  });

  it('save --multi-image-archive', async () => {
    const storage = storageBelow(newPath());
    const path = newPath();
    for (const name of ['one', 'all'])
      tool(
        'podman',
        ...storage,
        'pull',
        '--quiet',
        ...(name === 'all' ? ['--arch', 'arm64'] : []),
        `oci:${base}:${name}`,
      );
    const ids = tool('podman', ...storage, 'images', '--quiet', '--no-trunc')
      .trim()
      .split('\n');
    for (const [at, id] of ids.entries())
      tool('podman', ...storage, 'tag', id, `example.com/app:${at}`);
    tool(
      'podman',
      ...storage,
      'save',
      '--quiet',
      '--multi-image-archive',
      '-o',
      path,
      ...ids.map((_, at) => `example.com/app:${at}`),
    );
    const error = await failureOf(openText(`docker-archive:${path}`));
    expect(error.message).toContain('"example.com/app:0", "example.com/app:1"');
    const sets = [];
    for (const at of ids.keys())
      sets.push(await openText(`docker-archive:${path}:example.com/app:${at}`));
    expect(sets.map(({ images }) => images[0]?.layers.length).sort()).toEqual([1, LAYERS.length]);
  });
});

once('crane', () => {
  it.each([
    ['tarball', 'docker-archive'],
    ['oci', 'oci'],
  ])('pull --format %s', async (format, transport) => {
    const name = `${openRegistry()}/archives/crane:1`;
    const path = newPath();
    tool(
      'skopeo',
      'copy',
      '--dest-tls-verify=false',
      '--preserve-digests',
      `oci:${base}:one`,
      `docker://${name}`,
    );
    tool('crane', 'pull', '--format', format, name, path);
    await checkSame(`${transport}:${path}`);
  });

  it('pull of several images', async () => {
    const name = `${openRegistry()}/archives/crane`;
    for (const tag of ['1', '2'])
      tool(
        'skopeo',
        'copy',
        '--dest-tls-verify=false',
        `oci:${base}:one`,
        `docker://${name}:${tag}`,
      );
    const path = newPath();
    tool('crane', 'pull', `${name}:1`, `${name}:2`, path);
    await checkSame(`docker-archive:${path}:${name}:2`);
  });
});

once('umoci', () => {
  it('repack', async () => {
    const path = newPath();
    cpSync(base, path, { recursive: true });
    const bundle = newPath();
    tool('umoci', 'unpack', '--image', `${path}:one`, bundle);
    rmSync(join(bundle, 'rootfs/var'), { recursive: true });
    writeFileSync(join(bundle, 'rootfs/etc/c'), 'new');
    chmodSync(join(bundle, 'rootfs/etc/b'), 0o640);
    tool('umoci', 'repack', '--image', `${path}:two`, bundle);
    const set = await openText(`oci:${path}:two`);
    expect(set.images[0]?.layers.length).toBe(LAYERS.length + 1);
    expect(await flatList(set, newPath())).toEqual(umociList(path, 'two', newPath()));
  });
});

onEachEngine('docker save', (engine) => {
  it('is read, with its names', async () => {
    const loaded = newPath();
    const name = `archives-${randomBytes(4).toString('hex')}`;
    tool('skopeo', 'copy', `oci:${base}:one`, `docker-archive:${loaded}:${name}:1`);
    engine.docker('load', '--input', loaded);
    engine.docker('tag', `${name}:1`, `${name}:2`);
    const path = newPath();
    engine.docker('save', '--output', path, `${name}:1`, `${name}:2`);
    engine.docker('rmi', `${name}:1`, `${name}:2`);
    await checkSame(`docker-archive:${path}`);
    await checkSame(`docker-archive:${path}:${name}:2`);
    if (!tool('tar', '--list', '-f', path).includes('index.json')) return;
    await checkSame(`oci-archive:${path}:${name}:1`);
    const sets = await Promise.all(
      ['docker-archive', 'oci-archive'].map((transport) =>
        openText(`${transport}:${path}:${name}:1`),
      ),
    );
    expect(sets[0]?.digest).toBe(sets[1]?.digest);
  });
});

/** Pushes the index to a registry; returns its name. */
function pushed(): string {
  const name = `${openRegistry()}/archives/index:1`;
  const options = ['--all', '--preserve-digests', '--dest-tls-verify=false'];
  tool('skopeo', 'copy', ...options, `oci:${base}:all`, `docker://${name}`);
  return name;
}

onOneContainerd('docker save of an index', (engine) => {
  it('gives the platform that the engine has', async () => {
    const name = pushed();
    const path = newPath();
    engine.docker('pull', '--quiet', '--platform', 'linux/amd64', name);
    engine.docker('save', '--output', path, name);
    engine.docker('rmi', name);
    for (const transport of ['docker-archive', 'oci-archive']) {
      const set = await openText(`${transport}:${path}:${name}`);
      expect(set.digest).toBe(index.digest);
      expect(set.images.map((one) => one.platform.architecture)).toEqual(['amd64']);
      expect(set.notices.join('\n')).toContain('they are missing: linux/arm64');
      expect(await flatList(set, newPath())).toEqual(expected);
    }
  });
});

once('a registry', () => {
  it('gives all platforms, and copies are removed', async () => {
    const tempDir = newPath();
    writeFiles(tempDir, new Map([['keep', Buffer.alloc(0)]]));
    const log = new MemoryLog();
    const set = await openText(`docker://${pushed()}`, { tempDir, log });
    expect(set.digest).toBe(index.digest);
    expect(set.index).toEqual({ format: 'oci', annotations: { i: 'x' } });
    expect(set.images.map(({ platform }) => platform.architecture)).toEqual(['arm64', 'amd64']);
    expect(set.images[1]?.annotations).toEqual({ a: 'b' });
    expect(set.notices).toEqual([expect.stringContaining('1 attestation')]);
    expect(readdirSync(tempDir)).toEqual(['keep']);
    expect(await flatList(set, newPath(), 1)).toEqual(expected);
    expect(readdirSync(tempDir)).toEqual(['keep']);
    await bytesOf(set.images[1]?.layers[0]);
    const [copy = ''] = readdirSync(tempDir).filter((name) => name !== 'keep');
    expect(copy).toMatch(/^docker-flatten-[0-9a-f]{32}-/);
    const [arm, amd] = set.images;
    const plain = readFileSync(
      join(base, 'blobs', (amd?.layers[0]?.descriptor.digest ?? '').replace(':', '/')),
    );
    expect(await bytesOf(amd?.layers[0])).toEqual(plain);
    if (amd !== undefined) await set.release?.(amd);
    expect(readdirSync(tempDir)).toEqual(['keep']);
    await bytesOf(arm?.layers[0]);
    expect(await bytesOf(amd?.layers[0])).toEqual(plain);
    expect(readdirSync(tempDir).length).toBe(3);
    await set.close();
    expect(readdirSync(tempDir)).toEqual(['keep']);
  });

  it('gives what a tag was when it was opened', async () => {
    const name = pushed();
    const set = await openText(`docker://${name}`, { tempDir: directory });
    tool('skopeo', 'copy', '--dest-tls-verify=false', `oci:${base}:one`, `docker://${name}`);
    expect((await openText(`docker://${name}`)).digest).toBe(image.digest);
    const [arm] = set.images;
    expect((await bytesOf(arm?.layers[0])).length).toBe(arm?.layers[0]?.descriptor.sizeBytes);
    expect(set.digest).toBe(index.digest);
  });

  it('gives some platforms, by tag and by digest', async () => {
    const name = pushed();
    const set = await openText(`docker://${name}`, { platforms: ['linux/amd64'] });
    expect(set.images.map(({ manifest }) => manifest.digest)).toEqual([image.digest]);
    const repository = name.replace(/:1$/, '');
    const alone = await openText(`docker://${repository}@${image.digest}`);
    expect(alone.index).toBeUndefined();
    expect(alone.digest).toBe(image.digest);
    const error = await failureOf(openText(`docker://${name}`, { platforms: ['linux/s390x'] }));
    expect(error.code).toBe('PLATFORM_MISMATCH');
    expect(error.message).toContain('linux/arm64, linux/amd64');
  });

  it('that lacks an image causes an error that says so', async () => {
    const registry = openRegistry();
    pushed();
    for (const name of [
      'archives/index:none',
      'archives/none',
      `archives/index@sha256:${'a'.repeat(64)}`,
    ]) {
      const error = await failureOf(openText(`docker://${registry}/${name}`));
      expect(error.code).toBe('IMAGE_NOT_FOUND');
      expect(error.message).toContain(name);
    }
    const error = await failureOf(openText('docker://127.0.0.1:1/x'));
    expect(error.code).toBe('PULL_FAILED');
    expect(error.message).toContain('connection refused');
  });

  it('ends skopeo when it is cancelled, and removes the copy', async () => {
    const tempDir = newPath();
    writeFiles(tempDir, new Map([['keep', Buffer.alloc(0)]]));
    const cancel = new AbortController();
    const set = await openText(`docker://${pushed()}`, { tempDir, signal: cancel.signal });
    const reading = bytesOf(set.images[0]?.layers[0]);
    cancel.abort();
    expect((await failureOf(reading)).code).toBe('CANCELLED');
    expect(readdirSync(tempDir)).toEqual(['keep']);
  });

  it("is read with the user's own login", async () => {
    const [, line = ''] = tool(join(import.meta.dirname, '../../script/registry'), 'up').split(
      '\n',
    );
    const [registry = '', user = '', password = ''] = line.split(' ');
    const name = `${registry}/archives/private:1`;
    const authFile = newPath('.json');
    const before = process.env['REGISTRY_AUTH_FILE'];
    expect((await failureOf(openText(`docker://${name}`))).code).toBe('PULL_FAILED');
    try {
      process.env['REGISTRY_AUTH_FILE'] = authFile;
      tool('skopeo', 'login', '--tls-verify=false', '-u', user, '-p', password, registry);
      tool('skopeo', 'copy', '--dest-tls-verify=false', `oci:${base}:one`, `docker://${name}`);
      const log = new MemoryLog();
      const set = await openText(imageName(parseReference(name, 'image')), {
        log,
        tempDir: directory,
      });
      expect(await flatList(set, newPath())).toEqual(expected);
      expect(log.lines.join('\n')).not.toContain(password);
    } finally {
      if (before === undefined) delete process.env['REGISTRY_AUTH_FILE'];
      else process.env['REGISTRY_AUTH_FILE'] = before;
    }
  });
});
