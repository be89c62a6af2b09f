// Each room of src/ says in its README.md what belongs there and what it may import, and the code complies.
import { describe, expect, it } from 'vitest';
import {
  circlesIn,
  importsOf,
  modules,
  parsed,
  readmeOf,
  roomOf,
} from '../support/house/modules.ts';

/** The minimum and maximum length of a description in lines. */
const README_LINES = { fewest: 3, most: 10 } as const;

const all = modules();
const paths = new Set(all.map(({ path }) => path));
const imports = new Map(all.map((module) => [module.path, importsOf(module)]));
const rooms = [...new Set(all.map(({ path }) => roomOf(path)))].sort();

/** Returns the rooms and packages that a room imports, each with an example of such an import. */
function importedBy(room: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, names] of imports) {
    if (roomOf(path) !== room) continue;
    for (const name of names) {
      const target = paths.has(name) ? roomOf(name) : name;
      if (target !== room && !target.startsWith('node:')) found.set(target, `${path} -> ${name}`);
    }
  }
  return found;
}

describe.each(rooms)('the room %s', (room) => {
  const readme = readmeOf(room);

  it('has a short description that ends with the allowed imports', () => {
    expect(readme, 'its README.md').toBeDefined();
    expect(readme?.mayImport, 'the last line, "May import: `base`, `tar`."').toBeDefined();
    expect(readme?.lines.length).toBeGreaterThanOrEqual(README_LINES.fewest);
    expect(readme?.lines.length).toBeLessThanOrEqual(README_LINES.most);
  });

  it('uses exactly the allowed imports', () => {
    const allowed = readme?.mayImport ?? new Set();
    const imported = importedBy(room);
    const forbidden = [...imported].filter(([name]) => !allowed.has(name));
    expect(forbidden.map(([, example]) => example)).toEqual([]);
    expect([...allowed].filter((name) => !imported.has(name))).toEqual([]);
  });
});

it('rooms do not import each other in a cycle', () => {
  expect(circlesIn(new Map(rooms.map((room) => [room, importedBy(room).keys()])))).toEqual([]);
});

it('files do not import each other in a cycle', () => {
  expect(circlesIn(imports)).toEqual([]);
});

it('every import resolves to an existing file', () => {
  const lost = [...imports].flatMap(([path, names]) =>
    names
      .filter((name) => name.endsWith('.ts') && !paths.has(name))
      .map((name) => `${path} -> ${name}`),
  );
  expect(lost).toEqual([]);
});

describe('the test itself', () => {
  const importsIn = (text: string) =>
    importsOf({ path: 'here/file.ts', syntax: parsed('here/file.ts', text) });

  it.each([
    ["import { a } from './a.ts';", 'here/a.ts'],
    ["import type { A } from '../there/a.ts';", 'there/a.ts'],
    ["import { type A } from '../there/a.ts';", 'there/a.ts'],
    ["import '../a.ts';", 'a.ts'],
    ["export { a } from '../there/a.ts';", 'there/a.ts'],
    ["export type * from '../there/a.ts';", 'there/a.ts'],
    ["let a: import('../there/a.ts').A;", 'there/a.ts'],
    ["const load = () => import('../there/a.ts');", 'there/a.ts'],
    ["import pack from 'tar-stream/pack';", 'tar-stream'],
    ["import core from '@actions/core/lib/core';", '@actions/core'],
    ["import { rm } from 'node:fs/promises';", 'node:fs/promises'],
  ])('recognizes %s', (text, target) => {
    expect(importsIn(text)).toEqual([target]);
  });

  it('ignores imports in strings and comments', () => {
    expect(importsIn(`// import './a.ts'\nconst a = "import('./b.ts')";`)).toEqual([]);
  });

  it('rejects an import whose target is computed', () => {
    expect(() => importsIn('const load = (a: string) => import(a);')).toThrow('here/file.ts');
  });

  it('finds cycles, without the nodes that lead into or out of them', () => {
    const graph = { a: ['b'], b: ['c'], c: ['d', 'b'], d: [], e: ['e'], f: ['g'], g: ['f', 'e'] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([['b', 'c'], ['e'], ['f', 'g']]);
  });
});
