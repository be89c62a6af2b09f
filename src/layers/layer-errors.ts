// Errors of layers whose bytes are right, but which cannot be applied.
import { FlattenError } from '../base/errors.ts';

/** Returns the error for a layer that cannot be applied. */
export function badLayer(what: string): FlattenError {
  return new FlattenError('LAYER_INVALID', `A layer of the image cannot be applied: ${what}.`, {
    hint: 'The image is damaged, or the program that made it has a bug. Build it again with another builder.',
  });
}

/** Returns the error for a layer whose tar stream breaks off, although it has the right digest. */
export function truncatedLayer(digest: string): FlattenError {
  return badLayer(`the tar stream of ${digest} ends within an entry`);
}
