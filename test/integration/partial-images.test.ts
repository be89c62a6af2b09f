// Images of which a containerd store has only a part. Engines differ in what they show of them.
import { test } from 'vitest';
import { onEachEngine } from '../support/engine/engines.ts';
import { partialImages } from '../support/engine/partial-images.ts';

onEachEngine('partial images', (engine) => {
  if (engine.isContainerdStore) partialImages(engine);
  else test.skip('do not exist on a graph driver', () => {});
});
