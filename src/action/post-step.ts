// The action's post step. It imports little: it runs in every job, and mostly has nothing to do.
import * as core from '@actions/core';
import { describeError } from '../base/errors.ts';
import { isStringArray, parseJson } from '../base/json.ts';
import { abortOnEnds } from '../base/signals.ts';
import { Docker } from '../engine/client/docker-cli.ts';
import { removeRemains, removeSpools, withPatience } from '../engine/containers/leftovers.ts';
import { ActionLog } from './log.ts';
import { clearCache, saveWaiting } from './service-cache.ts';
import { STATE } from './state.ts';

/**
 * The post step: saves what is to be cached, so that the steps between did not wait for it, and removes what a main step
 * left that was killed before its own clean-up. Never fails the job.
 */
export async function runPost(): Promise<void> {
  const log = new ActionLog();
  const signals = abortOnEnds();
  const runId = core.getState(STATE.runId);
  try {
    const directory = core.getState(STATE.cacheEntry);
    if (directory !== '') {
      const entry = { key: core.getState(STATE.cacheKey), directory };
      await saveWaiting(entry, core.getState(STATE.tempDir), log, signals.signal);
    }
    if (runId !== '' && core.getState(STATE.ended) !== 'true') await removeLeft(runId, log);
  } catch (error) {
    core.warning(describeError(error));
  } finally {
    signals.release();
  }
}

async function removeLeft(runId: string, log: ActionLog): Promise<void> {
  await withPatience(new Docker(), 0, (docker) => removeRemains(docker, runId, log));
  const directories = parseJson(core.getState(STATE.directories));
  for (const directory of isStringArray(directories) ? directories : [])
    await removeSpools(directory, runId, log);
  const tempDir = core.getState(STATE.tempDir);
  if (tempDir !== '') await clearCache(tempDir);
}
