// The places that an image's volumes are: a volume's path may lead through links.
import { posix } from 'node:path';
import { resolvePathBy } from './links.ts';
import type { PathLookup } from './path-lookup.ts';

/** Most questions to the engine: a few volumes have a few directories above them. */
const MAX_QUESTIONS = 200;

/**
 * The volumes as they are declared, and the real paths of those that lead through links.
 * @param volumes paths that the config declares
 */
export async function resolveVolumes(
  volumes: readonly string[],
  look: PathLookup,
): Promise<string[]> {
  let questions = 0;
  const linkAt = async (path: string) =>
    ++questions > MAX_QUESTIONS ? undefined : (await look(path))?.link;
  const real: string[] = [];
  for (const volume of volumes) {
    const way = await resolvePathBy(
      Buffer.from(posix.normalize(volume)).toString('latin1'),
      linkAt,
    );
    if (way !== undefined && way.through.length > 0 && way.end !== '')
      real.push(`/${Buffer.from(way.end, 'latin1')}`);
  }
  return [...new Set([...volumes, ...real])];
}
