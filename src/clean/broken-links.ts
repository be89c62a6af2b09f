// What links lead to that rules dropped: it comes back where a preset took it, and a warning names it where the user did.
import { quoteName } from '../base/errors.ts';
import { pathBytes } from '../tar/names.ts';
import type { CleaningDecisions } from './decisions.ts';
import { directoriesAbove, type LinkTable, linkTargetPath, resolvePath } from './links.ts';
import { behindLink, pathsToFollow } from './reference-links.ts';
import { type ConfigReferences, NO_REFERENCES, type ReferencedPath } from './reference-types.ts';

/** Looks through the links of a stream once that has come whole. */
export class BrokenLinks {
  readonly #decisions: CleaningDecisions;
  readonly #links: LinkTable;
  readonly #released: ReadonlySet<string>;
  readonly #references: readonly ReferencedPath[];
  readonly #restored = new Set<string>();
  /** Links that stay and have not been followed: one that comes back joins them. */
  readonly #pending: [string, string][] = [];
  /** Paths below which that has been looked after. */
  readonly #followed = new Set<string>();

  /** @param released dropped directories that came back because of what is below them */
  constructor(
    fates: CleaningDecisions,
    links: LinkTable,
    released: ReadonlySet<string>,
    names: ConfigReferences = NO_REFERENCES,
  ) {
    this.#decisions = fates;
    this.#references = pathsToFollow(names);
    this.#links = links;
    this.#released = released;
  }

  /**
   * Follows every link that stays.
   * @returns paths that come back with all below them, and the highest of these; presets that give back all are withdrawn
   */
  findRestored(): { readonly restored: readonly string[]; readonly roots: readonly string[] } {
    if (this.#decisions.dropped.isEmpty) return { restored: [], roots: [] };
    for (const [link, target] of this.#links.kept) this.#follow(link, target);
    for (const place of this.#references) this.#followReference(place);
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.#follow(...next);
    if (this.#links.isFull) this.#decisions.warnTooManyLinks();
    const isCovered = (path: string) =>
      directoriesAbove(path).some((directory) => this.#restored.has(directory));
    const restored = [...this.#restored];
    return { restored, roots: restored.filter((path) => !isCovered(path)) };
  }

  #next(): [string, string] | undefined {
    if (this.#pending.length === 0)
      for (const { isSkipped: isWithdrawn, droppedTops: tops } of this.#decisions.presets)
        if (isWithdrawn) for (const top of tops) this.#addLinksBelow(top);
    return this.#pending.pop();
  }

  #follow(link: string, target: string): void {
    const way = resolvePath(linkTargetPath(link, target), this.#links.targetOf);
    if (way === undefined) return;
    this.#decisions.skipPresetsFor(link, way.end);
    // A directory that is only passed has to be there, and need not be whole.
    const isPassed = (path: string) =>
      this.#released.has(path) && this.#links.targetOf(path) === undefined;
    for (const path of way.through) if (!isPassed(path)) this.#need(path, link);
    this.#need(way.end, link);
  }

  /** What the config names may be a link, and need more than that leads to: a program has its parts beside it. */
  #followReference(place: ReferencedPath): void {
    const way = resolvePath(place.path, this.#links.targetOf);
    if (way === undefined || way.end === place.path || place.extent === 'itself') return;
    for (const path of this.#decisions.restoreReferenced(behindLink(place, way.end))) {
      this.#restored.add(path);
      this.#addLinksBelow(path);
    }
  }

  #need(path: string, link: string): void {
    if (!this.#decisions.dropped.has(path)) return;
    const typeFlag = this.#links.typeAt(path);
    const came = this.#decisions.restore(path, typeFlag, link, this.#released.has(path));
    if (came === 'stays') return;
    if (came !== 'back') {
      this.#decisions.warnBrokenLink(
        `The pattern ${JSON.stringify(came.text)} drops ${quoteName(pathBytes(`/${path}`))}, and the link ${quoteName(pathBytes(`/${link}`))} leads there: it leads nowhere in the result.`,
      );
      return;
    }
    if (this.#decisions.decisionFor(path, typeFlag).action === 'keep') this.#restored.add(path);
    this.#addLinksBelow(path);
  }

  /** Links that come back are to lead somewhere too. */
  #addLinksBelow(path: string): void {
    if (this.#followed.has(path)) return;
    this.#followed.add(path);
    for (const [link, target] of this.#links.droppedBelow(path))
      if (this.#decisions.decisionFor(link, '2').action === 'keep')
        this.#pending.push([link, target]);
  }
}
