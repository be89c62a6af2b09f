// Removing what a run made: its own after a failure, and what killed runs left. Found by marks and by nothing else.
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, type ErrorCode, FlattenError, messageOf } from '../errors.ts';
import { at, isObject, parseJson, stringAt } from '../guards.ts';
import type { Log } from '../log.ts';
import { Watch } from '../watch.ts';
import { type Docker, failedCommand } from './docker.ts';
import {
  isDead,
  PENDING_REPOSITORY,
  pausedByName,
  RUN_LABEL,
  runOfName,
  runOfPendingName,
} from './marks.ts';

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
const PATIENCE_SECONDS = 30;

/**
 * Work that undoes what a run did, under a watch of its own, since the run's may have ended.
 * @param timeoutSeconds the longest silence that the user bears; 0 for no limit
 */
export async function withPatience(
  docker: Docker,
  timeoutSeconds: number,
  work: (docker: Docker) => Promise<void>,
): Promise<void> {
  const limitSeconds = Math.min(timeoutSeconds || PATIENCE_SECONDS, PATIENCE_SECONDS);
  const watch = new Watch(undefined, limitSeconds);
  try {
    await work(docker.under(watch));
  } finally {
    watch.release();
  }
}

/**
 * Removes a run's containers with their volumes, its pending name and its untagged import, and lets go of a container
 * that it had paused. Trouble is a warning: the result does not depend on it.
 */
export async function removeRemains(docker: Docker, runId: string, log: Log): Promise<void> {
  for (let pass = 0; pass < PASSES; pass++) {
    if (pass > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_PASSES_MS));
    const { value: found } = await attempt(log, () => listRemains(docker, (id) => id === runId));
    if (found === undefined || (count(found) === 0 && pass > 0)) return;
    if ((await removeAll(docker, found, log)).isOver) return;
  }
}

/**
 * Removes what runs left that were killed, in the engine and in directories. What a run still uses, or may use, stays.
 * Trouble is a warning, but for an end of the run itself, which is thrown.
 * @param directories where runs put spools and half-written files
 */
export async function sweepRemains(
  docker: Docker,
  directories: readonly string[],
  log: Log,
): Promise<void> {
  for (const directory of directories) await sweepDirectory(directory, isDead, log);
  const { value: found } = await attempt(log, () => listRemains(docker, isDead), ENDS);
  if (found === undefined || count(found) === 0) return;
  log.info(`Removing what a run left that was killed: ${describeRemains(found)}`);
  await removeAll(docker, found, log, ENDS);
}

/** Removes a run's spools and half-written files from a directory. */
export async function removeSpools(directory: string, runId: string, log: Log): Promise<void> {
  await sweepDirectory(directory, (id) => id === runId, log);
}

/**
 * Removes images by name or ID, at once.
 * @returns whether all are gone; where they are not, {@link removeRemains} finds them
 */
export async function removeImages(docker: Docker, names: readonly string[]): Promise<boolean> {
  return names.length === 0 || (await docker.try(['rmi', ...names])).exitCode === 0;
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
  const containers = lines(containerRows)
    .map((row) => row.split(' '))
    .map(([id = '', names = '']) => ({ id, name: names.split(',')[0] ?? '' }))
    .filter(({ name }) => wanted(runOfName(name)));
  return {
    containers,
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
      const labels = at(image, 'Config', 'Labels');
      const runId = stringAt(labels, RUN_LABEL);
      return (
        isObject(labels) &&
        Object.keys(labels).length === 1 &&
        wanted(
          runId === undefined ? undefined : runOfPendingName(`${PENDING_REPOSITORY}:${runId}`),
        ) &&
        isEmptyList(at(image, 'RepoTags')) &&
        isEmptyList(at(image, 'RepoDigests')) &&
        stringAt(image, 'Comment') === 'Imported from -'
      );
    })
    .map((image) => stringAt(image, 'Id'))
    .filter((id) => id !== undefined);
}

function isEmptyList(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Removes all, each kind whatever becomes of the others. */
async function removeAll(
  docker: Docker,
  found: Remains,
  log: Log,
  thrown: readonly ErrorCode[] = [],
): Promise<{ isOver: boolean }> {
  const ids: string[] = [];
  const steps = [
    // The mark of a pause goes after what it stands for, and stays for the next run where that fails.
    ...found.containers.map(({ id, name }) => async () => {
      const pausedId = pausedByName(name);
      if (pausedId !== undefined) await resume(docker, pausedId);
      ids.push(id);
    }),
    () => removeNames(docker, ['rm', '--force', '--volumes'], ids),
    () => removeNames(docker, ['rmi'], found.pendingNames),
    () => removeNames(docker, ['rmi'], found.imports),
  ];
  for (const step of steps) {
    if ((await attempt(log, step, thrown)).isOver) return { isOver: true };
  }
  return { isOver: false };
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

/** Errors that tell of the end of all work under a watch. */
const ENDS: readonly ErrorCode[] = ['TIMEOUT', 'CANCELLED'];

/**
 * Does a step; trouble is a warning. It is over where there is no engine, or no time, for any further step.
 * @param thrown codes of errors that are the caller's
 */
async function attempt<T>(
  log: Log,
  step: () => Promise<T>,
  thrown: readonly ErrorCode[] = [],
): Promise<{ value?: T; isOver: boolean }> {
  try {
    return { value: await step(), isOver: false };
  } catch (error) {
    const code = error instanceof FlattenError ? error.code : undefined;
    if (code !== undefined && thrown.includes(code)) throw error;
    log.warning(`What a run made could not be removed: ${describeError(error)}`);
    return { isOver: code === 'NO_ENGINE' || (code !== undefined && ENDS.includes(code)) };
  }
}

/** Removes marked directories and files; only this user's own, as others can write to a system's directory too. */
async function sweepDirectory(
  directory: string,
  isWanted: (runId: string) => boolean,
  log: Log,
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
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      log.warning(`The spool ${path} could not be removed: ${messageOf(error)}`);
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
