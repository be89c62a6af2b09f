import { describe, expect, it, onTestFinished } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { Watchdog } from '../../../src/base/watchdog.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import {
  type CommandRequest,
  lastLines,
  runInContainer,
} from '../../../src/engine/containers/run-command.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { endedSoon } from '../../support/process/processes.ts';
import { NEVER } from '../../support/tar/streams.ts';

const ID = 'c0ffee'.padEnd(64, '0');

/** Fakes a docker whose containers run a script when they are started. */
function containerThat(script: string) {
  return fakeDocker(`for argument in "$@"; do echo "$argument"; done > "$NOTES/$1"
case "$1" in
create) echo ${ID} ;;
start) ${script} ;;
esac`);
}

function run(request: Partial<CommandRequest> = {}, log = new MemoryLog(), signal = NEVER) {
  const source = imageWith({ volumes: ['/data'] });
  const whole = { program: '/bin/sh', args: ['-c', 'ls'], ...request };
  return runInContainer(sessionWith(new Docker(), { log, signal }), source, whole);
}

/** The container's output in the log. */
function shown(log: MemoryLog): string[] {
  return log.lines
    .filter((line) => line.startsWith('untrusted: '))
    .map((line) => line.slice('untrusted: '.length));
}

describe('runInContainer', () => {
  it('uses the engine’s plain runtime, except for a command that runs as for a user', async () => {
    const docker = containerThat('true');
    const start = (asUsed: boolean) => {
      const engine = sessionWith(new Docker(), { plainRuntime: 'runc' });
      const request = { program: '/bin/sh', args: [], asUsed };
      return runInContainer(engine, imageWith(), request);
    };
    await start(false);
    expect(docker.note('create')).toContain('\n--runtime\nrunc\n');
    await start(true);
    expect(docker.note('create')).not.toContain('--runtime');
  });

  it('does without a plain runtime whose program is missing, with a warning', async () => {
    const docker = fakeDocker(`[ "$1" != create ] || {
  case "$*" in *--runtime*) : > "$NOTES/plain" ;; *) rm "$NOTES/plain" ;; esac; echo ${ID}; }
[ "$1" != rm ] || echo removed > "$NOTES/rm"
[ "$1" != start ] || [ ! -e "$NOTES/plain" ] || { echo 'exec: "runc": executable file not found in $PATH' >&2; exit 1; }`);
    const log = new MemoryLog();
    const engine = sessionWith(new Docker(), { plainRuntime: 'runc' });
    const request = { program: '/bin/sh', args: [] };
    const ended = await runInContainer({ ...engine, log }, imageWith(), request);
    expect(ended).toMatchObject({ exitCode: 0, container: { mayHaveMounts: true } });
    expect(docker.note('rm')).toBe('removed\n');
    expect(log.lines).toContainEqual(expect.stringMatching(/^warning: .* runtime runc, /));
  });

  it('is not repeated if the command itself prints that runc is missing', async () => {
    const docker = containerThat(`echo 'exec: "runc": executable file not found in $PATH' >&2`);
    const engine = sessionWith(new Docker(), { plainRuntime: 'runc' });
    const request = { program: '/bin/sh', args: [] };
    const log = new MemoryLog();
    const ended = await runInContainer({ ...engine, log }, imageWith(), request);
    expect(ended).toMatchObject({ exitCode: 0, container: { mayHaveMounts: false } });
    expect(docker.note('rm')).toBeUndefined();
  });

  it('creates a restricted container, starts it and returns its exit status', async () => {
    const docker = containerThat('echo out; echo err >&2; exit 7');
    const ended = await run({ args: ['-c', 'a b', '$HOME', ''] });
    expect(ended).toEqual({
      ...{ exitCode: 7, stdout: 'out\n', stderr: 'err\n' },
      container: { id: ID, mayHaveMounts: false },
    });
    const created = docker.note('create')?.slice(0, -1).split('\n') ?? [];
    for (const [option, value] of [
      ['--network', 'none'],
      ['--entrypoint', '/bin/sh'],
      ['--cap-drop', 'ALL'],
      ['--security-opt', 'no-new-privileges'],
      ['--pids-limit', '512'],
      ['--pull', 'never'],
    ] as const)
      expect(created[created.indexOf(option) + 1], option).toBe(value);
    expect(created.slice(-5)).toEqual(['sha256:app', '-c', 'a b', '$HOME', '']);
    expect(created).not.toContain('--user');
    expect(created).not.toContain('--privileged');
    expect(docker.note('start')).toBe(`start\n--attach\n${ID}\n`);
    // Its caller reads and removes it.
    expect(docker.note('rm')).toBeUndefined();
  });

  it('shows progress only while it prints nothing', async () => {
    containerThat('echo taken; echo shown');
    const log = new MemoryLog();
    await run({ shows: (line) => (line === 'taken' ? undefined : line) }, log);
    expect(log.progress).toHaveLength(1);
    expect(log.progress[0]?.loggedChars?.()).toBe('shown\n'.length);
  });

  it('gives only the privileges that cleaning needs', async () => {
    const docker = containerThat('exit 0');
    await run();
    const created = docker.note('create')?.split('\n') ?? [];
    const added = created.filter((_, at) => created[at - 1] === '--cap-add').sort();
    expect(added).toEqual(
      ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'MKNOD', 'SETFCAP', 'SETGID', 'SETUID'].sort(),
    );
  });

  it('sees what is in the layers, or what a user of the image sees', async () => {
    const docker = containerThat('exit 0');
    await run({ user: '0:0' });
    expect(docker.note('create')).toContain('\n--user\n0:0\n');
    expect(docker.note('create')).toContain('\n--workdir\n/\n--mount\ntype=tmpfs,dst=/data\n');
    await run({ asUsed: true });
    expect(docker.note('create')).not.toMatch(/--workdir|--mount|--user/);
  });

  it('starts nothing if no container could be created', async () => {
    const docker = fakeDocker(
      `echo "$1" >> "$NOTES/calls"; echo "Error: no such image" >&2; exit 1`,
    );
    expect((await failureOf(run())).code).toBe('DOCKER_FAILED');
    expect(docker.note('calls')).toBe('create\n');
  });
});

