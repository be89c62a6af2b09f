// Removing what a run made: its own after a failure, and what killed runs left. Found by marks and by nothing else.
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskCode } from '../../base/disk-errors.ts';
import { FlattenError, messageOf } from '../../base/errors.ts';
import { getPath, getString, isObject, parseJson } from '../../base/json.ts';
import type { Log } from '../../base/log.ts';
import { isTimeout, Watchdog } from '../../base/watchdog.ts';
import { type Docker, type DockerAnswer, failedCommand } from '../client/docker-cli.ts';
import {
  isDead,
  PENDING_REPOSITORY,
  pausedByName,
  RUN_LABEL,
  runOfName,
  runOfPendingName,
  spoolPrefix,
} from '../client/run-id.ts';

/** What of some runs is in an engine. */
interface Remains {
  readonly containers: readonly { readonly id: string; readonly name: string }[];
  readonly pendingNames: readonly string[];
  /** IDs of untagged imports. */
  readonly imports: readonly string[];
}

/** Most passes over one's own remains: what the engine was just making may come up after the first. */
const PASSES = 3;
const BETWEEN_PASSES_MS = 300;

/** How long a clean-up waits at most for an engine that does not answer. */
const PATIENCE_SECONDS = 10;

/**
 * Work that undoes what a run did, under a watch of its own, since the run's may have ended.
 * @param timeoutSeconds the longest silence that the user bears; 0 for no limit
 */
export async function withCleanupDeadline<T>(
  docker: Docker,
  timeoutSeconds: number,
  work: (docker: Docker) => Promise<T>,
): Promise<T> {
  const limitSeconds = Math.min(timeoutSeconds || PATIENCE_SECONDS, PATIENCE_SECONDS);
  const watch = new Watchdog(undefined, limitSeconds);
  try {
    // Removals go on in the engine; only what makes something has to end well.
    return await work(docker.withWatchdog(watch, 0));
  } finally {
    watch.release();
  }
}

/** Runs of which something could not be removed in its time. */
const left = new Set<string>();

/** Notes that something of a run could not be removed in its time: its end is to see to it by {@link removeRemains}. */
export function leave(runId: string): void {
  left.add(runId);
}

/** Whether something of a run could not be removed in its time, and nothing has seen to it since. */
export function isLeft(runId: string): boolean {
  return left.has(runId);
}

/**
 * Removes a run's containers with their volumes, its pending name and its untagged import, and lets go of a container
 * that it had paused. Trouble is a warning that says what stays: the result does not depend on it.
 */
export async function removeRemains(docker: Docker, runId: string, log: Log): Promise<void> {
  left.delete(runId);
  const warn: OnTrouble = (reason, commands) =>
    log.warning(
      `Could not remove everything that the run created: ${reason}\nA later run removes the rest, or you can: ${commands.join('; ')}`,
    );
  for (let pass = 0; pass < PASSES; pass++) {
    if (pass > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_PASSES_MS));
    let found: Remains;
    try {
      found = await listRemains(docker, (id) => id === runId);
    } catch (error) {
      warn(reasonOf(error), [
        `docker ps --all --filter name=${spoolPrefix(runId)}`,
        `docker images ${PENDING_REPOSITORY}`,
      ]);
      return;
    }
    if (count(found) === 0 && pass > 0) return;
    if ((await removeAll(docker, found, warn)).isOver) return;
  }
}

/**
 * Removes what runs left that were killed, in the engine and in directories. What a run still uses, or may use, stays.
 * Trouble is a line for debugging: a later run tries again.
 * @param directories where runs put spools and half-written files
 * @param sparedId a container whose pausing is not this call's to end
 */
export async function sweepRemains(
  docker: Docker,
  directories: readonly string[],
  log: Log,
  sparedId?: string,
): Promise<void> {
  for (const directory of directories)
    await sweepDirectory(directory, isDead, (line) => log.debug(line));
  const tell: OnTrouble = (reason) =>
    log.debug(
      `could not remove leftovers of a killed run, so a later run will try again: ${reason}`,
    );
  try {
    const all = await listRemains(docker, isDead);
    const containers = all.containers.filter(
      ({ name }) => sparedId === undefined || pausedByName(name) !== sparedId,
    );
    const found = { ...all, containers };
    if (count(found) === 0) return;
    log.info(`Cleaning up after an interrupted run: ${describeRemains(found)}`);
    await removeAll(docker, found, tell);
  } catch (error) {
    tell(reasonOf(error), []);
  }
}

