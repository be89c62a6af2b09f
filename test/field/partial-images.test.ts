// Images that a containerd store has in part, on the releases of hosted runners: 28.0 cannot inspect a given platform,
// and 29.4 shows nothing about a foreign one.
import { onLines } from '../support/engine/lines.ts';
import { partialImages } from '../support/engine/partial-images.ts';

onLines(
  ['v28.0-containerd', 'v29.4-containerd'],
  'images that are only partly in the store',
  partialImages,
);
