// An engine that dies or hangs during a run: the run ends with an error, the tag is intact, and the next run removes
// what is left on the engine.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OwnEngines, onOwnEngines } from '../support/engine/own-engines.ts';
import { KillScene } from '../support/faults/kill-scene.ts';
import { type LiveRun, type RunEnd, startFlatten } from '../support/faults/live-run.ts';
import { prng } from '../support/process/prng.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const MEBIBYTES = 48;

onOwnEngines(`a dying engine (FUZZ_SEED=${SEED})`, (name) => {
  const own = new OwnEngines('kills');
  const engine = own.engine(name);
  const random = prng(SEED);
  let scene: KillScene;
  beforeAll(async () => {
    own.up([name]);
    scene = await KillScene.make(engine, MEBIBYTES);
  });
  afterAll(() => {
    scene?.remove();
    own.down();
  });

  /** Bytes in the run's spool, which only a containerd store needs. */
  const spooledBytes = () => {
    const [spool] = readdirSync(scene.tempDir);
    const path = join(scene.tempDir, spool ?? 'none', 'layer');
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  };
  const streams = (run: LiveRun) => run.untilSaid(/^Flatten via /m);
  const MOMENTS: Record<string, (run: LiveRun) => Promise<void>> = {
    'as the stream begins': streams,
    'in the stream': async (run) => {
      await streams(run);
      await run.forMs(random.int(scene.runMs / 2));
    },
    'with all of it read': async (run) => {
      await streams(run);
      if (name.endsWith('-containerd'))
        await run.until(() => spooledBytes() >= MEBIBYTES * 1024 * 1024);
      await run.forMs(random.int(scene.runMs / 4));
    },
    'when all is stored': (run) => run.untilSaid(/^Stored /m),
  };

  /** Checks the end of a run whose engine died. */
  function expectPlainEnd(end: RunEnd, context: string): void {
    // It may have finished before, which the tag shows.
    if (end.status === 0) return;
    expect(end.status, context).toBe(1);
    expect(end.stderr, context).toMatch(/^docker-flatten: [\s\S]*(?:engine|daemon)/im);
    expect(end.stderr, context).not.toMatch(/Unexpected failure|^\s+at /m);
  }

  // On SIGTERM an engine shuts down, which takes seconds.
  test.each([
    ...Object.keys(MOMENTS).map((moment) => ['SIGKILL', moment] as const),
    ['SIGTERM', name.endsWith('-containerd') ? 'with all of it read' : 'in the stream'],
  ] as const)('%s to the engine %s', async (signal, moment) => {
    const run = startFlatten(engine, scene.args);
    await MOMENTS[moment]?.(run);
    own.kill(name, signal);
    const end = await run.ended;
    const context = `(${signal} ${moment}: ${end.stderr})`;
    expectPlainEnd(end, context);
    expect(run.children(), context).toEqual([]);
    own.restart(name);
    if (end.status === 0) expect(scene.target(context)).toBe('new');
    await scene.expectRepair(context);
  });

  test('gives up on a hanging engine, and the next run removes what is left', async () => {
    const run = startFlatten(engine, [...scene.args, '--timeout', '3']);
    await streams(run);
    own.kill(name, 'SIGSTOP');
    const end = await run.ended;
    own.kill(name, 'SIGCONT');
    expect(end.status, end.stderr).toBe(1);
    expect(end.stderr).toMatch(/^docker-flatten: No progress for 3 s/m);
    expect(end.stderr).toContain('option --timeout sets the limit');
    expect(scene.target(end.stderr)).toBe('old');
    await scene.expectRepair(end.stderr);
  });
});
