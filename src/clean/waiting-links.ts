// Hard links to dropped files. They wait until the end of the stream, when the file's content is fetched for them.
import { FlattenError, quoteName, SEE_ENGINE_LOG } from '../base/errors.ts';
import type { EntryHead, TarEntry } from '../tar/entry.ts';
import { pathBytes, plainPath } from '../tar/names.ts';
import { withTarget } from '../tar/rewrite.ts';
import { unpackedSizeOf } from '../tar/sparse-size.ts';
import { type Appendix, rootsToRead } from './appendix.ts';
import type { Decision } from './decisions.ts';

/** Maximum number of hard links that wait for the content of a dropped file: far more than any cache has. */
export const WAITING_LIMIT = 100_000;

/** Hard links to a dropped file, whose content must be fetched. */
interface LinksToFile {
  /** Path of the first link, which becomes the file. */
  readonly name: string;
  readonly decision: Decision;
  /** Directories above the links that are still missing in the output. */
  readonly before: TarEntry[];
  readonly links: TarEntry[];
}

/** Collects hard links to dropped files, and yields them with the files' content. */
export class WaitingLinks {
  readonly #byTarget = new Map<string, LinksToFile>();
  #count = 0;

  /**
   * Adds a hard link.
   * @param decision the decision on its target
   * @param before directories above it that are still missing in the output
   * @throws FlattenError `TAR_LIMIT` if there are too many
   */
  add(target: string, link: TarEntry, decision: Decision, before: readonly TarEntry[]): void {
    if (++this.#count > WAITING_LIMIT) throw tooManyLinksError(decision.count?.name ?? 'a rule');
    const name = plainPath(link.name);
    const waiting = this.#byTarget.get(target) ?? { name, decision, before: [], links: [] };
    waiting.before.push(...before);
    waiting.links.push(link);
    this.#byTarget.set(target, waiting);
  }

  /** The directories above the links that are still missing in the output. */
  get directories(): readonly TarEntry[] {
    return [...this.#byTarget.values()].flatMap(({ before }) => before);
  }

  /**
   * Yields the links. The first one to each file becomes the file.
   * @param isKept returns whether a target has been restored, so that all links to it remain links
   * @param onFetched called for each file whose content is kept under the name of a link
   */
  async *contents(
    appendix: Appendix,
    isKept: (target: string) => boolean,
    onFetched: (target: string, decision: Decision, bytes: number) => void,
  ): AsyncGenerator<Buffer> {
    const missing = new Map(this.#byTarget);
    for (const [target, { links }] of this.#byTarget) {
      if (!isKept(target)) continue;
      // The file has been restored.
      for (const link of links) yield* appendix.emit(link);
      missing.delete(target);
    }
    for (const [root, targets] of rootsToRead([...missing.keys()])) {
      const wanted = new Set(targets);
      yield* appendix.fetch(root, (path, entry) => {
        const waiting = wanted.has(path) ? this.#byTarget.get(path) : undefined;
        if (waiting === undefined) return undefined;
        if (entry.typeFlag === '1' || !missing.delete(path))
          throw notOneFileError(path, waiting.name);
        onFetched(path, waiting.decision, unpackedSizeOf(entry));
        return waiting.name;
      });
      for (const target of targets) {
        const { name, links } = this.#byTarget.get(target)!;
        if (missing.has(target)) throw notOneFileError(target, name);
        for (const link of links.slice(1))
          yield* appendix.emit(link, withTarget(link, pathBytes(name)));
      }
    }
  }
}

/**
 * Returns the error for too many hard links.
 * @param name the rule
 */
export function tooManyLinksError(name: string): FlattenError {
  return new FlattenError(
    'TAR_LIMIT',
    `More than ${WAITING_LIMIT} hard links point to files that ${name} drops.`,
    {
      hint: 'Leave that rule out: the hard links keep the content anyway, so it would free little.',
    },
  );
}

function notOneFileError(target: string, name: string): FlattenError {
  return new FlattenError(
    'CHECK_FAILED',
    `${quoteName(pathBytes(target))} was read again, since ${quoteName(pathBytes(name))} is a hard link to it, but the engine did not return a single file.`,
    { hint: SEE_ENGINE_LOG },
  );
}

/** Copies an entry so that it can be held: its header is a part of the stream's buffer. */
export function copyEntry(entry: TarEntry, head: EntryHead): TarEntry {
  return {
    name: Buffer.from(entry.name),
    typeFlag: entry.typeFlag,
    sizeBytes: entry.sizeBytes,
    extensions: head.extensions,
    header: Buffer.from(head.header),
  };
}
