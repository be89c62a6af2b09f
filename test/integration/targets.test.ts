// What targets write, judged by the programs that users have.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FlatSet } from '../../src/image/image-target.ts';
import { parseReference } from '../../src/image/reference.ts';
import { Skopeo } from '../../src/skopeo/skopeo.ts';
import { storageBelow, tool } from '../support/archives/tools.ts';
import { describeOnce, onEachEngine } from '../support/engine/engines.ts';
import { openRegistry } from '../support/engine/registry.ts';
import {
  flatImage,
  oneImage,
  sha256,
  targetContext,
  targetFor,
  twoPlatforms,
} from '../support/image/flat-set.ts';
import { failureOf } from '../support/process/errors.ts';
import { publish as publishSet } from '../support/targets/publish.ts';

const once = describeOnce('targets outside an engine');

const FORMATS = [
  { format: 'oci', packing: 'gzip', layers: 1 },
  { format: 'oci', packing: 'zstd', layers: 1 },
  { format: 'oci', packing: 'none', layers: 1 },
  { format: 'oci', packing: 'gzip', layers: 3 },
  { format: 'docker', packing: 'gzip', layers: 1 },
  { format: 'docker', packing: 'none', layers: 1 },
] as const;

let directory = '';
let registry = '';
let count = 0;
/** A new path, in lower case since podman and buildah make a name of it. */
const newPath = () => join(directory, String(++count));
const newRepository = () => `targets-${randomBytes(4).toString('hex')}`;

beforeAll(() => {
  directory = join(tmpdir(), `docker-flatten-test-${randomBytes(6).toString('hex')}`);
  mkdirSync(directory);
  registry = openRegistry();
});

afterAll(() => {
  // What umoci unpacked may not be writable.
  rmSync(directory, { recursive: true, force: true });
});

/** Writes and publishes a set; returns its digest. */
const publish = async (text: string, set: FlatSet) => (await publishSet(text, set)).digest;

const SETS = [
  ['one image', oneImage],
  ['two platforms', twoPlatforms],
] as const;

