// Images for runs that are killed, and checks of what such runs leave.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TestEngine } from '../engine/engines.ts';
import { loadImage, plainConfig } from '../engine/images.ts';
import type { LiveRun } from './live-run.ts';

const TINY_LAYERS = [[{ name: 'a', data: 'a' }], [{ name: 'b', data: 'b' }]];

/** Images on one engine, and the engine's state before any run is killed. */
export class KillScene {
  readonly engine: TestEngine;
  readonly tempDir = mkdtempSync(join(tmpdir(), 'docker-flatten-kills-'));
  /** ID of the image that the target tag has before a run. */
  readonly oldId: string;
  /** ID of the image that it has after a run that is not killed. */
  readonly flatId: string;
  /** How long a run takes if it is not killed. */
  runMs: number;
  /** What more is asked of a run. */
  readonly #more: readonly string[];
  /** The contents of the engine before any run is killed. */
  readonly before: ReturnType<TestEngine['inventory']>;

  private constructor(
    engine: TestEngine,
    ids: { readonly oldId: string; readonly flatId: string },
    runMs: number,
    more: readonly string[],
  ) {
    this.engine = engine;
    this.oldId = ids.oldId;
    this.flatId = ids.flatId;
    this.runMs = runMs;
    this.#more = more;
    this.before = engine.inventory();
  }

  /**
   * Makes the images: `kills:source`, large enough to kill a run while it streams, `kills:old` and `kills:tiny`.
   * @param more further options of each run on the first one
   */
  static async make(
    engine: TestEngine,
    mebibytes = 48,
    more: readonly string[] = [],
  ): Promise<KillScene> {
    const quarter = (name: string) => ({ name, data: randomBytes(mebibytes * 256 * 1024) });
    const layers = [
      [quarter('random'), quarter('other')],
      [quarter('more'), quarter('most')],
    ];
    await loadImage(engine, 'kills:source', { layers, config: plainConfig() });
    await loadImage(engine, 'kills:tiny', { layers: TINY_LAYERS, config: plainConfig() });
    await loadImage(engine, 'kills:old', { layers: [[{ name: 'old' }]], config: plainConfig() });
    engine.docker('tag', 'kills:old', 'kills:target');
    await engine.results('kills:tiny', '--tag', 'kills:tiny-flat');
    const startMs = performance.now();
    const { 'image-id': flatId } = await engine.results(
      ...['kills:source', '--tag', 'kills:flat', ...more],
    );
    const runMs = performance.now() - startMs;
    // Runs would be faster if the engine had the result already.
    engine.docker('rmi', 'kills:flat');
    const ids = { oldId: idOf(engine, 'kills:old'), flatId: String(flatId) };
    return new KillScene(engine, ids, runMs, more);
  }

  /** Arguments of a run to kill. */
  get args(): string[] {
    return ['kills:source', '--tag', 'kills:target', ...this.#more, '--temp-dir', this.tempDir];
  }

  /** Waits until a run has a temporary file whose path ends like this, or is over. */
  async untilFile(run: LiveRun, pattern: RegExp): Promise<void> {
    await run.until(() => filesBelow(this.tempDir).some((path) => pattern.test(path)));
  }

  /** Arguments of a run on another image. */
  get tinyArgs(): string[] {
    return ['kills:tiny', '--tag', 'kills:tiny-flat', '--temp-dir', this.tempDir];
  }

  /** Returns whether the target tag has the old or the new image. Fails if it has neither. */
  target(context = ''): 'old' | 'new' {
    const id = idOf(this.engine, 'kills:target');
    expect([this.oldId, this.flatId], `the target's ID ${context}`).toContain(id);
    return id === this.oldId ? 'old' : 'new';
  }

  /** Runs on another image, since every run first removes the leftovers of killed ones. */
  async anotherRun(): Promise<void> {
    await this.engine.results(...this.tinyArgs);
  }

  /** Fails if anything is left in the engine or on the disk, or if the target tag does not have this image. */
  expectClean(target: 'old' | 'new', context = ''): void {
    if (target === 'new') {
      this.engine.docker('tag', 'kills:old', 'kills:target');
      this.engine.docker('rmi', '--force', this.flatId);
    }
    expect(this.engine.inventory(), `what is in the engine ${context}`).toEqual(this.before);
    expect(readdirSync(this.tempDir), `what is in the temporary directory ${context}`).toEqual([]);
  }

  /** Fails unless the target tag is intact and another run removes everything else. */
  async expectRepair(context = ''): Promise<void> {
    const target = this.target(context);
    await this.anotherRun();
    expect(this.target(`after another run ${context}`)).toBe(target);
    this.expectClean(target, context);
  }

  remove(): void {
    const names = ['source', 'tiny', 'tiny-flat', 'old', 'target'].map((tag) => `kills:${tag}`);
    this.engine.docker('rmi', '--force', ...names);
    rmSync(this.tempDir, { recursive: true, force: true });
  }
}

/** Lists what is in a directory and below, as far as it stays there meanwhile. */
function filesBelow(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Returns the ID of an image. */
export function idOf(engine: TestEngine, reference: string): string {
  return engine.imageId(reference);
}
