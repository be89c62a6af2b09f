// A run that cannot succeed reports one error and leaves nothing behind.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachKind, type TestEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';

onEachKind('a failing run', (engine) => {
  beforeAll(async () => {
    const layers = [[{ name: 'a', data: 'x'.repeat(4_000_000) }], [{ name: 'b', data: 'y' }]];
    await loadImage(engine, 'bad:source', { layers, config: plainConfig() });
    const whiteout = [[{ name: 'a/b/c', data: 'x' }], [{ name: 'd', data: 'y' }]];
    await loadImage(engine, 'bad:other', { layers: whiteout, config: plainConfig() });
  });
  afterAll(() => engine.docker('rmi', '--force', 'bad:source', 'bad:other'));

  const failing = async (...args: string[]) => {
    const before = engine.inventory();
    const answer = await engine.flatten(args);
    expect(engine.inventory()).toEqual(before);
    expect(answer.stdout).toBe('');
    expect(answer.stderr).not.toMatch(/\n\s+at /);
    return answer;
  };

  test('reports an image that neither the engine nor a registry has', async () => {
    const answer = await failing('127.0.0.1:1/no/such:image', '--tag', 'bad:flat');
    expect(answer.status).toBe(1);
    const never = await failing('no-such-image:at-all', '--tag', 'bad:flat', '--pull', 'never');
    expect(never.stderr).toContain('The image "no-such-image:at-all" is not in the engine');
    const byId = await failing(`sha256:${'0'.repeat(64)}`, '--tag', 'bad:flat');
    expect(byId.stderr).toContain('is not in the engine');
  });

  test('rejects a bad tag next to a good one', async () => {
    const answer = await failing('bad:source', '--tag', 'bad:flat', '--tag', 'Bad:Tag');
    expect(answer.status).toBe(2);
    expect(answer.stderr).toContain('"Bad:Tag"');
  });

  test('rejects a temp-dir that is not writable', async () => {
    const answer = await failing('bad:source', '--tag', 'bad:flat', '--temp-dir', '/proc');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('The option --temp-dir');
    expect(answer.stderr).toContain('"/proc"');
  });

  if (engine.isContainerdStore && process.getuid?.() === 0)
    describe('without disk space', () => roomTests(engine, failing));
});

function roomTests(
  engine: TestEngine,
  failing: (...args: string[]) => Promise<{ status: number; stderr: string }>,
): void {
  const small = mkdtempSync(join(tmpdir(), 'small-'));
  beforeAll(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]));
  afterAll(() => {
    execFileSync('umount', [small]);
    rmSync(small, { recursive: true });
  });

  test('stops before it reads if the spool has too little space', async () => {
    const answer = await failing(
      'bad:source',
      '--tag',
      'bad:flat',
      '--temp-dir',
      small,
      '--compression',
      'none',
    );
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/needs about 4\.\d+ MB in .*, but only 1\.\d+ MB are free/);
  });

  test('stops when the spool is full, if the estimate was too low', async () => {
    // An unpacked layer is expected to shrink to half its size; random bytes do not shrink.
    const layers = [[{ name: 'a', data: randomBytes(1_400_000) }], [{ name: 'b', data: 'x' }]];
    await loadImage(engine, 'bad:room', { layers, config: plainConfig() });
    const answer = await failing(
      'bad:room',
      '--tag',
      'bad:flat',
      '--temp-dir',
      small,
      '--compression',
      'gzip',
    );
    engine.docker('rmi', 'bad:room');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('The disk filled up while writing the packed layer');
    expect(readdirSync(small)).toEqual([]);
  });
}
