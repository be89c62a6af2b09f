// A run that is killed at any moment: nothing is half done, and the next run removes what is left.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachKind, onEachStore, type TestEngine } from '../support/engine/engines.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';
import { WatchedEngine } from '../support/engine/watched-engine.ts';
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

/** Moments that a run's output or requests show. */
const AT_ONCE: Moment = { name: 'at once', wait: async () => {} };
const FOUND: Moment = {
  name: 'with the source found',
  wait: (run) => run.untilSaid(/Flattening /),
};
const STREAM: Moment = { name: 'as it streams', wait: (run) => run.untilSaid(/Flatten via /) };
const STORED: Moment = { name: 'when it has stored', wait: (run) => run.untilSaid(/^Stored /m) };

/** The moment at which a run asks its engine for a tag. */
const tagsOn = (watched: WatchedEngine): Moment => ({
  name: 'as it tags',
  wait: async (run) => {
    await Promise.race([watched.untilTagging(), run.ended]);
  },
});

/** Moments of a run that makes several layers above a kept base, by its files. An overlay2 store saves the image. */
const DIVIDED = (scene: KillScene): Moment[] => [
  {
    name: 'as its layers are copied',
    wait: (run) => scene.untilFile(run, /\/(?:blob-0|0\.tar)$/),
  },
  { name: 'as the filesystem is written', wait: (run) => scene.untilFile(run, /-flat$/) },
  { name: 'as the layers are packed', wait: (run) => scene.untilFile(run, /\/layer-0-1$/) },
  { name: 'as they are stored', wait: (run) => run.untilSaid(/^Store in the engine/m) },
];

/** Random moments spread over the duration of an undisturbed run: one in each of `count` equal parts. */
function randomMoments(scene: KillScene, count: number): Moment[] {
  const random = prng(SEED);
  return Array.from({ length: count }, (_, at) => {
    const part = (at + random.int(1000) / 1000) / count;
    return {
      name: `after ${part.toFixed(3)} of a run`,
      wait: async (run) => {
        await run.forMs(part * scene.runMs);
        // The machine has become faster, so later moments come earlier too.
        if (run.isOver) scene.runMs = Math.min(scene.runMs, run.ranMs);
      },
    };
  });
}

/** Creates a container with a shell and some files. */
async function makeContainer(engine: TestEngine, files: LayerEntry[]): Promise<string> {
  const command = ['flatten-base:tiny', 'sleep', '600'];
  const container = engine.docker('create', '--network', 'none', ...command);
  engine.dockerWith(await layerTar(files), 'cp', '-', `${container}:/`);
  return container;
}

/** Makes an image whose apt-get prints a line and then hangs. */
async function makeSlowApt(engine: TestEngine): Promise<void> {
  const script = '#!/bin/sh\necho begun\nexec sleep 600\n';
  const files = [{ name: 'usr/local/sbin/apt-get', data: script, mode: 0o755 }];
  const container = await makeContainer(engine, files);
  engine.docker('commit', container, 'kills:slow-apt');
  engine.docker('rm', container);
}

/** Loads an image with one name. */
const loadOnly = (engine: TestEngine) =>
  loadImage(engine, 'kills:only', { layers: [[{ name: 'only' }]], config: plainConfig() });

