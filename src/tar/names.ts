// Entry names as paths. A path is a string with one character per byte, so that any name survives.

const SLASH = 0x2f;
const DOT = 0x2e;

/** The last name and its path: each observer of a stream asks for that of the same entry. */
let last: { readonly name: Buffer | undefined; readonly path: string } = {
  name: undefined,
  path: '',
};

/** Returns a name as a path, without a leading `./` or `/` and without a trailing `/`. */
export function plainPath(name: Buffer): string {
  if (name === last.name) return last.path;
  let start = 0;
  if (name[0] === SLASH) start = 1;
  else if (name[0] === DOT && name[1] === SLASH) start = 2;
  const end = name.length > start && name.at(-1) === SLASH ? name.length - 1 : name.length;
  last = { name, path: name.toString('latin1', start, end) };
  return last.path;
}

/** Returns whether a path is below a directory. */
export function isBelow(path: string, directory: string): boolean {
  return (
    path.length > directory.length &&
    path.charCodeAt(directory.length) === 0x2f &&
    path.startsWith(directory)
  );
}

/** Returns the bytes of a path. */
export function pathBytes(path: string): Buffer {
  return Buffer.from(path, 'latin1');
}
