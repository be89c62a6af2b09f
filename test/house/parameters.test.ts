// A function has at most four parameters. One that needs more explains why in a comment directly above it that contains
// the words "more than four parameters".
import { Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { type Module, modules, parsed } from '../support/house/modules.ts';

const MOST_PARAMETERS = 4;
const REASON = /more than four parameters/i;

/** Returns the lines of functions that have too many parameters without an explanation. */
function longLists({ path, text, syntax }: Module): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  const look = ({
    params,
    start,
  }: {
    readonly params: readonly unknown[];
    readonly start: number;
  }) => {
    const line = text.slice(0, start).split('\n').length;
    if (params.length > MOST_PARAMETERS && !REASON.test(commentAbove(lines, line)))
      found.push(`${path}:${line} takes ${params.length}`);
  };
  const visitors: ConstructorParameters<typeof Visitor>[0] = {
    FunctionDeclaration: look,
    FunctionExpression: look,
    ArrowFunctionExpression: look,
    TSDeclareFunction: look,
    TSEmptyBodyFunctionExpression: look,
    TSFunctionType: look,
    TSConstructorType: look,
    TSMethodSignature: look,
    TSCallSignatureDeclaration: look,
    TSConstructSignatureDeclaration: look,
  };
  new Visitor(visitors).visit(syntax.program);
  return found;
}

/** Returns the comment that ends directly above a line (counted from one). */
function commentAbove(lines: readonly string[], line: number): string {
  const above = lines.slice(0, line - 1).reverse();
  const end = above.findIndex((text) => !/^\s*(?:\/\/|\/\*|\*)/.test(text));
  return above.slice(0, end === -1 ? above.length : end).join('\n');
}

it('every function in src/ has at most four parameters, or explains why not', () => {
  expect(modules().flatMap(longLists)).toEqual([]);
});

describe('the test itself', () => {
  const found = (text: string) => longLists({ path: 'a.ts', text, syntax: parsed('a.ts', text) });
  const FIVE = 'a: 1, { b }: { b: 2 }, c?: 3, d = 4, ...e: 5[]';

  it.each([
    ['a function', `export async function f(${FIVE}) {}`],
    ['an overload', `declare function f(${FIVE}): void;`],
    ['an arrow function', `const f = (${FIVE}) => a;`],
    ['a method', `class A { f(${FIVE}) {} }`],
    ['a constructor', `class A { constructor(${FIVE}) {} }`],
    ['a method of an object', `const a = { f(${FIVE}) {} };`],
    ["an interface's method", `interface A { f(${FIVE}): void }`],
    ['a type', `type F = (${FIVE}) => void;`],
    ['a function in another', `function f() { return function (${FIVE}) {}; }`],
  ])('recognizes %s', (_, text) => {
    expect(found(text)).toEqual(['a.ts:1 takes 5']);
    expect(found(text.replace(', ...e: 5[]', ''))).toEqual([]);
  });

  it('accepts only a comment directly above the function', () => {
    const text = `function f(${FIVE}) {}`;
    expect(found(`/**\n * Does it.\n * More than four parameters: why.\n */\n${text}`)).toEqual([]);
    expect(found(`// Takes more than four parameters, since so.\n${text}`)).toEqual([]);
    expect(found(`// Does it.\n${text}`)).toHaveLength(1);
    expect(found(`// More than four parameters: why.\nconst a = 1;\n${text}`)).toHaveLength(1);
  });
});
