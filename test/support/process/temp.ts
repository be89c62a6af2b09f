// Temporary directories that are removed after the test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { needsPosix } from './system.ts';

/** A new directory, removed when the test ends. */
export function tempDir(): string {
  needsPosix('paths, modes and links of files are others there');
  const path = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
