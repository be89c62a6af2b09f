// Removing what a run made in the engine, found by its marks and by nothing else.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, FlattenError, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Docker, failedCommand } from './docker.ts';
import { pendingName, runLabel, SPOOL_PREFIX } from './marks.ts';

/**
 * Removes a run's containers with their volumes, its pending name and its untagged import. Trouble is a warning: the
 * result does not depend on it.
 */
export async function removeRemains(docker: Docker, runId: string, log: Log): Promise<void> {
  const filter = ['--filter', `label=${runLabel(runId)}`];
  const list = ['--all', '--quiet', '--no-trunc', ...filter];
  const steps = [
    () => removeListed(docker, ['ps', ...list], ['rm', '--force', '--volumes']),
    () => removeNames(docker, [pendingName(runId)]),
    // The image ID alone would do too, but only a label tells for sure whose it is.
    () => removeListed(docker, ['images', ...list], ['rmi', '--force']),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      log.warning(`Something made for this run could not be removed: ${describeError(error)}`);
      // Without an engine the other steps would only say the same again.
      if (error instanceof FlattenError && error.code === 'NO_ENGINE') return;
    }
  }
}

/**
 * Removes images by name or ID, at once.
 * @returns whether all are gone; where they are not, {@link removeRemains} finds them
 */
export async function removeImages(docker: Docker, names: readonly string[]): Promise<boolean> {
  return (await docker.try(['rmi', ...names])).exitCode === 0;
}

/** Removes spool directories of a run that was killed. */
export async function removeSpools(tempDir: string, runId: string, log: Log): Promise<void> {
  const names = await readdir(tempDir).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(SPOOL_PREFIX + runId))) {
    await rm(join(tempDir, name), { recursive: true, force: true }).catch((error: unknown) =>
      log.warning(`The spool ${join(tempDir, name)} could not be removed: ${messageOf(error)}`),
    );
  }
}

async function removeListed(docker: Docker, list: string[], remove: string[]): Promise<void> {
  const ids = [...new Set((await docker.run(list)).split('\n').filter((id) => id !== ''))];
  if (ids.length > 0) await removeNames(docker, ids, remove);
}

async function removeNames(
  docker: Docker,
  names: string[],
  remove: string[] = ['rmi'],
): Promise<void> {
  const answer = await docker.try([...remove, ...names]);
  if (answer.exitCode !== 0 && !/no such|not found|already in progress/i.test(answer.stderr))
    throw failedCommand(remove, answer);
}
