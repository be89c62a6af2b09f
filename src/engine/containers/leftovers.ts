// Removes what runs created: this run's own after a failure, and the leftovers of killed runs.
import { FlattenError, messageOf } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import {
  isDead,
  PENDING_REPOSITORY,
  pausedByName,
  RUN_LABEL,
  runOfName,
  spoolPrefix,
} from '../../base/run-id.ts';
import { sweepDirectories } from '../../base/spools.ts';
import { isTimeout, Watchdog } from '../../base/watchdog.ts';
import {
  containerRemoval,
  containerResumption,
  containersWith,
  imageRemoval,
} from '../client/calls.ts';
import { type Docker, type DockerAnswer, failedCommand } from '../client/docker-cli.ts';
import type { EngineCall } from '../client/engine-call.ts';
import {
  countLeftovers,
  describeLeftovers,
  findLeftovers,
  type Leftovers,
} from './find-leftovers.ts';

/** Most passes over this run's own leftovers: what the engine was just creating may appear after the first. */
const PASSES = 3;
const BETWEEN_PASSES_MS = 300;

/** Longest time that a cleanup waits for an engine that does not answer. */
const CLEANUP_LIMIT_SECONDS = 10;

/**
 * Runs work that undoes what a run did, with its own watchdog, since the run's watchdog may have ended.
 * @param timeoutSeconds seconds without progress before giving up, at most {@link CLEANUP_LIMIT_SECONDS}; 0 for that maximum
 */
export async function withCleanupDeadline<T>(
  docker: Docker,
  timeoutSeconds: number,
  work: (docker: Docker) => Promise<T>,
): Promise<T> {
  const limitSeconds = Math.min(timeoutSeconds || CLEANUP_LIMIT_SECONDS, CLEANUP_LIMIT_SECONDS);
  const watch = new Watchdog(undefined, limitSeconds);
  try {
    // Removals continue in the engine without a client; only commands that create something need time to end.
    return await work(docker.withWatchdog(watch, 0));
  } finally {
    watch.release();
  }
}

/** Runs with something that could not be removed in time. */
const left = new Set<string>();

/** Notes that something of a run could not be removed in time: the end of the run must call {@link removeLeftovers}. */
export function noteLeftovers(runId: string): void {
  left.add(runId);
}

/** Whether something of a run could not be removed in time, and {@link removeLeftovers} has not been called since. */
export function hasLeftovers(runId: string): boolean {
  return left.has(runId);
}

/**
 * Removes a run's containers with their volumes, its pending name and its untagged import, and resumes a container that
 * it has paused. A failure is only a warning that says what is left, since the result does not depend on it.
 */
export async function removeLeftovers(docker: Docker, runId: string, log: Log): Promise<void> {
  left.delete(runId);
  const warn: OnFailure = (reason, commands) =>
    log.warning(
      `Could not remove everything that the run created: ${reason}\nA later run removes the rest, or you can: ${commands.join('; ')}`,
    );
  for (let pass = 0; pass < PASSES; pass++) {
    if (pass > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_PASSES_MS));
    let found: Leftovers;
    try {
      found = await findLeftovers(docker, (id) => id === runId);
    } catch (error) {
      warn(reasonOf(error), [
        `docker ps --all --filter name=${spoolPrefix(runId)}`,
        `docker images ${PENDING_REPOSITORY}`,
      ]);
      return;
    }
    if (countLeftovers(found) === 0 && pass > 0) return;
    if ((await removeAll(docker, found, warn)).isOver) return;
  }
}

/**
 * Removes the leftovers of killed runs from the engine and from directories. Keeps what a run still uses or may use. A
 * failure is only a debug line: a later run tries again.
 * @param directories where runs put spools and half-written files
 * @param sparedId a container that this call must not resume
 */
export async function sweepLeftovers(
  docker: Docker,
  directories: readonly string[],
  log: Log,
  sparedId?: string,
): Promise<void> {
  await sweepDirectories(directories, log);
  const logFailure: OnFailure = (reason) =>
    log.debug(
      `could not remove leftovers of a killed run, so a later run will try again: ${reason}`,
    );
  try {
    const all = await findLeftovers(docker, isDead);
    const containers = all.containers.filter(
      ({ name }) => sparedId === undefined || pausedByName(name) !== sparedId,
    );
    const found = { ...all, containers };
    if (countLeftovers(found) === 0) return;
    log.info(`Cleaning up after an interrupted run: ${describeLeftovers(found)}`);
    await removeAll(docker, found, logFailure);
  } catch (error) {
    logFailure(reasonOf(error), []);
  }
}

/**
 * Resumes a container that a killed run has paused, which would otherwise seem to be paused by its user.
 * @throws FlattenError what docker commands throw
 */
export async function resumeAfterKilledRun(docker: Docker, containerId: string): Promise<void> {
  const marked = await docker.get(containersWith({ label: RUN_LABEL, name: containerId }));
  const marks = marked.filter(
    ({ name }) => pausedByName(name) === containerId && isDead(runOfName(name) ?? ''),
  );
  if (marks.length === 0) return;
  await resume(docker, containerId);
  await removeNames(
    docker,
    containerRemoval,
    marks.map(({ id }) => id),
  );
}

