// Proxy variables in an environment. The docker command puts those of its own configuration ("proxies" in config.json)
// into each container that it creates, in both spellings, often with a password: they are no container's own.
/** The variables that the command knows (docker/cli, `ParseProxyConfig`), each written in capitals or not. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;

/** An environment without what the docker command put there. */
export interface EnvironmentWithoutProxies {
  readonly env: readonly string[];
  /** Names of the variables that were left out. */
  readonly leftOut: readonly string[];
}

/**
 * Takes proxy variables out of a container's environment that the docker command put there: those that a new container
 * has too, and pairs of both spellings with one value, since the command that created the container may have had another
 * configuration. What the image says itself comes back.
 * @param container variables of a container as `NAME=value`
 * @param fresh those of a new container of the same image, created with this configuration
 * @param image those of the image
 */
export function withoutProxies(
  container: readonly string[],
  fresh: readonly string[],
  image: readonly string[],
): EnvironmentWithoutProxies {
  const all = new Set(container);
  const isPut = (entry: string) => {
    const name = nameOf(entry);
    if (!PROXY.test(name) || image.includes(entry)) return false;
    return fresh.includes(entry) || all.has(otherSpelling(name) + entry.slice(name.length));
  };
  const leftOut = container.filter(isPut).map(nameOf);
  const env = container.flatMap((entry) =>
    isPut(entry) ? image.filter((own) => nameOf(own) === nameOf(entry)) : [entry],
  );
  return { env, leftOut };
}

function nameOf(entry: string): string {
  return entry.split('=')[0] ?? '';
}

function otherSpelling(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
}
