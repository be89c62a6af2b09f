// No name can break the summary's Markdown, and the summary never exceeds its size limit.
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/base/text.ts';
import type { PlatformResult } from '../../src/report/facts.ts';
import type { Report } from '../../src/report/report.ts';
import { SUMMARY_LIMIT_BYTES, summaryOf } from '../../src/report/summary.ts';
import {
  cellsOf,
  elementsOf,
  HOSTILE_NAMES,
  rendered,
  tagsOf,
  textOf,
} from '../support/page/markdown.ts';
import { COMPARISON, FULL, fullReport } from '../support/page/results.ts';
import { SUMMARY_REPORTS } from '../support/page/summaries.ts';
import { type Prng, withSeeds } from '../support/process/prng.ts';

const summarize = (report: Report) => summaryOf(report, Number.POSITIVE_INFINITY);

/** All elements that a summary uses. Any other element comes from a name. */
const KNOWN = new Set(
  'blockquote code details em h3 h4 li p pre strong summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Checks that the summary's HTML is well-formed and consists of known elements. */
function expectWellFormed(markdown: string): void {
  const html = rendered(markdown);
  const open: string[] = [];
  for (const tag of tagsOf(html)) {
    expect(KNOWN, `<${tag}>`).toContain(tag.replace('/', ''));
    if (tag.startsWith('/')) expect(open.pop()).toBe(tag.slice(1));
    else open.push(tag);
  }
  expect(open).toEqual([]);
  for (const table of cellsOf(markdown)) {
    expect([4, 5]).toContain(table[0]);
    expect(new Set(table).size).toBe(1);
  }
  expect(cellsOf(markdown).length).toBe(elementsOf(html, 'table').length);
}

const PLAIN = summarize(hostileReport(() => 'plain'));

/** Checks that names neither add nor remove elements and lines, and that they hide nothing. */
function expectLikePlain(markdown: string): void {
  expectWellFormed(markdown);
  expect(tagsOf(rendered(markdown))).toEqual(tagsOf(rendered(PLAIN)));
  expect(markdown.split('\n').length).toBe(PLAIN.split('\n').length);
  expect(markdown.replaceAll('\n', '')).toBe(visible(markdown.replaceAll('\n', '')));
}

/** Returns a report in which every name comes from `nameOf`. */
function hostileReport(nameOf: () => string): Report {
  const steps = (count: number) =>
    Array.from({ length: count }, () => ({ command: nameOf(), bytes: 1, hasLayer: true }));
  const report = fullReport({
    oldHistory: steps(10),
    newHistory: steps(2),
    directories: Array.from({ length: 5 }, () => ({
      path: `/${nameOf().replaceAll('/', '')}`,
      bytes: 100,
      files: 1,
    })),
    rules: Array.from({ length: 8 }, (_, at) => ({
      kind: at < 4 ? 'exclude' : 'preset',
      name: at < 4 ? nameOf() : 'apt',
      entries: at % 2,
      bytes: at % 2,
    })),
    spared: Array.from({ length: 5 }, () => ({
      what: nameOf(),
      why: undefined,
      entries: 1,
      bytes: 1,
    })),
  });
  const change = { change: 'grown', oldBytes: 1, newBytes: 2 } as const;
  const divided = fullReport({
    newLayers: 20,
    keptLayers: 2,
    newHistory: steps(20),
    layers: Array.from({ length: 18 }, () => ({
      ...{ diffId: undefined, digest: undefined, packedBytes: 1, bytes: 1, entries: 1 },
      contents: Array.from({ length: 5 }, () => ({ name: nameOf(), bytes: 1 })),
    })),
    packedLayers: undefined,
  }).result;
  const comparison: Report['comparison'] = {
    ...report.comparison!,
    name: nameOf(),
    missing: [nameOf(), nameOf()],
    platforms: report.comparison!.platforms.map((one) => ({
      ...one,
      platform: nameOf(),
      packages: Array.from({ length: 12 }, () => ({
        manager: 'npm' as const,
        name: nameOf(),
        ...change,
      })),
      directories: Array.from({ length: 12 }, () => ({ path: `/${nameOf()}`, ...change })),
    })),
  };
  const tags = Array.from({ length: 4 }, nameOf);
  const pushed = tags.map((name) => ({ name, digest: nameOf() }));
  return {
    ...report,
    comparison,
    source: { ...report.source, reference: nameOf() },
    platforms: report.platforms.map((one) => ({ ...one, newLayers: 20, keptLayers: 2 })),
    result: { ...divided, tags, pushed },
    backup: nameOf(),
  };
}

describe('summaryOf', () => {
  it.each(Object.keys(SUMMARY_REPORTS))('is well-formed: %s', (name) => {
    expectWellFormed(summarize(SUMMARY_REPORTS[name]!));
  });

  it('is well-formed with hostile names', () => {
    for (const [from] of HOSTILE_NAMES.entries()) {
      let at = from;
      const report = hostileReport(() => HOSTILE_NAMES[at++ % HOSTILE_NAMES.length]!);
      expectLikePlain(summarize(report));
    }
  });

  it('is well-formed with random names of special characters', async () => {
    const SIGNS = [...'`~|<>&*_[]()#!-=+\\/\'";:.$@%^?, \t\n\r{}0aZü漢\u{1f600}\u0000\u202e\u2028'];
    const WORDS = ['</code>', '</details>', '<!--', '```', '\n\n', '](', '&#', 'http://', '---'];
    const nameOf = (random: Prng) =>
      Array.from({ length: 1 + random.int(30) }, () =>
        random.int(5) === 0 ? random.pick(WORDS) : random.pick(SIGNS),
      ).join('');
    await withSeeds(50, 20_000, async (random) => {
      expectLikePlain(summarize(hostileReport(() => nameOf(random))));
    });
  });

  it.each([
    ['nothing', ''],
    ['text without a newline', 'text'],
    ['a list', '- item\n'],
    ['an element without a newline', '<details><summary>a</summary>b</details>'],
    ['a table', '| a |\n| --- |\n| b |\n'],
    ['another summary', summarize(SUMMARY_REPORTS['full']!)],
  ])('renders correctly after %s and before other text', (_, before) => {
    const summary = summarize(SUMMARY_REPORTS['kept-budget']!);
    const html = rendered(`${before}${summary}text`);
    const heading = elementsOf(html, 'h3').at(-1) ?? '';
    expect(textOf(heading.replace(/<[^>]*>/g, ''))).toBe(
      'app:latest → app:flat, ghcr.io/owner/app:flat',
    );
    expect(html.trimEnd().endsWith('<p>text</p>')).toBe(true);
    expect(tagsOf(html)).toEqual([
      ...tagsOf(rendered(before)),
      ...tagsOf(rendered(summary)),
      'p',
      '/p',
    ]);
  });
});

describe('the size limit of summaryOf', () => {
  const huge = fullReport({
    oldHistory: Array.from({ length: 1000 }, (_, at) => ({
      command: `${at} ${'\u202e'.repeat(2000)}`,
      bytes: at,
      hasLayer: true,
    })),
    rules: Array.from({ length: 5000 }, (_, at) => ({
      kind: 'exclude',
      name: `${at}${'|'.repeat(1000)}`,
      entries: 1,
      bytes: at,
    })),
    spared: Array.from({ length: 5000 }, () => ({
      what: '\u{1f600}'.repeat(1000),
      why: undefined,
      entries: 1,
      bytes: 1,
    })),
    budgets: FULL.budgets,
  });
  const CUT = '_Truncated: a job summary holds at most 1.05 MB. The report has the rest._\n\n';

  it('is large enough for the largest report', () => {
    const text = summaryOf(huge, SUMMARY_LIMIT_BYTES);
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY_LIMIT_BYTES);
    expect(text).not.toContain(CUT);
    expect(text).toContain('**Trade-offs**');
    expectWellFormed(text);
  });

  it('is large enough for a hundred layers of each of twelve platforms, with the longest names', () => {
    const name = '\u202e'.repeat(1000);
    const step = { command: name, bytes: 1, hasLayer: true };
    const history = Array.from({ length: 300 }, () => step);
    const made: Partial<PlatformResult> = {
      ...{ newLayers: 100, keptLayers: 10, newHistory: history.slice(0, 100), oldHistory: history },
      layers: Array.from({ length: 90 }, () => ({
        ...{ diffId: undefined, digest: undefined, packedBytes: 1, bytes: 1, entries: 1 },
        contents: Array.from({ length: 5 }, () => ({ name, bytes: 1 })),
      })),
      directories: Array.from({ length: 210 }, () => ({ path: `/${name}`, bytes: 1, files: 1 })),
    };
    const platforms = Array.from({ length: 12 }, (_, at) => ({
      ...FULL.platforms[0]!,
      ...made,
      platform: `linux/${at}`,
    }));
    const [compared] = COMPARISON.platforms;
    const change = { change: 'grown', oldBytes: 1, newBytes: 2 } as const;
    const comparison = {
      ...COMPARISON,
      platforms: platforms.map(({ platform }) => ({
        ...compared!,
        platform,
        packages: Array.from({ length: 100 }, () => ({ manager: 'npm' as const, name, ...change })),
        directories: Array.from({ length: 100 }, () => ({ path: `/${name}`, ...change })),
      })),
    };
    const text = summaryOf(fullReport({ platforms }, { comparison }), SUMMARY_LIMIT_BYTES);
    expect(text).not.toContain(CUT);
    expect(text).toContain('**Trade-offs**');
    expect(text.match(/<summary>100 layers of /g)).toHaveLength(12);
    expectWellFormed(text);
  });

  it.each([20_000, 2000, 1000])('of %d bytes is respected, with a note', (limit) => {
    const text = summaryOf(huge, limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(text.endsWith(CUT)).toBe(true);
    expect(text).toContain('### <code>app&#58;latest</code>');
    expectWellFormed(text);
  });

  it('leaves an empty text if the heading does not fit', () => {
    expect(summaryOf(huge, 100)).toBe('');
    expect(summaryOf(huge, 0)).toBe('');
    expect(summaryOf(huge, -5)).toBe('');
  });

  it('is used to the byte', () => {
    const report = SUMMARY_REPORTS['full']!;
    const bytes = Buffer.byteLength(summarize(report));
    expect(summaryOf(report, bytes)).toBe(summarize(report));
    const less = summaryOf(report, bytes - 1);
    expect(less.endsWith(CUT)).toBe(true);
    expect(less).toContain('Kept on purpose');
    expect(less).not.toContain('Trade-offs');
  });
});