onEachKind(`ended from outside (FUZZ_SEED=${SEED})`, (engine) => {
  let scene: KillScene;
  let watched: WatchedEngine;
  const start = (args: readonly string[]) =>
    startFlatten(engine, args, { DOCKER_HOST: watched.host });
  const socketDir = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
  beforeAll(async () => {
    watched = await WatchedEngine.start(engine.socketPath, socketDir);
    await makeSlowApt(engine);
    await loadOnly(engine);
    scene = await KillScene.make(engine, 8);
  });
  afterAll(async () => {
    await watched.close();
    rmSync(socketDir, { recursive: true });
    scene.remove();
    engine.docker('rmi', '--force', 'kills:slow-apt', 'kills:only');
  });

  test('SIGKILL leaves the tag on the old or the new image, and the next run removes the rest', async () => {
    const random = randomMoments(scene, RANDOM_MOMENTS);
    const moments = [AT_ONCE, FOUND, STREAM, STORED, tagsOn(watched), ...random];
    let killed = 0;
    for (const [at, { name, wait }] of moments.entries()) {
      const run = start(scene.args);
      await wait(run);
      if ((await run.killHard()).signal === 'SIGKILL') killed++;
      expect(await run.lastingChildren(), `children of the run killed ${name}`).toEqual([]);
      // The engine may still be tagging: only after it is it known whether the tag moves.
      expect(await watched.unanswered(), `requests of the run killed ${name}`).toBe(0);
      // Cleaning up after every second run saves half of the time here.
      if (at % 2 === 0) scene.target(`(killed ${name})`);
      else await scene.expectRepair(`(killed ${moments[at - 1]?.name}, and killed ${name})`);
    }
    expect(killed, 'runs that the kill found alive').toBeGreaterThan(RANDOM_MOMENTS / 2);
  });

  // The other tests depend on the store, not on image mounts.
  if (engine.api < 148) return;

  test('SIGKILL during a command leaves a container that the next run removes', async () => {
    const run = startFlatten(engine, [...scene.args.with(0, 'kills:slow-apt'), '--apt-clean']);
    await run.untilSaid(/\| begun/);
    await run.killHard();
    // Others, which the run only reads, may not have been removed yet, but never run.
    expect(engine.docker('ps', '--quiet').split('\n')).toEqual([expect.stringMatching(/./)]);
    await scene.expectRepair();
    expect(await run.lastingChildren()).toEqual([]);
  });

  describe('while a container is paused', () => {
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

    /** Starts a run, and stops it while it reads the container. */
    async function stoppedRun(tag: string): Promise<LiveRun> {
      const args = ['--container', container, '--tag', tag, '--temp-dir', scene.tempDir];
      const run = startFlatten(engine, args);
      await STREAM.wait(run);
      run.kill('SIGSTOP');
      expect(state(), run.said).toBe('paused');
      return run;
    }

    test('SIGINT resumes it', async () => {
      const run = await stoppedRun('kills:target');
      run.kill('SIGINT');
      run.kill('SIGCONT');
      const { status, stderr } = await run.ended;
      expect([status, state()], stderr).toEqual([1, 'running']);
      expect(engine.inventory().containers, stderr).toEqual([container]);
    });

    test('after SIGKILL the next run resumes it, and can pause it itself', async () => {
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

  test('SIGKILL during a backup leaves no file with its name', async () => {
    const run = startFlatten(engine, [...scene.args, '--backup', join(scene.tempDir, 'backup')]);
    await run.until(() => readdirSync(scene.tempDir).some((name) => name.endsWith('.partial')));
    expect(await run.killHard()).toMatchObject({ signal: 'SIGKILL' });
    expect(readdirSync(scene.tempDir)).not.toContain('backup');
    await scene.expectRepair();
  });

  test('after SIGKILL to the main step the post step removes everything', async () => {
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

  test('SIGINT and SIGTERM leave nothing behind and every tag as it was', async () => {
    const [early, late] = randomMoments(scene, 2) as [Moment, Moment];
    const ends = [
      ['SIGINT', FOUND],
      ['SIGTERM', STREAM],
      ['SIGINT', early],
      ['SIGTERM', late],
      ['SIGINT', STORED],
      ['SIGTERM', tagsOn(watched)],
    ] as const;
    // A new tag, and one that is the only name of another image.
    const tags = ['--tag', 'kills:new', '--tag', 'kills:only'];
    for (const [signal, moment] of ends) {
      const run = start([...scene.args, ...tags]);
      // Before that, Node.js may still be starting, and a signal ends it without any cleanup.
      await FOUND.wait(run);
      await moment.wait(run);
      run.kill(signal);
      const { status: given, stderr, stdout } = await run.ended;
      const context = `(${signal} ${moment.name}: ${stderr})`;
      // The signal may come too late to stop it; then it may still end a program that has printed its results.
      const status = given === null && stdout.includes('image-id') ? 0 : given;
      expect([0, 1], context).toContain(status);
      if (status === 0) {
        await loadOnly(engine);
        engine.docker('rmi', 'kills:new');
      }
      scene.expectClean(status === 0 ? 'new' : 'old', context);
      expect(run.children(), context).toEqual([]);
    }
  });
});

onEachStore('ended from outside, with several layers above a kept base', (engine) => {
  let scene: KillScene;
  beforeAll(async () => {
    scene = await KillScene.make(engine, 16, ['--keep-base', '1', '--layers', '2']);
  });
  afterAll(() => scene.remove());

  test('SIGKILL leaves files that the next run removes', async () => {
    for (const { name, wait } of DIVIDED(scene)) {
      const run = startFlatten(engine, scene.args);
      await wait(run);
      const { signal, stderr } = await run.killHard();
      expect(signal, `(killed ${name}: ${stderr})`).toBe('SIGKILL');
      expect(await run.lastingChildren()).toEqual([]);
      expect(readdirSync(scene.tempDir), name).not.toEqual([]);
      await scene.expectRepair(`(killed ${name})`);
    }
  });

  test('SIGINT and SIGTERM leave nothing behind', async () => {
    for (const [at, { name, wait }] of DIVIDED(scene).entries()) {
      const run = startFlatten(engine, scene.args);
      await wait(run);
      run.kill(at % 2 === 0 ? 'SIGINT' : 'SIGTERM');
      const { status, stderr } = await run.ended;
      const context = `(ended ${name}: ${stderr})`;
      // The last one may come too late to stop it.
      expect(at < 3 ? [1] : [0, 1], context).toContain(status);
      scene.expectClean(status === 0 ? 'new' : 'old', context);
      expect(run.children(), context).toEqual([]);
    }
  });
});
