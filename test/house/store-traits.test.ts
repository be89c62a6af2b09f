// Code that depends on the image store uses a trait of the store, never its kind.
import { Visitor } from 'rolldown/utils';
import { expect, it } from 'vitest';
import { STORE_TRAITS } from '../../src/engine/client/store-traits.ts';
import { type Module, modules, parsed } from '../support/house/modules.ts';

/** The table of traits, and the code that chooses the implementation of a store. */
const MAY_NAME_KINDS: readonly string[] = [
  'engine/client/store-traits.ts',
  'engine/store/store-for.ts',
];

const KINDS: readonly unknown[] = Object.keys(STORE_TRAITS);

/** Returns the places in a module that distinguish kinds of stores. */
function branchesIn({ path, text, syntax }: Module): string[] {
  const found: string[] = [];
  const note = ({ start, end }: { readonly start: number; readonly end: number }) =>
    found.push(`${path}: ${text.slice(start, end)}`);
  new Visitor({
    Literal: (node) => {
      if (KINDS.includes(node.value)) note(node);
    },
    MemberExpression: (node) => {
      const isTable = node.object.type === 'Identifier' && node.object.name === 'STORE_TRAITS';
      if (isTable && !node.computed) note(node);
    },
    BinaryExpression: (node) => {
      if (/\bstore\.kind\b/.test(text.slice(node.start, node.end))) note(node);
    },
  }).visit(syntax.program);
  return found;
}

it('no file branches on the kind of store', () => {
  const others = modules().filter(({ path }) => !MAY_NAME_KINDS.includes(path));
  expect(others.flatMap(branchesIn)).toEqual([]);
});

it.each([
  "const a = store === 'containerd' ? 1 : 2;",
  "function f(kind: 'graph-driver') {}",
  'const a = engine.store.kind === wanted;',
  'const a = engine.store === STORE_TRAITS.containerd;',
  "const a = STORE_TRAITS['graph-driver'].countsBlocks;",
])('would see %s', (text) => {
  expect(branchesIn({ path: 'a.ts', text, syntax: parsed('a.ts', text) })).toHaveLength(1);
});

it('allows looking up and showing a kind', () => {
  const text = 'const a = STORE_TRAITS[report.engine.store]; log(engine.store.kind);';
  expect(branchesIn({ path: 'a.ts', text, syntax: parsed('a.ts', text) })).toEqual([]);
});
