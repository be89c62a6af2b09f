import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ActionLog,
  STATE,
  clearCache,
  saveWaiting
} from "./shared-VPZCW6XV.mjs";
import {
  getState,
  warning
} from "./shared-ZJVMC6WB.mjs";
import {
  Docker,
  abortOnEnds,
  describeError,
  isStringArray,
  parseJson,
  removeRemains,
  removeSpools,
  withPatience
} from "./shared-XEYZTRAH.mjs";
import "./shared-RKF6PH7O.mjs";

// src/action/post-step.ts
async function runPost() {
  const log = new ActionLog();
  const signals = abortOnEnds();
  const runId = getState(STATE.runId);
  try {
    const directory = getState(STATE.cacheEntry);
    if (directory !== "") {
      const entry = { key: getState(STATE.cacheKey), directory };
      await saveWaiting(entry, getState(STATE.tempDir), log, signals.signal);
    }
    if (runId !== "" && getState(STATE.ended) !== "true") await removeLeft(runId, log);
  } catch (error) {
    warning(describeError(error));
  } finally {
    signals.release();
  }
}
async function removeLeft(runId, log) {
  await withPatience(new Docker(), 0, (docker) => removeRemains(docker, runId, log));
  const directories = parseJson(getState(STATE.directories));
  for (const directory of isStringArray(directories) ? directories : [])
    await removeSpools(directory, runId, log);
  const tempDir = getState(STATE.tempDir);
  if (tempDir !== "") await clearCache(tempDir);
}

// src/post.ts
await runPost();
