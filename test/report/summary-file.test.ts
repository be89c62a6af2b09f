import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUMMARY_LIMIT_BYTES, summaryOf } from '../../src/report/summary.ts';
import { writeSummary } from '../../src/report/summary-file.ts';
import { fullReport } from '../support/page/results.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';

const REPORT = fullReport();
const WHOLE = summaryOf(REPORT, SUMMARY_LIMIT_BYTES);

/** Lines of the log after a summary went to a path. */
async function written(path: string | undefined): Promise<string[]> {
  const log = new MemoryLog();
  await writeSummary(path, REPORT, log);
  return log.lines;
}

describe('writeSummary', () => {
  it('appends to what is there', async () => {
    const path = join(tempDir(), 'summary');
    writeFileSync(path, 'of another program');
    expect(await written(path)).toEqual([]);
    expect(await written(path)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(`of another program${WHOLE}${WHOLE}`);
  });

  it.each([undefined, ''])('warns where the environment names no file: %j', async (path) => {
    const lines = await written(path);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning: .*GITHUB_STEP_SUMMARY.*"summary: false"/);
  });

  it('warns of a file that is not there, and does not make it', async () => {
    const path = join(tempDir(), 'missing');
    const lines = await written(path);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning: The job summary cannot be written to ".*missing": ENOENT/);
    expect(existsSync(path)).toBe(false);
  });

  it('warns of what cannot be written to', async () => {
    const directory = tempDir();
    mkdirSync(join(directory, 'directory'));
    writeFileSync(join(directory, 'file'), 'mine');
    for (const [path, code] of [
      [join(directory, 'directory'), 'EISDIR'],
      [join(directory, 'file', 'below'), 'ENOTDIR'],
      ['/dev/full', 'ENOSPC'],
    ] as const) {
      const lines = await written(path);
      expect(lines, path).toHaveLength(1);
      expect(lines[0]).toContain(
        `warning: The job summary cannot be written to "${path}": ${code}`,
      );
    }
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('mine');
  });

  it('keeps to the room that others left', async () => {
    const path = join(tempDir(), 'summary');
    writeFileSync(path, '');
    truncateSync(path, SUMMARY_LIMIT_BYTES - 1000);
    expect(await written(path)).toEqual([]);
    const text = readFileSync(path, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES);
    expect(text).toContain('_Cut: ');
  });

  it.each([0, 100, -100])('warns where they left none: %d bytes', async (left) => {
    const path = join(tempDir(), 'summary');
    writeFileSync(path, '');
    truncateSync(path, SUMMARY_LIMIT_BYTES - left);
    expect(await written(path)).toEqual([
      `warning: The job summary was not written: ${JSON.stringify(path)} has no room for it.`,
    ]);
    expect(readFileSync(path).length).toBe(SUMMARY_LIMIT_BYTES - left);
  });
});
