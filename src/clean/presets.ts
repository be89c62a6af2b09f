// What the input "clean" may name. Data only: rules.ts carries it out, roots.ts fills in the places.

/** One preset. Patterns are those of a .dockerignore, each preset's own list: the last that matches decides. */
export interface Preset {
  readonly name: string;
  /** Whether `auto` has it: a package manager fetches it again by itself, and nothing runs from it. */
  readonly isSafe: boolean;
  /** For people: what goes. */
  readonly what: string;
  /** For people: why it is safe, or what its loss means. */
  readonly why: string;
  /**
   * What is the preset's own to drop: licences in a package cache go with the cache. `~` stands for each home,
   * `$NAME` for a directory that the image's ENV names.
   */
  readonly owned?: readonly string[];
  /** What it drops of places that others share: never what must stay (never.ts). */
  readonly drops?: readonly string[];
  /** Files that are emptied; links, directories and all else there stay. */
  readonly empties?: readonly string[];
  /** Whether it takes no directory: one with a name like theirs ("tomcat.9") stays, whatever is in it. */
  readonly filesOnly?: boolean;
  /** Whether links stay, since they lead to what must. */
  readonly keepsSymlinks?: boolean;
  /** Whether all of it stays where a link from elsewhere leads into it. */
  readonly skippedIfLinked?: boolean;
  /**
   * Commands that run what is in it, as words without options (`npm exec`). Where the image's config runs one, these
   * parts stay; all of it where none are named.
   */
  readonly usedBy?: { readonly commands: readonly string[]; readonly parts?: readonly string[] };
}

/** Versions of a cache's format, as its directories are named: `v6`, `v10`. */
const VERSIONS = ['v[0-9]', 'v[0-9][0-9]'];
/** Conda names what it knows of a channel by a hash. */
const HEX_8 = '[0-9a-f]'.repeat(8);
/** What is in `/var/log` and no log: Slackware's database of packages (up to 14.2), and settings of svlogd(8). */
const NO_LOGS = ['!var/log/packages', '!var/log/scripts', '!var/log/setup', '!var/log/**/config'];

/** Where npm keeps its cache. */
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
      // apt expects the directory, and makes it with another owner.
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
    what: 'downloads and wheels that pip keeps',
    why: 'fetched or built again when they are needed',
    owned: cachesOf(
      ['~/.cache/pip', '$XDG_CACHE_HOME/pip', '$PIP_CACHE_DIR'],
      ['http', 'http-v2', 'wheels', 'selfcheck'],
    ),
  },
  {
    name: 'npm',
    isSafe: true,
    what: "npm's cache, logs and what npx fetched",
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
      // Nothing longer: the cache of a later Yarn has packages by their names ("v8-compile-cache-npm-2.4.0.zip").
      VERSIONS,
    ),
    usedBy: { commands: ['yarn dlx'] },
  },
  {
    name: 'gem',
    isSafe: true,
    what: 'packages that gem and Bundler keep beside what they installed from them',
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
      // A project's own packages, which it is installed from ("bundle cache"); BUNDLE_PATH may be just above.
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
      // Any directory may be named here: only names that conda makes.
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
      // A version's directory ("tomcat.9") has such a name too, and without it a program may not start.
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
    what: "what is in `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",
    why: 'temporary by definition',
    owned: ['tmp/*', 'var/tmp/*', 'var/cache/ldconfig/aux-cache'],
    // Where Bun installs what it runs at once.
    usedBy: { commands: ['bunx', 'bun x'], parts: ['tmp/bunx-*'] },
  },
  {
    name: 'uv',
    isSafe: false,
    what: "uv's cache, unless a link from elsewhere leads into it",
    why: 'environments may be links into it, and builds start from it',
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
    what: "pnpm's store, unless a link from elsewhere leads into it",
    why: 'later installs link from it, and projects may be links into it',
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
    what: "Cargo's registry and git checkouts; programs that it installed stay",
    why: 'builds start from it: a later `cargo build` fetches all again',
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
    why: 'builds start from it: a later `go build` fetches and compiles all again',
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
    // Its parts have any names: a wrong place must at least not cost what must stay.
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
    what: 'documentation, info pages, lintian overrides; copyright files stay',
    why: 'a reader may want them',
    drops: inShare(['doc/*', 'info/*', 'gtk-doc/*', 'lintian/overrides/*', 'linda/*']),
    keepsSymlinks: true,
  },
  {
    name: 'man',
    isSafe: false,
    what: 'manual pages; the directories of their sections stay, since packages need them to install',
    why: 'a reader may want them',
    drops: inShare(['man/*', '!man/man[0-9]', 'man/man[0-9]/*']).concat('var/cache/man/*'),
  },
  {
    name: 'locales',
    isSafe: false,
    what: 'translated messages, except those for the image’s own LANG; compiled locales stay',
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
    why: 'the first start is slower, and each start where they cannot be written',
    owned: ['**/__pycache__/*'],
  },
];

/** The preset of a name. */
export function presetOf(name: string): Preset | undefined {
  return PRESETS.find((preset) => preset.name === name);
}

/** Parts of caches wherever they may be. Their names are known, so that a wrong place costs nothing. */
function cachesOf(places: readonly string[], parts: readonly string[]): string[] {
  return places.flatMap((place) => parts.map((part) => `${place}/${part}`));
}

/** The same patterns below each directory of shared data. */
function inShare(patterns: readonly string[]): string[] {
  return ['usr/share', 'usr/local/share'].flatMap((directory) =>
    patterns.map((pattern) =>
      pattern.startsWith('!') ? `!${directory}/${pattern.slice(1)}` : `${directory}/${pattern}`,
    ),
  );
}
