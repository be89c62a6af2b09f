// Archives of Docker: their two forms, and how images are named.
import { renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  Blobs,
  configOf,
  digestOf,
  hexOf,
  layer,
  pack,
  savedFiles,
  TYPE,
  tarOf,
} from '../support/archives/build.ts';
import { openFiles, TARS, withList, written } from '../support/archives/docker-archives.ts';
import { bytesOf, openText } from '../support/archives/open.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { archive, end, entry, gnuLong, pax } from '../support/tar/tar.ts';

describe('the old form', () => {
  it('is read with layers that are not packed', async () => {
    const files = savedFiles({ layers: TARS });
    const log = new MemoryLog();
    const set = await openFiles(files, '', { log });
    // Their digests are known, so nothing is read for them.
    expect(log.progress).toEqual([]);
    expect(set.index).toBeUndefined();
    const [image] = set.images;
    expect(image?.format).toBe('docker');
    expect(image?.platform).toEqual({ os: 'linux', architecture: 'amd64', variant: undefined });
    expect(image?.config.descriptor.digest).toBe(digestOf(configOf({}, TARS)));
    expect(image?.layers.map(({ descriptor }) => descriptor)).toEqual(
      TARS.map((tar) => ({
        mediaType: TYPE.dockerLayer,
        digest: digestOf(tar),
        sizeBytes: tar.length,
      })),
    );
    expect(await bytesOf(image?.layers[1])).toEqual(TARS[1]);
    expect(set.digest).toBe(image?.manifest.digest);
    expect((await openFiles(files)).digest).toBe(set.digest);
  });

  it.each(['gzip', 'zstd'] as const)('is read with layers packed with %s', async (packing) => {
    const log = new MemoryLog();
    const [image] = (await openFiles(savedFiles({ layers: TARS, packing }), '', { log })).images;
    expect(image?.layers.map(({ descriptor }) => descriptor)).toEqual(
      TARS.map((tar) => ({
        mediaType: `${TYPE.dockerLayer}.${packing}`,
        digest: digestOf(pack(tar, packing)),
        sizeBytes: pack(tar, packing).length,
      })),
    );
    expect(log.progress[0]?.doneBytes?.()).toBe(log.progress[0]?.totalBytes?.());
  });

  it.each(['before', 'after'])('is read with its list %s everything else', async (place) => {
    const files = [...savedFiles({ layers: TARS })];
    const sorted = place === 'before' ? files.toReversed() : files;
    expect((await openFiles(new Map(sorted))).images[0]?.layers.length).toBe(2);
  });

  it('is read with a layer named twice', async () => {
    const layers = [TARS[0], TARS[1], TARS[0]].filter((tar) => tar !== undefined);
    const log = new MemoryLog();
    const files = savedFiles({ layers, packing: 'gzip' });
    const [image] = (await openFiles(files, '', { log })).images;
    expect(log.progress.length).toBe(2);
    expect(image?.layers.map(({ diffId }) => diffId)).toEqual(layers.map((tar) => digestOf(tar)));
    expect(image?.layers[2]?.descriptor).toEqual(image?.layers[0]?.descriptor);
  });

  it.each([
    ['a symbolic link', { typeFlag: '2', linkName: '../one/layer.tar' }],
    ['an absolute symbolic link', { typeFlag: '2', linkName: '/one/layer.tar' }],
    ['a hard link', { typeFlag: '1', linkName: 'one/layer.tar' }],
  ])('is read with a layer that is %s', async (_, link) => {
    const tar = layer('one');
    const config = configOf({}, [tar, tar]);
    const list = [{ Config: 'c.json', RepoTags: null, Layers: ['one/layer.tar', 'two/layer.tar'] }];
    const bytes = archive(
      entry({ name: 'two/', typeFlag: '5' }),
      entry({ name: 'two/layer.tar', ...link }),
      entry({ name: './one/layer.tar' }, tar),
      entry({ name: 'c.json' }, config),
      entry({ name: 'manifest.json' }, JSON.stringify(list)),
    );
    const [image] = (await openText(written(bytes))).images;
    expect(await bytesOf(image?.layers[1])).toEqual(tar);
  });

  it.each([
    ['ggcr', (hex: string) => `sha256:${hex}`],
    ['jib', () => 'config.json'],
  ])('is read with the config named as %s does', async (_, name) => {
    const config = configOf({}, TARS);
    const paths = TARS.map((tar) => `${hexOf(tar)}.tar.gz`);
    const files = new Map(TARS.map((tar, at) => [paths[at] ?? '', pack(tar, 'gzip')]));
    files.set(name(hexOf(config)), config);
    const list = [{ Config: name(hexOf(config)), RepoTags: ['x:1'], Layers: paths }];
    expect((await openFiles(withList(list, files))).images[0]?.layers.length).toBe(2);
  });

  it('is read with every encoding of long names', async () => {
    const tar = layer('one');
    const path = `${'d'.repeat(150)}/layer.tar`;
    for (const long of [gnuLong('L', path), pax({ path })]) {
      const list = [{ Config: 'c', RepoTags: [], Layers: [path] }];
      const bytes = archive(
        long,
        entry({ name: 'short' }, tar),
        pax({ comment: 'global' }, 'g'),
        entry({ name: 'c', typeFlag: '' }, configOf({}, [tar])),
        entry({ name: 'manifest.json', magic: 'v7' }, JSON.stringify(list)),
      );
      expect((await openText(written(bytes))).images[0]?.layers.length).toBe(1);
    }
  });

  it('is read without the blocks at the end', async () => {
    const bytes = tarOf(savedFiles());
    const set = await openText(written(bytes.subarray(0, bytes.length - end().length)));
    expect(set.images.length).toBe(1);
  });

  it('takes the last of two files with one name', async () => {
    const files = [...savedFiles({ names: ['old:1'] }), ...savedFiles({ layers: TARS })];
    expect((await openText(written(tarOf(files)))).images[0]?.layers.length).toBe(2);
  });

  it('stays open if another file takes its path', async () => {
    const location = written(tarOf(savedFiles({ layers: TARS })));
    const path = location.slice('docker-archive:'.length);
    const [image] = (await openText(location)).images;
    writeFileSync(`${path}.new`, 'something else');
    renameSync(`${path}.new`, path);
    expect(await bytesOf(image?.layers[0])).toEqual(TARS[0]);
  });
});

