// Whole runs without an engine that fail or are killed: nothing of them is left.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Scene } from '../support/archives/no-engine-scene.ts';
import { contentsOf, sizesOf, writeTwoPlatforms } from '../support/archives/platforms.ts';
import { describeOnce } from '../support/engine/engines.ts';
import { LiveRun } from '../support/faults/live-run.ts';
import { file, layer } from '../support/layers/entries.ts';
import { builtPath } from '../support/process/built.ts';
import { smallDisk } from '../support/process/small-disk.ts';

const once = describeOnce('runs without an engine');

/** A name in a registry that needs a password. */
function guardedName(): string {
  const script = fileURLToPath(new URL('../../script/registry', import.meta.url));
  const [, guarded = ''] = execFileSync(script, ['up'], { encoding: 'utf8' }).split('\n');
  return `docker://${guarded.split(' ')[0]}/no-engine:1`;
}

once('a run without an engine that fails', () => {
  it('leaves nothing if the budget of all platforms is not met', async () => {
    const scene = new Scene();
    const { after } = sizesOf('amd64');
    const tag = ['--tag', `oci-archive:${scene.at('o.tar')}`, '--tag', `oci:${scene.at('dir')}`];
    const text = await scene.failure(...tag, '--max-size', String(2 * after - 1));
    expect(text).toContain('does not meet its size budget');
    expect(scene.left).toEqual([]);
  });

  it('leaves what was there before, and nothing of its own, if a layer is damaged', async () => {
    const scene = new Scene();
    const bytes = readFileSync(scene.source);
    // In the middle of the largest blob, which is a packed layer.
    const at = bytes.indexOf(Buffer.from([0x1f, 0x8b])) + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(scene.source, bytes);
    writeFileSync(scene.at('o.tar'), 'before');
    const text = await scene.failure('--tag', `oci-archive:${scene.at('o.tar')}`);
    expect(text).toMatch(/sha256:[0-9a-f]{64}/);
    expect(scene.left).toEqual(['o.tar']);
    expect(readFileSync(scene.at('o.tar'), 'utf8')).toBe('before');
  });

  it('does no work if a registry does not answer', async () => {
    const scene = new Scene();
    writeFileSync(scene.at('o.tar'), 'before');
    const text = await scene.failure(
      ...['--tag', `oci-archive:${scene.at('o.tar')}`],
      ...['--tag', 'docker://127.0.0.1:9/app:1', '--timeout', '60'],
    );
    expect(text).toContain('127.0.0.1:9');
    expect(readFileSync(scene.at('o.tar'), 'utf8')).toBe('before');
    expect(scene.left).toEqual(['o.tar']);
  });

  it('leaves nothing of the places before it if the last one refuses what is written', async () => {
    const scene = new Scene();
    writeFileSync(scene.at('o.tar'), 'before');
    // Nobody has logged in there, which shows only when something is pushed.
    const tags = [`oci-archive:${scene.at('o.tar')}`, `oci:${scene.at('dir')}`, guardedName()];
    const text = await scene.failure(...tags.flatMap((tag) => ['--tag', tag]));
    expect(text).toMatch(/log in/i);
    expect(text).toContain('Write oci-archive:');
    expect(scene.left).toEqual(['o.tar']);
    expect(readFileSync(scene.at('o.tar'), 'utf8')).toBe('before');
  });

  it.each([
    ['a platform that is not there', ['--platform', 'linux/s390x'], 'linux/s390x'],
    ['a test', ['--test', 'true'], 'The option --test cannot be combined with'],
    ['a script', ['--run', 'true'], 'The option --run cannot be combined with'],
    ['a backup', ['--backup', '/tmp/b.tar'], 'The option --backup cannot be combined with'],
    ['remove-old', ['--remove-old'], 'The option --remove-old cannot be combined with'],
    ['verify: layers', ['--verify=layers'], 'The option --verify cannot be combined with'],
    ['push', ['--push'], 'The option --push cannot be combined with'],
    ['no pause', ['--no-pause'], 'The option --pause cannot be combined with'],
  ])('is refused for %s', async (_, args, text) => {
    const scene = new Scene();
    expect(await scene.failure('--tag', `oci-archive:${scene.at('o.tar')}`, ...args)).toContain(
      text,
    );
    expect(scene.left).toEqual([]);
  });

  it('removes what killed runs have left beside its targets and in its temporary directory', async () => {
    const scene = new Scene();
    const dead = `docker-flatten-${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef-1.pending`;
    await scene.results('--tag', `oci:${scene.at('dir')}:first`);
    const places = [scene.at(dead), join(scene.at('dir'), dead), join(scene.temp, dead)];
    for (const place of places) mkdirSync(place);
    writeFileSync(scene.at('mine.pending'), 'mine');
    await scene.results('--tag', `oci:${scene.at('dir')}:second`);
    expect(places.filter((place) => existsSync(place))).toEqual([]);
    expect(existsSync(scene.at('mine.pending'))).toBe(true);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'warns before the work of a disk that is too small',
    async () => {
      const scene = new Scene();
      // The archive is expected to have this once for each platform.
      writeTwoPlatforms(scene.source, { layers: [layer(file('big', randomBytes(1_200_000)))] });
      const target = `oci-archive:${smallDisk(1024 * 1024)}/o.tar`;
      const text = await scene.failure('--tag', target);
      expect(text).toMatch(/^warning: The disk of .* may be too small: .* 2\.40 MB .*^Flatten/ms);
      expect(text).toMatch(/^docker-flatten: The disk of .* filled up while writing oci-archive:/m);
      expect(scene.left).toEqual([]);
    },
  );

  it('leaves leftovers if it is killed, which the next run removes', async () => {
    const scene = new Scene();
    const places = [`oci-archive:${scene.at('o.tar')}`, `oci:${scene.at('dir')}`];
    const tags = places.flatMap((place) => ['--tag', place]);
    const environment = { ...process.env, ...scene.environment };
    let killed = 0;
    for (let stepMs = 50; killed === 0 && stepMs > 1; stepMs /= 2)
      for (let waitMs = stepMs; killed < 5; waitMs += stepMs) {
        const run = new LiveRun([builtPath('cli'), ...scene.args, ...tags], environment);
        await run.forMs(waitMs);
        // A run that has ended by now has ended at later moments, too.
        if ((await run.killHard()).signal !== 'SIGKILL') break;
        if (scene.left.some((name) => name.startsWith('docker-flatten'))) killed++;
      }
    expect(killed).toBeGreaterThan(0);
    await scene.results(...tags);
    expect(scene.left.filter((name) => name.includes('docker-flatten'))).toEqual([]);
    expect((await contentsOf(places[0]!)).images).toHaveLength(2);
  });
});
