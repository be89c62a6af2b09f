// A cached layer in a run, as far as no engine is needed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import type { InputName } from '../../src/base/input-names.ts';
import { newRunId, spoolPrefix } from '../../src/base/run-id.ts';
import { spellInputsFor } from '../../src/base/spelling.ts';
import type { LayerCache } from '../../src/cache/cache.ts';
import { DirectoryCache } from '../../src/cache/directory-cache.ts';
import { type LayerRecord, readEntry, writeRecord } from '../../src/cache/record.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../src/engine/client/http-transport.ts';
import type { EngineSession } from '../../src/engine/client/session.ts';
import { STORE_TRAITS, type StoreKind } from '../../src/engine/client/store-traits.ts';
import { Sweep } from '../../src/engine/containers/sweep.ts';
import { TagMoves } from '../../src/engine/images/tags.ts';
import type { StoredImage, StoreRequest } from '../../src/engine/store/store.ts';
import type { InEngineJob, Job, LayerJob } from '../../src/flatten/job.ts';
import {
  type CacheHit,
  type CacheMiss,
  type CacheUse,
  giveUpEntry,
  loadLayer,
  logCacheTiming,
  lookUp,
  placeToSave,
  saveLayer,
} from '../../src/flatten/layer-cache.ts';
import { Placements } from '../../src/flatten/placements.ts';
import type { SourceConfig } from '../../src/image/image-source.ts';
import { readInputs } from '../../src/inputs/read.ts';
import type { Cleaned, RuleFindings } from '../../src/report/facts.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { sessionWith, sourceWith } from '../support/engine/sources.ts';
import { digestOf } from '../support/page/results.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';

const LAYER = Buffer.from('a packed layer');
const DIGEST = `sha256:${createHash('sha256').update(LAYER).digest('hex')}`;
const CLEANED: Cleaned & RuleFindings = {
  rules: [{ kind: 'preset', name: 'apt', entries: 2, bytes: 5 }],
  commands: [{ name: 'run', ms: 3, bytes: 4 }],
  spared: [{ what: 'licences', why: 'they must travel', entries: 1, bytes: 2 }],
  skippedPresets: ['npm'],
  unmatched: ['nothing/*'],
  warnings: ['look at this'],
};
const RECORD: Omit<LayerRecord, 'version' | 'key'> = {
  ...CLEANED,
  diffId: digestOf('1'),
  digest: DIGEST,
  packedBytes: LAYER.length,
  packing: 'gzip',
  entries: 3,
  dataBytes: 4,
  seconds: 1.5,
  directories: [{ path: '/usr', bytes: 7, files: 1 }],
};
const CONFIG: SourceConfig = {
  json: { created: '2026-01-02T03:04:05Z' },
  digest: undefined,
  packedLayers: undefined,
  annotations: {},
  missing: undefined,
};

/** A cache that has nothing, takes everything and loses it. */
const NO_CACHE: LayerCache = {
  restore: async () => false,
  canSave: () => true,
  save: async () => {},
};

/** What steps that use a cache get of a run, with its log. */
interface CacheRun extends InEngineJob, Pick<Job, 'run' | 'cache'> {
  readonly log: MemoryLog;
}

/** A run with a log that remembers, and a cache. */
function runWith(cache: LayerCache | undefined, signal = NEVER): CacheRun {
  const log = new MemoryLog();
  const run = { runId: newRunId(), log, signal, touch: () => {} };
  return { run, engine: sessionWith(new Docker(), run), log, cache };
}

/** A cache whose every entry is what this writes into its directory. */
function cacheThat(fetch: (directory: string, key: string) => Promise<boolean>): LayerCache {
  return { ...NO_CACHE, restore: (key, directory) => fetch(directory, key) };
}

/** A cache that has every layer. */
function fullCache(more: Partial<LayerRecord> = {}): LayerCache {
  return cacheThat(async (directory, key) => {
    writeFileSync(join(directory, 'layer'), LAYER);
    await writeRecord(directory, { ...RECORD, key, ...more });
    return true;
  });
}

