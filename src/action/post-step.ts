// The action's post step. It runs in every job and usually has nothing to do, so it imports little.
import * as core from '@actions/core';
import { describeError } from '../base/errors.ts';
import { getPath, getString, isStringArray, parseJson } from '../base/json.ts';
import { abortOnSignals } from '../base/signals.ts';
import { removeSpools } from '../base/spools.ts';
import { Docker } from '../engine/client/docker-cli.ts';
import { removeLeftovers, withCleanupDeadline } from '../engine/containers/leftovers.ts';
import { ExecRunner } from './exec-runner.ts';
import { ActionLog } from './log.ts';
import { removeCacheLeftovers, saveDeferred } from './service-cache.ts';
import { STATE } from './state.ts';

/**
 * Runs the post step: saves the layers to the cache, which the steps before did not have to wait for, and removes the
 * leftovers of a main step that was killed before it could clean up. Never fails the job.
 */
export async function runPost(): Promise<void> {
  const log = new ActionLog();
  const signals = abortOnSignals();
  const runId = core.getState(STATE.runId);
  try {
    const entries = parseJson(core.getState(STATE.cacheEntries));
    for (const entry of Array.isArray(entries) ? entries : []) {
      const key = getString(entry, 'key') ?? '';
      const directory = getString(entry, 'directory') ?? '';
      if (directory !== '')
        await saveDeferred(
          { key, directory, isShared: getPath(entry, 'isShared') === true },
          core.getState(STATE.tempDir),
          log,
          signals.signal,
        );
    }
    if (runId !== '' && core.getState(STATE.ended) !== 'true') await removeWhatIsLeft(runId, log);
  } catch (error) {
    core.warning(describeError(error));
  } finally {
    signals.release();
  }
}

async function removeWhatIsLeft(runId: string, log: ActionLog): Promise<void> {
  if (core.getState(STATE.noEngine) !== 'true')
    await withCleanupDeadline(new Docker({ runner: new ExecRunner() }), 0, (docker) =>
      removeLeftovers(docker, runId, log),
    );
  const directories = parseJson(core.getState(STATE.directories));
  for (const directory of isStringArray(directories) ? directories : [])
    await removeSpools(directory, runId, log);
  const tempDir = core.getState(STATE.tempDir);
  if (tempDir !== '') await removeCacheLeftovers(tempDir);
}
