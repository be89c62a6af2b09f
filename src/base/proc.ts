// What Linux shows about processes (proc(5)); nothing on other systems.
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Reads a file below /proc; returns an empty text if it does not exist or cannot be read. */
export function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}

/** How often to check whether a command has read anything. */
const LOOK_EVERY_MS = 500;

/** Calls `touch` whenever a process has read something (proc(5), /proc/PID/io, rchar); always, if that is hidden. */
export function watchReads(child: ChildProcess, touch: () => void): NodeJS.Timeout {
  let seen = '';
  return setInterval(() => {
    const read = readProc(`${child.pid}/io`).split('\n')[0] ?? '';
    if (read === '' || read !== seen) touch();
    seen = read;
  }, LOOK_EVERY_MS);
}
