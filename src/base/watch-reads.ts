// Progress of a child process that prints nothing: what it reads.
import type { ChildProcess } from 'node:child_process';
import { readProc } from './proc.ts';

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
