// What is said of the cleaning.
import { afterEach, describe, expect, it } from 'vitest';
import { spellInputsFor } from '../../src/base/spelling.ts';
import { logCleaned, logSuggestions } from '../../src/flatten/notices.ts';
import type { Cleaned, RuleFindings } from '../../src/report/facts.ts';
import { MemoryLog } from '../support/process/log.ts';

afterEach(() => spellInputsFor('workflow'));

const NOTHING = {
  rules: [],
  commands: [],
  spared: [],
  skippedPresets: [],
  unmatched: [],
  warnings: [],
} satisfies Cleaned & RuleFindings;

function told(said: Partial<Cleaned & RuleFindings>): string[] {
  const log = new MemoryLog();
  logCleaned({ ...NOTHING, ...said }, log);
  return log.lines;
}

describe('logCleaned', () => {
  it('says nothing of nothing', () => {
    expect(told({})).toEqual([]);
    expect(told({ rules: [{ kind: 'preset', name: 'apt', entries: 0, bytes: 0 }] })).toEqual([]);
  });

  it('says what each did, and what to look at', () => {
    const lines = told({
      rules: [
        { kind: 'preset', name: 'apt', entries: 1, bytes: 5 },
        { kind: 'exclude', name: 'a/*', entries: 2, bytes: 6 },
      ],
      commands: [
        { name: 'run', ms: 1200, bytes: -7 },
        { name: 'apt-clean', ms: 100 },
      ],
      skippedPresets: ['uv'],
      warnings: ['look at this'],
    });
    expect(lines).toEqual([
      'info: run: 1.2 s, added 7 B',
      'info: apt-clean: 0.1 s',
      'info: Cleaned apt: 5 B in 1 entry',
      'info: Excluded a/*: 6 B in 2 entries',
      'notice: Preset "uv" skipped: symlinks outside its cache point into it.',
      'warning: look at this',
    ]);
  });

  it('names a pattern that matches nothing', () => {
    expect(told({ unmatched: ['no/"such"/path'] })).toEqual([
      'notice: The pattern "no/\\"such\\"/path" in "exclude" matches nothing in the image.',
    ]);
  });

  it('names "exclude" as its reader writes it', () => {
    spellInputsFor('command-line');
    expect(told({ unmatched: ['a'] })).toEqual([
      'notice: The pattern "a" in --exclude matches nothing in the image.',
    ]);
    expect(told({ unmatched: ['a', 'b'] })).toEqual([
      'notice: 2 patterns in --exclude match nothing in the image: "a", "b".',
    ]);
  });

  it('names all that match nothing in one notice, of which GitHub shows few', () => {
    expect(told({ unmatched: ['a', 'b', 'c'] })).toEqual([
      'notice: 3 patterns in "exclude" match nothing in the image: "a", "b", "c".',
    ]);
  });

  it('names ten of them, and of each a hundred characters', () => {
    const unmatched = Array.from({ length: 1000 }, (_, at) => `${at}-${'x'.repeat(10_000)}`);
    const [line = '', ...others] = told({ unmatched });
    expect(others).toEqual([]);
    expect(line).toMatch(/^notice: 1000 patterns in "exclude" match nothing in the image: "0-x/);
    expect(line.match(/"\d-x{97}…"/g)).toHaveLength(10);
    expect(line).toMatch(/"9-x+…", and 990 more\.$/);
    expect(line.length).toBeLessThan(1200);
    expect(told({ unmatched: unmatched.slice(0, 10) })[0]).toMatch(/"9-x+…"\.$/);
  });
});

describe('logSuggestions', () => {
  it.each([
    ['workflow', 'clean: auto, -logs, docs, man'],
    ['command-line', "--clean 'auto, -logs, docs, man'"],
  ] as const)('says what to write for it in a %s', (spelling, line) => {
    spellInputsFor(spelling);
    const log = new MemoryLog();
    const more = [
      { name: 'docs', bytes: 9_000_000 },
      { name: 'man', bytes: 4_000_000 },
    ];
    logSuggestions(more, { cleanWords: ['auto', '-logs'] }, log);
    expect(log.lines).toEqual([
      `info: Could also be cleaned: docs 9.00 MB, man 4.00 MB. To do so, use ${line}`,
    ]);
  });
});
