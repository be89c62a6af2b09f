// Files and directories of results: pending names, flushed writes, and errors.
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskCode, isDiskFull } from '../base/disk-errors.ts';
import { cancelled, FlattenError } from '../base/errors.ts';
import { spoolPrefix } from '../base/run-id.ts';
import { named } from '../base/spelling.ts';

let pendingNames = 0;

/** Returns a new path in a directory, by which leftovers of killed runs are found. */
export function pendingPath(directory: string, runId: string): string {
  return join(directory, `${spoolPrefix(runId)}${++pendingNames}.pending`);
}

/** Follows links, so that a link to a file stays a link; returns a path that does not exist yet as it is. */
export async function targetPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Writes a new file and flushes it to the disk: after a power cut, its final name must not show an empty file. */
export async function writeFlushed(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Flushes what a directory lists. Some filesystems cannot do that, and need not. */
export async function flushDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined);
  await directory?.sync().catch(() => {});
  await directory?.close();
}

/** Returns what is at a path, without following a link at its end; undefined if nothing is. */
export async function at(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  return lstat(path).catch(() => undefined);
}

/** Returns the error for a place that a user named and that cannot be written to. */
export function badPlace(name: string, why: string, hint: string): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `The ${named('tag')} must name a place that can be written to, but ${JSON.stringify(name)} is not one: ${why}.`,
    { hint },
  );
}

/** Reasons for the error codes of system calls, for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'its parent is not a directory',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its filesystem is read-only',
  ENAMETOOLONG: 'its name is too long',
};

/** Returns why a place cannot be written to. */
export function reasonFor(error: unknown): string {
  const code = diskCode(error);
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? code) : code;
}

/**
 * Returns the error for a write that failed.
 * @param name the user's name for the place
 */
export function writeError(
  error: unknown,
  {
    name,
    path,
    signal,
  }: { readonly name: string; readonly path: string; readonly signal: AbortSignal },
): FlattenError {
  if (error instanceof FlattenError) return error;
  if (signal.aborted) return cancelled(signal.reason);
  if (isDiskFull(error)) {
    return new FlattenError(
      'NO_SPACE',
      `The disk of ${dirname(path)} filled up while writing ${name}. What was there before is unchanged.`,
      { hint: 'Free some disk space, or name a path on a larger disk.', cause: error },
    );
  }
  return new FlattenError(
    'WRITE_FAILED',
    `Cannot write ${name} (${reasonFor(error)}). What was there before is unchanged.`,
    { hint: 'Name a writable path on a disk with space for the compressed image.', cause: error },
  );
}
