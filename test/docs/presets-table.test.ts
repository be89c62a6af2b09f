// The table of presets in docs/cleaning.md is generated from the code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presetsTable, withPresetsTable } from '../../script/presets-table.ts';
import { PRESETS } from '../../src/clean/presets.ts';

const PAGE = readFileSync(new URL('../../docs/cleaning.md', import.meta.url), 'utf8');

describe('docs/cleaning.md', () => {
  it('contains the current presets (update with "node script/presets-table.ts")', () => {
    expect(PAGE).toBe(withPresetsTable(PAGE, presetsTable(PRESETS)));
  });
});

describe('presetsTable', () => {
  it('has a row for each preset and escapes "|"', () => {
    const table = presetsTable([
      { name: 'one', isSafe: true, what: 'this | that', why: '`x` fetches it again' },
      { name: 'two', isSafe: false, what: 'more', why: 'builds start from it' },
    ]);
    expect(table.split('\n')).toEqual([
      '| preset | in `auto` | what it drops | why |',
      '| --- | --- | --- | --- |',
      '| `one` | yes | this \\| that | `x` fetches it again |',
      '| `two` | | more | builds start from it |',
    ]);
  });
});

describe('withPresetsTable', () => {
  it('replaces only what is between the markers', () => {
    const text = 'a\n<!-- presets -->\nold\n\nlines\n<!-- /presets -->\nb\n';
    const once = withPresetsTable(text, 'new');
    expect(once).toBe('a\n<!-- presets -->\nnew\n<!-- /presets -->\nb\n');
    expect(withPresetsTable(once, 'new')).toBe(once);
  });

  it.each([
    ['no markers', 'text'],
    ['no end marker', '<!-- presets -->'],
    ['the end marker first', '<!-- /presets --> <!-- presets -->'],
    ['two start markers', '<!-- presets --> <!-- presets --> <!-- /presets -->'],
    ['two end markers', '<!-- presets --> <!-- /presets --> <!-- /presets -->'],
  ])('rejects a text with %s', (_, text) => {
    expect(() => withPresetsTable(text, 'new')).toThrow('needs exactly one');
  });
});
