// Docker commands and their watchdog: when they touch it, and what happens to them when it is aborted.
import { execFileSync } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CommandRunner } from '../../../src/base/command-runner.ts';
import { FlattenError } from '../../../src/base/errors.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { CountingWatchdog } from '../../support/process/counting-watchdog.ts';
import { failureOf } from '../../support/process/errors.ts';
import { endedSoon, noted } from '../../support/process/processes.ts';
import { RUNNERS } from '../../support/process/runners.ts';
import { NEVER } from '../../support/tar/streams.ts';

/** A docker with a watchdog that can be aborted. */
function watched(runner?: CommandRunner) {
  const controller = new AbortController();
  const watch = new CountingWatchdog(controller.signal);
  const docker = new Docker({ globalArgs: ['--context', 'x'], watch, ...(runner && { runner }) });
  return { controller, watch, docker };
}

describe.each(RUNNERS)('a short command with a watchdog, through $through', ({ runner }) => {
  it('is not started once the watchdog is aborted', async () => {
    const fake = fakeDocker('echo x > "$NOTES/started"');
    for (const reason of [
      new Error('received SIGINT'),
      new FlattenError('TIMEOUT', 'silent', { hint: 'do so' }),
    ]) {
      const { controller, docker } = watched(runner);
      controller.abort(reason);
      for (const work of [docker.try(['ps']), docker.run(['ps'])]) {
        const failure = await failureOf(work);
        expect(failure.code).toBe(reason instanceof FlattenError ? 'TIMEOUT' : 'CANCELLED');
        expect(reason).toBe(reason instanceof FlattenError ? failure : failure.cause);
      }
    }
    expect(fake.note('started')).toBeUndefined();
  });

  it('may end by itself, so that nothing appears after the cleanup', async () => {
    const fake = fakeDocker('echo > "$NOTES/started"; sleep 0.3; echo > "$NOTES/done"; echo ID');
    const { controller, docker } = watched(runner);
    const work = failureOf(docker.try(['create']));
    await noted(() => fake.note('started'));
    controller.abort(new Error('received SIGTERM'));
    expect((await work).code).toBe('CANCELLED');
    expect(fake.note('done')).toBe('\n');
  });

  it('is killed if it does not, with everything that it started', async () => {
    const fake = fakeDocker(`trap '' TERM INT HUP
sleep 60 & echo $! > "$NOTES/child"
echo $$ > "$NOTES/pid"
while :; do sleep 0.05; echo x >> "$NOTES/alive"; done`);
    const { controller, docker } = watched(runner);
    const work = failureOf(docker.try(['create']));
    const pids = [await noted(() => fake.note('pid')), await noted(() => fake.note('child'))];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    controller.abort(new Error('received SIGINT'));
    vi.advanceTimersByTime(1999);
    // It runs until then.
    const before = fake.note('alive')?.length ?? 0;
    execFileSync('sleep', ['0.5']);
    expect(fake.note('alive')?.length).toBeGreaterThan(before + 4);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    expect((await work).code).toBe('CANCELLED');
    for (const pid of pids) expect(await endedSoon(pid)).toBe(true);
  });

  it('leaves no timer or listener behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fakeDocker('exit 0');
    const { controller, watch, docker } = watched(runner);
    for (let commands = 0; commands < 5; commands++) await docker.try(['ps']);
    expect(getEventListeners(watch.signal, 'abort')).toEqual([]);
    const work = failureOf(docker.try(['ps']));
    controller.abort();
    await work;
    expect(getEventListeners(watch.signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('touches the watchdog for each answer, and for output before it', async () => {
    fakeDocker('[ "$3" = silent ] || { echo a; sleep 0.1; echo b >&2; sleep 0.1; echo c; }');
    const { watch, docker } = watched(runner);
    await docker.try(['silent']);
    expect(watch.touches).toBe(1);
    await docker.try(['loud']);
    expect(watch.touches).toBe(5);
  });

  it('can get another watchdog', async () => {
    const fake = fakeDocker('echo "$*" > "$NOTES/arguments"');
    const { controller, watch, docker } = watched(runner);
    controller.abort();
    const other = new CountingWatchdog();
    await docker.withWatchdog(other).run(['ps']);
    expect([watch.touches, other.touches]).toEqual([0, 1]);
    // It keeps its options.
    expect(fake.note('arguments')).toBe('--context x ps\n');
    expect(docker.touch).toBe(watch.touch);
  });
});

describe('a long command', () => {
  it('touches the watchdog for each piece of output', async () => {
    fakeDocker('echo a; sleep 0.1; echo b >&2; sleep 0.1; echo c');
    const { watch, docker } = watched();
    await docker.stream(['pull'], () => {}, NEVER);
    expect(watch.touches).toBe(3);
  });

  it('does not touch the watchdog while it prints nothing', async () => {
    const fake = fakeDocker('echo a; echo > "$NOTES/said"; sleep 0.4; exit 0');
    const { watch, docker } = watched();
    const work = docker.stream(['start'], () => {}, NEVER);
    await noted(() => fake.note('said'));
    await sleep(100);
    expect(watch.touches).toBe(1);
    await work;
    expect(watch.touches).toBe(1);
  });
});

describe.skipIf(!existsSync('/proc/self/io'))(
  'a long command whose reading counts (needs /proc)',
  () => {
    /** Checks as often as the code does in some seconds. Calls `between` before each check. */
    function look(times: number, between: () => void = () => {}): void {
      for (let looks = 0; looks < times; looks++) {
        between();
        vi.advanceTimersByTime(500);
      }
    }

    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      return () => void vi.useRealTimers();
    });

    it('touches the watchdog when it reads something', async () => {
      const fake = fakeDocker(`mkfifo "$NOTES/pipe"; echo > "$NOTES/there"
while read -r line; do [ "$line" != end ] || exit 0; done < "$NOTES/pipe"`);
      const { watch, docker } = watched();
      const work = docker.stream(['pull'], () => {}, NEVER, true);
      await noted(() => fake.note('there'));
      const pipe = openSync(join(fake.notes, 'pipe'), 'w');
      look(4, () => {
        writeSync(pipe, 'a line\n');
        execFileSync('sleep', ['0.1']);
      });
      expect(watch.touches).toBe(4);
      look(10);
      expect(watch.touches).toBe(4);
      writeSync(pipe, 'end\n');
      closeSync(pipe);
      expect((await work).exitCode).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('is not checked for reads if they do not count', async () => {
      const fake = fakeDocker('echo > "$NOTES/there"; sleep 0.2');
      const { docker } = watched();
      const work = docker.stream(['start'], () => {}, NEVER);
      await noted(() => fake.note('there'));
      expect(vi.getTimerCount()).toBe(0);
      await work;
    });

    it('is no longer checked for reads once it must stop', async () => {
      const fake = fakeDocker('echo > "$NOTES/there"; exec sleep 60');
      const controller = new AbortController();
      const work = failureOf(watched().docker.stream(['pull'], () => {}, controller.signal, true));
      await noted(() => fake.note('there'));
      expect(vi.getTimerCount()).toBe(1);
      controller.abort();
      expect((await work).code).toBe('CANCELLED');
      expect(vi.getTimerCount()).toBe(0);
    });
  },
);

describe.each(RUNNERS)('the process of a command, through $through', ({ runner }) => {
  it('is in its own group, which an interrupt from a terminal does not reach', async () => {
    fakeDocker('echo "$$ $(ps -o pgid= -p $$) $PPID"');
    const { docker } = watched(runner);
    const streamed: string[] = [];
    await docker.stream(['x'], (text) => streamed.push(text), NEVER);
    for (const text of [await docker.run(['x']), streamed.join('')]) {
      const [pid, group, parent] = text.trim().split(/\s+/);
      expect(group).toBe(pid);
      expect(parent).toBe(String(process.pid));
    }
  });
});
