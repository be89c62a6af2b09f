// An image with as many layers as engines accept, on an engine that only exports: a warning names exactly what is lost,
// and finding that out takes a number of calls that does not grow with the layers.
import { afterAll, expect, test } from 'vitest';
import { onEachKind } from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';

const LAYERS = 120;
const directory = (name: string): LayerEntry => ({ name, type: 'directory', mode: 0o755 });

/** Entries of some layers. Higher layers delete `/etc/mtab` by name and `/dev/console` with its directory. */
const SPECIAL: Readonly<Record<number, LayerEntry[]>> = {
  3: [
    { name: 'etc/hosts', data: 'of the image' },
    { name: 'etc/mtab', data: 'x' },
  ],
  7: [directory('dev'), { name: 'dev/console', data: 'x' }],
  50: [{ name: 'etc/resolv.conf', data: 'x' }, { name: 'etc/.wh.hosts' }],
  51: [{ name: 'etc/hosts', data: 'again' }],
  70: [{ name: 'etc/.wh.mtab' }],
  110: [directory('dev'), { name: 'dev/.wh..wh..opq' }],
};

onEachKind('an image of many layers', (engine) => {
  if (engine.api >= 148) return void test.skip('is shown completely', () => {});
  afterAll(() => engine.docker('rmi', '--force', 'many:layers', 'many:flat'));

  test('causes a warning that names what is lost, with few calls to the engine', async () => {
    const layers = Array.from({ length: LAYERS }, (_, at) => [
      { name: `file-${at}`, data: String(at) },
      directory('etc'),
      { name: `etc/file-${at}`, data: 'x' },
      ...(SPECIAL[at] ?? []),
    ]);
    await loadImage(engine, 'many:layers', { layers, config: plainConfig() });
    const before = engine.inventory();
    const since = engine.docker('info', '--format', '{{.SystemTime}}');
    const answer = await engine.flatten(['many:layers', '--tag', 'many:flat']);
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).toMatch(/not in the result: \/etc\/hosts, \/etc\/resolv\.conf\./);
    const until = engine.docker('info', '--format', '{{.SystemTime}}');
    const reads = ['--filter', 'event=archive-path', '--since', since, '--until', until];
    const asked = engine.docker('events', ...reads).split('\n').length;
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(50);
    engine.docker('rmi', 'many:flat');
    expect(engine.inventory()).toEqual(before);
  });
});
