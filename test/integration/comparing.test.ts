// Results that are compared with earlier images and reports, on real engines.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { onOneEngine, type TestEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { removesNewImages } from '../support/engine/new-images.ts';
import { tempDir } from '../support/process/temp.ts';

const bytes = (count: number) => 'x'.repeat(count);
const LIST = '/usr/bin/tool\n';
const COMMON = [
  { name: 'var/lib/dpkg/info/tool.list', data: LIST },
  { name: 'srv/same', data: bytes(50_000) },
];
const OLD = [
  ...COMMON,
  { name: 'usr/bin/tool', data: bytes(100_000) },
  { name: 'app/node_modules/gone/index.js', data: bytes(30_000) },
];
const NEW = [
  ...COMMON,
  { name: 'usr/bin/tool', data: bytes(400_000) },
  { name: 'opt/<b>new`|/file', data: bytes(20_000) },
];
const SUM = { old: 180_000 + LIST.length, now: 470_000 + LIST.length };
/** What changed from the old image to the new one, as every comparison must say it. */
const PACKAGES = [
  {
    ...{ manager: 'dpkg', name: 'tool', change: 'grown' },
    ...{ oldBytes: 100_000 + LIST.length, newBytes: 400_000 + LIST.length },
  },
  {
    manager: 'npm',
    name: 'app/node_modules/gone',
    change: 'removed',
    oldBytes: 30_000,
    newBytes: 0,
  },
  {
    ...{ manager: 'other', name: '', change: 'grown' },
    ...{ oldBytes: 50_000, newBytes: 70_000 },
  },
];
const DIRECTORIES = [
  { path: '/usr/bin', change: 'grown', oldBytes: 100_000, newBytes: 400_000 },
  { path: '/app/node_modules/gone', change: 'removed', oldBytes: 30_000, newBytes: 0 },
  { path: '/opt/<b>new`|', change: 'added', oldBytes: 0, newBytes: 20_000 },
];

const directory = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Flattens the new image with these options; returns the outputs and the report. */
async function flattenNew(engine: TestEngine, ...args: readonly string[]) {
  const path = join(directory, 'report.json');
  const tag =
    args.includes('--tag') || args.includes('--dry-run') ? [] : ['--tag', 'comparing:flat'];
  const results = await engine.results('comparing:new', ...tag, ...args, '--report', path);
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return { results, report };
}

onOneEngine('a result', (engine) => {
  removesNewImages(engine);
  const earlier = join(directory, `${engine.name}.json`);
  const archive = `oci-archive:${join(directory, `${engine.name}.tar`)}`;
  beforeAll(async () => {
    const config = plainConfig({ config: { Cmd: ['/usr/bin/tool'] } });
    // What a later layer hides is not part of a comparison.
    const hidden = [{ name: 'srv/hidden', data: bytes(1_000_000) }];
    const hides = [{ name: 'srv/.wh.hidden' }];
    await loadImage(engine, 'comparing:old', { layers: [hidden, OLD, hides], config });
    await loadImage(engine, 'comparing:new', { layers: [hidden, NEW, hides], config });
    const tags = ['comparing:before', 'comparing:kept', archive].flatMap((tag) => ['--tag', tag]);
    await engine.results('comparing:old', ...tags, '--report', earlier);
  });

  test.each([
    ['the report of an earlier run', () => [earlier], 'report'],
    ['an image of the engine', () => ['comparing:old'], 'image'],
    [
      'an earlier result, whose name it gets',
      () => ['comparing:before', '--tag', 'comparing:before'],
      'image',
    ],
    ['an archive', () => [archive], 'image'],
    ['an image by its layers', () => ['comparing:old', '--from', 'layers'], 'image'],
    ['a report, in a dry run', () => [earlier, '--dry-run'], 'report'],
  ])('is compared with %s', async (_, args, kind) => {
    const { results, report } = await flattenNew(engine, '--compare', ...args());
    engine.docker('tag', 'comparing:kept', 'comparing:before');
    expect(report.comparison).toMatchObject({
      kind,
      name: args()[0],
      ...{ oldBytes: SUM.old, newBytes: SUM.now, missing: [] },
      platforms: [{ oldBytes: SUM.old, newBytes: SUM.now, pullBytes: null }],
    });
    expect(report.comparison?.platforms[0]?.packages).toEqual(PACKAGES);
    expect(report.comparison?.platforms[0]?.directories).toEqual(DIRECTORIES);
    expect(results['size-change']).toBe(SUM.now - SUM.old);
  });

  test('from a cache is compared as one that was made', async () => {
    const cache = ['--cache-dir', join(tempDir(), 'cache'), '--compare', earlier];
    const made = await flattenNew(engine, ...cache);
    const cached = await flattenNew(engine, ...cache);
    expect([made, cached].map(({ report }) => report.cacheHit)).toEqual([false, true]);
    expect(cached.report.comparison).toMatchObject({ platforms: [{ packages: PACKAGES }] });
    expect(cached.report.result.contents).toEqual(made.report.result.contents);
  });

  test('that is only tagged is read to be compared', async () => {
    const path = join(tempDir(), 'r.json');
    const args = ['--dry-run', '--compare', earlier, '--report', path];
    await engine.results('comparing:before', ...args);
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    expect(report.comparison).toMatchObject({ oldBytes: SUM.old });
    expect(report.comparison?.newBytes).not.toBeNull();
  });

  test('of several layers knows what a machine pulls that has the earlier one', async () => {
    const layers = ['--layers', '3', '--tag'];
    const target = `oci-archive:${join(tempDir(), 'a.tar')}`;
    const first = await flattenNew(engine, ...layers, target);
    const path = join(tempDir(), 'first.json');
    writeFileSync(path, JSON.stringify(first.report));
    for (const compare of [path, target]) {
      const args = [...layers, `oci-archive:${join(tempDir(), 'b.tar')}`, '--compare', compare];
      const same = await flattenNew(engine, ...args);
      expect(same.report.comparison?.platforms[0]).toMatchObject({ pullBytes: 0, packages: [] });
    }
    const args = [...layers, `oci-archive:${join(tempDir(), 'c.tar')}`, '--compare', archive];
    const { report } = await flattenNew(engine, ...args);
    expect(report.comparison?.platforms[0]?.pullBytes).toBe(report.result.packedBytes);
  });

  test('outside the engine is compared with an image in it', async () => {
    const target = `oci-archive:${join(tempDir(), 'a.tar')}`;
    const path = join(tempDir(), 'r.json');
    await engine.results(archive, '--tag', target, '--compare', 'comparing:new', '--report', path);
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    expect(report.engine).toBeNull();
    expect(report.comparison).toMatchObject({ oldBytes: SUM.now, newBytes: SUM.old });
  });
});

