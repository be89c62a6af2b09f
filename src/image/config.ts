// Image configs (OCI image-spec "config.md", and Docker's own fields): reading the source's, writing the result's.
import { createHash } from 'node:crypto';
import { getPath, getString, isObject, isStringArray, type JsonObject } from '../base/json.ts';

/** JSON functions that keep numbers as written (ECMA-262 "JSON.parse source text access"). */
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
 * Parses a config so that writing it again changes no value. Numbers keep their digits, since a duration in nanoseconds
 * or an unknown field may not fit a double.
 * @throws SyntaxError if the text is not a JSON object
 */
export function parseConfig(text: string): JsonObject {
  const parsed = sourceTextJson.parse(text, (_key, value, context) =>
    typeof value === 'number' && context.source !== undefined
      ? sourceTextJson.rawJSON(context.source)
      : value,
  );
  // A top-level number is a raw number, which is an object too.
  if (!isObject(parsed) || sourceTextJson.isRawJSON(parsed))
    throw new SyntaxError('an image config must be a JSON object');
  return parsed;
}

/** Returns a config's diffIDs: the digests of the uncompressed layers, bottom first. */
export function diffIdsOf(config: JsonObject): string[] {
  const ids = getPath(config, 'rootfs', 'diff_ids');
  return isStringArray(ids) ? ids : [];
}

/**
 * Returns for each history entry, oldest first, whether it has a layer; undefined if the config has no history. A size
 * from `docker history` includes a layer only if it has an entry.
 */
export function historyLayers(config: JsonObject): boolean[] | undefined {
  const history = getPath(config, 'history');
  if (!Array.isArray(history)) return undefined;
  return history.map((entry) => getPath(entry, 'empty_layer') !== true);
}

/**
 * Returns the chain ID of layers: one digest for the filesystem that they make, the same in every store (OCI image-spec
 * "config.md", "Layer ChainID"). Undefined for no layers.
 */
export function chainIdOf(diffIds: readonly string[]): string | undefined {
  return diffIds.reduce<string | undefined>(
    (chain, diffId) => (chain === undefined ? diffId : digestOf(Buffer.from(`${chain} ${diffId}`))),
    undefined,
  );
}

/** Returns the sha256 digest of bytes as `sha256:…`. */
export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A layer as a config has it. */
export interface ConfigLayer {
  readonly diffId: string;
  /** What is in it, for people who read the history; undefined for everything. */
  readonly contents?: string | undefined;
  /** Whether it is the source's own, whose history stays, too. */
  readonly isKept?: true | undefined;
}

/**
 * Returns the bytes of the result's config: the source's fields unchanged, with a diffID and a history entry for each
 * layer. It depends on no clock and no engine, so one source gives the same config on every store.
 * @param flat.layers bottom first
 * @param flat.latestSeconds upper limit for `created`, in seconds since 1970
 */
export function flatConfig(
  source: JsonObject,
  flat: {
    layers: readonly ConfigLayer[];
    sourceDiffIds: readonly string[];
    createdBy: string;
    latestSeconds: number | undefined;
  },
): Buffer {
  const created = clampTime(getString(source, 'created'), flat.latestSeconds);
  const entryOf = ({ contents }: ConfigLayer) => ({
    ...(created === undefined ? {} : { created }),
    created_by: createdBy(flat.createdBy, contents),
    comment: chainIdOf(flat.sourceDiffIds) ?? '',
  });
  const config = {
    ...source,
    ...(created === undefined ? {} : { created }),
    rootfs: { type: 'layers', diff_ids: flat.layers.map(({ diffId }) => diffId) },
    history: [
      ...keptHistory(source, flat.layers.filter(({ isKept }) => isKept === true).length),
      ...flat.layers.filter(({ isKept }) => isKept !== true).map(entryOf),
    ],
  };
  return Buffer.from(JSON.stringify(config));
}

/**
 * Returns the entries of a source's history up to a layer, with those before it that have no layer. If the history does
 * not account for the layers, each gets an entry that says nothing.
 * @param layers how many layers are kept
 */
function keptHistory(source: JsonObject, layers: number): unknown[] {
  if (layers === 0) return [];
  const entries = getPath(source, 'history');
  const hasLayer = historyLayers(source) ?? [];
  const count = hasLayer.filter((has) => has).length;
  if (!Array.isArray(entries) || count !== diffIdsOf(source).length)
    return Array.from({ length: layers }, () => ({}));
  return entries.slice(0, endOfKept(hasLayer, layers));
}

/**
 * Returns how many steps of a history belong to its lowest layers.
 * @param hasLayer for each step, oldest first, whether it has a layer
 */
export function endOfKept(hasLayer: readonly boolean[], layers: number): number {
  let left = layers;
  let end = 0;
  while (end < hasLayer.length && left > 0) if (hasLayer[end++] === true) left--;
  return end;
}

/** Returns the `created_by` of a layer: the program, and what is in the layer if that is known. */
export function createdBy(program: string, contents: string | undefined): string {
  return contents === undefined || contents === '' ? program : `${program}: ${contents}`;
}

/** Limits a time (RFC 3339) to a number of seconds since 1970. A time that cannot be parsed is returned unchanged. */
function clampTime(
  time: string | undefined,
  latestSeconds: number | undefined,
): string | undefined {
  if (time === undefined || latestSeconds === undefined) return time;
  // Date.parse drops digits below milliseconds, so a fraction within the limit's own second is detected by its digits.
  const seconds = Math.floor(Date.parse(time) / 1000);
  const isLater = seconds > latestSeconds || (seconds === latestSeconds && /\.\d*[1-9]/.test(time));
  return isLater ? new Date(latestSeconds * 1000).toISOString().replace('.000Z', 'Z') : time;
}

/** Fields of `docker image inspect` and the config fields behind them. */
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
/** Go's zero time, by which engines mean "no time". */
const GO_ZERO_TIME = '0001-01-01T00:00:00Z';

/**
 * Builds a config from `docker image inspect`. It has everything that affects a container, but not the fields that
 * engines hide (`os.features`, Hostname, Domainname, AttachStdin, Image and other leftovers of a build).
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
  config['rootfs'] = { type: 'layers', diff_ids: getPath(inspect, 'RootFS', 'Layers') ?? [] };
  return config;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}
