import { expect, it } from 'vitest';
import {
  allProcesses,
  machineTime,
  type ProcessState,
  secondsOfKernel,
  secondsOfTrees,
  stateOf,
} from '../../bench/contest/processes.ts';
import { foreignShare, isQuiet, type Moment, oddRounds } from '../../bench/contest/quietness.ts';

function processes(
  ...states: readonly [pid: number, parent: number, own: number, ended?: number][]
) {
  return new Map<number, ProcessState>(
    states.map(([pid, parent, ownSeconds, endedSeconds = 0]) => [
      pid,
      { pid, parent, ownSeconds, endedSeconds },
    ]),
  );
}

function at(timeMs: number, busySeconds: number, own: number, more: Partial<Moment> = {}): Moment {
  const stolenSeconds = 0;
  const kernelSeconds = 0;
  return {
    timeMs,
    busySeconds,
    stolenSeconds,
    kernelSeconds,
    processes: processes([10, 1, own]),
    ...more,
  };
}

it('what neither the known programs nor the kernel used is the share of others', () => {
  const before = at(0, 100, 50);
  const after = at(10_000, 112, 59, { kernelSeconds: 1 });
  expect(foreignShare(before, after, [10], 2)).toBeCloseTo(2 / 20);
});

it('time that the host of a virtual machine took is a share of others', () => {
  const after = at(10_000, 110, 60, { stolenSeconds: 4 });
  expect(foreignShare(at(0, 100, 50), after, [10], 2)).toBeCloseTo(4 / 20);
});

it('a known program may have used a little more than the machine counted', () => {
  expect(foreignShare(at(0, 100, 50), at(10_000, 109.9, 60), [10], 2)).toBe(0);
});

it('a tree of processes has the time of its living and its ended members', () => {
  const all = processes([10, 1, 1, 0.5], [11, 10, 2], [12, 11, 4], [20, 1, 8]);
  expect(secondsOfTrees([10], all)).toBe(7.5);
  expect(secondsOfTrees([10, 11], all)).toBe(7.5);
});

it('threads of the kernel are below its process 2', () => {
  expect(secondsOfKernel(processes([1, 0, 5], [2, 0, 1], [30, 2, 3], [31, 1, 9]))).toBe(4);
});

it("the machine's time has no idle time, and stolen time apart", () => {
  const stat = 'cpu  100 200 300 4000 5000 60 70 80 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n';
  expect(machineTime(stat)).toEqual({ busySeconds: 7.3, stolenSeconds: 0.8 });
});

it.runIf(process.platform === 'linux')('processes are read with their parents and times', () => {
  const state = stateOf(process.pid);
  const { user, system } = process.cpuUsage();
  expect(state?.parent).toBe(process.ppid);
  expect(Math.abs((state?.ownSeconds ?? 0) - (user + system) / 1e6)).toBeLessThan(1);
  expect(allProcesses().get(process.pid)?.parent).toBe(process.ppid);
});

it('a step is quiet if others had little of the processors, or so short that nothing could be measured', () => {
  expect(isQuiet({ foreignShare: 0.05, seconds: 100 })).toBe(true);
  expect(isQuiet({ foreignShare: 0.06, seconds: 100 })).toBe(false);
  expect(isQuiet({ foreignShare: 0.2, seconds: 0.2 })).toBe(true);
});

it('rounds that are far from the median are odd', () => {
  expect(oddRounds([10, 10.5, 13, 8])).toEqual([2, 3]);
  expect(oddRounds([10, 11])).toEqual([]);
});
