// Saves a layer in a cache, and what a cache is worth.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import type { LayerCache } from '../../src/cache/cache.ts';
import { STORE_TRAITS, type StoreKind } from '../../src/engine/client/store-traits.ts';
import { type CacheUse, giveUpEntry, logCacheTiming } from '../../src/flatten/layer-cache.ts';
import { placeToSave, saveLayer } from '../../src/flatten/save-layer.ts';
import {
  CLEANED,
  cacheThat,
  hitOf,
  LAYER,
  MADE,
  missed,
  NO_CACHE,
  NOT_ASKED,
  RECORD,
  runWith,
  STORED,
} from '../support/cache/layer-cache.ts';
import { readEntry } from '../support/cache/records.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

describe('an entry that made trouble', () => {
  const OF_CACHE = ['CACHE_BAD', 'CACHE_DIFFERS'] as const;
  const failed = (code: FlattenError['code']) =>
    new FlattenError(code, 'trouble', { hint: 'do so' });

  /** What is left of the cache after a failure, with what is said of that and left in the entry's directory. */
  async function givenUp(
    error: unknown,
    kind: 'hit' | 'miss',
    store: StoreKind = 'graph-driver',
  ): Promise<{ left: CacheUse; files: string[]; lines: string[] }> {
    const docker = fakeDocker('echo "$1" >> "$NOTES/calls"');
    const directory = tempDir();
    writeFileSync(join(directory, 'layer'), LAYER);
    const run = runWith(undefined);
    const engine = { ...run.engine, store: STORE_TRAITS[store] };
    const cached: CacheUse = kind === 'hit' ? { ...hitOf(RECORD), directory } : missed(directory);
    const left = await giveUpEntry(error, cached, { ...run, engine });
    expect(docker.note('calls')).toContain('ps');
    return { left, files: readdirSync(directory), lines: run.log.lines };
  }

  it.each(OF_CACHE)('is made again after %s, and its leftovers are removed', async (code) => {
    const { left, files, lines } = await givenUp(failed(code), 'hit');
    expect(left).toMatchObject({ kind: 'miss', key: 'the-key' });
    expect(left).not.toHaveProperty('found');
    expect(files).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('trouble')]);
  });

  it.each(['hit', 'miss'] as const)('is done without where a %s fills the disk', async (kind) => {
    const { left, files } = await givenUp(failed('NO_SPACE'), kind);
    expect(left).toEqual({ kind: 'none', wasAsked: true });
    expect(files).toEqual([]);
  });

  it('is not to blame for a full disk where the store spools all the same', async () => {
    const error = failed('NO_SPACE');
    await expect(givenUp(error, 'miss', 'containerd')).rejects.toBe(error);
  });

  it.each<[string, unknown]>([
    ['an error of another kind', failed('VERIFY_FAILED')],
    ['an error of the program', new TypeError('no function')],
  ])('is not to blame for %s', async (_, error) => {
    await expect(givenUp(error, 'hit')).rejects.toBe(error);
  });

  it('is not to blame if there was none', async () => {
    const error = failed('CACHE_BAD');
    await expect(givenUp(error, 'miss')).rejects.toBe(error);
    await expect(giveUpEntry(error, NOT_ASKED, runWith(undefined))).rejects.toBe(error);
  });
});

describe('saving a layer', () => {
  it('writes all that is known of it beside it, and hands both over', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'layer'), LAYER);
    const handed: [string, string][] = [];
    const run = runWith({
      ...NO_CACHE,
      save: async (key, entry) => void handed.push([key, entry]),
    });
    await saveLayer(run, missed(directory), MADE);
    expect(handed).toEqual([['the-key', directory]]);
    const { record } = await readEntry(directory, { key: 'the-key', packing: 'gzip' }, NEVER);
    expect(record).toEqual({ version: 1, key: 'the-key', ...RECORD });
    expect(run.log.lines).toEqual([]);
  });

  it('may know of no directories', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'layer'), LAYER);
    const run = runWith(cacheThat(async () => false));
    const surveyed = { ...CLEANED, directories: undefined };
    await saveLayer(run, missed(directory), { ...MADE, surveyed });
    const wanted = { key: 'the-key', packing: 'gzip' } as const;
    expect((await readEntry(directory, wanted, NEVER)).record.directories).toEqual([]);
  });

  it('is left out where the store saved nothing, and where there is no cache', async () => {
    const directory = tempDir();
    const never: LayerCache = {
      ...NO_CACHE,
      save: async () => {
        throw new Error('was asked');
      },
    };
    const run = runWith(never);
    await saveLayer(run, missed(directory), {
      ...MADE,
      stored: { ...STORED, savedFile: undefined },
    });
    await saveLayer(runWith(undefined), missed(directory), MADE);
    expect(run.log.lines).toEqual([]);
    expect(existsSync(join(directory, 'record.json'))).toBe(false);
  });

  it('warns where it fails, and does not fail', async () => {
    const failing: LayerCache = {
      ...NO_CACHE,
      save: async () => {
        throw new Error('no room');
      },
    };
    const run = runWith(failing);
    await saveLayer(run, missed(tempDir()), MADE);
    await saveLayer(run, missed(join(tempDir(), 'nothing')), MADE);
    expect(run.log.lines).toEqual([
      'warning: Could not save the layer: no room.',
      expect.stringMatching(/^warning: Could not save the layer: ENOENT/),
    ]);
  });

  it('is done where the layer is left by the store, if the cache would take it', () => {
    const asked: string[] = [];
    const cacheFor = (answer: boolean): LayerCache => ({
      ...NO_CACHE,
      canSave: (key) => {
        asked.push(key);
        return answer;
      },
    });
    expect(placeToSave(NOT_ASKED, runWith(cacheFor(true)))).toBeUndefined();
    expect(placeToSave(hitOf(RECORD), runWith(cacheFor(true)))).toBeUndefined();
    expect(placeToSave(missed('/some/where'), runWith(undefined))).toBeUndefined();
    expect(asked).toEqual([]);
    expect(placeToSave(missed('/some/where'), runWith(cacheFor(true)))).toBe('/some/where/layer');
    // The store would pack it for nothing.
    expect(placeToSave(missed('/some/where'), runWith(cacheFor(false)))).toBeUndefined();
    expect(asked).toEqual(['the-key', 'the-key']);
  });
});

describe('what a cache is worth', () => {
  const told = (loadMs: number) => {
    const log = new MemoryLog();
    logCacheTiming(hitOf({ ...RECORD, seconds: 2 }), loadMs, log);
    return log.lines;
  };

  it('is told where it saves time, and where it costs none', () => {
    expect(told(500)).toEqual(['info: Used the cached layer in 1.0 s; making it took 2.0 s']);
    expect(told(1500)).toEqual(['info: Used the cached layer in 2.0 s; making it took 2.0 s']);
  });

  it('is told as a notice where it costs time', () => {
    const notice = (took: string) => [
      `notice: The cache does not pay off here: using the cached layer took ${took}, and making it took 2.0 s.`,
    ];
    expect(told(2600)).toEqual(notice('3.1 s'));
    expect(told(2000)).toEqual(notice('2.5 s'));
  });

  it('is no notice where it costs so little that it may be chance', () => {
    expect(told(1501)).toEqual(['info: Used the cached layer in 2.0 s; making it took 2.0 s']);
    expect(told(1950)).toEqual([
      expect.stringMatching(/^info: Used the cached layer in 2\.[45] s/),
    ]);
  });
});
