// Fakes the docker command with a script, first on PATH.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempDir } from '../process/temp.ts';

export interface FakeDocker {
  /** A directory for the script's notes, which the script finds in `$NOTES`. */
  readonly notes: string;
  /** Returns a note of the script; undefined if there is none. */
  note(name: string): string | undefined;
}

/** Replaces docker by a POSIX shell script until the test ends. */
export function fakeDocker(script: string): FakeDocker {
  const directory = tempDir();
  const path = join(directory, 'docker');
  writeFileSync(path, `#!/bin/sh\nNOTES='${directory}'\n${script}\n`);
  chmodSync(path, 0o755);
  withPath(`${directory}:${process.env['PATH'] ?? ''}`);
  return {
    notes: directory,
    note: (name) => {
      const file = join(directory, name);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

/** Sets PATH until the test ends. */
export function withPath(path: string): void {
  const before = process.env['PATH'];
  process.env['PATH'] = path;
  onTestFinished(() => {
    process.env['PATH'] = before;
  });
}
