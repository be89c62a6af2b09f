// Images that a containerd store has in part, on the releases that differ in what they show of them.
import { test } from 'vitest';
import { onEachEngine } from '../support/engine/engines.ts';
import { partialImages } from '../support/engine/partial-images.ts';

onEachEngine('images that are here in part', (engine) => {
  if (engine.isContainerdStore) partialImages(engine);
  else test.skip('a graph driver has one platform of each image, unpacked', () => {});
});
