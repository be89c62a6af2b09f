// The contents of the summary. summary-holds.test.ts tests it with hostile names and its size limit.
import { describe, expect, it, onTestFinished } from 'vitest';
import { spellInputsFor } from '../../src/base/spelling.ts';
import type { Report } from '../../src/report/report.ts';
import { savingRows, summaryOf } from '../../src/report/summary.ts';
import { elementsOf, rendered, textOf } from '../support/page/markdown.ts';
import { fullReport, minimalReport } from '../support/page/results.ts';
import { SUMMARY_REPORTS } from '../support/page/summaries.ts';

const summarize = (report: Report) => summaryOf(report, Number.POSITIVE_INFINITY);

/** Returns the text of a summary's paragraphs. */
const paragraphs = (report: Report) =>
  elementsOf(rendered(summarize(report)), 'p').map((html) => textOf(html.replace(/<[^>]*>/g, '')));

describe('summaryOf', () => {
  it.each(Object.keys(SUMMARY_REPORTS))('matches its golden file: %s', async (name) => {
    await expect(summarize(SUMMARY_REPORTS[name]!)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it('lists three tags and counts the rest', () => {
    const tags = ['a', 'b', 'c', 'd', 'e'];
    const report = fullReport();
    const withTags = (count: number) =>
      elementsOf(
        rendered(
          summarize({ ...report, result: { ...report.result, tags: tags.slice(0, count) } }),
        ),
        'h3',
      ).map((html) => textOf(html.replace(/<[^>]*>/g, '')));
    expect(withTags(0)).toEqual(['app:latest']);
    expect(withTags(3)).toEqual(['app:latest → a, b, c']);
    expect(withTags(5)).toEqual(['app:latest → a, b, c and 2 more']);
  });

  it.each([
    ['workflow', '```yaml\nclean: auto, docs\n```'],
    ['command-line', "```sh\n--clean 'auto, docs'\n```"],
  ] as const)('suggests presets in the syntax of a %s', (spelling, block) => {
    onTestFinished(() => spellInputsFor('workflow'));
    spellInputsFor(spelling);
    const suggestions = [{ name: 'docs', bytes: 9_000_000 }];
    const report = { ...fullReport(), suggestions, suggestedClean: 'auto, docs' };
    expect(summarize(report)).toContain(block);
  });

  it('truncates long names', () => {
    const what = 'x'.repeat(1000);
    const text = summarize(
      fullReport({ spared: [{ what, why: undefined, entries: 1, bytes: 1 }] }),
    );
    expect(text).toMatch(/<code>x{199}&#8230;<\/code>: 1 B/);
  });

  it('explains how to undo the run', () => {
    const report = fullReport();
    const undo = (changed: Partial<Report>) =>
      paragraphs({ ...report, ...changed }).find((text) => text.startsWith('Undo: '));
    expect(undo({})).toContain('docker load --input /backups/app.tar restores');
    expect(undo({ backup: null })).toContain('The source image app:latest is unchanged');
    const inPlace = { ...report.result, tags: ['app:latest'] };
    expect(undo({ backup: null, result: inPlace })).toContain('Not possible');
    expect(undo({ dryRun: true })).toBeUndefined();
    expect(undo({ ok: false })).toBeUndefined();
    const retagged = { ...report.result, imageId: report.source.id };
    expect(undo({ result: retagged })).toBeUndefined();
  });

  it('expands a short history and collapses a long one', () => {
    const steps = (count: number) =>
      fullReport({
        oldHistory: Array.from({ length: count }, () => ({
          command: 'x',
          bytes: 1,
          hasLayer: true,
        })),
      });
    expect(summarize(steps(15))).toContain('<details open><summary>History');
    expect(summarize(steps(16))).toContain('<details><summary>History');
    // The indentation is limited, and earlier steps are counted.
    const long = summarize(steps(400));
    expect(long).toContain('(250 earlier steps)');
    // The report itself contains only the last of so many steps.
    expect(summarize(steps(3003))).toContain('(2853 earlier steps)');
    expect(long.split('\n').filter((line) => line.endsWith('1 B  x'))).toHaveLength(150);
    expect(Math.max(...long.split('\n').map((line) => line.indexOf('1 B  x')))).toBe(24 * 3);
  });

  it('omits the savings if nothing was saved', () => {
    const unmatched = [{ kind: 'preset', name: 'apt', entries: 0, bytes: 0 }] as const;
    const same = { newBytes: 1000, savedBytes: 0, savedPercent: '0.0', commands: [] };
    const text = summarize(fullReport({ ...same, rules: unmatched }));
    expect(text).not.toMatch(/came from|\| size \||mermaid/);
    expect(text).toContain('\n\nMatched nothing: apt.\n\n');
    expect(summarize(fullReport({ ...same, rules: [] }))).not.toMatch(/came from|Matched nothing/);
    expect(summarize(fullReport())).toContain('#### Where the 400 B came from');
  });

  it('shows no sign before a percentage of zero', () => {
    const text = summarize(
      fullReport({ oldBytes: 1e6, newBytes: 1_000_001, savedBytes: -1, rules: [], commands: [] }),
    );
    expect(text).toMatch(/^\| hidden in lower layers \| -1\u00a0B \| 0\.0\u00a0% \|/m);
  });

  it('has at most sixty rows of each kind', () => {
    const names = Array.from({ length: 100 }, (_, at) => `name${at}`);
    const rules = names.map((name) => ({ kind: 'exclude', name, entries: 1, bytes: 1 }) as const);
    const unmatched = names.map(
      (name) => ({ kind: 'preset', name, entries: 0, bytes: 0 }) as const,
    );
    const spared = names.map((what) => ({ what, why: undefined, entries: 1, bytes: 1 }));
    const text = summarize(fullReport({ rules: [...rules, ...unmatched], spared, commands: [] }));
    expect(text.match(/^\| exclude /gm)).toHaveLength(59);
    expect(text).toContain('| 41 more | | | | |');
    expect(text.match(/^- <code>/gm)).toHaveLength(60);
    expect(text).toMatch(/name59 and 40 more\.$/m);
  });
});

describe('savingRows', () => {
  it('contains hidden bytes, rules that matched and commands, largest first', () => {
    expect(savingRows(fullReport()).map(({ kind, name, bytes }) => [kind, name, bytes])).toEqual([
      ['preset', 'apt', 250],
      ['hidden', 'hidden in lower layers', 120],
      ['exclude', 'opt/"quoted"\n\u001b[2J', 50],
      ['command', 'apt-clean', 0],
      ['command', 'run', -20],
    ]);
    expect(savingRows(fullReport()).map(({ note }) => note)).toEqual([
      '3 entries',
      '',
      '1 entry',
      'freed size unknown',
      '1.2 s',
    ]);
    expect(savingRows(minimalReport())).toHaveLength(1);
  });
});
