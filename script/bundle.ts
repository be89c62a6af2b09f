// Bundles each entry of src/ into one file, and lists the modules in it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The entries of src/. All are written for the Node.js of action.yml, and `cli` for older ones too. */
export const ENTRIES = ['main', 'post', 'cli', 'command', 'cache-client', 'scan-worker'] as const;

/** The action's step and the shell command consist of the same code, for the most part: it is in one more file. */
const TOGETHER = ['main', 'command'];
const ALONE = ENTRIES.filter((name) => !TOGETHER.includes(name));

/** The file with what those have in common. One name does for it: a second such file would end the build. */
const SHARED = 'core';

/** One file of dist/. */
export interface Bundle {
  /** Its name, such as `main.mjs`. */
  readonly name: string;
  readonly contents: Uint8Array;
  /** Paths of the modules in it, relative to the repository. */
  readonly inputs: readonly string[];
}

/** Bundled CommonJS loads Node's own modules with require(). */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/**
 * Packages without side effects on import, although their package.json does not say so. Their unused modules are left
 * out with everything that they import: in @actions/core an OIDC client, and with it the 800 kB of undici.
 */
const WITHOUT_EFFECTS = ['@actions/core'];

/**
 * Bundles all entries.
 * @param root path of the repository
 * @throws Error if a module is missing or cannot be read
 */
export async function bundleEntries(root: string): Promise<Bundle[]> {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    version: string;
  };
  const bundles = await Promise.all([
    bundle(root, version, ALONE, {}),
    bundle(root, version, TOGETHER, { splitting: true, chunkNames: SHARED }),
  ]);
  return bundles.flat();
}

async function bundle(
  root: string,
  version: string,
  entries: readonly string[],
  more: Pick<BuildOptions, 'splitting' | 'chunkNames'>,
): Promise<Bundle[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => `src/${name}.ts`),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    charset: 'utf8',
    metafile: true,
    // Less than half of the size. A stack trace has short names then, but a run only prints one if it meets a bug.
    minify: true,
    // Node.js prints the line of an uncaught error.
    lineLimit: 120,
    legalComments: 'none',
    logLevel: 'warning',
    define: { PACKAGE_VERSION: JSON.stringify(version) },
    banner: { js: REQUIRE },
    plugins: [leaveOutUnused, keepEntriesApart],
    ...more,
  });
  return outputFiles.map(({ path, contents }) => {
    const name = basename(path);
    return { name, contents, inputs: Object.keys(metafile.outputs[`dist/${name}`]?.inputs ?? {}) };
  });
}

/** Marks every module of some packages as free of side effects. */
const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup({ onResolve, resolve }) {
    const seen = {};
    onResolve({ filter: /^[.@]/ }, async ({ path, pluginData, ...from }) => {
      const importer = from.importer.replaceAll('\\', '/');
      const isOfPackage = WITHOUT_EFFECTS.some(
        (name) => path === name || importer.includes(`/node_modules/${name}/`),
      );
      if (!isOfPackage || pluginData === seen) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: seen })), sideEffects: false };
    });
  },
};

/** Keeps an entry that another one loads in a separate file. */
const keepEntriesApart: Plugin = {
  name: 'keep-entries-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, kind }) => {
      const name = basename(path, '.ts');
      const isEntry = ENTRIES.some((entry) => entry === name);
      if (kind !== 'dynamic-import' || !isEntry) return undefined;
      return { path: `./${name}.mjs`, external: true };
    });
  },
};
