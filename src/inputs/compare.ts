// Reads the input `compare`: an earlier image, or the report of an earlier run.
import { resolve } from 'node:path';
import { parseReference, type Reference } from '../image/reference.ts';
import { type Location, parseLocation } from '../image/transport.ts';

/** What the result is compared with; `text` as the user wrote it. */
export type CompareWith =
  | { readonly kind: 'report'; readonly text: string; readonly path: string }
  | { readonly kind: 'engine'; readonly text: string; readonly reference: Reference }
  | { readonly kind: 'outside'; readonly text: string; readonly location: Location };

/** No image's name starts like a path, and none that builders make ends like a report. */
const PATH = /^\.{0,2}\/|\.json$/i;

/**
 * Parses the input `compare`; undefined if it is empty.
 * @throws FlattenError `BAD_INPUT` if it is neither a file of a report nor a valid name of an image
 */
export function readCompare(text: string): CompareWith | undefined {
  if (text === '') return undefined;
  const location = parseLocation(text, 'compare');
  if (location !== undefined) return { kind: 'outside', text, location };
  if (PATH.test(text) && !text.includes('\0')) return { kind: 'report', text, path: resolve(text) };
  return { kind: 'engine', text, reference: parseReference(text, 'compare') };
}
