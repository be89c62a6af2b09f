// Images of a containerd store that are read by their packed layers by default, and what keeps them from it.
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Blobs, type BuildSpec, tarOf } from '../support/archives/build.ts';
import { onOneContainerd } from '../support/engine/engines.ts';
import { hidingProxy } from '../support/engine/hiding-proxy.ts';
import { dir, file, gone, hard, layer, sym } from '../support/layers/entries.ts';
import { someBytes } from '../support/layers/packed-image.ts';
import { smallDisk } from '../support/process/small-disk.ts';
import { tempDir } from '../support/process/temp.ts';

const COPIED = /, (?<percent>[\d.]+) % of it copied without recompression/;
const BY_LAYERS = 'Flatten via layers';
const AS_SHOWN = 'Flatten via image mount';
/** What creating a container adds or touches. */
const MADE = / (?:\.dockerenv|dev\/.*|proc\/|sys\/|etc\/(?:hosts|hostname|resolv\.conf|mtab.*)?)$/;
const FLAT = 'store-layers:flat';

/** Layers that no other test has, so that nothing of them is in the store. */
function uniqueLayers(): Buffer[] {
  const seed = randomInt(2 ** 30);
  const big = (name: string, more: number) => file(name, someBytes(5_000_000, seed + more));
  return [
    layer(dir('opt'), big('opt/a', 1), file('opt/gone', 'x'), big('opt/b', 2), dir('etc')),
    layer(
      dir('etc', { mode: 0o700 }),
      file('etc/word', String(seed)),
      gone('opt/gone'),
      dir('var'),
      dir('var/cache'),
      file('var/cache/old', String(seed)),
      // Without it, the engine's view would have the time of unpacking.
      dir('opt'),
      big('opt/c', 3),
      hard('opt/same', 'opt/c'),
      sym('link', '/etc/word'),
    ),
  ];
}

function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path, bytes);
}

