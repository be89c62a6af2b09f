// What processes took, as Linux shows it (proc(5)).
import { readdirSync, readFileSync } from 'node:fs';

/** Linux shows processor time in hundredths of a second, on every architecture. */
const TICKS_PER_SECOND = 100;
/** The parent of all threads of the kernel. */
const KERNEL_PID = 2;

/** A process at one time. */
export interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  /** Processor time of all its threads. */
  readonly ownSeconds: number;
  /** The same of its children that have ended, and of theirs. */
  readonly endedSeconds: number;
}

/** All processes of the machine at one time, by their IDs. */
export type Processes = ReadonlyMap<number, ProcessState>;

/** Returns the state of all processes of the machine. */
export function allProcesses(): Processes {
  const states = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => stateOf(Number(name)) ?? []);
  return new Map(states.map((state) => [state.pid, state]));
}

/** Returns the processor time of the kernel's own threads so far, in seconds. */
export function secondsOfKernel(processes: Processes): number {
  let seconds = 0;
  for (const state of processes.values())
    if (state.pid === KERNEL_PID || state.parent === KERNEL_PID) seconds += state.ownSeconds;
  return seconds;
}

/** Processor time of the whole machine so far, in seconds of all processors (proc(5), `stat`). */
export interface MachineTime {
  readonly busySeconds: number;
  /** What the host of a virtual machine took away. */
  readonly stolenSeconds: number;
}

/** Reads the processor time of the whole machine. */
export function machineTime(stat = readFileSync('/proc/stat', 'utf8')): MachineTime {
  const fields = /^cpu +(.*)$/m.exec(stat)?.[1]?.split(' ').map(Number) ?? [];
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = fields;
  return {
    busySeconds: (user + nice + system + irq + softIrq) / TICKS_PER_SECOND,
    stolenSeconds: steal / TICKS_PER_SECOND,
  };
}

/** Returns the state of a process; nothing if it has ended. */
export function stateOf(pid: number): ProcessState | undefined {
  const stat = readProc(pid, 'stat');
  if (stat === '') return undefined;
  // The name before may contain anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const seconds = (from: number) =>
    (Number(fields[from]) + Number(fields[from + 1])) / TICKS_PER_SECOND;
  return { pid, parent: Number(fields[1]), ownSeconds: seconds(11), endedSeconds: seconds(13) };
}

/** Returns the IDs of processes and of everything below them. */
export function treesOf(roots: Iterable<number>, processes: Processes): ReadonlySet<number> {
  const children = Map.groupBy(processes.values(), ({ parent }) => parent);
  const found = new Set<number>();
  const waiting = [...roots];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    if (found.has(pid)) continue;
    found.add(pid);
    waiting.push(...(children.get(pid) ?? []).map((child) => child.pid));
  }
  return found;
}

/** Returns the processor time of processes and everything below them so far, in seconds. */
export function secondsOfTrees(roots: Iterable<number>, processes: Processes): number {
  let seconds = 0;
  for (const pid of treesOf(roots, processes)) seconds += secondsOf(processes.get(pid));
  return seconds;
}

function secondsOf(state: ProcessState | undefined): number {
  return state === undefined ? 0 : state.ownSeconds + state.endedSeconds;
}

/** Returns the IDs of a running process and of the children that its first thread started, and theirs. */
export function familyOf(pid: number): number[] {
  const children = readProc(pid, `task/${pid}/children`).trim();
  return [pid, ...(children === '' ? [] : children.split(' ').map(Number).flatMap(familyOf))];
}

/** Returns the peak memory of a process so far, in bytes (`VmHWM`). */
export function peakBytesOf(pid: number): number {
  return Number(/VmHWM:\s*(\d+) kB/.exec(readProc(pid, 'status'))?.[1] ?? 0) * 1024;
}

/** Returns a file about a process; nothing if it has ended. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
