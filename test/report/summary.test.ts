// The summary as it looks; that nothing breaks it is in summary-holds.test.ts.
import { describe, expect, it, onTestFinished } from 'vitest';
import { spellInputsFor } from '../../src/base/spelling.ts';
import type { Report } from '../../src/report/report.ts';
import { savingRows, summaryOf } from '../../src/report/summary.ts';
import { elementsOf, rendered, textOf } from '../support/page/markdown.ts';
import { fullReport, minimalReport } from '../support/page/results.ts';
import { SUMMARY_REPORTS } from '../support/page/summaries.ts';

const whole = (report: Report) => summaryOf(report, Number.POSITIVE_INFINITY);

/** The paragraphs of a summary, as they are read. */
const paragraphs = (report: Report) =>
  elementsOf(rendered(whole(report)), 'p').map((html) => textOf(html.replace(/<[^>]*>/g, '')));

describe('a summary', () => {
  it.each(Object.keys(SUMMARY_REPORTS))('looks as it should: %s', async (name) => {
    await expect(whole(SUMMARY_REPORTS[name]!)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it('names three tags, and how many more there are', () => {
    const tags = ['a', 'b', 'c', 'd', 'e'];
    const report = fullReport();
    const withTags = (count: number) =>
      elementsOf(
        rendered(whole({ ...report, result: { ...report.result, tags: tags.slice(0, count) } })),
        'h3',
      ).map((html) => textOf(html.replace(/<[^>]*>/g, '')));
    expect(withTags(0)).toEqual(['app:latest']);
    expect(withTags(3)).toEqual(['app:latest → a, b, c']);
    expect(withTags(5)).toEqual(['app:latest → a, b, c and 2 more']);
  });

  it.each([
    ['workflow', '```yaml\nclean: auto, docs\n```'],
    ['command-line', "```sh\n--clean 'auto, docs'\n```"],
  ] as const)('has what more could go as it is written in a %s', (spelling, block) => {
    onTestFinished(() => spellInputsFor('workflow'));
    spellInputsFor(spelling);
    const suggestions = [{ name: 'docs', bytes: 9_000_000 }];
    const report = { ...fullReport(), suggestions, suggestedClean: 'auto, docs' };
    expect(whole(report)).toContain(block);
  });

  it('cuts long names', () => {
    const what = 'x'.repeat(1000);
    const text = whole(fullReport({ spared: [{ what, why: undefined, entries: 1, bytes: 1 }] }));
    expect(text).toMatch(/<code>x{199}&#8230;<\/code>: 1 B/);
  });

  it('says how to undo it', () => {
    const report = fullReport();
    const undo = (changed: Partial<Report>) =>
      paragraphs({ ...report, ...changed }).find((text) => text.startsWith('To undo it'));
    expect(undo({})).toContain('docker load --input with /backups/app.tar brings');
    expect(undo({ backup: null })).toContain('The source app:latest is as it was');
    const inPlace = { ...report.result, tags: ['app:latest'] };
    expect(undo({ backup: null, result: inPlace })).toContain('cannot be undone');
    expect(undo({ dryRun: true })).toBeUndefined();
    expect(undo({ ok: false })).toBeUndefined();
    const asIs = { ...report.result, imageId: report.source.id };
    expect(undo({ result: asIs })).toBeUndefined();
  });

  it('has a history that is open where it is short', () => {
    const steps = (count: number) =>
      fullReport({
        oldHistory: Array.from({ length: count }, () => ({
          command: 'x',
          bytes: 1,
          hasLayer: true,
        })),
      });
    expect(whole(steps(15))).toContain('<details open><summary>History');
    expect(whole(steps(16))).toContain('<details><summary>History');
    // Layers stop going in, and earlier steps are counted.
    const long = whole(steps(400));
    expect(long).toContain('(250 earlier steps)');
    // Of so many the report has only some.
    expect(whole(steps(3003))).toContain('(2853 earlier steps)');
    expect(long.split('\n').filter((line) => line.endsWith('1 B  x'))).toHaveLength(150);
    expect(Math.max(...long.split('\n').map((line) => line.indexOf('1 B  x')))).toBe(24 * 3);
  });

  it('does not say where nothing came from', () => {
    const idle = [{ kind: 'preset', name: 'apt', entries: 0, bytes: 0 }] as const;
    const same = { newBytes: 1000, savedBytes: 0, savedPercent: '0.0', commands: [] };
    const text = whole(fullReport({ ...same, rules: idle }));
    expect(text).not.toMatch(/came from|\| bytes \||mermaid/);
    expect(text).toContain('\n\nFound nothing to leave out: apt.\n\n');
    expect(whole(fullReport({ ...same, rules: [] }))).not.toMatch(/came from|Found nothing/);
    expect(whole(fullReport())).toContain('#### Where the 400 B came from');
  });

  it('has no sign before a part that is none', () => {
    const text = whole(
      fullReport({ oldBytes: 1e6, newBytes: 1_000_001, savedBytes: -1, rules: [], commands: [] }),
    );
    expect(text).toMatch(/^\| hidden in lower layers \| -1\u00a0B \| 0\.0\u00a0% \|/m);
  });

  it('has at most sixty rows and lines of each kind', () => {
    const names = Array.from({ length: 100 }, (_, at) => `name${at}`);
    const rules = names.map((name) => ({ kind: 'exclude', name, entries: 1, bytes: 1 }) as const);
    const idle = names.map((name) => ({ kind: 'preset', name, entries: 0, bytes: 0 }) as const);
    const spared = names.map((what) => ({ what, why: undefined, entries: 1, bytes: 1 }));
    const text = whole(fullReport({ rules: [...rules, ...idle], spared, commands: [] }));
    expect(text.match(/^\| exclude /gm)).toHaveLength(59);
    expect(text).toContain('| 41 more | | | | |');
    expect(text.match(/^- <code>/gm)).toHaveLength(60);
    expect(text).toMatch(/name59 and 40 more\.$/m);
  });
});

describe('savingRows', () => {
  it('has what is hidden, rules that found something and commands, the largest first', () => {
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
      'what it freed is not known',
      '1.2 s',
    ]);
    expect(savingRows(minimalReport())).toHaveLength(1);
  });
});
