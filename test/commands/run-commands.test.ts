import { afterEach, describe, expect, it } from 'vitest';
import { spellInputsFor } from '../../src/base/spelling.ts';
import { NOTHING_RAN, runCommands } from '../../src/commands/run-commands.ts';
import type { CommandsRequest } from '../../src/commands/script.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import type { EngineImage } from '../../src/engine/images/engine-image.ts';
import { engineSource } from '../../src/engine/sources/engine-source.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { containerInspect, imageWith, sessionWith } from '../support/engine/sources.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { needsLinux } from '../support/process/system.ts';

afterEach(() => spellInputsFor('workflow'));

const ID = 'c0ffee'.padEnd(64, '0');
const TOKEN = /docker-flatten-[0-9a-f]{16}/;
const AMD64 = { os: 'linux', architecture: 'amd64', variant: undefined };
const S390X = { ...AMD64, architecture: 's390x' };

/** Fakes a docker whose containers run the script in this machine's shell, with a replacement for apt's script. */
function runOnHost(aptScript = 'true') {
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

/** Fakes a docker whose containers do not start and that prints this message. */
function failToStart(message: string) {
  return fakeDocker(`case "$1" in
create) echo ${ID} ;;
start) cat >&2 <<'END'
${message}
END
exit 1 ;;
rm) echo "$@" > "$NOTES/rm" ;;
esac`);
}

function commands(
  request: Partial<CommandsRequest>,
  log = new MemoryLog(),
  more: Partial<EngineImage> = {},
) {
  const engine = sessionWith(new Docker(), { platform: AMD64 });
  const full = { script: undefined, network: 'none', aptClean: false, ...request };
  const session = { ...engine, log };
  return runCommands(session, engineSource(session, imageWith(more)), full);
}

function linesOf(log: MemoryLog, kind: string): string[] {
  return log.lines
    .filter((line) => line.startsWith(`${kind}: `))
    .map((line) => line.slice(kind.length + 2));
}

it.each([true, false])(
  'reports whether the container may have mount points: %s',
  async (isMissing) => {
    const docker = fakeDocker(`case "$1" in
create) rm -f "$NOTES/plain"; case "$*" in *--runtime*) : > "$NOTES/plain" ;; esac
  while [ "$1" != sha256:app ]; do shift; done
  printf '%s' "$3" > "$NOTES/script"; echo ${ID} ;;
start)
  cd "$NOTES"
  [ ! -e plain ] || ! ${isMissing} || { echo 'exec: "runc": executable file not found' >&2; exit 1; }
  exec /bin/sh -c "$(cat script)" sh true true ;;
rm) echo "$@" > "$NOTES/rm" ;;
diff) ;;
inspect) echo '${containerInspect('2020-01-01T00:00:00Z', '2020-01-01T00:00:01Z', '2020-01-01T00:00:02Z')}' ;;
*) exit 1 ;;
esac`);
    const engine = sessionWith(new Docker(), { platform: AMD64, plainRuntime: 'runc' });
    const request = { script: 'true', network: 'none', aptClean: false };
    const ran = await runCommands(engine, engineSource(engine, imageWith()), request);
    await ran.measuredCommands;
    const reader = await ran.changed?.openReader();
    expect(reader?.isReproducible).toBe(!isMissing);
    await reader?.close();
    expect(docker.note('rm')).toContain(ID);
  },
);

describe('the script of "run"', () => {
  it.each([
    ['stdout', 'printf foo', ['foo']],
    ['stderr', 'printf foo >&2', ['foo']],
    ['both outputs', 'printf one; printf two >&2', ['one', 'two']],
    ['no output', 'echo foo', ['foo']],
  ])('is timed and logged completely with an unfinished line on %s', async (_, run, output) => {
    runOnHost('echo apt; sleep 0.5');
    const log = new MemoryLog();
    const result = await commands({ script: `sleep 0.5; ${run}`, aptClean: true }, log);
    expect(result.commands.map(({ name }) => name)).toEqual(['run', 'apt-clean']);
    for (const { ms } of result.commands) expect(ms).toBeGreaterThan(100);
    expect(linesOf(log, 'untrusted').sort()).toEqual(['apt', ...output].sort());
    expect(log.lines.join('\n')).not.toMatch(TOKEN);
  });

  it('is not blamed if apt-clean fails after it left an unfinished line', async () => {
    runOnHost('echo "no apt today"; exit 3');
    const { message, code } = await failureOf(commands({ script: 'printf foo', aptClean: true }));
    expect(code).toBe('COMMAND_FAILED');
    expect(message).toBe(
      '"apt-clean" failed in a container of app:latest with exit status 3:\nfoo\nno apt today',
    );
  });

  it('is blamed if it fails, even if it prints all processes with their arguments', async () => {
    needsLinux('/proc shows arguments');
    runOnHost();
    const run = 'tr "\\0" "\\n" < /proc/$PPID/cmdline; exit 5';
    const { message } = await failureOf(commands({ script: run, aptClean: true }));
    expect(message).toContain('"run" failed in a container of app:latest with exit status 5');
  });

  it.each([
    '-x; echo reached',
    '-- echo reached',
    '+e; false; echo reached',
    '--help; echo reached',
    '-c; echo reached',
  ])('is never read as options: %s', async (run) => {
    runOnHost();
    const log = new MemoryLog();
    const { message } = await failureOf(commands({ script: run }, log));
    expect(message).toContain('exit status 127');
    expect(message).toContain(`${run.split(/[ ;]/)[0]}: `);
    expect(log.lines).not.toContain('untrusted: reached');
  });

  it('stops at the first command that fails, and keeps its line numbers', async () => {
    runOnHost();
    const log = new MemoryLog();
    const failing = commands({ script: 'echo one\nfalse\necho two' }, log);
    expect((await failureOf(failing)).message).toContain('exit status 1');
    expect(linesOf(log, 'untrusted')).toEqual(['one']);
    runOnHost();
    const { message } = await failureOf(commands({ script: 'true\nno-such-program' }));
    expect(message).toMatch(/\b2: no-such-program/);
  });
});

describe('declared volumes', () => {
  const HINT = "The image's volumes are empty while commands run: /data, /srv.";
  const more = { volumes: ['/data', '/srv'] };

  it('cause a warning before "run", and a hint if it fails', async () => {
    runOnHost();
    const log = new MemoryLog();
    const { hint } = await failureOf(commands({ script: 'false' }, log, more));
    expect(linesOf(log, 'warning')).toEqual([
      'The image declares volumes: /data, /srv. They are empty while "run" runs, and its changes below them are not in the result.',
    ]);
    expect(hint).toContain(HINT);
    runOnHost();
    expect((await failureOf(commands({ script: 'false' }))).hint).not.toContain('olumes');
  });

  it('are named if no shell is found', async () => {
    failToStart('exec: "/bin/sh": stat /bin/sh: no such file or directory');
    const { message, hint } = await failureOf(commands({ script: 'true' }, new MemoryLog(), more));
    expect(message).toContain('the image has no shell (/bin/sh)');
    expect(hint).toContain(HINT);
  });

  it.each(['/', '/var', '/var/lib/apt/lists/', '//var/cache/apt', '/var/lib/apt/lists/partial'])(
    'cause a warning if apt cannot clean below them: %s',
    async (volume) => {
      runOnHost();
      const log = new MemoryLog();
      await commands({ aptClean: true }, log, { volumes: ['/data', volume] });
      expect(linesOf(log, 'warning')).toEqual([
        `"apt-clean" cannot clean below the volumes that the image declares: ${volume}. Use "exclude" to drop their contents.`,
      ]);
    },
  );

  it('are dropped with --exclude on a command line', async () => {
    runOnHost();
    spellInputsFor('command-line');
    const log = new MemoryLog();
    await commands({ aptClean: true }, log, { volumes: ['/var'] });
    expect(linesOf(log, 'warning')[0]).toContain(': /var. Use --exclude to drop their contents.');
  });

  it.each(['/var/lib/apt/lists-not', '/var/li', '/data', '/var/log'])(
    'do not affect apt elsewhere: %s',
    async (volume) => {
      runOnHost();
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
  ])('are named in the notice if they may hide the shell: %s', async (volume, isNamed) => {
    failToStart('exec: "/bin/sh": stat /bin/sh: no such file or directory');
    const log = new MemoryLog();
    await commands({ aptClean: true }, log, { volumes: [volume] });
    expect(linesOf(log, 'notice').join().includes(`empty while commands run: ${volume}.`)).toBe(
      isNamed,
    );
  });

  it('are named if they may hide apt', async () => {
    // Prints what the script of "apt-clean" prints without apt, after the token that it finds in the main script.
    const noApt =
      'echo "$(grep -o "docker-flatten-.*-shell" script | tr -d \\" | sed s/shell/no-apt/)"';
    for (const [volume, hint] of [
      ['/usr', " The image's volumes are empty while commands run: /usr."],
      ['/data', ''],
    ] as const) {
      runOnHost(noApt);
      const log = new MemoryLog();
      expect(await commands({ aptClean: true }, log, { volumes: [volume] })).toBe(NOTHING_RAN);
      expect(linesOf(log, 'notice')).toEqual([
        `Skipped apt-clean: the image has no apt-get.${hint}`,
      ]);
    }
  });
});

describe('a shell that does not start', () => {
  const OCI =
    'Error response from daemon: failed to create task for container: OCI runtime error: ';
  it.each([
    [`${OCI}exec: "/bin/sh": is a directory: permission denied`, 'cannot be executed'],
    [`${OCI}exec: "/bin/sh": permission denied: unknown`, 'cannot be executed'],
    [
      `${OCI}exec: "/bin/sh": stat /bin/sh: too many levels of symbolic links`,
      'cannot be executed',
    ],
    ['exec /bin/sh: permission denied', 'cannot be executed'],
    ['exec /bin/sh: no such file or directory', 'has no shell'],
    [
      'exec /bin/sh: exec format error',
      "the image's /bin/sh is not an executable for this machine (amd64)",
    ],
  ])('is replaced by the apt preset: %s', async (message, reason) => {
    const docker = failToStart(message);
    const log = new MemoryLog();
    const result = await commands({ aptClean: true }, log);
    expect(result).toMatchObject({ needsAptRule: true, changed: undefined, commands: [] });
    expect(log.lines.join('\n')).toContain('Used the rules of "clean: apt" instead of apt-clean: ');
    expect(log.lines.join('\n')).toContain(reason);
    expect(docker.note('rm')).toContain(ID);
    failToStart(message);
    spellInputsFor('command-line');
    await commands({ aptClean: true }, log);
    expect(log.lines.join('\n')).toContain('Used the rules of --clean apt instead of apt-clean: ');
    failToStart(message);
    expect((await failureOf(commands({ script: 'true' }))).message).toContain(reason);
  });

  it.each([
    `${OCI}error mounting "/x" to rootfs: permission denied`,
    `${OCI}error during container init: open /proc/sys/kernel: permission denied`,
    'exec /sbin/init: permission denied',
  ])('is an error if something else is denied: %s', async (message) => {
    failToStart(message);
    const failure = await failureOf(commands({ aptClean: true }));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain(message);
  });

  it('is explained by the platform of a foreign image', async () => {
    failToStart('exec /bin/sh: exec format error');
    const log = new MemoryLog();
    await commands({ aptClean: true }, log, { platform: S390X });
    expect(log.lines.join('\n')).toContain(
      'the image is for s390x, which this machine (amd64) cannot run',
    );
  });
});

describe('a network that the container cannot join', () => {
  const MESSAGES = [
    'Error response from daemon: network nope not found',
    'Error response from daemon: failed to set up container networking: network nope not found',
  ];
  it.each(MESSAGES)('is reported if the container does not start: %s', async (message) => {
    failToStart(message);
    const failure = await failureOf(commands({ script: 'true', network: 'nope' }));
    expect(failure.code).toBe('COMMAND_FAILED');
    expect(failure.message).toBe(
      `Cannot connect the container for "run" to the network "nope" ("run-network"): ${message}`,
    );
    expect(failure.hint).toContain('docker network ls');
  });

  it('is reported if the container cannot be created', async () => {
    fakeDocker(`echo '${MESSAGES[0]}' >&2; exit 1`);
    const failure = await failureOf(commands({ script: 'true', network: 'nope' }));
    expect(failure.message).toContain('("run-network")');
    expect(failure.message).toContain(MESSAGES[0]);
    expect(failure.hint).toContain('docker network ls');
  });

  it('is not blamed for other failures', async () => {
    fakeDocker(
      `echo 'WARNING: IPv4 forwarding is disabled. Networking will not work.' >&2; echo 'no such image' >&2; exit 1`,
    );
    const failure = await failureOf(commands({ script: 'true', network: 'bridge' }));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.hint).not.toContain('network');
    failToStart('exec: "/bin/sh": stat /bin/sh: no such file or directory');
    const noShell = await failureOf(commands({ script: 'true', network: 'bridge' }));
    expect(noShell.message).toContain('has no shell');
    failToStart(MESSAGES[0] ?? '');
    expect((await failureOf(commands({ script: 'true' }))).code).toBe('DOCKER_FAILED');
  });
});
