// The file lists that package managers leave in a filesystem.
import type { PackageManager } from './managers.ts';
import { baseName, distributionName, dpkgName, pacmanName, withoutVersion } from './names.ts';
import { rpmFiles, rpmPackages } from './rpm.ts';

/** A file of a package: without a leading `/`, one character per byte; empty if a line names none. */
export interface ListedFile {
  readonly name: string;
  readonly file: string;
}

/** A kind of file list of a package manager. */
export interface PackageList {
  readonly manager: PackageManager;
  /** Matches the paths of such lists. */
  readonly path: RegExp;
  /** Maximum size. */
  readonly maxBytes: number;
  /** Yields the files in the list at a path. Never throws: a list that makes no sense is empty. */
  readonly read: (content: Buffer, path: string) => Iterable<ListedFile>;
}

/** Maximum size of a text: apk has everything in one file. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
/** Maximum size of an RPM database, which has whole headers and is read without making a text of it. */
const MAX_DATABASE_BYTES = 96 * 1024 * 1024;

export const LISTS: readonly PackageList[] = [
  {
    manager: 'dpkg',
    path: /^var\/lib\/dpkg\/info\/[^/]+\.list$/,
    ...text((lines, path) => eachLine(lines, dpkgName(path), (line) => line.replace(/^\//, ''))),
  },
  {
    // Distroless images that are built from Debian packages.
    manager: 'dpkg',
    path: /^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,
    ...text((lines, path) =>
      eachLine(lines, dpkgName(path), (line) => line.replace(/^[0-9a-f]{32} [ *]/, '')),
    ),
  },
  { manager: 'apk', path: /^(?:usr\/)?lib\/apk\/db\/installed$/, ...text(apkFiles) },
  {
    manager: 'pacman',
    path: /^var\/lib\/pacman\/local\/[^/]+\/files$/,
    ...text((lines, path) =>
      eachLine(lines, pacmanName(path), (line) => (line.startsWith('%') ? '' : line)),
    ),
  },
  {
    manager: 'rpm',
    path: /^(?:var\/lib|usr\/lib\/sysimage)\/rpm\/rpmdb\.sqlite$/,
    maxBytes: MAX_DATABASE_BYTES,
    read: rpmDatabaseFiles,
  },
  {
    manager: 'pip',
    path: /(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
    ...text(recordFiles),
  },
  { manager: 'conda', path: /(?:^|\/)conda-meta\/[^/]+\.json$/, ...text(condaFiles) },
];

/** Lists that are texts. */
function text(
  read: (text: string, path: string) => Iterable<ListedFile>,
): Pick<PackageList, 'maxBytes' | 'read'> {
  return {
    maxBytes: MAX_TEXT_BYTES,
    read: (content, path) => read(content.toString('latin1'), path),
  };
}

function* eachLine(
  text: string,
  name: string,
  read: (line: string) => string,
): Generator<ListedFile> {
  for (const line of linesOf(text)) yield { name, file: read(line) };
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

/** Reads apk's database: `P:` is a package, `F:` a directory, `R:` a file in the last one (apk-tools, "apk.8"). */
function* apkFiles(text: string): Generator<ListedFile> {
  let name = '';
  let directory = '';
  for (const line of linesOf(text)) {
    const value = line.slice(2);
    if (line.startsWith('P:')) name = value;
    else if (line.startsWith('F:')) directory = value;
    else if (line.startsWith('R:'))
      yield { name, file: directory === '' ? value : `${directory}/${value}` };
  }
}

function* rpmDatabaseFiles(database: Buffer): Generator<ListedFile> {
  for (const found of rpmPackages(database))
    for (const file of rpmFiles(found)) yield { name: found.name, file };
}

/** Reads a wheel's record: lines `PATH,HASH,SIZE`, with paths from where the package is (packaging.python.org, "RECORD"). */
function* recordFiles(text: string, path: string): Generator<ListedFile> {
  const directory = path.slice(0, path.lastIndexOf('/'));
  const name = distributionName(baseName(directory));
  const above = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
  for (const line of linesOf(text)) {
    const [, quoted, plain = ''] = /^(?:"([^"]*)"|([^,]*)),/.exec(line) ?? [];
    yield { name, file: joined(above, quoted ?? plain) };
  }
}

/** Reads the "files" of conda's metadata, with paths from the environment that holds `conda-meta`. */
function* condaFiles(text: string, path: string): Generator<ListedFile> {
  const end = Math.max(0, path.lastIndexOf('conda-meta/') - 1);
  const prefix = path.slice(0, end);
  const name = withoutVersion(withoutVersion(baseName(path).replace(/\.json$/, '')));
  for (const file of filesOf(text))
    if (typeof file === 'string')
      yield { name, file: joined(prefix, Buffer.from(file).toString('latin1')) };
}

function filesOf(text: string): readonly unknown[] {
  try {
    // The list was read as bytes.
    const meta: unknown = JSON.parse(Buffer.from(text, 'latin1').toString());
    const files = typeof meta === 'object' && meta !== null && 'files' in meta ? meta.files : [];
    return Array.isArray(files) ? files : [];
  } catch {
    return [];
  }
}

/** Joins a path to a directory; empty if it is absolute or leads out of the filesystem. */
function joined(directory: string, path: string): string {
  if (path === '' || path.startsWith('/')) return '';
  let above = directory;
  let rest = path;
  while (rest.startsWith('../')) {
    if (above === '') return '';
    above = above.slice(0, Math.max(0, above.lastIndexOf('/')));
    rest = rest.slice(3);
  }
  return above === '' ? rest : `${above}/${rest}`;
}
