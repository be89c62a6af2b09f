// Paths in layers as raw bytes.
import { quoteName } from '../base/errors.ts';
import { badLayer } from './layer-errors.ts';
import { MAX_NAME_BYTES, MAX_PATH_BYTES, overLimit } from './limits.ts';

export const SLASH = 0x2f;
const DOT = 0x2e;

/**
 * Returns a path without a leading slash, empty parts, `.` and `..`, as Go's path.Clean does, which engines use. The root
 * is empty.
 * @throws FlattenError `LAYER_INVALID` if it leads out of the root or holds a NUL, `TAR_LIMIT` if it is too long
 */
export function cleanPath(path: Buffer): Buffer {
  let end = path.length;
  while (end > 0 && path[end - 1] === SLASH) end--;
  let start = 0;
  while (start < end && isPrefix(path, start, end)) start += path[start] === SLASH ? 1 : 2;
  const rest = path.subarray(start, end);
  const clean = isClean(rest) ? rest : cleaned(rest, path);
  if (clean.length > MAX_PATH_BYTES)
    throw overLimit(
      `A path of the image has ${clean.length} bytes, but at most ${MAX_PATH_BYTES} are possible: ${quoteName(clean)}.`,
    );
  return clean;
}

/**
 * Returns whether a name is a clean path, as it is or with one `./` in front, as in an archive of the directory `.`. No
 * reader minds that, and an entry that keeps its name can be copied as it is packed.
 */
export function isSpelled(name: Buffer, path: Buffer): boolean {
  if (name.length === path.length) return name.equals(path);
  const hasDot = name[0] === DOT && name[1] === SLASH && name.length === path.length + 2;
  return hasDot && name.compare(path, 0, path.length, 2) === 0;
}

/** Whether a slash or `./` is at a position. */
function isPrefix(path: Buffer, at: number, end: number): boolean {
  return path[at] === SLASH || (path[at] === DOT && at + 1 < end && path[at + 1] === SLASH);
}

/** Whether no part is empty, `.` or `..`, and each has a length that a name can have. */
function isClean(path: Buffer): boolean {
  let start = 0;
  for (let at = 0; at <= path.length; at++) {
    const byte = path[at];
    if (byte === 0) return false;
    if (at < path.length && byte !== SLASH) continue;
    const length = at - start;
    if (length > MAX_NAME_BYTES) return false;
    if (length <= 2 && path[start] === DOT && (length === 1 || path[start + 1] === DOT))
      return false;
    if (length === 0 && path.length > 0) return false;
    start = at + 1;
  }
  return true;
}

function cleaned(path: Buffer, original: Buffer): Buffer {
  if (path.includes(0)) throw badLayer(`the name ${quoteName(original)} contains a NUL`);
  const parts: string[] = [];
  for (const part of path.toString('latin1').split('/')) {
    if (part === '' || part === '.') continue;
    if (part.length > MAX_NAME_BYTES)
      throw overLimit(
        `A name of the image has ${part.length} bytes, but at most ${MAX_NAME_BYTES} are possible: ${quoteName(Buffer.from(part, 'latin1'))}.`,
      );
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined)
      throw badLayer(`the path ${quoteName(original)} leads out of the image`);
  }
  return Buffer.from(parts.join('/'), 'latin1');
}
