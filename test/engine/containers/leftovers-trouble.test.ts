// Removing what runs made while the engine makes trouble: a warning each, and on with the rest where there is one.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Watchdog } from '../../../src/base/watchdog.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import {
  removeRemains,
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

/** An engine that has a container, a mark, a pending name and an import of a dead run; `script` is what commands do. */
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
  it("is a warning for each kind of a run's own, with the command that removes it", async () => {
    const docker = full('echo "Error: the engine is on fire" >&2; exit 1');
    const log = new MemoryLog();
    await removeRemains(new Docker(), DEAD, log);
    // What is still paused keeps the mark that says so, for the next run.
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

  it("is a line for debugging for each kind of a dead run's, and the others are removed all the same", async () => {
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
  ])('is none where somebody else removed it: %s', async (said) => {
    full(`[ "$1" = unpause ] || { echo '${said}' >&2; exit 1; }`);
    const log = new MemoryLog();
    await removeRemains(new Docker(), DEAD, log);
    expect(log.lines).toEqual([]);
  });

  it.each([
    'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?',
    'error during connect: Delete "http://x/containers/c1": EOF',
  ])('is the end of it where the engine is gone: %s', async (said) => {
    const docker = full(`echo '${said}' >&2; exit 1`);
    const log = new MemoryLog();
    await sweepLeftovers(new Docker(), [], log);
    expect(done(docker)).toEqual(ALL.slice(0, 1));
    expect(log.lines.filter((line) => line.startsWith('debug: '))).toHaveLength(1);
  });

  it('is told once of an engine that goes away in a run’s own clean-up', async () => {
    const docker = full(
      'echo "Cannot connect to the Docker daemon at unix:///x.sock." >&2; exit 1',
    );
    const log = new MemoryLog();
    await removeRemains(new Docker(), DEAD, log);
    expect(done(docker)).toEqual(ALL.slice(0, 1));
    expect(log.lines).toHaveLength(1);
    // Nothing of it was removed.
    for (const command of [
      'docker unpause 5',
      'rm --force --volumes c1 c2',
      'rmi docker-',
      'rmi sha',
    ])
      expect(log.lines[0]).toContain(command);
  });

  it('with letting a container go on is tried again in a run’s own clean-up', async () => {
    const docker = full(`[ "$1" != unpause ] || [ -e "$NOTES/tried" ] || {
echo > "$NOTES/tried"; echo "Error: busy" >&2; exit 1; }`);
    const log = new MemoryLog();
    await removeRemains(new Docker(), DEAD, log);
    const calls = done(docker);
    expect(calls.slice(0, 2)).toEqual([ALL[0], 'rm --force --volumes c1']);
    expect(calls.slice(4, 6)).toEqual(ALL.slice(0, 2));
    expect(log.lines).toHaveLength(1);
  });
});

describe('trouble with looking', () => {
  it.each(['ps', 'images --quiet', 'images --filter', 'images'])(
    'is one line, and nothing is removed: %s',
    async (command) => {
      const docker = fakeDocker(`echo "$*" >> "$NOTES/calls"
case "$*" in '${command} '*) echo 'Error: no list today' >&2; exit 1 ;; esac`);
      const [swept, own] = [new MemoryLog(), new MemoryLog()];
      await sweepLeftovers(new Docker(), [], swept);
      await removeRemains(new Docker(), DEAD, own);
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
  it('works though the run itself was ended, and ends with the work', async () => {
    const ended = new Docker().withWatchdog(
      new Watchdog(AbortSignal.abort(new Error('received SIGINT')), 0),
    );
    const docker = full(':');
    await withCleanupDeadline(ended, 600, (limited) =>
      sweepLeftovers(limited, [], new MemoryLog()),
    );
    expect(done(docker)).toEqual(ALL);
  });

  it('passes what the work fails with', async () => {
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
  ])('bears a silence as long as the user does, %d s, but %d s at most', async (timeout, limit) => {
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
  });
});

describe('resume', () => {
  it.each([
    'Error response from daemon: No such container: x',
    'Error response from daemon: Container x is not paused',
    'Error response from daemon: Container x is not running',
  ])('takes a container that does not wait for it for let go: %s', async (said) => {
    const docker = fakeDocker(`echo "$*" > "$NOTES/calls"; echo '${said}' >&2; exit 1`);
    await resume(new Docker(), USER_ID);
    expect(docker.note('calls')).toBe(`unpause ${USER_ID}\n`);
  });

  it('fails where it stays paused', async () => {
    fakeDocker('echo "Error response from daemon: cannot resume: ttrpc closed" >&2; exit 1');
    const failure = await failureOf(resume(new Docker(), USER_ID));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain('ttrpc closed');
  });
});
