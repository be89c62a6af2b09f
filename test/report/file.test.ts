import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReportPath, writeWhole } from '../../src/report/file.ts';
import { failureOf } from '../support/errors.ts';
import { tempDir } from '../support/temp.ts';

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
