// Images to be flattened by runs that are killed, and the look at what such a run left.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TestEngine } from '../engine/engines.ts';
import { loadImage, plainConfig } from '../engine/images.ts';

const TINY_LAYERS = [[{ name: 'a', data: 'a' }], [{ name: 'b', data: 'b' }]];

/** One engine's images, and its state before any run was killed. */
export class KillScene {
  readonly engine: TestEngine;
  readonly tempDir = mkdtempSync(join(tmpdir(), 'docker-flatten-kills-'));
  /** Of what the target tag names before a run. */
  readonly oldId: string;
  /** Of what it names after an honest run. */
  readonly flatId: string;
  /** How long an honest run takes here. */
  runMs: number;
  /** What was in the engine before any run was killed. */
  readonly before: ReturnType<TestEngine['inventory']>;

  private constructor(engine: TestEngine, oldId: string, flatId: string, runMs: number) {
    this.engine = engine;
    this.oldId = oldId;
    this.flatId = flatId;
    this.runMs = runMs;
    this.before = engine.inventory();
  }

  /** Makes the images: `kills:source`, large enough that a kill finds it in mid-stream, `kills:old` and `kills:tiny`. */
  static async make(engine: TestEngine, mebibytes = 48): Promise<KillScene> {
    const half = () => [{ name: 'random', data: randomBytes(mebibytes * 512 * 1024) }];
    const layers = [half(), half().map((entry) => ({ ...entry, name: 'more' }))];
    await loadImage(engine, 'kills:source', { layers, config: plainConfig() });
    await loadImage(engine, 'kills:tiny', { layers: TINY_LAYERS, config: plainConfig() });
    await loadImage(engine, 'kills:old', { layers: [[{ name: 'old' }]], config: plainConfig() });
    engine.docker('tag', 'kills:old', 'kills:target');
    await engine.results('kills:tiny', '--tag', 'kills:tiny-flat');
    const startMs = performance.now();
    const { 'image-id': flatId } = await engine.results('kills:source', '--tag', 'kills:flat');
    const runMs = performance.now() - startMs;
    // What is there already would be a shortcut for the runs to be killed.
    engine.docker('rmi', 'kills:flat');
    return new KillScene(engine, idOf(engine, 'kills:old'), String(flatId), runMs);
  }

  /** Arguments of a run to be killed. */
  get args(): string[] {
    return ['kills:source', '--tag', 'kills:target', '--temp-dir', this.tempDir];
  }

  /** Arguments of a run of another image. */
  get tinyArgs(): string[] {
    return ['kills:tiny', '--tag', 'kills:tiny-flat', '--temp-dir', this.tempDir];
  }

  /** Says whether the target is still the old image or fully the new one, and fails where it is neither. */
  target(context = ''): 'old' | 'new' {
    const id = idOf(this.engine, 'kills:target');
    expect([this.oldId, this.flatId], `the target's ID ${context}`).toContain(id);
    return id === this.oldId ? 'old' : 'new';
  }

  /** Another run, of another image: every run first removes what killed ones left. */
  async anotherRun(): Promise<void> {
    await this.engine.results(...this.tinyArgs);
  }

  /** Fails where anything was left, in the engine or on the disk, or where the target is not the image said. */
  expectClean(target: 'old' | 'new', context = ''): void {
    if (target === 'new') {
      this.engine.docker('tag', 'kills:old', 'kills:target');
      this.engine.docker('rmi', '--force', this.flatId);
    }
    expect(this.engine.inventory(), `what is in the engine ${context}`).toEqual(this.before);
    expect(readdirSync(this.tempDir), `what is in the temporary directory ${context}`).toEqual([]);
  }

  /** What a kill may leave and how: the target whole, and all else gone after another run. */
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

/** The ID of what a reference names. */
export function idOf(engine: TestEngine, reference: string): string {
  return engine.docker('image', 'inspect', '--format', '{{.Id}}', reference);
}
