// The presets of the input "clean". Data only: rules.ts applies them, places.ts expands their patterns.

/** A preset. Its patterns are those of a .dockerignore; the last one in a list that matches decides. */
export interface Preset {
  readonly name: string;
  /** Whether `auto` includes it: a package manager fetches the files again by itself, and nothing runs from them. */
  readonly isSafe: boolean;
  /** What it drops, for people. */
  readonly what: string;
  /** Why that is safe, or what its loss means, for people. */
  readonly why: string;
  /**
   * Paths that belong to the preset alone. They are dropped with everything in them, even licences in a package cache.
   * `~` stands for each home, `$NAME` for a directory in the image's ENV.
   */
  readonly owned?: readonly string[];
  /** Paths to drop in shared directories, except protected ones (protected.ts). */
  readonly drops?: readonly string[];
  /** Files to empty. Links, directories and everything else there are kept. */
  readonly empties?: readonly string[];
  /** Whether it never drops directories: one with a matching name ("tomcat.9") is kept with its content. */
  readonly filesOnly?: boolean;
  /** Whether it keeps symlinks, since they may point to something needed. */
  readonly keepsSymlinks?: boolean;
  /** Whether to skip the whole preset if a symlink from outside points into it. */
  readonly skippedIfLinked?: boolean;
  /**
   * Commands that run programs from it, as words without options (`npm exec`). If the image's config runs one of them,
   * these parts are spared, or all of it if no parts are listed.
   */
  readonly usedBy?: { readonly commands: readonly string[]; readonly parts?: readonly string[] };
}

/** Names of directories by version of a cache's format: `v6`, `v10`. */
const VERSIONS = ['v[0-9]', 'v[0-9][0-9]'];
/** Conda names its files about a channel by a hash. */
const HEX_8 = '[0-9a-f]'.repeat(8);
/** Files in `/var/log` that are not logs: Slackware's package database (up to 14.2), and settings of svlogd(8). */
const NO_LOGS = ['!var/log/packages', '!var/log/scripts', '!var/log/setup', '!var/log/**/config'];

/** npm's cache directories. */
const NPM = ['~/.npm', '$npm_config_cache', '$NPM_CONFIG_CACHE'];

