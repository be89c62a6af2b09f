// Symlinks of a stream, and path resolution through them. Paths have one character per byte and no leading slash.

/** Maximum number of links that a kernel follows for one path (path_resolution(7)). */
const MAX_HOPS = 40;
/** Maximum characters of remembered links, about 64 MiB: a third of a million links. */
const MAX_CHARS = 64 * 1024 * 1024;
/** Overhead of a remembered link besides its text. */
const LINK_CHARS = 96;

/** Where a path leads through links. */
export interface ResolvedPath {
  /** The real path. */
  readonly end: string;
  /** Paths that must exist on the way: links, and directories that `..` leaves again. */
  readonly through: readonly string[];
}

/**
 * Resolves a path as a kernel does. Yields each path on the way, and expects the target of the link there, or undefined
 * for anything else.
 * @param path relative to the root directory, which `..` does not leave
 * @returns undefined if links form a loop
 */
export function* walkPath(
  path: string,
): Generator<string, ResolvedPath | undefined, string | undefined> {
  const rest = path.split('/').reverse();
  const through: string[] = [];
  let end = '';
  let hops = 0;
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (end !== '') through.push(end);
      end = parentOf(end);
      continue;
    }
    const next = end === '' ? part : `${end}/${part}`;
    const target = yield next;
    if (target === undefined) {
      end = next;
      continue;
    }
    if (++hops > MAX_HOPS) return undefined;
    through.push(next);
    if (target.startsWith('/')) end = '';
    for (const one of target.split('/').reverse()) rest.push(one);
  }
  return { end, through };
}

/** Resolves a path with known links. See {@link walkPath}. */
export function resolvePath(
  path: string,
  linkAt: (path: string) => string | undefined,
): ResolvedPath | undefined {
  const steps = walkPath(path);
  let step = steps.next();
  while (step.done !== true) step = steps.next(linkAt(step.value));
  return step.value;
}

/** Resolves a path with links that are looked up on the way. See {@link walkPath}. */
export async function resolvePathBy(
  path: string,
  linkAt: (path: string) => Promise<string | undefined>,
): Promise<ResolvedPath | undefined> {
  const steps = walkPath(path);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await linkAt(step.value));
  return step.value;
}

/** Returns a link's target as a path for {@link walkPath}. */
export function linkTargetPath(link: string, target: string): string {
  return target.startsWith('/') ? target : `${parentOf(link)}/${target}`;
}

/** Returns a path's parent directory; empty for the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Returns the directories above a path, outermost first, without the root. */
export function directoriesAbove(path: string): string[] {
  const directories: string[] = [];
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1))
    directories.push(path.slice(0, at));
  return directories;
}

/** The symlinks of one stream. */
export class LinkTable {
  readonly #kept = new Map<string, string>();
  readonly #dropped = new Map<string, string>();
  /** Sorted paths of dropped links; computed on first use. */
  #sorted: string[] | undefined;
  #chars = 0;

  /** Whether there are more links than can be remembered. */
  get isFull(): boolean {
    return this.#chars > MAX_CHARS;
  }

  /** Kept links with their targets. */
  get kept(): ReadonlyMap<string, string> {
    return this.#kept;
  }

  add(path: string, target: string, isKept: boolean): void {
    if (this.isFull) return;
    this.#chars += path.length + target.length + LINK_CHARS;
    (isKept ? this.#kept : this.#dropped).set(path, target);
  }

  /** Returns the target of the link at a path, whether it was kept or dropped. */
  readonly targetOf = (path: string): string | undefined =>
    this.#kept.get(path) ?? this.#dropped.get(path);

  /** Returns the type flag of a path as far as known: that of a link, else that of a file. */
  typeAt(path: string): '2' | '0' {
    return this.targetOf(path) === undefined ? '0' : '2';
  }

  /** Yields dropped links at and below a path, with their targets. */
  *droppedBelow(path: string): Generator<[string, string]> {
    const own = this.#dropped.get(path);
    if (own !== undefined) yield [path, own];
    this.#sorted ??= [...this.#dropped.keys()].sort();
    const prefix = `${path}/`;
    for (let at = insertionIndex(this.#sorted, prefix); ; at++) {
      const link = this.#sorted[at];
      if (link?.startsWith(prefix) !== true) return;
      yield [link, this.#dropped.get(link)!];
    }
  }
}

/** Returns the position of a text in a sorted list, or where to insert it. */
function insertionIndex(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
