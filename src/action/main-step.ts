// The action's main step.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as core from '@actions/core';
import { debugText, describeError } from '../base/errors.ts';
import { newRunId } from '../base/run-id.ts';
import { abortOnSignals } from '../base/signals.ts';
import { Docker } from '../engine/client/docker-cli.ts';
import { directoriesOf } from '../flatten/directories.ts';
import { flatten } from '../flatten/flatten.ts';
import { outputsOf } from '../flatten/outputs.ts';
import { asksEngine } from '../inputs/options.ts';
import { readInputs } from '../inputs/read.ts';
import { writeSummary } from '../report/summary-file.ts';
import { ExecRunner } from './exec-runner.ts';
import { ActionLog } from './log.ts';
import { type DeferredEntry, removeCacheLeftovers, ServiceCache } from './service-cache.ts';
import { STATE } from './state.ts';

/** Runs the main step: reads the inputs, flattens, and sets the outputs. Fails the step instead of throwing. */
export async function runMain(): Promise<void> {
  const log = new ActionLog();
  const signals = abortOnSignals();
  try {
    const id = newRunId();
    const inputs = readInputs((name) => core.getInput(name));
    const report =
      inputs.report ?? join(inputs.tempDir, `docker-flatten-report-${randomUUID()}.json`);
    const options = { ...inputs, report };
    core.saveState(STATE.runId, id);
    core.saveState(STATE.directories, directoriesOf(options));
    if (!asksEngine(options)) core.saveState(STATE.noEngine, 'true');
    await removeCacheLeftovers(options.tempDir);
    const cache = options.cache ? new ServiceCache(options.tempDir, entryState()) : undefined;
    if (cache !== undefined) core.saveState(STATE.tempDir, options.tempDir);
    const result = await flatten(options, {
      id,
      docker: new Docker({ runner: new ExecRunner() }),
      log,
      signal: signals.signal,
      cache,
    });
    for (const [name, value] of Object.entries(outputsOf(result))) core.setOutput(name, value);
    if (options.summary) await writeSummary(process.env['GITHUB_STEP_SUMMARY'], result.report, log);
    if (result.budgetError !== undefined) throw result.budgetError;
  } catch (error) {
    core.debug(debugText(error));
    core.setFailed(describeError(error));
  } finally {
    core.saveState(STATE.ended, 'true');
    signals.release();
  }
}

/** Returns what notes each entry for the post step. */
function entryState(): (entry: DeferredEntry) => void {
  const entries: DeferredEntry[] = [];
  return (entry) => {
    entries.push(entry);
    core.saveState(STATE.cacheEntries, JSON.stringify(entries));
  };
}
