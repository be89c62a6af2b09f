// Several observers of one stream.
import type { EntryObserver } from './entry.ts';

/** Combines observers into one; undefined if there are none. */
export function combineObservers(
  observers: readonly (EntryObserver | undefined)[],
): EntryObserver | undefined {
  const present = observers.filter((observer) => observer !== undefined);
  const [first, ...others] = present;
  if (first === undefined || others.length === 0) return first;
  return {
    begin: (entry, verdict) => {
      for (const observer of present) observer.begin(entry, verdict);
    },
    mapBlock: (block) => {
      for (const observer of present) observer.mapBlock?.(block);
    },
    data: (bytes) => {
      for (const observer of present) observer.data(bytes);
    },
    end: () => {
      for (const observer of present) observer.end();
    },
  };
}