describe('the form with an OCI layout', () => {
  const saved = () => {
    const blobs = new Blobs();
    const amd = blobs.image({ layers: TARS, manifest: { annotations: { a: 'b' } } });
    const arm = blobs.image({ architecture: 'arm64', layers: [layer('arm')] });
    const index = blobs.index([arm, amd]);
    const config = configOf({}, TARS);
    const item = {
      Config: `blobs/sha256/${hexOf(config)}`,
      RepoTags: ['app:latest'],
      Layers: TARS.map((tar) => `blobs/sha256/${hexOf(tar)}`),
    };
    return { blobs, amd, arm, index, item };
  };

  it("gives the image's own manifest", async () => {
    const { blobs, amd, item } = saved();
    const set = await openFiles(withList([item], blobs.layout([amd])));
    expect(set.digest).toBe(amd.digest);
    expect(set.images[0]?.annotations).toEqual({ a: 'b' });
    expect(set.images[0]?.format).toBe('oci');
  });

  it('gives all platforms of its index', async () => {
    const { blobs, index, item } = saved();
    const set = await openFiles(withList([item], blobs.layout([index])), ':app');
    expect(set.digest).toBe(index.digest);
    expect(set.images.map(({ platform }) => platform.architecture)).toEqual(['arm64', 'amd64']);
  });

  it('gives only the platforms that exist', async () => {
    const { blobs, arm, index, item } = saved();
    const files = withList([item], blobs.layout([index]));
    files.delete(`blobs/${arm.digest.replace(':', '/')}`);
    const set = await openFiles(files);
    expect(set.images.map(({ platform }) => platform.architecture)).toEqual(['amd64']);
    expect(set.notices[0]).toContain('linux/arm64');
  });

  it('prefers the entry with its name', async () => {
    const { blobs, amd, index, item } = saved();
    const name = { annotations: { 'io.containerd.image.name': 'docker.io/library/app:latest' } };
    const layout = blobs.layout([index, { ...amd, ...name }]);
    expect((await openFiles(withList([item], layout))).digest).toBe(amd.digest);
  });

  it('goes by manifest.json if the layout has another image', async () => {
    const { blobs, arm, item } = saved();
    const set = await openFiles(withList([item], blobs.layout([arm])));
    expect(set.images[0]?.layers.map(({ diffId }) => diffId)).toEqual(
      TARS.map((tar) => digestOf(tar)),
    );
    expect(set.images[0]?.format).toBe('docker');
  });
});

describe('names', () => {
  const several = () => {
    const one = savedFiles({ names: ['app:1', 'registry.example.com/app:one'] });
    const two = savedFiles({ layers: TARS, names: null });
    const list = [one, two].flatMap((files) => JSON.parse(String(files.get('manifest.json'))));
    return withList(list, new Map([...one, ...two]));
  };

  it.each([
    [':app:1', 1],
    [':docker.io/library/app:1', 1],
    [':registry.example.com/app:one', 1],
    [':@0', 1],
    [':@1', 2],
  ])('choose an image: %s', async (name, layers) => {
    expect((await openFiles(several(), name)).images[0]?.layers.length).toBe(layers);
  });

  it('are needed if there are several images', async () => {
    const error = await failureOf(openFiles(several()));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"app:1", "registry.example.com/app:one", "@1"');
  });

  it.each([':app', ':@2'])('are listed if none fits: %s', async (name) => {
    const error = await failureOf(openFiles(several(), name));
    expect(error.code).toBe('IMAGE_NOT_FOUND');
    expect(error.hint).toContain('"app:1"');
  });
});
