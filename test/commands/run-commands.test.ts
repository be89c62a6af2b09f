import { afterEach, describe, expect, it } from 'vitest';
import { spellInputsFor } from '../../src/base/spelling.ts';
import { type CommandsRequest, NOTHING_RAN, runCommands } from '../../src/commands/run-commands.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import type { Source } from '../../src/engine/images/find-image.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { sessionWith, sourceWith } from '../support/engine/sources.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';

afterEach(() => spellInputsFor('workflow'));

const ID = 'c0ffee'.padEnd(64, '0');
const MARK = /docker-flatten-[0-9a-f]{16}/;
const AMD64 = { os: 'linux', architecture: 'amd64', variant: undefined };
const S390X = { ...AMD64, architecture: 's390x' };

/** A docker whose containers run the script in this machine's own shell, with another one in place of apt's. */
function machineAsContainer(aptScript = 'true') {
  return fakeDocker(`case "$1" in
create)
  while [ "$1" != sha256:app ]; do shift; done
  printf '%s' "$3" > "$NOTES/script"; printf '%s' "$5" > "$NOTES/run"; echo ${ID} ;;
start)
  cd "$NOTES"
  exec /bin/sh -c "$(cat script)" sh "$(cat run)" '${aptScript}' ;;
rm) echo "$@" > "$NOTES/rm" ;;
*) exit 1 ;;
esac`);
}

/** A docker whose containers do not start, in an engine's words. */
function startFails(said: string) {
  return fakeDocker(`case "$1" in
create) echo ${ID} ;;
start) cat >&2 <<'END'
${said}
END
exit 1 ;;
rm) echo "$@" > "$NOTES/rm" ;;
esac`);
}

function commands(
  request: Partial<CommandsRequest>,
  log = new MemoryLog(),
  more: Partial<Source> = {},
) {
  const engine = sessionWith(new Docker(), { platform: AMD64 });
  const whole = { script: undefined, network: 'none', aptClean: false, ...request };
  return runCommands({ ...engine, log }, sourceWith(more), whole);
}

function linesOf(log: MemoryLog, kind: string): string[] {
  return log.lines
    .filter((line) => line.startsWith(`${kind}: `))
    .map((line) => line.slice(kind.length + 2));
}

it.each([true, false])(
  'tells whether its container may have mount points: %s',
  async (isMissing) => {
    fakeDocker(`case "$1" in
create) rm -f "$NOTES/plain"; case "$*" in *--runtime*) : > "$NOTES/plain" ;; esac
  while [ "$1" != sha256:app ]; do shift; done
  printf '%s' "$3" > "$NOTES/script"; echo ${ID} ;;
start)
  cd "$NOTES"
  [ ! -e plain ] || ! ${isMissing} || { echo 'exec: "runc": executable file not found' >&2; exit 1; }
  exec /bin/sh -c "$(cat script)" sh true true ;;
rm) ;;
*) exit 1 ;;
esac`);
    const engine = sessionWith(new Docker(), { platform: AMD64, plainRuntime: 'runc' });
    const request = { script: 'true', network: 'none', aptClean: false };
    const ran = await runCommands(engine, sourceWith(), request);
    await ran.measuredCommands;
    expect([ran.containerId, ran.mayHaveMounts]).toEqual([ID, isMissing]);
  },
);

