// What tests pull and make, out of the engine again.
import { afterEach, beforeEach, expect } from 'vitest';
import type { TestEngine } from './test-engine.ts';

/** Removes the images that each test of this block leaves, and fails one that leaves anything else. */
export function removesNewImages(engine: TestEngine): void {
  let before: ReturnType<typeof engine.inventory>;
  beforeEach(() => {
    before = engine.inventory();
  });
  afterEach(() => {
    // By ID: what a newer pull took a name from has only its digest left.
    const made = engine.inventory().images.filter((image) => !before.images.includes(image));
    const ids = new Set(made.map((image) => image.split(' ')[1]!));
    if (ids.size > 0) engine.docker('rmi', '--force', ...ids);
    expect(engine.inventory()).toEqual(before);
  });
}
