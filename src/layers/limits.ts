// Limits against images that are made to exhaust memory, time or disks. No builder comes near any of them.
import { FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';

/** Longest path that Linux accepts (PATH_MAX, which includes a terminating zero). */
export const MAX_PATH_BYTES = 4095;
/** Longest name in a directory (NAME_MAX). */
export const MAX_NAME_BYTES = 255;
/** Symbolic links that are followed for one path, as in Linux. */
export const MAX_LINKS_FOLLOWED = 40;
/** Most entries in all layers together, deletions included. */
export const MAX_ENTRIES = 10_000_000;
/** Most layers. Engines accept at most 127; each layer costs an inflater. */
export const MAX_LAYERS = 10_000;
/** Names and link targets of all entries together. */
export const MAX_TEXT_BYTES = 256 * 1024 ** 2;
/** Headers of directories and symbolic links, packed. */
export const MAX_HEAD_BYTES = 192 * 1024 ** 2;
/** Steps from a directory to an entry in it, for all paths together: a few seconds' worth. */
export const MAX_STEPS = 500_000_000;
/** Layers that inflate to more than this... */
export const BOMB_BYTES = 64 * 1024 ** 3;
/** ...and to more than this times their size are a bomb. */
export const BOMB_RATIO = 500;

/** Returns the error for an image that exceeds a limit. */
export function overLimit(text: string): FlattenError {
  return new FlattenError('TAR_LIMIT', text, { hint: NO_BUILDER_WRITES });
}
