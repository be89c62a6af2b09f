// What the result says of itself: the source's config and annotations, less what is not true of one layer and what is not
// the source's own.

import type { Log } from '../base/log.ts';
import type { ImageSource, SourceConfig } from '../image/image-source.ts';
import { layerLabels, sortAnnotations, withoutInlineCache } from '../image/layer-bound.ts';
import type { SourceJob } from './job.ts';

/** Reads what a flat image is to say of itself, but for its layer and history. */
export async function readResultConfig({ engine, source }: SourceJob): Promise<SourceConfig> {
  const { log } = engine;
  const read = await source.readConfig();
  if (read.missing !== undefined) log.warning(read.missing);
  return withoutLayerBound(read, source, log);
}

/** Leaves out, or warns of, what names layers that the result does not have. */
function withoutLayerBound(read: SourceConfig, source: ImageSource, log: Log): SourceConfig {
  const { config: json, hadCache } = withoutInlineCache(read.json);
  if (hadCache) log.debug("BuildKit's inline cache is left out: it numbers the source's layers");
  const digests = [
    source.id,
    ...source.diffIds,
    ...(read.digest === undefined ? [] : [read.digest]),
    ...(read.packedLayers ?? []).map(({ digest }) => digest),
  ];
  const labels = layerLabels(json, digests);
  if (labels.length > 0)
    log.warning(
      `Labels describe the source's layers, which the result does not have: ${labels.map((name) => JSON.stringify(name)).join(', ')}. They are kept, and what relies on them (an ostree or bootc host, a rebase of buildpacks) does not work with the result.`,
    );
  const { kept: annotations, leftOut } = sortAnnotations(read.annotations, digests);
  if (leftOut.length > 0)
    log.debug(`annotations about the source's own blobs are left out: ${leftOut.join(', ')}`);
  return { ...read, json, annotations };
}
