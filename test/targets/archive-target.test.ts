import { execFileSync, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runOfName } from '../../src/base/run-id.ts';
import { sweepDirectories } from '../../src/base/spools.ts';
import type { FlatSet } from '../../src/image/image-target.ts';
import { directoriesOfTargets } from '../../src/targets/create-target.ts';
import {
  flatImage,
  oneImage,
  sha256,
  targetContext,
  targetFor,
  twoPlatforms,
} from '../support/image/flat-set.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf } from '../support/tar/streams.ts';

const NO_NAME_YET = { reference: undefined, index: undefined } as const;

/** Writes and publishes a set. */
async function publish(text: string, set: FlatSet): Promise<string> {
  const written = await targetFor(text).write(set);
  await written.publish();
  await written.discard();
  return written.digest;
}

async function filesOf(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const entry of createReadStream(path).pipe(extract()))
    files.set(entry.header.name, await contentOf(entry));
  return files;
}

const json = (files: Map<string, Buffer>, path: string) => JSON.parse(String(files.get(path)));
const blob = (digest: string) => `blobs/${digest.replace(':', '/')}`;

describe.each(['docker-archive', 'oci-archive'])('%s:', (transport) => {
  const place = () => join(tempDir(), 'image.tar');

  it('writes the same bytes for the same set', async () => {
    const [one, two] = [place(), place()];
    const set = twoPlatforms();
    await publish(`${transport}:${one}:app:1`, set);
    await publish(`${transport}:${two}:app:1`, twoPlatforms());
    expect((await readFile(one)).equals(await readFile(two))).toBe(true);
  });

  it('has only blobs that are named by their digests, each once', async () => {
    const path = place();
    // Both platforms have the same layer.
    const set = twoPlatforms({ content: 'same' });
    await publish(`${transport}:${path}:app:1`, set);
    const files = await filesOf(path);
    const blobs = [...files].filter(([name]) => name.startsWith('blobs/'));
    for (const [name, bytes] of blobs) expect(name).toBe(blob(sha256(bytes)));
    // An index, two manifests, two configs and a layer, which comes last.
    expect(blobs).toHaveLength(6);
    expect(blobs.at(-1)?.[0]).toBe(blob(set.images[0]?.layer.descriptor.digest ?? ''));
    expect([...files.keys()].slice(0, 2)).toEqual(['oci-layout', 'index.json']);
  });

  it('has a plain manifest for one image, whose digest is the result', async () => {
    const path = place();
    const set = oneImage({ fields: { annotations: { 'org.example.a': 'b' } } });
    const digest = await publish(`${transport}:${path}`, set);
    const files = await filesOf(path);
    const [entry] = json(files, 'index.json').manifests;
    expect(entry).toEqual({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest,
      size: files.get(blob(digest))?.length,
      platform: { architecture: 'amd64', os: 'linux' },
    });
    expect(json(files, blob(digest))).toMatchObject({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      layers: [{ digest: set.images[0]?.layer.descriptor.digest }],
      annotations: { 'org.example.a': 'b' },
    });
  });

  it('has one index of several platforms, as it was given', async () => {
    const path = place();
    const [amd, arm] = twoPlatforms().images;
    const set = {
      images: [
        {
          ...arm!,
          indexPlatform: { os: 'linux', architecture: 'arm64', variant: 'v8', 'os.version': '1' },
          entryAnnotations: { 'org.example.entry': 'arm' },
        },
        amd!,
      ],
      index: { format: 'oci', annotations: { 'org.example.index': 'yes' } },
    } as const;
    const digest = await publish(`${transport}:${path}`, set);
    const files = await filesOf(path);
    const index = json(files, 'index.json');
    expect(index.manifests).toHaveLength(1);
    expect(index.manifests[0]).toMatchObject({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest,
    });
    const nested = json(files, blob(digest));
    expect(nested.annotations).toEqual({ 'org.example.index': 'yes' });
    expect(
      nested.manifests.map(({ platform, annotations }: never) => [platform, annotations]),
    ).toEqual([
      [
        { os: 'linux', architecture: 'arm64', variant: 'v8', 'os.version': '1' },
        { 'org.example.entry': 'arm' },
      ],
      [{ architecture: 'amd64', os: 'linux' }, undefined],
    ]);
  });

  it('keeps Docker media types, except in a layout, where nothing looks for them', async () => {
    const path = place();
    const context = targetContext();
    const written = await targetFor(`${transport}:${path}`, context).write(
      twoPlatforms({ format: 'docker' }),
    );
    await written.publish();
    const files = await filesOf(path);
    const nested = json(files, blob(written.digest));
    const manifest = json(files, blob(nested.manifests[0].digest));
    const types = [
      nested.mediaType,
      nested.manifests[0].mediaType,
      manifest.mediaType,
      manifest.config.mediaType,
      manifest.layers[0].mediaType,
    ];
    const isLayout = transport === 'oci-archive';
    expect(types).toEqual(
      isLayout
        ? [
            'application/vnd.oci.image.index.v1+json',
            'application/vnd.oci.image.manifest.v1+json',
            'application/vnd.oci.image.manifest.v1+json',
            'application/vnd.oci.image.config.v1+json',
            'application/vnd.oci.image.layer.v1.tar+gzip',
          ]
        : [
            'application/vnd.docker.distribution.manifest.list.v2+json',
            'application/vnd.docker.distribution.manifest.v2+json',
            'application/vnd.docker.distribution.manifest.v2+json',
            'application/vnd.docker.container.image.v1+json',
            'application/vnd.docker.image.rootfs.diff.tar.gzip',
          ],
    );
    const notices = context.log.lines.filter((line) => line.startsWith('notice: '));
    expect(notices).toHaveLength(isLayout ? 1 : 0);
  });

  it('has OCI media types throughout if a layer is zstd, for which Docker has none', async () => {
    const path = place();
    const images = [
      flatImage({ format: 'docker', packing: 'zstd' }),
      flatImage({ format: 'docker', platform: 'linux/arm64' }),
    ];
    await publish(`${transport}:${path}`, {
      images,
      index: { format: 'docker', annotations: {} },
    });
    const manifests = [...(await filesOf(path)).values()].map(String);
    const types = manifests.flatMap((text) =>
      [...text.matchAll(/application\/[^"]*/g)].map(String),
    );
    expect(types.filter((type) => type.includes('docker'))).toEqual([]);
    expect(types).toContain('application/vnd.oci.image.layer.v1.tar+zstd');
    expect(types).toContain('application/vnd.oci.image.layer.v1.tar+gzip');
  });

  it('lets checks read what was written, before it has its name', async () => {
    const path = place();
    const set = twoPlatforms();
    const written = await targetFor(`${transport}:${path}:app:1`).write(set);
    const back = await written.readBack();
    expect(back.digest).toBe(written.digest);
    expect(back.index?.annotations).toEqual({ 'org.example.index': 'yes' });
    expect(back.images.map(({ config }) => config.descriptor.digest)).toEqual(
      set.images.map(({ config }) => sha256(config)),
    );
    const layers = back.images.flatMap((image) => image.layers);
    for (const [at, layer] of layers.entries()) {
      const bytes = await buffer(await layer.open(new AbortController().signal));
      expect(bytes.equals(await readFile(set.images[at]?.layer.path ?? ''))).toBe(true);
    }
    await back.close();
    await written.discard();
  });

  it('replaces a file only when it is published, and keeps its mode', async () => {
    const path = place();
    await writeFile(path, 'earlier');
    await chmod(path, 0o640);
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    expect(await readFile(path, 'utf8')).toBe('earlier');
    const beside = (await readdir(join(path, '..'))).filter((name) => name !== 'image.tar');
    expect(beside).toHaveLength(1);
    // A sweep finds it by its name.
    expect(runOfName(beside[0] ?? '')).toBeDefined();
    await written.publish();
    expect((await filesOf(path)).has('oci-layout')).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual(['image.tar']);
  });

  it('puts the earlier file back', async () => {
    const path = place();
    await writeFile(path, 'earlier');
    const { ino } = await stat(path);
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.publish();
    await written.undo();
    await written.discard();
    expect(await readFile(path, 'utf8')).toBe('earlier');
    expect((await stat(path)).ino).toBe(ino);
    expect(await readdir(join(path, '..'))).toEqual(['image.tar']);
  });

  it('removes a new file again', async () => {
    const path = place();
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.undo();
    await written.publish();
    await written.undo();
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('leaves what someone else has put there since', async () => {
    const path = place();
    await writeFile(path, 'earlier');
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.publish();
    await writeFile(`${path}2`, 'other');
    await rename(`${path}2`, path);
    await written.undo();
    await written.discard();
    expect(await readFile(path, 'utf8')).toBe('other');
  });

  it('leaves nothing if it is not published', async () => {
    const path = place();
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('follows a link to a file', async () => {
    const path = place();
    const real = join(tempDir(), 'real.tar');
    await writeFile(real, 'earlier');
    await symlink(real, path);
    await publish(`${transport}:${path}`, oneImage());
    expect((await filesOf(real)).has('oci-layout')).toBe(true);
    expect(directoriesOfTargets([{ transport: 'oci', text: '', path, ...NO_NAME_YET }])).toContain(
      join(real, '..'),
    );
  });

  it('ends in the middle if it is cancelled, and leaves nothing', async () => {
    const path = place();
    const abort = new AbortController();
    const context = targetContext(abort.signal);
    let touches = 0;
    const touch = () => {
      if (++touches === 20) abort.abort();
    };
    const big = flatImage({ content: Buffer.alloc(100 * 1024 * 1024), packing: 'none' });
    const target = targetFor(`${transport}:${path}`, { ...context, touch });
    await expect(target.write({ images: [big], index: undefined })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(touches).toBe(20);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('fails if a layer is not as long as it should be, and leaves nothing', async () => {
    const path = place();
    const set = oneImage();
    await truncate(set.images[0]?.layer.path ?? '', 10);
    await expect(targetFor(`${transport}:${path}`).write(set)).rejects.toMatchObject({
      code: 'WRITE_FAILED',
    });
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'says that the disk is full, and leaves nothing',
    async () => {
      const directory = tempDir();
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', directory]);
      onTestFinished(() => void execFileSync('umount', [directory]));
      const path = join(directory, 'image.tar');
      await writeFile(path, 'earlier');
      const big = flatImage({ content: Buffer.alloc(1024 * 1024), packing: 'none' });
      const writing = targetFor(`${transport}:${path}`).write({ images: [big], index: undefined });
      await expect(writing).rejects.toMatchObject({
        code: 'NO_SPACE',
        message: expect.stringContaining(`The disk of ${directory} filled up`),
      });
      expect(await readdir(directory)).toEqual(['image.tar']);
      expect(await readFile(path, 'utf8')).toBe('earlier');
    },
  );

  it('leaves what a sweep finds if it is killed, and the earlier file unchanged', async () => {
    const path = place();
    const directory = join(path, '..');
    await writeFile(path, 'earlier');
    const layer = join(tempDir(), 'layer');
    await writeFile(layer, '');
    await truncate(layer, 4 * 1024 ** 3);
    const script = `
      const { createTarget } = await import(${JSON.stringify(new URL('../../src/targets/create-target.ts', import.meta.url).href)});
      const { newRunId } = await import(${JSON.stringify(new URL('../../src/base/run-id.ts', import.meta.url).href)});
      const log = { showProgress: () => () => {}, debug() {} };
      const layer = { path: ${JSON.stringify(layer)}, diffId: '', descriptor: { mediaType: '', digest: 'sha256:${'a'.repeat(64)}', sizeBytes: 4 * 1024 ** 3 } };
      const image = { config: Buffer.from('{}'), platform: { os: 'linux', architecture: 'amd64' }, entryAnnotations: {}, annotations: {}, format: 'oci', layer };
      const location = { transport: ${JSON.stringify(transport)}, text: 'x', path: ${JSON.stringify(path)} };
      const touch = () => { process.stdout.write('.'); };
      const context = { runId: newRunId(), tempDir: '/nonexistent', log, signal: new AbortController().signal, touch };
      await createTarget(location, context).write({ images: [image], index: undefined });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => {
      child.on('close', resolve);
    });
    child.stdout.on('data', () => child.kill('SIGKILL'));
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    expect(await readdir(directory)).toHaveLength(2);
    await sweepDirectories([directory], new MemoryLog());
    expect(await readdir(directory)).toEqual(['image.tar']);
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });

  it.each([
    ['a directory', async (path: string) => void (await mkdir(path)), 'it is a directory'],
    [
      'a FIFO',
      async (path: string) => void execFileSync('mkfifo', [path]),
      'it exists and is not a plain file',
    ],
  ])('refuses %s', async (_, make, why) => {
    const path = place();
    await make(path);
    await expect(targetFor(`${transport}:${path}`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(why),
    });
  });

  it.each([
    ['in a directory that does not exist', 'missing/image.tar', 'its directory does not exist'],
    ['below a file', 'file/image.tar', 'its parent is not a directory'],
    ['that ends with a slash', 'new/', 'it is a directory'],
  ])('refuses a path %s', async (_, name, why) => {
    const directory = tempDir();
    await writeFile(join(directory, 'file'), '');
    await expect(targetFor(`${transport}:${directory}/${name}`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(why),
    });
  });

  it.skipIf(process.getuid?.() !== 0)('refuses a path on a read-only filesystem', async () => {
    const directory = tempDir();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'none', directory]);
    onTestFinished(() => void execFileSync('umount', [directory]));
    await expect(targetFor(`${transport}:${directory}/image.tar`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('its filesystem is read-only'),
    });
  });

  it('accepts a new file and one that exists', async () => {
    const path = place();
    await targetFor(`${transport}:${path}`).check();
    await writeFile(path, '');
    await targetFor(`${transport}:${path}`).check();
  });
});

describe('docker-archive:', () => {
  it.each([
    ['app', 'app:latest', 'docker.io/library/app:latest', 'latest'],
    ['owner/app:1', 'owner/app:1', 'docker.io/owner/app:1', '1'],
    ['ghcr.io/o/app:1', 'ghcr.io/o/app:1', 'ghcr.io/o/app:1', '1'],
  ])('names %s as engines and containerd do', async (name, familiar, full, tag) => {
    const path = join(tempDir(), 'image.tar');
    await publish(`docker-archive:${path}:${name}`, oneImage());
    const files = await filesOf(path);
    expect(json(files, 'manifest.json')[0].RepoTags).toEqual([familiar]);
    expect(json(files, 'index.json').manifests[0].annotations).toEqual({
      'io.containerd.image.name': full,
      'org.opencontainers.image.ref.name': tag,
    });
  });

  it('has no name if none is given', async () => {
    const path = join(tempDir(), 'image.tar');
    await publish(`docker-archive:${path}`, oneImage());
    const files = await filesOf(path);
    expect(json(files, 'manifest.json')[0].RepoTags).toBeNull();
    expect(json(files, 'index.json').manifests[0].annotations).toBeUndefined();
  });

  it.each([
    [['linux/s390x', `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`], 1],
    [['linux/s390x', 'linux/ppc64le'], 0],
  ])(
    'with %j names in manifest.json the platform that this machine runs, or else the first',
    async (names, chosen) => {
      const path = join(tempDir(), 'image.tar');
      const images = names.map((platform) => flatImage({ platform }));
      await publish(`docker-archive:${path}:app:1`, {
        images,
        index: { format: 'oci', annotations: {} },
      });
      expect(json(await filesOf(path), 'manifest.json')).toEqual([
        {
          Config: blob(sha256(images[chosen]!.config)),
          RepoTags: ['app:1'],
          Layers: [blob(images[chosen]!.layer.descriptor.digest)],
        },
      ]);
    },
  );
});

describe('oci-archive:', () => {
  it('has the name as it is given, and no manifest.json', async () => {
    const path = join(tempDir(), 'image.tar');
    await publish(`oci-archive:${path}:ghcr.io/o/app:1`, oneImage());
    const files = await filesOf(path);
    expect(files.has('manifest.json')).toBe(false);
    expect(json(files, 'index.json').manifests[0].annotations).toEqual({
      'org.opencontainers.image.ref.name': 'ghcr.io/o/app:1',
    });
  });
});
