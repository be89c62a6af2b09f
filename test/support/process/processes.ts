// Processes that tests start and that have to end.
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process of a fake docker ends; one that was killed before it noted its ID has. */
export async function endedSoon(note: string | undefined): Promise<boolean> {
  const pid = Number(note);
  if (!(pid > 0)) return true;
  for (let tries = 0; tries < 100; tries++) {
    if (!isAlive(pid)) return true;
    await sleep(20);
  }
  return false;
}

/** Whether a process runs; one that has ended may wait long for its parent to take notice. */
export function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}

/** Waits for what a fake docker notes when it has come so far. */
export async function noted(note: () => string | undefined): Promise<string> {
  for (let tries = 0; tries < 500; tries++) {
    const text = note();
    if (text?.endsWith('\n')) return text.trimEnd();
    await sleep(10);
  }
  throw new Error('nothing was noted');
}
