import { describe, expect, it } from 'vitest';
import { isDirectory, type PageNode } from '../../src/survey/page-data.ts';
import { SizeTree } from '../../src/survey/size-tree.ts';
import { withSeeds } from '../support/process/prng.ts';
import { bytesOf, filesOf } from '../support/tar/survey.ts';

const NO_GROUP = () => 0;

describe('a size tree', () => {
  it('has each file below its directories, which have no bytes themselves', () => {
    const tree = new SizeTree(NO_GROUP);
    tree.add('usr/bin/a', 1);
    tree.add('usr/bin/b', 2);
    tree.add('usr/lib/c', 3);
    tree.add('d', 4);
    expect(tree.toPage()).toEqual([
      '',
      0,
      -1,
      [
        [
          'usr',
          0,
          -1,
          [
            [
              'bin',
              0,
              -1,
              [
                ['a', 1, 0],
                ['b', 2, 0],
              ],
            ],
            ['lib', 0, -1, [['c', 3, 0]]],
          ],
        ],
        ['d', 4, 0],
      ],
    ]);
    expect(tree.foldedFiles).toBe(0);
  });

  it('is empty at first, and for files without bytes', () => {
    const tree = new SizeTree(NO_GROUP);
    tree.add('a/b', 0);
    expect(tree.toPage()).toEqual(['', 0, -1, []]);
  });

  it('asks for missing groups at the end', () => {
    let known = false;
    const tree = new SizeTree((path) => (known && path === 'a/b' ? 7 : 1));
    tree.add('a/b', 1);
    tree.add('a/c', 2);
    tree.add('a/d', 3, 5);
    known = true;
    expect(filesOf(tree.toPage())).toEqual(['a/b 1 7', 'a/c 2 1', 'a/d 3 5']);
    expect(filesOf(tree.toPage((group) => group !== 1))).toEqual(['a/b 1 7', 'a/d 3 5']);
    // A directory without shown files is left out.
    expect(tree.toPage((group) => group === 9)).toEqual(['', 0, -1, []]);
  });

  it('adds bytes to a file and subtracts them again', () => {
    const tree = new SizeTree(NO_GROUP);
    tree.add('a', 5, 2);
    tree.add('a', 4, 2);
    tree.add('b/c', 5, 2);
    tree.add('b/c', -5, 2);
    tree.add('d', 5, 2);
    tree.add('d', -7, 2);
    expect(tree.toPage()).toEqual(['', 0, -1, [['a', 9, 2]]]);
  });

  it('replaces a file by a directory of the same name, but not the reverse', () => {
    const tree = new SizeTree(NO_GROUP);
    tree.add('a', 5);
    tree.add('a/b', 1);
    tree.add('a', 7);
    expect(filesOf(tree.toPage())).toEqual(['a/b 1 0']);
  });

  it('has names in UTF-8, including names of object properties', () => {
    const tree = new SizeTree(NO_GROUP);
    for (const name of ['ü', '__proto__', 'constructor', 'bytes', 'children'])
      tree.add(`${Buffer.from(name).toString('latin1')}/toString`, 1);
    expect(filesOf(tree.toPage())).toEqual(
      ['__proto__', 'bytes', 'children', 'constructor', 'ü'].map((name) => `${name}/toString 1 0`),
    );
  });

  it('accepts paths of any depth, and shows forty levels and the rest as one name', () => {
    const tree = new SizeTree((path) => path.length);
    const deep = 'd/'.repeat(100_000);
    tree.add(`${deep}a`, 1);
    tree.add(`${deep}b`, 2);
    tree.add(`${'e/'.repeat(39)}f`, 4);
    const page = tree.toPage();
    let depth = 0;
    for (let node: PageNode | undefined = page; node && isDirectory(node); node = node[3][0])
      depth++;
    expect(depth).toBe(41);
    // groupOf received the whole path.
    expect(bytesOf(page)).toEqual({ 200001: 3, 79: 4 });
    expect(filesOf(page)).toContain(`${'e/'.repeat(39)}f 4 79`);
    expect(JSON.stringify(page).length).toBeLessThan(1_000_000);
  });

  it('has the layer of each file, as far as it is known', () => {
    const tree = new SizeTree(NO_GROUP);
    for (const path of ['a/b', 'a/\u00fc', 'c']) tree.add(path, 1);
    const layers = new Map([
      ['a/b', 0],
      ['a/\u00fc', 7],
    ]);
    expect(filesOf(tree.toPage(undefined, (path) => layers.get(path)))).toEqual([
      'a/b 1 0 0',
      'a/\ufffd 1 0 7',
      'c 1 0',
    ]);
  });
});

describe('a tree with too many files', () => {
  it('folds the smallest ones into their directories, and counts them', () => {
    const tree = new SizeTree(NO_GROUP, 8);
    for (const name of 'abcdefg') tree.add(`d/${name}`, name === 'c' ? 5000 : 10);
    expect(tree.foldedFiles).toBe(0);
    tree.add('d/h', 10);
    expect(tree.foldedFiles).toBe(7);
    expect(filesOf(tree.toPage())).toEqual(['d/(smaller files) 70 0', 'd/c 5000 0']);
  });

  it('folds small directories as a whole, including files that are folded already', () => {
    const tree = new SizeTree((path) => (path.endsWith('x') ? 1 : 0), 4);
    tree.add('big', 9000);
    for (const path of ['a/b/x', 'a/b/y', 'a/c/x', 'a/c/y', 'e/x']) tree.add(path, 10);
    const page = tree.toPage();
    expect(filesOf(page)).toContain('big 9000 0');
    expect(bytesOf(page)).toEqual({ 0: 9020, 1: 30 });
    expect(page[3]?.map(([name]) => name)).toContain('(smaller files)');
  });

  it('subtracts bytes of folded files', () => {
    const tree = new SizeTree(NO_GROUP, 4);
    tree.add('big', 9000, 3);
    for (const name of 'abcd') tree.add(`d/e/${name}`, 10, 3);
    expect(tree.foldedFiles).toBe(4);
    tree.add('d/e/b', -10, 3);
    expect(bytesOf(tree.toPage())).toEqual({ 3: 9030 });
    tree.add('big', -9000, 3);
    expect(bytesOf(tree.toPage())).toEqual({ 3: 30 });
  });

  it('never loses a byte of any group, whatever is added and subtracted', async () => {
    await withSeeds(60, 20_000, async (random) => {
      const tree = new SizeTree(() => 0, 5 + random.int(200));
      const added = new Map<string, { bytes: number; group: number }>();
      for (let at = 0; at < 2000; at++) {
        const depth = 1 + random.int(4);
        const names = Array.from({ length: depth }, () => `d${random.int(6)}`);
        const path = [...names, `f${random.int(40)}`].join('/');
        const there = added.get(path);
        if (there !== undefined && random.int(3) === 0) {
          tree.add(path, -there.bytes, there.group);
          added.delete(path);
        } else if (there === undefined) {
          // A path always has the same group.
          const file = { bytes: 1 + random.int(2 ** random.int(20)), group: path.length % 4 };
          tree.add(path, file.bytes, file.group);
          added.set(path, file);
        }
      }
      const sums: Record<number, number> = {};
      for (const { bytes, group } of added.values()) sums[group] = (sums[group] ?? 0) + bytes;
      expect(bytesOf(tree.toPage())).toEqual(sums);
    });
  });
});
