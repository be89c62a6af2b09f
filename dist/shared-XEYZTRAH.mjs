import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/errors.ts
var SEE_ENGINE_LOG = `Run again. If it happens again, look into the engine's log ("journalctl --unit docker" on most machines).`;
var DAMAGED_STREAM = "Nothing was tagged. Run again. If it happens again, pull or build the source anew, and check the disk and the memory of the engine's machine.";
var NO_BUILDER_WRITES = "No builder writes this, so the image is damaged or made to do harm: build it again, or pull it from a source that you trust.";
var FlattenError = class extends Error {
  code;
  hint;
  constructor(code, message, options) {
    super(message, options.cause === void 0 ? {} : { cause: options.cause });
    this.name = "FlattenError";
    this.code = code;
    this.hint = options.hint;
  }
};
var QUOTED_CHARS = 300;
function quoteName(name) {
  const text = name.toString("utf8");
  return JSON.stringify(text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS)}…` : text);
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
var REPORT_BUG = "This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).";
function describeError(error) {
  if (error instanceof FlattenError) return `${error.message}
${error.hint}`;
  return `Unexpected failure: ${messageOf(error)}
${REPORT_BUG}`;
}
function debugText(error) {
  const parts = [];
  for (let at2 = error; at2 !== void 0; at2 = at2 instanceof Error ? at2.cause : void 0) {
    parts.push(at2 instanceof Error ? at2.stack ?? at2.message : String(at2));
  }
  return parts.join("\ncaused by: ");
}

// src/base/signals.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function abortOnEnds() {
  const controller = new AbortController();
  const abort = (name) => controller.abort(new Error(`received ${name}`));
  const onOutputError = (error) => controller.abort(error);
  process.stdout.on("error", onOutputError);
  process.stderr.on("error", onOutputError);
  for (const name of SIGNALS) process.once(name, abort);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, abort);
    }
  };
}

// src/base/input-names.ts
var INPUT_KINDS = {
  image: "text",
  container: "text",
  pause: "boolean",
  tag: "list",
  "apt-clean": "boolean",
  clean: "list",
  exclude: "list",
  run: "text",
  "run-network": "text",
  "dry-run": "boolean",
  platform: "text",
  pull: "text",
  push: "boolean",
  compression: "text",
  verify: "boolean",
  test: "text",
  backup: "text",
  "remove-old": "boolean",
  timeout: "text",
  report: "text",
  html: "text",
  summary: "boolean",
  "max-size": "text",
  "min-saving": "text",
  cache: "boolean",
  "temp-dir": "text"
};

// src/base/spelling.ts
var spelling = "workflow";
function spellInputsFor(reader) {
  spelling = reader;
}
function named(first, ...others) {
  const names = [first, ...others].map((name) => written(name)).join(" and ");
  const noun = spelling === "workflow" ? "input" : "option";
  return `${noun}${others.length === 0 ? "" : "s"} ${names}`;
}
function written(name, value) {
  if (spelling === "workflow") return `"${name}${value === void 0 ? "" : `: ${value}`}"`;
  if (value === void 0) return `--${name}`;
  if (INPUT_KINDS[name] === "boolean") return `--${value === "false" ? "no-" : ""}${name}`;
  return `--${name} ${/^[\w.,:%/-]+$/.test(value) ? value : `"${value}"`}`;
}
function example(name, value) {
  if (spelling === "workflow") return `${name}: ${value}`;
  return `--${name} ${value.startsWith("'") ? value : `'${value}'`}`;
}

// src/base/watchdog.ts
var LOOK_EVERY_MS = 250;
var Watch = class {
  signal;
  #timer;
  #movedCount = 0;
  /**
   * @param outer what else ends the work
   * @param limitSeconds longest silence; 0 for none
   */
  constructor(outer, limitSeconds) {
    const silence = new AbortController();
    this.signal = outer === void 0 ? silence.signal : AbortSignal.any([outer, silence.signal]);
    if (limitSeconds === 0) return;
    let seenCount = 0;
    let silentMs = 0;
    let lookedMs = performance.now();
    const everyMs = Math.min(LOOK_EVERY_MS, limitSeconds * 250);
    this.#timer = setInterval(() => {
      const nowMs = performance.now();
      const stepMs = Math.min(nowMs - lookedMs, 2 * everyMs);
      lookedMs = nowMs;
      silentMs = this.#movedCount === seenCount ? silentMs + stepMs : 0;
      seenCount = this.#movedCount;
      if (silentMs >= limitSeconds * 1e3) silence.abort(timedOut(limitSeconds));
    }, everyMs);
    this.#timer.unref();
  }
  /** A byte moved or an answer came. */
  moved = () => {
    this.#movedCount++;
  };
  /** Ends the watch. */
  release() {
    clearInterval(this.#timer);
  }
};
function isTimeout(error) {
  return error instanceof FlattenError && error.code === "TIMEOUT";
}
function timedOut(limitSeconds) {
  return new FlattenError(
    "TIMEOUT",
    `Nothing moved for ${limitSeconds} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
    {
      hint: `See whether the engine hangs ("docker info", its log) and run again; the ${named("timeout")} sets how long to wait without an answer, 0 waits for ever.`
    }
  );
}