/** Looks for a layer in a run with these inputs. */
async function looked(
  run: CacheRun,
  inputs: Partial<Record<InputName, string>> = {},
  more: Partial<EngineSession> = {},
) {
  const temp = tempDir();
  const given: typeof inputs = { image: 'app', tag: 'app:flat', 'temp-dir': temp, ...inputs };
  const options = readInputs((name) => given[name] ?? '');
  const source = sourceWith({
    diffIds: [digestOf('1')],
    isExact: more.canMountImages !== false,
  });
  const { platform } = source;
  const able = { platform, canMountImages: true, takesZstd: true };
  const engine = { ...run.engine, ...able, ...more };
  const { log, cache } = run;
  const job: LayerJob = {
    run: run.run,
    engine,
    options,
    tags: new TagMoves(options.tags),
    placements: new Placements(log),
    sweep: new Sweep(engine.docker, [], log),
    cache,
    source,
    inEngine: undefined,
    sourceConfig: Promise.resolve(CONFIG),
  };
  return { cached: await lookUp(job), temp };
}

/** What is said of a cache that was not asked. */
const NOT_ASKED: CacheUse = { kind: 'none', wasAsked: false };

function missIn(cached: CacheUse): CacheMiss {
  if (cached.kind !== 'miss') throw new Error(`this is a ${cached.kind}`);
  return cached;
}

function hitIn(cached: CacheUse): CacheHit {
  if (cached.kind !== 'hit') throw new Error(`this is a ${cached.kind}`);
  return cached;
}

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
      path: join(directory, 'layer'),
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

/** What a cache was asked before a layer is made. */
function missed(directory: string): CacheMiss {
  return { kind: 'miss', key: 'the-key', directory, ms: 500 };
}

/** A layer that a cache had. */
function hitOf(record: typeof RECORD): CacheHit {
  const found = { path: '/nowhere/layer', record: { version: 1, key: 'the-key', ...record } };
  return { ...missed('/nowhere'), kind: 'hit', found };
}

const STORED: StoredImage = {
  reference: 'app:pending',
  diffId: digestOf('1'),
  expectedId: digestOf('2'),
  configDigest: digestOf('3'),
  packedBytes: undefined,
  importedId: undefined,
  savedFile: { digest: DIGEST, packedBytes: LAYER.length, packing: 'gzip' },
  answer: '',
};
const SURVEYED = { ...CLEANED, directories: RECORD.directories };
const MADE = { stored: STORED, surveyed: SURVEYED, entries: 3, dataBytes: 4, ms: 1500 };

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

describe('taking a layer into an engine', () => {
  /** Takes a whole layer into an engine whose load ends like this. */
  async function loaded(load: () => Promise<string>, signal = NEVER): Promise<FlattenError> {
    const directory = tempDir();
    const path = join(directory, 'layer');
    writeFileSync(path, LAYER);
    const run = runWith(undefined, signal);
    run.engine.docker.try = async () => ({ exitCode: 1, stdout: '', stderr: 'No such image' });
    const transport = new HttpTransport('/no/such.sock', '1.48');
    transport.loadImage = async (archive) => {
      await contentOf(archive);
      return load();
    };
    const platform = { os: 'linux', architecture: 'amd64', variant: undefined };
    const engine = { ...run.engine, transport, platform, store: STORE_TRAITS.containerd };
    const request: StoreRequest = {
      platform,
      annotations: async () => ({}),
      configFor: async () => Buffer.from('{}'),
      compression: { kind: 'none' },
      tempDir: directory,
      saveTo: undefined,
      totalBytes: () => undefined,
    };
    const found = { path, record: { version: 1, key: 'key', ...RECORD } };
    const error = await failureOf(loadLayer(engine, found, request));
    expect(readFileSync(path)).toEqual(LAYER);
    return error;
  }

  it.each(['CHECK_FAILED', 'ENGINE_FAILED', 'DOCKER_FAILED'] as const)(
    'finds it no good where the engine says %s',
    async (code) => {
      const cause = new FlattenError(code, 'it is no layer', { hint: 'do so' });
      const error = await loaded(() => Promise.reject(cause));
      expect(error).toMatchObject({ code: 'CACHE_BAD', cause });
      expect(error.message).toBe('The cached layer cannot be used: it is no layer');
    },
  );

  it.each(['NO_SPACE', 'NO_ENGINE'] as const)('is not to blame for %s', async (code) => {
    const cause = new FlattenError(code, 'trouble of its own', { hint: 'do so' });
    expect(await loaded(() => Promise.reject(cause))).toBe(cause);
  });

  it('is not to blame where the run ends', async () => {
    const controller = new AbortController();
    const cause = new FlattenError('ENGINE_FAILED', 'hung up', { hint: 'do so' });
    const error = await loaded(() => {
      controller.abort();
      return Promise.reject(cause);
    }, controller.signal);
    expect(error).toBe(cause);
  });
});
