// Locations that tell a package, for managers without a list that can be read, and for files that no list has.
import type { Package, PackageManager } from './managers.ts';
import { distributionName, dpkgName, pacmanName, withoutVersion } from './names.ts';

/** A place of a package manager. The first match decides. */
interface Location {
  readonly manager: PackageManager;
  readonly path: RegExp;
  /** Returns the name of a file's package. */
  readonly name: (path: string) => string;
}

/** The name in a group of a pattern; empty if it does not match. */
function named(pattern: RegExp, change = (name: string) => name): (path: string) => string {
  return (path) => change(pattern.exec(path)?.[1] ?? '');
}

const inSitePackages = named(
  /\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,
  distributionName,
);

const LOCATIONS: readonly Location[] = [
  {
    // What a manager itself notes about a package.
    manager: 'dpkg',
    path: /^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,
    name: (path) => dpkgName(path),
  },
  {
    manager: 'pacman',
    path: /^var\/lib\/pacman\/local\/[^/]+\//,
    name: (path) => pacmanName(path),
  },
  { manager: 'npm', path: /(?:^|\/)(?:node_modules|_npx|_cacache)\//, name: npmName },
  {
    manager: 'conda',
    path: /(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
    name: (path) =>
      named(/\/pkgs\/([^/]+)/, (name) => withoutVersion(withoutVersion(name)))(path) ||
      inSitePackages(path),
  },
  {
    manager: 'pip',
    path: /(?:^|\/)(?:site|dist)-packages\//,
    name: (path) => inSitePackages(`/${path}`),
  },
  {
    manager: 'gem',
    path: /(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,
    name: named(
      /\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
      withoutVersion,
    ),
  },
  {
    manager: 'cargo',
    path: /(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,
    name: named(
      /\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
      withoutVersion,
    ),
  },
  {
    manager: 'go',
    path: /^usr\/local\/go\/|(?:^|\/)go\/pkg\//,
    name: (path) =>
      path.startsWith('usr/local/go/')
        ? 'go'
        : named(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(path),
  },
  {
    manager: 'maven',
    path: /(?:^|\/)\.m2\//,
    // GROUP/ARTIFACT/VERSION/FILE
    name: named(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/),
  },
  {
    manager: 'gradle',
    path: /(?:^|\/)\.gradle\//,
    name: named(/\/files-[^/]+\/([^/]+\/[^/]+)\//),
  },
  { manager: 'nuget', path: /(?:^|\/)\.nuget\//, name: named(/\.nuget\/packages\/([^/]+)\//) },
];

/** Returns the package that a path's location tells. */
export function locate(path: string): Package | undefined {
  for (const { manager, path: pattern, name } of LOCATIONS)
    if (pattern.test(path)) return { manager, name: name(path) };
  return undefined;
}

const MODULES = 'node_modules/';

/**
 * Returns the directory of the innermost npm package, `app/node_modules/a/node_modules/@b/c`; in pnpm's store, whose
 * directories have versions, `app/node_modules/.pnpm/@b+c`.
 */
function npmName(path: string): string {
  const store = path.indexOf('/.pnpm/');
  if (store !== -1) {
    const [entry = ''] = path.slice(store + '/.pnpm/'.length).split('/', 1);
    // "name@1.2.3_peer@4", "@scope+name@1.2.3"
    const version = entry.indexOf('@', 1);
    return (
      path.slice(0, store + '/.pnpm/'.length) + (version === -1 ? entry : entry.slice(0, version))
    );
  }
  let at = path.lastIndexOf(`/${MODULES}`) + 1;
  if (at === 0 && !path.startsWith(MODULES)) return '';
  at += MODULES.length;
  let end = path.indexOf('/', at);
  if (end !== -1 && path.charCodeAt(at) === 0x40) end = path.indexOf('/', end + 1);
  return end === -1 ? path : path.slice(0, end);
}
