// "remove-old" removes the source image unless something else uses it, and never removes anything else.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachStore } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { startFlatten } from '../support/faults/live-run.ts';
import { stallReader } from '../support/faults/stalled-reader.ts';

onEachStore('remove-old', (engine) => {
  let before: ReturnType<typeof engine.inventory>;
  let id: string;
  const idOf = (name: string) => engine.imageId(name);
  const exists = (name: string) => {
    try {
      return idOf(name) !== '';
    } catch {
      return false;
    }
  };
  beforeEach(async () => {
    before = engine.inventory();
    await loadImage(engine, 'old:source', {
      layers: [[{ name: 'one', data: 'one' }], [{ name: 'two', data: 'two' }]],
      config: plainConfig({ config: { Cmd: ['/one'] } }),
    });
    id = idOf('old:source');
  });
  afterEach(() => {
    for (const name of ['old:source', 'old:flat', 'old:other', id])
      if (exists(name)) engine.docker('rmi', '--force', name);
    expect(engine.inventory()).toEqual(before);
  });
  const flatten = (...args: string[]) => engine.flatten([...args, '--remove-old']);

  test('removes a source whose name the result took, but only on request', async () => {
    await engine.results('old:source', '--tag', 'old:source');
    expect(exists(id)).toBe(true);
    engine.docker('tag', id, 'old:source');
    expect((await flatten('old:source', '--tag', 'old:source')).status).toBe(0);
    expect(exists(id)).toBe(false);
    expect(exists('old:source')).toBe(true);
  });

  test('removes a source that still has its name', async () => {
    const answer = await flatten('old:source', '--tag', 'old:flat');
    expect([answer.status, answer.stderr]).toEqual([0, expect.stringContaining('Removed')]);
    expect([exists('old:source'), exists(id), exists('old:flat')]).toEqual([false, false, true]);
  });

  test('keeps an image that has another name, with both names', async () => {
    engine.docker('tag', 'old:source', 'old:other');
    const answer = await flatten('old:source', '--tag', 'old:flat');
    expect([answer.status, answer.stderr]).toEqual([0, expect.stringContaining('old:other')]);
    expect([idOf('old:source'), idOf('old:other')]).toEqual([id, id]);
  });

  test('keeps an image that a container uses, even one that was never started', async () => {
    const container = engine.docker('create', '--name', 'uses-old', 'old:source');
    const answer = await flatten('old:source', '--tag', 'old:flat');
    engine.docker('rm', container);
    expect([answer.status, answer.stderr]).toEqual([0, expect.stringContaining('uses-old')]);
    expect(idOf('old:source')).toBe(id);
  });

  test('keeps the source and its name if the run fails', async () => {
    const answer = await flatten('old:source', '--tag', 'old:source', '--test', '["/no/such"]');
    expect(answer.status).toBe(1);
    expect(idOf('old:source')).toBe(id);
  });

  test('keeps an image that is the result', async () => {
    await engine.results('old:source', '--tag', 'old:flat');
    const flatId = idOf('old:flat');
    const answer = await flatten('old:flat', '--tag', 'old:other');
    expect(answer.status).toBe(0);
    expect([idOf('old:flat'), idOf('old:other')]).toEqual([flatId, flatId]);
    engine.docker('rmi', 'old:other');
    expect((await flatten('old:flat', '--tag', 'old:flat')).status).toBe(0);
    expect(idOf('old:flat')).toBe(flatId);
  });

  // The engine removes no image until the reader has finished.
  test('does not wait for the engine while a reader of another container is stalled', async () => {
    const container = engine.docker('create', 'flatten-base:tiny', 'x');
    const release = await stallReader(engine, container);
    try {
      const run = startFlatten(engine, ['old:source', '--tag', 'old:source', '--remove-old']);
      const { status, stderr } = await run.ended;
      expect(status, stderr).toBe(0);
      expect(run.ranMs, stderr).toBeLessThan(40_000);
      expect(stderr).toMatch(/^note: The engine is taking long to remove the source.*docker rmi /m);
      expect(idOf('old:source')).not.toBe(id);
    } finally {
      release();
      engine.docker('rm', '--force', container);
    }
    // A containerd store cancels the removal when its client ends.
    if (!engine.isContainerdStore)
      await expect.poll(() => exists(id), { timeout: 10_000 }).toBe(false);
  });

  test('keeps an image that was given by its ID and has names', async () => {
    engine.docker('tag', 'old:source', 'old:other');
    const named = await flatten(id, '--tag', 'old:flat');
    expect([named.status, exists(id)]).toEqual([0, true]);
  });
});
