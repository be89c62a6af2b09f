// Runs a program for a benchmark.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end; returns its peak memory in MiB.
 * @throws Error with the end of what it printed, if it fails
 */
export async function run(file: string, ...args: string[]): Promise<number> {
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakMiB(child.pid!))), 50);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${file} ${args[0]} failed: ${stderr.slice(-2000)}`);
  return peak;
}

/** Returns the peak memory of a process so far (proc(5), VmHWM). */
function peakMiB(pid: number): number {
  try {
    return (
      Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
}
