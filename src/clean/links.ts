// Symbolic links of a stream, and where paths lead through them. Paths are strings of which each character is one byte,
// without a slash in front.

/** Most links that a kernel follows for one path (path_resolution(7)). */
const MAX_HOPS = 40;
/** Most characters of links that are remembered, some 64 MiB: a third of a million links. */
const MAX_CHARS = 64 * 1024 * 1024;
/** What a remembered link takes besides its text. */
const LINK_CHARS = 96;

/** Where a path leads. */
export interface ResolvedPath {
  /** The real path at its end. */
  readonly end: string;
  /** What has to be there on the way: links, and directories that `..` leaves again. */
  readonly through: readonly string[];
}

/**
 * Walks a path as a kernel does. It yields each path on the way and wants the target of the link that is there,
 * undefined for anything else.
 * @param path relative to the root directory, which `..` does not leave
 * @returns undefined where links go round in circles
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

/** Drives {@link walkPath} by what a table knows. */
export function resolvePath(
  path: string,
  linkAt: (path: string) => string | undefined,
): ResolvedPath | undefined {
  const steps = walkPath(path);
  let step = steps.next();
  while (step.done !== true) step = steps.next(linkAt(step.value));
  return step.value;
}

/** Drives {@link walkPath} by questions. */
export async function resolvePathBy(
  path: string,
  linkAt: (path: string) => Promise<string | undefined>,
): Promise<ResolvedPath | undefined> {
  const steps = walkPath(path);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await linkAt(step.value));
  return step.value;
}

/** The path that a link's target starts from, as {@link walkPath} takes it. */
export function linkTargetPath(link: string, target: string): string {
  return target.startsWith('/') ? target : `${parentOf(link)}/${target}`;
}

/** The directory that holds a path; empty for the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The directories above a path, outermost first, without the root. */
export function directoriesAbove(path: string): string[] {
  const directories: string[] = [];
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1))
    directories.push(path.slice(0, at));
  return directories;
}

/** The links of one stream. */
export class LinkTable {
  readonly #kept = new Map<string, string>();
  readonly #dropped = new Map<string, string>();
  /** Paths of dropped links in order, once they are asked for. */
  #sorted: string[] | undefined;
  #chars = 0;

  /** Whether there were more links than are remembered. */
  get isFull(): boolean {
    return this.#chars > MAX_CHARS;
  }

  /** Links that stay, with their targets. */
  get kept(): ReadonlyMap<string, string> {
    return this.#kept;
  }

  add(path: string, target: string, isKept: boolean): void {
    if (this.isFull) return;
    this.#chars += path.length + target.length + LINK_CHARS;
    (isKept ? this.#kept : this.#dropped).set(path, target);
  }

  /** The target of the link at a path, whatever became of it. */
  readonly targetOf = (path: string): string | undefined =>
    this.#kept.get(path) ?? this.#dropped.get(path);

  /** The type of an entry at a path as far as it is known: a link's, else a file's. */
  typeAt(path: string): '2' | '0' {
    return this.targetOf(path) === undefined ? '0' : '2';
  }

  /** Dropped links at a path and below it, with their targets. */
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

/** Where a text stands, or would, in a sorted list. */
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
