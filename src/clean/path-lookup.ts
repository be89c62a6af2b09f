// Looks up single paths while links are followed.
import { FlattenError } from '../base/errors.ts';
import { entryFacts } from '../tar/facts.ts';
import type { HeldEntry } from '../tar/held-entries.ts';

/**
 * Looks up a path (one character per byte, no leading slash). Returns undefined if nothing is there; `link` is a
 * symlink's target, and undefined for anything else.
 */
export type PathLookup = (
  path: string,
) => Promise<{ readonly link: string | undefined } | undefined>;

/**
 * Returns a lookup that asks for each path only once.
 * @param lookAt returns the entry at a path, given as text; undefined if there is none
 */
export function cachedLookup(lookAt: (path: string) => Promise<HeldEntry | undefined>): PathLookup {
  const known = new Map<string, ReturnType<PathLookup>>();
  const look: PathLookup = async (path) => {
    try {
      const found = await lookAt(Buffer.from(path, 'latin1').toString());
      if (found === undefined) return undefined;
      const isLink = found.typeFlag === '2';
      return { link: isLink ? entryFacts(found).link.toString('latin1') : undefined };
    } catch (error) {
      // A file that is too large to hold exists, and is not a link.
      if (error instanceof FlattenError && error.code === 'TAR_LIMIT') return { link: undefined };
      throw error;
    }
  };
  return (path) => {
    const found = known.get(path) ?? look(path);
    known.set(path, found);
    return found;
  };
}
