// A run that is ended from outside, at any moment: nothing is half done, and the next run removes what was left.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachKind, type TestEngine } from '../support/engine/engines.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';
import { KillScene } from '../support/faults/kill-scene.ts';
import { LiveRun, startFlatten } from '../support/faults/live-run.ts';
import { builtPath, inputVariables, prepareStep, runPostStep } from '../support/process/built.ts';
import { prng } from '../support/process/prng.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const RANDOM_MOMENTS = 6;

interface Moment {
  readonly name: string;
  readonly wait: (run: LiveRun) => Promise<void>;
}

/** Moments that a run tells by what it says, or does. */
const AT_ONCE: Moment = { name: 'at once', wait: async () => {} };
const FOUND: Moment = {
  name: 'with the source found',
  wait: (run) => run.untilSaid(/Flattening /),
};
const STREAM: Moment = { name: 'as it streams', wait: (run) => run.untilSaid(/Flatten via /) };
const STORED: Moment = { name: 'when it has stored', wait: (run) => run.untilSaid(/^Stored /m) };

const TAGS: Moment = {
  name: 'as it tags',
  wait: async (run) => {
    await STORED.wait(run);
    await run.until(() => run.children().some(({ command }) => / tag /.test(command)));
  },
};

/** Random moments spread over a run: one in each part of its length, as long as an honest one takes by now. */
function randomMoments(scene: KillScene, count: number): Moment[] {
  const random = prng(SEED);
  return Array.from({ length: count }, (_, at) => {
    const part = (at + random.int(1000) / 1000) / count;
    return {
      name: `after ${part.toFixed(3)} of a run`,
      wait: async (run) => {
        await run.forMs(part * scene.runMs);
        // The machine is less busy than it was: the moments to come are nearer too.
        if (run.isOver) scene.runMs = Math.min(scene.runMs, run.ranMs);
      },
    };
  });
}

/** A container of a shell, with more in it than streams at once. */
async function makeContainer(engine: TestEngine, files: LayerEntry[]): Promise<string> {
  const command = ['flatten-base:tiny', 'sleep', '600'];
  const container = engine.docker('create', '--network', 'none', ...command);
  engine.dockerWith(await layerTar(files), 'cp', '-', `${container}:/`);
  return container;
}

/** An image whose apt-get says that it began and then takes its time. */
async function makeSlowApt(engine: TestEngine): Promise<void> {
  const script = '#!/bin/sh\necho begun\nexec sleep 600\n';
  const files = [{ name: 'usr/local/sbin/apt-get', data: script, mode: 0o755 }];
  const container = await makeContainer(engine, files);
  engine.docker('commit', container, 'kills:slow-apt');
  engine.docker('rm', container);
}

/** An image of one name. */
const loadOnly = (engine: TestEngine) =>
  loadImage(engine, 'kills:only', { layers: [[{ name: 'only' }]], config: plainConfig() });

