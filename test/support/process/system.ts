// Skips tests on systems that do not support them. The unit tests run on Linux, macOS and Windows, and only this file
// checks which one it is.
import { spawnSync } from 'node:child_process';
import { TestRunner } from 'vitest';

const IS_WINDOWS = process.platform === 'win32';

/** Skips the running test on Windows, on which only the platform-independent logic is tested. */
export function needsPosix(why: string): void {
  if (IS_WINDOWS) skip(`not on Windows: ${why}`);
}

/** Skips the running test except on Linux. */
export function needsLinux(why: string): void {
  if (process.platform !== 'linux') skip(`only on Linux: ${why}`);
}

let hasGnuTar: boolean | undefined;

/** Skips the running test if `tar` is not GNU tar, as on macOS and Windows. */
export function needsGnuTar(): void {
  hasGnuTar ??= /GNU tar/.test(spawnSync('tar', ['--version'], { encoding: 'utf8' }).stdout ?? '');
  if (!hasGnuTar) skip('needs GNU tar');
}

function skip(why: string): void {
  TestRunner.getCurrentTest()?.context.skip(why);
}