/** All presets in the order of docs/cleaning.md. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'apt',
    isSafe: true,
    what: 'downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`',
    why: '`apt-get update` fetches them again',
    owned: [
      'var/cache/apt/archives/*.deb',
      'var/cache/apt/archives/partial/*',
      'var/cache/apt/*.bin',
      'var/lib/apt/lists/*',
      // apt expects this directory, and would create it with another owner.
      '!var/lib/apt/lists/partial',
      'var/lib/apt/lists/partial/*',
    ],
    drops: ['etc/**/*.dpkg-old', 'etc/**/*.dpkg-dist'],
  },
  {
    name: 'apk',
    isSafe: true,
    what: "apk's package cache",
    why: '`apk update` and `apk add` fetch it again',
    owned: ['var/cache/apk/*'],
  },
  {
    name: 'dnf',
    isSafe: true,
    what: 'caches of dnf, microdnf and yum',
    why: 'fetched again when they are needed',
    owned: [
      'var/cache/dnf/*',
      'var/cache/yum/*',
      'var/cache/libdnf5/*',
      '~/.cache/libdnf5/*',
      '$XDG_CACHE_HOME/libdnf5/*',
    ],
  },
  {
    name: 'zypper',
    isSafe: true,
    what: "zypper's caches",
    why: '`zypper refresh` fetches them again',
    owned: ['var/cache/zypp/*'],
  },
  {
    name: 'pacman',
    isSafe: true,
    what: 'downloaded packages',
    why: 'fetched again when they are needed',
    owned: ['var/cache/pacman/pkg/*'],
  },
  {
    name: 'pip',
    isSafe: true,
    what: "pip's downloads and wheels",
    why: 'fetched or built again when they are needed',
    owned: cachesOf(
      ['~/.cache/pip', '$XDG_CACHE_HOME/pip', '$PIP_CACHE_DIR'],
      ['http', 'http-v2', 'wheels', 'selfcheck'],
    ),
  },
  {
    name: 'npm',
    isSafe: true,
    what: "npm's cache and logs, and packages fetched by npx",
    why: 'fetched again when they are needed',
    owned: cachesOf(NPM, ['_cacache', '_logs', '_npx']),
    usedBy: { commands: ['npx', 'npm exec', 'npm x'], parts: cachesOf(NPM, ['_npx']) },
  },
  {
    name: 'yarn',
    isSafe: true,
    what: 'the cache of Yarn 1; never a project’s `.yarn/cache`, which programs run from',
    why: 'fetched again when it is needed',
    owned: cachesOf(
      [
        '~/.cache/yarn',
        '$XDG_CACHE_HOME/yarn',
        'usr/local/share/.cache/yarn',
        '$YARN_CACHE_FOLDER',
      ],
      // Nothing longer: the cache of later Yarn versions has packages by name ("v8-compile-cache-npm-2.4.0.zip").
      VERSIONS,
    ),
    usedBy: { commands: ['yarn dlx'] },
  },
  {
    name: 'gem',
    isSafe: true,
    what: 'package files that gem and Bundler keep next to the installed gems',
    why: 'fetched again when they are needed',
    owned: [
      '$GEM_HOME/cache/*.gem',
      '$BUNDLE_PATH/cache/*.gem',
      '$BUNDLE_PATH/ruby/*/cache/*.gem',
      '**/vendor/bundle/ruby/*/cache/*.gem',
      'usr/local/bundle/cache/*.gem',
      'usr/local/bundle/ruby/*/cache/*.gem',
      'usr/local/lib/ruby/gems/*/cache/*.gem',
      'usr/lib/ruby/gems/*/cache/*.gem',
      'usr/lib64/ruby/gems/*/cache/*.gem',
      'usr/share/gems/cache/*.gem',
      'usr/local/share/gems/cache/*.gem',
      'var/lib/gems/*/cache/*.gem',
      '~/.gem/ruby/*/cache/*.gem',
      '~/.local/share/gem/ruby/*/cache/*.gem',
      '~/.bundle/cache/*',
      // A project's own packages for its installation ("bundle cache"). BUNDLE_PATH may be the directory above.
      '!**/vendor/cache',
      '!$BUNDLE_CACHE_PATH/*.gem',
    ],
  },
  {
    name: 'conda',
    isSafe: true,
    what: 'package archives; not the unpacked packages, which environments link to',
    why: 'fetched again when they are needed',
    owned: cachesOf(
      [
        'opt/*conda*',
        'opt/miniforge*',
        'opt/mambaforge*',
        'opt/micromamba*',
        '~/*conda*',
        '~/miniforge*',
        '~/mambaforge*',
        '~/micromamba*',
        '~/.mamba',
        '~/.local/share/mamba',
        '$XDG_DATA_HOME/mamba',
        '$CONDA_DIR',
        '$CONDA_PREFIX',
        '$MAMBA_ROOT_PREFIX',
      ],
      ['pkgs/*.tar.bz2', 'pkgs/*.conda', 'pkgs/cache/*'],
    ).concat(
      // These variables may name any directory, so only conda's own file names match.
      cachesOf(['$CONDA_PKGS_DIRS'], ['*-*-*.tar.bz2', '*-*-*.conda', `cache/${HEX_8}.*`]),
    ),
  },
  {
    name: 'composer',
    isSafe: true,
    what: "Composer's cache",
    why: 'fetched again when it is needed',
    owned: cachesOf(
      [
        '~/.composer/cache',
        '~/.cache/composer',
        '$XDG_CACHE_HOME/composer',
        '$COMPOSER_HOME/cache',
        '$COMPOSER_CACHE_DIR',
      ],
      ['files', 'repo', 'vcs'],
    ),
  },
  {
    name: 'logs',
    isSafe: true,
    what: "logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slackware's package database",
    why: 'programs that write to a log file still find it; links are kept',
    owned: [
      'var/log/apt/*',
      'var/log/dpkg.log',
      'var/log/alternatives.log',
      'var/log/journal/**/*.journal',
      // A directory may have such a name too ("tomcat.9"), and without it a program may not start.
      ...['*[a-zA-Z].[0-9]', '*.gz', '*.xz'].flatMap((name) => [
        `var/log/**/${name}`,
        `!var/log/**/${name}/**`,
      ]),
      ...NO_LOGS,
    ],
    empties: ['var/log/**', ...NO_LOGS],
    filesOnly: true,
    keepsSymlinks: true,
  },
  {
    name: 'tmp',
    isSafe: true,
    what: "the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",
    why: 'temporary by definition',
    owned: ['tmp/*', 'var/tmp/*', 'var/cache/ldconfig/aux-cache'],
    // Bun installs one-off programs here.
    usedBy: { commands: ['bunx', 'bun x'], parts: ['tmp/bunx-*'] },
  },
  {
    name: 'uv',
    isSafe: false,
    what: "uv's cache, unless symlinks from outside point into it",
    why: 'environments may consist of links into it, and builds start from it',
    owned: cachesOf(
      ['~/.cache/uv', '$XDG_CACHE_HOME/uv', '$UV_CACHE_DIR'],
      VERSIONS.map((version) => `*-${version}`),
    ),
    skippedIfLinked: true,
    usedBy: { commands: ['uvx', 'uv'] },
  },
  {
    name: 'pnpm',
    isSafe: false,
    what: "pnpm's store, unless symlinks from outside point into it",
    why: 'later installs link from it, and projects may consist of links into it',
    owned: cachesOf(
      [
        '~/.local/share/pnpm/store',
        '$XDG_DATA_HOME/pnpm/store',
        '$PNPM_HOME/store',
        '~/.pnpm-store',
      ],
      VERSIONS,
    ),
    skippedIfLinked: true,
    usedBy: { commands: ['pnpx', 'pnx', 'pnpm dlx'] },
  },
  {
    name: 'cargo',
    isSafe: false,
    what: "Cargo's registry and git checkouts; programs that it installed are kept",
    why: 'builds start from it: a later `cargo build` fetches everything again',
    owned: cachesOf(
      ['~/.cargo', '$CARGO_HOME'],
      ['registry/cache', 'registry/src', 'registry/index', 'git/db', 'git/checkouts'],
    ),
    usedBy: { commands: ['cargo', 'bacon', 'trunk'] },
  },
  {
    name: 'go',
    isSafe: false,
    what: 'modules and compiled packages',
    why: 'builds start from it: a later `go build` fetches and compiles everything again',
    owned: [
      '~/.cache/go-build/*',
      '$XDG_CACHE_HOME/go-build/*',
      '$GOCACHE/[0-9a-f][0-9a-f]',
      '~/go/pkg/mod/*',
      '$GOPATH/pkg/mod/*',
      '$GOMODCACHE/cache/download',
      '$GOMODCACHE/cache/vcs',
      '$GOMODCACHE/**/*@v[0-9]*.[0-9]*.[0-9]*',
    ],
    usedBy: {
      commands: [
        ...['run', 'test', 'build', 'install', 'generate', 'tool', 'vet', 'mod'].map(
          (name) => `go ${name}`,
        ),
        ...['air', 'dlv', 'gow', 'wgo'],
      ],
    },
  },
  {
    name: 'maven',
    isSafe: false,
    what: "Maven's local repository",
    why: 'programs may run from it, and builds start from it',
    owned: ['~/.m2/repository/*'],
    usedBy: {
      commands: ['mvn', 'mvnw', 'mvnd', 'mvnDebug', 'lein', 'clj', 'clojure', 'bb', 'jbang'],
    },
  },
  {
    name: 'gradle',
    isSafe: false,
    what: "Gradle's caches",
    why: 'programs may run from them, and builds start from them',
    owned: ['~/.gradle/caches/*', '$GRADLE_USER_HOME/caches/*'],
    usedBy: { commands: ['gradle', 'gradlew'] },
  },
  {
    name: 'nuget',
    isSafe: false,
    what: "NuGet's packages and HTTP cache",
    why: 'programs may run from them, and builds start from them',
    owned: ['~/.nuget/packages/*', '~/.local/share/NuGet/*'],
    // Packages may have any name, so if the directory is the wrong one, at least protected paths are kept.
    drops: ['$NUGET_PACKAGES/*'],
    usedBy: {
      commands: [
        ...['run', 'watch', 'build', 'test', 'restore', 'publish', 'msbuild', 'tool', 'exec'].map(
          (name) => `dotnet ${name}`,
        ),
        ...['dnx', 'msbuild'],
      ],
    },
  },
  {
    name: 'docs',
    isSafe: false,
    what: 'documentation, info pages, lintian overrides; copyright files are kept',
    why: 'a reader may want them',
    drops: inShare(['doc/*', 'info/*', 'gtk-doc/*', 'lintian/overrides/*', 'linda/*']),
    keepsSymlinks: true,
  },
  {
    name: 'man',
    isSafe: false,
    what: 'manual pages; the directories of their sections are kept, since packages need them to install',
    why: 'a reader may want them',
    drops: inShare(['man/*', '!man/man[0-9]', 'man/man[0-9]/*']).concat('var/cache/man/*'),
  },
  {
    name: 'locales',
    isSafe: false,
    what: 'translated messages, except those for the image’s own LANG; compiled locales are kept',
    why: 'programs speak English',
    drops: inShare([
      'locale/*',
      '!locale/locale.alias',
      '!locale/languages',
      '!locale/all_languages',
      '!locale/currency',
      '!locale/l10n',
      '!locale/$LOCALE',
    ]),
  },
  {
    name: 'pycache',
    isSafe: false,
    what: "Python's compiled modules",
    why: 'the first start is slower, and so is every start if they cannot be written',
    owned: ['**/__pycache__/*'],
  },
];

/** Returns the preset with a name. */
export function presetOf(name: string): Preset | undefined {
  return PRESETS.find((preset) => preset.name === name);
}

/** Returns patterns for the known parts of a cache in each of its possible places. A wrong place loses nothing else. */
function cachesOf(places: readonly string[], parts: readonly string[]): string[] {
  return places.flatMap((place) => parts.map((part) => `${place}/${part}`));
}

/** Returns the patterns below each directory for shared data. */
function inShare(patterns: readonly string[]): string[] {
  return ['usr/share', 'usr/local/share'].flatMap((directory) =>
    patterns.map((pattern) =>
      pattern.startsWith('!') ? `!${directory}/${pattern.slice(1)}` : `${directory}/${pattern}`,
    ),
  );
}
