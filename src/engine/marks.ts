// The marks on all that a run makes in an engine or on a disk, by which its remains are found and told from a user's.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The label on containers and on untagged imports. Its value is the run's ID. */
export const RUN_LABEL = 'io.github.docker-flatten.run';
/** Repository of the names that a loaded image has until it is checked; its tag is the run's ID. */
export const PENDING_REPOSITORY = 'docker-flatten-pending';
/** Start of the names of spool directories; the run's ID follows. */
export const SPOOL_PREFIX = 'docker-flatten-';

/**
 * A run's ID: boot ID, process ID and start time say whether the run is still alive, the last part keeps runs of one
 * process apart. Only characters that a tag may have.
 */
export function newRunId(): string {
  return `${bootId()}-${process.pid}-${startTime()}-${randomBytes(4).toString('hex')}`;
}

/** The untagged image or container label of a run, as `KEY=VALUE`. */
export function runLabel(runId: string): string {
  return `${RUN_LABEL}=${runId}`;
}

/** The name that a loaded image has until every check has passed. */
export function pendingName(runId: string): string {
  return `${PENDING_REPOSITORY}:${runId}`;
}

function bootId(): string {
  return readText('/proc/sys/kernel/random/boot_id').trim().replaceAll('-', '') || '0';
}

/** This process's start in clock ticks after boot (proc(5), stat field 22); 0 where there is no /proc. */
function startTime(): string {
  // The command's name stands in parentheses and may hold spaces: fields are counted after it.
  const fields = readText('/proc/self/stat')
    .replace(/^.*\)\s*/s, '')
    .split(' ');
  return fields[19] ?? '0';
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
