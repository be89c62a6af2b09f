// Builds dist/ from src/: one file for each entry, the page of the report, and the licences of what is bundled.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.ts';
import { bundleEntries } from './bundle.ts';
import { joinLicences, licencesOf } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}/dist`;

const bundles = await bundleEntries(root);
const page = await buildPage(root);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { name, contents } of bundles) {
  // What npm links as a command has to be executable in a checkout too.
  writeFileSync(`${dist}/${name}`, contents, { mode: name === 'cli.mjs' ? 0o755 : 0o644 });
}
writeFileSync(`${dist}/page.html`, page.html);
const inputs = [...bundles.flatMap((bundle) => bundle.inputs), ...page.inputs];
writeFileSync(`${dist}/LICENSES.txt`, `${joinLicences(licencesOf(root, inputs))}\n`);
