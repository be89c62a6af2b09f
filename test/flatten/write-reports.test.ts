import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { spellInputsFor } from '../../src/base/spelling.ts';
import { STORE_TRAITS, type StoreKind } from '../../src/engine/client/store-traits.ts';
import { warnOfGrowth, writeReports } from '../../src/flatten/write-reports.ts';
import type { FlattenOptions } from '../../src/inputs/options.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { parseCompression } from '../../src/pack/compression.ts';
import type { MadeResult } from '../../src/report/facts.ts';
import type { SurveyedPage } from '../../src/survey/survey.ts';
import { FULL, fullReport } from '../support/page/results.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';

afterEach(() => spellInputsFor('workflow'));

const OPTIONS = readInputs(
  (name) => (({ image: 'app', tag: 'app:flat' }) as Record<string, string>)[name] ?? '',
);
const TEMPLATE = async () => '<title>{{title}}</title><script>{{data}}</script>';
const PAGE: SurveyedPage = {
  groups: [],
  result: ['', 0, -1, [['a-file', 1, 0]]],
  dropped: ['', 0, -1, []],
  notes: [],
};

/** Writes what these options ask for. */
async function write(options: Partial<FlattenOptions>, template: () => Promise<string> = TEMPLATE) {
  const log = new MemoryLog();
  const all = { ...OPTIONS, ...options };
  const paths = await writeReports(
    { report: fullReport(), page: PAGE },
    all,
    { runId: 'a-run', log },
    template,
  );
  return { paths, lines: log.lines };
}

describe('writeReports', () => {
  it('writes nothing that is not asked for', async () => {
    const { paths, lines } = await write({});
    expect(paths).toEqual({ reportPath: undefined, htmlPath: undefined });
    expect(lines).toEqual([]);
  });

  it('writes the report as JSON and the page, and tells their paths', async () => {
    const directory = tempDir();
    const asked = { report: join(directory, 'r.json'), html: join(directory, 'p.html') };
    const { paths, lines } = await write(asked);
    expect(paths).toEqual({ reportPath: asked.report, htmlPath: asked.html });
    expect(lines).toEqual([]);
    expect(readdirSync(directory).sort()).toEqual(['p.html', 'r.json']);
    const text = readFileSync(asked.report, 'utf8');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(fullReport())));
    expect(text.endsWith('}\n')).toBe(true);
    // A name of a rule moves no cursor of who prints it.
    expect(text).not.toContain('\u001b');
    const page = readFileSync(asked.html, 'utf8');
    expect(page).toContain('<title>app:latest → app:flat</title>');
    expect(page).toContain('"a-file"');
  });

  it('warns of one that cannot be written, leaves no part, and writes the other', async () => {
    const directory = tempDir();
    mkdirSync(join(directory, 'taken'));
    writeFileSync(join(directory, 'taken', 'file'), 'mine');
    for (const [bad, good, title] of [
      ['report', 'html', 'report'],
      ['html', 'report', 'page'],
    ] as const) {
      const path = join(directory, good);
      const { paths, lines } = await write({ [bad]: join(directory, 'taken'), [good]: path });
      expect(paths).toEqual({ [`${bad}Path`]: undefined, [`${good}Path`]: path });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`warning: Cannot write the ${title} to "${directory}/taken"`);
      expect(lines[0]).toContain('\nName a file');
    }
    expect(readdirSync(directory).sort()).toEqual(['html', 'report', 'taken']);
  });

  it('warns where there is no page to put data into', async () => {
    const path = join(tempDir(), 'page.html');
    for (const template of [
      () => Promise.reject(new Error('it is gone')),
      async () => 'of another program',
    ]) {
      const { paths, lines } = await write({ html: path }, template);
      expect(paths.htmlPath).toBeUndefined();
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^warning: .*(?:it is gone|the page template)/);
    }
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });
});

/** The warnings of a result. */
function warnings(
  made: Partial<MadeResult>,
  compression = 'gzip',
  store: StoreKind = 'graph-driver',
  division: FlattenOptions['layer']['division'] = undefined,
): string[] {
  const log = new MemoryLog();
  const layer = { ...OPTIONS.layer, compression: parseCompression(compression), division };
  const options = { ...OPTIONS, layer };
  warnOfGrowth({ ...FULL, ...made }, options, log, STORE_TRAITS[store]);
  return log.lines;
}

describe('warnOfGrowth', () => {
  it('says nothing where nothing grew', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ newBytes: FULL.oldBytes, newPackedBytes: 450 })).toEqual([]);
    expect(warnings({ oldPackedBytes: undefined, newPackedBytes: 1e9 })).toEqual([]);
    expect(warnings({ oldPackedBytes: 1, newPackedBytes: undefined })).toEqual([]);
  });

  it('warns of a result that is larger', () => {
    const larger = 'warning: The result (1.50 kB) is larger than the source (1.00 kB).';
    expect(warnings({ newBytes: 1500 })).toEqual([larger]);
    expect(warnings({ newBytes: 1500, oldPackedBytes: undefined })).toEqual([larger]);
    expect(warnings({ newBytes: 1001 })).toHaveLength(1);
  });

  it('expects that several layers are a little larger than one', () => {
    const grown = (newBytes: number, newPackedBytes: number) =>
      warnings({ newBytes, newPackedBytes }, 'gzip', 'graph-driver', { layers: 2 });
    expect(grown(1050, 472)).toEqual([]);
    expect(grown(1051, 473)).toHaveLength(2);
  });

  it('takes no rounding to blocks of a containerd store for growth', () => {
    const grown = (oldBytes: number, by: number) =>
      warnings({ oldBytes, newBytes: oldBytes + by }, 'gzip', 'containerd');
    expect(grown(8192, 4096)).toEqual([]);
    expect(grown(1_000_000_000, 1_000_000)).toEqual([]);
    expect(grown(8192, 17 * 4096)).toHaveLength(1);
    expect(grown(1_000_000_000, 1_000_001)).toHaveLength(1);
    // A graph driver counts bytes.
    expect(warnings({ oldBytes: 8192, newBytes: 8193 })).toHaveLength(1);
  });

  it('tells figures apart that would look the same', () => {
    const sizes = { oldBytes: 1_980_000, newBytes: 1_980_001 };
    expect(warnings(sizes)).toEqual([
      'warning: The result (1980001 B) is larger than the source (1980000 B).',
    ]);
    const packed = { oldPackedBytes: 1_980_000, newPackedBytes: 1_980_001 };
    expect(warnings(packed)).toEqual([
      expect.stringContaining(
        "result (1980001 B) is larger than the source's compressed layers (1980000 B)",
      ),
    ]);
  });

  it.each([
    ['gzip', '"compression: zstd" makes it smaller'],
    ['none', '"compression: zstd" makes it smaller'],
    ['zstd:3', 'a higher compression level makes it smaller'],
  ])('warns of one that is larger packed, with what helps against %s', (compression, hint) => {
    const lines = warnings({ newPackedBytes: 900 }, compression);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      "result (900 B) is larger than the source's compressed layers (450 B)",
    );
    expect(lines[0]).toContain(hint);
  });

  it('names what helps as its reader writes it', () => {
    spellInputsFor('command-line');
    expect(warnings({ newPackedBytes: 900 })[0]).toContain('--compression zstd makes it smaller');
  });

  it('warns of both', () => {
    expect(warnings({ newBytes: 1001, newPackedBytes: 451 })).toHaveLength(2);
  });
});
