// The label and names that mark everything that a run creates in an engine or on a disk. Leftovers are found by them,
// and distinguished from what users create. A label alone is not enough: a container also has the labels of its image,
// which anybody may have built.
import { randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readProc } from './proc.ts';

/** The label on containers and on untagged imports. Its value is the run ID. */
export const RUN_LABEL = 'io.github.docker-flatten.run';
/** Repository of pending names; the tag starts with the run ID. */
export const PENDING_REPOSITORY = 'docker-flatten-pending';
/** Prefix of the names of containers, spool directories and half-written files; the run ID follows. */
const NAME_PREFIX = 'docker-flatten-';
/** In the name of a pause mark: between the run ID and the ID of the paused container. */
const PAUSED = 'paused-';
/** How old something must be to be removed if it cannot be known whether its run is dead. */
const DOUBT_SECONDS = 24 * 60 * 60;

const RUN_ID =
  /^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
/** A run ID at the start of a name without its prefix. */
const LEADING_RUN_ID = /^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;

/**
 * Returns a new run ID. Boot ID, PID namespace, process ID and start time tell whether the run is still alive; the wall
 * time tells its age if they cannot; the last part distinguishes runs of one process. All characters are valid in a
 * tag.
 */
export function newRunId(): string {
  const seconds = Math.floor(Date.now() / 1000);
  const { start } = processStat('self');
  return `${bootId()}-${pidNamespace()}-${process.pid}-${start}-${seconds}-${randomHex()}`;
}

/** Returns the label of a run's containers and untagged imports, as `KEY=VALUE`. */
export function runLabel(runId: string): string {
  return `${RUN_LABEL}=${runId}`;
}

/** Returns the pending name: the name that a loaded image has until every check has passed. */
export function pendingName(runId: string): string {
  return `${PENDING_REPOSITORY}:${runId}`;
}

/** Returns a new name for an image that a run creates besides its result, and removes at once. */
export function asideName(runId: string): string {
  return `${pendingName(runId)}-${randomHex()}`;
}

/** Returns the run ID in a name from {@link pendingName} or {@link asideName}; undefined for other names. */
export function runOfPendingName(name: string): string | undefined {
  const tag = name.startsWith(`${PENDING_REPOSITORY}:`)
    ? name.slice(PENDING_REPOSITORY.length + 1)
    : '';
  if (RUN_ID.test(tag)) return tag;
  const id = /^(.+)-[0-9a-f]{8}$/.exec(tag)?.[1] ?? '';
  return RUN_ID.test(id) ? id : undefined;
}

/** Returns a new name for a container of a run. */
export function containerName(runId: string): string {
  return `${NAME_PREFIX}${runId}-${randomHex()}`;
}

/** Returns the name of a pause mark: a container that records what a run has paused, even if the run is killed. */
export function pausedMarkName(runId: string, pausedId: string): string {
  return `${NAME_PREFIX}${runId}-${PAUSED}${pausedId}`;
}

/** Returns the ID of the paused container in the name of a pause mark; undefined for other names. */
export function pausedByName(name: string): string | undefined {
  return new RegExp(`-${PAUSED}([0-9a-f]{64})$`).exec(name)?.[1];
}

/** Returns the prefix of the names of what a run puts on a disk. */
export function spoolPrefix(runId: string): string {
  return `${NAME_PREFIX}${runId}-`;
}

/** Returns the run ID in the name of a container, directory or file; undefined if the name is not a run's. */
export function runOfName(name: string): string | undefined {
  if (!name.startsWith(NAME_PREFIX)) return undefined;
  const id = LEADING_RUN_ID.exec(name.slice(NAME_PREFIX.length))?.[1];
  return id !== undefined && RUN_ID.test(id) ? id : undefined;
}

/**
 * Whether another run may remove what a run created: its process is gone, or that cannot be known here (another
 * machine, another boot, another container) and the run is older than a day.
 */
export function isDead(runId: string): boolean {
  const parts = RUN_ID.exec(runId)?.groups;
  if (parts === undefined) return false;
  const isHere =
    parts['boot'] !== '0' &&
    parts['boot'] === bootId() &&
    parts['pidNamespace'] !== '0' &&
    parts['pidNamespace'] === pidNamespace();
  if (isHere) return !isRunning(Number(parts['pid']), parts['start'] ?? '');
  return Date.now() / 1000 - Number(parts['seconds']) > DOUBT_SECONDS;
}

/** Whether a process with this ID and start time runs; true if the process exists but its state cannot be read. */
function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM means that the process exists and belongs to another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const stat = processStat(pid);
  if (stat.start === '0') return true;
  return stat.start === start && stat.state !== 'Z' && stat.state !== 'X';
}

function bootId(): string {
  return readProc('sys/kernel/random/boot_id').trim().replaceAll('-', '') || '0';
}

/** Process IDs are only valid within one namespace, and each container has its own (pid_namespaces(7)). */
function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

/** Reads a process's state and start in clock ticks after boot (proc(5), stat fields 3 and 22); `0` if unknown. */
function processStat(pid: number | 'self'): { state: string; start: string } {
  // The command's name is in parentheses and may contain spaces, so count fields after it.
  const fields = readProc(`${pid}/stat`)
    .replace(/^.*\)\s*/s, '')
    .split(' ');
  return { state: fields[0] ?? '', start: fields[19] ?? '0' };
}

function randomHex(): string {
  return randomBytes(4).toString('hex');
}
