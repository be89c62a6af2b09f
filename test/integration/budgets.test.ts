// Budgets: a result that is too large is reported in full, but not tagged or kept.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachStore, onOneEngine, type TestEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { idOf } from '../support/faults/kill-scene.ts';
import { runMainStep } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';

/** Loads a source that is too large. */
function setUp(engine: TestEngine) {
  beforeAll(async () => {
    const layers = [
      [{ name: 'a', data: 'x'.repeat(3_000_000) }],
      [{ name: '.wh.a' }, { name: 'b', data: 'x'.repeat(2_000_000) }],
    ];
    await loadImage(engine, 'budgets:source', { layers, config: plainConfig() });
    await loadImage(engine, 'budgets:flat', { layers: layers.slice(0, 1), config: plainConfig() });
  });
  afterAll(() => engine.docker('rmi', '--force', 'budgets:source', 'budgets:flat'));
  /** Flattens the source in place. */
  const flatten = (...args: string[]) =>
    engine.flatten(['budgets:source', '--tag', 'budgets:source', '--json', ...args]);
  return { flatten };
}

onEachStore('budgets', (engine) => {
  const { flatten } = setUp(engine);

  test('writes all reports if one is not met, but moves no tag and leaves nothing behind', async () => {
    const before = engine.inventory();
    const directory = tempDir();
    const files = ['report.json', 'page.html', 'summary.md'].map((name) => join(directory, name));
    const [report = '', html = '', summary = ''] = files;
    const marker = join(directory, 'tested');
    const { status, stdout, stderr } = await flatten(
      ...['--max-size', '1.5MB', '--min-saving', '10%', '--report', report, '--html', html],
      // None of these is done.
      ...['--summary', summary, '--remove-old', '--push', '--test', `touch ${marker}`],
    );
    expect(status, stderr).toBe(1);
    expect(stderr).toMatch(
      /docker-flatten: The result does not meet its size budget: --max-size requires at most 1\.50 MB, got 2\.\d\d MB\. No tag was moved\./,
    );
    expect(engine.inventory()).toEqual(before);
    const outputs = JSON.parse(stdout);
    expect(outputs).toMatchObject({ report, html, 'new-layers': 1, 'old-layers': 2 });
    expect(outputs['new-size']).toBeGreaterThanOrEqual(2_000_000);
    expect(outputs).not.toHaveProperty('image-id');
    const told = JSON.parse(readFileSync(report, 'utf8'));
    expect(told).toMatchObject({ ok: false, result: { tags: [], imageId: null } });
    expect(told.budgets.map(({ met }: { met: boolean }) => met)).toEqual([false, true]);
    expect(readFileSync(summary, 'utf8')).toContain('[!CAUTION]');
    expect([existsSync(html), existsSync(marker)]).toEqual([true, false]);
  });
});

onOneEngine('a budget', (engine) => {
  const { flatten } = setUp(engine);

  test('fails the step after setting its outputs, and applies to dry runs', async () => {
    const before = engine.inventory();
    const inputs = { image: 'budgets:source', tag: 'budgets:other', 'min-saving': '90 %' };
    const step = await runMainStep(inputs, { DOCKER_HOST: engine.host });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(
      /^::error::The result does not meet its size budget: "min-saving" requires at least 90 %/m,
    );
    expect(Number(step.outputs['new-size'])).toBeGreaterThanOrEqual(2_000_000);
    expect(existsSync(String(step.outputs['report']))).toBe(true);
    expect(step.summary).toContain('Not tagged');
    const dry = await flatten('--dry-run', '--max-size', '1MB');
    expect([dry.status, JSON.parse(dry.stdout)['old-layers']]).toEqual([1, 2]);
    expect(engine.inventory()).toEqual(before);
  });

  test('applies to an image that already has one layer', async () => {
    const before = engine.inventory();
    const args = ['budgets:flat', '--tag', 'budgets:other', '--max-size', '2.9MB'];
    expect((await engine.flatten(args)).status).toBe(1);
    expect(engine.inventory()).toEqual(before);
  });

  test('moves the tag if all are met', async () => {
    const id = idOf(engine, 'budgets:source');
    const { status, stderr } = await flatten('--max-size', '3.0MB', '--min-saving', '50 %');
    expect(status, stderr).toBe(0);
    expect(idOf(engine, 'budgets:source')).not.toBe(id);
  });
});
