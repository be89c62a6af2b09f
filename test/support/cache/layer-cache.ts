// Runs that use a cache of layers, as far as no engine is needed.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputName } from '../../../src/base/input-names.ts';
import { newRunId } from '../../../src/base/run-id.ts';
import type { LayerCache } from '../../../src/cache/cache.ts';
import { type LayerRecord, writeRecord } from '../../../src/cache/record.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { EngineSession } from '../../../src/engine/client/session.ts';
import { Sweep } from '../../../src/engine/containers/sweep.ts';
import { TagMoves } from '../../../src/engine/images/tags.ts';
import type { StoredImage } from '../../../src/engine/store/store.ts';
import type { InEngineJob, Job, LayerJob } from '../../../src/flatten/job.ts';
import {
  type CacheHit,
  type CacheMiss,
  type CacheUse,
  lookUp,
} from '../../../src/flatten/layer-cache.ts';
import { Placements } from '../../../src/flatten/placements.ts';
import type { SourceConfig } from '../../../src/image/image-source.ts';
import { readInputs } from '../../../src/inputs/read.ts';
import type { Cleaned, RuleFindings } from '../../../src/report/facts.ts';
import { sessionWith, sourceWith } from '../engine/sources.ts';
import { digestOf } from '../page/results.ts';
import { MemoryLog } from '../process/log.ts';
import { tempDir } from '../process/temp.ts';
import { NEVER } from '../tar/streams.ts';

export const LAYER = Buffer.from('a packed layer');
export const DIGEST = `sha256:${createHash('sha256').update(LAYER).digest('hex')}`;
export const CLEANED: Cleaned & RuleFindings = {
  rules: [{ kind: 'preset', name: 'apt', entries: 2, bytes: 5 }],
  commands: [{ name: 'run', ms: 3, bytes: 4 }],
  spared: [{ what: 'licences', why: 'they must travel', entries: 1, bytes: 2 }],
  skippedPresets: ['npm'],
  unmatched: ['nothing/*'],
  warnings: ['look at this'],
};
export const RECORD: Omit<LayerRecord, 'version' | 'key'> = {
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
export const CONFIG: SourceConfig = {
  json: { created: '2026-01-02T03:04:05Z' },
  digest: undefined,
  packedLayers: undefined,
  annotations: {},
  missing: undefined,
};

/** A cache that has nothing, takes everything and loses it. */
export const NO_CACHE: LayerCache = {
  restore: async () => false,
  canSave: () => true,
  save: async () => {},
};

/** What steps that use a cache get of a run, with its log. */
export interface CacheRun extends InEngineJob, Pick<Job, 'run' | 'cache'> {
  readonly log: MemoryLog;
}

/** A run with a log that remembers, and a cache. */
export function runWith(cache: LayerCache | undefined, signal = NEVER): CacheRun {
  const log = new MemoryLog();
  const run = { runId: newRunId(), log, signal, touch: () => {} };
  return { run, engine: sessionWith(new Docker(), run), log, cache };
}

/** A cache whose every entry is what this writes into its directory. */
export function cacheThat(fetch: (directory: string, key: string) => Promise<boolean>): LayerCache {
  return { ...NO_CACHE, restore: (key, directory) => fetch(directory, key) };
}

/** A cache that has every layer. */
export function fullCache(more: Partial<LayerRecord> = {}): LayerCache {
  return cacheThat(async (directory, key) => {
    writeFileSync(join(directory, 'layer'), LAYER);
    await writeRecord(directory, { ...RECORD, key, ...more });
    return true;
  });
}

/** Looks for a layer in a run with these inputs. */
export async function looked(
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
    sweep: new Sweep([], log),
    cache,
    source,
    inEngine: undefined,
    sourceConfig: Promise.resolve(CONFIG),
  };
  return { cached: await lookUp(job), temp };
}

/** What is said of a cache that was not asked. */
export const NOT_ASKED: CacheUse = { kind: 'none', wasAsked: false };

export function missIn(cached: CacheUse): CacheMiss {
  if (cached.kind !== 'miss') throw new Error(`this is a ${cached.kind}`);
  return cached;
}

export function hitIn(cached: CacheUse): CacheHit {
  if (cached.kind !== 'hit') throw new Error(`this is a ${cached.kind}`);
  return cached;
}

/** What a cache was asked before a layer is made. */
export function missed(directory: string): CacheMiss {
  return { kind: 'miss', key: 'the-key', directory, ms: 500, isReplacing: false };
}

/** A layer that a cache had. */
export function hitOf(record: typeof RECORD): CacheHit {
  const found = { paths: ['/nowhere/layer'], record: { version: 1, key: 'the-key', ...record } };
  return { ...missed('/nowhere'), kind: 'hit', found };
}

export const STORED: StoredImage = {
  reference: 'app:pending',
  diffIds: [digestOf('1')],
  expectedId: digestOf('2'),
  configDigest: digestOf('3'),
  packedBytes: undefined,
  importedId: undefined,
  savedFile: { digest: DIGEST, packedBytes: LAYER.length, packing: 'gzip' },
  answer: '',
};
export const SURVEYED = { ...CLEANED, directories: RECORD.directories };
export const MADE = { stored: STORED, surveyed: SURVEYED, entries: 3, dataBytes: 4, ms: 1500 };
