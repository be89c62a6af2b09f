// What is removed of killed and failed runs, and what is kept although it looks similar.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRunId } from '../../../src/base/run-id.ts';
import { Watchdog } from '../../../src/base/watchdog.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import {
  removeImages,
  removeLeftovers,
  resumeAfterKilledRun,
  sweepLeftovers,
} from '../../../src/engine/containers/leftovers.ts';
import { type FakeDocker, fakeDocker } from '../../support/engine/fake-docker.ts';
import { MemoryLog } from '../../support/process/log.ts';

/** A run of another boot, long ago: dead by any clock. */
const DEAD = `${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef`;
const USER_ID = '5'.repeat(64);
const LABEL = 'io.github.docker-flatten.run';

/** What an engine lists with our label or our pending name. */
interface Listed {
  /** Rows of ID and names. */
  readonly containers?: readonly string[];
  /** Inspects of untagged images. */
  readonly images?: readonly object[];
  /** Names in our repository. */
  readonly names?: readonly string[];
}

/**
 * Fakes a docker that notes every command, and lists what is given until it is removed.
 * @param more what else a command does; `$1` is the command's name
 */
function listing({ containers = [], images = [], names = [] }: Listed, more = ''): FakeDocker {
  const docker = fakeDocker(`echo "$*" >> "$NOTES/calls"
case "$*" in
'ps '*) cat "$NOTES/containers" ;;
'images --quiet '*) cat "$NOTES/images" ;;
'images --filter '*) cat "$NOTES/names" ;;
'image inspect '*) cat "$NOTES/inspects" ;;
esac
${more}
case "$1" in
rm) : > "$NOTES/containers" ;;
rmi) : > "$NOTES/images"; : > "$NOTES/names" ;;
esac`);
  const write = (note: string, rows: readonly string[]) =>
    writeFileSync(join(docker.notes, note), rows.map((row) => `${row}\n`).join(''));
  write('containers', containers);
  write('names', names);
  write(
    'images',
    images.map((_, number) => `sha256:image${number}`),
  );
  write('inspects', [JSON.stringify(images)]);
  return docker;
}

/** Returns the commands so far that change something, in order. */
function done(docker: FakeDocker): string[] {
  const calls = docker.note('calls')?.trimEnd().split('\n') ?? [];
  return calls.filter((call) => !/^(?:ps|images|image inspect) /.test(call));
}

/** Returns an import of a run as the engine describes it. */
function imported(runId: string, more: object = {}): object {
  return {
    Id: `sha256:import-of-${runId}`,
    RepoTags: [],
    RepoDigests: [],
    Comment: 'Imported from -',
    Config: { Labels: { [LABEL]: runId } },
    ...more,
  };
}

describe('removeLeftovers', () => {
  it('searches by marks, and removes what belongs to the run in this order', async () => {
    const docker = listing({
      containers: [
        `c1 docker-flatten-${DEAD}-0badcafe`,
        `c2 docker-flatten-${DEAD}-paused-${USER_ID}`,
      ],
      images: [imported(DEAD)],
      names: [`docker-flatten-pending:${DEAD}`],
    });
    const log = new MemoryLog();
    await removeLeftovers(new Docker(), DEAD, log);
    const calls = docker.note('calls')?.trimEnd().split('\n') ?? [];
    expect(calls.slice(0, 3).sort()).toEqual([
      'images --filter reference=docker-flatten-pending --format {{.Repository}}:{{.Tag}}',
      `images --quiet --no-trunc --filter label=${LABEL} --filter dangling=true`,
      `ps --all --no-trunc --filter label=${LABEL} --format {{.ID}} {{.Names}}`,
    ]);
    expect(calls[3]).toBe('image inspect sha256:image0');
    // The mark of a pause is removed after the pause, an import after the image that shares its layer.
    expect(done(docker)).toEqual([
      `unpause ${USER_ID}`,
      'rm --force --volumes c1 c2',
      `rmi docker-flatten-pending:${DEAD}`,
      `rmi sha256:import-of-${DEAD}`,
    ]);
    expect(log.lines).toEqual([]);
  });

  it('keeps what another run made, dead or alive', async () => {
    for (const other of [newRunId(), DEAD.replace('dead', '0000')]) {
      const docker = listing({
        containers: [`c1 docker-flatten-${other}-0badcafe`],
        images: [imported(other)],
        names: [`docker-flatten-pending:${other}`],
      });
      await removeLeftovers(new Docker(), DEAD, new MemoryLog());
      expect(docker.note('calls')).toContain('image inspect sha256:image0');
      expect(done(docker)).toEqual([]);
    }
  });
});

