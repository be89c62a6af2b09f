// Temporary directories that go with their test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new directory, removed when the test ends. */
export function tempDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
