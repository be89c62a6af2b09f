// Opens images as a run does.
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { openImages } from '../../../src/archives/open.ts';
import { newRunId } from '../../../src/base/run-id.ts';
import type { ImageSet, LayerBlob } from '../../../src/image/layered-image.ts';
import { parsePlatform } from '../../../src/image/platform.ts';
import { parseLocation } from '../../../src/image/transport.ts';
import { MemoryLog } from '../process/log.ts';

/** What can differ from a usual run. */
export interface OpenOptions {
  readonly platforms?: readonly string[];
  readonly tempDir?: string;
  readonly signal?: AbortSignal;
  readonly log?: MemoryLog;
}

/** Opens an image, and closes it when the test ends. */
export async function openText(text: string, options: OpenOptions = {}): Promise<ImageSet> {
  const location = parseLocation(text);
  if (location === undefined) throw new Error(`${text} is no location`);
  const set = await openImages(location, {
    tempDir: options.tempDir ?? '/nonexistent',
    runId: newRunId(),
    log: options.log ?? new MemoryLog(),
    signal: options.signal ?? new AbortController().signal,
    touch: () => {},
    platforms: options.platforms?.map(parsePlatform),
  });
  onTestFinished(() => set.close());
  return set;
}

/** Reads a layer's packed bytes. */
export async function bytesOf(layer: LayerBlob | undefined): Promise<Buffer> {
  if (layer === undefined) throw new Error('there is no such layer');
  return buffer(await layer.open(new AbortController().signal));
}
