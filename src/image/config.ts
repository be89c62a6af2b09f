// The image config (OCI image-spec "config.md"; Docker's own fields included): the source's, with one layer.
import { createHash } from 'node:crypto';
import { at, isObject, isStringArray, type JsonObject, stringAt } from '../base/json.ts';

/** A text of JSON numbers that is written back as it was read (ECMA-262 "JSON.parse source text access"). */
interface SourceTextJson {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): unknown;
  isRawJSON(value: unknown): boolean;
}
const sourceTextJson = JSON as unknown as SourceTextJson;

/**
 * Parses a config so that writing it again changes no value: numbers keep the digits they have, since a duration in
 * nanoseconds or a field unknown here may not fit a double.
 * @throws SyntaxError where the text is no JSON
 */
export function parseConfig(text: string): JsonObject {
  const parsed = sourceTextJson.parse(text, (_key, value, context) =>
    typeof value === 'number' && context.source !== undefined
      ? sourceTextJson.rawJSON(context.source)
      : value,
  );
  // A lone number is one of the raw numbers from above, which are objects.
  if (!isObject(parsed) || sourceTextJson.isRawJSON(parsed))
    throw new SyntaxError('an image config must be a JSON object');
  return parsed;
}

/** The diffIDs (digests of the uncompressed layers, bottom first) that a config names. */
export function diffIdsOf(config: JsonObject): string[] {
  const ids = at(config, 'rootfs', 'diff_ids');
  return isStringArray(ids) ? ids : [];
}

/**
 * Of each of a config's history entries, oldest first, whether it stands for a layer; undefined where it has no history.
 * A size taken from `docker history` counts a layer only when it has an entry.
 */
export function historyLayers(config: JsonObject): boolean[] | undefined {
  const history = at(config, 'history');
  if (!Array.isArray(history)) return undefined;
  return history.map((entry) => at(entry, 'empty_layer') !== true);
}

/**
 * The chain ID of layers: one digest for the filesystem that they make, the same in every store
 * (OCI image-spec "config.md", "Layer ChainID"). Undefined for no layers.
 */
export function chainIdOf(diffIds: readonly string[]): string | undefined {
  return diffIds.reduce<string | undefined>(
    (chain, diffId) => (chain === undefined ? diffId : digestOf(Buffer.from(`${chain} ${diffId}`))),
    undefined,
  );
}

/** `sha256:…` of bytes. */
export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * The bytes of the result's config: every field of the source's as it is, one diffID, one history entry. No clock and
 * no engine has a part in it, so one source gives one config on every store.
 * @param flat.latestSeconds a later `created`, in seconds since 1970, becomes this time
 */
export function flatConfig(
  source: JsonObject,
  flat: {
    diffId: string;
    sourceDiffIds: readonly string[];
    createdBy: string;
    latestSeconds: number | undefined;
  },
): Buffer {
  const created = clampTime(stringAt(source, 'created'), flat.latestSeconds);
  const entry = {
    ...(created === undefined ? {} : { created }),
    created_by: flat.createdBy,
    comment: chainIdOf(flat.sourceDiffIds) ?? '',
  };
  const config = {
    ...source,
    ...(created === undefined ? {} : { created }),
    rootfs: { type: 'layers', diff_ids: [flat.diffId] },
    history: [entry],
  };
  return Buffer.from(JSON.stringify(config));
}

/** A time (RFC 3339) that is no later than a limit in seconds since 1970; one that cannot be read stays. */
function clampTime(
  time: string | undefined,
  latestSeconds: number | undefined,
): string | undefined {
  if (time === undefined || latestSeconds === undefined) return time;
  // Only milliseconds of it are read: any fraction of the limit's own second is later.
  const seconds = Math.floor(Date.parse(time) / 1000);
  const isLater = seconds > latestSeconds || (seconds === latestSeconds && /\.\d*[1-9]/.test(time));
  return isLater ? new Date(latestSeconds * 1000).toISOString().replace('.000Z', 'Z') : time;
}

/** Fields of `docker image inspect` and the config fields that they show. */
const INSPECT_FIELDS: ReadonlyArray<readonly [string, string]> = [
  ['Created', 'created'],
  ['Author', 'author'],
  ['Architecture', 'architecture'],
  ['Variant', 'variant'],
  ['Os', 'os'],
  ['OsVersion', 'os.version'],
  ['DockerVersion', 'docker_version'],
  ['ContainerConfig', 'container_config'],
  ['Container', 'container'],
];
/** What Go's zero time reads as: the engine's word for "no time". */
const GO_ZERO_TIME = '0001-01-01T00:00:00Z';

/**
 * The source's config as far as `docker image inspect` shows it: all that a container runs by, without the fields
 * that engines hide (`os.features`, Hostname, Domainname, AttachStdin, Image and other leftovers of a build).
 */
export function configFromInspect(inspect: JsonObject): JsonObject {
  const config: Record<string, unknown> = {};
  for (const [from, to] of INSPECT_FIELDS) {
    const value = inspect[from];
    if (!isEmpty(value) && value !== GO_ZERO_TIME) config[to] = value;
  }
  const run = inspect['Config'];
  config['config'] = isObject(run)
    ? Object.fromEntries(Object.entries(run).filter(([, value]) => !isEmpty(value)))
    : {};
  config['rootfs'] = { type: 'layers', diff_ids: at(inspect, 'RootFS', 'Layers') ?? [] };
  return config;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}
