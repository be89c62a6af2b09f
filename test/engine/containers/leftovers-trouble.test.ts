// Removing leftovers while the engine fails: each failure is logged, and the rest is still removed.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Watchdog } from '../../../src/base/watchdog.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import {
  removeLeftovers,
  resume,
  sweepLeftovers,
  withCleanupDeadline,
} from '../../../src/engine/containers/leftovers.ts';
import { type FakeDocker, fakeDocker } from '../../support/engine/fake-docker.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';

const DEAD = `${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef`;
const USER_ID = '5'.repeat(64);
const MARK = `docker-flatten-${DEAD}-paused-${USER_ID}`;

/** Fakes an engine with a container, a mark, a pending name and an import of a dead run; commands run `script`. */
function full(script: string): FakeDocker {
  const labels = { 'io.github.docker-flatten.run': DEAD };
  const image = { Id: 'sha256:i', Comment: 'Imported from -', Config: { Labels: labels } };
  return fakeDocker(`echo "$*" >> "$NOTES/calls"
case "$*" in
'ps '*) echo 'c1 docker-flatten-${DEAD}-0badcafe'; echo 'c2 ${MARK}' ;;
'images --quiet '*) echo sha256:i ;;
'images --filter '*) echo 'docker-flatten-pending:${DEAD}' ;;
'image inspect '*) echo '${JSON.stringify([image])}' ;;
*) ${script} ;;
esac`);
}

function done(docker: FakeDocker): string[] {
  const calls = docker.note('calls')?.trimEnd().split('\n') ?? [];
  return calls.filter((call) => !/^(?:ps|images|image inspect) /.test(call));
}

const ALL = [
  `unpause ${USER_ID}`,
  'rm --force --volumes c1 c2',
  `rmi docker-flatten-pending:${DEAD}`,
  'rmi sha256:i',
];

describe('trouble with a removal', () => {
  it("of a run's own leftovers is a warning for each kind, with the command that removes it", async () => {
    const docker = full('echo "Error: the engine is on fire" >&2; exit 1');
    const log = new MemoryLog();
    await removeLeftovers(new Docker(), DEAD, log);
    // A container that is still paused keeps its mark, for the next run.
    expect(done(docker).slice(0, 4)).toEqual([ALL[0], 'rm --force --volumes c1', ...ALL.slice(2)]);
    const byHand = [
      `docker unpause ${USER_ID.slice(0, 12)}`,
      'docker rm --force --volumes c1 c2',
      `docker rmi docker-flatten-pending:${DEAD}`,
      'docker rmi sha256:i',
    ];
    expect(log.lines.slice(0, 4)).toEqual(
      byHand.map((command) =>
        expect.stringMatching(
          new RegExp(
            `^warning: Could not remove everything that the run created: .*on fire\nA later run removes the rest, or you can: ${command}$`,
          ),
        ),
      ),
    );
  });

  it("of a dead run's leftovers is a debug line for each kind, and the others are still removed", async () => {
    const docker = full('echo "Error: the engine is on fire" >&2; exit 1');
    const log = new MemoryLog();
    await sweepLeftovers(new Docker(), [], log);
    expect(done(docker)).toEqual([ALL[0], 'rm --force --volumes c1', ...ALL.slice(2)]);
    expect(log.lines).toEqual([
      expect.stringMatching(/^info: Cleaning up after an interrupted run/),
      ...Array(4).fill(
        expect.stringMatching(/^debug: could not remove leftovers of a killed run, .*on fire$/),
      ),
    ]);
  });

  it.each([
    'Error response from daemon: No such container: c1',
    'Error response from daemon: No such image: docker-flatten-pending:x',
    'Error: removal of container c1 is already in progress',
    'Error response from daemon: image not found',
  ])('is ignored if something else has removed it: %s', async (said) => {
    full(`[ "$1" = unpause ] || { echo '${said}' >&2; exit 1; }`);
    const log = new MemoryLog();
    await removeLeftovers(new Docker(), DEAD, log);
    expect(log.lines).toEqual([]);
  });

  it.each([
    'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?',
    'error during connect: Delete "http://x/containers/c1": EOF',
  ])('ends the cleanup if the engine is gone: %s', async (said) => {
    const docker = full(`echo '${said}' >&2; exit 1`);
    const log = new MemoryLog();
    await sweepLeftovers(new Docker(), [], log);
    expect(done(docker)).toEqual(ALL.slice(0, 1));
    expect(log.lines.filter((line) => line.startsWith('debug: '))).toHaveLength(1);
  });

  it('is reported once if the engine dies during a run’s own cleanup', async () => {
    const docker = full(
      'echo "Cannot connect to the Docker daemon at unix:///x.sock." >&2; exit 1',
    );
    const log = new MemoryLog();
    await removeLeftovers(new Docker(), DEAD, log);
    expect(done(docker)).toEqual(ALL.slice(0, 1));
    expect(log.lines).toHaveLength(1);
    // Nothing was removed.
    for (const command of [
      'docker unpause 5',
      'rm --force --volumes c1 c2',
      'rmi docker-',
      'rmi sha',
    ])
      expect(log.lines[0]).toContain(command);
  });

  it('when resuming a container is followed by another try in a run’s own cleanup', async () => {
    const docker = full(`[ "$1" != unpause ] || [ -e "$NOTES/tried" ] || {
echo > "$NOTES/tried"; echo "Error: busy" >&2; exit 1; }`);
    const log = new MemoryLog();
    await removeLeftovers(new Docker(), DEAD, log);
    const calls = done(docker);
    expect(calls.slice(0, 2)).toEqual([ALL[0], 'rm --force --volumes c1']);
    expect(calls.slice(4, 6)).toEqual(ALL.slice(0, 2));
    expect(log.lines).toHaveLength(1);
  });
});

