// Images whose packed blocks are copied into the result: everybody who reads it must accept it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeAll, expect, it, test } from 'vitest';
import { Blobs, type BuildSpec, tarOf, withName } from '../support/archives/build.ts';
import { filesOf, layersOf } from '../support/archives/platforms.ts';
import { tool, umociList } from '../support/archives/tools.ts';
import { describeOnce, onEachStore } from '../support/engine/engines.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { dir, file, gone, hard, layer, sym } from '../support/layers/entries.ts';
import { someBytes } from '../support/layers/packed-image.ts';
import { runCli } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';
import { zstdChunked, zstdInLongChunks } from '../support/splice/random-zstd.ts';
import { unzstd } from '../support/splice/unzstd.ts';

const COPIED = /, (?<percent>[\d.]+) % of it copied without recompression/g;

/** Layers that are large enough for copying to pay, with deletions, links and a directory that changes. */
function layersFor(architecture: string): Buffer[] {
  const big = (name: string, seed: number) => file(name, someBytes(5_000_000, seed));
  return [
    layer(dir('opt'), big('opt/a', 1), file('opt/gone', 'x'), big('opt/b', 2), dir('etc')),
    layer(
      dir('etc', { mode: 0o700 }),
      file('etc/arch', architecture),
      gone('opt/gone'),
      big('./opt/c', 3),
      hard('opt/same', 'opt/a'),
      sym('link', '/etc/arch'),
    ),
  ];
}

/** Writes an OCI archive. */
function writeImage(path: string, more: BuildSpec = {}, others: readonly string[] = []): void {
  const blobs = new Blobs();
  const images = ['amd64', ...others].map((architecture) =>
    blobs.image({ architecture, layers: layersFor(architecture), packing: 'gzip', ...more }),
  );
  const [first] = images;
  const root = others.length > 0 || first === undefined ? blobs.index(images) : first;
  writeFileSync(path, tarOf(blobs.layout([withName(root, 'latest')])));
}

/** Writes an image whose layers are one zstd frame each. */
function writeSingle(path: string): string {
  const params = { [constants.ZSTD_c_compressionLevel]: -30 };
  writeImage(path, { packing: 'zstd', packer: (tar) => zstdCompressSync(tar, { params }) });
  return path;
}

/** Runs the command, which must succeed; returns what it says and how much of each layer was copied, in percent. */
async function flattened(...args: readonly string[]) {
  const { exitCode, stderr, stdout } = await runCli([...args, '--debug']);
  expect(exitCode, stderr).toBe(0);
  const text = stderr + stdout;
  const copied = [...text.matchAll(COPIED)].map(({ groups }) => Number(groups?.['percent']));
  return { text, copied };
}

const once = describeOnce('copied blocks');

