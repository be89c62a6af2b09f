// What links lead to that rules dropped: it comes back where a preset took it, and a warning names it where the user did.
import { quoteName } from '../base/errors.ts';
import { pathBytes } from '../tar/names.ts';
import type { Fates } from './decisions.ts';
import { directoriesAbove, follow, type LinkTable, targetPath } from './links.ts';
import { ledTo, placesToFollow } from './reference-links.ts';
import { type ConfigNames, type NamedPlace, NO_NAMES } from './reference-types.ts';

/** Looks through the links of a stream once that has come whole. */
export class BrokenLinks {
  readonly #fates: Fates;
  readonly #links: LinkTable;
  readonly #released: ReadonlySet<string>;
  readonly #named: readonly NamedPlace[];
  readonly #restored = new Set<string>();
  /** Links that stay and have not been followed: one that comes back joins them. */
  readonly #pending: [string, string][] = [];
  /** Paths below which that has been looked after. */
  readonly #followed = new Set<string>();

  /** @param released dropped directories that came back because of what is below them */
  constructor(
    fates: Fates,
    links: LinkTable,
    released: ReadonlySet<string>,
    names: ConfigNames = NO_NAMES,
  ) {
    this.#fates = fates;
    this.#named = placesToFollow(names);
    this.#links = links;
    this.#released = released;
  }

  /**
   * Follows every link that stays.
   * @returns paths that come back with all below them, and the highest of these; presets that give back all are withdrawn
   */
  settle(): { readonly restored: readonly string[]; readonly roots: readonly string[] } {
    if (this.#fates.dropped.isEmpty) return { restored: [], roots: [] };
    for (const [link, target] of this.#links.kept) this.#follow(link, target);
    for (const place of this.#named) this.#followNamed(place);
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.#follow(...next);
    if (this.#links.isFull) this.#fates.warnOfLinks();
    const isCovered = (path: string) =>
      directoriesAbove(path).some((directory) => this.#restored.has(directory));
    const restored = [...this.#restored];
    return { restored, roots: restored.filter((path) => !isCovered(path)) };
  }

  #next(): [string, string] | undefined {
    if (this.#pending.length === 0)
      for (const { isWithdrawn, tops } of this.#fates.presets)
        if (isWithdrawn) for (const top of tops) this.#addLinksBelow(top);
    return this.#pending.pop();
  }

  #follow(link: string, target: string): void {
    const way = follow(targetPath(link, target), this.#links.at);
    if (way === undefined) return;
    this.#fates.withdrawFor(link, way.end);
    // A directory that is only passed has to be there, and need not be whole.
    const isPassed = (path: string) =>
      this.#released.has(path) && this.#links.at(path) === undefined;
    for (const path of way.through) if (!isPassed(path)) this.#need(path, link);
    this.#need(way.end, link);
  }

  /** What the config names may be a link, and need more than that leads to: a program has its parts beside it. */
  #followNamed(place: NamedPlace): void {
    const way = follow(place.path, this.#links.at);
    if (way === undefined || way.end === place.path || place.extent === 'itself') return;
    for (const path of this.#fates.bringBackNamed(ledTo(place, way.end))) {
      this.#restored.add(path);
      this.#addLinksBelow(path);
    }
  }

  #need(path: string, link: string): void {
    if (!this.#fates.dropped.has(path)) return;
    const typeFlag = this.#links.typeAt(path);
    const came = this.#fates.bringBack(path, typeFlag, link, this.#released.has(path));
    if (came === 'stays') return;
    if (came !== 'back') {
      this.#fates.warnOfBroken(
        `The pattern ${JSON.stringify(came.text)} drops ${quoteName(pathBytes(`/${path}`))}, and the link ${quoteName(pathBytes(`/${link}`))} leads there: it leads nowhere in the result.`,
      );
      return;
    }
    if (this.#fates.of(path, typeFlag).action === 'keep') this.#restored.add(path);
    this.#addLinksBelow(path);
  }

  /** Links that come back are to lead somewhere too. */
  #addLinksBelow(path: string): void {
    if (this.#followed.has(path)) return;
    this.#followed.add(path);
    for (const [link, target] of this.#links.droppedBelow(path))
      if (this.#fates.of(link, '2').action === 'keep') this.#pending.push([link, target]);
  }
}
