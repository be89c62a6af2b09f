// What every runner of short commands must do, whatever the command does.
import { channel } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CommandOptions } from '../../src/base/command-runner.ts';
import { fakeDocker, withPath } from '../support/engine/fake-docker.ts';
import { endedSoon, isAlive, noted } from '../support/process/processes.ts';
import { RUNNERS } from '../support/process/runners.ts';
import { tempDir } from '../support/process/temp.ts';

const CHILDREN = channel('child_process');

function options(given: Partial<CommandOptions> = {}): CommandOptions {
  const env = { PATH: process.env['PATH'] ?? '' };
  return { env, onOutput: () => {}, kill: new AbortController().signal, ...given };
}

describe.each(RUNNERS)('a command through $through', ({ runner }) => {
  // No listener is left, however a command ended.
  afterEach(() => expect(CHILDREN.hasSubscribers).toBe(false));

  it('gets its arguments unchanged', async () => {
    fakeDocker('for argument in "$@"; do printf "<%s>" "$argument"; done');
    const odd = [
      '',
      ' ',
      'a  b ',
      `"`,
      `\\"`,
      `a'b`,
      '\\',
      '\\\\',
      'line\nbreak\n',
      '$HOME',
      '*',
      'ä✓',
    ];
    const { stdout } = await runner.run('docker', odd, options());
    expect(stdout).toBe(odd.map((argument) => `<${argument}>`).join(''));
  });

  it('is found at a path with blanks and quotes, and never in place of a directory', async () => {
    const parent = tempDir();
    const places = ['no program', 'a directory', `the "right" one`].map((name) =>
      join(parent, name),
    );
    for (const place of places) mkdirSync(place);
    writeFileSync(join(places[0]!, 'docker'), 'not executable');
    mkdirSync(join(places[1]!, 'docker'));
    writeFileSync(join(places[2]!, 'docker'), '#!/bin/sh\necho here\n', { mode: 0o755 });
    withPath(`${places.join(':')}:${process.env['PATH']}`);
    expect((await runner.run('docker', [], options())).stdout).toBe('here\n');
  });

  it('has an empty stdin', async () => {
    fakeDocker('cat; echo read');
    expect((await runner.run('docker', [], options())).stdout).toBe('read\n');
  });

  it('has only the given environment', async () => {
    fakeDocker('echo "$ONE,$TWO"');
    process.env['TWO'] = '2';
    onTestFinished(() => void delete process.env['TWO']);
    const env = { ...options().env, ONE: '1' };
    expect((await runner.run('docker', [], options({ env }))).stdout).toBe('1,\n');
  });

  it.each([
    ['exit 0', 0],
    ['exit 77', 77],
    ['kill -TERM $$', 128],
    ['kill -KILL $$', 128],
  ])('that does "%s" has the status %d', async (script, exitCode) => {
    fakeDocker(`echo out; echo err >&2; ${script}`);
    expect(await runner.run('docker', [], options())).toEqual({
      exitCode,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it('prints nothing to the log of this program', async () => {
    const unreadable = join(tempDir(), 'file');
    writeFileSync(unreadable, '');
    fakeDocker('echo out; echo err >&2; exit 1');
    withPath(`${unreadable}:${process.env['PATH']}`);
    const writes = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const says = vi.spyOn(console, 'log');
    onTestFinished(() => void vi.restoreAllMocks());
    await runner.run('docker', ['x'], options());
    for (const spy of [...writes, says]) expect(spy).not.toHaveBeenCalled();
  });

  it('may print much, even in one line, of which the end is kept', async () => {
    const mib = 2 ** 20;
    fakeDocker(`head -c ${72 * mib} /dev/zero | tr '\\0' x; echo end
head -c ${mib} /dev/zero | tr '\\0' y >&2; echo end >&2`);
    let pieces = 0;
    const answer = await runner.run('docker', [], options({ onOutput: () => pieces++ }));
    expect(answer.stdout.length).toBe(64 * mib);
    expect(answer.stdout.slice(-6)).toBe('xxend\n');
    expect(answer.stderr.length).toBe(64 * 1024);
    expect(answer.stderr.slice(-6)).toBe('yyend\n');
    expect(pieces).toBeGreaterThan(100);
  }, 20_000);

  it('may cut a character in two', async () => {
    fakeDocker(`printf '\\342\\234'; sleep 0.2; printf '\\223'`);
    expect((await runner.run('docker', [], options())).stdout).toBe('✓');
  });

  it.each([
    ['hangs', 'sleep 60 &'],
    ['ignores signals', `trap '' TERM INT HUP; sleep 60 &`],
    ['has a process that holds its outputs', '(trap "" TERM; sleep 60) &'],
    ['ended, and what it started holds its outputs', 'sleep 60 & ENDS=yes;'],
  ])('that %s is killed with everything that it started', async (_, script) => {
    const fake = fakeDocker(`${script}
echo $! > "$NOTES/child"; echo $$ > "$NOTES/pid"
[ -n "$ENDS" ] || while :; do sleep 0.05; done`);
    const kill = new AbortController();
    const work = runner.run('docker', [], options({ kill: kill.signal }));
    const pids = [await noted(() => fake.note('pid')), await noted(() => fake.note('child'))];
    kill.abort();
    await work;
    for (const pid of pids) expect(await endedSoon(pid)).toBe(true);
  });

  it('is waited for as long as a process that it started keeps its outputs open', async () => {
    fakeDocker('(sleep 0.5; echo late) & echo soon');
    expect((await runner.run('docker', [], options())).stdout).toBe('soon\nlate\n');
  });

  it.skipIf(process.platform !== 'linux')(
    'does not keep a killer waiting with a process that left its group',
    async () => {
      const fake = fakeDocker(
        'setsid sh -c \'echo $$ > "$0/child"; exec sleep 60\' "$NOTES" & wait',
      );
      const kill = new AbortController();
      const work = runner.run('docker', [], options({ kill: kill.signal }));
      const child = await noted(() => fake.note('child'));
      onTestFinished(() => void process.kill(Number(child), 'SIGKILL'));
      kill.abort();
      expect((await work).exitCode).toBe(128);
      expect(isAlive(Number(child))).toBe(true);
    },
  );

  it('is killed without others', async () => {
    const fake = fakeDocker(
      'echo $$ > "$NOTES/$1"; echo "$1"; while [ ! -e "$NOTES/go" ]; do sleep 0.02; done; exit "$2"',
    );
    const names = ['a', 'b', 'c', 'd'];
    const kills = names.map(() => new AbortController());
    const works = names.map((name, at) =>
      runner.run('docker', [name, String(at)], options({ kill: kills[at]!.signal })),
    );
    const pids = await Promise.all(names.map((name) => noted(() => fake.note(name))));
    kills[1]!.abort();
    expect((await works[1])?.exitCode).toBe(128);
    expect(await endedSoon(pids[1])).toBe(true);
    for (const at of [0, 2, 3]) expect(isAlive(Number(pids[at]))).toBe(true);
    writeFileSync(join(fake.notes, 'go'), '');
    const answers = await Promise.all(works);
    expect(answers.map(({ exitCode }) => exitCode)).toEqual([0, 128, 2, 3]);
    for (const at of [0, 2, 3]) expect(answers[at]?.stdout).toBe(`${names[at]}\n`);
  });

  it('is killed at once by a signal that was aborted before', async () => {
    const fake = fakeDocker('echo $$ > "$NOTES/pid"; exec sleep 60');
    const answer = await runner.run('docker', [], options({ kill: AbortSignal.abort() }));
    expect(answer.exitCode).toBe(128);
    expect(await endedSoon(fake.note('pid'))).toBe(true);
  });

  it('that does not exist fails with the error of the system', async () => {
    withPath(tempDir());
    await expect(runner.run('docker', ['x'], options())).rejects.toMatchObject({
      code: 'ENOENT',
      message: 'spawn docker ENOENT',
    });
  });

  it('whose interpreter does not exist fails with the error of the system', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'docker'), '#!/nowhere\n', { mode: 0o755 });
    withPath(directory);
    await expect(runner.run('docker', ['x'], options())).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['a NUL', 'a\0b', 'ERR_INVALID_ARG_VALUE'],
    ['more than the system takes', 'x'.repeat(4 * 2 ** 20), 'E2BIG'],
  ])('fails with an argument that contains %s', async (_, argument, code) => {
    fakeDocker('exit 0');
    await expect(runner.run('docker', [argument], options())).rejects.toMatchObject({ code });
  });

  it('accepts long arguments', async () => {
    fakeDocker('for argument in "$@"; do printf %s "$argument" | wc -c; done');
    const long = 'x'.repeat(100_000);
    expect((await runner.run('docker', [long, long], options())).stdout).toMatch(
      /^ *100000\n *100000\n$/,
    );
  });
});
