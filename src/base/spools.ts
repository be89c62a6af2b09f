// Spools and half-written files: removes those of a run, and those that killed runs have left.
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskCode } from './disk-errors.ts';
import { messageOf } from './errors.ts';
import type { Log } from './log.ts';
import { isDead, runOfName } from './run-id.ts';

/** Removes a run's spools and half-written files from a directory. */
export async function removeSpools(directory: string, runId: string, log: Log): Promise<void> {
  await sweepDirectory(
    directory,
    (id) => id === runId,
    (line) => log.warning(line),
  );
}

/**
 * Removes what killed runs have left in directories. A failure is only a debug line: a later run tries again.
 * @param directories where runs put spools and half-written files
 */
export async function sweepDirectories(directories: readonly string[], log: Log): Promise<void> {
  for (const directory of directories)
    await sweepDirectory(directory, isDead, (line) => log.debug(line));
}

/** Removes directories and files of runs, but only this user's: a system's temporary directory has other users too. */
async function sweepDirectory(
  directory: string,
  isWanted: (runId: string) => boolean,
  tell: (line: string) => void,
): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    const runId = runOfName(name);
    if (runId === undefined || !isWanted(runId)) continue;
    const path = join(directory, name);
    try {
      const { uid } = await lstat(path);
      if (uid === (process.getuid?.() ?? uid)) await rm(path, { recursive: true, force: true });
    } catch (error) {
      // Another run's sweep, or the run that it belongs to, was faster.
      if (diskCode(error) === 'ENOENT') continue;
      tell(`Could not remove the temporary file ${path}: ${messageOf(error)}`);
    }
  }
}
