// The engine's disk, or the one for the spool, fills up during a run: the error says which, no tag moves, nothing is
// left, and the engine still works.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OwnEngines, onOwnEngines } from '../support/engine/own-engines.ts';
import { KillScene } from '../support/faults/kill-scene.ts';
import { startFlatten } from '../support/faults/live-run.ts';

const MEBIBYTE = 1024 * 1024;
const IMAGE_MEBIBYTES = 40;
/** Room for source and result, each packed and unpacked on a containerd store, and for the engine's own data. */
const DISK_MEBIBYTES = 320;

/** Fills a filesystem except for some space. */
function fill(directory: string, leftMebibytes: number): void {
  const ballast = join(directory, 'ballast');
  const { bavail, bsize } = statfsSync(directory);
  const bytes = Math.max(0, bavail * bsize - (leftMebibytes + 1) * MEBIBYTE);
  execFileSync('fallocate', ['--length', String(bytes), ballast]);
  if (leftMebibytes > 0) return;
  // The filesystem's own blocks make it hard to calculate the rest.
  expect(() => {
    for (;;) appendFileSync(ballast, Buffer.alloc(4096));
  }).toThrow('ENOSPC');
}

const free = (directory: string) => rmSync(join(directory, 'ballast'), { force: true });

onOwnEngines('a full disk', (name) => {
  const own = new OwnEngines('disk', DISK_MEBIBYTES);
  const engine = own.engine(name);
  const isContainerd = name.endsWith('-containerd');
  let scene: KillScene;
  beforeAll(async () => {
    own.up([name]);
    scene = await KillScene.make(engine, IMAGE_MEBIBYTES);
  });
  afterAll(() => {
    scene?.remove();
    own.down();
  });

  describe("the engine's", () => {
    afterEach(() => free(own.disk));

    // A containerd store first stores the packed layer, which is as large as the image, and then unpacks it.
    const rooms: [string, number, ...string[]][] = isContainerd
      ? [
          ['taking in the packed layer', IMAGE_MEBIBYTES / 2],
          ['unpacking it', IMAGE_MEBIBYTES * 1.5],
          ['unpacking several layers', IMAGE_MEBIBYTES * 1.5, '--layers', '2'],
        ]
      : [
          ['importing the layer', IMAGE_MEBIBYTES / 2],
          ['unpacking several layers', IMAGE_MEBIBYTES / 2, '--layers', '2'],
        ];

    test.each(rooms)('at %s', async (_, mebibytes, ...more) => {
      fill(own.disk, mebibytes);
      const answer = await engine.flatten([...scene.args, ...more]);
      expect(answer.status, answer.stderr).toBe(1);
      expect(answer.stderr).toMatch(/^docker-flatten: .*the engine's disk is full.*no space left/m);
      // The warning came before the work.
      expect(answer.stderr).toMatch(
        /^warning: The engine's disk may be too small: .*^Flatten via /ms,
      );
      expect(scene.target(answer.stderr)).toBe('old');
      scene.expectClean('old', answer.stderr);
      await scene.anotherRun();
      scene.expectClean('old', answer.stderr);
      free(own.disk);
      const good = await engine.flatten(scene.args);
      expect(good).toMatchObject({ status: 0 });
      expect(good.stderr).not.toContain("engine's disk");
      scene.expectClean(scene.target());
    });

    // A containerd store needs the packed layer even without a cache.
    test.skipIf(isContainerd)(
      'makes the image without caching it if there is only space for the layer',
      async () => {
        const directory = join(own.disk, 'client');
        mkdirSync(directory);
        const args = [
          ...scene.args.slice(0, -1),
          directory,
          '--cache-dir',
          join(own.disk, 'cache'),
        ];
        const results = async () => {
          const { status, stdout, stderr } = await engine.flatten([...args, '--json']);
          expect(status, stderr).toBe(0);
          expect(readdirSync(directory)).toEqual([]);
          expect(scene.target(stderr)).toBe('new');
          scene.expectClean('new', stderr);
          return { hit: JSON.parse(stdout)['cache-hit'], stderr };
        };
        try {
          fill(own.disk, IMAGE_MEBIBYTES * 1.4);
          const miss = await results();
          expect(miss.hit).toBe('false');
          expect(miss.stderr).toMatch(/^warning: /m);
          free(own.disk);
          // The failed run may or may not have left an entry.
          rmSync(join(own.disk, 'cache'), { recursive: true });
          expect((await results()).hit).toBe('false');
          expect((await results()).hit).toBe('true');
          fill(own.disk, IMAGE_MEBIBYTES * 1.4);
          const cramped = await results();
          expect(cramped.hit).toBe('false');
          expect(cramped.stderr).toMatch(/^warning: .*disk is full.* The layer is made again\./ms);
        } finally {
          for (const name of ['client', 'cache'])
            rmSync(join(own.disk, name), { recursive: true, force: true });
        }
      },
    );

    test('from the start, without a byte left', async () => {
      fill(own.disk, 0);
      const answer = await engine.flatten(scene.args);
      expect(answer.status, answer.stderr).toBe(1);
      expect(answer.stderr).toMatch(/^docker-flatten: .*the engine's disk is full/m);
      expect(scene.target(answer.stderr)).toBe('old');
      free(own.disk);
      await scene.expectRepair(answer.stderr);
    });
  });

  describe("the client's", () => {
    const small = () => join(scene.tempDir, 'small');
    afterEach(() => {
      execFileSync('umount', [small()]);
      rmSync(small(), { recursive: true });
    });
    function mountSmall(mebibytes: number): void {
      mkdirSync(small());
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', small()]);
    }
    const argsInSmall = () => [...scene.args.slice(0, -1), small()];

    test('fills up during a backup', async () => {
      mountSmall(IMAGE_MEBIBYTES / 2);
      const answer = await engine.flatten([...scene.args, '--backup', join(small(), 'backup')]);
      expect(answer.status, answer.stderr).toBe(1);
      expect(answer.stderr).toContain(`The disk of ${small()} filled up while writing the backup`);
      expect(readdirSync(small())).toEqual([]);
      expectUntouched(answer.stderr);
    });

    if (!isContainerd) return;

    test.each([
      [0.5, 'spool', 'The packed layer needs'],
      [1.5, 'spools of several layers', 'The filesystem and the layers made of it need', '2'],
    ])(
      '%f times as large as the image is too small for the %s, which is noticed before anything is read',
      async (images, _, needs, layers = '1') => {
        mountSmall(IMAGE_MEBIBYTES * images);
        const answer = await engine.flatten([...argsInSmall(), '--layers', layers]);
        expect(answer.status, answer.stderr).toBe(1);
        expect(answer.stderr).toContain(`docker-flatten: ${needs} about `);
        expect(answer.stderr).toContain(`in ${small()}, but only`);
        expect(answer.stderr).toContain('the option --temp-dir');
        expect(answer.stderr).not.toContain('Flatten via');
        expect(readdirSync(small())).toEqual([]);
        expectUntouched(answer.stderr);
      },
    );

    test('filled by something else while the run writes the spool', async () => {
      mountSmall(IMAGE_MEBIBYTES * 1.5);
      const run = startFlatten(engine, argsInSmall());
      await run.untilSaid(/^Flatten via /m);
      run.kill('SIGSTOP');
      fill(small(), 8);
      run.kill('SIGCONT');
      const end = await run.ended;
      expect(end.status, end.stderr).toBe(1);
      expect(end.stderr).toMatch(/^docker-flatten: .*The disk filled up while /im);
      expect(end.stderr).toContain(small());
      expect(end.stderr).not.toMatch(/Unexpected failure|the engine's disk/);
      expect(readdirSync(small())).toEqual(['ballast']);
      expectUntouched(end.stderr);
    });

    // What is written at each moment is larger than what is left by far.
    const moments: [string, RegExp, string, ...string[]][] = [
      ['copies the layers', /\/blob-0$/, 'a packed layer of the image', '--keep-base', '1'],
      ['writes the filesystem', /-flat$/, 'the flat filesystem', '--layers', '2'],
      ['packs several layers', /\/layer-0-1$/, 'the packed layer', '--layers', '2'],
    ];
    test.each(moments)(
      'filled by something else while the run %s',
      async (_, file, what, ...more) => {
        mountSmall(IMAGE_MEBIBYTES * 4);
        const run = startFlatten(engine, [...argsInSmall(), ...more]);
        await scene.untilFile(run, file);
        run.kill('SIGSTOP');
        fill(small(), 2);
        run.kill('SIGCONT');
        const end = await run.ended;
        expect(end.status, end.stderr).toBe(1);
        expect(end.stderr).toContain(
          `docker-flatten: The disk filled up while writing ${what} to `,
        );
        expect(end.stderr).toContain('the option --temp-dir');
        expect(readdirSync(small())).toEqual(['ballast']);
        expectUntouched(end.stderr);
      },
    );

    function expectUntouched(context: string): void {
      expect(scene.target(context)).toBe('old');
      expect(engine.inventory(), context).toEqual(scene.before);
    }
  });
});
