// A run that is ended while a command runs in its container: by a signal, by a terminal's interrupt to the whole
// process group, or because nobody reads its output any more. It exits with status 1, leaves nothing and moves no tag.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onOneEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { builtPath } from '../support/process/built.ts';

const ENDS: ReadonlyArray<readonly [what: string, end: (child: ChildProcess) => void]> = [
  ['SIGINT', (child) => child.kill('SIGINT')],
  ['SIGTERM', (child) => child.kill('SIGTERM')],
  ['SIGHUP', (child) => child.kill('SIGHUP')],
  ['an interrupt to its process group', (child) => process.kill(-child.pid!, 'SIGINT')],
  ['a log that nobody reads', (child) => child.stderr?.destroy()],
];

onOneEngine('an end from outside', (engine) => {
  beforeAll(async () => {
    const layers = [await shellEntries(engine, 'true'), [{ name: 'two', data: '2' }]];
    await loadImage(engine, 'ends:source', { layers, config: plainConfig() });
  });
  afterAll(() => engine.docker('rmi', '--force', 'ends:source'));

  test.each(ENDS)('by %s leaves nothing behind', async (_, end) => {
    const before = engine.inventory();
    const command = 'echo now; for i in 1 2 3 4 5 6 7 8 9; do sleep 0.5; echo $i; done';
    const args = [builtPath('cli'), 'ends:source', '--tag', 'ends:flat', '--test', command];
    const child = spawn(process.execPath, args, {
      env: engine.env(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const closed = once(child, 'exit');
    await new Promise<void>((resolve, reject) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('| now')) resolve();
      });
      child.once('exit', () => reject(new Error(`it ended on its own: ${said}`)));
    });
    end(child);
    const [status] = await closed;
    expect([status, said]).toEqual([1, expect.anything()]);
    expect(said).not.toContain('| 9');
    expect(engine.inventory()).toEqual(before);
  });
});
