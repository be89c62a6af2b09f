// Unpacked sizes. `.Size` of an inspect means something different in each image store; the sum of `docker history`
// means the same in both.

import { FlattenError, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { countLayers } from '../../base/format.ts';
import type { JsonObject } from '../../base/json.ts';
import { getPath } from '../../base/json.ts';
import { historyLayers } from '../../image/config.ts';
import type { SourceSize } from '../../image/image-source.ts';
import type { Platform } from '../../image/platform.ts';
import { type HistoryRow, imageHistory } from '../client/calls.ts';
import type { Engine } from '../client/engine.ts';
import { inspectContainer } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';

/** The unpacked size of an image. */
export type UnpackedSize = Omit<SourceSize, 'packedBytes'>;

/**
 * Returns the rows of `docker history`, oldest first. An image that was never unpacked (a foreign platform in a
 * containerd store) counts as 0 bytes.
 * @param layers how many layers the image has: fewer rows are an error
 * @param platform which platform of an index; undefined for a single image
 * @throws FlattenError `ENGINE_FAILED` if the engine does not give a size for each layer
 */
async function historyRows(
  engine: Engine,
  reference: string,
  layers: number,
  platform?: Platform,
): Promise<HistoryRow[]> {
  const rows = await engine.docker.get(imageHistory(reference, platform));
  if (rows.length < layers || !rows.every(({ bytes }) => bytes >= 0)) {
    throw new FlattenError(
      'ENGINE_FAILED',
      `The engine returned ${rows.length} sizes (${rows.map(({ bytes }) => bytes).join(', ')}) for the image ${JSON.stringify(reference)}, which has ${countLayers(layers)}.`,
      { hint: 'Remove the image ("docker rmi") and pull or build it again.' },
    );
  }
  return rows.reverse();
}

/**
 * Returns the sum of the sizes in `docker history`, in bytes. Counts only layers that have a history entry.
 * @param layers how many layers the image has: fewer rows are an error
 * @throws FlattenError `ENGINE_FAILED` if the engine does not give a size for each layer
 */
export async function historyBytes(
  engine: Engine,
  reference: string,
  layers: number,
): Promise<number> {
  return sumOf(await historyRows(engine, reference, layers));
}

function sumOf(rows: readonly { readonly bytes: number }[]): number {
  return rows.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Measures the source. A container must have been created from it before, so that it is unpacked.
 * @param config the source's config, which tells whether every layer has a history entry
 */
export async function sourceSize(
  session: EngineSession,
  source: EngineImage,
  config: JsonObject,
): Promise<UnpackedSize> {
  const layers = source.diffIds.length;
  const steps = historyLayers(config);
  // An engine without the platform option would give the history of another platform.
  const isOther = !source.isDefaultPlatform && !session.knowsPlatformOption;
  const isComplete = isOther
    ? false
    : steps === undefined
      ? await hasCompleteHistory(session, source)
      : steps.filter((hasLayer) => hasLayer).length === layers;
  if (!isComplete) return { bytes: await containerBytes(session, source), history: undefined };
  const rows = await historyRows(session, source.id, layers, indexedPlatform(session, source));
  const matchesSteps = steps?.length === rows.length;
  const history = rows.map((row, at) => ({
    ...row,
    hasLayer: matchesSteps ? steps[at] === true : row.bytes > 0,
  }));
  return { bytes: sumOf(rows), history };
}

/** Measures a container, including its image's layers; its own layer is the last step. */
export async function containerSize(
  engine: Engine,
  container: { readonly id: string; readonly name: string },
  image: UnpackedSize,
): Promise<UnpackedSize> {
  const { rootFs } = await containerSizes(engine, container.id);
  const bytes = Math.max(0, rootFs - image.bytes);
  const own = { command: `container ${container.name}`, bytes, hasLayer: true };
  return { bytes: rootFs, history: image.history && [...image.history, own] };
}

/** Whether the engine shows at least one history row for each layer, for a config without a history. */
async function hasCompleteHistory(engine: Engine, source: EngineImage): Promise<boolean> {
  const rows = await engine.docker.get(imageHistory(source.id, indexedPlatform(engine, source)));
  return rows.length >= source.diffIds.length;
}

/** Returns the platform if the engine needs to know it: only an index holds several. */
function indexedPlatform(engine: Engine, source: EngineImage): Platform | undefined {
  return source.isIndex && engine.knowsPlatformOption ? source.platform : undefined;
}

/** Returns the size of a container's root filesystem minus the container's own layer. */
async function containerBytes(session: EngineSession, source: EngineImage): Promise<number> {
  const id = await createContainer(session, { source });
  try {
    const { rootFs, own } = await containerSizes(session, id);
    return Math.max(0, rootFs - own);
  } finally {
    await removeContainer(session, id);
  }
}

async function containerSizes(
  engine: Engine,
  id: string,
): Promise<{ rootFs: number; own: number }> {
  const container = await inspectContainer(engine, id, { withSize: true });
  const rootFs = getPath(container, 'SizeRootFs');
  const own = getPath(container, 'SizeRw') ?? 0;
  if (typeof rootFs !== 'number' || typeof own !== 'number')
    throw new FlattenError(
      'ENGINE_FAILED',
      `The engine returned no size for the container ${id}.`,
      {
        hint: SEE_ENGINE_LOG,
      },
    );
  return { rootFs, own };
}
