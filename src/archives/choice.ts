// What to open: a manifest, or an index of several.
import type { ImageSet } from '../image/layered-image.ts';
import { damagedBlob, NOT_AN_IMAGE, quoteShort, unsupported } from './damage.ts';
import { type Entry, readDocument } from './documents.ts';
import type { ImageStore } from './store.ts';

/** What to open. */
export interface ImageChoice {
  /** The user's name for it. */
  readonly reference: string;
  /** Digest of the manifest or of the outermost index. */
  readonly digest: string;
  /** The outermost index's own; undefined if a manifest was chosen itself. */
  readonly index: ImageSet['index'];
  /** What the index has, or the manifest alone. */
  readonly entries: readonly Entry[];
}

/**
 * Reads what a name refers to: a manifest, or an index of several.
 * @throws FlattenError `BLOB_INVALID`, `UNSUPPORTED_IMAGE` if it is neither
 */
export async function choiceOf(store: ImageStore, entry: Entry): Promise<ImageChoice> {
  const { digest } = entry;
  const bytes = await store.readManifest(entry);
  if (bytes === undefined)
    throw damagedBlob(digest, 'is missing, though an index names it', store.name);
  const document = readDocument(bytes, entry);
  const reference = store.name;
  if (document.kind === 'index') {
    const { format, annotations, entries } = document;
    return { reference, digest, index: { format, annotations }, entries };
  }
  if (document.kind === 'manifest') {
    const { mediaType } = document;
    return {
      reference,
      digest,
      index: undefined,
      entries: [{ ...entry, mediaType, platform: undefined }],
    };
  }
  const what = document.mediaType === '' ? 'of no known type' : quoteShort(document.mediaType);
  throw unsupported(reference, `must be an image or an index, but is ${what}`, NOT_AN_IMAGE);
}
