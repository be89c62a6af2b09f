// Removes images that tests pull and make.
import { afterEach, beforeEach, expect } from 'vitest';
import type { TestEngine } from './test-engine.ts';

/** Removes the images that each test of a block leaves. Fails a test that leaves anything else. */
export function removesNewImages(engine: TestEngine): void {
  let before: ReturnType<typeof engine.inventory>;
  beforeEach(() => {
    before = engine.inventory();
  });
  afterEach(() => {
    // By ID, since an image whose name a later pull took has only a digest.
    const made = engine.inventory().images.filter((image) => !before.images.includes(image));
    const ids = new Set(made.map((image) => image.split(' ')[1]!));
    if (ids.size > 0) engine.docker('rmi', '--force', ...ids);
    expect(engine.inventory()).toEqual(before);
  });
}
