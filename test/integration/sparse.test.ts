// A sparse file that would take hours to read: it is named before, while the run can still be stopped.
import { afterAll, expect, test } from 'vitest';
import { onEachKind } from '../support/engines.ts';
import { startFlatten } from '../support/live-run.ts';

const NAME = 'sparse-container';

onEachKind('a sparse file', (engine) => {
  afterAll(() => {
    engine.docker('rm', '--force', NAME);
  });

  test('is named as soon as it comes, with its size', async () => {
    const script = 'mkdir -p /var/log; dd if=/dev/zero of=/var/log/lastlog bs=1 count=1 seek=400G';
    const options = ['--network', 'none', '--name', NAME];
    engine.docker('run', ...options, 'flatten-base:tiny', 'sh', '-c', script);
    const before = engine.inventory();
    const args = ['--container', NAME, '--tag', 'sparse:flat', '--clean', 'logs'];
    const run = startFlatten(engine, args);
    await run.untilSaid(/is sparse/);
    run.kill('SIGINT');
    const { status, stderr } = await run.ended;
    expect(status, stderr).toBe(1);
    expect(stderr).toMatch(/^warning: The file "var\/log\/lastlog" has 429 GB.*it is sparse/m);
    // By then nothing of it was read to speak of.
    expect(run.ranMs).toBeLessThan(30_000);
    expect(engine.inventory()).toEqual(before);
  });
});
