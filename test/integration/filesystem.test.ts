// The flat filesystem against the source's layers applied by the OCI rules, entry by entry, and the state of the
// engine around it.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine } from '../support/engines.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/images.ts';
import { savedImage } from '../support/layers.ts';

const OLD = new Date(1_400_000_000_000);

/** A PAX header and an empty file whose name is no UTF-8, as engines write and read it. */
function rawName(name: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(' path='), name, Buffer.from('\n')]);
  const record = Buffer.concat([Buffer.from(String(body.length + 2)), body]);
  const data = Buffer.alloc(Math.ceil(record.length / 512) * 512);
  record.copy(data);
  return Buffer.concat([
    rawHeader('PaxHeaders.0/x', 'x', record.length),
    data,
    rawHeader('x', '0', 0),
  ]);
}

function rawHeader(name: string, type: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('13577777777\0', 136);
  header.fill(' ', 148, 156);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

const dir = (name: string, more: object = {}): LayerEntry => ({
  name,
  type: 'directory',
  mode: 0o755,
  mtime: OLD,
  ...more,
});
const many = (folder: string, count: number): LayerEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${folder}/file-${at}`,
    data: `number ${at}`,
  }));

const deepPath = (depth: number) => `names${`/${'deep'.repeat(20)}`.repeat(depth)}`;
const deepFolders = (depth: number) =>
  Array.from({ length: depth }, (_, at) => dir(deepPath(at + 1)));

/** Lower layer: whatever a filesystem can hold. */
const LOWER: LayerEntry[] = [
  dir('etc', { mtime: OLD }),
  { name: 'etc/hosts', data: '192.0.2.1 of-the-image\n', mode: 0o640, mtime: OLD },
  { name: 'etc/hostname', data: 'of-the-image\n', mtime: OLD },
  { name: 'etc/passwd', data: 'root:x:0:0:root:/root:/bin/sh\n' },
  dir('dev', { mtime: OLD }),
  { name: 'dev/null', type: 'character-device', devmajor: 1, devminor: 3, mode: 0o666 },
  { name: 'dev/disk', type: 'block-device', devmajor: 8, devminor: 1, mode: 0o660 },
  { name: 'dev/fifo', type: 'fifo', mode: 0o600 },
  dir('bin', { mode: 0o2755 }),
  { name: 'bin/setuid', data: 'setuid', mode: 0o4755, uid: 0, gid: 42 },
  { name: 'bin/sticky', data: 'x', mode: 0o1644 },
  {
    name: 'bin/ping',
    data: 'ping',
    pax: { 'SCHILY.xattr.security.capability': '\x01\0\0\x02\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0' },
  },
  { name: 'bin/hard-1', data: 'linked' },
  { name: 'bin/hard-2', type: 'link', linkname: 'bin/hard-1' },
  { name: 'bin/soft', type: 'symlink', linkname: '../etc/passwd' },
  { name: 'bin/dangling', type: 'symlink', linkname: '/nowhere/at all' },
  { name: 'owned', data: 'x', pax: { uid: '3000000', gid: '4000000' } },
  dir('names'),
  { name: 'names/with space and "quotes" $x `y` \\z', data: '1' },
  { name: 'names/new\nline', data: '2' },
  { name: 'names/-dash', data: '3' },
  { name: `names/${'long'.repeat(60)}`, data: '4' },
  ...deepFolders(5),
  { name: `${deepPath(5)}/leaf`, data: '5' },
  { raw: rawName(Buffer.from([...Buffer.from('names/bytes-'), 0xff, 0xfe, 0x80])) },
  dir('empty', { mode: 0o1777 }),
  dir('closed', { mode: 0 }),
  dir('many'),
  ...many('many', 3000),
  dir('opaque'),
  { name: 'opaque/hidden', data: 'hidden' },
  { name: 'deleted', data: 'deleted'.repeat(50_000) },
  dir('deleted-dir'),
  { name: 'deleted-dir/file', data: 'x' },
  dir('becomes-file'),
  { name: 'becomes-file/inner', data: 'x' },
  { name: 'becomes-dir', data: 'x' },
  dir('data'),
  { name: 'data/in-volume', data: 'kept' },
  { name: 'sparse', data: Buffer.alloc(3_000_000) },
];

/** Upper layer: what hides, deletes and replaces. */
const UPPER: LayerEntry[] = [
  dir('opaque'),
  { name: 'opaque/.wh..wh..opq' },
  { name: 'opaque/new', data: 'new' },
  { name: '.wh.deleted' },
  { name: '.wh.deleted-dir' },
  { name: 'becomes-file', data: 'file now' },
  { name: '.wh.becomes-dir' },
  dir('becomes-dir'),
  { name: 'becomes-dir/inner', data: 'x' },
  // As builders do, each layer names the directories above its files: engines make up those that are not named.
  dir('bin', { mode: 0o2755 }),
  { name: 'bin/setuid', data: 'changed above', mode: 0o4711 },
  { name: 'etc/added', data: 'x', mtime: OLD },
  dir('etc', { mtime: OLD }),
];

/** What 20.10 cannot show: files that its init layer replaces are lost, directories it touches have other times. */
const LOST_WITHOUT_MOUNT = /^(?:etc\/(?:hosts|hostname)|etc|dev)$/;

onEachEngine('filesystem', (engine) => {
  const config = plainConfig({
    config: { Volumes: { '/data': {}, '/made-by-nobody': {} }, WorkingDir: '/missing dir/deep' },
  });
  beforeAll(() => loadImage(engine, 'awkward:source', { layers: [LOWER, UPPER], config }));
  afterAll(() => engine.docker('rmi', '--force', 'awkward:source', 'awkward:flat'));

  test('is what the layers make by the OCI rules, and nothing is left in the engine', async () => {
    const before = engine.inventory();
    const results = await engine.results('awkward:source', '--tag', 'awkward:flat');
    const after = engine.inventory();
    expect(after.containers).toEqual(before.containers);
    expect(after.volumes).toEqual(before.volumes);
    const others = (images: string[]) =>
      images.filter((image) => !image.startsWith('awkward:flat'));
    expect(others(after.images)).toEqual(others(before.images));
    expect([results['old-layers'], results['new-layers']]).toEqual([2, 1]);

    const source = await savedImage(engine, 'awkward:source');
    const flat = await savedImage(engine, 'awkward:flat');
    expect(flat.layerCount).toBe(1);
    expect(source.files.has('opaque/hidden')).toBe(false);
    expect(source.files.size).toBeGreaterThan(3030);
    const isExact = engine.api >= 148;
    const relevant = (files: Map<string, string>) =>
      [...files].filter(([path]) => isExact || !LOST_WITHOUT_MOUNT.test(path)).sort();
    const expected = relevant(source.files);
    const found = relevant(flat.files);
    expect(found.filter(([path]) => !source.files.has(path))).toEqual([]);
    expect(expected.filter(([path]) => !flat.files.has(path))).toEqual([]);
    expect(found).toEqual(expected);
  });

  test('is unpacked, as a loaded image is: history has its size', () => {
    const [row, ...more] = engine
      .docker('history', '--human=false', '--format', '{{.Size}}', 'awkward:flat')
      .split('\n');
    expect(more).toEqual([]);
    expect(Number(row)).toBeGreaterThan(3_000_000);
  });

  test('of a commit is what its layers hold, whatever the engine added to its own view', async () => {
    const container = engine.docker('create', 'awkward:source', 'x');
    engine.dockerWith(
      await layerTar([{ name: 'added', data: 'by hand' }]),
      'cp',
      '-',
      `${container}:/`,
    );
    engine.docker('commit', container, 'awkward:commit');
    engine.docker('rm', '--volumes', container);
    await engine.results('awkward:commit', '--tag', 'awkward:other');
    const source = await savedImage(engine, 'awkward:commit');
    const flat = await savedImage(engine, 'awkward:other');
    engine.docker('rmi', '--force', 'awkward:commit', 'awkward:other');
    const isExact = engine.api >= 148;
    const relevant = (files: Map<string, string>) =>
      [...files].filter(([path]) => isExact || !LOST_WITHOUT_MOUNT.test(path)).sort();
    expect(relevant(flat.files)).toEqual(relevant(source.files));
    expect(flat.files.has('added')).toBe(true);
  });

  test('that an old engine cannot show is named; what a layer deleted is not missed', async () => {
    const own: LayerEntry[] = [
      dir('etc'),
      { name: 'etc/hosts', data: 'own' },
      { name: 'etc/mtab', data: 'own' },
      dir('dev'),
      { name: 'dev/console', type: 'character-device', devmajor: 5, devminor: 1 },
    ];
    const layers = [own, [dir('etc'), { name: 'etc/.wh.hosts' }]];
    await loadImage(engine, 'awkward:covered', { layers, config: plainConfig() });
    const answer = await engine.flatten(['awkward:covered', '--tag', 'awkward:other']);
    engine.docker('rmi', 'awkward:covered', 'awkward:other');
    expect(answer.status).toBe(0);
    const warning = /warning: .* its own (.*), which Docker/.exec(answer.stderr)?.[1];
    expect(warning).toBe(engine.api >= 148 ? undefined : '/etc/mtab, /dev/console');
  });

  test('runs', () => {
    const base = engine.docker('images', '--quiet', 'flatten-base:small');
    if (base === '')
      throw new Error('the base image is missing: script/base-image small flatten-base:small');
    engine.docker('tag', 'flatten-base:small', 'runs:source');
    const container = engine.docker(
      'create',
      '--network',
      'none',
      'runs:source',
      'sh',
      '-c',
      'echo more > /more',
    );
    engine.docker('start', '--attach', container);
    engine.docker('commit', '--change', 'CMD ["cat", "/more"]', container, 'runs:source');
    engine.docker('rm', container);
    execFileSync(process.execPath, ['dist/cli.mjs', 'runs:source', '--tag', 'runs:flat'], {
      env: engine.env(),
      stdio: 'pipe',
    });
    expect(engine.docker('run', '--rm', '--network', 'none', 'runs:flat')).toBe('more');
    engine.docker('rmi', '--force', 'runs:source', 'runs:flat');
  });
});
