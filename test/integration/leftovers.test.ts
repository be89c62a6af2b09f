// At its start, a run removes the leftovers of dead runs, but nothing that belongs to a live run or a user. Also: two runs
// at the same time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachStore } from '../support/engine/engines.ts';
import { idOf, KillScene } from '../support/faults/kill-scene.ts';
import { startFlatten } from '../support/faults/live-run.ts';
import { stallReader } from '../support/faults/stalled-reader.ts';

const LABEL = 'io.github.docker-flatten.run';
const PENDING = 'docker-flatten-pending';
const HEX = '0123abcd';
const DAY_SECONDS = 24 * 60 * 60;
const OTHER_BOOT = 'f'.repeat(32);
const EMPTY_TAR = Buffer.alloc(1024);

/** Returns the run ID that a run in this process would have, with changed parts. */
function runId(changed: {
  boot?: string;
  namespace?: string;
  pid?: number;
  start?: string;
  ageSeconds?: number;
}): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().replaceAll('-', '');
  const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
  return [
    changed.boot ?? boot,
    changed.namespace ?? namespace,
    changed.pid ?? process.pid,
    changed.start ?? startOf(process.pid),
    Math.floor(Date.now() / 1000) - (changed.ageSeconds ?? 0),
    HEX,
  ].join('-');
}