// src/engine/client/docker-cli.ts
import { spawn } from "node:child_process";

// src/engine/client/docker-errors.ts
var FREE_ROOM = 'Free some room ("docker system df" shows what takes it, "docker image prune" removes unused images) and run again.';
var KNOWN = [
  {
    words: /no space left on device/i,
    code: "NO_SPACE",
    why: "the engine's disk is full",
    hint: FREE_ROOM
  },
  {
    // Without room for its work directory an overlay is mounted read-only, so that what fails next names that alone. A
    // container's runtime may meet a read-only filesystem for reasons of its own.
    words: /^(?!.*oci runtime).*read-only file system/is,
    code: "NO_SPACE",
    why: "the engine's disk is full or read-only",
    hint: FREE_ROOM
  },
  {
    // Docker 28 looks into no container that has one, though it runs them.
    words: /can't make .* relative to \//i,
    code: "UNSUPPORTED_IMAGE",
    why: 'the image declares a volume whose path does not start with "/"',
    hint: "Build the image again with an absolute path in VOLUME, or use another release of Docker."
  },
  {
    words: /max depth exceeded/i,
    code: "UNSUPPORTED_IMAGE",
    why: "the image has more layers than this engine's store takes, which are 125 on a graph driver (overlay2)",
    hint: 'Flatten it on an engine with the containerd image store, which takes more (new installations of Docker 29 have it; elsewhere the feature "containerd-snapshotter" in daemon.json), or build it with fewer layers.'
  },
  {
    // Addresses have ports too, of registries, proxies and engines (Go, net and net/url).
    words: /^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
    code: "UNSUPPORTED_IMAGE",
    why: "this release of Docker refuses a port in its config",
    hint: 'Build the image again with EXPOSE of single ports ("8080/tcp"; Docker 29 takes no ranges there on a graph driver), or use another engine: Docker 28 and containerd image stores take it.'
  },
  {
    // A registry's error page that is no JSON reads alike, but for "response body".
    words: /^(?!.*response body).*(?:cannot unmarshal|could not deserialize image config|invalid rootfs in image config)/is,
    code: "UNSUPPORTED_IMAGE",
    why: "its config or manifest is not what the engine can read",
    hint: 'The image was not built as images are: build it again with a current builder. "docker buildx imagetools inspect --raw" shows what its registry has.'
  },
  {
    // Read in moby: schema 1 (off since 26, gone in 28), and artifacts that are no images.
    words: /schema 1 support|manifest\.v1\+|unsupported (?:manifest )?media type|encountered remote .* when fetching/i,
    code: "UNSUPPORTED_IMAGE",
    why: "what its registry has is no image that this engine takes",
    hint: "An image of Docker manifest v2, schema 1 has to be pushed again by a current Docker; a Helm chart, a signature or another artifact is no image."
  },
  {
    // An older kernel, or a sandbox around the engine (an older libseccomp, gVisor), under a new engine or runtime.
    words: /function not implemented|(?:openat2|clone3|fsopen|fsmount|fsconfig|move_mount|open_tree|mount_setattr)\b.*(?:operation not permitted|not supported)/i,
    code: "UNSUPPORTED_ENGINE",
    why: "the kernel under the engine does not have, or does not allow, a call that this release of Docker makes",
    hint: `Update the kernel of the engine's machine ("docker info" shows it), or libseccomp and the runtime around the engine if it runs in a container; or use an older release of Docker.`
  }
];
function knownFailure(said, what) {
  const known = KNOWN.find(({ words }) => words.test(said));
  return known && new FlattenError(known.code, `${what}, since ${known.why}: ${said}`, known);
}

// src/engine/client/environment.ts
var LEFT_OUT = {
  DOCKER_DEFAULT_PLATFORM: "create refuses a local image of another platform, pull moves a tag to it, import writes it into a config",
  DOCKER_CONTENT_TRUST: "pull and create ask a notary server for what a tag means, push signs",
  DOCKER_BUILDKIT: "every command fails unless it is a boolean",
  DOCKER_HIDE_LEGACY_COMMANDS: "commands such as rmi, which need no group in front, lose their aliases",
  DOCKER_CLI_HINTS: "commands append advice to what they say",
  DOCKER_CLI_HOOKS: "plugins append what they like to what commands say",
  DOCKER_ORCHESTRATOR: "20.10 warns of it in the answers of commands"
};
var LEFT_OUT_PREFIXES = [
  "DOCKER_CONTENT_TRUST_",
  "DOCKER_STACK_",
  "DOCKER_CLI_PLUGIN_",
  "BUILDKIT_",
  "BUILDX_"
];
function clientEnvironment(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isLeftOut(name)));
}
function isLeftOut(name) {
  const plain = name.toUpperCase();
  return Object.hasOwn(LEFT_OUT, plain) || LEFT_OUT_PREFIXES.some((prefix) => plain.startsWith(prefix));
}

