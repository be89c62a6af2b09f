// Where the config's paths lead through links, told while the stream passes: what they mean stays before it comes.

import { directoriesAbove } from './links.ts';
import type { ConfigReferences, ReferencedPath } from './reference-types.ts';

/** Most places with those that links lead to. */
const MAX_PLACES = 10_000;

/** Named places by their paths and the directories above, any of which may be a link. */
export class ReferenceLinks {
  readonly #places = new Map<string, ReferencedPath[]>();
  #count = 0;

  constructor(names: ConfigReferences) {
    for (const place of pathsToFollow(names)) this.#add(place);
  }

  /**
   * The places that a link leads to.
   * @param link its path
   * @param target the path that it leads to, without a slash in front
   */
  through(link: string, target: string): readonly ReferencedPath[] {
    const led = (this.#places.get(link) ?? [])
      .filter(({ extent }) => extent !== 'itself')
      .map((place) => behindLink(place, `${target}${place.path.slice(link.length)}`))
      .filter(({ path }) => path !== '' && !path.startsWith('/'));
    const added = led.slice(0, Math.max(0, MAX_PLACES - this.#count));
    for (const place of added) this.#add(place);
    return added;
  }

  #add(place: ReferencedPath): void {
    this.#count++;
    for (const path of [place.path, ...directoriesAbove(place.path)]) {
      const places = this.#places.get(path);
      if (places === undefined) this.#places.set(path, [place]);
      else places.push(place);
    }
  }
}

/** A place as it is behind links: a program that is elsewhere finds no parts beside the link's target but its own. */
export function behindLink(place: ReferencedPath, path: string): ReferencedPath {
  return { ...place, path, extent: place.extent === 'beside' ? 'around' : place.extent };
}

/** All that a config names, with programs as they are looked for in PATH. */
export function pathsToFollow({
  paths: places,
  required: needed,
}: ConfigReferences): ReferencedPath[] {
  const programs = needed
    .filter(({ by, text }) => by !== 'WORKDIR' && !text.includes('/'))
    .flatMap(({ by, candidates }) =>
      candidates.map((path): ReferencedPath => ({ path, by, extent: 'around', isRun: true })),
    );
  return [...places, ...programs];
}
