// Puts the entries of a flat tar into the order of layers, and finds what each one needs before it.
import { FlattenError, NO_BUILDER_WRITES, quoteName } from '../base/errors.ts';
import { pathBytes } from '../tar/names.ts';
import { type EntryNumber, type FlatIndex, KIND, NO_ENTRY } from './flat-index.ts';

/** The entries of an index, by path. */
export interface Arrangement {
  /** Entries by path, part by part: directories before what they hold. Does not depend on how the flat tar was read. */
  readonly order: Uint32Array;
  /** The nearest directory above each entry that has one of its own; {@link NO_ENTRY} for none. */
  readonly parent: Int32Array;
  /** The entry with the content of a hard link, or one that leads there; {@link NO_ENTRY} for all others. */
  readonly target: Int32Array;
}

/**
 * Arranges the entries of an index.
 * @throws FlattenError `TAR_INVALID` if an entry is below one that is no directory, or a hard link has no target
 */
export function arrange(index: FlatIndex): Arrangement {
  const order = sorted(index);
  return { order, parent: parentsOf(index, order), target: targetsOf(index) };
}

function sorted({ paths }: FlatIndex): Uint32Array {
  // NUL, which no name has, comes before all other characters: so a directory's files come right after it.
  const keys = paths.map((path) => path.replaceAll('/', '\0'));
  return Uint32Array.from(keys.keys()).sort((one, other) => {
    const [a, b] = [keys[one] as string, keys[other] as string];
    return a < b ? -1 : a > b ? 1 : one - other;
  });
}

function parentsOf({ paths, kind }: FlatIndex, order: Uint32Array): Int32Array {
  const parent = new Int32Array(paths.length).fill(NO_ENTRY);
  const above: EntryNumber[] = [];
  for (const entry of order) {
    const path = paths[entry] as string;
    while (above.length > 0 && !isIn(path, paths[above.at(-1) as number] as string)) above.pop();
    const directory = above.at(-1);
    if (directory !== undefined) {
      if (kind[directory] !== KIND.directory) throw belowFile(path, paths[directory] as string);
      parent[entry] = directory;
    }
    // The root is a directory of all layers anyway.
    if (path !== '') above.push(entry);
  }
  return parent;
}

function isIn(path: string, directory: string): boolean {
  return path.charCodeAt(directory.length) === 0x2f && path.startsWith(directory);
}

function targetsOf({ paths, targets }: FlatIndex): Int32Array {
  const target = new Int32Array(paths.length).fill(NO_ENTRY);
  if (targets.size === 0) return target;
  const wanted = new Set(targets.values());
  const found = new Map<string, EntryNumber>();
  for (const [entry, path] of paths.entries()) {
    const name = targets.get(entry);
    if (name !== undefined) target[entry] = found.get(name) ?? noTarget(path, name);
    if (wanted.has(path)) found.set(path, entry);
  }
  return target;
}

function belowFile(path: string, above: string): FlattenError {
  return new FlattenError(
    'TAR_INVALID',
    `The entry ${quoteName(pathBytes(path))} is below ${quoteName(pathBytes(above))}, which is no directory.`,
    { hint: NO_BUILDER_WRITES },
  );
}

function noTarget(path: string, target: string): never {
  throw new FlattenError(
    'TAR_INVALID',
    `The hard link ${quoteName(pathBytes(path))} comes before its target ${quoteName(pathBytes(target))}, or has none.`,
    { hint: NO_BUILDER_WRITES },
  );
}
