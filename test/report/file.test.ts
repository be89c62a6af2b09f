import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkReportPath, checkSummaryPath, writeWhole } from '../../src/report/file.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';

const WORK = [
  ['checkReportPath', checkReportPath],
  [
    'writeWhole',
    (kind: 'report' | 'html', path: string) => writeWhole(kind, path, 'part', 'a text'),
  ],
] as const;
const KINDS = [
  ['report', 'The report cannot be written'],
  ['html', 'The page cannot be written'],
] as const;

describe.each(WORK)('%s', (_, work) => {
  it.each(KINDS)('refuses a path in a directory that is not there: %s', async (kind, said) => {
    const path = join(tempDir(), 'missing', 'report.json');
    const failure = await failureOf(work(kind, path));
    expect(failure.code).toBe('BAD_INPUT');
    expect(failure.message).toContain(`${said} to ${JSON.stringify(path)}: ENOENT`);
    expect(failure.hint).toContain('a directory that exists');
  });

  it('refuses the path of a directory, and leaves nothing beside it', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    mkdirSync(path);
    writeFileSync(join(path, 'file'), 'mine');
    expect((await failureOf(work('report', path))).code).toBe('BAD_INPUT');
    expect(readdirSync(directory)).toEqual(['report.json']);
    expect(readdirSync(path)).toEqual(['file']);
  });

  it('refuses a path below a file', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'file'), 'mine');
    const failure = await failureOf(work('html', join(directory, 'file', 'page.html')));
    expect(failure.code).toBe('BAD_INPUT');
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('mine');
  });
});

describe('checkReportPath', () => {
  it('takes a new path and that of a file, and writes nothing', async () => {
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
  it('takes a new path in a directory that can be written to, and writes nothing', async () => {
    const directory = tempDir();
    await checkSummaryPath(join(directory, 'summary.md'));
    expect(readdirSync(directory)).toEqual([]);
  });

  it('refuses a new path where there is no directory, and the path of one', async () => {
    const directory = tempDir();
    for (const path of [join(directory, 'missing', 'summary.md'), directory]) {
      const failure = await failureOf(checkSummaryPath(path));
      expect(failure.code).toBe('BAD_INPUT');
      expect(failure.message).toContain(`The summary cannot be written to ${JSON.stringify(path)}`);
    }
  });

  it('needs of a file that is there only that it can be written to', () => {
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
      'taken',
      expect.stringMatching(/^BAD_INPUT: .*closed.*EACCES/),
      expect.stringMatching(/^BAD_INPUT: .*missing.*EACCES/),
    ]);
  });
});

/** What `checkSummaryPath` says of paths to a user who is not root, to whom all is open. */
function answersOfNobody(paths: readonly string[]): string[] {
  const module = new URL('../../src/report/file.ts', import.meta.url).href;
  const program = `
    const { checkSummaryPath } = await import(${JSON.stringify(module)});
    const answers = [];
    for (const path of ${JSON.stringify(paths)})
      answers.push(await checkSummaryPath(path).then(() => 'taken', ({ code, message }) => code + ': ' + message));
    process.stdout.write(JSON.stringify(answers));`;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const args = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...nobody });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

describe('writeWhole', () => {
  it('writes the text, over an older file too, and nothing beside it', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    writeFileSync(path, 'an older and longer report'.repeat(100));
    const text = 'ü\u2028\u{1f600}\n';
    await writeWhole('report', path, 'part', text);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(directory)).toEqual(['report.json']);
  });

  it('leaves alone what lies under the name of its part, and the older file', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    mkdirSync(join(directory, 'part'));
    writeFileSync(path, 'old');
    const failure = await failureOf(writeWhole('report', path, 'part', 'new'));
    expect(failure).toMatchObject({ code: 'BAD_INPUT' });
    expect(failure.message).toContain('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['part', 'report.json']);
  });
});
