// `verify: layers`: the engine's own view of the source against our application of its layers.
import { verifyLayers } from '../check/compare.ts';
import { formatPlatform } from '../image/platform.ts';
import type { FoundImages } from './found-images.ts';
import type { Job } from './job.ts';
import { openLayers } from './saved-images.ts';

/**
 * Compares what the engine shows of each platform with the layers that it saves.
 * @throws FlattenError `VERIFY_FAILED`
 */
export async function compareViews(job: Job, found: FoundImages): Promise<void> {
  const { run, engine } = job;
  if (engine === undefined) return;
  for (const { source, inEngine } of found.platforms) {
    if (inEngine === undefined) continue;
    const compare = async (layers: typeof source) => {
      const title = `Compare the engine's view with the layers (${formatPlatform(source.platform)})`;
      const streamBytes = source.knownBytes ?? 0;
      await run.log.group(title, () => verifyLayers(run, inEngine, layers, streamBytes));
    };
    if (source.byLayers === true) {
      await compare(source);
      continue;
    }
    const request = { platforms: [source.platform], isEach: true };
    const saved = await openLayers({ ...job, engine }, inEngine.image, request);
    try {
      for (const platform of saved.platforms) await compare(platform.source);
    } finally {
      await saved.close();
    }
  }
}
