// What only some systems have. The unit tests run on Linux, macOS and Windows; this is the only place that asks which it is.
import { spawnSync } from 'node:child_process';
import { TestRunner } from 'vitest';

const IS_WINDOWS = process.platform === 'win32';

/** Skips the running test on Windows, which the program supports only as far as its logic is the same everywhere. */
export function needsPosix(why: string): void {
  if (IS_WINDOWS) skip(`not on Windows: ${why}`);
}

/** Skips the running test everywhere but on Linux. */
export function needsLinux(why: string): void {
  if (process.platform !== 'linux') skip(`only on Linux: ${why}`);
}

let hasGnuTar: boolean | undefined;

/** Skips the running test where `tar` is another one, as on macOS and Windows. */
export function needsGnuTar(): void {
  hasGnuTar ??= /GNU tar/.test(spawnSync('tar', ['--version'], { encoding: 'utf8' }).stdout ?? '');
  if (!hasGnuTar) skip('needs GNU tar');
}

function skip(why: string): void {
  TestRunner.getCurrentTest()?.context.skip(why);
}
