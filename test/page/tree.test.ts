import { describe, expect, it } from 'vitest';
import { layOut, nextBox } from '../../src/page/layout.ts';
import { buildTree, bytesOf, mainOf, rangeOf, upFrom } from '../../src/page/tree.ts';
import { directory, file } from '../support/page/page.ts';

const TREE = buildTree(
  directory(
    '',
    directory('a', directory('b', directory('c', file('small', 10), file('large', 90, 1)))),
    file('top', 300),
    file('empty', 0),
  ),
);
const top = { node: TREE.root, from: 0 };

describe('buildTree', () => {
  it('adds up sizes, sorts by them and numbers the files in that order', () => {
    expect(TREE.root.bytes).toBe(400);
    expect(TREE.files.map(({ path }) => path)).toEqual([
      '/top',
      '/a/b/c/large',
      '/a/b/c/small',
      '/empty',
    ]);
    for (const [index, { first, last }] of TREE.files.entries())
      expect([first, last]).toEqual([index, index + 1]);
    expect([TREE.root.first, TREE.root.last]).toEqual([0, 4]);
  });

  it('counts the own bytes of a directory', () => {
    expect(buildTree(['', 0, -1, [['d', 5, -1, [file('f', 7)]]]]).root.bytes).toBe(12);
  });
});

describe('a view', () => {
  it('of the rest of a directory contains its smaller files', () => {
    const rest = { node: TREE.root, from: 1 };
    expect(rangeOf(rest)).toEqual({ first: 1, last: 4 });
    expect(bytesOf(rest)).toBe(100);
    expect(upFrom(rest)).toEqual(top);
  });

  it('leads up past directories without other children', () => {
    const c = TREE.files[1]!.parent!;
    expect(c.path).toBe('/a/b/c');
    expect(upFrom({ node: c, from: 0 })).toEqual(top);
    expect(upFrom(top)).toBeUndefined();
  });
});

describe('mainOf', () => {
  it('returns the group or layer with the most bytes', () => {
    expect(mainOf('group', TREE.files)).toBe(0);
    expect(mainOf('group', TREE.files.slice(1))).toBe(1);
    expect(mainOf('group', [])).toBe(-1);
    const { files } = buildTree(directory('', ['a', 2, 0, 4], ['b', 1, 0, 3], ['c', 2, 0, 3]));
    expect(mainOf('layer', files)).toBe(3);
  });
});

describe('layOut', () => {
  it('joins directories without other children and omits empty files', () => {
    const boxes = layOut(top, 400, 400);
    expect(boxes.map(({ label }) => label)).toEqual(['top', 'a/b/c', 'large', 'small']);
    expect(boxes[1]).toMatchObject({ kind: 'directory', open: true, bytes: 100 });
  });

  it('keeps every rectangle inside that of its directory', () => {
    const boxes = layOut(top, 400, 300);
    const [outer, ...inner] = boxes.slice(1);
    for (const { x, y, width, height } of inner) {
      expect(x).toBeGreaterThan(outer!.x);
      expect(y).toBeGreaterThan(outer!.y + 15);
      expect(x + width).toBeLessThan(outer!.x + outer!.width);
      expect(y + height).toBeLessThan(outer!.y + outer!.height);
    }
  });

  it('draws a small directory as one rectangle', () => {
    expect(layOut(top, 60, 60).map(({ label, open }) => [label, open])).toEqual([
      ['top', false],
      ['a/b/c', false],
    ]);
  });

  it('is empty without space or without bytes', () => {
    expect(layOut(top, 0, 0)).toEqual([]);
    expect(layOut({ node: TREE.root, from: 2 }, 400, 400)).toEqual([]);
  });
});

describe('nextBox', () => {
  it('goes up from the children of a directory to the line with its name, and down again', () => {
    const tree = buildTree(directory('', directory('d', file('one', 50), file('two', 50))));
    const boxes = layOut({ node: tree.root, from: 0 }, 60, 200);
    expect(boxes.map(({ label }) => label)).toEqual(['d', 'one', 'two']);
    expect(nextBox(boxes, 1, 'ArrowUp')).toBe(0);
    expect(nextBox(boxes, 0, 'ArrowDown')).toBe(1);
    expect(nextBox(boxes, 1, 'ArrowDown')).toBe(2);
  });

  it('stays at the edge', () => {
    const boxes = layOut(top, 400, 400);
    expect(nextBox(boxes, 0, 'ArrowLeft')).toBeUndefined();
    expect(nextBox([], 0, 'ArrowLeft')).toBeUndefined();
  });
});