once.each(FORMATS)('$format with $packing in $layers layers:', (spec) => {
  it.each(SETS)('skopeo sees the digest of %s in layouts and archives of them', async (_, make) => {
    for (const transport of ['oci', 'oci-archive']) {
      const place = `${transport}:${newPath()}:app`;
      const digest = await publish(place, make(spec));
      expect(sha256(Buffer.from(tool('skopeo', 'inspect', '--raw', place)))).toBe(digest);
      expect(JSON.parse(tool('skopeo', 'inspect', place)).Architecture).toBe('amd64');
    }
  });

  it.each(SETS)('skopeo copies %s out of a docker-archive', async (_, make) => {
    const path = newPath();
    const set = make(spec);
    await publish(`docker-archive:${path}:app:1`, set);
    const copy = newPath();
    tool('skopeo', 'copy', `docker-archive:${path}:app:1`, `dir:${copy}`);
    const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
    const config = readFileSync(join(copy, manifest.config.digest.slice(7)));
    expect(config.equals(set.images[0]!.config)).toBe(true);
    expect(manifest.layers).toHaveLength(set.images[0]!.layers.length);
  });

  it.each(SETS)('a registry takes %s and gives back the same bytes', async (_, make) => {
    const name = `${registry}/${newRepository()}:1`;
    const set = make(spec);
    const digest = await publish(`docker://${name}`, set);
    expect(
      sha256(
        execFileSync('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${name}`]),
      ),
    ).toBe(digest);
    expect(tool('crane', 'digest', '--insecure', name).trim()).toBe(digest);
    // It only knows gzip.
    if (spec.packing === 'gzip') tool('crane', 'validate', '--insecure', '--remote', name);
    const back = newPath();
    tool('skopeo', 'copy', '--all', '--src-tls-verify=false', `docker://${name}`, `dir:${back}`);
    for (const { config, layers } of set.images) {
      expect(readFileSync(join(back, sha256(config).slice(7))).equals(config)).toBe(true);
      for (const { path, descriptor } of layers) {
        const blob = readFileSync(join(back, descriptor.digest.slice(7)));
        expect(blob.equals(readFileSync(path))).toBe(true);
      }
    }
  });
});

once.each(FORMATS.filter(({ packing }) => packing !== 'zstd'))('$format with $packing:', (spec) => {
  it('umoci unpacks a layout, and again after another image was added', async () => {
    const path = newPath();
    await publish(`oci:${path}:one`, oneImage({ ...spec, content: 'first' }));
    await publish(`oci:${path}:two`, oneImage({ ...spec, content: 'second' }));
    await publish(`oci:${path}:one`, oneImage({ ...spec, content: 'third' }));
    for (const [name, content] of [
      ['one', 'third'],
      ['two', 'second'],
    ] as const) {
      const bundle = newPath();
      tool('umoci', 'unpack', '--image', `${path}:${name}`, bundle);
      expect(readFileSync(join(bundle, 'rootfs/etc/motd'), 'utf8')).toBe(content);
    }
    expect(tool('umoci', 'list', '--layout', path).trim().split('\n').sort()).toEqual([
      'one',
      'two',
    ]);
  });

  it('crane accepts a docker-archive', async () => {
    const path = newPath();
    await publish(`docker-archive:${path}:app:1`, oneImage(spec));
    tool('crane', 'validate', '--tarball', path);
  });
});

once('podman and buildah', () => {
  it.each([
    ['docker-archive', 'gzip'],
    ['docker-archive', 'zstd'],
    ['oci-archive', 'gzip'],
    ['oci-archive', 'zstd'],
    ['oci', 'gzip'],
  ] as const)('podman takes a %s with %s', async (transport, packing) => {
    const path = newPath();
    await publish(`${transport}:${path}:localhost/app:1`, twoPlatforms({ packing }));
    const storage = storageBelow(newPath());
    // Of a layout, it makes a name of the path.
    const image =
      transport === 'oci'
        ? tool('podman', ...storage, 'pull', '--quiet', `oci:${path}:localhost/app:1`).trim()
        : 'localhost/app:1';
    if (transport !== 'oci') tool('podman', ...storage, 'load', '--input', path);
    const [seen] = JSON.parse(
      tool('podman', ...storage, 'image', 'inspect', '--format', 'json', image),
    );
    expect(seen.Architecture).toBe('amd64');
    expect(seen.Config.Cmd).toEqual(['/seven']);
    const mount = tool('podman', ...storage, 'image', 'mount', image).trim();
    expect(readFileSync(join(mount, 'etc/motd'), 'utf8')).toBe('linux/amd64');
    tool('podman', ...storage, 'image', 'umount', image);
  });

  it('buildah makes a container of an archive', async () => {
    const path = newPath();
    await publish(`oci-archive:${path}:app`, twoPlatforms());
    const storage = storageBelow(newPath());
    tool('buildah', ...storage, 'pull', `oci-archive:${path}:app`);
    const container = tool('buildah', ...storage, 'from', `oci-archive:${path}:app`).trim();
    const mount = tool('buildah', ...storage, 'mount', container).trim();
    expect(readFileSync(join(mount, 'etc/motd'), 'utf8')).toBe('linux/amd64');
    tool('buildah', ...storage, 'rm', container);
  });
});

once('a registry', () => {
  const skopeo = () => new Skopeo(targetContext());
  const digestOf = async (name: string) => {
    const bytes = await skopeo().rawManifest(parseReference(name, 'image'));
    return bytes && sha256(bytes);
  };

  it('has no tag until everything was checked, and the earlier one until then', async () => {
    const name = `${registry}/${newRepository()}:1`;
    const written = await targetFor(`docker://${name}`).write(oneImage({ content: 'a' }));
    expect(await digestOf(name)).toBeUndefined();
    await written.discard();
    expect(await digestOf(name)).toBeUndefined();
    const first = await publish(`docker://${name}`, oneImage({ content: 'a' }));
    const second = await targetFor(`docker://${name}`).write(oneImage({ content: 'b' }));
    expect(await digestOf(name)).toBe(first);
    await second.publish();
    expect(await digestOf(name)).toBe(second.digest);
    await second.undo();
    expect(await digestOf(name)).toBe(first);
  });

  it('loses a new tag again, but not one that the same image had before', async () => {
    const name = `${registry}/${newRepository()}`;
    const written = await targetFor(`docker://${name}:1`).write(twoPlatforms());
    await written.publish();
    await written.undo();
    expect(await digestOf(`${name}:1`)).toBeUndefined();
    const digest = await publish(`docker://${name}:other`, twoPlatforms());
    const context = targetContext();
    const again = await targetFor(`docker://${name}:1`, context).write(twoPlatforms());
    await again.publish();
    await again.undo();
    expect(await digestOf(`${name}:other`)).toBe(digest);
    expect(context.log.lines.join('\n')).toContain('could not be restored');
  });

  it('gets the earlier tag back although the run was cancelled', async () => {
    const name = `${registry}/${newRepository()}:1`;
    const first = await publish(`docker://${name}`, oneImage({ content: 'a' }));
    const abort = new AbortController();
    const target = targetFor(`docker://${name}`, targetContext(abort.signal));
    const written = await target.write(oneImage({ content: 'b' }));
    await written.publish();
    abort.abort();
    await written.undo();
    expect(await digestOf(name)).toBe(first);
  });

  it('keeps a tag that someone else has pushed before an undo', async () => {
    const name = `${registry}/${newRepository()}:1`;
    await publish(`docker://${name}`, oneImage({ content: 'earlier' }));
    const written = await targetFor(`docker://${name}`).write(oneImage({ content: 'a' }));
    await written.publish();
    const other = await publish(`docker://${name}`, oneImage({ content: 'b' }));
    await written.undo();
    expect(await digestOf(name)).toBe(other);
  });

  it('is read back from what it has, by digest', async () => {
    const name = `${registry}/${newRepository()}:1`;
    const set = twoPlatforms();
    const written = await targetFor(`docker://${name}`).write(set);
    const back = await written.readBack();
    expect(back.digest).toBe(written.digest);
    expect(back.images).toHaveLength(2);
    const layer = back.images[1]!.layers[0]!;
    const bytes = await buffer(await layer.open(new AbortController().signal));
    expect(sha256(bytes)).toBe(set.images[1]!.layers[0]!.descriptor.digest);
    await back.close();
  });

  it('leaves nothing in the temporary directory', async () => {
    const context = targetContext();
    const name = `${registry}/${newRepository()}:1`;
    const written = await targetFor(`docker://${name}`, context).write(oneImage());
    await written.publish();
    expect(readdirSync(context.tempDir)).toEqual([]);
    await expect(
      targetFor(`docker://127.0.0.1:1/${newRepository()}:1`, context).write(oneImage()),
    ).rejects.toMatchObject({ code: 'PUSH_FAILED' });
    expect(readdirSync(context.tempDir)).toEqual([]);
  });

  it('that does not answer is an error before any work', async () => {
    const error = await failureOf(targetFor('docker://127.0.0.1:1/app:1').check());
    expect(error).toMatchObject({ code: 'PUSH_FAILED' });
  });

  it('with a password needs a login, of which nothing is logged', async () => {
    const script = fileURLToPath(new URL('../../script/registry', import.meta.url));
    const lines = execFileSync(script, ['up'], { encoding: 'utf8' }).trim().split('\n');
    const [host = '', user = '', password = ''] = lines[1]?.split(' ') ?? [];
    const name = `docker://${host}/${newRepository()}:1`;
    const context = targetContext();
    const error = await failureOf(targetFor(name, context).write(oneImage()));
    expect(error).toMatchObject({
      code: 'PUSH_FAILED',
      hint: expect.stringContaining('log in to the registry'),
    });
    const login = newPath();
    mkdirSync(login);
    const auth = Buffer.from(`${user}:${password}`).toString('base64');
    writeFileSync(join(login, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    const before = process.env['DOCKER_CONFIG'];
    process.env['DOCKER_CONFIG'] = login;
    try {
      const target = targetFor(name, context);
      await target.check();
      const written = await target.write(oneImage());
      await written.publish();
    } finally {
      if (before === undefined) delete process.env['DOCKER_CONFIG'];
      else process.env['DOCKER_CONFIG'] = before;
    }
    const log = context.log.lines.join('\n');
    expect(log).toContain('copy');
    for (const secret of [password, auth]) expect(log).not.toContain(secret);
  });
});

onEachEngine('docker load', (engine) => {
  it.each([
    ['one image', { format: 'oci', packing: 'gzip', layers: 1 }, oneImage],
    ['one image', { format: 'docker', packing: 'gzip', layers: 1 }, oneImage],
    ['one image', { format: 'oci', packing: 'none', layers: 1 }, oneImage],
    ['two platforms', { format: 'oci', packing: 'gzip', layers: 1 }, twoPlatforms],
    ['two platforms', { format: 'docker', packing: 'gzip', layers: 1 }, twoPlatforms],
  ] as const)('takes %s (%j) and runs it', async (_, spec, make) => {
    const path = newPath();
    const name = `${newRepository()}:1`;
    const set = make(spec);
    const digest = await publish(`docker-archive:${path}:${name}`, set);
    expect(engine.docker('load', '--input', path)).toContain(`Loaded image: ${name}`);
    try {
      const [image] = JSON.parse(engine.docker('image', 'inspect', name));
      const id = engine.isContainerdStore ? digest : sha256(set.images[0]!.config);
      expect(image.Id).toBe(id);
      expect(image.RootFS.Layers).toEqual([set.images[0]!.layers[0]!.diffId]);
      let status = 0;
      try {
        engine.docker('run', '--rm', '--network', 'none', name);
      } catch (error) {
        ({ status } = error as { status: number });
      }
      expect(status).toBe(7);
      const arm = set.images[1];
      if (arm === undefined || !engine.isContainerdStore) return;
      const saved = newPath();
      engine.docker('save', '--output', saved, name);
      const listed = tool('tar', '--list', '-f', saved);
      expect(listed).toContain(arm.layers[0]!.descriptor.digest.slice(7));
    } finally {
      engine.docker('rmi', name);
    }
  });

  it('takes an archive without a name', async () => {
    const path = newPath();
    const set = oneImage({ content: randomBytes(20).toString('hex') });
    const digest = await publish(`docker-archive:${path}`, set);
    const id = engine.isContainerdStore ? digest : sha256(set.images[0]!.config);
    engine.docker('load', '--input', path);
    expect(engine.imageId(id)).toBe(id);
    engine.docker('rmi', id);
  });

  it('pulls what a registry got', async () => {
    const name = `${registry}/${newRepository()}:1`;
    const digest = await publish(`docker://${name}`, twoPlatforms());
    engine.docker('pull', '--quiet', name);
    try {
      const digests = engine.docker('image', 'inspect', '--format', '{{json .RepoDigests}}', name);
      expect(digests).toContain(digest);
    } finally {
      engine.docker('rmi', name);
    }
  });
});

once('altogether', () => {
  it('a set of images that differ in format is one index', async () => {
    const name = `${registry}/${newRepository()}:1`;
    const images = [flatImage({ format: 'docker' }), flatImage({ platform: 'linux/arm64' })];
    await publish(`docker://${name}`, { images, index: { format: 'oci', annotations: {} } });
    tool('crane', 'validate', '--insecure', '--remote', name);
  });
});
