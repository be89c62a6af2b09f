// The rooms of src/: each says in its README.md what belongs there and what it may import, and the code keeps to that.
import { describe, expect, it } from 'vitest';
import {
  circlesIn,
  importsOf,
  modules,
  parsed,
  readmeOf,
  roomOf,
} from '../support/house/modules.ts';

/** Most and fewest lines of a description: more would be a document, fewer no help. */
const README_LINES = { fewest: 3, most: 10 } as const;

const all = modules();
const paths = new Set(all.map(({ path }) => path));
const imports = new Map(all.map((module) => [module.path, importsOf(module)]));
const rooms = [...new Set(all.map(({ path }) => roomOf(path)))].sort();

/** What a room imports of other rooms and of packages, and an import that does so. */
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

  it('has a short description, which ends with what the room may import', () => {
    expect(readme, 'its README.md').toBeDefined();
    expect(readme?.mayImport, 'the last line, "May import: `base`, `tar`."').toBeDefined();
    expect(readme?.lines.length).toBeGreaterThanOrEqual(README_LINES.fewest);
    expect(readme?.lines.length).toBeLessThanOrEqual(README_LINES.most);
  });

  it('imports what it may import, and nothing else', () => {
    const allowed = readme?.mayImport ?? new Set();
    const imported = importedBy(room);
    const forbidden = [...imported].filter(([name]) => !allowed.has(name));
    expect(forbidden.map(([, example]) => example)).toEqual([]);
    expect([...allowed].filter((name) => !imported.has(name))).toEqual([]);
  });
});

it('no rooms import each other in a circle', () => {
  expect(circlesIn(new Map(rooms.map((room) => [room, importedBy(room).keys()])))).toEqual([]);
});

it('no files import each other in a circle', () => {
  expect(circlesIn(imports)).toEqual([]);
});

it('every import of a file names one', () => {
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
  ])('reads %s', (text, target) => {
    expect(importsIn(text)).toEqual([target]);
  });

  it('takes no text for an import', () => {
    expect(importsIn(`// import './a.ts'\nconst a = "import('./b.ts')";`)).toEqual([]);
  });

  it('refuses an import that only a run could tell', () => {
    expect(() => importsIn('const load = (a: string) => import(a);')).toThrow('here/file.ts');
  });

  it('finds circles, and what leads into one or out of it is not in it', () => {
    const graph = { a: ['b'], b: ['c'], c: ['d', 'b'], d: [], e: ['e'], f: ['g'], g: ['f', 'e'] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([['b', 'c'], ['e'], ['f', 'g']]);
  });
});
