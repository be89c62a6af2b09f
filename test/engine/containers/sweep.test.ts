// A sweep during a run: what it does while the engine hangs, and that nothing of it outlives the run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { Sweep } from '../../../src/engine/containers/sweep.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { CountingWatchdog } from '../../support/process/counting-watchdog.ts';
import { MemoryLog } from '../../support/process/log.ts';

const DEAD = `${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef`;

/** Fakes an engine with a container of a dead run, which hangs at one command. */
const hangingAt = (command: string) =>
  fakeDocker(
    `case "$1" in
ps) ${command === 'ps' ? 'hang' : `echo 'c1 docker-flatten-${DEAD}-0badcafe'`} ;;
rm) ${command === 'rm' ? 'hang' : 'echo done > "$NOTES/removed"'} ;;
esac`.replace('hang', 'echo $$ > "$NOTES/pid"; sleep 600'),
  );

async function timed(work: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

it('is waited for until it is done', async () => {
  const docker = hangingAt('nothing');
  const sweep = new Sweep([], new MemoryLog());
  sweep.start(new Docker());
  expect(await timed(() => sweep.settle())).toBeLessThan(1500);
  expect(docker.note('removed')).toBe('done\n');
  await sweep.end();
});

it.each(['ps', 'rm'])(
  'is waited for some seconds if the engine hangs at "%s", and then killed',
  async (command) => {
    const docker = hangingAt(command);
    const log = new MemoryLog();
    const sweep = new Sweep([], log);
    sweep.start(new Docker());
    expect(await timed(() => sweep.settle())).toBeLessThan(3500);
    expect(await timed(() => sweep.end())).toBeLessThan(1000);
    const pid = docker.note('pid')?.trim() ?? '';
    await sleep(50);
    expect(existsSync(join('/proc', pid, 'stat')) && pid).toBe(false);
    expect(log.lines.filter((line) => !/^(?:debug|info): /.test(line))).toEqual([]);
  },
);

it('does not touch the run’s watchdog', async () => {
  hangingAt('nothing');
  const watch = new CountingWatchdog();
  const sweep = new Sweep([], new MemoryLog());
  sweep.start(new Docker({ watch }));
  await sweep.settle();
  await sweep.end();
  expect(watch.touches).toBe(0);
});

it('needs no waiting before it was started', async () => {
  const sweep = new Sweep([], new MemoryLog());
  expect(await timed(() => sweep.settle())).toBeLessThan(100);
  expect(await timed(() => sweep.end())).toBeLessThan(100);
});
