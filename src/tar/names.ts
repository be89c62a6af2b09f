// Names of a tar stream as paths. A path is a string of which each character is one byte, so that any name is kept.

/** A name as a path without `./` or `/` before and `/` behind it. */
export function plainPath(name: Buffer): string {
  return name
    .toString('latin1')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');
}

/** Whether a path lies below a directory. */
export function isBelow(path: string, directory: string): boolean {
  return (
    path.length > directory.length &&
    path.charCodeAt(directory.length) === 0x2f &&
    path.startsWith(directory)
  );
}

/** The bytes of a path. */
export function pathBytes(path: string): Buffer {
  return Buffer.from(path, 'latin1');
}
