// Applies a container's settings to its image's config.
import { getPath, isObject, isStringArray, type JsonObject } from '../base/json.ts';
import { withoutProxies } from './proxies.ts';

/** Fields that a container can override, and that `docker commit` takes over. */
const OWN_FIELDS = ['User', 'Env', 'Cmd', 'Entrypoint', 'WorkingDir', 'StopSignal'];
/** The same for maps, whose keys are compared one by one. */
const MAP_FIELDS = ['ExposedPorts', 'Volumes', 'Labels'];
/** The same for fields that the engine omits unless the container overrides them. */
const ADDED_FIELDS = ['Healthcheck', 'StopTimeout'];

/** An image's config with a container's settings. */
export interface ContainerConfig {
  readonly config: JsonObject;
  /** Names of proxy variables that the docker command added to the container; they are not in the config. */
  readonly proxies: readonly string[];
}

/**
 * Applies a container's settings to its image's config. Settings that a new container would have too stay as the image
 * writes them, and so do those that only concern the container itself (hostname, terminal, the image's name).
 * @param image the image's whole config
 * @param container `Config` from the container's inspect
 * @param fresh `Config` of a container that was just created from the image without any settings. It shows how the
 *   engine reads the image's config, which may be written differently.
 */
export function withContainerConfig(
  image: JsonObject,
  container: JsonObject,
  fresh: JsonObject,
): ContainerConfig {
  const imageConfig = getPath(image, 'config');
  const config: Record<string, unknown> = { ...(isObject(imageConfig) ? imageConfig : {}) };
  const imageEnv = strings(config['Env']);
  const freshEnv = strings(fresh['Env']);
  const { env, removed } = withoutProxies(strings(container['Env']), freshEnv, imageEnv);
  const own: JsonObject = { ...container, Env: env };
  const before: JsonObject = { ...fresh, Env: withoutProxies(freshEnv, freshEnv, imageEnv).env };
  for (const field of OWN_FIELDS) {
    if (isSame(own[field], before[field]) || isSame(own[field], config[field])) continue;
    if (isUnset(own[field])) delete config[field];
    else config[field] = own[field];
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
  return { config: { ...image, config }, proxies: removed };
}

/** Returns an image's map with the keys that a container added, removed or changed; undefined if there are none. */
function mergedParts(image: unknown, container: unknown, fresh: unknown): JsonObject | undefined {
  const [inImage, inContainer, inFresh] = [image, container, fresh].map((parts) =>
    isObject(parts) ? parts : {},
  ) as [JsonObject, JsonObject, JsonObject];
  const set = Object.entries(inContainer).filter(
    ([name, value]) => !hasPart(inFresh, name, value) && !hasPart(inImage, name, value),
  );
  const gone = Object.keys(inFresh).filter(
    (name) => !Object.hasOwn(inContainer, name) && Object.hasOwn(inImage, name),
  );
  if (set.length === 0 && gone.length === 0) return undefined;
  const rest = Object.entries(inImage).filter(([name]) => !gone.includes(name));

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

/** Returns a field's value with sorted keys, or `null` if it is unset, as engines write empty lists. */
function canonicalValue(value: unknown): unknown {
  // Raw JSON numbers are objects: serialize them first.
  const plain = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  if (isUnset(plain)) return null;
  if (!isObject(plain)) return plain;
  return Object.fromEntries(
    Object.entries(plain)
      // Engines omit zero or empty parts of a healthcheck. But an empty label has a meaning, and so has the empty
      // object of a port or a volume.
      .filter(([, part]) => part === '' || isObject(part) || (part !== 0 && !isUnset(part)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Returns whether a field is unset. 0 is a value: a stop timeout may be zero. */
function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