describe('a second pass', () => {
  it('removes what the engine was still creating during the first one', async () => {
    const row = `c9 docker-flatten-${DEAD}-0badcafe`;
    const docker = listing(
      {},
      `case "$1 $(cat "$NOTES/late" 2>/dev/null)" in
'ps ') echo '${row}' > "$NOTES/containers"; echo yes > "$NOTES/late" ;;
esac`,
    );
    await removeLeftovers(new Docker(), DEAD, new MemoryLog());
    expect(done(docker)).toEqual(['rm --force --volumes c9']);
  });

  it('is repeated until everything is gone, but at most three times', async () => {
    const docker = listing(
      { containers: [`c1 docker-flatten-${DEAD}-0badcafe`] },
      '[ "$1" != rm ] || exit 0',
    );
    await removeLeftovers(new Docker(), DEAD, new MemoryLog());
    expect(done(docker)).toEqual(Array(3).fill('rm --force --volumes c1'));
  });
});

describe('what only has our marks', () => {
  it.each([
    ['a container of a name of its own', 'web'],
    ['a name with the ID behind another word', `docker-flatten-my-${DEAD}-0badcafe`],
    ['a name with something before', `my-docker-flatten-${DEAD}-0badcafe`],
    ['a name that ends with the ID', `docker-flatten-${DEAD}`],
    ['a name that only starts like the ID', `docker-flatten-${DEAD}0-0badcafe`],
    ['a second name of a container', `web,web/docker-flatten-${DEAD}-0badcafe`],
    ['no name at all', ''],
  ])('keeps a container that only has the label: %s', async (_, names) => {
    const docker = listing({ containers: [`c1 ${names}`] });
    await sweepLeftovers(new Docker(), [], new MemoryLog());
    expect(done(docker)).toEqual([]);
  });

  it.each<[string, object]>([
    ['another label too', { Config: { Labels: { [LABEL]: DEAD, maintainer: 'me' } } }],
    ['a name', { RepoTags: ['app:latest'] }],
    ['a name with a digest', { RepoDigests: ['app@sha256:0'] }],
    ['another history', { Comment: 'buildkit.dockerfile.v0' }],
    ['no comment', { Comment: undefined }],
    ['something that is not a run', { Config: { Labels: { [LABEL]: 'mine' } } }],
    ['a run with something behind', { Config: { Labels: { [LABEL]: `${DEAD}-x` } } }],
    ['a label without a value', { Config: { Labels: { [LABEL]: '' } } }],
    ['labels of another type', { Config: { Labels: [LABEL] } }],
    ['no labels', { Config: { Labels: null } }],
    ['no config', { Config: null }],
    ['no ID', { Id: undefined }],
  ])('keeps an image that only has the label: one with %s', async (_, more) => {
    const docker = listing({ images: [imported(DEAD, more)] });
    await sweepLeftovers(new Docker(), [], new MemoryLog());
    expect(docker.note('calls')).toContain('image inspect sha256:image0');
    expect(done(docker)).toEqual([]);
  });

  it.each(['latest', '<none>', `${DEAD}0`, `${DEAD}-x`, ''])(
    'leaves a name in our repository that is no run’s: %j',
    async (tag) => {
      const docker = listing({ names: [`docker-flatten-pending:${tag}`] });
      await sweepLeftovers(new Docker(), [], new MemoryLog());
      expect(done(docker)).toEqual([]);
    },
  );

  it('takes an image whose lists of names are missing or null for one without names', async () => {
    const images = [imported(DEAD, { RepoTags: null, RepoDigests: undefined })];
    const docker = listing({ images });
    await sweepLeftovers(new Docker(), [], new MemoryLog());
    expect(done(docker)).toEqual([`rmi sha256:import-of-${DEAD}`]);
  });

  it('ignores an inspect that fails or is not JSON', async () => {
    for (const inspects of ['', 'no JSON', '{}', '[null]', '[7]']) {
      const docker = listing({ images: [imported(DEAD)] });
      writeFileSync(join(docker.notes, 'inspects'), inspects);
      const log = new MemoryLog();
      await sweepLeftovers(new Docker(), [], log);
      expect(done(docker)).toEqual([]);
      expect(log.lines).toEqual([]);
    }
  });
});

