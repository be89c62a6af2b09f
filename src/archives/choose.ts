// Chooses one of the images of a layout by name, as skopeo, podman and containerd name them there.
import { FlattenError } from '../base/errors.ts';
import { fullReference, parseReference } from '../image/reference.ts';
import type { OciLocation } from '../image/transport.ts';
import { quoteShort } from './damage.ts';
import type { Entry } from './documents.ts';
import { formatOf } from './media-types.ts';
import { isAttestation } from './walk.ts';

/** The names that tools give to entries of `index.json`: often a tag alone, and the whole reference. */
const NAMES = ['org.opencontainers.image.ref.name', 'io.containerd.image.name'] as const;
/** More names than this are only counted. */
const NAMES_SHOWN = 20;

/**
 * Chooses entries of `index.json`.
 * @returns one entry, or several that are the platforms of one image
 * @throws FlattenError `IMAGE_NOT_FOUND`, `BAD_INPUT` if several images fit
 */
export function chooseEntries(entries: readonly Entry[], location: OciLocation): readonly Entry[] {
  const { index, reference, text } = location;
  if (index !== undefined) {
    const entry = entries[index];
    if (entry === undefined) {
      const has =
        entries.length === 0 ? 'no image' : `only the images @0 to @${entries.length - 1}`;
      throw notFound(`${text} must name an image, but the layout has ${has}.`, entries);
    }
    return [entry];
  }
  if (reference !== undefined) {
    const exact = entries.filter((entry) => namesOf(entry).includes(reference));
    const matches = exact.length > 0 ? exact : entries.filter((entry) => isSame(entry, reference));
    if (matches.length === 0)
      throw notFound(
        `${text} must name an image, but the layout has none with that name.`,
        entries,
      );
    return oneImage(matches, entries, location);
  }
  const images = entries.filter(isImage);
  if (images.length === 0)
    throw notFound(`${text} must contain an image, but contains none.`, entries);
  return oneImage(images, entries, location);
}

/** Returns entries if they are one image: one digest, or manifests that go by the same name or by none. */
function oneImage(
  entries: readonly Entry[],
  all: readonly Entry[],
  { text, path, transport }: OciLocation,
): readonly Entry[] {
  const distinct = [...new Map(entries.map((entry) => [entry.digest, entry])).values()];
  if (distinct.length === 1) return distinct;
  const names = new Set(entries.map((entry) => namesOf(entry).toSorted().join(' ')));
  const arePlatforms = distinct.every(
    ({ mediaType, platform }) => mediaType.includes('.manifest.v') && platform !== undefined,
  );
  if (names.size === 1 && arePlatforms) return distinct;
  throw new FlattenError(
    'BAD_INPUT',
    `${text} must name one image, but the layout has several: ${listNames(all)}.`,
    { hint: `Add one of these names: "${transport}:${path}:NAME".` },
  );
}

function isImage(entry: Entry): boolean {
  return (
    !isAttestation(entry) && (entry.mediaType === '' || formatOf(entry.mediaType) !== undefined)
  );
}

function namesOf({ annotations }: Entry): string[] {
  return NAMES.map((name) => annotations[name]).filter((name) => name !== undefined);
}

/** Whether an entry has the same name with or without what references leave out. */
function isSame(entry: Entry, reference: string): boolean {
  const wanted = fullName(reference);
  return (
    wanted !== undefined &&
    namesOf(entry).some((name) => /[/:]/.test(name) && fullName(name) === wanted)
  );
}

function fullName(name: string): string | undefined {
  try {
    return fullReference(parseReference(name, 'image'));
  } catch {
    return undefined;
  }
}

/** Lists names that choose an image, each once: the whole reference if there is one. */
function listNames(entries: readonly Entry[]): string {
  const names = [...new Set(entries.map((entry, at) => namesOf(entry).at(-1) ?? `@${at}`))];
  const rest = names.length - NAMES_SHOWN;
  return (
    names.slice(0, NAMES_SHOWN).map(quoteShort).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  );
}

function notFound(message: string, entries: readonly Entry[]): FlattenError {
  return new FlattenError('IMAGE_NOT_FOUND', message, {
    hint: entries.length === 0 ? 'Check the path.' : `It has: ${listNames(entries)}.`,
  });
}
