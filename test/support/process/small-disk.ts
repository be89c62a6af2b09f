// Disks that are full soon.
import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { tempDir } from './temp.ts';

/** Mounts an empty filesystem of some bytes until the test ends; returns its directory. Needs root. */
export function smallDisk(bytes: number): string {
  const directory = tempDir();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'none', directory]);
  onTestFinished(() => void execFileSync('umount', [directory]));
  return directory;
}
