// Entry names as paths. A path is a string with one character per byte, so that any name survives.

/** Returns a name as a path, without a leading `./` or `/` and without a trailing `/`. */
export function plainPath(name: Buffer): string {
  return name
    .toString('latin1')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
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
