// The result's config and annotations: the source's, without what does not hold for a single new layer.

import type { Log } from '../base/log.ts';
import type { ImageSource, SourceConfig } from '../image/image-source.ts';
import { layerLabels, sortAnnotations, withoutInlineCache } from '../image/layer-bound.ts';
import type { SourceJob } from './job.ts';

/** Reads the config and annotations for the result, except its layer and history. */
export async function readResultConfig({ run, source }: SourceJob): Promise<SourceConfig> {
  const { log } = run;
  const read = await source.readConfig();
  if (read.missing !== undefined) log.warning(read.missing);
  return withoutLayerBound(read, source, log);
}

/** Removes, or warns about, what refers to layers that the result does not have. */
function withoutLayerBound(read: SourceConfig, source: ImageSource, log: Log): SourceConfig {
  const { config: json, hadCache } = withoutInlineCache(read.json);
  if (hadCache)
    log.debug("removed BuildKit's inline cache metadata, which refers to the source's layers");
  const digests = [
    source.id,
    ...source.diffIds,
    ...(read.digest === undefined ? [] : [read.digest]),
    ...(read.packedLayers ?? []).map(({ digest }) => digest),
  ];
  const labels = layerLabels(json, digests);
  if (labels.length > 0)
    log.warning(
      `Some labels describe the source's layers, which the result does not have: ${labels.map((name) => JSON.stringify(name)).join(', ')}. The labels are kept, but tools that rely on them (ostree or bootc hosts, a buildpacks rebase) do not work with the result.`,
    );
  const { kept: annotations, leftOut } = sortAnnotations(read.annotations, digests);
  if (leftOut.length > 0)
    log.debug(`removed annotations about the source's own blobs: ${leftOut.join(', ')}`);
  return { ...read, json, annotations };
}
