// Images that a containerd store has in part, on the releases of hosted runners: 28.0 cannot be asked for a platform, and
// 29.4 shows nothing of one that is not the machine's.
import { onLines } from '../support/engine/lines.ts';
import { partialImages } from '../support/engine/partial-images.ts';

onLines(['v28.0-containerd', 'v29.4-containerd'], 'images that are here in part', partialImages);