/**
 * Lets a container go on that a killed run held still: else it would seem to be paused by its user.
 * @throws FlattenError what docker commands fail with
 */
export async function resumeForDead(docker: Docker, containerId: string): Promise<void> {
  const rows = await docker.run([
    ...['ps', '--all', '--no-trunc', '--filter', `label=${RUN_LABEL}`],
    ...['--filter', `name=${containerId}`, '--format', '{{.ID}} {{.Names}}'],
  ]);
  const marks = containersOf(rows).filter(
    ({ name }) => pausedByName(name) === containerId && isDead(runOfName(name) ?? ''),
  );
  if (marks.length === 0) return;
  await resume(docker, containerId);
  await removeNames(
    docker,
    REMOVE_CONTAINERS,
    marks.map(({ id }) => id),
  );
}

/** Removes a run's spools and half-written files from a directory. */
export async function removeSpools(directory: string, runId: string, log: Log): Promise<void> {
  await sweepDirectory(
    directory,
    (id) => id === runId,
    (line) => log.warning(line),
  );
}

/**
 * Removes images by name or ID, never by force. An engine that does not answer is not waited for: a reader of some
 * other container that stalled holds up the removal of any image. What is the run's and stays, {@link removeRemains}
 * finds.
 * @returns what the engine answered; undefined if it took too long
 */
export async function removeImages(
  docker: Docker,
  names: readonly string[],
  limitSeconds: number,
): Promise<DockerAnswer | undefined> {
  if (names.length === 0) return { exitCode: 0, stdout: '', stderr: '' };
  try {
    return await withCleanupDeadline(docker, limitSeconds, (limited) =>
      limited.try(['rmi', ...names]),
    );
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  }
}

async function listRemains(docker: Docker, isWanted: (runId: string) => boolean): Promise<Remains> {
  const wanted = (runId: string | undefined) => runId !== undefined && isWanted(runId);
  const marked = ['--no-trunc', '--filter', `label=${RUN_LABEL}`];
  const [containerRows, imageIds, nameRows] = await Promise.all([
    // No label's text is asked for here: it may be an image's and hold anything, whole rows too.
    docker.run(['ps', '--all', ...marked, '--format', '{{.ID}} {{.Names}}']),
    docker.run(['images', '--quiet', ...marked, '--filter', 'dangling=true']),
    docker.run([
      'images',
      '--filter',
      `reference=${PENDING_REPOSITORY}`,
      '--format',
      '{{.Repository}}:{{.Tag}}',
    ]),
  ]);
  return {
    containers: containersOf(containerRows).filter(({ name }) => wanted(runOfName(name))),
    pendingNames: lines(nameRows).filter((name) => wanted(runOfPendingName(name))),
    imports: await ownImports(docker, lines(imageIds), wanted),
  };
}

/** Those images that are imports of ours: just a layer and the label. Any other image may bear a label of its maker's. */
async function ownImports(
  docker: Docker,
  ids: readonly string[],
  wanted: (runId: string | undefined) => boolean,
): Promise<string[]> {
  if (ids.length === 0) return [];
  // One that is gone by now fails the command, and the others are shown all the same.
  const images = parseJson((await docker.try(['image', 'inspect', ...new Set(ids)])).stdout);
  return (Array.isArray(images) ? images : [])
    .filter((image) => {
      const labels = getPath(image, 'Config', 'Labels');
      const runId = getString(labels, RUN_LABEL);
      return (
        isObject(labels) &&
        Object.keys(labels).length === 1 &&
        wanted(
          runId === undefined ? undefined : runOfPendingName(`${PENDING_REPOSITORY}:${runId}`),
        ) &&
        isEmptyList(getPath(image, 'RepoTags')) &&
        isEmptyList(getPath(image, 'RepoDigests')) &&
        getString(image, 'Comment') === 'Imported from -'
      );
    })
    .map((image) => getString(image, 'Id'))
    .filter((id) => id !== undefined);
}

