import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ActionLog,
  STATE,
  ServiceCache,
  clearCache
} from "./shared-VPZCW6XV.mjs";
import {
  debug,
  getInput,
  saveState,
  setFailed,
  setOutput
} from "./shared-ZJVMC6WB.mjs";
import {
  directoriesOf,
  flatten,
  outputsOf,
  readInputs,
  writeSummary
} from "./shared-TOAEH3IX.mjs";
import {
  Docker,
  abortOnEnds,
  debugText,
  describeError,
  newRunId
} from "./shared-XEYZTRAH.mjs";
import "./shared-24XAGCSJ.mjs";
import "./shared-RKF6PH7O.mjs";

// src/action/main-step.ts
import { randomUUID } from "node:crypto";
import { join } from "node:path";
async function runMain() {
  const log = new ActionLog();
  const signals = abortOnEnds();
  try {
    const id = newRunId();
    const inputs = readInputs((name) => getInput(name));
    const report = inputs.report ?? join(inputs.tempDir, `docker-flatten-report-${randomUUID()}.json`);
    const options = { ...inputs, report };
    saveState(STATE.runId, id);
    saveState(STATE.directories, directoriesOf(options));
    await clearCache(options.tempDir);
    const cache = options.cache ? new ServiceCache(options.tempDir, saveEntryState) : void 0;
    if (cache !== void 0) saveState(STATE.tempDir, options.tempDir);
    const result = await flatten(options, {
      id,
      docker: new Docker(),
      log,
      signal: signals.signal,
      cache
    });
    for (const [name, value] of Object.entries(outputsOf(result))) setOutput(name, value);
    if (options.summary) await writeSummary(process.env["GITHUB_STEP_SUMMARY"], result.full, log);
    if (result.missed !== void 0) throw result.missed;
  } catch (error) {
    debug(debugText(error));
    setFailed(describeError(error));
  } finally {
    saveState(STATE.ended, "true");
    signals.release();
  }
}
function saveEntryState({ key, directory }) {
  saveState(STATE.cacheKey, key);
  saveState(STATE.cacheEntry, directory);
}

// src/main.ts
await runMain();
