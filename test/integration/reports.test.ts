// Everything that a run reports, on real engines: history, directories, savings, summary, log and page.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newRunId } from '../../src/base/run-id.ts';
import { VERSION } from '../../src/base/version.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { flatten } from '../../src/flatten/flatten.ts';
import { readInputs } from '../../src/inputs/read.ts';
import type { Report } from '../../src/report/report.ts';
import { isDirectory, type PageData, type PageNode } from '../../src/survey/page-data.ts';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { rendered, textOf } from '../support/page/markdown.ts';
import { runMainStep, shown } from '../support/process/built.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

const bytes = (count: number) => 'x'.repeat(count);
const LAYERS = [
  [
    { name: 'usr/lib/deep/er/still/a', data: bytes(3_000_000) },
    { name: 'usr/bin/tool', data: bytes(1_000_000) },
    { name: 'var/lib/dpkg/info/tool.list', data: '/.\n/bin\n/bin/tool\n' },
    { name: 'srv/big', data: bytes(4_000_000) },
  ],
  [
    { name: 'srv/.wh.big' },
    { name: 'usr/share/doc/tool/README', data: bytes(600_000) },
    { name: 'usr/share/doc/tool/copyright', data: bytes(50_000) },
    { name: 'var/cache/apt/archives/tool.deb', data: bytes(2_000_000) },
    { name: 'opt/<i>&"\u202e`|', data: bytes(700_000) },
  ],
];
const HISTORY = [
  { created_by: 'FROM somewhere' },
  { created_by: 'ENV A=b', empty_layer: true },
  { created_by: '/bin/sh -c make | <b>`all`</b>' },
];
const ARGS = ['--clean', 'auto, docs', '--exclude', 'opt/none'];

async function loadSource(engine: TestEngine): Promise<void> {
  const config = plainConfig({ history: HISTORY, config: { Cmd: ['/usr/bin/tool'] } });
  await loadImage(engine, 'reports:source', { layers: LAYERS, config });
}

