// Looks for a layer in a cache.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { spoolPrefix } from '../../src/base/run-id.ts';
import { spellInputsFor } from '../../src/base/spelling.ts';
import { DirectoryCache } from '../../src/cache/directory-cache.ts';
import type { LayerRecord } from '../../src/cache/record.ts';
import {
  cacheThat,
  fullCache,
  hitIn,
  looked,
  missIn,
  NOT_ASKED,
  RECORD,
  runWith,
} from '../support/cache/layer-cache.ts';
import { digestOf } from '../support/page/results.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

describe('looking for a layer', () => {
  const never = cacheThat(async () => {
    throw new Error('was asked');
  });

  it('is nothing where there is no cache', async () => {
    const run = runWith(undefined);
    const { cached, temp } = await looked(run);
    expect(cached).toEqual(NOT_ASKED);
    expect(run.log.lines).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('is nothing in a dry run, without a word', async () => {
    const run = runWith(never);
    const { cached, temp } = await looked(run, {
      'dry-run': 'true',
      run: 'x',
      'run-network': 'host',
    });
    expect(cached).toEqual(NOT_ASKED);
    expect(run.log.lines).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });

  it.each<[string, Partial<Record<InputName, string>>, string]>([
    ['a container', { image: '', container: 'web' }, 'containers cannot be cached'],
    ['a script with a network', { run: 'make', 'run-network': 'host' }, '"run" has a network'],
  ])('is told of and left out for %s', async (_, inputs, why) => {
    const run = runWith(never);
    const { cached, temp } = await looked(run, inputs);
    expect(cached).toEqual(NOT_ASKED);
    expect(run.log.lines).toEqual([
      expect.stringContaining(`notice: The layer is not cached: ${why}`),
    ]);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('says that there is none', async () => {
    const run = runWith(cacheThat(async () => false));
    const { cached, temp } = await looked(run);
    const { key, directory, ms } = missIn(cached);
    expect(key).toMatch(/^docker-flatten-v1-/);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(run.log.lines).toEqual([
      'group: Look up the cached layer',
      `debug: cache key ${key}`,
      'info: The cache did not provide the layer.',
    ]);
    // By its name a run that was killed has it removed.
    expect(dirname(directory)).toBe(temp);
    expect(basename(directory).startsWith(spoolPrefix(run.engine.runId))).toBe(true);
  });

  it('brings one that is there', async () => {
    const run = runWith(fullCache());
    const { cached } = await looked(run);
    const { key, directory, found } = hitIn(cached);
    expect(found).toEqual({
      paths: [join(directory, 'layer')],
      record: { version: 1, key, ...RECORD },
    });
    expect(run.log.lines).toHaveLength(2);
  });

  it.each([
    ['an exact engine', { canMountImages: true }, 'an inexact one', { canMountImages: false }],
  ])('has another key with %s than with %s', async (_, one, _with, other) => {
    const run = runWith(cacheThat(async () => false));
    const keys = [await looked(run, {}, one), await looked(run, {}, other)];
    expect(missIn(keys[0]!.cached).key).not.toBe(missIn(keys[1]!.cached).key);
  });

  it('warns of an entry that is not what it should be, and makes room for another', async () => {
    const others: Partial<LayerRecord>[] = [
      { digest: digestOf('9') },
      { key: 'another' },
      { packedBytes: 1 },
      { packing: 'none' },
    ];
    for (const more of others) {
      const run = runWith(fullCache(more));
      const { cached } = await looked(run);
      expect(readdirSync(missIn(cached).directory)).toEqual([]);
      expect(run.log.lines.slice(2)).toEqual([
        expect.stringMatching(
          /^warning: The cached layer cannot be used: .*\nThe layer is made again\. .*delete the entry/,
        ),
      ]);
    }
  });

  it('makes room where only a part of an entry could be read', async () => {
    const root = tempDir();
    const cache = new DirectoryCache(root);
    const run = runWith(cache);
    for (const name of ['layer', 'record.json']) {
      const first = await looked(run);
      const { key, directory } = missIn(first.cached);
      for (const file of ['layer', 'record.json']) writeFileSync(join(directory, file), 'old');
      await cache.save(key, directory, run.log);
      rmSync(join(root, key, name));
      const { cached } = await looked(run);
      expect(readdirSync(missIn(cached).directory)).toEqual([]);
      rmSync(join(root, key), { recursive: true });
    }
  });

  it('asks nothing where the engine could not unpack what is saved', async () => {
    const run = runWith(fullCache({ packing: 'zstd' }));
    const { cached } = await looked(run, { compression: 'zstd' }, { takesZstd: false });
    expect(cached).toEqual(NOT_ASKED);
    expect(run.log.lines).toEqual([
      'notice: The layer is not cached: this engine cannot unpack zstd; "compression: gzip" can be cached.',
    ]);
    onTestFinished(() => spellInputsFor('workflow'));
    spellInputsFor('command-line');
    await looked(run, { compression: 'zstd' }, { takesZstd: false });
    expect(run.log.lines[1]).toContain('; --compression gzip can be cached.');
    spellInputsFor('workflow');
    const gzip = await looked(runWith(fullCache()), {}, { takesZstd: false });
    expect(gzip.cached.kind).toBe('hit');
  });

  it('asks nothing of a directory that cannot be written to, and warns', async () => {
    const run = runWith(fullCache());
    const { cached } = await looked(run, { 'temp-dir': join(tempDir(), 'missing') });
    expect(cached).toEqual(NOT_ASKED);
    expect(run.log.lines).toEqual([
      expect.stringMatching(/^warning: The layer is not cached: ENOENT/),
    ]);
  });

  it('ends with the run', async () => {
    const controller = new AbortController();
    const cache = cacheThat(async (directory, key) => {
      const isThere = await fullCache().restore(key, directory, new MemoryLog(), NEVER);
      controller.abort(new Error('told to stop'));
      return isThere;
    });
    const run = runWith(cache, controller.signal);
    const temp = tempDir();
    await expect(looked(run, { 'temp-dir': temp })).rejects.toThrow();
    expect(readdirSync(temp)).toEqual([]);
    expect(run.log.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it('is no silence of the engine’s, however long it takes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const touch = vi.fn();
    let end = (_: boolean) => {};
    const asked = new Promise<void>((resolve) => {
      const run = runWith(
        cacheThat(
          () =>
            new Promise((done) => {
              end = done;
              resolve();
            }),
        ),
      );
      looking = looked({ ...run, run: { ...run.run, touch } });
    });
    await asked;
    vi.advanceTimersByTime(60_000);
    expect(touch.mock.calls.length).toBeGreaterThan(10);
    end(false);
    await looking;
    touch.mockClear();
    vi.advanceTimersByTime(60_000);
    expect(touch).not.toHaveBeenCalled();
  });
  let looking: Promise<unknown> | undefined;
});
