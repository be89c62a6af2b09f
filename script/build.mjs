// Builds dist/ from src/: one file for each entry and what they share, readable, the page of the report, and the licences of
// what is bundled.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';
import { joinLicences, licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

rmSync(`${root}/dist`, { recursive: true, force: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/post.ts', 'src/cli.ts', 'src/cache-client.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'shared-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  charset: 'utf8',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  // Bundled CommonJS asks for node's own modules by require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
});

const page = await buildPage(root);
writeFileSync(`${root}/dist/page.html`, page.html);

const inputs = [...Object.keys(result.metafile.inputs), ...page.inputs];
writeFileSync(`${root}/dist/LICENSES.txt`, `${joinLicences(licencesOf(root, inputs))}\n`);