onOneEngine('a result that keeps a base', (engine) => {
  removesNewImages(engine);
  test('is pulled without the base, if the earlier one has it', async () => {
    const base = [{ name: 'base', data: bytes(1_000_000) }];
    const config = plainConfig();
    await loadImage(engine, 'comparing:first', { layers: [base, OLD, COMMON], config });
    await loadImage(engine, 'comparing:new', { layers: [base, NEW, COMMON], config });
    const report = join(tempDir(), 'first.json');
    const place = () => ['--keep-base', '1', '--tag', `oci-archive:${join(tempDir(), 'a.tar')}`];
    await engine.results('comparing:first', ...place(), '--report', report);
    const made = await flattenNew(engine, ...place(), '--compare', report);
    const [kept, own, ...others] = made.report.result.packedLayers ?? [];
    expect(others).toEqual([]);
    expect(kept?.packedBytes).toBeGreaterThan(0);
    expect(made.report.comparison?.platforms[0]?.pullBytes).toBe(own?.packedBytes);
  });
});

onOneEngine('nothing is made if a result is to be compared', (engine) => {
  removesNewImages(engine);
  let report = '';
  beforeAll(async () => {
    await loadImage(engine, 'comparing:new', { layers: [NEW], config: plainConfig() });
    const { report: written } = await flattenNew(engine, '--dry-run');
    report = JSON.stringify(written, null, 2);
  });

  test.each<[string, (text: string) => string, string]>([
    ['that is not there', () => '/no/such.json', 'Cannot read the report'],
    ['that is a directory', () => './', 'it is not a file'],
    [
      'of another version',
      (text) => text.replace('"version": 1', '"version": 7'),
      'has the version 7',
    ],
    ['of another tool', (text) => text.replace('docker-flatten ', 'other '), 'is not one'],
    [
      'of another platform',
      (text) => text.replaceAll(/linux\/(?:amd64|arm64)/g, 'linux/s390x'),
      'but that report is for linux/s390x',
    ],
  ])('with a report %s', async (_, change, why) => {
    const changed = change(report);
    const isPath = !changed.startsWith('{');
    const path = isPath ? changed : join(tempDir(), 'changed.json');
    if (!isPath) writeFileSync(path, changed);
    const ended = await engine.flatten([
      'comparing:new',
      '--tag',
      'comparing:never',
      '--compare',
      path,
    ]);
    expect(ended.status).not.toBe(0);
    expect(ended.stderr).toContain(why);
    expect(ended.stderr).not.toContain('Flatten via');
  });

  test('with an image that the engine does not have', async () => {
    const ended = await engine.flatten([
      'comparing:new',
      '--tag',
      'comparing:never',
      '--compare',
      'no:such',
    ]);
    expect(ended.status).not.toBe(0);
    expect(ended.stderr).toContain(
      '"no:such" that the option --compare names is not in the engine',
    );
    expect(ended.stderr).toContain('It is never pulled.');
    expect(ended.stderr).not.toContain('Flatten via');
  });
});
