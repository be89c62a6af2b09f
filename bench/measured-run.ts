// Runs a program for a benchmark.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a program took. */
export interface Measured {
  readonly peakMiB: number;
  /** Processor time of the program and of those that it ran, to the last 50 ms. */
  readonly cpuSeconds: number;
}

/**
 * Runs a program to its end; returns its peak memory in MiB.
 * @throws Error with the end of what it printed, if it fails
 */
export async function run(file: string, ...args: string[]): Promise<number> {
  return (await measured(file, ...args)).peakMiB;
}

/**
 * Runs a program to its end.
 * @throws Error with the end of what it printed, if it fails
 */
export async function measured(file: string, ...args: string[]): Promise<Measured> {
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  let peakMiB = 0;
  let cpuSeconds = 0;
  const timer = setInterval(() => {
    peakMiB = Math.max(peakMiB, peakOf(child.pid!));
    cpuSeconds = Math.max(cpuSeconds, cpuOf(child.pid!));
  }, 50);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${file} ${args[0]} failed: ${stderr.slice(-2000)}`);
  return { peakMiB, cpuSeconds };
}

/** Returns the peak memory of a process so far, in MiB (proc(5), VmHWM). */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s*(\d+) kB/.exec(readProc(pid, 'status'))?.[1] ?? 0) / 1024;
}

/**
 * Returns the processor time of a process so far, and of its children that have ended, in seconds (proc(5), stat).
 * Linux shows it in hundredths of a second.
 */
export function cpuOf(pid: number): number {
  const stat = readProc(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / 100;
}

/** Returns a file about a process; nothing if it has ended. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
