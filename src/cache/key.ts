// The cache key of a layer, and the rules for layers that cannot be cached.
import { createHash } from 'node:crypto';
import type { JsonObject } from '../base/json.ts';
import { getPath, isStringArray } from '../base/json.ts';
import { written } from '../base/spelling.ts';
import { VERSION } from '../base/version.ts';
import { PRESETS } from '../clean/presets.ts';
import type { ImageSource } from '../image/image-source.ts';
import { answersFor, type LayerOptions, type LayerTable } from '../inputs/layer-options.ts';

/** Increment when the same source and options produce another layer, or when the format of the record changes. */
const LAYER_FORMAT = 7;

/** Fields of a config that name paths. */
const NAMING_FIELDS = ['Entrypoint', 'Cmd', 'Healthcheck', 'WorkingDir', 'Shell', 'OnBuild'];

/** The parts of a source that a layer depends on. */
export type LayerSource = Pick<
  ImageSource,
  'platform' | 'diffIds' | 'packedLayers' | 'volumes' | 'isExact' | 'byLayers' | 'keptLayers'
>;

/** The value of each option in the key; undefined is left out. */
const IN_KEY: LayerTable<undefined, unknown> = {
  // What a preset means may change from one release to the next.
  clean: (presets) => PRESETS.filter((preset) => presets.includes(preset)),
  exclude: (patterns) => patterns.map(({ text }) => text),
  aptClean: (isOn) => isOn,
  // A layer whose script had a network is not cached.
  scriptNetwork: () => undefined,
  script: (script) => script ?? null,
  sourceDateEpoch: (seconds) => seconds ?? null,
  compression: (compression) => compression,
  // One layer has the key that it had before there could be several.
  division: (division) => division,
  // How many layers it has depends on the source: see below.
  keepBase: () => undefined,
};

/**
 * Returns the cache key of a flat layer. It depends on the source's layers and everything else that determines the new
 * layer, and on nothing that differs between stores or builds of the same layers. At most 512 characters, no commas
 * (@actions/cache).
 */
export function cacheKey(source: LayerSource, config: JsonObject, layer: LayerOptions): string {
  const { isExact } = source;
  const { clean, exclude, aptClean, script } = layer;
  const runsCommands = script !== undefined || aptClean;
  const cleans = clean.length > 0;
  const drops = runsCommands || cleans || exclude.length > 0;
  const asked = answersFor(layer, IN_KEY, undefined);
  const { script: run, sourceDateEpoch, compression, division, ...others } = asked;
  // The order of the fields is part of the key.
  const parts = {
    format: LAYER_FORMAT,
    // Another release may read or clean differently.
    release: VERSION,
    diffIds: source.diffIds,
    ...others,
    run,
    // Environment variables name homes and caches, and commands see them.
    env: runsCommands || cleans ? (getPath(config, 'config', 'Env') ?? null) : null,
    // Presets spare volumes, and patterns that drop files there cause warnings.
    volumes: drops ? source.volumes : [],
    // Paths that the config names are spared, or cause a warning if they are lost.
    names: drops ? namesIn(config) : [],
    // Files changed by commands, or touched by an export, get this time.
    created: runsCommands || !isExact ? (getPath(config, 'created') ?? null) : null,
    isExact,
    // Layers have more than an engine shows.
    ...(source.byLayers === true ? { from: 'layers' } : {}),
    sourceDateEpoch,
    compression,
    division,
    ...(source.keptLayers === undefined ? {} : { keptLayers: source.keptLayers }),
    // What is copied as it is packed differs if the same layers are packed otherwise.
    ...(layer.compression.kind !== 'none' &&
    layer.compression.mayCopy === true &&
    source.packedLayers !== undefined
      ? { packedLayers: source.packedLayers.map(({ descriptor }) => descriptor.digest) }
      : {}),
  };
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const { architecture, variant } = source.platform;
  const machine = [architecture, variant].filter((part) => part !== undefined).join('-');
  // The architecture comes from the image's config, so only plain characters are safe.
  return `docker-flatten-v1-${machine.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40)}-${digest}`;
}

/** Returns the config fields that name paths, and the PATH variable. */
function namesIn(config: JsonObject): unknown[] {
  const env = getPath(config, 'config', 'Env');
  const searchPath = (isStringArray(env) ? env : []).findLast((line) => line.startsWith('PATH='));
  return [
    ...NAMING_FIELDS.map((field) => getPath(config, 'config', field) ?? null),
    searchPath ?? null,
  ];
}

/** Facts besides the options that may prevent caching. */
export interface CacheCase {
  /** Whether the source is a container. */
  readonly isContainer: boolean;
  /** Whether the image is for another architecture than the engine's. */
  readonly isForeign: boolean;
  /** Whether the engine can load zstd layers. */
  readonly takesZstd: boolean;
}

const follows = () => undefined;

/** For each option, why a layer made with it cannot be cached. The first reason is reported. */
const UNCACHED: LayerTable<CacheCase & { readonly layer: LayerOptions }, string | undefined> = {
  clean: follows,
  exclude: follows,
  script: follows,
  scriptNetwork: (network, { layer }) =>
    layer.script !== undefined && network !== 'none'
      ? '"run" has a network, and what it downloads can change'
      : undefined,
  aptClean: (isOn, { isForeign }) =>
    isOn && isForeign ? "the image's apt can run on some machines and not on others" : undefined,
  sourceDateEpoch: follows,
  division: follows,
  keepBase: follows,
  // The key contains the compression, so a restored entry always has one that this engine can load.
  compression: ({ kind }, { takesZstd }) =>
    kind === 'zstd' && !takesZstd
      ? `this engine cannot unpack zstd; ${written('compression', 'gzip')} can be cached`
      : undefined,
};

/** Returns why a layer cannot be cached: it depends on more than source and options, or could not be loaded again. */
export function uncachedReason(layer: LayerOptions, given: CacheCase): string | undefined {
  if (given.isContainer) return 'containers cannot be cached';
  const reasons = Object.values(answersFor(layer, UNCACHED, { ...given, layer }));
  return reasons.find((reason) => reason !== undefined);
}
