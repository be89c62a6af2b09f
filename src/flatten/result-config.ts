// What the result says of itself: the source's config and annotations, less what is not true of one layer and what is not
// the source's own.

import type { JsonObject } from '../base/json.ts';
import type { Log } from '../base/log.ts';
import type { Source } from '../engine/images/find-image.ts';
import { warnOfHiddenFields } from '../engine/metadata/hidden-fields.ts';
import { readSourceConfig, type SourceConfig } from '../engine/metadata/source-config.ts';
import { readFreshConfig, type SourceContainer } from '../engine/sources/find-container.ts';
import { withContainerConfig } from '../image/container-config.ts';
import { layerLabels, sortAnnotations, withoutInlineCache } from '../image/layer-bound.ts';
import type { SourceJob } from './job.ts';

/** Reads what a flat image is to say of itself, but for its layer and history. */
export async function readResultConfig({
  engine,
  source,
  container,
}: SourceJob): Promise<SourceConfig> {
  const { log } = engine;
  const reading = readSourceConfig(engine, source);
  const comparing = container === undefined ? undefined : readFreshConfig(engine, source);
  // A container that the one still makes must not come up after the clean-up for the other's failure.
  await Promise.allSettled([reading, comparing]);
  const [read, fresh] = [await reading, await comparing];
  if (read.digest === undefined) warnOfHiddenFields(engine, source);
  const json =
    container === undefined || fresh === undefined
      ? read.json
      : ownConfig(read.json, container, fresh, log);
  return withoutLayerBound({ ...read, json }, source, log);
}

function ownConfig(
  image: JsonObject,
  container: SourceContainer,
  fresh: JsonObject,
  log: Log,
): JsonObject {
  const { config, proxies } = withContainerConfig(image, container.config, fresh);
  if (proxies.length > 0)
    log.notice(
      `Proxy variables that the docker command's configuration puts into containers are not in the result: ${proxies.join(', ')}.`,
    );
  return config;
}

/** Leaves out, or warns of, what names layers that the result does not have. */
function withoutLayerBound(read: SourceConfig, source: Source, log: Log): SourceConfig {
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
