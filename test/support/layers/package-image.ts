// An image of some packages and an application, to be divided into layers.
import { prng } from '../process/prng.ts';
import { dir, file, hard, sym } from './entries.ts';

/** How many packages it has. */
const PACKAGES = 8;
/** Bytes of each package, most of which cannot be packed any smaller. */
const PACKAGE_BYTES = 300_000;
/** A capability, as the kernel keeps it. */
const CAPABILITY = Buffer.from('0100000200200000000000000000000000000000', 'hex');

/** What differs from the usual image. */
export interface PackageImage {
  /** Number of a package that another build has changed. */
  readonly changed?: number;
  /** Bytes of the application. */
  readonly appBytes?: number;
}

/** Names of a package's files, without a slash before them. */
const namesOf = (number: number) =>
  ['tool', 'library', 'same'].map((name) => `usr/p${number}/${name}`);

/** Returns the entries of the flat filesystem: packages of dpkg, hard links, attributes, empty directories. */
export function packageEntries({ changed, appBytes = 200_000 }: PackageImage = {}): Buffer[] {
  const noise = (seed: number, bytes: number) => prng(seed + 1).bytes(bytes);
  const packages = Array.from({ length: PACKAGES }, (_, number) => {
    const [tool = '', library = '', same = ''] = namesOf(number);
    const seed = number === changed ? 1000 + number : number;
    return [
      dir(`usr/p${number}`, { mtime: 5000 + number }),
      file(tool, noise(seed, 1000), {
        mode: 0o755,
        pax: { 'SCHILY.xattr.security.capability': CAPABILITY },
      }),
      file(library, noise(100 + seed, PACKAGE_BYTES)),
      hard(same, library),
    ];
  });
  const lists = Array.from({ length: PACKAGES }, (_, number) =>
    file(
      `var/lib/dpkg/info/p${number}.list`,
      ['/.', '/usr', ...namesOf(number).map((name) => `/${name}`)].join('\n'),
    ),
  );
  return [
    ...['usr', 'var', 'var/lib', 'var/lib/dpkg', 'var/lib/dpkg/info'].map((name) =>
      dir(name, { mtime: 7000 }),
    ),
    ...packages.flat(),
    ...lists,
    file('var/lib/dpkg/status', `Package: p0\nVersion: ${changed ?? 0}\n`),
    dir('empty', { mode: 0o711, uid: 3, mtime: 8000 }),
    dir('srv', { mode: 0o1777 }),
    file('srv/app', noise(500, appBytes)),
    sym('srv/link', '/usr/p0/tool'),
  ];
}
