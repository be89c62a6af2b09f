import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  debug,
  endGroup,
  info,
  notice,
  startGroup,
  warning
} from "./shared-ZJVMC6WB.mjs";
import {
  isDead,
  messageOf,
  newRunId,
  printProgress,
  removeForgotten
} from "./shared-XEYZTRAH.mjs";

// src/action/log.ts
import { randomUUID } from "node:crypto";
var ActionLog = class {
  #fence;
  info(line) {
    this.#endFence();
    info(asText(line));
  }
  debug(line) {
    this.#endFence();
    debug(line);
  }
  notice(line) {
    this.#endFence();
    notice(line);
  }
  warning(line) {
    this.#endFence();
    warning(line);
  }
  async group(title, work) {
    this.#endFence();
    startGroup(title);
    try {
      return await work();
    } finally {
      this.#endFence();
      endGroup();
    }
  }
  showProgress(progress) {
    return printProgress(progress, (line) => this.info(line));
  }
  untrusted(lines) {
    if (this.#fence === void 0) {
      this.#fence = randomUUID();
      info(`::stop-commands::${this.#fence}`);
    }
    info(lines);
  }
  #endFence() {
    if (this.#fence !== void 0) info(`::${this.#fence}::`);
    this.#fence = void 0;
  }
};
function asText(line) {
  return line.replace(/[\r\n]+/g, " ").replace(/^([\s\u0085]*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}

// src/action/service-cache.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// src/action/cache-process.ts
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
var LIMIT_MS = 20 * 60 * 1e3;
var MOST_CHARS = 64 * 1024;
async function askCacheClient(request, { cwd, temp }, signal) {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const child = fork(fileURLToPath(new URL("cache-client.mjs", import.meta.url)), {
    cwd,
    // The client looks for what to pack from the working directory, and packs from the workspace.
    env: { ...process.env, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temp },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    execArgv: [],
    // A group of its own, since what it starts to pack and unpack must end with it.
    detached: true
  });
  const kill = () => killGroup(child.pid);
  const ends = AbortSignal.any([signal, limit]);
  ends.addEventListener("abort", kill);
  if (ends.aborted) kill();
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      if (said.length < MOST_CHARS) said += text;
    });
  let answer = { isDone: false };
  child.on("message", (message) => {
    answer = message;
  });
  const failure = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once(
      "close",
      (status, killedBy) => resolve(status === 0 ? void 0 : `its client ended with ${killedBy ?? `status ${status}`}`)
    );
    child.send(request, () => {
    });
  });
  ends.removeEventListener("abort", kill);
  signal.throwIfAborted();
  const why = limit.aborted ? `it took more than ${LIMIT_MS / 6e4} minutes` : failure;
  return { isDone: answer.isDone && why === void 0, ...read(said, answer.error ?? why) };
}
function killGroup(pid) {
  try {
    if (pid !== void 0) process.kill(-pid, "SIGKILL");
  } catch {
  }
}
function read(said, failure) {
  const troubles = [];
  const lines = [];
  for (const line of said.split(/\r?\n/)) {
    const [, command, text = ""] = /^::(\w+)[^:]*::(.*)$/.exec(line) ?? [];
    if (command === "warning" || command === "error") troubles.push(unescaped(text));
    else if (command === void 0 && line.trim() !== "") lines.push(line.trim());
  }
  if (failure !== void 0) troubles.push(failure);
  return { troubles, lines };
}
function unescaped(text) {
  return text.replaceAll("%0D", " ").replaceAll("%0A", " ").replaceAll("%25", "%");
}