/** How long a removal is waited for if one before it took too long: enough for the engine to hear of it. */
const NEXT_REMOVAL_SECONDS = 0.5;

/**
 * Removes images by name or ID, one after the other and never by force. Does not wait for an engine that does not
 * answer: a stalled reader of any container holds up the removal of every image. The engine hears of each image all the
 * same, and removes it once it can.
 * @param limitSeconds limit for an answer
 * @returns what the engine answered; undefined if it took too long
 */
export async function removeImages(
  docker: Docker,
  names: readonly string[],
  limitSeconds: number,
): Promise<DockerAnswer | undefined> {
  let isLate = false;
  const failures: string[] = [];
  for (const name of names) {
    try {
      const limit = isLate ? Math.min(NEXT_REMOVAL_SECONDS, limitSeconds) : limitSeconds;
      const { exitCode, stderr } = await withCleanupDeadline(docker, limit, (limited) =>
        limited.ask(imageRemoval([name])),
      );
      if (exitCode !== 0) failures.push(stderr);
    } catch (error) {
      if (!isTimeout(error)) throw error;
      isLate = true;
    }
  }
  if (isLate) return undefined;
  return { exitCode: failures.length === 0 ? 0 : 1, stdout: '', stderr: failures.join('\n') };
}

/** Makes the call that removes things by name or ID. */
type Removal = (names: readonly string[]) => EngineCall<void>;

/** Called with the reason why something is left, and the commands that remove it by hand. */
type OnFailure = (reason: string, commands: readonly string[]) => void;

/** Removes everything; a failure does not stop the next steps, unless no engine or no time is left (`isOver`). */
async function removeAll(
  docker: Docker,
  found: Leftovers,
  onFailure: OnFailure,
): Promise<{ isOver: boolean }> {
  const ids: string[] = [];
  const steps = [
    // The mark of a pause is removed after the pause itself; if resuming fails, the mark is kept for the next run.
    ...found.containers.map(({ id, name }) => {
      const pausedId = pausedByName(name);
      const work = async () => {
        if (pausedId !== undefined) await resume(docker, pausedId);
        ids.push(id);
      };
      return { work, byHand: pausedId && `docker unpause ${shortId(pausedId)}` };
    }),
    removal(
      docker,
      containerRemoval,
      ids,
      found.containers.map(({ id }) => id),
    ),
    removal(docker, imageRemoval, found.pendingNames),
    removal(docker, imageRemoval, found.imports),
  ];
  for (const [at, { work }] of steps.entries()) {
    try {
      await work();
    } catch (error) {
      const isOver = error instanceof FlattenError && FINAL_CODES.includes(error.code);
      const left = isOver ? steps.slice(at) : steps.slice(at, at + 1);
      onFailure(
        reasonOf(error),
        left.map(({ byHand }) => byHand).filter((command) => command !== undefined),
      );
      if (isOver) return { isOver };
    }
  }
  return { isOver: false };
}

/**
 * Returns a step that removes names.
 * @param names what to remove; earlier steps may still add to it
 * @param all everything that may be in `names` in the end
 */
function removal(
  docker: Docker,
  remove: Removal,
  names: readonly string[],
  all = names,
): { work: () => Promise<void>; byHand: string | undefined } {
  const byHand = ['docker', ...remove(all.map(shortId)).args].join(' ');
  return {
    work: () => removeNames(docker, remove, names),
    byHand: all.length === 0 ? undefined : byHand,
  };
}

/** Shortens an ID to the 12 digits that docker shows; returns a name unchanged. */
export function shortId(name: string): string {
  return name.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/, '$1');
}

/** Errors after which every further command would fail too. */
const FINAL_CODES: readonly string[] = ['TIMEOUT', 'CANCELLED', 'NO_ENGINE'];

/** Says why a cleanup failed. A watchdog's own message is about the run's work, so it does not fit here. */
function reasonOf(error: unknown): string {
  const isOver =
    error instanceof FlattenError && (error.code === 'TIMEOUT' || error.code === 'CANCELLED');
  return isOver ? 'the engine did not answer in time.' : messageOf(error);
}

/** Resumes a paused container. It is not an error if the container is gone, has ended or runs already. */
export async function resume(docker: Docker, containerId: string): Promise<void> {
  const call = containerResumption(containerId);
  const answer = await docker.ask(call);
  if (answer.exitCode !== 0 && !/no such container|is not (?:paused|running)/i.test(answer.stderr))
    throw failedCommand(call.args, answer);
}

async function removeNames(
  docker: Docker,
  remove: Removal,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const answer = await docker.ask(remove(names));
  // It is not an error if one is gone already, but that must not hide the failure of another.
  const trouble = answer.stderr
    .split('\n')
    .filter((line) => line !== '' && !/no such|not found|already in progress/i.test(line));
  const stderr = trouble.join('\n');
  if (answer.exitCode !== 0 && stderr.trim() !== '')
    throw failedCommand(remove([]).args, { ...answer, stderr });
}