describe('trouble with finding leftovers', () => {
  it.each(['ps', 'images --quiet', 'images --filter', 'images'])(
    'is one line, and nothing is removed: %s',
    async (command) => {
      const docker = fakeDocker(`echo "$*" >> "$NOTES/calls"
case "$*" in '${command} '*) echo 'Error: no list today' >&2; exit 1 ;; esac`);
      const [swept, own] = [new MemoryLog(), new MemoryLog()];
      await sweepLeftovers(new Docker(), [], swept);
      await removeLeftovers(new Docker(), DEAD, own);
      expect(swept.lines).toEqual([
        expect.stringMatching(
          /^debug: could not remove leftovers of a killed run, .*no list today$/,
        ),
      ]);
      expect(own.lines).toEqual([
        expect.stringMatching(
          /^warning: Could not remove everything that the run created: .*no list today$/m,
        ),
      ]);
      // Where to look.
      expect(own.lines[0]).toContain(`docker ps --all --filter name=docker-flatten-${DEAD}-`);
      expect(done(docker)).toEqual([]);
    },
  );
});

describe('withCleanupDeadline', () => {
  it('works although the run has ended, and ends with the work', async () => {
    const ended = new Docker().withWatchdog(
      new Watchdog(AbortSignal.abort(new Error('received SIGINT')), 0),
    );
    const docker = full(':');
    await withCleanupDeadline(ended, 600, (limited) =>
      sweepLeftovers(limited, [], new MemoryLog()),
    );
    expect(done(docker)).toEqual(ALL);
  });

  it('passes on the error of the work', async () => {
    const refusal = new RangeError('refused');
    await expect(
      withCleanupDeadline(new Docker(), 1, async () => {
        throw refusal;
      }),
    ).rejects.toBe(refusal);
  });

  it.each([
    [0, 10],
    [1, 1],
    [9, 9],
    [600, 10],
  ])(
    'waits without progress for %d s, the user’s timeout, but for at most %d s',
    async (timeout, limit) => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
      onTestFinished(() => void vi.useRealTimers());
      fakeDocker('exit 0');
      await withCleanupDeadline(new Docker(), timeout, async (docker) => {
        vi.advanceTimersByTime(limit * 1000 - 300);
        await docker.run(['version']);
        vi.advanceTimersByTime(limit * 1000 + 600);
        expect((await failureOf(docker.run(['version']))).message).toContain(`${limit} s`);
      });
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe('resume', () => {
  it.each([
    'Error response from daemon: No such container: x',
    'Error response from daemon: Container x is not paused',
    'Error response from daemon: Container x is not running',
  ])('accepts a container that is not paused: %s', async (said) => {
    const docker = fakeDocker(`echo "$*" > "$NOTES/calls"; echo '${said}' >&2; exit 1`);
    await resume(new Docker(), USER_ID);
    expect(docker.note('calls')).toBe(`unpause ${USER_ID}\n`);
  });

  it('fails if the container stays paused', async () => {
    fakeDocker('echo "Error response from daemon: cannot resume: ttrpc closed" >&2; exit 1');
    const failure = await failureOf(resume(new Docker(), USER_ID));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain('ttrpc closed');
  });
});