function isEmptyList(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Takes rows of ID and names apart. */
function containersOf(rows: string): Remains['containers'] {
  return lines(rows)
    .map((row) => row.split(' '))
    .map(([id = '', names = '']) => ({ id, name: names.split(',')[0] ?? '' }));
}

const REMOVE_CONTAINERS = ['rm', '--force', '--volumes'];
const REMOVE_IMAGES = ['rmi'];

/** Is told why something stays, and the commands that remove it by hand. */
type OnTrouble = (reason: string, commands: readonly string[]) => void;

/** Removes all, each kind whatever becomes of the others. It is over if there is no engine, or no time, for any further. */
async function removeAll(
  docker: Docker,
  found: Remains,
  onTrouble: OnTrouble,
): Promise<{ isOver: boolean }> {
  const ids: string[] = [];
  const steps = [
    // The mark of a pause goes after what it stands for, and stays for the next run where that fails.
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
      REMOVE_CONTAINERS,
      ids,
      found.containers.map(({ id }) => id),
    ),
    removal(docker, REMOVE_IMAGES, found.pendingNames),
    removal(docker, REMOVE_IMAGES, found.imports),
  ];
  for (const [at, { work }] of steps.entries()) {
    try {
      await work();
    } catch (error) {
      const isOver = error instanceof FlattenError && LAST.includes(error.code);
      const left = isOver ? steps.slice(at) : steps.slice(at, at + 1);
      onTrouble(
        reasonOf(error),
        left.map(({ byHand }) => byHand).filter((command) => command !== undefined),
      );
      if (isOver) return { isOver };
    }
  }
  return { isOver: false };
}

/**
 * A step that removes names.
 * @param names as they are once the steps before are done
 * @param all all that there may be
 */
function removal(
  docker: Docker,
  remove: readonly string[],
  names: readonly string[],
  all = names,
): { work: () => Promise<void>; byHand: string | undefined } {
  const byHand = ['docker', ...remove, ...all.map(shortId)].join(' ');
  return {
    work: () => removeNames(docker, remove, names),
    byHand: all.length === 0 ? undefined : byHand,
  };
}

/** An ID as people know it; a name as it is. */
export function shortId(name: string): string {
  return name.replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/, '$1');
}

/** Errors after which no further command has a chance. */
const LAST: readonly string[] = ['TIMEOUT', 'CANCELLED', 'NO_ENGINE'];

/** Why a clean-up failed. What a watch says is about the work, and this is after it. */
function reasonOf(error: unknown): string {
  const isOver =
    error instanceof FlattenError && (error.code === 'TIMEOUT' || error.code === 'CANCELLED');
  return isOver ? 'the engine did not answer in time.' : messageOf(error);
}

/** Lets a paused container go on. One that is gone, ended, or runs already is no failure. */
export async function resume(docker: Docker, containerId: string): Promise<void> {
  const answer = await docker.try(['unpause', containerId]);
  if (answer.exitCode !== 0 && !/no such container|is not (?:paused|running)/i.test(answer.stderr))
    throw failedCommand(['unpause', containerId], answer);
}

async function removeNames(
  docker: Docker,
  remove: readonly string[],
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const answer = await docker.try([...remove, ...names]);
  // One that is gone already is no failure, and hides none of another.
  const trouble = lines(answer.stderr).filter(
    (line) => !/no such|not found|already in progress/i.test(line),
  );
  const stderr = trouble.join('\n');
  if (answer.exitCode !== 0 && stderr.trim() !== '')
    throw failedCommand(remove, { ...answer, stderr });
}

/** Removes marked directories and files; only this user's own, as others can write to a system's directory too. */
async function sweepDirectory(
  directory: string,
  isWanted: (runId: string) => boolean,
  tell: (line: string) => void,
): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    const runId = runOfName(name);
    if (runId === undefined || !isWanted(runId)) continue;
    const path = join(directory, name);
    try {
      const { uid } = await lstat(path);
      if (uid === (process.getuid?.() ?? uid)) await rm(path, { recursive: true, force: true });
    } catch (error) {
      // Another run that tidies up, or the one it belongs to, was first.
      if (diskCode(error) === 'ENOENT') continue;
      tell(`Could not remove the temporary file ${path}: ${messageOf(error)}`);
    }
  }
}

function describeRemains(found: Remains): string {
  const parts: string[] = [];
  const say = (number: number, one: string) =>
    number > 0 && parts.push(`${number} ${one}${number === 1 ? '' : 's'}`);
  say(found.containers.length, 'container');
  say(found.pendingNames.length + found.imports.length, 'image');
  return parts.join(' and ');
}

function count(found: Remains): number {
  return found.containers.length + found.pendingNames.length + found.imports.length;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
