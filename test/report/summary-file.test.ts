import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUMMARY_LIMIT_BYTES, summaryOf } from '../../src/report/summary.ts';
import { writeSummary } from '../../src/report/summary-file.ts';
import { fullReport } from '../support/page/results.ts';
import { MemoryLog } from '../support/process/log.ts';
import { needsLinux } from '../support/process/system.ts';
import { tempDir } from '../support/process/temp.ts';

const REPORT = fullReport();
const FULL_TEXT = summaryOf(REPORT, SUMMARY_LIMIT_BYTES);

/** Writes a summary and returns the log lines. */
async function write(path: string | undefined): Promise<string[]> {
  const log = new MemoryLog();
  await writeSummary(path, REPORT, log);
  return log.lines;
}

describe('writeSummary', () => {
  it('appends to the file', async () => {
    const path = join(tempDir(), 'summary');
    writeFileSync(path, 'from another program');
    expect(await write(path)).toEqual([]);
    expect(await write(path)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(`from another program${FULL_TEXT}${FULL_TEXT}`);
  });

  it.each([undefined, ''])('warns if the runner provides no file: %j', async (path) => {
    const lines = await write(path);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning: .*GITHUB_STEP_SUMMARY.*"summary: false"/);
  });

  it('warns if the file is missing and does not create it', async () => {
    const path = join(tempDir(), 'missing');
    const lines = await write(path);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning: Could not write the job summary to ".*missing": ENOENT/);
    expect(existsSync(path)).toBe(false);
  });

  it('warns if the disk is full', async () => {
    needsLinux('/dev/full is a full disk');
    expect(await write('/dev/full')).toEqual([
      expect.stringContaining('warning: Could not write the job summary to "/dev/full": ENOSPC'),
    ]);
  });

  it('warns if the file cannot be written', async () => {
    const directory = tempDir();
    mkdirSync(join(directory, 'directory'));
    writeFileSync(join(directory, 'file'), 'mine');
    for (const [path, code] of [
      [join(directory, 'directory'), 'EISDIR'],
      [join(directory, 'file', 'below'), 'ENOTDIR'],
    ] as const) {
      const lines = await write(path);
      expect(lines, path).toHaveLength(1);
      expect(lines[0]).toContain(`warning: Could not write the job summary to "${path}": ${code}`);
    }
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('mine');
  });

  it('truncates the summary to the remaining space', async () => {
    const path = join(tempDir(), 'summary');
    writeFileSync(path, '');
    truncateSync(path, SUMMARY_LIMIT_BYTES - 1000);
    expect(await write(path)).toEqual([]);
    const text = readFileSync(path, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES);
    expect(text).toContain('_Truncated: ');
  });

  it.each([0, 100, -100])('warns if only %d bytes remain', async (left) => {
    const path = join(tempDir(), 'summary');
    writeFileSync(path, '');
    truncateSync(path, SUMMARY_LIMIT_BYTES - left);
    expect(await write(path)).toEqual([
      `warning: Could not write the job summary: ${JSON.stringify(path)} is full.`,
    ]);
    expect(readFileSync(path).length).toBe(SUMMARY_LIMIT_BYTES - left);
  });
});
