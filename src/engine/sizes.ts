// Unpacked sizes. `.Size` of an inspect means something else in each store; the sum of `docker history` does not.

import { FlattenError } from '../errors.ts';
import type { JsonObject } from '../guards.ts';
import { at, parseJson } from '../guards.ts';
import { historyLayerCount } from '../image/config.ts';
import type { Platform } from '../image/platform.ts';
import { countLayers } from '../report/bytes.ts';
import { platformArgs } from './carrier.ts';
import { createContainer, removeContainer } from './containers.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

/**
 * Sum of the sizes that `docker history` gives, in bytes. Counts only layers that have a history entry, and an image
 * that was never unpacked (a foreign platform in a containerd store) as nothing.
 * @param layers how many layers it has: fewer rows are no answer
 * @param platform which of an index's; not for an image alone
 * @throws FlattenError `ENGINE_FAILED` where the engine does not give a size for each layer
 */
export async function historyBytes(
  engine: Engine,
  reference: string,
  layers: number,
  platform?: Platform,
): Promise<number> {
  const format = ['--no-trunc', '--human=false', '--format', '{{json .}}'];
  const args = ['history', ...format, ...platformArgs(platform)];
  const lines = await engine.docker.run([...args, reference]);
  const sizes = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Number(at(parseJson(line), 'Size') ?? Number.NaN));
  if (sizes.length < layers || !sizes.every((size) => size >= 0)) {
    throw new FlattenError(
      'ENGINE_FAILED',
      `The engine gave ${sizes.length} sizes (${sizes.join(', ')}) for an image of ${countLayers(layers)}: ${JSON.stringify(reference)}.`,
    );
  }
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Unpacked bytes of the source. A container must have been made from it before, so that it is unpacked.
 * @param config its config, which tells whether every layer has a history entry
 */
export async function sourceBytes(
  engine: Engine,
  source: Source,
  config: JsonObject,
  runId: string,
): Promise<number> {
  const entries = historyLayerCount(config);
  const isWhole =
    entries === undefined
      ? await hasWholeHistory(engine, source)
      : entries === source.diffIds.length;
  return isWhole
    ? historyBytes(engine, source.id, source.diffIds.length, indexedPlatform(engine, source))
    : containerBytes(engine, source, runId);
}

/** Without the config's own history: whether the engine shows at least a row for each layer. */
async function hasWholeHistory(engine: Engine, source: Source): Promise<boolean> {
  const args = [
    'history',
    '--quiet',
    '--no-trunc',
    ...platformArgs(indexedPlatform(engine, source)),
  ];
  const rows = await engine.docker.run([...args, source.id]);
  return rows.split('\n').filter((row) => row !== '').length >= source.diffIds.length;
}

/** The platform where it has to be named: an index holds several, and an image alone is taken as it is. */
function indexedPlatform(engine: Engine, source: Source): Platform | undefined {
  return source.isIndex && engine.knowsPlatformOption ? source.platform : undefined;
}

/** What a container of the image shows as its root filesystem, less what is the container's own. */
async function containerBytes(engine: Engine, source: Source, runId: string): Promise<number> {
  const id = await createContainer(engine, { source, runId });
  try {
    const { rootFs, own } = await containerSizes(engine, id);
    return Math.max(0, rootFs - own);
  } finally {
    await removeContainer(engine, id);
  }
}

/** Unpacked bytes of all that a container shows, its image's included. */
export async function rootFsBytes(engine: Engine, containerId: string): Promise<number> {
  return (await containerSizes(engine, containerId)).rootFs;
}

async function containerSizes(
  engine: Engine,
  id: string,
): Promise<{ rootFs: number; own: number }> {
  const text = await engine.docker.run(['inspect', '--size', '--type', 'container', id]);
  const inspects = parseJson(text);
  const container = Array.isArray(inspects) ? inspects[0] : undefined;
  const rootFs = at(container, 'SizeRootFs');
  const own = at(container, 'SizeRw') ?? 0;
  if (typeof rootFs !== 'number' || typeof own !== 'number')
    throw new FlattenError('ENGINE_FAILED', `The engine gave no size of the container ${id}.`);
  return { rootFs, own };
}
