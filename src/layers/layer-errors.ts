// Errors of blobs and layers.
import { FlattenError } from '../base/errors.ts';

/** Returns the error for a blob whose bytes are not those that the image names. */
export function badBlob(digest: string, what: string, cause?: unknown): FlattenError {
  return new FlattenError('BLOB_INVALID', `The layer ${digest} is damaged: ${what}.`, {
    hint: 'Nothing was tagged. Build or copy the image again. If that does not help, check the disk that it is on.',
    cause,
  });
}

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