// src/engine/client/proc.ts
import { readFileSync } from "node:fs";
function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}

// src/engine/client/docker-cli.ts
var Docker = class _Docker {
  #globalArgs;
  #watch;
  #graceMs;
  /**
   * @param globalArgs options that stand before every command, such as `--context NAME`
   * @param watch is told of every answer, and ends commands when it is aborted
   * @param graceMs how long a command may run on after that
   */
  constructor(globalArgs = [], watch = new Watch(void 0, 0), graceMs = GRACE_MS) {
    this.#globalArgs = globalArgs;
    this.#watch = watch;
    this.#graceMs = graceMs;
  }
  /**
   * The same CLI under another watch.
   * @param graceMs how long a command may run on once that watch is aborted
   */
  under(watch, graceMs = GRACE_MS) {
    return new _Docker(this.#globalArgs, watch, graceMs);
  }
  /** To be called when a byte moved. */
  get moved() {
    return this.#watch.moved;
  }
  /**
   * Runs a short command to its end, whatever its exit status.
   *
   * Once the watch is aborted, nothing new is started. What runs then has a moment to end by itself: what the engine
   * is just making would else be made after the clean-up had looked for it.
   * @throws FlattenError `NO_DOCKER` where there is no docker CLI, `CANCELLED`, `TIMEOUT`
   */
  async try(args) {
    const { signal } = this.#watch;
    if (signal.aborted) throw cancelled(signal.reason);
    const child = this.spawn(args, ["ignore", "pipe", "pipe"]);
    const stdout = collect(child.stdout, ANSWER_LIMIT_CHARS, this.moved);
    const stderr = collect(child.stderr, OUTPUT_LIMIT_CHARS, this.moved);
    let killing;
    const abort = () => {
      killing = setTimeout(() => killGroup(child), this.#graceMs);
    };
    signal.addEventListener("abort", abort, { once: true });
    try {
      const exitCode = await exitOf(child);
      if (signal.aborted) throw cancelled(signal.reason);
      this.moved();
      return { exitCode, stdout: stdout(), stderr: stderr() };
    } finally {
      clearTimeout(killing);
      signal.removeEventListener("abort", abort);
    }
  }
  /**
   * Runs a short command that has to succeed; returns its stdout without the last newline.
   * @throws FlattenError `DOCKER_FAILED` with the CLI's own words, `NO_ENGINE`, `NO_SPACE`, and what {@link try} throws
   */
  async run(args) {
    const answer = await this.try(args);
    if (answer.exitCode !== 0) throw failedCommand(args, answer);
    return answer.stdout.trimEnd();
  }
  /** Starts a command whose streams are the caller's; used for what is long or carries bytes. */
  spawn(args, stdio, signal) {
    return spawn("docker", [...this.#globalArgs, ...args], {
      stdio,
      env: clientEnvironment(process.env),
      // In a process group of its own, an interrupt from a terminal reaches this program alone, which then ends its
      // commands in the right order.
      detached: process.platform !== "win32",
      // A command that waits for an engine may not end at a lesser signal: "docker start --attach" hands those on.
      ...signal === void 0 ? {} : { signal, killSignal: "SIGKILL" }
    });
  }
  /**
   * Runs a long command (a pull, a push, a container) and hands its output on as it comes.
   * @param onOutput told which output it is, since a line that one leaves open is not ended by the other
   * @param reads whether what the command reads counts as a move too: without a terminal a pull and a push say nothing
   *   while a layer is on its way, but the engine goes on telling them of it
   * @returns exit status, and the last 64 KiB of both outputs
   */
  async stream(args, onOutput, signal, reads = false) {
    const child = this.spawn(args, ["ignore", "pipe", "pipe"], signal);
    const take = (from) => collect(child[from], OUTPUT_LIMIT_CHARS, (text) => {
      this.moved();
      onOutput(text, from);
    });
    const stdout = take("stdout");
    const stderr = take("stderr");
    const looking = reads ? watchReads(child, this.moved) : void 0;
    try {
      const exitCode = await exitOf(child);
      return { exitCode, stdout: stdout(), stderr: stderr() };
    } finally {
      clearInterval(looking);
    }
  }
};
var LOOK_EVERY_MS2 = 500;
function watchReads(child, moved) {
  let seen = "";
  return setInterval(() => {
    const read = readProc(`${child.pid}/io`).split("\n")[0] ?? "";
    if (read === "" || read !== seen) moved();
    seen = read;
  }, LOOK_EVERY_MS2);
}
var OUTPUT_LIMIT_CHARS = 64 * 1024;
var ANSWER_LIMIT_CHARS = 64 * 1024 * 1024;
var GRACE_MS = 2e3;
function killGroup(child) {
  try {
    process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
function collect(stream, limitChars, onText = () => {
}) {
  let text = "";
  stream?.setEncoding("utf8").on("data", (part) => {
    text = (text + part).slice(-limitChars);
    onText(part);
  });
  return () => text;
}
function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      if (error.code === "ENOENT") reject(noDocker(error));
      else if (error.name === "AbortError") reject(cancelled(error.cause));
      else reject(error);
    });
    child.once("close", (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}
function failedCommand(args, answer) {
  const said = (answer.stderr.trim() || answer.stdout.trim()).slice(-2e3) || `exit status ${answer.exitCode}`;
  return engineError(said, "DOCKER_FAILED", `"docker ${args.slice(0, 2).join(" ")}" failed`);
}
function engineError(said, code, what) {
  const known = knownFailure(said, what);
  if (known !== void 0) return known;
  if (isUnreachable(said)) return noEngine(said);
  return new FlattenError(code, `${what}: ${said}`, { hint: SEE_ENGINE_LOG });
}
function isUnreachable(said) {
  return /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.test(
    said
  );
}
function noEngine(said) {
  const hint = /permission denied/i.test(said) ? 'This user may not use the engine: add it to the "docker" group or run as root.' : process.platform === "linux" ? `Start the engine, or name another with DOCKER_HOST or "docker context use".${process.env["GITHUB_ACTIONS"] === "true" ? SLIM_RUNNERS : ""}` : `Start Docker Desktop or another Linux engine. GitHub's ${process.platform === "win32" ? "Windows" : "macOS"} runners have none: use "runs-on: ubuntu-latest".`;
  return new FlattenError(
    "NO_ENGINE",
    `docker-flatten needs a Docker engine, and none answered: ${said.trim()}`,
    { hint }
  );
}
var SLIM_RUNNERS = ` GitHub's "ubuntu-slim" runners have a docker command and no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;
function noDocker(cause) {
  return new FlattenError(
    "NO_DOCKER",
    `docker-flatten needs the docker command, and found none on PATH (${messageOf(cause).split(".")[0]}).`,
    {
      hint: "Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",
      cause
    }
  );
}
function cancelled(cause) {
  if (cause instanceof FlattenError) return cause;
  return new FlattenError("CANCELLED", "Stopped before it was done; no tag was moved.", {
    hint: "Run again to get the image. The next run also removes what this one could not remove in time.",
    cause
  });
}

// src/engine/client/run-id.ts
import { randomBytes } from "node:crypto";
import { readlinkSync } from "node:fs";
var RUN_LABEL = "io.github.docker-flatten.run";
var PENDING_REPOSITORY = "docker-flatten-pending";
var NAME_PREFIX = "docker-flatten-";
var PAUSED = "paused-";
var DOUBT_SECONDS = 24 * 60 * 60;
var RUN_ID = /^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var LEADING_RUN_ID = /^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;
function newRunId() {
  const seconds = Math.floor(Date.now() / 1e3);
  const { start } = processStat("self");
  return `${bootId()}-${pidNamespace()}-${process.pid}-${start}-${seconds}-${randomHex()}`;
}
function runLabel(runId) {
  return `${RUN_LABEL}=${runId}`;
}
function pendingName(runId) {
  return `${PENDING_REPOSITORY}:${runId}`;
}
function asideName(runId) {
  return `${pendingName(runId)}-${randomHex()}`;
}
function runOfPendingName(name) {
  const tag = name.startsWith(`${PENDING_REPOSITORY}:`) ? name.slice(PENDING_REPOSITORY.length + 1) : "";
  if (RUN_ID.test(tag)) return tag;
  const id = /^(.+)-[0-9a-f]{8}$/.exec(tag)?.[1] ?? "";
  return RUN_ID.test(id) ? id : void 0;
}
function containerName(runId) {
  return `${NAME_PREFIX}${runId}-${randomHex()}`;
}
function pausedMarkName(runId, pausedId) {
  return `${NAME_PREFIX}${runId}-${PAUSED}${pausedId}`;
}
function pausedByName(name) {
  return new RegExp(`-${PAUSED}([0-9a-f]{64})$`).exec(name)?.[1];
}
function spoolPrefix(runId) {
  return `${NAME_PREFIX}${runId}-`;
}
function runOfName(name) {
  if (!name.startsWith(NAME_PREFIX)) return void 0;
  const id = LEADING_RUN_ID.exec(name.slice(NAME_PREFIX.length))?.[1];
  return id !== void 0 && RUN_ID.test(id) ? id : void 0;
}
function isDead(runId) {
  const parts = RUN_ID.exec(runId)?.groups;
  if (parts === void 0) return false;
  const isHere = parts["boot"] !== "0" && parts["boot"] === bootId() && parts["pidNamespace"] !== "0" && parts["pidNamespace"] === pidNamespace();
  if (isHere) return !isRunning(Number(parts["pid"]), parts["start"] ?? "");
  return Date.now() / 1e3 - Number(parts["seconds"]) > DOUBT_SECONDS;
}
function isRunning(pid, start) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
  const stat2 = processStat(pid);
  if (stat2.start === "0") return true;
  return stat2.start === start && stat2.state !== "Z" && stat2.state !== "X";
}
function bootId() {
  return readProc("sys/kernel/random/boot_id").trim().replaceAll("-", "") || "0";
}
function pidNamespace() {
  try {
    return /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? "0";
  } catch {
    return "0";
  }
}
function processStat(pid) {
  const fields = readProc(`${pid}/stat`).replace(/^.*\)\s*/s, "").split(" ");
  return { state: fields[0] ?? "", start: fields[19] ?? "0" };
}
function randomHex() {
  return randomBytes(4).toString("hex");
}

// src/base/format.ts
var UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
function formatBytes(bytes) {
  let value = bytes;
  let unit = 0;
  while (Math.abs(value) >= 999.5 && unit < UNITS.length - 1) {
    value /= 1e3;
    unit++;
  }
  const digits = unit === 0 || Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}
function savedPercent(oldBytes, newBytes) {
  return percentText(oldBytes === 0 ? 0 : (oldBytes - newBytes) / oldBytes * 100);
}
function percentText(percent, digits = 1) {
  const text = percent.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
}
function tellApart(one, other) {
  const texts = [formatBytes(one), formatBytes(other)];
  return one !== other && texts[0] === texts[1] ? [`${one} B`, `${other} B`] : texts;
}
var ROUNDING_BYTES = 16 * 4096;
var ROUNDING_PART = 1e-3;
function isRounding(store, differenceBytes, wholeBytes) {
  if (store !== "containerd") return differenceBytes === 0;
  return Math.abs(differenceBytes) <= Math.max(ROUNDING_BYTES, wholeBytes * ROUNDING_PART);
}
function compareBytes(oldBytes, newBytes) {
  return {
    oldBytes,
    newBytes,
    savedBytes: oldBytes - newBytes,
    savedPercent: savedPercent(oldBytes, newBytes)
  };
}
function headline(result) {
  return `${sizesLine(result)}, ${(result.ms / 1e3).toFixed(1)} s`;
}
function sizesLine({ oldBytes, newBytes, oldLayers, newLayers }) {
  const change = changeText(savedPercent(oldBytes, newBytes));
  return `${sized(oldBytes, oldLayers)} → ${sized(newBytes, newLayers)}, ${change}`;
}
function changeText(percent) {
  return percent.startsWith("-") ? `${percent.slice(1)} % larger` : `${percent} % smaller`;
}
function sized(bytes, layers) {
  return `${formatBytes(bytes)} in ${countLayers(layers)}`;
}
function countEntries(entries) {
  return `${entries} ${entries === 1 ? "entry" : "entries"}`;
}
function countLayers(layers) {
  return `${layers} ${layers === 1 ? "layer" : "layers"}`;
}

// src/base/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isStringArray(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function at(value, ...keys) {
  let found = value;
  for (const key of keys) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return void 0;
    found = found[key];
  }
  return found;
}
function stringAt(value, ...keys) {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/engine/containers/leftovers.ts
import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
var PASSES = 3;
var BETWEEN_PASSES_MS = 300;
var PATIENCE_SECONDS = 10;
async function withPatience(docker, timeoutSeconds, work) {
  const limitSeconds = Math.min(timeoutSeconds || PATIENCE_SECONDS, PATIENCE_SECONDS);
  const watch = new Watch(void 0, limitSeconds);
  try {
    return await work(docker.under(watch, 0));
  } finally {
    watch.release();
  }
}
var left = /* @__PURE__ */ new Set();
function leave(runId) {
  left.add(runId);
}
function isLeft(runId) {
  return left.has(runId);
}
async function removeRemains(docker, runId, log) {
  left.delete(runId);
  const warn = (reason, commands) => log.warning(
    `What a run made could not be removed: ${reason}
It stays until a later run removes it, or you do: ${commands.join("; ")}`
  );
  for (let pass = 0; pass < PASSES; pass++) {
    if (pass > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_PASSES_MS));
    let found;
    try {
      found = await listRemains(docker, (id) => id === runId);
    } catch (error) {
      warn(reasonOf(error), [
        `docker ps --all --filter name=${spoolPrefix(runId)}`,
        `docker images ${PENDING_REPOSITORY}`
      ]);
      return;
    }
    if (count(found) === 0 && pass > 0) return;
    if ((await removeAll(docker, found, warn)).isOver) return;
  }
}
async function sweepRemains(docker, directories, log, sparedId) {
  for (const directory of directories)
    await sweepDirectory(directory, isDead, (line) => log.debug(line));
  const tell = (reason) => log.debug(
    `what a killed run left could not be removed, and is left for a later run: ${reason}`
  );
  try {
    const all = await listRemains(docker, isDead);
    const containers = all.containers.filter(
      ({ name }) => sparedId === void 0 || pausedByName(name) !== sparedId
    );
    const found = { ...all, containers };
    if (count(found) === 0) return;
    log.info(`Removing what a run left that was killed: ${describeRemains(found)}`);
    await removeAll(docker, found, tell);
  } catch (error) {
    tell(reasonOf(error), []);
  }
}
async function resumeForDead(docker, containerId) {
  const rows = await docker.run([
    ...["ps", "--all", "--no-trunc", "--filter", `label=${RUN_LABEL}`],
    ...["--filter", `name=${containerId}`, "--format", "{{.ID}} {{.Names}}"]
  ]);
  const marks = containersOf(rows).filter(
    ({ name }) => pausedByName(name) === containerId && isDead(runOfName(name) ?? "")
  );
  if (marks.length === 0) return;
  await resume(docker, containerId);
  await removeNames(
    docker,
    REMOVE_CONTAINERS,
    marks.map(({ id }) => id)
  );
}
async function removeSpools(directory, runId, log) {
  await sweepDirectory(
    directory,
    (id) => id === runId,
    (line) => log.warning(line)
  );
}
async function removeImages(docker, names) {
  return names.length === 0 || (await docker.try(["rmi", ...names])).exitCode === 0;
}
async function listRemains(docker, isWanted) {
  const wanted = (runId) => runId !== void 0 && isWanted(runId);
  const marked = ["--no-trunc", "--filter", `label=${RUN_LABEL}`];
  const [containerRows, imageIds, nameRows] = await Promise.all([
    // No label's text is asked for here: it may be an image's and hold anything, whole rows too.
    docker.run(["ps", "--all", ...marked, "--format", "{{.ID}} {{.Names}}"]),
    docker.run(["images", "--quiet", ...marked, "--filter", "dangling=true"]),
    docker.run([
      "images",
      "--filter",
      `reference=${PENDING_REPOSITORY}`,
      "--format",
      "{{.Repository}}:{{.Tag}}"
    ])
  ]);
  return {
    containers: containersOf(containerRows).filter(({ name }) => wanted(runOfName(name))),
    pendingNames: lines(nameRows).filter((name) => wanted(runOfPendingName(name))),
    imports: await ownImports(docker, lines(imageIds), wanted)
  };
}
async function ownImports(docker, ids, wanted) {
  if (ids.length === 0) return [];
  const images = parseJson((await docker.try(["image", "inspect", ...new Set(ids)])).stdout);
  return (Array.isArray(images) ? images : []).filter((image) => {
    const labels = at(image, "Config", "Labels");
    const runId = stringAt(labels, RUN_LABEL);
    return isObject(labels) && Object.keys(labels).length === 1 && wanted(
      runId === void 0 ? void 0 : runOfPendingName(`${PENDING_REPOSITORY}:${runId}`)
    ) && isEmptyList(at(image, "RepoTags")) && isEmptyList(at(image, "RepoDigests")) && stringAt(image, "Comment") === "Imported from -";
  }).map((image) => stringAt(image, "Id")).filter((id) => id !== void 0);
}
function isEmptyList(value) {
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}
function containersOf(rows) {
  return lines(rows).map((row) => row.split(" ")).map(([id = "", names = ""]) => ({ id, name: names.split(",")[0] ?? "" }));
}
var REMOVE_CONTAINERS = ["rm", "--force", "--volumes"];
var REMOVE_IMAGES = ["rmi"];
async function removeAll(docker, found, onTrouble) {
  const ids = [];
  const steps = [
    // The mark of a pause goes after what it stands for, and stays for the next run where that fails.
    ...found.containers.map(({ id, name }) => {
      const pausedId = pausedByName(name);
      const work = async () => {
        if (pausedId !== void 0) await resume(docker, pausedId);
        ids.push(id);
      };
      return { work, byHand: pausedId && `docker unpause ${shortId(pausedId)}` };
    }),
    removal(
      docker,
      REMOVE_CONTAINERS,
      ids,
      found.containers.map(({ id }) => id)
    ),
    removal(docker, REMOVE_IMAGES, found.pendingNames),
    removal(docker, REMOVE_IMAGES, found.imports)
  ];
  for (const [at2, { work }] of steps.entries()) {
    try {
      await work();
    } catch (error) {
      const isOver = error instanceof FlattenError && LAST.includes(error.code);
      const left2 = isOver ? steps.slice(at2) : steps.slice(at2, at2 + 1);
      onTrouble(
        reasonOf(error),
        left2.map(({ byHand }) => byHand).filter((command) => command !== void 0)
      );
      if (isOver) return { isOver };
    }
  }
  return { isOver: false };
}
function removal(docker, remove, names, all = names) {
  const byHand = ["docker", ...remove, ...all.map(shortId)].join(" ");
  return {
    work: () => removeNames(docker, remove, names),
    byHand: all.length === 0 ? void 0 : byHand
  };
}
function shortId(name) {
  return name.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/, "$1");
}
var LAST = ["TIMEOUT", "CANCELLED", "NO_ENGINE"];
function reasonOf(error) {
  const isOver = error instanceof FlattenError && (error.code === "TIMEOUT" || error.code === "CANCELLED");
  return isOver ? "the engine did not answer in time." : messageOf(error);
}
async function resume(docker, containerId) {
  const answer = await docker.try(["unpause", containerId]);
  if (answer.exitCode !== 0 && !/no such container|is not (?:paused|running)/i.test(answer.stderr))
    throw failedCommand(["unpause", containerId], answer);
}
async function removeNames(docker, remove, names) {
  if (names.length === 0) return;
  const answer = await docker.try([...remove, ...names]);
  const trouble = lines(answer.stderr).filter(
    (line) => !/no such|not found|already in progress/i.test(line)
  );
  const stderr = trouble.join("\n");
  if (answer.exitCode !== 0 && stderr.trim() !== "")
    throw failedCommand(remove, { ...answer, stderr });
}
async function sweepDirectory(directory, isWanted, tell) {
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    const runId = runOfName(name);
    if (runId === void 0 || !isWanted(runId)) continue;
    const path = join(directory, name);
    try {
      const { uid } = await lstat(path);
      if (uid === (process.getuid?.() ?? uid)) await rm(path, { recursive: true, force: true });
    } catch (error) {
      if (error.code === "ENOENT") continue;
      tell(`The spool ${path} could not be removed: ${messageOf(error)}`);
    }
  }
}
function describeRemains(found) {
  const parts = [];
  const say = (number, one) => number > 0 && parts.push(`${number} ${one}${number === 1 ? "" : "s"}`);
  say(found.containers.length, "container");
  say(found.pendingNames.length + found.imports.length, "image");
  return parts.join(" and ");
}
function count(found) {
  return found.containers.length + found.pendingNames.length + found.imports.length;
}
function lines(text) {
  return text.split("\n").filter((line) => line !== "");
}

// src/base/progress-meter.ts
var SHORTEST_LOOK_SECONDS = 0.2;
var SMOOTHING_SECONDS = 10;
var FORETELLING_SECONDS = 3;
var LONGEST_LEFT_SECONDS = 100 * 60 * 60;
var ProgressMeter = class {
  #progress;
  #startMs = performance.now();
  #lookedMs = this.#startMs;
  #lookedBytes;
  /** Bytes and seconds with the weight that they still have; their quotient is the rate. */
  #weightedBytes = 0;
  #weightedSeconds = 0;
  constructor(progress) {
    this.#progress = progress;
    this.#lookedBytes = progress.doneBytes?.() ?? 0;
  }
  /** How far the work is now. */
  look() {
    const { title, isEstimate = false } = this.#progress;
    const nowMs = performance.now();
    const seconds = (nowMs - this.#startMs) / 1e3;
    const doneBytes = this.#progress.doneBytes?.();
    const foretold = this.#progress.totalBytes?.();
    const isKnown = doneBytes !== void 0 && foretold !== void 0 && foretold > 0;
    const totalBytes = isKnown && doneBytes <= foretold ? foretold : void 0;
    const percent = totalBytes === void 0 ? void 0 : Math.min(99, Math.floor((doneBytes ?? 0) / totalBytes * 100));
    const bytesPerSecond = doneBytes === void 0 ? void 0 : this.#rate(nowMs, doneBytes);
    const leftBytes = (totalBytes ?? 0) - (doneBytes ?? 0);
    const left2 = seconds < FORETELLING_SECONDS || leftBytes <= 0 || !bytesPerSecond ? Number.POSITIVE_INFINITY : Math.max(1, Math.round(leftBytes / bytesPerSecond));
    const secondsLeft = left2 > LONGEST_LEFT_SECONDS ? void 0 : left2;
    return {
      ...{ title, seconds, doneBytes, totalBytes, isEstimate },
      ...{ percent, bytesPerSecond, secondsLeft }
    };
  }
  #rate(nowMs, doneBytes) {
    const seconds = (nowMs - this.#lookedMs) / 1e3;
    if (seconds >= SHORTEST_LOOK_SECONDS) {
      const keeps = Math.exp(-seconds / SMOOTHING_SECONDS);
      this.#weightedBytes = this.#weightedBytes * keeps + (doneBytes - this.#lookedBytes);
      this.#weightedSeconds = this.#weightedSeconds * keeps + seconds;
      this.#lookedMs = nowMs;
      this.#lookedBytes = doneBytes;
    }
    return this.#weightedSeconds === 0 ? void 0 : this.#weightedBytes / this.#weightedSeconds;
  }
};
function progressText(state) {
  const { title, seconds, doneBytes, percent } = state;
  if (doneBytes === void 0) return `${title}: ${formatSeconds(Math.round(seconds))} so far`;
  const parts = [
    bytesText(state),
    percent === void 0 ? void 0 : `${percent} %`,
    rateText(state),
    leftText(state)
  ];
  return `${title}: ${parts.filter((part) => part !== void 0).join(", ")}`;
}
function bytesText({ doneBytes, totalBytes, isEstimate }) {
  const done = formatBytes(doneBytes ?? 0);
  if (totalBytes === void 0) return done;
  return `${done} of ${isEstimate ? "about " : ""}${formatBytes(totalBytes)}`;
}
function rateText({ bytesPerSecond }) {
  return bytesPerSecond === void 0 ? void 0 : `${formatBytes(bytesPerSecond)}/s`;
}
function leftText({ secondsLeft }) {
  return secondsLeft === void 0 ? void 0 : `${formatSeconds(secondsLeft)} left`;
}
function formatSeconds(seconds) {
  const units = seconds < 3600 ? [
    [Math.floor(seconds / 60), "min"],
    [seconds % 60, "s"]
  ] : [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor(seconds % 3600 / 60), "min"]
  ];
  const told = units.filter(([count2]) => count2 > 0).map(([count2, unit]) => `${count2} ${unit}`);
  return told.length === 0 ? "0 s" : told.join(" ");
}

// src/base/progress.ts
var LINE_EVERY_MS = 5e3;
var LOOK_EVERY_MS3 = 1e3;
async function withProgress(log, progress, work) {
  const end = log.showProgress(progress);
  try {
    return await work;
  } finally {
    end();
  }
}
async function withProgressThen(log, sending, sent, after, work) {
  await withProgress(
    log,
    sending,
    Promise.race([sent, work]).catch(() => {
    })
  );
  return withProgress(log, { title: after }, work);
}
function printProgress(progress, print) {
  const meter = new ProgressMeter(progress);
  const looksPerLine = LINE_EVERY_MS / LOOK_EVERY_MS3;
  let looks = 0;
  let seenChars = progress.saidChars?.();
  const timer = setInterval(() => {
    const state = meter.look();
    if (++looks % looksPerLine !== 0) return;
    const saidChars = progress.saidChars?.();
    if (saidChars === seenChars) print(progressText(state));
    seenChars = saidChars;
  }, LOOK_EVERY_MS3);
  return () => clearInterval(timer);
}
function totalOf(measuring) {
  let total;
  measuring.then((bytes) => total = bytes).catch(() => {
  });
  return () => total;
}

// src/cache/forgotten.ts
import { readdir as readdir2, rm as rm2, stat } from "node:fs/promises";
import { join as join2 } from "node:path";
async function removeForgotten(directory, isMeant, ms) {
  for (const name of await readdir2(directory)) {
    if (!isMeant(name)) continue;
    const path = join2(directory, name);
    const made = await stat(path).catch(() => void 0);
    if (made !== void 0 && Date.now() - made.mtimeMs > ms)
      await rm2(path, { recursive: true, force: true }).catch(() => {
      });
  }
}

export {
  SEE_ENGINE_LOG,
  DAMAGED_STREAM,
  NO_BUILDER_WRITES,
  FlattenError,
  quoteName,
  messageOf,
  describeError,
  debugText,
  abortOnEnds,
  INPUT_KINDS,
  spellInputsFor,
  named,
  written,
  example,
  Watch,
  isTimeout,
  knownFailure,
  Docker,
  collect,
  exitOf,
  failedCommand,
  engineError,
  isUnreachable,
  noEngine,
  cancelled,
  RUN_LABEL,
  newRunId,
  runLabel,
  pendingName,
  asideName,
  containerName,
  pausedMarkName,
  spoolPrefix,
  isDead,
  formatBytes,
  savedPercent,
  percentText,
  tellApart,
  isRounding,
  compareBytes,
  headline,
  sizesLine,
  changeText,
  countEntries,
  countLayers,
  isObject,
  isStringArray,
  at,
  stringAt,
  parseJson,
  withPatience,
  leave,
  isLeft,
  removeRemains,
  sweepRemains,
  resumeForDead,
  removeSpools,
  removeImages,
  shortId,
  resume,
  ProgressMeter,
  bytesText,
  rateText,
  leftText,
  formatSeconds,
  withProgress,
  withProgressThen,
  printProgress,
  totalOf,
  removeForgotten
};
