// Whether a run is dead, with real processes in every state that /proc shows.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isDead, newRunId } from '../../src/base/run-id.ts';
import { tempDir } from '../support/process/temp.ts';

const DAY_SECONDS = 24 * 60 * 60;
const hasProc = existsSync('/proc/self/stat');
const [boot, pidNamespace, , ownStart] = newRunId().split('-');

interface Parts {
  readonly boot?: string | undefined;
  readonly pidNamespace?: string | undefined;
  readonly pid?: number | string;
  readonly start?: string | undefined;
  readonly ageSeconds?: number;
}

/** Returns the ID of a run of this process, by default one that has just started. */
function runId(parts: Parts = {}): string {
  const seconds = Math.floor(Date.now() / 1000) - (parts.ageSeconds ?? 0);
  const pid = parts.pid ?? process.pid;
  const start = parts.start ?? ownStart;
  return `${parts.boot ?? boot}-${parts.pidNamespace ?? pidNamespace}-${pid}-${start}-${seconds}-deadbeef`;
}

/** Reads a process's state and start time, without the program's code. */
function stat(pid: number): { state: string; start: string } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0]!, start: fields[19]! };
}

/** Starts a process that runs until the test ends. */
async function running(file: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child;
}

describe.skipIf(!hasProc)('isDead of a run of this boot and PID namespace', () => {
  it('is false for this process, however old the run is', () => {
    expect(isDead(newRunId())).toBe(false);
    expect(isDead(runId())).toBe(false);
    expect(isDead(runId({ ageSeconds: 400 * DAY_SECONDS }))).toBe(false);
  });

  it('is true once its process has ended, however young the run is', async () => {
    const child = await running('sleep', ['60']);
    const id = runId({ pid: child.pid!, start: stat(child.pid!).start });
    expect(isDead(id)).toBe(false);
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
    expect(isDead(id)).toBe(true);
  });

  it('is true if another process has its process ID now', () => {
    for (const start of [String(Number(ownStart) + 1), String(Number(ownStart) - 1), '0'])
      expect(isDead(runId({ start }))).toBe(true);
  });

  it('is false for a process of another user', () => {
    // The first process belongs to root: others may not even send it a signal.
    expect(isDead(runId({ pid: 1, start: stat(1).start }))).toBe(false);
  });

  it('is true for a process that has ended and whose parent has not noticed that', async () => {
    // The program that replaces the shell does not know about its child.
    const parent = await running('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60']);
    const [line] = (await once(parent.stdout!, 'data')) as [Buffer];
    const pid = Number(line);
    for (let tries = 0; tries < 200 && stat(pid).state !== 'Z'; tries++) await sleep(10);
    expect(stat(pid).state).toBe('Z');
    expect(isDead(runId({ pid, start: stat(pid).start }))).toBe(true);
  });

  it('is false for a process that is stopped', async () => {
    const child = await running('sleep', ['60']);
    child.kill('SIGSTOP');
    for (let tries = 0; tries < 200 && stat(child.pid!).state !== 'T'; tries++) await sleep(10);
    expect(isDead(runId({ pid: child.pid!, start: stat(child.pid!).start }))).toBe(false);
  });

  it.each(['x) Z 1 (', ') Z', 'a b c', '(((', ')))'])(
    'is not misled by the name of a program: %j',
    async (name) => {
      const path = join(tempDir(), name);
      copyFileSync('/bin/sleep', path);
      const child = await running(path, ['60']);
      const { start } = stat(child.pid!);
      expect(readFileSync(`/proc/${child.pid}/comm`, 'utf8').trimEnd()).toBe(name);
      expect(isDead(runId({ pid: child.pid!, start }))).toBe(false);
      expect(isDead(runId({ pid: child.pid!, start: `${start}0` }))).toBe(true);
    },
  );

  it('is false for IDs that no process can have', () => {
    // A signal to 0 would go to this process's own group.
    for (const pid of ['0', '9999999999', '4294967297']) expect(isDead(runId({ pid }))).toBe(false);
  });
});

describe.each<[string, Parts]>([
  ['another boot', { boot: '0'.repeat(31).concat('1') }],
  [
    'another boot, with a number that no process has here',
    { boot: 'f'.repeat(32), pid: 999_999_999 },
  ],
  ['another PID namespace', { pidNamespace: '4026539999' }],
  [
    'another PID namespace, with a number that no process has here',
    { pidNamespace: '1', pid: 999_999_999 },
  ],
  ['a machine that tells no boot', { boot: '0' }],
  ['a machine that tells no PID namespace', { pidNamespace: '0' }],
  ['a machine that tells nothing', { boot: '0', pidNamespace: '0', start: '0' }],
])('isDead of a run of %s', (_, parts) => {
  it.each([0, 60, DAY_SECONDS - 60])('is false %d seconds after its start', (ageSeconds) => {
    expect(isDead(runId({ ...parts, ageSeconds }))).toBe(false);
  });

  it('is true a day after its start, and not a second earlier', () => {
    vi.useFakeTimers({ now: 1_800_000_000_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(isDead(runId({ ...parts, ageSeconds: DAY_SECONDS }))).toBe(false);
    expect(isDead(runId({ ...parts, ageSeconds: DAY_SECONDS + 1 }))).toBe(true);
    expect(isDead(runId({ ...parts, ageSeconds: 400 * DAY_SECONDS }))).toBe(true);
  });

  it('is false if its clock is ahead of ours', () => {
    expect(isDead(runId({ ...parts, ageSeconds: -400 * DAY_SECONDS }))).toBe(false);
  });
});

describe('isDead of something that is not a run', () => {
  const old = runId({ boot: 'f'.repeat(32), ageSeconds: 2 * DAY_SECONDS });

  it.each([
    ['nothing', ''],
    ['a word', 'mine'],
    ['one part less', old.split('-').slice(1).join('-')],
    ['one part more', `${old}-1`],
    ['an ID with something before', `x${old}`],
    ['an ID with a line break behind', `${old}\n`],
    ['a time that is no number', old.replace(/-\d+-deadbeef$/, '-never-deadbeef')],
    ['an ID of before there were six parts', `${'f'.repeat(32)}-42-4711-deadbeef`],
  ])('is false: %s', (_, text) => {
    expect(isDead(old)).toBe(true);
    expect(isDead(text)).toBe(false);
  });
});