describe('sweepLeftovers', () => {
  it('removes leftovers of dead runs and logs that, and keeps what live ones use', async () => {
    const other = DEAD.replace('dead', '0000');
    const live = newRunId();
    const young = DEAD.replace('1600000000', String(Math.floor(Date.now() / 1000)));
    const docker = listing({
      containers: [DEAD, live, young, other].map(
        (id, number) => `c${number} docker-flatten-${id}-0badcafe`,
      ),
      images: [DEAD, live, young].map((id) => imported(id)),
      names: [live, young, other].map((id) => `docker-flatten-pending:${id}`),
    });
    const log = new MemoryLog();
    await sweepLeftovers(new Docker(), [], log);
    expect(done(docker)).toEqual([
      'rm --force --volumes c0 c3',
      `rmi docker-flatten-pending:${other}`,
      `rmi sha256:import-of-${DEAD}`,
    ]);
    expect(log.lines).toEqual([
      'info: Cleaning up after an interrupted run: 2 containers and 2 images',
    ]);
  });

  it.each<[string, Listed]>([
    ['1 container', { containers: [`c1 docker-flatten-${DEAD}-0badcafe`] }],
    ['1 image', { images: [imported(DEAD)] }],
    ['2 images', { images: [imported(DEAD)], names: [`docker-flatten-pending:${DEAD}`] }],
  ])('logs what it removes: %s', async (what, listed) => {
    listing(listed);
    const log = new MemoryLog();
    await sweepLeftovers(new Docker(), [], log);
    expect(log.lines).toEqual([`info: Cleaning up after an interrupted run: ${what}`]);
  });

  it('resumes a container that a dead run has paused', async () => {
    const docker = listing({ containers: [`c1 docker-flatten-${DEAD}-paused-${USER_ID}`] });
    await sweepLeftovers(new Docker(), [], new MemoryLog());
    expect(done(docker)).toEqual([`unpause ${USER_ID}`, 'rm --force --volumes c1']);
  });

  it('keeps the mark of the container that it must not resume', async () => {
    const mark = `c1 docker-flatten-${DEAD}-paused-${USER_ID}`;
    const docker = listing({ containers: [mark, `c2 docker-flatten-${DEAD}-0badcafe`] });
    await sweepLeftovers(new Docker(), [], new MemoryLog(), USER_ID);
    expect(done(docker)).toEqual(['rm --force --volumes c2']);
  });

  it('logs and removes nothing if nothing is left', async () => {
    const docker = listing({});
    const log = new MemoryLog();
    await sweepLeftovers(new Docker(), [], log);
    expect(done(docker)).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it('starts nothing once its watchdog is aborted', async () => {
    const docker = listing({ names: [`docker-flatten-pending:${DEAD}`] });
    const watch = new Watchdog(AbortSignal.abort(new Error('received SIGINT')), 0);
    const log = new MemoryLog();
    await sweepLeftovers(new Docker().withWatchdog(watch), [], log);
    expect(docker.note('calls')).toBeUndefined();
    expect(log.lines).toEqual([expect.stringMatching(/^debug: /)]);
  });
});

describe('resumeAfterKilledRun', () => {
  const other = '6'.repeat(64);

  it('resumes a container that a dead run has paused, and removes the mark', async () => {
    const docker = listing({
      containers: [
        `c1 docker-flatten-${DEAD}-paused-${other}`,
        `c2 docker-flatten-${DEAD}-paused-${USER_ID}`,
      ],
    });
    await resumeAfterKilledRun(new Docker(), USER_ID);
    expect(done(docker)).toEqual([`unpause ${USER_ID}`, 'rm --force --volumes c2']);
  });

  it.each([
    ['a live run holds it', newRunId(), USER_ID],
    ['nobody holds it', DEAD, other],
  ])('does nothing if %s', async (_, runId, heldId) => {
    const docker = listing({ containers: [`c1 docker-flatten-${runId}-paused-${heldId}`] });
    await resumeAfterKilledRun(new Docker(), USER_ID);
    expect(done(docker)).toEqual([]);
  });
});

describe('removeImages', () => {
  it('removes all in order, and returns the answer', async () => {
    const docker = listing({});
    expect(await removeImages(new Docker(), ['a:1', 'sha256:b'], 5)).toMatchObject({ exitCode: 0 });
    expect(done(docker)).toEqual(['rmi a:1', 'rmi sha256:b']);
    const refusing = listing({}, '[ "$2" != a:1 ] || { echo no >&2; exit 1; }');
    expect(await removeImages(new Docker(), ['a:1', 'sha256:b'], 5)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^no\s*$/),
    });
    expect(done(refusing)).toEqual(['rmi a:1', 'rmi sha256:b']);
  });

  it('does not wait for an engine that takes too long, but lets it know of all', async () => {
    const docker = listing({}, '[ "$1" != rmi ] || exec sleep 30');
    expect(await removeImages(new Docker(), ['a:1', 'sha256:b'], 0.5)).toBeUndefined();
    expect(done(docker)).toEqual(['rmi a:1', 'rmi sha256:b']);
  });

  it('does not call the engine without images', async () => {
    const docker = listing({});
    expect(await removeImages(new Docker(), [], 5)).toMatchObject({ exitCode: 0 });
    expect(docker.note('calls')).toBeUndefined();
  });
});
