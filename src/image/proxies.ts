// Proxy variables in an environment. The docker command adds those of its own configuration ("proxies" in config.json)
// to each container that it creates, in upper and lower case and often with a password. They do not belong to the
// container.

/** The variables that the command adds (docker/cli, `ParseProxyConfig`), in upper or lower case. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;

/** An environment without the variables that the docker command added. */
export interface EnvironmentWithoutProxies {
  readonly env: readonly string[];
  /** Names of the removed variables. */
  readonly removed: readonly string[];
}

/**
 * Removes the proxy variables that the docker command added to a container's environment: those that a new container
 * has too, and pairs of upper and lower case with one value, since the container may have been created with another
 * configuration. Values that the image itself sets are restored.
 * @param container a container's variables as `NAME=value`
 * @param fresh the variables of a new container of the same image, created with the present configuration
 * @param image the image's variables
 */
export function withoutProxies(
  container: readonly string[],
  fresh: readonly string[],
  image: readonly string[],
): EnvironmentWithoutProxies {
  const all = new Set(container);
  const wasAdded = (entry: string) => {
    const name = nameOf(entry);
    if (!PROXY.test(name) || image.includes(entry)) return false;
    return fresh.includes(entry) || all.has(otherSpelling(name) + entry.slice(name.length));
  };
  const removed = container.filter(wasAdded).map(nameOf);
  const env = container.flatMap((entry) =>
    wasAdded(entry) ? image.filter((own) => nameOf(own) === nameOf(entry)) : [entry],
  );
  return { env, removed };
}

function nameOf(entry: string): string {
  return entry.split('=')[0] ?? '';
}

function otherSpelling(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
}