/** Returns the start of a process in clock ticks (proc(5)). */
function startOf(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Returns the ID of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

onEachStore('leftovers', (engine) => {
  let scene: KillScene;
  beforeAll(async () => {
    scene = await KillScene.make(engine, 12);
  });
  afterAll(() => scene.remove());

  test('of a run that still streams are kept while another one starts and sweeps', async () => {
    const run = startFlatten(engine, scene.args);
    await run.untilSaid(/^Flatten via /m);
    run.kill('SIGSTOP');
    const other = startFlatten(engine, scene.tinyArgs);
    // It has swept by then. It may not be able to end: while an image mount is read, engines remove no image.
    await other.untilSaid(/^Flatten via /m);
    run.kill('SIGCONT');
    expect(await other.ended).toMatchObject({ status: 0 });
    expect(await run.ended).toMatchObject({ status: 0 });
    expect(scene.target()).toBe('new');
    scene.expectClean('new');
  });

  /** Makes everything that a run with an ID could leave. */
  function forge(id: string): { container: string; images: string[]; spool: string } {
    const label = `${LABEL}=${id}`;
    const name = `docker-flatten-${id}-${HEX}`;
    const pending = `${PENDING}:${id}`;
    engine.docker('tag', 'kills:tiny', pending);
    const imported = engine.dockerWith(EMPTY_TAR, 'import', '--change', `LABEL ${label}`, '-');
    const spool = join(scene.tempDir, `docker-flatten-${id}-Ab12Cd`);
    mkdirSync(spool);
    return {
      container: engine.docker('create', '--name', name, '--label', label, 'kills:tiny', 'x'),
      images: [pending, imported],
      spool,
    };
  }

  test('with the mark of a run that may be alive, or without a run ID, are kept', async () => {
    const old = runId({ boot: OTHER_BOOT, ageSeconds: 9 * DAY_SECONDS });
    const pid = await deadPid();
    const marks = [
      runId({}),
      runId({ boot: OTHER_BOOT, pid, ageSeconds: 3600 }),
      runId({ namespace: '1', pid, ageSeconds: 3600 }),
      'something-else',
      `${old}0`,
      old.slice(1),
    ];
    const made = marks.map(forge);
    const before = engine.inventory();
    await scene.anotherRun();
    expect(engine.inventory()).toEqual(before);
    for (const { spool } of made) expect(existsSync(spool), spool).toBe(true);
    engine.docker('rm', ...made.map(({ container }) => container));
    engine.docker('rmi', ...made.flatMap(({ images }) => images));
    for (const { spool } of made) rmSync(spool, { recursive: true });
    scene.expectClean('old');
  });

  test('of a dead run are removed: its process is gone, its process ID is reused, or it is too old', async () => {
    forge(runId({ pid: await deadPid() }));
    forge(runId({ start: '1' }));
    forge(runId({ boot: OTHER_BOOT, ageSeconds: 2 * DAY_SECONDS }));
    forge(runId({ namespace: '1', ageSeconds: 2 * DAY_SECONDS }));
    await scene.anotherRun();
    scene.expectClean('old');
  });

  // The engine removes neither this container nor any image until the reader has finished.
  test('that a stalled reader blocks do not delay the next run', async () => {
    const id = runId({ pid: await deadPid() });
    const mark = ['--name', `docker-flatten-${id}-${HEX}`, '--label', `${LABEL}=${id}`];
    const container = engine.docker('create', ...mark, 'kills:source', 'x');
    const release = await stallReader(engine, container);
    try {
      const run = startFlatten(engine, [...scene.tinyArgs, '--debug']);
      const { status, stderr } = await run.ended;
      expect(status, stderr).toBe(0);
      expect(run.ranMs, stderr).toBeLessThan(20_000);
      expect(stderr).not.toMatch(/^warning: /m);
      expect(stderr).toMatch(
        /^debug: could not remove leftovers of a killed run, so a later run will try again/m,
      );
      expect(run.children(), stderr).toEqual([]);
    } finally {
      release();
    }
    await scene.anotherRun();
    scene.expectClean('old');
  });

  test('are not confused with containers, images and files of a user', async () => {
    const dead = runId({ pid: await deadPid() });
    const label = `${LABEL}=${dead}`;
    // An image without a name but with such a label may belong to a user. Containers of it have the label, too.
    const importOf = (more: string) =>
      engine.dockerWith(
        EMPTY_TAR,
        ...['import', '--change', `LABEL ${label}`, '--change', `LABEL mine=${more}`, '-'],
      );
    const images = [importOf('unused'), importOf('used')];
    const containers = [
      engine.docker('create', images[1] ?? '', 'x'),
      engine.docker('create', '--name', 'users-own', '--label', label, 'kills:tiny', 'x'),
      engine.docker('create', '--name', `docker-flatten-${dead}-${HEX}`, 'kills:tiny', 'x'),
    ];
    engine.docker('tag', 'kills:tiny', `users-own/${PENDING}:${dead}`);
    mkdirSync(join(scene.tempDir, `my-docker-flatten-${dead}-Ab12Cd`));
    const before = engine.inventory();
    await scene.anotherRun();
    expect(engine.inventory()).toEqual(before);
    expect(readdirSync(scene.tempDir)).toHaveLength(1);
    engine.docker('rm', ...containers);
    engine.docker('rmi', ...images, `users-own/${PENDING}:${dead}`);
    rmSync(join(scene.tempDir, `my-docker-flatten-${dead}-Ab12Cd`), { recursive: true });
    scene.expectClean('old');
  });

  test('are not left by two runs at once on one tag, which one of them gets', async () => {
    const { tinyArgs, args } = scene;
    const tinyToTarget = tinyArgs.with(2, 'kills:target');
    const rounds = [
      [args, args],
      [args, tinyToTarget],
      [tinyToTarget, tinyToTarget],
    ];
    const results = [scene.flatId, idOf(engine, 'kills:tiny-flat')];
    for (const [one, other] of rounds) {
      const runs = [startFlatten(engine, one ?? []), startFlatten(engine, other ?? [])];
      const ends = await Promise.all(runs.map((run) => run.ended));
      const said = ends.map(({ stderr }) => stderr).join('\n');
      const target = idOf(engine, 'kills:target');
      expect(results, said).toContain(target);
      // A run may find that the other one has moved the tag right after it.
      const statuses = ends.map(({ status }) => status).sort();
      expect(statuses, said).toEqual(one === other ? [0, 0] : [0, expect.toBeOneOf([0, 1])]);
      engine.docker('tag', 'kills:old', 'kills:target');
      if (one === args) engine.docker('rmi', '--force', scene.flatId);
      scene.expectClean('old', said);
    }
  });
});