// src/action/service-cache.ts
var PLACE = "docker-flatten-cache";
var LOCK = `${PLACE}.lock`;
var WAITING = "docker-flatten-kept-";
var DOUBT_MS = 60 * 60 * 1e3;
var FORGOTTEN_MS = 7 * 24 * 60 * 60 * 1e3;
var ServiceCache = class {
  #tempDir;
  #onWaiting;
  /** Whether the service is not there or in trouble, so that saving would only meet the same. */
  #isOff = !isAvailable();
  /** Keys that have an entry, which cannot be written over. */
  #taken = /* @__PURE__ */ new Set();
  /**
   * @param tempDir where entries lie meanwhile; on the filesystem of what is handed to {@link keep}
   * @param onWaiting told of what is to be saved in the post step
   */
  constructor(tempDir, onWaiting) {
    this.#tempDir = tempDir;
    this.#onWaiting = onWaiting;
  }
  async fetch(key, directory, log, signal) {
    if (this.#isOff) {
      log.notice("The layer is not cached: this runner has no cache service.");
      return false;
    }
    try {
      return await this.#fetch(key, directory, log, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      this.#isOff = true;
      log.notice(`The layer was not taken from the cache: ${messageOf(error)}`);
      return false;
    }
  }
  async #fetch(key, directory, log, signal) {
    return inPlace(this.#tempDir, log, false, async (place) => {
      const { isDone, troubles, lines } = await ask("restore", key, place, signal);
      if (isDone) {
        this.#taken.add(key);
        for (const name of await readdir(place))
          await rename(join(place, name), join(directory, name));
        return true;
      }
      if (troubles.length === 0) return false;
      const said = `The layer was not taken from the cache: ${troubles.join("; ")}`;
      if (lines.some((line) => line.startsWith("Cache hit for"))) {
        this.#taken.add(key);
        log.warning(`${said}. ${deleteHint(key)}`);
      } else {
        this.#isOff = true;
        log.notice(said);
      }
      return false;
    });
  }
  willKeep(key, log) {
    if (this.#isOff) return false;
    if (!this.#taken.has(key)) return true;
    log.debug(deleteHint(key));
    return false;
  }
  async keep(key, directory, log) {
    if (!this.willKeep(key, log)) return;
    const waiting = join(this.#tempDir, `${WAITING}${randomUUID2()}`);
    await rename(directory, waiting);
    this.#onWaiting({ key, directory: waiting });
  }
};
function deleteHint(key) {
  return `If it happens again, the entry is damaged: "gh cache delete ${key}" makes room for another.`;
}
async function saveWaiting({ key, directory }, tempDir, log, signal) {
  const startMs = performance.now();
  try {
    await inPlace(tempDir, log, void 0, async (place) => {
      await rm(place, { recursive: true, force: true });
      await rename(directory, place);
      const { isDone, troubles, lines } = await ask("save", key, place, signal);
      if (isDone) {
        const seconds = (performance.now() - startMs) / 1e3;
        log.info(`Saved the layer in the cache in ${seconds.toFixed(1)} s`);
        return;
      }
      const why = troubles.length > 0 ? troubles : lines.slice(-1);
      log.notice(`The layer was not saved in the cache: ${why.join("; ")}`);
    });
  } catch (error) {
    log.notice(`The layer was not saved in the cache: ${messageOf(error)}`);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => {
    });
  }
}
async function clearCache(tempDir) {
  try {
    const names = await readdir(tempDir);
    const isThere = names.some((name) => [LOCK, PLACE, tempOf(PLACE)].includes(name));
    if (isThere && await take(join(tempDir, LOCK))) {
      for (const name of [PLACE, tempOf(PLACE), LOCK])
        await rm(join(tempDir, name), { recursive: true, force: true });
    }
    await removeForgotten(tempDir, (name) => name.startsWith(WAITING), FORGOTTEN_MS);
  } catch {
  }
}
function isAvailable() {
  const { env } = process;
  const url = env["GITHUB_SERVER_URL"] || "https://github.com";
  if (!URL.canParse(url)) return false;
  const server = new URL(url).hostname.toLowerCase();
  const isGitHub = server === "github.com" || server.endsWith(".ghe.com") || server.endsWith(".localhost");
  return isGitHub && env["ACTIONS_CACHE_SERVICE_V2"] ? Boolean(env["ACTIONS_RESULTS_URL"]) : Boolean(env["ACTIONS_CACHE_URL"]);
}
async function ask(action, key, place, signal) {
  const request = { action, key, path: basename(place) };
  const temp = tempOf(place);
  await mkdir(temp);
  try {
    return await askCacheClient(request, { cwd: dirname(place), temp }, signal);
  } finally {
    await rm(temp, { recursive: true, force: true }).catch(() => {
    });
  }
}
function tempOf(place) {
  return `${place}.temp`;
}
async function inPlace(tempDir, log, otherwise, work) {
  const place = join(tempDir, PLACE);
  const lock = join(tempDir, LOCK);
  if (!await take(lock)) {
    log.notice(
      "The layer is not cached: another step uses the cache from this directory right now."
    );
    return otherwise;
  }
  try {
    for (const path of [place, tempOf(place)]) await rm(path, { recursive: true, force: true });
    await mkdir(place);
    return await work(place);
  } finally {
    await rm(place, { recursive: true, force: true }).catch(() => {
    });
    await rm(lock, { force: true }).catch(() => {
    });
  }
}
async function take(lock) {
  const id = newRunId();
  for (let tries = 0; tries < 2; tries++) {
    try {
      await writeFile(lock, id, { flag: "wx" });
      return true;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = await readFile(lock, "utf8").catch(() => "");
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (owner === "" ? Date.now() - mtimeMs < DOUBT_MS : !isDead(owner)) return false;
    if (!await removeStale(lock, owner)) return false;
  }
  return false;
}
async function removeStale(lock, owner) {
  const aside = `${lock}.${randomUUID2()}`;
  try {
    await rename(lock, aside);
  } catch {
    return true;
  }
  const isStale = await readFile(aside, "utf8").catch(() => owner) === owner;
  if (!isStale) await link(aside, lock).catch(() => {
  });
  await rm(aside, { force: true });
  return isStale;
}

// src/action/state.ts
var STATE = {
  runId: "run-id",
  directories: "directories",
  ended: "ended",
  /** An entry that waits to be saved: its key, its directory, and the directory of the run's files. */
  cacheKey: "cache-key",
  cacheEntry: "cache-entry",
  tempDir: "temp-dir"
};

export {
  ActionLog,
  ServiceCache,
  saveWaiting,
  clearCache,
  STATE
};
