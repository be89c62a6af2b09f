// What a container's own settings make of its image's config.
import { at, isObject, isStringArray, type JsonObject } from '../base/json.ts';
import { withoutProxies } from './proxies.ts';

/** Fields that a container may have otherwise than its image, as `docker commit` takes them over. */
const OWN_FIELDS = ['User', 'Env', 'Cmd', 'Entrypoint', 'WorkingDir', 'StopSignal'];
/** The same, of named parts that a container has one by one. */
const MAP_FIELDS = ['ExposedPorts', 'Volumes', 'Labels'];
/** The same, but the engine leaves them out where the container has nothing of its own. */
const ADDED_FIELDS = ['Healthcheck', 'StopTimeout'];

/** An image's config with a container's changes. */
export interface ContainerConfig {
  readonly config: JsonObject;
  /** Names of proxy variables that the docker command put into the container, which are not in the config. */
  readonly proxies: readonly string[];
}

/**
 * The image's config with the container's changes: what the container has as a new one of its image would stays as it
 * is written in the image, and what says nothing outside that container (hostname, terminal, the image's name) is the
 * image's.
 * @param image the image's whole config
 * @param container `Config` of the container's inspect
 * @param fresh the same of a container of the image that was created now without any settings: how the engine reads the
 *   image's config, which may be written in other ways
 */
export function withContainerConfig(
  image: JsonObject,
  container: JsonObject,
  fresh: JsonObject,
): ContainerConfig {
  const own = at(image, 'config');
  const config: Record<string, unknown> = { ...(isObject(own) ? own : {}) };
  const imageEnv = strings(config['Env']);
  const freshEnv = strings(fresh['Env']);
  const { env, leftOut } = withoutProxies(strings(container['Env']), freshEnv, imageEnv);
  const theirs: JsonObject = { ...container, Env: env };
  const before: JsonObject = { ...fresh, Env: withoutProxies(freshEnv, freshEnv, imageEnv).env };
  for (const field of OWN_FIELDS) {
    if (isSame(theirs[field], before[field]) || isSame(theirs[field], config[field])) continue;
    if (isUnset(theirs[field])) delete config[field];
    else config[field] = theirs[field];
  }
  for (const field of MAP_FIELDS) {
    const parts = mergedParts(config[field], container[field], fresh[field]);
    if (parts === undefined) continue;
    if (isUnset(parts)) delete config[field];
    else config[field] = parts;
  }
  for (const field of ADDED_FIELDS) {
    const value = container[field];
    if (!isUnset(value) && !isSame(value, fresh[field]) && !isSame(value, config[field]))
      config[field] = value;
  }
  return { config: { ...image, config }, proxies: leftOut };
}

/** An image's parts with what a container has more, less or otherwise than a new one; undefined where that is nothing. */
function mergedParts(image: unknown, container: unknown, fresh: unknown): JsonObject | undefined {
  const [own, theirs, before] = [image, container, fresh].map((parts) =>
    isObject(parts) ? parts : {},
  ) as [JsonObject, JsonObject, JsonObject];
  const set = Object.entries(theirs).filter(
    ([name, value]) => !hasPart(before, name, value) && !hasPart(own, name, value),
  );
  const gone = Object.keys(before).filter(
    (name) => !Object.hasOwn(theirs, name) && Object.hasOwn(own, name),
  );
  if (set.length === 0 && gone.length === 0) return undefined;
  const rest = Object.entries(own).filter(([name]) => !gone.includes(name));
  return Object.fromEntries([...rest, ...set]);
}

function hasPart(parts: JsonObject, name: string, value: unknown): boolean {
  return Object.hasOwn(parts, name) && isSame(parts[name], value);
}

function strings(value: unknown): readonly string[] {
  return isStringArray(value) ? value : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonicalValue(one)) === JSON.stringify(canonicalValue(other));
}

/** A field's value with keys in order; one that says nothing is `null`, as engines write it for an empty list. */
function canonicalValue(value: unknown): unknown {
  // Numbers that were kept as they were written are objects of their own kind.
  const plain = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  if (isUnset(plain)) return null;
  if (!isObject(plain)) return plain;
  return Object.fromEntries(
    Object.entries(plain)
      // Engines leave out a healthcheck's parts that are zero or empty. An empty label says something, and so does the
      // empty object of a port or a volume: that it is there.
      .filter(([, part]) => part === '' || isObject(part) || (part !== 0 && !isUnset(part)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether a field says nothing. A time to stop in that is zero does. */
function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
