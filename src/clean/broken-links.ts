// Finds links whose targets were dropped. What a preset dropped is restored; for the user's own patterns there is a
// warning.
import { quoteName } from '../base/errors.ts';
import { pathBytes } from '../tar/names.ts';
import type { CleaningDecisions } from './decisions.ts';
import { directoriesAbove, type LinkTable, linkTargetPath, resolvePath } from './links.ts';
import { behindLink, pathsToFollow } from './reference-links.ts';
import { type ConfigReferences, NO_REFERENCES, type ReferencedPath } from './reference-types.ts';

/** Follows the links of a stream after its last entry. */
export class BrokenLinks {
  readonly #decisions: CleaningDecisions;
  readonly #links: LinkTable;
  readonly #released: ReadonlySet<string>;
  readonly #references: readonly ReferencedPath[];
  readonly #restored = new Set<string>();
  /** Links to follow: restored links are added. */
  readonly #pending: [string, string][] = [];
  /** Paths whose restored links have been added. */
  readonly #followed = new Set<string>();

  /** @param released dropped directories that were kept after all because of entries below them */
  constructor(
    decisions: CleaningDecisions,
    links: LinkTable,
    released: ReadonlySet<string>,
    references: ConfigReferences = NO_REFERENCES,
  ) {
    this.#decisions = decisions;
    this.#references = pathsToFollow(references);
    this.#links = links;
    this.#released = released;
  }

  /**
   * Follows every kept link. Presets that must restore everything are marked as skipped.
   * @returns the paths to restore with everything below them, and the topmost of these
   */
  findRestored(): { readonly restored: readonly string[]; readonly roots: readonly string[] } {
    if (this.#decisions.dropped.isEmpty) return { restored: [], roots: [] };
    for (const [link, target] of this.#links.kept) this.#follow(link, target);
    for (const reference of this.#references) this.#followReference(reference);
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.#follow(...next);
    if (this.#links.isFull) this.#decisions.warnTooManyLinks();
    const isCovered = (path: string) =>
      directoriesAbove(path).some((directory) => this.#restored.has(directory));
    const restored = [...this.#restored];
    return { restored, roots: restored.filter((path) => !isCovered(path)) };
  }

  #next(): [string, string] | undefined {
    if (this.#pending.length === 0)
      for (const { isSkipped, droppedTops } of this.#decisions.presets)
        if (isSkipped) for (const top of droppedTops) this.#addLinksBelow(top);
    return this.#pending.pop();
  }

  #follow(link: string, target: string): void {
    const resolved = resolvePath(linkTargetPath(link, target), this.#links.targetOf);
    if (resolved === undefined) return;
    this.#decisions.skipPresetsFor(link, resolved.end);
    // A directory on the way must exist, but need not be complete.
    const isPassed = (path: string) =>
      this.#released.has(path) && this.#links.targetOf(path) === undefined;
    for (const path of resolved.through) if (!isPassed(path)) this.#need(path, link);
    this.#need(resolved.end, link);
  }

  /** A referenced path may be a link, and more than its target may be needed: a program's parts are next to it. */
  #followReference(reference: ReferencedPath): void {
    const end = resolvePath(reference.path, this.#links.targetOf)?.end;
    if (end === undefined || end === reference.path || reference.extent === 'itself') return;
    for (const path of this.#decisions.restoreReferenced(behindLink(reference, end))) {
      this.#restored.add(path);
      this.#addLinksBelow(path);
    }
  }

  #need(path: string, link: string): void {
    if (!this.#decisions.dropped.has(path)) return;
    const typeFlag = this.#links.typeAt(path);
    const outcome = this.#decisions.restore(path, typeFlag, link, this.#released.has(path));
    if (outcome === 'unchanged') return;
    if (outcome !== 'restored') {
      this.#decisions.warnBrokenLink(
        `The pattern ${JSON.stringify(outcome.text)} drops ${quoteName(pathBytes(`/${path}`))}, the target of the link ${quoteName(pathBytes(`/${link}`))}, which is broken in the result.`,
      );
      return;
    }
    if (this.#decisions.decisionFor(path, typeFlag).action === 'keep') this.#restored.add(path);
    this.#addLinksBelow(path);
  }

  /** Restored links need their targets too. */
  #addLinksBelow(path: string): void {
    if (this.#followed.has(path)) return;
    this.#followed.add(path);
    for (const [link, target] of this.#links.droppedBelow(path))
      if (this.#decisions.decisionFor(link, '2').action === 'keep')
        this.#pending.push([link, target]);
  }
}