describe('its output', () => {
  it('goes to the log line by line, as plain text', async () => {
    containerThat(`printf 'one\\n\\n::error::two\\n  three'`);
    const log = new MemoryLog();
    await run({}, log);
    expect(shown(log)).toEqual(['one', '', '::error::two', '  three']);
    expect(log.lines).toHaveLength(4);
  });

  it('is split into lines wherever the chunks end', async () => {
    containerThat(`printf 'on'; sleep 0.1; printf 'e\\ntw\\303'; sleep 0.1; printf '\\251o\\n'`);
    const log = new MemoryLog();
    await run({}, log);
    expect(shown(log)).toEqual(['one', 'twéo']);
  });

  it('omits what is not for the log, in part of a line or all of it', async () => {
    containerThat(`printf 'a\\nmine: 1\\n\\nb mine: 2\\nc\\nmine: 3'`);
    const log = new MemoryLog();
    const seen: string[] = [];
    const shows = (line: string) => {
      seen.push(line);
      return line.startsWith('mine: ') ? undefined : line.replace(/ mine: .*/, '');
    };
    const ended = await run({ shows }, log);
    expect(seen).toEqual(['a', 'mine: 1', '', 'b mine: 2', 'c', 'mine: 3']);
    expect(shown(log)).toEqual(['a', '', 'b', 'c']);
    expect(ended.stdout).toBe('a\nmine: 1\n\nb mine: 2\nc\nmine: 3');
  });

  it('does not mix its two streams, whichever leaves a line unfinished', async () => {
    containerThat(
      `printf out; sleep 0.1; printf err >&2; sleep 0.1; echo put; sleep 0.1; echo or >&2; printf a; printf b >&2`,
    );
    const log = new MemoryLog();
    const ended = await run({}, log);
    // On a busy machine, either pipe may be read first.
    expect(shown(log).sort()).toEqual(['a', 'b', 'error', 'output']);
    expect(ended).toMatchObject({ stdout: 'output\na', stderr: 'error\nb' });
  });

  it('is shown up to 4 MiB, with one notice', async () => {
    const line = 'x'.repeat(999);
    containerThat(`yes ${line} | head -c 6000000; echo 'mine: last'`);
    const log = new MemoryLog();
    let taken = 0;
    const shows = (said: string) => {
      if (!said.startsWith('mine: ')) return said;
      taken++;
      return undefined;
    };
    const ended = await run({ shows }, log);
    const chars = shown(log).reduce((sum, text) => sum + text.length + 1, 0);
    expect(chars).toBeGreaterThan(4 * 1024 * 1024 - 1);
    expect(chars).toBeLessThan(4 * 1024 * 1024 + 1001);
    expect(log.lines.filter((said) => said.startsWith('notice: '))).toEqual([
      'notice: Output beyond 4194304 characters is not shown.',
    ]);
    expect(log.lines.at(-1)).toMatch(/^notice/);
    // All of it is still read, and the end is kept for the text of an error.
    expect(taken).toBe(1);
    expect(ended.stdout.endsWith('\nmine: last\n')).toBe(true);
    expect(ended.stdout.length).toBe(65_536);
  });

  it('keeps only the end of an endless line in memory', async () => {
    containerThat(`head -c 20000000 /dev/zero | tr '\\0' x; printf THE-END`);
    const log = new MemoryLog();
    await run({}, log);
    const [line, ...more] = shown(log);
    expect(more).toEqual([]);
    expect(line?.length).toBe(65_536);
    expect(line?.endsWith('xTHE-END')).toBe(true);
  });

  it('shows a line of 64 KiB completely', async () => {
    containerThat(`head -c 65536 /dev/zero | tr '\\0' x; echo; echo after`);
    const log = new MemoryLog();
    await run({}, log);
    expect(shown(log).map(({ length }) => length)).toEqual([65_536, 5]);
  });
});

