// Where paths lead through links, and how many links are remembered.
import { describe, expect, it } from 'vitest';
import { BrokenLinks } from '../../src/clean/broken-links.ts';
import { CleaningDecisions } from '../../src/clean/decisions.ts';
import { LinkTable, resolvePath } from '../../src/clean/links.ts';
import { PathBloomFilter } from '../../src/clean/path-bloom-filter.ts';
import { placesOf } from '../../src/clean/places.ts';
import { preset } from '../support/tar/cleaning.ts';

const LINKS: Record<string, string> = {
  bin: 'usr/bin',
  'usr/bin/sh': 'dash',
  'usr/tmp': '../var/tmp',
  here: '.',
  root: '/',
  loop: 'loop/x',
};
const at = (path: string) => LINKS[path];

describe('resolvePath', () => {
  it.each([
    ['/bin/sh', 'usr/bin/dash', ['bin', 'usr/bin/sh']],
    ['usr/tmp/x', 'var/tmp/x', ['usr/tmp', 'usr']],
    ['usr/tmp/../x', 'var/x', ['usr/tmp', 'usr', 'var/tmp']],
    ['../..//./x/', 'x', []],
    ['here/here/x', 'x', ['here', 'here']],
    ['a/root/x', 'a/root/x', []],
    ['root/root/x', 'x', ['root', 'root']],
    ['/', '', []],
  ])('resolves %s', (path, end, through) => {
    expect(resolvePath(path, at)).toEqual({ end, through });
  });

  it('returns undefined for a loop of links', () => {
    expect(resolvePath('loop', at)).toBeUndefined();
  });
});

describe('LinkTable', () => {
  it('returns dropped links below a path, and no others', () => {
    const table = new LinkTable();
    for (const path of ['a/c', 'a.b', 'a', 'a/b/c', 'ab', 'b'])
      table.add(path, 'x', path === 'a/c');
    expect([...table.droppedBelow('a')]).toEqual([
      ['a', 'x'],
      ['a/b/c', 'x'],
    ]);
  });

  it('forgets links beyond its limit, and the run warns about that', () => {
    const table = new LinkTable();
    const target = 'x'.repeat(1_000_000);
    for (let count = 0; count < 1000; count++) table.add(`l${count}`, target, true);
    expect(table.isFull).toBe(true);
    expect(table.kept.size).toBeLessThan(80);
    const decisions = new CleaningDecisions({
      presets: [],
      excludes: [],
      places: placesOf(undefined, []),
      volumes: [],
    });
    decisions.dropped.add('x');
    new BrokenLinks(decisions, table, new Set()).findRestored();
    expect(decisions.warnings).toEqual([expect.stringContaining('too many links to check')]);
  });

  it('is followed in linear time', () => {
    const table = new LinkTable();
    const presets = [preset({ owned: ['m/cache/*'] })];
    const decisions = new CleaningDecisions({
      presets,
      excludes: [],
      places: placesOf(undefined, []),
      volumes: [],
    });
    for (let count = 0; count < 20_000; count++) {
      table.add(`usr/lib/x/y/${count}`, `../d/${count}`, true);
      decisions.dropped.add(`m/cache/${count}`);
    }
    table.add('usr/lib/x/d', '/m/cache', true);
    const startMs = performance.now();
    const { roots } = new BrokenLinks(decisions, table, new Set()).findRestored();
    expect(roots).toHaveLength(20_000);
    expect(performance.now() - startMs).toBeLessThan(30_000);
  });
});

describe('PathBloomFilter', () => {
  it('has what was added, and hardly anything else', () => {
    const seen = new PathBloomFilter();
    expect([seen.isEmpty, seen.has('a')]).toEqual([true, false]);
    for (let count = 0; count < 200_000; count++) seen.add(`usr/lib/${count}`);
    let wrong = 0;
    for (let count = 0; count < 200_000; count++) {
      if (!seen.has(`usr/lib/${count}`)) throw new Error('a path was lost');
      if (seen.has(`usr/lib/${count}.`)) wrong++;
    }
    expect(wrong).toBeLessThan(20);
  });
});
