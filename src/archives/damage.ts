// Errors for damaged images, and for what is not an image.
import { FlattenError } from '../base/errors.ts';
import { cut } from '../base/text.ts';

/** Hint for something that is not an image. */
export const NOT_AN_IMAGE =
  'Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.';

/** Names from an image are truncated in messages. */
const NAME_CHARS = 150;

/** Quotes a name from an image for a message. */
export function quoteShort(name: string): string {
  return JSON.stringify(cut(name, NAME_CHARS));
}

/**
 * Returns the error for a part of an image that is missing or wrong.
 * @param name the digest or the path of the part
 * @param what what is wrong, after its name
 * @param place what should have it
 */
export function damagedBlob(name: string, what: string, place: string): FlattenError {
  return new FlattenError(
    'BLOB_INVALID',
    `The file ${quoteShort(name)} of ${quoteShort(place)} ${what}.`,
    {
      hint: 'The image was damaged or only partly copied. Save, copy or build it again.',
    },
  );
}

/**
 * Returns the error for something that is not an image that can be flattened.
 * @param name what it is
 * @param what why not, after its name
 */
export function unsupported(name: string, what: string, hint: string): FlattenError {
  return new FlattenError('UNSUPPORTED_IMAGE', `${name} ${what}.`, { hint });
}
