// README.md's table of presets is the one that the code makes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presetsTable, withPresetsTable } from '../../script/presets-table.ts';
import { PRESETS } from '../../src/clean/presets.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('README.md', () => {
  it('has the presets of the code: run "node script/presets-table.ts" where it does not', () => {
    expect(README).toBe(withPresetsTable(README, presetsTable(PRESETS)));
  });
});

describe('presetsTable', () => {
  it('has a row for each preset, and escapes what would end a cell', () => {
    const table = presetsTable([
      { name: 'one', isSafe: true, what: 'this | that', why: '`x` fetches it again' },
      { name: 'two', isSafe: false, what: 'more', why: 'builds start from it' },
    ]);
    expect(table.split('\n')).toEqual([
      '| preset | in `auto` | what goes | why |',
      '| --- | --- | --- | --- |',
      '| `one` | yes | this \\| that | `x` fetches it again |',
      '| `two` | | more | builds start from it |',
    ]);
  });
});

describe('withPresetsTable', () => {
  it('puts a table between the marks and leaves all else', () => {
    const text = 'a\n<!-- presets -->\nold\n\nlines\n<!-- /presets -->\nb\n';
    const once = withPresetsTable(text, 'new');
    expect(once).toBe('a\n<!-- presets -->\nnew\n<!-- /presets -->\nb\n');
    expect(withPresetsTable(once, 'new')).toBe(once);
  });

  it.each([
    ['no mark', 'text'],
    ['no end', '<!-- presets -->'],
    ['the end first', '<!-- /presets --> <!-- presets -->'],
    ['two beginnings', '<!-- presets --> <!-- presets --> <!-- /presets -->'],
    ['two ends', '<!-- presets --> <!-- /presets --> <!-- /presets -->'],
  ])('refuses a text with %s', (_, text) => {
    expect(() => withPresetsTable(text, 'new')).toThrow('needs one');
  });
});