once('blocks of packed layers', () => {
  it('are copied from archive to archive: one gzip stream of the same layer, which others accept', async () => {
    const directory = tempDir();
    const at = (name: string) => join(directory, name);
    writeImage(at('image.tar'));
    const places = [`oci:${at('layout')}:flat`, `docker-archive:${at('docker.tar')}:app:1`];
    const tags = places.flatMap((place) => ['--tag', place]);
    const { copied } = await flattened(`oci-archive:${at('image.tar')}`, ...tags);
    expect(copied).toHaveLength(1);
    expect(copied[0]).toBeGreaterThan(90);
    const anew = `oci-archive:${at('anew.tar')}`;
    const again = await flattened(
      ...[`oci-archive:${at('image.tar')}`, '--tag', anew, '--compression', 'gzip:4'],
    );
    expect(again.copied).toEqual([]);
    const [spliced] = await layersOf(places[0]!);
    const [packedAnew] = await layersOf(anew);
    expect(gunzipSync(spliced!).equals(gunzipSync(packedAnew!))).toBe(true);
    expect((await layersOf(places[1]!))[0]?.equals(spliced!)).toBe(true);
    const wanted = await filesOf(`oci-archive:${at('image.tar')}`, 0, at('wanted'));
    expect(umociList(at('layout'), 'flat', at('unpacked'))).toEqual(wanted);
    tool('skopeo', 'copy', '--quiet', places[0]!, `dir:${at('copy')}`);
    tool('crane', 'validate', '--tarball', at('docker.tar'));
    // Nothing is verified twice, and nothing fails.
    const verified = await flattened(
      ...[`oci-archive:${at('image.tar')}`, '--tag', `oci:${at('verified')}:v`, '--verify'],
    );
    expect(verified.copied).toEqual(copied);
    expect((await layersOf(`oci:${at('verified')}:v`))[0]?.equals(spliced!)).toBe(true);
  });

  it('are copied between registries, for every platform, without what rules drop', async () => {
    const directory = tempDir();
    const source = join(directory, 'image.tar');
    writeImage(source, {}, ['arm64']);
    const registry = openRegistry();
    const name = `docker://${registry}/spliced:source`;
    tool(
      'skopeo',
      'copy',
      '--all',
      '--quiet',
      '--dest-tls-verify=false',
      `oci-archive:${source}`,
      name,
    );
    const flat = `docker://${registry}/spliced:flat`;
    const { copied } = await flattened(name, '--tag', flat, '--exclude', 'opt/b');
    expect(copied).toHaveLength(2);
    for (const percent of copied) expect(percent).toBeGreaterThan(85);
    for (const platform of ['linux/amd64', 'linux/arm64'])
      tool(
        'crane',
        'validate',
        '--insecure',
        '--platform',
        platform,
        '--remote',
        `${registry}/spliced:flat`,
      );
    for (const packed of await layersOf(flat)) {
      const tar = gunzipSync(packed);
      expect(tar.includes('opt/a')).toBe(true);
      expect(tar.includes('opt/b')).toBe(false);
    }
  });

  it('of zstd are copied from many frames: others read the same layer', async () => {
    const directory = tempDir();
    const at = (name: string) => join(directory, name);
    writeImage(at('image.tar'), { packing: 'zstd', packer: zstdInLongChunks });
    const source = `oci-archive:${at('image.tar')}`;
    const place = `oci:${at('layout')}:flat`;
    const { copied } = await flattened(source, '--tag', place, '--compression', 'zstd');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toBeGreaterThan(80);
    await flattened(source, '--tag', `oci:${at('anew')}:flat`, '--compression', 'zstd:3');
    const [spliced] = await layersOf(place);
    const [anew] = await layersOf(`oci:${at('anew')}:flat`);
    expect((await unzstd(spliced!)).equals(await unzstd(anew!))).toBe(true);
    tool('skopeo', 'copy', '--quiet', place, `dir:${at('copy')}`);
    // umoci of the distribution cannot unpack zstd.
    const wanted = await filesOf(source, 0, at('wanted'));
    expect(await filesOf(place, 0, at('unpacked'))).toEqual(wanted);
    const single = await flattened(
      `oci-archive:${writeSingle(at('single.tar'))}`,
      '--tag',
      `oci:${at('s')}:s`,
      '--compression',
      'zstd',
    );
    expect(single.copied).toEqual([]);
    expect(single.text).toContain('packed anew: too little');
  });

  it.each([
    ['of layers that are not gzip', { packing: 'none' }, [], 'packed anew: too little'],
    [
      'of frames that are too short',
      { packing: 'zstd', packer: zstdChunked },
      ['--compression', 'zstd'],
      'packed anew: too little',
    ],
    ['if a level is asked for', {}, ['--compression', 'gzip:6'], ''],
    ['if zstd is asked for', {}, ['--compression', 'zstd'], ''],
  ] as const)('are not copied %s', async (_, spec, args, says) => {
    const directory = tempDir();
    const source = join(directory, 'image.tar');
    writeImage(source, spec);
    const place = `oci-archive:${join(directory, 'flat.tar')}`;
    const { copied, text } = await flattened(`oci-archive:${source}`, '--tag', place, ...args);
    expect(copied).toEqual([]);
    expect(text).toContain(says);
  });

  it('are copied once and taken from the cache then', async () => {
    const directory = tempDir();
    const source = join(directory, 'image.tar');
    mkdirSync(join(directory, 'cache'));
    writeImage(source);
    const run = (name: string) =>
      flattened(
        ...[`oci-archive:${source}`, '--tag', `oci-archive:${join(directory, name)}`],
        ...['--cache-dir', join(directory, 'cache')],
      );
    expect((await run('1.tar')).copied).toHaveLength(1);
    expect((await run('2.tar')).copied).toEqual([]);
    expect(readFileSync(join(directory, '2.tar'))).toEqual(readFileSync(join(directory, '1.tar')));
  });
});

onEachStore('copied blocks', (engine) => {
  let before: ReturnType<typeof engine.inventory>;
  beforeAll(() => {
    before = engine.inventory();
  });
  afterEach(() => {
    engine.docker('rmi', '--force', 'spliced:flat');
    expect(engine.inventory()).toEqual(before);
  });

  test.each([
    ['gzip', {}],
    ['zstd', { packing: 'zstd', packer: zstdInLongChunks }],
  ] as const)(
    'of %s are in what the engine loads, beside an archive and alone',
    async (kind, spec) => {
      const directory = tempDir();
      const source = join(directory, 'image.tar');
      writeImage(source, spec, []);
      const place = `docker-archive:${join(directory, 'flat.tar')}:spliced:flat`;
      const args = [
        `oci-archive:${source}`,
        '--platform',
        'linux/amd64',
        '--verify',
        '--compression',
        kind,
      ];
      const both = await engine.flatten([...args, '--tag', 'spliced:flat', '--tag', place]);
      expect(both.status, both.stderr).toBe(0);
      expect(both.stderr).toMatch(COPIED);
      const id = engine.imageId('spliced:flat');
      engine.docker('rmi', '--force', 'spliced:flat');
      engine.docker('load', '--input', join(directory, 'flat.tar'));
      expect(engine.imageId('spliced:flat')).toBe(id);
      engine.docker('rmi', '--force', 'spliced:flat');
      const alone = await engine.flatten([...args, '--tag', 'spliced:flat']);
      expect(alone.status, alone.stderr).toBe(0);
      // A graph driver keeps no packed layer.
      if (engine.isContainerdStore) expect(alone.stderr).toMatch(COPIED);
      expect(engine.imageId('spliced:flat')).toBe(id);
    },
  );
});
