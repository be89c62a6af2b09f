// Builds dist/ from src/: one file per entry, the HTML page, and the licences of bundled packages.
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
  // npm links this file as a command, so it must be executable in a checkout too.
  writeFileSync(`${dist}/${name}`, contents, { mode: name === 'cli.mjs' ? 0o755 : 0o644 });
}
writeFileSync(`${dist}/page.html`, page.html);
const inputs = [...bundles.flatMap((bundle) => bundle.inputs), ...page.inputs];
writeFileSync(`${dist}/LICENSES.txt`, `${joinLicences(licencesOf(root, inputs))}\n`);
