// What cannot be done is said once, and leaves nothing behind.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, type TestEngine } from '../support/engines.ts';
import { loadImage, plainConfig } from '../support/images.ts';

onEachEngine('a failing run', (engine) => {
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

  test('for an image that is nowhere', async () => {
    const answer = await failing('127.0.0.1:1/no/such:image', '--tag', 'bad:flat');
    expect(answer.status).toBe(1);
    const never = await failing('no-such-image:at-all', '--tag', 'bad:flat', '--pull', 'never');
    expect(never.stderr).toContain('The image "no-such-image:at-all" is not in the engine');
    const byId = await failing(`sha256:${'0'.repeat(64)}`, '--tag', 'bad:flat');
    expect(byId.stderr).toContain('is not in the engine');
  });

  test('for a good tag and a bad one', async () => {
    const answer = await failing('bad:source', '--tag', 'bad:flat', '--tag', 'Bad:Tag');
    expect(answer.status).toBe(2);
    expect(answer.stderr).toContain('"Bad:Tag"');
  });

  test('for a temp-dir that cannot be written to', async () => {
    const answer = await failing('bad:source', '--tag', 'bad:flat', '--temp-dir', '/proc');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('"temp-dir"');
    expect(answer.stderr).toContain('"/proc"');
  });

  if (engine.isContainerdStore && process.getuid?.() === 0)
    describe('for want of room', () => roomTests(engine, failing));
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

  test('in the spool, before any work', async () => {
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
    expect(answer.stderr).toMatch(/needs about 4\.\d+ MB in .*, and 1\.\d+ MB are free there/);
  });

  test('in the spool, when the estimate was too low', async () => {
    // 30 MB that pack to almost nothing below, and are packed again at the lowest level into more than fits above.
    const noise = Buffer.alloc(700_000);
    for (let at = 0; at < noise.length; at++) noise[at] = (Math.imul(at, 2654435761) >>> 13) & 0xff;
    const layers = [
      [{ name: 'a', data: noise }],
      [{ name: 'b', type: 'link' as const, linkname: 'a' }],
      [{ name: 'c', data: noise }],
    ];
    await loadImage(engine, 'bad:room', { layers, config: plainConfig() });
    execFileSync('dd', ['if=/dev/zero', `of=${small}/fill`, 'bs=1k', 'count=300', 'status=none']);
    const answer = await failing(
      'bad:room',
      '--tag',
      'bad:flat',
      '--temp-dir',
      small,
      '--compression',
      'gzip',
    );
    rmSync(`${small}/fill`);
    engine.docker('rmi', 'bad:room');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(
      /disk filled up while the packed layer was written|are free there/,
    );
  });
}
