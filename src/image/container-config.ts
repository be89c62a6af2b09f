// What a container's own settings make of its image's config.
import { at, isObject, type JsonObject } from '../guards.ts';

/** Fields that a container may have otherwise than its image, as `docker commit` takes them over. */
const OWN_FIELDS = [
  'User',
  'ExposedPorts',
  'Env',
  'Cmd',
  'Entrypoint',
  'Volumes',
  'WorkingDir',
  'Labels',
  'StopSignal',
];
/** The same, but the engine leaves them out where the container has nothing of its own. */
const ADDED_FIELDS = ['Healthcheck', 'StopTimeout'];

/**
 * The image's config with the container's changes: what the container has as its image has stays as it is written
 * there, and what says nothing outside that container (hostname, terminal, the image's name) is the image's.
 * @param image the image's whole config
 * @param container `Config` of the container's inspect
 */
export function withContainerConfig(image: JsonObject, container: JsonObject): JsonObject {
  const own = at(image, 'config');
  const config: Record<string, unknown> = { ...(isObject(own) ? own : {}) };
  for (const field of OWN_FIELDS) {
    if (same(config[field], container[field])) continue;
    if (isNothing(container[field])) delete config[field];
    else config[field] = container[field];
  }
  for (const field of ADDED_FIELDS) {
    if (!isNothing(container[field]) && !same(config[field], container[field]))
      config[field] = container[field];
  }
  return { ...image, config };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

/** A field's value with keys in order; one that says nothing is `null`, as engines write it for an empty list. */
function essence(value: unknown): unknown {
  // Numbers that were kept as they were written are objects of their own kind.
  const plain = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  if (isNothing(plain)) return null;
  if (!isObject(plain)) return plain;
  return Object.fromEntries(
    Object.entries(plain)
      // Engines leave out a healthcheck's parts that are zero or empty. An empty label says something, and so does the
      // empty object of a port or a volume: that it is there.
      .filter(([, part]) => part === '' || isObject(part) || (part !== 0 && !isNothing(part)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether a field says nothing. A time to stop in that is zero does. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