describe('the script of "run"', () => {
  it.each([
    ['stdout', 'printf foo', ['foo']],
    ['stderr', 'printf foo >&2', ['foo']],
    ['both', 'printf one; printf two >&2', ['one', 'two']],
    ['none', 'echo foo', ['foo']],
  ])('has its time and all it says where it leaves a line open on %s', async (_, run, said) => {
    machineAsContainer('echo apt; sleep 0.5');
    const log = new MemoryLog();
    const result = await commands({ script: `sleep 0.5; ${run}`, aptClean: true }, log);
    expect(result.commands.map(({ name }) => name)).toEqual(['run', 'apt-clean']);
    for (const { ms } of result.commands) expect(ms).toBeGreaterThan(100);
    expect(linesOf(log, 'untrusted').sort()).toEqual(['apt', ...said].sort());
    expect(log.lines.join('\n')).not.toMatch(MARK);
  });

  it('leaves the blame to the command after it, also where it leaves a line open', async () => {
    machineAsContainer('echo "no apt today"; exit 3');
    const { message, code } = await failureOf(commands({ script: 'printf foo', aptClean: true }));
    expect(code).toBe('COMMAND_FAILED');
    expect(message).toBe(
      '"apt-clean" ran in a container of app:latest and failed with exit status 3:\nfoo\nno apt today',
    );
  });

  it('is blamed itself, also where it shows all processes with their arguments', async () => {
    machineAsContainer();
    const run = 'tr "\\0" "\\n" < /proc/$PPID/cmdline; exit 5';
    const { message } = await failureOf(commands({ script: run, aptClean: true }));
    expect(message).toContain(
      '"run" ran in a container of app:latest and failed with exit status 5',
    );
  });

  it.each([
    '-x; echo reached',
    '-- echo reached',
    '+e; false; echo reached',
    '--help; echo reached',
    '-c; echo reached',
  ])('is never read as options: %s', async (run) => {
    machineAsContainer();
    const log = new MemoryLog();
    const { message } = await failureOf(commands({ script: run }, log));
    expect(message).toContain('exit status 127');
    expect(message).toContain(`${run.split(/[ ;]/)[0]}: `);
    expect(log.lines).not.toContain('untrusted: reached');
  });

  it('ends at the first command that fails, and keeps its lines as they are counted', async () => {
    machineAsContainer();
    const log = new MemoryLog();
    const failing = commands({ script: 'echo one\nfalse\necho two' }, log);
    expect((await failureOf(failing)).message).toContain('exit status 1');
    expect(linesOf(log, 'untrusted')).toEqual(['one']);
    machineAsContainer();
    const { message } = await failureOf(commands({ script: 'true\nno-such-program' }));
    expect(message).toMatch(/\b2: no-such-program/);
  });
});

describe('declared volumes', () => {
  const SAID = 'Volumes that the image declares are empty while commands run: /data, /srv.';
  const more = { volumes: ['/data', '/srv'] };

  it('are said to be empty before "run", and where it fails', async () => {
    machineAsContainer();
    const log = new MemoryLog();
    const { hint } = await failureOf(commands({ script: 'false' }, log, more));
    expect(linesOf(log, 'warning')).toEqual([
      'The image declares volumes. They are empty while "run" runs, and what it changes below them is not in the result: /data, /srv.',
    ]);
    expect(hint).toContain(SAID);
    machineAsContainer();
    expect((await failureOf(commands({ script: 'false' }))).hint).not.toContain('olumes');
  });

  it('are named where no shell is found', async () => {
    startFails('exec: "/bin/sh": stat /bin/sh: no such file or directory');
    const { message, hint } = await failureOf(commands({ script: 'true' }, new MemoryLog(), more));
    expect(message).toContain('the image has no shell (/bin/sh)');
    expect(hint).toContain(SAID);
  });

  it.each(['/', '/var', '/var/lib/apt/lists/', '//var/cache/apt', '/var/lib/apt/lists/partial'])(
    'that keep apt from cleaning are warned of: %s',
    async (volume) => {
      machineAsContainer();
      const log = new MemoryLog();
      await commands({ aptClean: true }, log, { volumes: ['/data', volume] });
      expect(linesOf(log, 'warning')).toEqual([
        `The image declares volumes where "apt-clean" cleans, and what is below them stays: ${volume}. "exclude" can leave it out.`,
      ]);
    },
  );

  it('are left out by an option on a command line', async () => {
    machineAsContainer();
    spellInputsFor('command-line');
    const log = new MemoryLog();
    await commands({ aptClean: true }, log, { volumes: ['/var'] });
    expect(linesOf(log, 'warning')[0]).toContain(': /var. --exclude can leave it out.');
  });

  it.each(['/var/lib/apt/lists-not', '/var/li', '/data', '/var/log'])(
    'elsewhere are nothing to apt: %s',
    async (volume) => {
      machineAsContainer();
      const log = new MemoryLog();
      await commands({ aptClean: true }, log, { volumes: [volume] });
      expect(linesOf(log, 'warning')).toEqual([]);
    },
  );

  it.each([
    ['/bin', true],
    ['/usr/', true],
    ['/lib64', true],
    ['/', true],
    ['/data', false],
    ['/binary', false],
  ])('that may hide a shell are named in the notice of apt-clean: %s', async (volume, isNamed) => {
    startFails('exec: "/bin/sh": stat /bin/sh: no such file or directory');
    const log = new MemoryLog();
    await commands({ aptClean: true }, log, { volumes: [volume] });
    expect(linesOf(log, 'notice').join().includes(`empty while commands run: ${volume}.`)).toBe(
      isNamed,
    );
  });

  it('that may hide apt are named where there is none', async () => {
    // The fake apt says what the script of "apt-clean" does, after the token that it finds there.
    const noApt =
      'echo "$(grep -o "docker-flatten-.*-shell" script | tr -d \\" | sed s/shell/no-apt/)"';
    for (const [volume, hint] of [
      ['/usr', ' Volumes that the image declares are empty while commands run: /usr.'],
      ['/data', ''],
    ] as const) {
      machineAsContainer(noApt);
      const log = new MemoryLog();
      expect(await commands({ aptClean: true }, log, { volumes: [volume] })).toBe(NOTHING_RAN);
      expect(linesOf(log, 'notice')).toEqual([
        `apt-clean was left out: the image has no apt-get.${hint}`,
      ]);
    }
  });
});

