// What tells that a layer would be the same: its key, and whether it has one at all.
import { createHash } from 'node:crypto';
import type { JsonObject } from '../base/json.ts';
import { at, isStringArray } from '../base/json.ts';
import { VERSION } from '../base/version.ts';
import { PRESETS } from '../clean/presets.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { FlattenOptions } from '../inputs/options.ts';

/** Raised when the same source and options come to give another layer, or when the record of one has another form. */
const LAYER_FORMAT = 4;

/** Fields of a config that name paths. */
const NAMING_FIELDS = ['Entrypoint', 'Cmd', 'Healthcheck', 'WorkingDir', 'Shell', 'OnBuild'];

/** What a layer is made from besides the options. */
export interface LayerSource {
  readonly source: Pick<Source, 'platform' | 'diffIds' | 'volumes'>;
  readonly config: JsonObject;
  /** Whether the engine shows the image exactly; an export alone loses some of it. */
  readonly isExact: boolean;
}

type LayerOptions = Pick<
  FlattenOptions,
  'clean' | 'exclude' | 'aptClean' | 'run' | 'sourceDateEpoch' | 'compression'
>;

/**
 * The key under which a flat layer is kept: it follows from the source's layers and from all else that the new layer
 * depends on, and from nothing that differs between stores or builds of the same layers. At most 512 characters, no
 * commas (@actions/cache).
 */
export function cacheKey(from: LayerSource, options: LayerOptions): string {
  const { source, config, isExact } = from;
  const { clean, exclude, aptClean, run, sourceDateEpoch, compression } = options;
  const runsCommands = run !== undefined || aptClean;
  const cleans = clean.length > 0;
  const parts = {
    format: LAYER_FORMAT,
    // A release may read and clean better than the one before.
    release: VERSION,
    diffIds: source.diffIds,
    // What a preset means may change from one release to the next.
    clean: PRESETS.filter((preset) => clean.includes(preset)),
    exclude: exclude.map(({ text }) => text),
    aptClean,
    run: run ?? null,
    // Homes and caches are where variables say, and commands see them.
    env: runsCommands || cleans ? (at(config, 'config', 'Env') ?? null) : null,
    // Presets spare volumes, and what patterns drop there is warned of.
    volumes: runsCommands || cleans || exclude.length > 0 ? source.volumes : [],
    // What the config names stays, and a warning says what is lost of it.
    names:
      runsCommands || cleans || exclude.length > 0
        ? [
            ...NAMING_FIELDS.map((field) => at(config, 'config', field) ?? null),
            searchPathOf(config),
          ]
        : [],
    // What commands change gets this time, and so does what an export has touched.
    created: runsCommands || !isExact ? (at(config, 'created') ?? null) : null,
    isExact,
    sourceDateEpoch: sourceDateEpoch ?? null,
    compression,
  };
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const { architecture, variant } = source.platform;
  const machine = [architecture, variant].filter((part) => part !== undefined).join('-');
  // Only plain characters of it: an image's config says what it is.
  return `docker-flatten-v1-${machine.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40)}-${digest}`;
}

/** The line of ENV that says where programs are. */
function searchPathOf(config: JsonObject): string | null {
  const env = at(config, 'config', 'Env');
  return (isStringArray(env) ? env : []).findLast((line) => line.startsWith('PATH=')) ?? null;
}

/**
 * Why a run's layer does not follow from its source alone, and so cannot be kept; undefined where it does.
 * @param isForeign whether the image is for another machine than the engine's
 */
export function uncachedReason(
  options: Pick<FlattenOptions, 'container' | 'run' | 'runNetwork' | 'aptClean'>,
  isForeign: boolean,
): string | undefined {
  if (options.container !== undefined) return 'a container is no image that comes again';
  if (options.run !== undefined && options.runNetwork !== 'none')
    return '"run" has a network, and what it fetches may differ';
  if (options.aptClean && isForeign)
    return "whether the image's own apt can run here differs from machine to machine";
  return undefined;
}
