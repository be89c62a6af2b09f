// Finds the package manager that installed a file: from the managers' file lists, which are part of the stream, or else
// from the file's location.
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { plainPath } from '../tar/names.ts';

/** Package managers that files are attributed to; `other` means none of them. */
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

/** Maximum size of all file lists. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Maximum size of one file list: apk has everything in one file. */
const MAX_LIST_BYTES = 32 * 1024 * 1024;
/** Maximum number of paths to remember. */
const MAX_PATHS = 1_000_000;

/** A kind of file list of a package manager. */
interface ListFormat {
  readonly manager: PackageManager;
  /** Matches the paths of such lists. */
  readonly path: RegExp;
  /** Returns the paths in a list, without a leading `/`. */
  readonly read: (lines: Iterable<string>) => Iterable<string>;
}

const LISTS: readonly ListFormat[] = [
  {
    manager: 'dpkg',
    path: /^var\/lib\/dpkg\/info\/[^/]+\.list$/,
    read: (lines) => each(lines, (line) => line.replace(/^\//, '')),
  },
  {
    // Distroless images that are built from Debian packages.
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

/** Yields the lines of a text that are not empty, one at a time: a list may consist of millions of newlines. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end > start) yield text.slice(start, end);
    start = end + 1;
  }
}

/** Reads apk's database: `F:` is a directory, `R:` a file in the last directory (apk-tools, "apk.8"). */
function* apkPaths(lines: Iterable<string>): Generator<string> {
  let directory = '';
  for (const line of lines) {
    if (line.startsWith('F:')) directory = line.slice(2);
    else if (line.startsWith('R:'))
      yield directory === '' ? line.slice(2) : `${directory}/${line.slice(2)}`;
  }
}

/** Locations of files of package managers without a readable list. The first match decides. */
const LOCATIONS: readonly (readonly [PackageManager, RegExp])[] = [
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

/** Learns from a stream which package manager each path belongs to. */
export class PackageOwners implements EntryObserver {
  readonly #byPath = new Map<string, PackageManager>();
  /** Whether there is an RPM database. It cannot be read without its library, so all system files count as RPM's. */
  #hasRpm = false;
  #list: { format: ListFormat; parts: Buffer[] } | undefined;
  #bytesLeft = MAX_TOTAL_BYTES;

  begin(entry: TarEntry, _verdict: Verdict): void {
    this.#list = undefined;
    // A fast check, since this runs for every entry: all lists are below a "lib" directory.
    if (entry.sizeBytes === 0 || entry.name.indexOf('lib') === -1) return;
    const path = plainPath(entry.name);
    if (RPM_DATABASE.test(path)) this.#hasRpm = true;
    const format = LISTS.find((one) => one.path.test(path));
    if (format === undefined || entry.sizeBytes > Math.min(this.#bytesLeft, MAX_LIST_BYTES)) return;
    this.#bytesLeft -= entry.sizeBytes;
    this.#list = { format, parts: [] };
  }

  data(bytes: Buffer): void {
    // Copies, since the stream reuses its buffers.
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

  /** Returns a path's package manager, as far as known. */
  managerOf(path: string): PackageManager {
    const listed =
      this.#byPath.get(path) ??
      // Lists may still use paths from before /bin became a link to usr/bin.
      (path.startsWith('usr/') ? this.#byPath.get(path.slice(4)) : undefined);
    if (listed !== undefined) return listed;
    const location = LOCATIONS.find(([, pattern]) => pattern.test(path));
    if (location !== undefined) return location[0];
    return this.#hasRpm && SYSTEM.test(path) ? 'rpm' : 'other';
  }
}
