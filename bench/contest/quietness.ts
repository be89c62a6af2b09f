// How quiet the machine was: whether something else used its processors, and how much equal runs differ.

import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import {
  allProcesses,
  type MachineTime,
  machineTime,
  type Processes,
  secondsOfKernel,
  secondsOfTrees,
} from './processes.ts';
import { median } from './ratios.ts';

/** A step during which others had more than this part of all processors is repeated. */
export const MAX_FOREIGN_SHARE = 0.05;
/** So many seconds of others on all processors are too few to matter: Linux counts hundredths. */
const IGNORED_SECONDS = 0.05;
/** A round whose first contestant took this much longer or shorter than its median is repeated. */
export const MAX_DEVIATION = 0.15;
const LOOK_MS = 1000;

/** Processor time until one moment, in seconds of all processors. */
export interface Moment extends MachineTime {
  readonly timeMs: number;
  readonly processes: Processes;
  readonly kernelSeconds: number;
}

/** Returns what the machine has done so far. */
export function moment(): Moment {
  const processes = allProcesses();
  return {
    timeMs: performance.now(),
    processes,
    ...machineTime(),
    kernelSeconds: secondsOfKernel(processes),
  };
}

/**
 * Returns which part of all processors others had between two moments: programs that are not below these, and the host
 * of a virtual machine. The kernel's own threads, which write to disks, do not count. What has ended counts with its
 * parent, so nothing is missed that was short.
 * @param known IDs of processes that run at both moments
 */
export function foreignShare(
  before: Moment,
  after: Moment,
  known: readonly number[],
  processors: number,
): number {
  const since = (of: (one: Moment) => number) => of(after) - of(before);
  const own = since(({ processes }) => secondsOfTrees(known, processes));
  const others = since(({ busySeconds }) => busySeconds) - since((one) => one.kernelSeconds) - own;
  const stolen = since(({ stolenSeconds }) => stolenSeconds);
  const all = (since(({ timeMs }) => timeMs) / 1000) * processors;
  return Math.max(0, others + stolen) / all;
}

/** Whether others had so little of the processors that a step counts. */
export function isQuiet({
  foreignShare: share,
  seconds,
}: {
  readonly foreignShare: number;
  readonly seconds: number;
}): boolean {
  return share <= MAX_FOREIGN_SHARE || share * seconds <= IGNORED_SECONDS;
}

/**
 * Waits until nothing else uses the processors.
 * @param patienceMs for so long at most
 * @returns the load of the last minute
 */
export async function waitForQuiet(
  known: readonly number[],
  processors: number,
  patienceMs: number,
): Promise<number> {
  const endMs = performance.now() + patienceMs;
  for (let before = moment(); performance.now() < endMs; ) {
    await wait(LOOK_MS);
    const now = moment();
    if (foreignShare(before, now, known, processors) <= MAX_FOREIGN_SHARE) break;
    before = now;
  }
  return loadavg()[0] ?? 0;
}

/** Returns the rounds, counted from 0, whose time is too far from the median. */
export function oddRounds(seconds: readonly number[]): number[] {
  const middle = median(seconds);
  return seconds.flatMap((value, round) =>
    Math.abs(value / middle - 1) > MAX_DEVIATION ? [round] : [],
  );
}