describe('its end', () => {
  it('is not forced by the watchdog while it prints something', async () => {
    containerThat('for second in 1 2 3 4 5 6; do sleep 0.25; printf x; done');
    const watch = new Watchdog(undefined, 1);
    onTestFinished(() => watch.release());
    const engine = sessionWith(new Docker({ watch }));
    const request = { program: '/bin/sh', args: [] };
    const ended = await runInContainer({ ...engine, signal: watch.signal }, imageWith(), request);
    expect(ended.stdout).toBe('xxxxxx');
  });

  it('comes after the time limit, which the error names', async () => {
    const docker = containerThat('echo $$ > "$NOTES/pid"; exec sleep 60');
    const failure = await failureOf(run({ limitSeconds: 0.3 }));
    expect(failure.code).toBe('COMMAND_FAILED');
    expect(failure.message).toContain('app:latest');
    expect(failure.message).toContain('after 0.3 s');
    expect(await endedSoon(docker.note('pid'))).toBe(true);
  });

  it('comes when the run must stop, whatever the limit is', async () => {
    for (const reason of [
      new Error('received SIGINT'),
      new FlattenError('TIMEOUT', 'silent', { hint: 'do so' }),
    ]) {
      containerThat('echo started; exec sleep 60');
      const controller = new AbortController();
      const log = new MemoryLog();
      log.untrusted = () => void controller.abort(reason);
      const failure = await failureOf(run({ limitSeconds: 3600 }, log, controller.signal));
      expect(failure.code).toBe(reason instanceof FlattenError ? 'TIMEOUT' : 'CANCELLED');
    }
  });

  it('is not an exceeded limit if the command ends by itself', async () => {
    containerThat('sleep 0.2; exit 3');
    expect((await run({ limitSeconds: 20 })).exitCode).toBe(3);
  });
});

describe('lastLines', () => {
  const answer = (stdout: string, stderr = '') => ({ exitCode: 1, stdout, stderr });

  it('returns ten lines that are not empty, from both outputs', () => {
    const numbers = Array.from({ length: 8 }, (_, number) => `out ${number}`);
    const text = lastLines(answer(`${numbers.join('\n\n')}\n`, 'err 1\n \nerr 2\n\t\nerr 3\n'));
    expect(text.split('\n')).toEqual([...numbers.slice(1), 'err 1', 'err 2', 'err 3']);
  });

  it('returns 300 characters of each, so that they fit in an annotation', () => {
    expect(lastLines(answer(`${'x'.repeat(5000)}\nshort`))).toBe(`${'x'.repeat(300)}\nshort`);
  });

  it('omits what is not the command’s own', () => {
    const shows = (line: string) =>
      line.startsWith('mine') ? undefined : line.replace(/mine.*/, '');
    expect(lastLines(answer('a\nmine 1\nbmine 2\nmine 3'), shows)).toBe('a\nb');
    expect(lastLines(answer('', ''))).toBe('');
  });
});
