// Finds the package that each file came from: from the managers' file lists, which are part of the stream, or else from
// the file's location.
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { plainPath } from '../tar/names.ts';
import { LISTS, type PackageList } from './lists.ts';
import { locate } from './locations.ts';
import type { Package, PackageManager } from './managers.ts';

/** Maximum size of all file lists. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Longer paths are in no package: no filesystem has them, and patterns would take their time. */
const MAX_PATH_BYTES = 4096;
/** Maximum number of paths to remember. */
const MAX_PATHS = 1_000_000;
/** Maximum length of all paths in lists: a list may name one long directory for a million files. */
const MAX_PATHS_BYTES = 128 * 1024 * 1024;

const RPM_DATABASE = /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
const SYSTEM = /^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;

/** A list while it passes. */
interface CollectedList {
  readonly format: PackageList;
  readonly path: string;
  readonly content: Buffer;
  filled: number;
}

/** Learns from a stream which package each path belongs to. */
export class PackageOwners implements EntryObserver {
  /** Numbers of packages, by path. */
  readonly #byPath = new Map<string, number>();
  readonly #packages: Package[] = [];
  readonly #numbers = new Map<string, number>();
  /** Whether there is an RPM database. If its files are unknown, all system files count as RPM's. */
  #hasRpm = false;
  #knowsRpmFiles = false;
  #list: CollectedList | undefined;
  #bytesLeft = MAX_TOTAL_BYTES;
  #pathBytesLeft = MAX_PATHS_BYTES;

  begin(entry: TarEntry, _verdict: Verdict): void {
    this.#list = undefined;
    // A fast check, since this runs for every entry.
    if (entry.sizeBytes === 0 || !mayBeList(entry.name)) return;
    const path = plainPath(entry.name);
    if (RPM_DATABASE.test(path)) this.#hasRpm = true;
    const format = LISTS.find((one) => one.path.test(path));
    if (format === undefined || entry.sizeBytes > Math.min(this.#bytesLeft, format.maxBytes))
      return;
    this.#bytesLeft -= entry.sizeBytes;
    this.#list = { format, path, content: Buffer.allocUnsafe(entry.sizeBytes), filled: 0 };
  }

  data(bytes: Buffer): void {
    // Copies, since the stream reuses its buffers.
    if (this.#list !== undefined)
      this.#list.filled += bytes.copy(this.#list.content, this.#list.filled);
  }

  end(): void {
    const list = this.#list;
    this.#list = undefined;
    if (list === undefined) return;
    const { format, path, content, filled } = list;
    for (const { name, file } of format.read(content.subarray(0, filled), path)) {
      if (file === '' || file.length > MAX_PATH_BYTES) continue;
      this.#pathBytesLeft -= file.length;
      if (this.#byPath.size >= MAX_PATHS || this.#pathBytesLeft < 0) return;
      this.#claim(file, { manager: format.manager, name });
      if (format.manager === 'rpm') this.#knowsRpmFiles = true;
    }
  }

  /** A file that several packages list belongs to the first of them by name, whatever the order of their lists. */
  #claim(path: string, owner: Package): void {
    const number = this.#numberOf(owner);
    const claimed = this.#byPath.get(path);
    if (claimed === undefined || isBefore(owner, this.#packages[claimed]!))
      this.#byPath.set(path, number);
  }

  #numberOf(owner: Package): number {
    const key = `${owner.manager}:${owner.name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#packages.length);
    return this.#packages.push(owner) - 1;
  }

  /** Returns a path's package manager, as far as known. */
  managerOf(path: string): PackageManager {
    return this.packageOf(path)?.manager ?? 'other';
  }

  /** Returns the package that a path belongs to; undefined if none is known to own it. */
  packageOf(path: string): Package | undefined {
    if (path.length > MAX_PATH_BYTES) return undefined;
    const listed = this.#listedAt(path) ?? this.#listedAt(sourceOf(path));
    if (listed !== undefined) return this.#packages[listed];
    const located = locate(path);
    if (located !== undefined) return located;
    return this.#hasRpm && !this.#knowsRpmFiles && SYSTEM.test(path)
      ? { manager: 'rpm', name: '' }
      : undefined;
  }

  #listedAt(path: string | undefined): number | undefined {
    if (path === undefined) return undefined;
    const listed = this.#byPath.get(path);
    // Lists may still use paths from before /bin became a link to usr/bin.
    return listed === undefined && path.startsWith('usr/')
      ? this.#byPath.get(path.slice(4))
      : listed;
  }
}

function isBefore(one: Package, other: Package): boolean {
  if (one.manager !== other.manager) return one.manager < other.manager;
  return one.name < other.name;
}

const CACHE = '__pycache__/';

/**
 * Returns the module whose bytecode a file is: no list has what Python compiles at the installation, and it changes with its
 * module (PEP 3147). `a/__pycache__/b.cpython-313.opt-1.pyc` is of `a/b.py`.
 */
function sourceOf(path: string): string | undefined {
  const at = path.lastIndexOf(CACHE);
  if (at === -1 || !path.endsWith('.pyc')) return undefined;
  const name = path.slice(at + CACHE.length);
  return `${path.slice(0, at)}${name.slice(0, name.indexOf('.'))}.py`;
}

/** Whether one of the formats may have this name. */
function mayBeList(name: Buffer): boolean {
  return name.indexOf('lib') !== -1 || name.indexOf('conda-meta') !== -1;
}
