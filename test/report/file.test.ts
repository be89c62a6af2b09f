import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReportPath, writeReport } from '../../src/report/file.ts';
import { failureOf } from '../support/errors.ts';
import { tempDir } from '../support/temp.ts';

const WORK = [
  ['checkReportPath', checkReportPath],
  ['writeReport', (path: string) => writeReport(path, 'part', { version: 1 })],
] as const;

describe.each(WORK)('%s', (_, work) => {
  it('refuses a path in a directory that is not there', async () => {
    const path = join(tempDir(), 'missing', 'report.json');
    const failure = await failureOf(work(path));
    expect(failure.code).toBe('BAD_INPUT');
    expect(failure.message).toContain(JSON.stringify(path));
    expect(failure.message).toContain('ENOENT');
    expect(failure.hint).toContain('a directory that exists');
  });

  it('refuses the path of a directory, and leaves nothing beside it', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    mkdirSync(path);
    writeFileSync(join(path, 'file'), 'mine');
    expect((await failureOf(work(path))).code).toBe('BAD_INPUT');
    expect(readdirSync(directory)).toEqual(['report.json']);
    expect(readdirSync(path)).toEqual(['file']);
  });
});

describe('checkReportPath', () => {
  it('refuses a path below a file', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'file'), 'mine');
    const failure = await failureOf(checkReportPath(join(directory, 'file', 'report.json')));
    expect(failure.code).toBe('BAD_INPUT');
  });

  it('takes a new path and that of a file, and writes nothing', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    await checkReportPath(path);
    expect(readdirSync(directory)).toEqual([]);
    writeFileSync(path, 'old');
    await checkReportPath(path);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('writeReport', () => {
  it('refuses a path below a file', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'file'), 'mine');
    const failure = await failureOf(
      writeReport(join(directory, 'file', 'report.json'), 'part', {}),
    );
    expect(failure.code).toBe('BAD_INPUT');
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('mine');
  });

  it('writes JSON that ends in a line end, over an older report too', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    writeFileSync(path, 'an older and longer report'.repeat(100));
    const report = { version: 1, name: 'ü\u0000\u2028\u001b[2J' };
    await writeReport(path, 'part', report);
    const text = readFileSync(path, 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('\u001b');
    expect(JSON.parse(text)).toEqual(report);
    expect(readdirSync(directory)).toEqual(['report.json']);
  });

  it('leaves an older report where the new one cannot be made', async () => {
    const directory = tempDir();
    const path = join(directory, 'report.json');
    writeFileSync(path, 'old');
    const failure = await failureOf(writeReport(path, 'part', { size: 1n }));
    expect(failure.code).toBe('BAD_INPUT');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['report.json']);
  });
});
