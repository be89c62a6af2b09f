// Several layers in a cache: each has an entry of its own, which results share.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DirectoryCache } from '../../src/cache/directory-cache.ts';
import { partKey } from '../../src/cache/record.ts';
import { type MadeLayers, saveLayers } from '../../src/flatten/save-layer.ts';
import { hitIn, looked, MADE, missIn, NO_CACHE, runWith } from '../support/cache/layer-cache.ts';
import { sha256 } from '../support/layers/blobs.ts';
import { digestOf } from '../support/page/results.ts';
import { tempDir } from '../support/process/temp.ts';

/** Layers with these contents, in files. */
function layersOf(...texts: readonly string[]): MadeLayers['layers'] {
  const directory = tempDir();
  return texts.map((text, at) => {
    const path = join(directory, String(at));
    writeFileSync(path, text);
    return {
      ...{ path, packedBytes: text.length, bytes: 10, entries: 2 },
      diffId: digestOf(String(at)),
      digest: sha256(Buffer.from(text)),
      contents: [{ name: `dpkg:${text}`, bytes: 7 }],
    };
  });
}

/** Looks for layers in a directory, which must not have them, and saves these. */
async function saved(root: string, ...texts: readonly string[]) {
  const cache = new DirectoryCache(root);
  await cache.prepare();
  const run = runWith(cache);
  const { cached } = await looked(run, { layers: '3' });
  const { stored: _, ...more } = MADE;
  const layers = layersOf(...texts);
  await saveLayers(run, missIn(cached), {
    ...more,
    diffId: digestOf('f'),
    packing: 'gzip',
    layers,
  });
  expect(existsSync(missIn(cached).directory)).toBe(false);
  return { cache, layers, log: run.log };
}

const found = async (cache: DirectoryCache) => {
  const run = runWith(cache);
  const { cached } = await looked(run, { layers: '3' });
  return { cached, log: run.log };
};

const partsIn = (root: string) => readdirSync(root).filter((name) => name.includes('-layer-'));

it('layers are saved each by itself, and come back with their record in their order', async () => {
  const root = tempDir();
  const { cache, layers, log } = await saved(root, 'one', 'other');
  expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  expect(partsIn(root).sort()).toEqual(layers.map(({ digest }) => partKey(digest)).sort());
  const { paths, record } = hitIn((await found(cache)).cached).found;
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['one', 'other']);
  expect(record).toMatchObject({ diffId: digestOf('f'), packedBytes: 8, packing: 'gzip' });
  expect(record.layers).toEqual(layers.map(({ path: _, ...layer }) => layer));
});

it('all layers are made again if one is missing', async () => {
  const root = tempDir();
  const { cache, layers } = await saved(root, 'one', 'other');
  rmSync(join(root, partKey(layers[1]!.digest)), { recursive: true });
  const { cached, log } = await found(cache);
  expect(missIn(cached).isReplacing).toBe(true);
  expect(log.lines).toContain('info: The cache did not provide layer 2 of 2.');
  expect(log.lines.some((line) => line.startsWith('warning'))).toBe(false);
  expect(readdirSync(missIn(cached).directory)).toEqual([]);
});

it('a damaged layer is noticed and replaced', async () => {
  const root = tempDir();
  const { cache, layers } = await saved(root, 'one', 'other');
  writeFileSync(join(root, partKey(layers[0]!.digest), 'layer'), 'eno');
  const { cached, log } = await found(cache);
  expect(missIn(cached).isReplacing).toBe(true);
  expect(log.lines.at(-1)).toMatch(/^warning: .*its layer is sha256:/);
  await saved(root, 'one', 'other');
  expect(hitIn((await found(cache)).cached).found.paths).toHaveLength(2);
});

it('what a cache does not take is left out, and a failure is a warning', async () => {
  const { stored: _, ...more } = MADE;
  const keys: string[] = [];
  const made = {
    ...more,
    diffId: digestOf('f'),
    packing: 'gzip',
    layers: layersOf('a', 'b'),
  } as const;
  const directory = join(tempDir(), 'entry');
  mkdirSync(directory);
  const cached = { kind: 'miss', key: 'key', ms: 1, isReplacing: false, directory } as const;
  const run = runWith({
    ...NO_CACHE,
    canSave: (key) => key !== partKey(made.layers[0]!.digest),
    save: async (key, _directory, _log, isShared) => void keys.push(`${key} ${isShared}`),
  });
  await saveLayers(run, cached, made);
  expect(keys).toEqual([`${partKey(made.layers[1]!.digest)} true`, 'key undefined']);
  await saveLayers(run, { ...cached, directory: join(directory, 'none') }, made);
  expect(run.log.lines).toEqual([
    expect.stringMatching(/^warning: Could not save the layers: ENOENT/),
  ]);
  await saveLayers(runWith(undefined), cached, made);
});