describe('a shell that does not start', () => {
  const OCI =
    'Error response from daemon: failed to create task for container: OCI runtime error: ';
  it.each([
    [`${OCI}exec: "/bin/sh": is a directory: permission denied`, 'may not be run'],
    [`${OCI}exec: "/bin/sh": permission denied: unknown`, 'may not be run'],
    [`${OCI}exec: "/bin/sh": stat /bin/sh: too many levels of symbolic links`, 'may not be run'],
    ['exec /bin/sh: permission denied', 'may not be run'],
    ['exec /bin/sh: no such file or directory', 'has no shell'],
    [
      'exec /bin/sh: exec format error',
      "the image's /bin/sh is not a program that this machine (amd64) can run",
    ],
  ])('is done without by rules: %s', async (said, why) => {
    const docker = startFails(said);
    const log = new MemoryLog();
    const result = await commands({ aptClean: true }, log);
    expect(result).toMatchObject({ needsAptRule: true, containerId: undefined, commands: [] });
    expect(log.lines.join('\n')).toContain('done by the rules of "clean: apt": ');
    expect(log.lines.join('\n')).toContain(why);
    expect(docker.note('rm')).toContain(ID);
    startFails(said);
    spellInputsFor('command-line');
    await commands({ aptClean: true }, log);
    expect(log.lines.join('\n')).toContain('done by the rules of --clean apt: ');
    startFails(said);
    expect((await failureOf(commands({ script: 'true' }))).message).toContain(why);
  });

  it.each([
    `${OCI}error mounting "/x" to rootfs: permission denied`,
    `${OCI}error during container init: open /proc/sys/kernel: permission denied`,
    'exec /sbin/init: permission denied',
  ])('is a failure where something else is not permitted: %s', async (said) => {
    startFails(said);
    const failure = await failureOf(commands({ aptClean: true }));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain(said);
  });

  it('is another machine’s where the image is', async () => {
    startFails('exec /bin/sh: exec format error');
    const log = new MemoryLog();
    await commands({ aptClean: true }, log, { platform: S390X });
    expect(log.lines.join('\n')).toContain(
      'the image is for s390x, which this machine (amd64) cannot run',
    );
  });
});

describe('a network that the engine does not give', () => {
  const SAID = [
    'Error response from daemon: network nope not found',
    'Error response from daemon: failed to set up container networking: network nope not found',
  ];
  it.each(SAID)('is told with its input when the container starts: %s', async (said) => {
    startFails(said);
    const failure = await failureOf(commands({ script: 'true', network: 'nope' }));
    expect(failure.code).toBe('COMMAND_FAILED');
    expect(failure.message).toBe(
      `"run" needs the network "nope", which "run-network" names, in a container of app:latest, and the engine did not give it: ${said}`,
    );
    expect(failure.hint).toContain('docker network ls');
  });

  it('is told when the container is created', async () => {
    fakeDocker(`echo '${SAID[0]}' >&2; exit 1`);
    const failure = await failureOf(commands({ script: 'true', network: 'nope' }));
    expect(failure.message).toContain('"run-network" names');
    expect(failure.message).toContain(SAID[0]);
    expect(failure.hint).toContain('docker network ls');
  });

  it('is not to blame for what else fails', async () => {
    fakeDocker(
      `echo 'WARNING: IPv4 forwarding is disabled. Networking will not work.' >&2; echo 'no such image' >&2; exit 1`,
    );
    const failure = await failureOf(commands({ script: 'true', network: 'bridge' }));
    expect([failure.code, failure.hint]).toEqual(['DOCKER_FAILED', undefined]);
    startFails('exec: "/bin/sh": stat /bin/sh: no such file or directory');
    const noShell = await failureOf(commands({ script: 'true', network: 'bridge' }));
    expect(noShell.message).toContain('has no shell');
    startFails(SAID[0] ?? '');
    expect((await failureOf(commands({ script: 'true' }))).code).toBe('DOCKER_FAILED');
  });
});
