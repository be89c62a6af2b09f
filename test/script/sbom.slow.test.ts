// The software bill of materials of the real bundles.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('lists the packages whose licences are in dist/', () => {
  const { components } = JSON.parse(
    execFileSync(process.execPath, ['script/sbom.ts'], { cwd: ROOT, encoding: 'utf8' }),
  ) as { components: { 'bom-ref': string }[] };
  const licences = readFileSync(new URL('../../dist/LICENSES.txt', import.meta.url), 'utf8');
  const named = [...licences.matchAll(/^(\S+) (\d\S*) \(.+\)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(components.map((one) => one['bom-ref']).sort()).toEqual([...new Set(named)].sort());
});
