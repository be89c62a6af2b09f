import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkReportPath, checkSummaryPath, writeAtomically } from '../../src/report/file.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';

const FUNCTIONS = [
  ['checkReportPath', checkReportPath],
  [
    'writeAtomically',
    (kind: 'report' | 'html', path: string) => writeAtomically(kind, path, 'part', 'a text'),
  ],
] as const;
const KINDS = [
  ['report', 'Cannot write the report'],
  ['html', 'Cannot write the page'],
] as const;

describe.each(FUNCTIONS)('%s', (_, write) => {
  it.each(KINDS)('rejects a path in a missing directory: %s', async (kind, message) => {
    const path = join(tempDir(), 'missing', 'report.json');
    const failure = await failureOf(write(kind, path));
    expect(failure.code).toBe('BAD_INPUT');
    expect(failure.message).toContain(`${message} to ${JSON.stringify(path)}: ENOENT`);
    expect(failure.hint).toContain('an existing, writable directory');
  });

  it('rejects the path of a directory and leaves no files behind', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    mkdirSync(path);
    writeFileSync(join(path, 'file'), 'mine');
    expect((await failureOf(write('report', path))).code).toBe('BAD_INPUT');
    expect(readdirSync(directory)).toEqual(['report.json']);
    expect(readdirSync(path)).toEqual(['file']);
  });

  it('rejects a path below a file', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'file'), 'mine');
    const failure = await failureOf(write('html', join(directory, 'file', 'page.html')));
    expect(failure.code).toBe('BAD_INPUT');
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('mine');
  });
});

describe('checkReportPath', () => {
  it('accepts a new path and an existing file, and writes nothing', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    await checkReportPath('report', path);
    expect(readdirSync(directory)).toEqual([]);
    writeFileSync(path, 'old');
    await checkReportPath('report', path);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('checkSummaryPath', () => {
  it('accepts a new path in a writable directory, and writes nothing', async () => {
    const directory = tempDir();
    await checkSummaryPath(join(directory, 'summary.md'));
    expect(readdirSync(directory)).toEqual([]);
  });

  it('rejects a path in a missing directory and the path of a directory', async () => {
    const directory = tempDir();
    for (const path of [join(directory, 'missing', 'summary.md'), directory]) {
      const failure = await failureOf(checkSummaryPath(path));
      expect(failure.code).toBe('BAD_INPUT');
      expect(failure.message).toContain(`Cannot write the summary to ${JSON.stringify(path)}`);
    }
  });

  it('only needs an existing file to be writable', () => {
    const directory = tempDir();
    const [open, closed, missing] = ['open', 'closed', 'missing'].map((name) =>
      join(directory, name),
    ) as [string, string, string];
    for (const path of [open, closed]) writeFileSync(path, 'before');
    chmodSync(open, 0o666);
    chmodSync(closed, 0o444);
    chmodSync(directory, 0o555);
    onTestFinished(() => chmodSync(directory, 0o755));
    expect(answersOfNobody([open, closed, missing])).toEqual([
      'accepted',
      expect.stringMatching(/^BAD_INPUT: .*closed.*EACCES/),
      expect.stringMatching(/^BAD_INPUT: .*missing.*EACCES/),
    ]);
  });
});

/** Returns the results of `checkSummaryPath` for a user other than root, who may write everywhere. */
function answersOfNobody(paths: readonly string[]): string[] {
  const module = new URL('../../src/report/file.ts', import.meta.url).href;
  const program = `
    const { checkSummaryPath } = await import(${JSON.stringify(module)});
    const answers = [];
    for (const path of ${JSON.stringify(paths)})
      answers.push(await checkSummaryPath(path).then(() => 'accepted', ({ code, message }) => code + ': ' + message));
    process.stdout.write(JSON.stringify(answers));`;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const args = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...nobody });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

describe('writeAtomically', () => {
  it('replaces an older file and leaves no other files behind', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    writeFileSync(path, 'an older and longer report'.repeat(100));
    const text = 'ü\u2028\u{1f600}\n';
    await writeAtomically('report', path, 'part', text);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(directory)).toEqual(['report.json']);
  });

  it('does not touch the older file if the temporary name is taken', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    mkdirSync(join(directory, 'part'));
    writeFileSync(path, 'old');
    const failure = await failureOf(writeAtomically('report', path, 'part', 'new'));
    expect(failure).toMatchObject({ code: 'BAD_INPUT' });
    expect(failure.message).toContain('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['part', 'report.json']);
  });
});
