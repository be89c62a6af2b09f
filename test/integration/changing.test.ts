// A container whose files change while it is read: the error names that as the cause, not the engine.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onOneEngine } from '../support/engine/engines.ts';

const NAME = 'changing-container';
const TRIES = 5;

onOneEngine('a container that changes', (engine) => {
  beforeAll(() => {
    // The file is alternately long and empty.
    const script =
      'while :; do dd if=/dev/zero of=/changing bs=1M count=60 2>/dev/null; : >/changing; done';
    const options = ['--detach', '--network', 'none', '--name', NAME];
    engine.docker('run', ...options, 'flatten-base:tiny', 'sh', '-c', script);
  });
  afterAll(() => {
    engine.docker('rm', '--force', NAME);
  });

  test('is named as the cause, with a hint that works', async () => {
    const args = ['--container', NAME, '--tag', 'changing:flat'];
    let answer = await engine.flatten([...args, '--no-pause']);
    for (let tries = 1; answer.status === 0 && tries < TRIES; tries++)
      answer = await engine.flatten([...args, '--no-pause']);
    expect(answer.status, answer.stderr).toBe(1);
    expect(answer.stderr).toMatch(
      /^docker-flatten: The container "changing-container" changed while it was read.*cut off within "changing"/m,
    );
    expect(answer.stderr).toContain('--no-pause');
    // The hint works.
    const paused = await engine.flatten(args);
    expect(paused.status, paused.stderr).toBe(0);
    engine.docker('rmi', 'changing:flat');
  });
});
