// docs/dependencies.md lists every dependency.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('docs/dependencies.md has a row for each dependency, and no other', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string> | undefined
  >;
  const packages = Object.keys({ ...dependencies, ...devDependencies })
    .map((name) => name.replace('@biomejs/', ''))
    .filter((name) => !name.startsWith('@types/'));
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (`.+?) \|/gm)].map(
    ([, cell = '']) => cell,
  );
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.filter((name) => name !== '@types/*').sort()).toEqual(packages.sort());
});
