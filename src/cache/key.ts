// What tells that a layer would be the same: its key, and whether it has one at all.
import { createHash } from 'node:crypto';
import type { JsonObject } from '../base/json.ts';
import { getPath, isStringArray } from '../base/json.ts';
import { written } from '../base/spelling.ts';
import { VERSION } from '../base/version.ts';
import { PRESETS } from '../clean/presets.ts';
import type { ImageSource } from '../image/image-source.ts';
import { answersFor, type LayerOptions, type LayerTable } from '../inputs/layer-options.ts';

/** Raised when the same source and options come to give another layer, or when the record of one has another form. */
const LAYER_FORMAT = 4;

/** Fields of a config that name paths. */
const NAMING_FIELDS = ['Entrypoint', 'Cmd', 'Healthcheck', 'WorkingDir', 'Shell', 'OnBuild'];

/** What of a source a layer depends on. */
export type LayerSource = Pick<ImageSource, 'platform' | 'diffIds' | 'volumes' | 'isExact'>;

/** How each option enters the key; undefined is left out. */
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
};

/**
 * The key under which a flat layer is saved: it follows from the source's layers and from all else that the new layer
 * depends on, and from nothing that differs between stores or builds of the same layers. At most 512 characters, no
 * commas (@actions/cache).
 */
export function cacheKey(source: LayerSource, config: JsonObject, layer: LayerOptions): string {
  const { isExact } = source;
  const { clean, exclude, aptClean, script } = layer;
  const runsCommands = script !== undefined || aptClean;
  const cleans = clean.length > 0;
  const drops = runsCommands || cleans || exclude.length > 0;
  const asked = answersFor(layer, IN_KEY, undefined);
  const { script: run, sourceDateEpoch, compression, ...others } = asked;
  // The order of the fields is part of the key.
  const parts = {
    format: LAYER_FORMAT,
    // A release may read and clean better than the one before.
    release: VERSION,
    diffIds: source.diffIds,
    ...others,
    run,
    // Homes and caches are where variables say, and commands see them.
    env: runsCommands || cleans ? (getPath(config, 'config', 'Env') ?? null) : null,
    // Presets spare volumes, and what patterns drop there is warned of.
    volumes: drops ? source.volumes : [],
    // What the config names stays, and a warning says what is lost of it.
    names: drops ? namesIn(config) : [],
    // What commands change gets this time, and so does what an export has touched.
    created: runsCommands || !isExact ? (getPath(config, 'created') ?? null) : null,
    isExact,
    sourceDateEpoch,
    compression,
  };
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const { architecture, variant } = source.platform;
  const machine = [architecture, variant].filter((part) => part !== undefined).join('-');
  // Only plain characters of it: an image's config says what it is.
  return `docker-flatten-v1-${machine.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40)}-${digest}`;
}

/** The fields that name paths, and the line of ENV that says where programs are. */
function namesIn(config: JsonObject): unknown[] {
  const env = getPath(config, 'config', 'Env');
  const searchPath = (isStringArray(env) ? env : []).findLast((line) => line.startsWith('PATH='));
  return [
    ...NAMING_FIELDS.map((field) => getPath(config, 'config', field) ?? null),
    searchPath ?? null,
  ];
}

/** What besides the options may keep a layer from being cached. */
export interface CacheCase {
  /** Whether a container is flattened, and not an image. */
  readonly isContainer: boolean;
  /** Whether the image is for another machine than the engine's. */
  readonly isForeign: boolean;
  /** Whether the engine takes a layer that is packed with zstd. */
  readonly takesZstd: boolean;
}

const follows = () => undefined;

/** Why a layer with an option cannot be cached; the first reason is the one that is given. */
const UNCACHED: LayerTable<CacheCase & { readonly layer: LayerOptions }, string | undefined> = {
  clean: follows,
  exclude: follows,
  script: follows,
  scriptNetwork: (network, { layer }) =>
    layer.script !== undefined && network !== 'none'
      ? '"run" has a network, and what it fetches may differ'
      : undefined,
  aptClean: (isOn, { isForeign }) =>
    isOn && isForeign
      ? "whether the image's own apt can run here differs from machine to machine"
      : undefined,
  sourceDateEpoch: follows,
  // The key has the packing, so no entry comes that this engine could not take.
  compression: ({ kind }, { takesZstd }) =>
    kind === 'zstd' && !takesZstd
      ? `this engine cannot unpack zstd; ${written('compression', 'gzip')} can be cached`
      : undefined,
};

/** Why a run's layer does not follow from its source and options alone, or could not be taken again; undefined if neither is so. */
export function uncachedReason(layer: LayerOptions, given: CacheCase): string | undefined {
  if (given.isContainer) return 'a container is no image that comes again';
  const reasons = Object.values(answersFor(layer, UNCACHED, { ...given, layer }));
  return reasons.find((reason) => reason !== undefined);
}
