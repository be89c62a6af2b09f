// Questions to an engine about single paths, as links are followed.
import { FlattenError } from '../base/errors.ts';
import { entryFacts } from '../tar/facts.ts';
import type { HeldEntry } from '../tar/held-entries.ts';

/** What is at a path (one character a byte, without a slash in front): a link's target, or nothing for all else. */
export type PathLookup = (
  path: string,
) => Promise<{ readonly link: string | undefined } | undefined>;

/**
 * Asks each path once.
 * @param lookAt gives what is at a path of text; undefined where nothing is
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
      // A file that is too large to be held is there, and no link.
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