onOneContainerd('packed layers of the store', (engine) => {
  const name = 'store-layers:source';
  const root = `${engine.docker('info', '--format', '{{.DockerRootDir}}')}/containerd/daemon/io.containerd.content.v1.content/blobs/sha256`;
  let before: ReturnType<typeof engine.inventory>;
  beforeAll(() => {
    before = engine.inventory();
  });
  afterEach(() => {
    engine.docker('rmi', '--force', FLAT);
    engine.docker('rmi', '--force', name);
    expect(engine.inventory()).toEqual(before);
  });

  /** Loads an image; returns the paths of its packed layers in the store. */
  function loaded(spec: BuildSpec = {}): string[] {
    const blobs = new Blobs();
    const image = blobs.image({ layers: uniqueLayers(), packing: 'gzip', ...spec });
    const annotations = { 'io.containerd.image.name': `docker.io/library/${name}` };
    const path = join(tempDir(), 'image.tar');
    writeFileSync(path, tarOf(blobs.layout([{ ...image, annotations }])));
    engine.docker('load', '--input', path);
    const manifest = readFileSync(join(root, image.digest.slice(7)), 'utf8');
    const { layers } = JSON.parse(manifest) as { layers: { digest: string }[] };
    return layers.map(({ digest }) => join(root, digest.slice(7)));
  }

  /** Runs the command, which must succeed. */
  const flattened = (...args: string[]) => flattenedAs({}, ...args);

  async function flattenedAs(env: NodeJS.ProcessEnv, ...args: string[]) {
    const answer = await engine.flatten([name, '--tag', FLAT, '--debug', ...args], env);
    expect(answer.status, answer.stderr).toBe(0);
    const text = answer.stderr + answer.stdout;
    const idOf = (tag: string) => engine.docker('image', 'inspect', '--format', '{{.Id}}', tag);
    const percent = Number(COPIED.exec(text)?.groups?.['percent'] ?? 0);
    return { text, percent, id: args.includes('--dry-run') ? '' : idOf(FLAT) };
  }

  /** What `docker export` lists of an image, without what creating a container adds. */
  function listed(image: string): string[] {
    const id = engine.docker('create', image, 'x');
    const path = join(tempDir(), 'export.tar');
    writeFileSync(path, engine.dockerBytes('export', id));
    engine.docker('rm', id);
    const list = ['--list', '--verbose', '--full-time', '--numeric-owner', '--file', path];
    const lines = execFileSync('tar', list, { encoding: 'utf8' }).trim().split('\n');
    return lines.filter((line) => !MADE.test(line));
  }

  test('are copied, and the result is the filesystem that the engine shows, with the same sizes', async () => {
    loaded();
    const shown = await flattened('--compression', 'gzip:4', '--verify', '--json');
    expect(shown.text).toContain(AS_SHOWN);
    const wanted = listed(FLAT);
    engine.docker('rmi', '--force', FLAT);
    const copied = await flattened('--verify', '--json');
    expect(copied.text).toContain(BY_LAYERS);
    expect(copied.percent).toBeGreaterThan(90);
    expect(listed(FLAT)).toEqual(wanted);
    const sizes = (text: string) => text.match(/"(?:old|new)-(?:size|layers)": *"?\d+/g);
    expect(sizes(copied.text)).toEqual(sizes(shown.text));
    expect(sizes(copied.text)?.length).toBeGreaterThan(3);
    // The same is made of them if they are asked for, but sizes are counted by them.
    engine.docker('rmi', '--force', FLAT);
    const asked = await flattened('--from', 'layers');
    expect(asked.text).not.toContain('Save store-layers');
    expect(asked.id).toBe(copied.id);
  });

  test('are copied without what rules drop, as a dry run says', async () => {
    loaded();
    const dry = await flattened('--exclude', 'opt/b', '--dry-run');
    expect(dry.text).toContain('Estimate via layers');
    const { text, percent } = await flattened('--exclude', 'opt/b', '--verify');
    expect(text).toContain(BY_LAYERS);
    expect(percent).toBeGreaterThan(80);
    const digest = /config-digest: (\S+)/;
    expect(digest.exec(dry.text)?.[1]).toBe(digest.exec(text)?.[1]);
  });

  test('are copied into several layers, in the engine and outside it, from files that are gone then', async () => {
    loaded();
    await flattened('--compression', 'gzip:4');
    const wanted = listed(FLAT);
    engine.docker('rmi', '--force', FLAT);
    const temp = tempDir();
    const outside = ['--tag', `oci-archive:${join(tempDir(), 'flat.tar')}`];
    const asked = ['--layers', '3', '--verify', '--temp-dir', temp, ...outside];
    const { text, percent } = await flattened(...asked);
    expect(text).toContain(BY_LAYERS);
    expect(percent).toBeGreaterThan(80);
    expect(text).toMatch(/Layer 3 of 3/);
    expect(readdirSync(temp)).toEqual([]);
    expect(listed(FLAT)).toEqual(wanted);
  });

  test('are not copied into several layers if the disk has no room for that, which is said', async () => {
    loaded();
    // The filesystem needs 15 MB, packed 10 MB, and so do the packed layers to copy from.
    const asked = ['--layers', '2', '--temp-dir', smallDisk(30 * 1024 * 1024)];
    const { text, percent } = await flattened(...asked);
    expect(text).toMatch(/Compressed blocks are not copied: Copying what is packed needs about 35/);
    expect(text).toContain(AS_SHOWN);
    expect(percent).toBe(0);
  });

  test('are copied above a kept base, without a save if the engine shows them', async () => {
    loaded({ layers: [layer(file('base', String(randomInt(2 ** 30)))), ...uniqueLayers()] });
    const temp = tempDir();
    const asked = ['--keep-base', '1', '--verify', '--temp-dir', temp];
    const shown = await flattened(...asked);
    expect(shown.text).not.toContain('Save store-layers');
    expect(shown.percent).toBeGreaterThan(80);
    expect(readdirSync(temp)).toEqual([]);
    engine.docker('rmi', '--force', FLAT);
    const hiding = { DOCKER_HOST: await hidingProxy(engine.socketPath) };
    const saved = await flattenedAs(hiding, ...asked);
    expect(saved.text).toContain('Save store-layers');
    expect(saved.id).toBe(shown.id);
  });

  test('are copied once and taken from the cache then, under a key of their own', async () => {
    loaded();
    const cache = ['--cache-dir', tempDir()];
    const key = /cache key (\S+)/;
    const made = await flattened(...cache);
    engine.docker('rmi', '--force', FLAT);
    const taken = await flattened(...cache, '--verify');
    expect(taken.text).toContain('Load the cached layer');
    expect(taken.id).toBe(made.id);
    expect(key.exec(taken.text)?.[1]).toBe(key.exec(made.text)?.[1]);
    engine.docker('rmi', '--force', FLAT);
    const other = await flattened(...cache, '--compression', 'gzip:4');
    expect(key.exec(other.text)?.[1]).not.toBe(key.exec(made.text)?.[1]);
  });

  describe('are not read', () => {
    test.each([
      ['if a level is asked for', {}, ['--compression', 'gzip:4']],
      ['if zstd is asked for', {}, ['--compression', 'zstd']],
      ['if they are not packed', { packing: 'none' }, []],
      ['if they are packed with zstd', { packing: 'zstd' }, []],
      ['if they are small', { layers: [layer(file('a', 'a')), layer(file('b', 'b'))] }, []],
    ] as const)('%s', async (_, spec, args) => {
      loaded(spec);
      const { text, percent } = await flattened('--verify', ...args);
      expect(text).toContain(AS_SHOWN);
      expect(text).not.toContain('not read by its layers');
      expect(percent).toBe(0);
    });

    test('if little of them is left', async () => {
      const layers = [
        layer(file('a', someBytes(16_000_000, randomInt(2 ** 30)))),
        layer(file('a', 'small')),
      ];
      loaded({ layers });
      const { text } = await flattened('--verify');
      expect(text).toContain('not read by its layers: too little');
      expect(text).toContain(AS_SHOWN);
    });
  });

  describe('of which one', () => {
    test.each([
      ['is missing', (path: string) => rmSync(path), 'Could not find the file', '1'],
      [
        'is shorter',
        (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 1000)),
        'has 1000 bytes instead of',
        '1',
      ],
      ['is damaged', damage, 'not read by its layers: The blob', '1'],
      ['is damaged, for several layers,', damage, 'not read by its layers: The blob', '2'],
    ] as const)(
      '%s are read as the engine shows them, and that is saved under its own key',
      async (_, spoil, says, layers) => {
        const paths = loaded();
        const temp = tempDir();
        const cache = ['--cache-dir', tempDir(), '--temp-dir', temp, '--layers', layers];
        spoil(paths.at(-1)!);
        const { text, id } = await flattened('--verify', ...cache);
        expect(text).toContain(says);
        expect(text).toContain(AS_SHOWN);
        expect(readdirSync(temp)).toEqual([]);
        const keys = [...text.matchAll(/cache key (\S+)/g)].map(([, key]) => key);
        expect(new Set(keys).size).toBe(2);
        engine.docker('rmi', '--force', FLAT);
        const again = await flattened(...cache);
        expect(again.text).toMatch(/(?:Load|Check) the cached layer/);
        expect(again.id).toBe(id);
      },
    );
  });

  test('are not read if commands change the image', async () => {
    loaded();
    const answer = await engine.flatten([name, '--tag', FLAT, '--debug', '--run', 'true']);
    // The image has no shell, so the command fails; it is the way that counts.
    expect(answer.stderr).not.toContain('Read the layers');
    expect(answer.stderr).not.toContain(BY_LAYERS);
  });
});