onEachKind(`ended from outside (FUZZ_SEED=${SEED})`, (engine) => {
  let scene: KillScene;
  beforeAll(async () => {
    await makeSlowApt(engine);
    await loadOnly(engine);
    scene = await KillScene.make(engine, 20);
  });
  afterAll(() => {
    scene.remove();
    engine.docker('rmi', '--force', 'kills:slow-apt', 'kills:only');
  });

  test('SIGKILL leaves the old image or the new one, and the next run removes the rest', async () => {
    const random = randomMoments(scene, RANDOM_MOMENTS);
    const moments = [AT_ONCE, FOUND, STREAM, STORED, TAGS, ...random];
    let killed = 0;
    for (const [at, { name, wait }] of moments.entries()) {
      const run = startFlatten(engine, scene.args);
      await wait(run);
      if ((await run.killHard()).signal === 'SIGKILL') killed++;
      // A "docker tag" may be under way: it moves the tag wholly or not at all, but only then is it known which.
      expect(await run.lastingChildren(), `children of the run killed ${name}`).toEqual([]);
      // What two killed runs left is a single run's work too, and takes half the time here.
      if (at % 2 === 0) scene.target(`(killed ${name})`);
      else await scene.expectRepair(`(killed ${moments[at - 1]?.name}, and killed ${name})`);
    }
    expect(killed, 'runs that the kill found alive').toBeGreaterThan(RANDOM_MOMENTS / 2);
  });

  // What follows differs by store, and not by image mounts.
  if (engine.api < 148) return;

  test('SIGKILL while a command runs in a container: the next run ends it', async () => {
    const run = startFlatten(engine, [...scene.args.with(0, 'kills:slow-apt'), '--apt-clean']);
    await run.untilSaid(/\| begun/);
    await run.killHard();
    expect(engine.inventory().containers).toHaveLength(1);
    await scene.expectRepair();
    expect(await run.lastingChildren()).toEqual([]);
  });

  describe('while a container is held still', () => {
    let container: string;
    beforeAll(async () => {
      const data = randomBytes(24 * 1024 * 1024);
      container = await makeContainer(engine, [{ name: 'random', data }]);
      engine.docker('start', container);
    });
    afterAll(() => {
      engine.docker('rm', '--force', container);
      scene.expectClean('old');
    });
    const state = () => engine.docker('inspect', '--format', '{{.State.Status}}', container);

    /** A run that is stopped in mid-stream. */
    async function stoppedRun(tag: string): Promise<LiveRun> {
      const args = ['--container', container, '--tag', tag, '--temp-dir', scene.tempDir];
      const run = startFlatten(engine, args);
      await STREAM.wait(run);
      run.kill('SIGSTOP');
      expect(state(), run.said).toBe('paused');
      return run;
    }

    test('SIGINT lets it go on', async () => {
      const run = await stoppedRun('kills:target');
      run.kill('SIGINT');
      run.kill('SIGCONT');
      const { status, stderr } = await run.ended;
      expect([status, state()], stderr).toEqual([1, 'running']);
      expect(engine.inventory().containers, stderr).toEqual([container]);
    });

    test('after SIGKILL the next run lets it go on, and holds it still in its own turn', async () => {
      await (await stoppedRun('kills:target')).killHard();
      expect(state()).toBe('paused');
      const next = await stoppedRun('kills:container');
      next.kill('SIGCONT');
      const { status, stderr } = await next.ended;
      expect([status, state()], stderr).toEqual([0, 'running']);
      expect(engine.inventory().containers, stderr).toEqual([container]);
      engine.docker('rmi', 'kills:container');
    });
  });

  test('SIGKILL during a backup: half of one never has its name', async () => {
    const run = startFlatten(engine, [...scene.args, '--backup', join(scene.tempDir, 'backup')]);
    await run.until(() => readdirSync(scene.tempDir).some((name) => name.endsWith('.partial')));
    expect(await run.killHard()).toMatchObject({ signal: 'SIGKILL' });
    expect(readdirSync(scene.tempDir)).not.toContain('backup');
    await scene.expectRepair();
  });

  test('SIGKILL to the main step: the post step removes all', async () => {
    const inputs = { image: 'kills:source', tag: 'kills:target', 'temp-dir': scene.tempDir };
    const host = { DOCKER_HOST: engine.host };
    const step = prepareStep(inputVariables(inputs));
    const run = new LiveRun([builtPath('main')], { ...process.env, ...step.environment, ...host });
    await STREAM.wait(run);
    await run.forMs(50);
    expect(await run.killHard()).toMatchObject({ signal: 'SIGKILL' });
    const { exitCode, stdout } = await runPostStep(step.state(), host);
    expect([exitCode, stdout]).toEqual([0, '']);
    scene.expectClean('old');
  });

  test('SIGINT and SIGTERM end a run with nothing left and every tag as it was', async () => {
    const [early, late] = randomMoments(scene, 2) as [Moment, Moment];
    const ends = [
      ['SIGINT', FOUND],
      ['SIGTERM', STREAM],
      ['SIGINT', early],
      ['SIGTERM', late],
      ['SIGINT', STORED],
      ['SIGTERM', TAGS],
    ] as const;
    // One that is new, and one that is the only name of the image that it is taken from.
    const tags = ['--tag', 'kills:new', '--tag', 'kills:only'];
    for (const [signal, moment] of ends) {
      const run = startFlatten(engine, [...scene.args, ...tags]);
      // Before it has said anything node itself may still be starting, and ends as any program does.
      await FOUND.wait(run);
      await moment.wait(run);
      run.kill(signal);
      const { status, stderr } = await run.ended;
      const context = `(${signal} ${moment.name}: ${stderr})`;
      expect([0, 1], context).toContain(status);
      // Too late to stop it, a run ends as an honest one.
      if (status === 0) {
        await loadOnly(engine);
        engine.docker('rmi', 'kills:new');
      }
      scene.expectClean(status === 0 ? 'new' : 'old', context);
      expect(run.children(), context).toEqual([]);
    }
  });
});
