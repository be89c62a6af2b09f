// Which package manager a file came by: from the managers' own lists of files, which stream past with the rest, else
// from the place where it lies.
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { plainPath } from '../tar/names.ts';

/** Package managers that files are told to be of; `other` is none of them. */
export const MANAGERS = [
  'dpkg',
  'apk',
  'pacman',
  'rpm',
  'pip',
  'conda',
  'npm',
  'gem',
  'cargo',
  'go',
  'maven',
  'gradle',
  'nuget',
  'other',
] as const;

export type PackageManager = (typeof MANAGERS)[number];

/** Most bytes of lists that are read, and most paths that are remembered of them. */
const MAX_LIST_BYTES = 128 * 1024 * 1024;
/** Most bytes of one: apk has all in one file. */
const MAX_BYTES_OF_ONE = 32 * 1024 * 1024;
const MAX_PATHS = 1_000_000;

/** A kind of file that lists what a package manager installed. */
interface ListFormat {
  readonly manager: PackageManager;
  /** Paths of such files. */
  readonly path: RegExp;
  /** Paths in one, without a `/` before them. */
  readonly read: (lines: Iterable<string>) => Iterable<string>;
}

const LISTS: readonly ListFormat[] = [
  {
    manager: 'dpkg',
    path: /^var\/lib\/dpkg\/info\/[^/]+\.list$/,
    read: (lines) => each(lines, (line) => line.replace(/^\//, '')),
  },
  {
    // Images without a shell that are made of Debian's packages.
    manager: 'dpkg',
    path: /^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,
    read: (lines) => each(lines, (line) => line.replace(/^[0-9a-f]{32} [ *]/, '')),
  },
  { manager: 'apk', path: /^(?:usr\/)?lib\/apk\/db\/installed$/, read: apkPaths },
  {
    manager: 'pacman',
    path: /^var\/lib\/pacman\/local\/[^/]+\/files$/,
    read: (lines) => each(lines, (line) => (line.startsWith('%') ? '' : line)),
  },
];

function* each(lines: Iterable<string>, read: (line: string) => string): Generator<string> {
  for (const line of lines) yield read(line);
}

/** The lines of a text that are not empty, one at a time: a list may be millions of line ends. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end > start) yield text.slice(start, end);
    start = end + 1;
  }
}

/** `F:` names a directory, `R:` a file in the last one (apk-tools, "apk.8", installed database). */
function* apkPaths(lines: Iterable<string>): Generator<string> {
  let directory = '';
  for (const line of lines) {
    if (line.startsWith('F:')) directory = line.slice(2);
    else if (line.startsWith('R:'))
      yield directory === '' ? line.slice(2) : `${directory}/${line.slice(2)}`;
  }
}

/** Where files lie that a manager without a readable list installs. The first that matches decides. */
const PLACES: readonly (readonly [PackageManager, RegExp])[] = [
  ['npm', /(?:^|\/)(?:node_modules|_npx|_cacache)\//],
  ['conda', /(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
  ['pip', /(?:^|\/)(?:site|dist)-packages\//],
  ['gem', /(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],
  ['cargo', /(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],
  ['go', /^usr\/local\/go\/|(?:^|\/)go\/pkg\//],
  ['maven', /(?:^|\/)\.m2\//],
  ['gradle', /(?:^|\/)\.gradle\//],
  ['nuget', /(?:^|\/)\.nuget\//],
];

const RPM_DATABASE = /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
const SYSTEM = /^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;

/** Learns from what streams past which package manager each path is of. */
export class PackageOwners implements EntryObserver {
  readonly #byPath = new Map<string, PackageManager>();
  /** Its database cannot be read without its library: what is the system's counts as installed by it. */
  #hasRpm = false;
  #list: { format: ListFormat; parts: Buffer[] } | undefined;
  #bytesLeft = MAX_LIST_BYTES;

  begin(entry: TarEntry, _verdict: Verdict): void {
    this.#list = undefined;
    // All lists lie there, and this is asked for every entry.
    if (entry.sizeBytes === 0 || entry.name.indexOf('lib') === -1) return;
    const path = plainPath(entry.name);
    if (RPM_DATABASE.test(path)) this.#hasRpm = true;
    const format = LISTS.find((one) => one.path.test(path));
    if (format === undefined || entry.sizeBytes > Math.min(this.#bytesLeft, MAX_BYTES_OF_ONE))
      return;
    this.#bytesLeft -= entry.sizeBytes;
    this.#list = { format, parts: [] };
  }

  data(bytes: Buffer): void {
    // What passes is a piece of a buffer that is used again.
    this.#list?.parts.push(Buffer.from(bytes));
  }

  end(): void {
    const list = this.#list;
    this.#list = undefined;
    if (list === undefined) return;
    const text = Buffer.concat(list.parts).toString('latin1');
    for (const path of list.format.read(linesOf(text))) {
      if (path === '') continue;
      if (this.#byPath.size >= MAX_PATHS) return;
      this.#byPath.set(path, list.format.manager);
    }
  }

  /** The manager that a path is of, by what is known so far. */
  managerOf(path: string): PackageManager {
    const listed =
      this.#byPath.get(path) ??
      // Lists name a file by the link that /bin once was.
      (path.startsWith('usr/') ? this.#byPath.get(path.slice(4)) : undefined);
    if (listed !== undefined) return listed;
    const place = PLACES.find(([, pattern]) => pattern.test(path));
    if (place !== undefined) return place[0];
    return this.#hasRpm && SYSTEM.test(path) ? 'rpm' : 'other';
  }
}
