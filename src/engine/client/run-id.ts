// The marks on all that a run makes in an engine or on a disk, by which its remains are found and told from a user's.
// A label alone would not do: a container has its image's labels too, and images are anybody's.
import { randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readProc } from './proc.ts';

/** The label on containers and on untagged imports. Its value is the run's ID. */
export const RUN_LABEL = 'io.github.docker-flatten.run';
/** Repository of the names that a loaded image has until it is checked; its tag is the run's ID. */
export const PENDING_REPOSITORY = 'docker-flatten-pending';
/** Start of the names of containers, spool directories and half-written files; the run's ID follows. */
const NAME_PREFIX = 'docker-flatten-';
/** Between a container's run ID and the ID of the container that it says was paused. */
const PAUSED = 'paused-';
/** How long something is left alone whose run cannot be told to be dead. */
const DOUBT_SECONDS = 24 * 60 * 60;

const RUN_ID =
  /^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
/** A run ID at the start of the rest of a name. */
const LEADING_RUN_ID = /^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;

/**
 * A run's ID: boot ID, PID namespace, process ID and start time say whether the run is still alive, the wall time how
 * old it is where they cannot, the last part keeps runs of one process apart. Only characters that a tag may have.
 */
export function newRunId(): string {
  const seconds = Math.floor(Date.now() / 1000);
  const { start } = processStat('self');
  return `${bootId()}-${pidNamespace()}-${process.pid}-${start}-${seconds}-${randomHex()}`;
}

/** The untagged image or container label of a run, as `KEY=VALUE`. */
export function runLabel(runId: string): string {
  return `${RUN_LABEL}=${runId}`;
}

/** The name that a loaded image has until every check has passed. */
export function pendingName(runId: string): string {
  return `${PENDING_REPOSITORY}:${runId}`;
}

/** A new name for an image that a run makes besides its result, and removes at once. */
export function asideName(runId: string): string {
  return `${pendingName(runId)}-${randomHex()}`;
}

/** The run of a pending name or of an image aside, undefined where it is none. */
export function runOfPendingName(name: string): string | undefined {
  const tag = name.startsWith(`${PENDING_REPOSITORY}:`)
    ? name.slice(PENDING_REPOSITORY.length + 1)
    : '';
  if (RUN_ID.test(tag)) return tag;
  const id = /^(.+)-[0-9a-f]{8}$/.exec(tag)?.[1] ?? '';
  return RUN_ID.test(id) ? id : undefined;
}

/** A new name for a container of a run. */
export function containerName(runId: string): string {
  return `${NAME_PREFIX}${runId}-${randomHex()}`;
}

/** The name of the container of a run that stands for having paused another, whatever becomes of the run. */
export function pausedMarkName(runId: string, pausedId: string): string {
  return `${NAME_PREFIX}${runId}-${PAUSED}${pausedId}`;
}

/** The container that a mark says was paused. */
export function pausedByName(name: string): string | undefined {
  return new RegExp(`-${PAUSED}([0-9a-f]{64})$`).exec(name)?.[1];
}

/** Start of the names of what a run puts on a disk. */
export function spoolPrefix(runId: string): string {
  return `${NAME_PREFIX}${runId}-`;
}

/** The run of a container's, directory's or file's name, undefined where it is none of ours. */
export function runOfName(name: string): string | undefined {
  if (!name.startsWith(NAME_PREFIX)) return undefined;
  const id = LEADING_RUN_ID.exec(name.slice(NAME_PREFIX.length))?.[1];
  return id !== undefined && RUN_ID.test(id) ? id : undefined;
}

/**
 * Whether what a run made may be removed by another: its process is gone, or nothing here can tell (another machine,
 * another boot, another container) and it is a day old.
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

/** Whether a process of this ID and start time runs; one that cannot be looked at does. */
function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM means that there is one, of another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const stat = processStat(pid);
  if (stat.start === '0') return true;
  return stat.start === start && stat.state !== 'Z' && stat.state !== 'X';
}

function bootId(): string {
  return readProc('sys/kernel/random/boot_id').trim().replaceAll('-', '') || '0';
}

/** Process IDs only mean something within one namespace, and each container has its own (pid_namespaces(7)). */
function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

/** A process's state and start in clock ticks after boot (proc(5), stat fields 3 and 22); 0 where there is no telling. */
function processStat(pid: number | 'self'): { state: string; start: string } {
  // The command's name stands in parentheses and may hold spaces: fields are counted after it.
  const fields = readProc(`${pid}/stat`)
    .replace(/^.*\)\s*/s, '')
    .split(' ');
  return { state: fields[0] ?? '', start: fields[19] ?? '0' };
}

function randomHex(): string {
  return randomBytes(4).toString('hex');
}
