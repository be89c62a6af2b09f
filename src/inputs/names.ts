// Reads the inputs that name images: what is flattened, and what the result is called.
import { FlattenError } from '../base/errors.ts';
import { named, written } from '../base/spelling.ts';
import { fullReference, parseReference, parseTag, type Reference } from '../image/reference.ts';
import { type Location, parseLocation } from '../image/transport.ts';

/** No image has so many layers. */
const MOST_KEPT = 10_000;

/** The image to flatten, in an engine or outside. */
export interface ImageName {
  /** Undefined for a container, and for an image outside an engine. */
  readonly image: Reference | undefined;
  /** The same for an image outside an engine. */
  readonly imageLocation: Location | undefined;
}

/** A base whose layers the result keeps: an image in an engine or outside, or a number of layers. */
export type BaseName =
  | { readonly kind: 'layers'; readonly count: number }
  | { readonly kind: 'image'; readonly image: Reference }
  | { readonly kind: 'location'; readonly location: Location };

/** The names of the result. */
export interface TagNames {
  /** Those in the engine. */
  readonly tags: readonly Reference[];
  /** Those outside. */
  readonly tagLocations: readonly Location[];
  /** All of them as the user wrote them. */
  readonly tagTexts: readonly string[];
}

/** Parses the input `image`. Exactly one of `image` and `container` must be set. */
export function readImage(text: string, container: string | undefined): ImageName {
  if (text !== '' && container !== undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `Set either ${written('image')} or ${written('container')}, not both.`,
      { hint: `To flatten the container, leave ${written('image')} out.` },
    );
  }
  if (container !== undefined) return { image: undefined, imageLocation: undefined };
  if (text === '') {
    throw new FlattenError('BAD_INPUT', `The ${named('image')} is required, but is empty.`, {
      hint: `Name the image to flatten, for example "app:latest", or a container with the ${named('container')}.`,
    });
  }
  const imageLocation = parseLocation(text, 'image');
  const image = imageLocation === undefined ? parseReference(text, 'image') : undefined;
  return { image, imageLocation };
}

/** Parses the input `keep-base`: an image, or a number of layers. */
export function readBase(text: string): BaseName | undefined {
  if (text === '') return undefined;
  if (!/^[0-9]+$/.test(text)) {
    const location = parseLocation(text, 'keep-base');
    if (location !== undefined) return { kind: 'location', location };
    return { kind: 'image', image: parseReference(text, 'keep-base') };
  }
  const count = Number(text);
  if (count >= 1 && count <= MOST_KEPT) return { kind: 'layers', count };
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('keep-base')} must be an image or a number of layers from 1 on, but is ${JSON.stringify(text)}.`,
    {
      hint: `Name the base, for example ${written('keep-base', 'debian:13')}, or leave it out to keep no layers.`,
    },
  );
}

/** Parses the input `tag` and removes duplicates. Only a dry run does not need a tag. */
export function readTags(text: string, isDryRun: boolean): TagNames {
  const names = text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 && !isDryRun) {
    throw new FlattenError('BAD_INPUT', `The ${named('tag')} is required, but is empty.`, {
      hint: 'Give the result a name, for example "app:flat".',
    });
  }
  const tags = new Map<string, Reference>();
  const locations = new Map<string, Location>();
  const texts = new Map<string, string>();
  for (const name of names) {
    const location = parseLocation(name, 'tag');
    const tag = location === undefined ? parseTag(name, 'tag') : undefined;
    const key = tag === undefined ? name : fullReference(tag);
    if (texts.has(key)) continue;
    texts.set(key, name);
    if (tag !== undefined) tags.set(key, tag);
    if (location !== undefined) locations.set(key, location);
  }
  const tagLocations = [...locations.values()];
  rejectSharedArchives(tagLocations);
  return { tags: [...tags.values()], tagLocations, tagTexts: [...texts.values()] };
}

/** Rejects two names in one archive: the second one would replace the first. */
function rejectSharedArchives(locations: readonly Location[]): void {
  const byPath = new Map<string, Location>();
  for (const location of locations) {
    if (location.transport !== 'docker-archive' && location.transport !== 'oci-archive') continue;
    const other = byPath.get(location.path);
    byPath.set(location.path, location);
    if (other === undefined) continue;
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('tag')} has the path ${JSON.stringify(location.path)} twice: ${JSON.stringify(other.text)} and ${JSON.stringify(location.text)}.`,
      { hint: 'An archive holds one result. Give each its own path.' },
    );
  }
}