/** Removes from a text what differs between runs and engines. */
function steady(text: string): string {
  return text
    .replace(/\b\d+\.\d[ \u00a0]s\b/g, '0.0 s')
    .replace(/(on Docker )\S+/g, '$1VERSION')
    .replaceAll(`docker-flatten ${VERSION}`, 'docker-flatten VERSION')
    .replace(/via (image mount|export)/g, 'via READING')
    .replace(/linux\/[a-z0-9/]+/g, 'linux/ARCH')
    .replace(/(sha256&#58;)[0-9a-f]{64}/g, '$1DIGEST');
}

/** Removes sizes too: a containerd store counts blocks, which differ between disks. */
function unmeasured(text: string): string {
  return text
    .replace(/ *\b\d[\d.]*[ \u00a0][kMG]?B\b/g, ' SIZE')
    .replace(/[█▏▎▍▌▋▊▉]+ */g, 'BAR ')
    .replace(/\b\d+\.\d[ \u00a0]%/g, 'PART %')
    .replace(/" : \d+\.\d\d$/gm, '" : MB');
}

/** Lists the files in a page's tree with their bytes and groups. */
function filesOf(node: PageNode, groups: PageData['groups'], above = ''): string[] {
  const [name, size, group] = node;
  const path = above === '' ? name : `${above}/${name}`;
  if (!isDirectory(node)) return [`${path} ${size} ${groups[group]?.name}`];
  return node[3].flatMap((child) => filesOf(child, groups, path));
}

onEachKind('reports', (engine) => {
  beforeAll(() => loadSource(engine));
  afterEach(() => engine.docker('rmi', '--force', 'reports:flat'));

  test('contain history, directories, and what was hidden, kept and dropped', async () => {
    const path = join(tempDir(), 'report.json');
    const tag = ['--tag', 'reports:flat'];
    await engine.results('reports:source', ...tag, ...ARGS, '--report', path);
    const report: Report = JSON.parse(readFileSync(path, 'utf8'));
    expect(report.source.history?.map(({ command, layer }) => [command, layer])).toEqual(
      HISTORY.map(({ created_by, empty_layer }) => [created_by, empty_layer !== true]),
    );
    const rows = engine.docker(
      'history',
      '--format',
      '{{.Size}}',
      '--human=false',
      'reports:source',
    );
    expect(report.source.history?.map(({ bytes: size }) => size).reverse()).toEqual(
      rows.split('\n').map(Number),
    );
    expect(report.result.history).toEqual([
      { command: report.tool, bytes: report.result.bytes, layer: true },
    ]);
    expect(report.result.directories?.slice(0, 5)).toEqual(
      [
        { path: '/usr', bytes: 4_050_000, files: 3 },
        { path: '/usr/lib', bytes: 3_000_000, files: 1 },
        { path: '/usr/lib/deep', bytes: 3_000_000, files: 1 },
        { path: '/usr/bin', bytes: 1_000_000, files: 1 },
        // This is too small a part of the whole to be listed.
        { path: '/usr/share', bytes: 50_000, files: 1 },
      ].filter(({ bytes: size }) => size >= 47_500),
    );
    expect(report.kept).toEqual([
      { what: 'licences', why: expect.any(String), entries: 1, bytes: 50_000 },
    ]);
    expect(report.savedBytes).toBe(report.hiddenBytes + report.cleanedBytes);
    expect(report.cleanedBytes).toBe(2_600_000);
    // A containerd store counts disk blocks of files and directories.
    const slack = engine.isContainerdStore ? 200_000 : 0;
    expect(report.hiddenBytes).toBeGreaterThanOrEqual(4_000_000);
    expect(report.hiddenBytes).toBeLessThanOrEqual(4_000_000 + slack);
    if (engine.isContainerdStore) expect(report.source.packedBytes).toBeGreaterThan(0);
    expect(report.result.packedBytes === null).toBe(!engine.isContainerdStore);
  });
});

/** Loads the source, and returns how to flatten it. */
function setUp(engine: TestEngine) {
  beforeAll(() => loadSource(engine));
  afterEach(() => engine.docker('rmi', '--force', 'reports:flat'));
  const host = { DOCKER_HOST: engine.host };
  const kind = engine.isContainerdStore ? 'containerd' : 'graph-driver';
  const inputs = {
    image: 'reports:source',
    tag: 'reports:flat',
    clean: 'auto, docs',
    exclude: 'opt/none',
    'max-size': '1GB',
  };
  return { host, kind, inputs };
}

onEachStore('log and summary', (engine) => {
  const { host, kind, inputs } = setUp(engine);

  test('of a step are as in the golden files', async () => {
    const step = await runMainStep(inputs, host);
    expect(step.exitCode, step.stdout).toBe(0);
    const [log, summary] = [shown(step.stdout), step.summary].map((text) =>
      engine.isContainerdStore ? unmeasured(steady(text)) : steady(text),
    );
    await expect(log).toMatchFileSnapshot(`golden/log-${kind}.txt`);
    await expect(summary).toMatchFileSnapshot(`golden/summary-${kind}.md`);
  });

  test("list a container's own layer as the last step", async () => {
    const container = engine.docker(
      'create',
      '--name',
      'reports-container',
      'flatten-base:tiny',
      'x',
    );
    const report = join(tempDir(), 'report.json');
    let answer: Awaited<ReturnType<typeof engine.flatten>>;
    try {
      engine.dockerWith(Buffer.alloc(1024), 'cp', '-', `${container}:/`);
      const source = ['--container', 'reports-container', '--tag', 'reports:flat'];
      answer = await engine.flatten([...source, '--report', report]);
      expect(answer.status, answer.stderr).toBe(0);
    } finally {
      engine.docker('rm', container);
    }
    const { source } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    expect(source.container).toBe(container);
    // The container's own layer counts as a layer.
    expect(answer.stderr).toMatch(/^Flattening reports-container \(\S+, 2 layers\) on Docker /m);
    expect(answer.stderr).toMatch(/ in 2 layers → .* in 1 layer, /);
    expect([source.layers, source.history?.filter(({ layer }) => layer).length]).toEqual([2, 2]);
    expect(source.history?.at(-1)).toMatchObject({
      command: 'container reports-container',
      layer: true,
    });
  });

  test('show progress up to the total when the result is read back', async () => {
    const log = new MemoryLog();
    const given: Record<string, string> = { ...inputs, exclude: '', verify: 'true' };
    const docker = new Docker({ globalArgs: ['--host', engine.host] });
    const run = { id: newRunId(), docker, log, signal: NEVER };
    await flatten(
      readInputs((name) => given[name] ?? ''),
      run,
    );
    const back = log.progress.find(({ title }) => title === 'Read back');
    const part = (back?.doneBytes?.() ?? 0) / (back?.totalBytes?.() ?? 0);
    // The stream also contains the root's entry.
    expect(Math.abs(1 - part)).toBeLessThan(0.002);
  });

  test('give one size of the result, and do not take rounding to blocks for growth', async () => {
    const { stderr, status } = await engine.flatten([
      ...['flatten-base:tiny', '--tag', 'reports:flat', '--clean', 'auto'],
    ]);
    expect(status, stderr).toBe(0);
    const [, stored] = /^Stored [\d,]+ entries in one layer of ([\d.]+ [kM]?B)/m.exec(stderr) ?? [];
    const [, told] = / → ([\d.]+ [kM]?B) in 1 layer, /.exec(stderr) ?? [];
    // The compressed size may be larger, which depends on how the source was compressed.
    expect([stored, stderr.includes('larger than the source (')]).toEqual([told, false]);
  });
});

onOneEngine('what else a run tells', (engine) => {
  const { host, inputs } = setUp(engine);

  test('omits the summary on request, and gives only a warning if it cannot be written', async () => {
    const off = await runMainStep({ ...inputs, summary: 'false' }, host);
    expect([off.exitCode, off.summary, off.stdout.includes('summary')]).toEqual([0, '', false]);
    const nowhere = join(tempDir(), 'missing', 'summary');
    const missing = await runMainStep(inputs, { ...host, GITHUB_STEP_SUMMARY: nowhere });
    expect(missing.exitCode).toBe(0);
    expect(missing.stdout).toMatch(/^::warning::Could not write the job summary to .*ENOENT/m);
    const unset = await runMainStep(inputs, { ...host, GITHUB_STEP_SUMMARY: '' });
    expect([unset.exitCode, unset.outputs['new-layers']]).toEqual([0, '1']);
    expect(unset.stdout).toMatch(
      /^::warning::Could not write the job summary: .*GITHUB_STEP_SUMMARY/m,
    );
  });

  test('shows every file on the page, by package manager or by rule', async () => {
    const path = join(tempDir(), 'page.html');
    const results = await engine.results(
      ...['reports:source', '--tag', 'reports:flat', ...ARGS, '--html', path],
    );
    expect(results['html']).toBe(path);
    const html = readFileSync(path, 'utf8');
    const [, json = ''] =
      /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const page: PageData = JSON.parse(json);
    const kept = filesOf(page.result, page.groups);
    expect(kept).toContain('usr/lib/deep/er/still/a 3000000 other');
    expect(kept).toContain('usr/bin/tool 1000000 dpkg');
    expect(kept).toContain('usr/share/doc/tool/copyright 50000 other');
    expect(kept).toContain('opt/<i>&"\u202e`| 700000 other');
    expect(kept.join('\n')).not.toContain('README');
    expect(filesOf(page.dropped, page.groups).sort()).toEqual([
      'usr/share/doc/tool/README 600000 docs',
      'var/cache/apt/archives/tool.deb 2000000 apt',
    ]);
    expect(html).not.toContain('<i>&');
  });

  test('writes a page for an image of one layer, and a report for one without history', async () => {
    await engine.results('reports:source', '--tag', 'reports:flat');
    const directory = tempDir();
    const [html, report] = [join(directory, 'page.html'), join(directory, 'report.json')];
    const again = ['reports:flat', '--tag', 'reports:again', '--html', html, '--report', report];
    await engine.results(...again);
    engine.docker('rmi', 'reports:again');
    expect(readFileSync(html, 'utf8')).toContain('tool.deb');
    expect(JSON.parse(readFileSync(report, 'utf8')).result.directories[0].path).toBe('/usr');
    await loadImage(engine, 'reports:nix', {
      layers: LAYERS,
      config: plainConfig({ history: [] }),
    });
    const bare = ['reports:nix', '--tag', 'reports:flat', '--report', report];
    await engine.results(...bare);
    engine.docker('rmi', 'reports:nix');
    const { source } = JSON.parse(readFileSync(report, 'utf8'));
    expect([source.history, source.bytes > 11_000_000]).toEqual([null, true]);
  });

  test('shows in log, summary and report what was tagged, pushed, verified and tested', async () => {
    const script = fileURLToPath(new URL('../../script/registry', import.meta.url));
    const [registry = ''] = execFileSync(script, ['up'], { encoding: 'utf8' }).split('\n');
    const pushed = `${registry}/${engine.name}/reports:flat`;
    const path = join(tempDir(), 'report.json');
    const asked = { clean: 'auto', verify: 'true', test: 'test -x /bin/sh', push: 'true' };
    const step = await runMainStep(
      { image: 'flatten-base:tiny', tag: `- ${pushed}`, ...asked, report: path },
      host,
    );
    expect(step.exitCode, step.stdout).toBe(0);
    const id = engine.imageId(pushed);
    const report: Report = JSON.parse(readFileSync(path, 'utf8'));
    const { imageId, digest, verifiedEntries, testPassed } = report.result;
    expect([imageId, testPassed]).toEqual([id, true]);
    expect(report.result.pushed).toEqual([{ name: pushed, digest }]);
    const lines = shown(step.stdout).split('\n');
    expect(lines).toContain(`Tagged ${pushed}`);
    expect(lines).toContain(`Pushed ${pushed}@${digest}`);
    expect(lines).toContainEqual(
      expect.stringMatching(`^Verified ${verifiedEntries?.toLocaleString('en')} entries: `),
    );
    expect(lines).toContain('The test passed');
    const text = textOf(rendered(step.summary).replace(/<[^>]*>/g, ''));
    expect(text).toContain(`Image ID: ${id}`);
    expect(text).toContain(`Pushed: ${pushed}@${digest}`);
    expect(text).toContain(
      `Checks: ${verifiedEntries?.toLocaleString('en')} entries verified, test passed`,
    );
    engine.docker('rmi', pushed);
  });

  test('logs the tags of an image that already has one layer', async () => {
    const tags = ['--tag', 'reports:flat', '--tag', 'reports-again', '--tag', '20.04'];
    const { stderr } = await engine.flatten(['flatten-base:tiny', ...tags]);
    engine.docker('rmi', 'reports-again', '20.04');
    expect(stderr).toMatch(/^Tagged reports:flat, reports-again:latest, 20\.04:latest$/m);
    expect(stderr).toMatch(/^note: The tag "20\.04" has no repository name: .* 20\.04:latest\. /m);
  });
});

const MORE = [
  [
    { name: 'usr/bin/tool', data: bytes(1_000_000) },
    { name: 'usr/share/doc/tool/README', data: bytes(9_000_000) },
    { name: 'usr/share/doc/tool/copyright', data: bytes(2_000_000) },
  ],
  [
    { name: 'usr/share/man/man1/tool.1', data: bytes(4_000_000) },
    { name: 'usr/share/locale/de/tool.mo', data: bytes(90_000) },
    { name: 'root/.m2/repository/tool.jar', data: bytes(3_000_000) },
    { name: 'root/.cache/pip/wheels/a/b.whl', data: bytes(5_000_000) },
  ],
];

onOneEngine('what more could go', (engine) => {
  beforeAll(() => loadImage(engine, 'reports:more', { layers: MORE, config: plainConfig() }));
  afterAll(() => engine.docker('rmi', '--force', 'reports:more'));
  afterEach(() => engine.docker('rmi', '--force', 'reports:flat'));

  /** Runs with a value of `clean`, and returns the log and the report. */
  async function clean(asked: string, ...more: string[]) {
    const path = join(tempDir(), 'report.json');
    const args = ['reports:more', '--tag', 'reports:flat', '--report', path, ...more];
    const { stderr, status } = await engine.flatten([
      ...args,
      ...(asked === '' ? [] : ['--clean', asked]),
    ]);
    expect(status, stderr).toBe(0);
    const report: Report = JSON.parse(readFileSync(path, 'utf8'));
    return { stderr, report, names: report.rules.map(({ name, bytes: size }) => [name, size]) };
  }

  test('is listed with its bytes and the line that drops it', async () => {
    const { stderr, report } = await clean('auto');
    const line = 'auto, docs, man';
    expect(stderr).toContain(
      `Could also be cleaned: docs 9.00 MB, man 4.00 MB. To do so, use --clean '${line}'\n`,
    );
    expect(report.suggestions).toEqual([
      { name: 'docs', bytes: 9_000_000 },
      { name: 'man', bytes: 4_000_000 },
    ]);
    expect(report.suggestedClean).toBe(line);
    const taken = await clean(line);
    expect(taken.names).toContainEqual(['docs', 9_000_000]);
    expect(taken.names).toContainEqual(['man', 4_000_000]);
    expect([taken.stderr.includes('Could also be cleaned'), taken.report.suggestions]).toEqual([
      false,
      [],
    ]);
    expect(report.result.bytes - taken.report.result.bytes).toBeGreaterThanOrEqual(13_000_000);
  });

  test('is listed without "clean", and in a dry run', async () => {
    const { stderr, report } = await clean('', '--dry-run');
    expect(stderr).toContain(
      "Could also be cleaned: docs 9.00 MB, pip 5.00 MB, man 4.00 MB. To do so, use --clean 'auto, docs, man'\n",
    );
    expect(report.rules).toEqual([]);
  });

  test('is saved with a cached layer, and is unknown for an image that is only retagged', async () => {
    const cache = ['--cache-dir', tempDir()];
    const made = await clean('auto, -pip', ...cache);
    const cached = await clean('auto, -pip', ...cache);
    expect(cached.report).toMatchObject({
      cacheHit: true,
      suggestions: made.report.suggestions,
      suggestedClean: 'auto, -pip, docs, man',
    });
    engine.docker('tag', 'reports:flat', 'reports:once');
    const path = join(tempDir(), 'report.json');
    await engine.results('reports:once', '--tag', 'reports:flat', '--report', path);
    engine.docker('rmi', 'reports:once');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      suggestions: null,
      suggestedClean: null,
    });
  });
});
