// Follows the config's references through links while they stream, so that the targets are spared before they come.

import { directoriesAbove } from './links.ts';
import type { ConfigReferences, ReferencedPath } from './reference-types.ts';

/** Maximum number of references, including those found through links. */
const MAX_REFERENCES = 10_000;

/** References by path and by each directory above it, any of which may be a link. */
export class ReferenceLinks {
  readonly #byPath = new Map<string, ReferencedPath[]>();
  #count = 0;

  constructor(references: ConfigReferences) {
    for (const reference of pathsToFollow(references)) this.#add(reference);
  }

  /**
   * Adds and returns the references that lead through a link.
   * @param link the link's path
   * @param target the path that it points to, without a leading slash
   */
  through(link: string, target: string): readonly ReferencedPath[] {
    const found = (this.#byPath.get(link) ?? [])
      .filter(({ extent }) => extent !== 'itself')
      .map((reference) => behindLink(reference, `${target}${reference.path.slice(link.length)}`))
      .filter(({ path }) => path !== '' && !path.startsWith('/'));
    const added = found.slice(0, Math.max(0, MAX_REFERENCES - this.#count));
    for (const reference of added) this.#add(reference);
    return added;
  }

  #add(reference: ReferencedPath): void {
    this.#count++;
    for (const path of [reference.path, ...directoriesAbove(reference.path)]) {
      const references = this.#byPath.get(path);
      if (references === undefined) this.#byPath.set(path, [reference]);
      else references.push(reference);
    }
  }
}

/**
 * Returns a reference at a link's target. Files next to the target are not spared: they need not be the program's
 * parts.
 */
export function behindLink(reference: ReferencedPath, path: string): ReferencedPath {
  return {
    ...reference,
    path,
    extent: reference.extent === 'beside' ? 'around' : reference.extent,
  };
}

/** Returns all paths that a config refers to, including its programs in each directory of PATH. */
export function pathsToFollow({ paths, required }: ConfigReferences): ReferencedPath[] {
  const programs = required
    .filter(({ by, text }) => by !== 'WORKDIR' && !text.includes('/'))
    .flatMap(({ by, candidates }) =>
      candidates.map((path): ReferencedPath => ({ path, by, extent: 'around', hasPrograms: true })),
    );
  return [...paths, ...programs];
}
