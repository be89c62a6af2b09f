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

/** A docker whose containers do this when they are started. */
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

/** What the log showed of the container's output. */
function shown(log: MemoryLog): string[] {
  return log.lines
    .filter((line) => line.startsWith('untrusted: '))
    .map((line) => line.slice('untrusted: '.length));
}

describe('runInContainer', () => {
  it('has the engine’s plain runtime, unless it is to find what a user does', async () => {
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

  it('goes without a plain runtime that has no program, and warns', async () => {
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

  it('is done if the command says itself that there is no program runc, and ends well', async () => {
    const docker = containerThat(`echo 'exec: "runc": executable file not found in $PATH' >&2`);
    const engine = sessionWith(new Docker(), { plainRuntime: 'runc' });
    const request = { program: '/bin/sh', args: [] };
    const log = new MemoryLog();
    const ended = await runInContainer({ ...engine, log }, imageWith(), request);
    expect(ended).toMatchObject({ exitCode: 0, container: { mayHaveMounts: false } });
    expect(docker.note('rm')).toBeUndefined();
  });

  it('creates a fenced container, starts it and tells how it ended', async () => {
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
    // It is its caller's to look at and to remove.
    expect(docker.note('rm')).toBeUndefined();
  });

  it('needs a sign of life only while it shows nothing itself', async () => {
    containerThat('echo taken; echo shown');
    const log = new MemoryLog();
    await run({ shows: (line) => (line === 'taken' ? undefined : line) }, log);
    expect(log.progress).toHaveLength(1);
    expect(log.progress[0]?.loggedChars?.()).toBe('shown\n'.length);
  });

  it('gives no right but those that cleaning needs', async () => {
    const docker = containerThat('exit 0');
    await run();
    const created = docker.note('create')?.split('\n') ?? [];
    const added = created.filter((_, at) => created[at - 1] === '--cap-add').sort();
    expect(added).toEqual(
      ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'MKNOD', 'SETFCAP', 'SETGID', 'SETUID'].sort(),
    );
  });

  it('sees what is in the layers, or what a user of the image would', async () => {
    const docker = containerThat('exit 0');
    await run({ user: '0:0' });
    expect(docker.note('create')).toContain('\n--user\n0:0\n');
    expect(docker.note('create')).toContain('\n--workdir\n/\n--mount\ntype=tmpfs,dst=/data\n');
    await run({ asUsed: true });
    expect(docker.note('create')).not.toMatch(/--workdir|--mount|--user/);
  });

  it('starts nothing where no container could be created', async () => {
    const docker = fakeDocker(
      `echo "$1" >> "$NOTES/calls"; echo "Error: no such image" >&2; exit 1`,
    );
    expect((await failureOf(run())).code).toBe('DOCKER_FAILED');
    expect(docker.note('calls')).toBe('create\n');
  });
});

describe('its output', () => {
  it('goes to the log line by line, as nothing but text', async () => {
    containerThat(`printf 'one\\n\\n::error::two\\n  three'`);
    const log = new MemoryLog();
    await run({}, log);
    expect(shown(log)).toEqual(['one', '', '::error::two', '  three']);
    expect(log.lines).toHaveLength(4);
  });

  it('is cut into lines wherever the pieces end', async () => {
    containerThat(`printf 'on'; sleep 0.1; printf 'e\\ntw\\303'; sleep 0.1; printf '\\251o\\n'`);
    const log = new MemoryLog();
    await run({}, log);
    expect(shown(log)).toEqual(['one', 'twéo']);
  });

  it('leaves out what is not for the log, of a line or all of it, and nothing else', async () => {
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

  it('keeps its two streams apart, whichever leaves a line open', async () => {
    containerThat(
      `printf out; sleep 0.1; printf err >&2; sleep 0.1; echo put; sleep 0.1; echo or >&2; printf a; printf b >&2`,
    );
    const log = new MemoryLog();
    const ended = await run({}, log);
    // Which of two pipes is read first is a busy machine's to choose.
    expect(shown(log).sort()).toEqual(['a', 'b', 'error', 'output']);
    expect(ended).toMatchObject({ stdout: 'output\na', stderr: 'error\nb' });
  });

  it('is shown up to 4 MiB, and that once is said', async () => {
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
    // What is read from it is read to the end all the same, and the last of it is there for an error's text.
    expect(taken).toBe(1);
    expect(ended.stdout.endsWith('\nmine: last\n')).toBe(true);
    expect(ended.stdout.length).toBe(65_536);
  });

  it('has the end of a line that does not end, and no more of it in memory', async () => {
    containerThat(`head -c 20000000 /dev/zero | tr '\\0' x; printf THE-END`);
    const log = new MemoryLog();
    await run({}, log);
    const [line, ...more] = shown(log);
    expect(more).toEqual([]);
    expect(line?.length).toBe(65_536);
    expect(line?.endsWith('xTHE-END')).toBe(true);
  });

  it('has a line of 64 KiB whole', async () => {
    containerThat(`head -c 65536 /dev/zero | tr '\\0' x; echo; echo after`);
    const log = new MemoryLog();
    await run({}, log);
    expect(shown(log).map(({ length }) => length)).toEqual([65_536, 5]);
  });
});

describe('its end', () => {
  it('is not brought on by a watch while it says something', async () => {
    containerThat('for second in 1 2 3 4 5 6; do sleep 0.25; printf x; done');
    const watch = new Watchdog(undefined, 1);
    onTestFinished(() => watch.release());
    const engine = sessionWith(new Docker({ watch }));
    const request = { program: '/bin/sh', args: [] };
    const ended = await runInContainer({ ...engine, signal: watch.signal }, imageWith(), request);
    expect(ended.stdout).toBe('xxxxxx');
  });

  it('comes when its time is over, with how long that was', async () => {
    const docker = containerThat('echo $$ > "$NOTES/pid"; exec sleep 60');
    const failure = await failureOf(run({ limitSeconds: 0.3 }));
    expect(failure.code).toBe('COMMAND_FAILED');
    expect(failure.message).toContain('app:latest');
    expect(failure.message).toContain('after 0.3 s');
    expect(await endedSoon(docker.note('pid'))).toBe(true);
  });

  it('comes when the run is told to stop, whatever the limit says', async () => {
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

  it('is no end of time where the command ends by itself', async () => {
    containerThat('sleep 0.2; exit 3');
    expect((await run({ limitSeconds: 20 })).exitCode).toBe(3);
  });
});

describe('lastLines', () => {
  const answer = (stdout: string, stderr = '') => ({ exitCode: 1, stdout, stderr });

  it('has ten lines that say something, of both outputs', () => {
    const numbers = Array.from({ length: 8 }, (_, number) => `out ${number}`);
    const text = lastLines(answer(`${numbers.join('\n\n')}\n`, 'err 1\n \nerr 2\n\t\nerr 3\n'));
    expect(text.split('\n')).toEqual([...numbers.slice(1), 'err 1', 'err 2', 'err 3']);
  });

  it('has 300 characters of each, so that an annotation holds them', () => {
    expect(lastLines(answer(`${'x'.repeat(5000)}\nshort`))).toBe(`${'x'.repeat(300)}\nshort`);
  });

  it('leaves out what is not the command’s', () => {
    const shows = (line: string) =>
      line.startsWith('mine') ? undefined : line.replace(/mine.*/, '');
    expect(lastLines(answer('a\nmine 1\nbmine 2\nmine 3'), shows)).toBe('a\nb');
    expect(lastLines(answer('', ''))).toBe('');
  });
});
