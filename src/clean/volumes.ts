// Resolves the paths of an image's volumes, which may lead through links.
import { posix } from 'node:path';
import { resolvePathBy } from './links.ts';
import type { PathLookup } from './path-lookup.ts';

/** Maximum number of lookups. The directories above a few volumes are far fewer. */
const MAX_LOOKUPS = 200;

/**
 * Returns the volumes as declared, and the real paths of those that lead through links.
 * @param volumes the volume paths in the config
 */
export async function resolveVolumes(
  volumes: readonly string[],
  look: PathLookup,
): Promise<string[]> {
  let lookups = 0;
  const linkAt = async (path: string) =>
    ++lookups > MAX_LOOKUPS ? undefined : (await look(path))?.link;
  const real: string[] = [];
  for (const volume of volumes) {
    const resolved = await resolvePathBy(
      Buffer.from(posix.normalize(volume)).toString('latin1'),
      linkAt,
    );
    if (resolved !== undefined && resolved.through.length > 0 && resolved.end !== '')
      real.push(`/${Buffer.from(resolved.end, 'latin1')}`);
  }
  return [...new Set([...volumes, ...real])];
}
