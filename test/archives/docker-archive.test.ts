import { execFileSync } from 'node:child_process';
import { closeSync, openSync, renameSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  Blobs,
  configOf,
  digestOf,
  type FileMap,
  hexOf,
  layer,
  pack,
  savedFiles,
  TYPE,
  tarOf,
} from '../support/archives/build.ts';
import { bytesOf, type OpenOptions, openText } from '../support/archives/open.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { archive, BLOCK, end, entry, gnuLong, header, pax } from '../support/tar/tar.ts';

/** Writes an archive; returns its location. */
function written(bytes: Buffer): string {
  const path = join(tempDir(), 'image.tar');
  writeFileSync(path, bytes);
  return `docker-archive:${path}`;
}

const openFiles = (files: FileMap, name = '', options: OpenOptions = {}) =>
  openText(`${written(tarOf(files))}${name}`, options);

/** The files of an archive with these images in its `manifest.json`. */
function withList(list: unknown, files: FileMap = new Map()): FileMap {
  return new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(list))]]);
}

const TARS = [layer('one'), layer('two')];

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

describe('damage and malice', () => {
  it.each([
    ['no JSON', 'x'],
    ['an object', '{}'],
    ['an image without a config', '[{"Layers":[]}]'],
    ['layers that are no texts', '[{"Config":"c","Layers":[7]}]'],
  ])('refuses a manifest.json with %s', async (_, text) => {
    const error = await failureOf(openFiles(new Map([['manifest.json', Buffer.from(text)]])));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain('manifest.json');
  });

  it('refuses an empty list', async () => {
    expect((await failureOf(openFiles(withList([])))).code).toBe('IMAGE_NOT_FOUND');
  });

  it.each([0, 1])('names a missing file (%i)', async (at) => {
    const files = savedFiles();
    const name = [...files.keys()][at] ?? '';
    files.delete(name);
    const error = await failureOf(openFiles(files));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(name);
  });

  it('checks the digest in the name of a config', async () => {
    const files = savedFiles();
    const name = [...files.keys()][1] ?? '';
    files.set(name, configOf({ variant: 'v2' }, [layer('file')]));
    const error = await failureOf(openFiles(files));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(name.slice(0, 64));
  });

  it('refuses more layers than diffIDs', async () => {
    const config = configOf({}, []);
    const list = [{ Config: 'c', Layers: ['l'] }];
    const files = new Map([
      ['c', config],
      ['l', layer('x')],
    ]);
    expect((await failureOf(openFiles(withList(list, files)))).code).toBe('UNSUPPORTED_IMAGE');
  });

  it.each([
    ['xz', 'fd377a585a0000'],
    ['bzip2', '425a6839314159'],
  ])('refuses a layer packed with %s', async (name, magic) => {
    const files = savedFiles();
    files.set([...files.keys()][0] ?? '', Buffer.from(magic, 'hex'));
    const error = await failureOf(openFiles(files));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain(name);
  });

  it.each([
    ['leads outward', [entry({ name: 'l', typeFlag: '2', linkName: '../../etc/passwd' })]],
    [
      'leads to itself over another',
      [
        entry({ name: 'l', typeFlag: '2', linkName: 'm' }),
        entry({ name: 'm', typeFlag: '1', linkName: 'l' }),
      ],
    ],
    ['leads nowhere', [entry({ name: 'l', typeFlag: '2', linkName: 'none' })]],
    ['is a directory', [entry({ name: 'l', typeFlag: '5' })]],
    ['is a device', [entry({ name: 'l', typeFlag: '3' })]],
    ['is sparse', [entry({ name: 'l', typeFlag: 'S', magic: 'gnu' }, 'x')]],
    [
      'is sparse by PAX',
      [pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'l' }), entry({ name: 'y' }, 'x')],
    ],
  ])('refuses a layer that %s', async (_, parts) => {
    const bytes = archive(
      ...parts,
      entry({ name: 'c' }, configOf({}, [layer('x')])),
      entry({ name: 'manifest.json' }, JSON.stringify([{ Config: 'c', Layers: ['l'] }])),
    );
    expect((await failureOf(openText(written(bytes)))).code).toBe('BLOB_INVALID');
  });

  it('does not find a file outside the archive', async () => {
    const bytes = archive(
      entry({ name: 'd/l', typeFlag: '2', linkName: '../../x' }),
      entry({ name: '../x' }, layer('x')),
      entry({ name: 'c' }, configOf({}, [layer('x')])),
      entry({ name: 'manifest.json' }, JSON.stringify([{ Config: 'c', Layers: ['d/l'] }])),
    );
    const error = await failureOf(openText(written(bytes)));
    expect(error.message).toContain('leads out of the archive');
  });

  it('refuses paths that lead out of the archive', async () => {
    const list = [{ Config: '../../../../etc/hostname', Layers: ['/etc/passwd'] }];
    const error = await failureOf(openFiles(withList(list)));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).not.toContain('root:');
  });

  it.each([
    ['gzip', 'gunzip', gzipSync],
    ['zstd', 'zstd --decompress', zstdCompressSync],
    [
      'xz',
      'xz --decompress',
      (bytes: Buffer) => Buffer.concat([Buffer.from('fd377a585a00', 'hex'), bytes]),
    ],
  ])('has a hint how to unpack an archive compressed with %s', async (name, command, compress) => {
    const error = await failureOf(openText(written(compress(tarOf(savedFiles())))));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain(name);
    expect(error.hint).toContain(command);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('no archive'.repeat(100))],
  ])('refuses a file with %s', async (_, bytes) => {
    const error = await failureOf(openText(written(bytes)));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain('tar archive');
  });

  it('names the other format of an archive', async () => {
    const hint = async (files: FileMap) => (await failureOf(openFiles(files))).hint;
    expect(await hint(new Blobs().layout([]))).toContain('oci-archive:');
    expect(await hint(new Map([['repositories', Buffer.from('{}')]]))).toContain('1.10');
  });

  it('refuses a pipe', async () => {
    const path = join(tempDir(), 'pipe');
    execFileSync('mkfifo', [path]);
    const error = await failureOf(openText(`docker-archive:${path}`));
    expect(error.code).toBe('BAD_INPUT');
  });

  it('detects that an archive was cut off', async () => {
    const bytes = tarOf(savedFiles({ layers: [layer('x', 'x'.repeat(5000))] }));
    for (const length of [512, 700, 5000, bytes.length - 1700]) {
      const error = await failureOf(openText(written(bytes.subarray(0, length))));
      expect(error.code).toMatch(/TAR_TRUNCATED|BLOB_INVALID|UNSUPPORTED_IMAGE/);
    }
    expect((await failureOf(openText(written(bytes.subarray(0, 700))))).code).toBe('TAR_TRUNCATED');
  });

  it('detects damaged headers', async () => {
    const bytes = tarOf(savedFiles());
    bytes[bytes.length - 2048] = 0x01;
    expect((await failureOf(openText(written(bytes)))).code).toBe('TAR_INVALID');
  });

  it('does not read JSON of a gigabyte', async () => {
    const path = join(tempDir(), 'huge.tar');
    const sizeBytes = 1024 ** 3;
    const file = openSync(path, 'w');
    writeSync(file, header({ name: 'manifest.json', sizeBytes }));
    closeSync(file);
    truncateSync(path, 512 + sizeBytes + 1024);
    const before = process.memoryUsage().rss;
    const error = await failureOf(openText(`docker-archive:${path}`));
    expect(error.code).toBe('TAR_LIMIT');
    expect(error.message).toContain('manifest.json');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  });

  it('rejects endless names and lists of entries', async () => {
    const long = pax({ path: 'x'.repeat(1024 * 1024 + 1) });
    expect((await failureOf(openText(written(archive(long, entry({})))))).code).toBe('TAR_LIMIT');
    const many = Buffer.alloc(200_001 * BLOCK, header({ name: 'x' }));
    const error = await failureOf(openText(written(many)));
    expect(error.code).toBe('TAR_LIMIT');
    expect(error.message).toContain('200000 entries');
  });

  it('ends when it is cancelled', async () => {
    const error = await failureOf(openFiles(savedFiles(), '', { signal: AbortSignal.abort() }));
    expect(error.code).toBe('CANCELLED');
  });
});
