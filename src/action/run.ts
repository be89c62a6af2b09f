// The action's main and post step.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as core from '@actions/core';
import { debugText, describeError } from '../base/errors.ts';
import { isStringArray, parseJson } from '../base/json.ts';
import { abortOnEnds } from '../base/signals.ts';
import { Docker } from '../engine/client/docker-cli.ts';
import { newRunId } from '../engine/client/run-id.ts';
import { removeRemains, removeSpools, withPatience } from '../engine/containers/leftovers.ts';
import { flatten } from '../flatten/flatten.ts';
import { outputsOf } from '../flatten/outputs.ts';
import { directoriesOf } from '../inputs/options.ts';
import { readInputs } from '../inputs/read.ts';
import { writeSummary } from '../report/summary-file.ts';
import { ActionLog } from './log.ts';
import { clearCache, ServiceCache, saveWaiting, type WaitingEntry } from './service-cache.ts';

/** State that the post step needs after a main step that could not clean up itself. */
const STATE = {
  runId: 'run-id',
  directories: 'directories',
  ended: 'ended',
  /** An entry that waits to be saved: its key, its directory, and the directory of the run's files. */
  cacheKey: 'cache-key',
  cacheEntry: 'cache-entry',
  tempDir: 'temp-dir',
} as const;

/** The main step: inputs in, flatten, outputs out. */
export async function runMain(): Promise<void> {
  const log = new ActionLog();
  const signals = abortOnEnds();
  try {
    const id = newRunId();
    const inputs = readInputs((name) => core.getInput(name));
    const report =
      inputs.report ?? join(inputs.tempDir, `docker-flatten-report-${randomUUID()}.json`);
    const options = { ...inputs, report };
    core.saveState(STATE.runId, id);
    core.saveState(STATE.directories, directoriesOf(options));
    await clearCache(options.tempDir);
    const cache = options.cache ? new ServiceCache(options.tempDir, saveEntryState) : undefined;
    if (cache !== undefined) core.saveState(STATE.tempDir, options.tempDir);
    const result = await flatten(options, {
      id,
      docker: new Docker(),
      log,
      signal: signals.signal,
      cache,
    });
    for (const [name, value] of Object.entries(outputsOf(result))) core.setOutput(name, value);
    if (options.summary) await writeSummary(process.env['GITHUB_STEP_SUMMARY'], result.full, log);
    if (result.missed !== undefined) throw result.missed;
  } catch (error) {
    core.debug(debugText(error));
    core.setFailed(describeError(error));
  } finally {
    core.saveState(STATE.ended, 'true');
    signals.release();
  }
}

function saveEntryState({ key, directory }: WaitingEntry): void {
  core.saveState(STATE.cacheKey, key);
  core.saveState(STATE.cacheEntry, directory);
}

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
