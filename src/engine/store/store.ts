// Stores a flat layer with a config of our own. One interface for both image stores; what lies between reading and
// storing knows neither of them.
import { isDeepStrictEqual } from 'node:util';
import { FlattenError, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { getPath, getString, isStringArray } from '../../base/json.ts';
import type { ConfigLayer } from '../../image/config.ts';
import type { Annotations } from '../../image/manifest.ts';
import type { Platform } from '../../image/platform.ts';
import type { Compression } from '../../pack/compression.ts';
import type { PackingResult } from '../../pack/packer.ts';
import type { TarFilter } from '../../tar/filter.ts';
import { imageRemoval } from '../client/calls.ts';
import { engineError } from '../client/docker-cli.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { layersOf } from '../images/shown-fields.ts';
import { historyBytes } from '../metadata/sizes.ts';

/** What a store needs besides the layer. */
export interface StoreRequest {
  readonly platform: Platform;
  /** Returns the config's bytes for these layers, bottom first. */
  readonly configFor: (layers: readonly ConfigLayer[]) => Promise<Buffer>;
  /** The manifest's annotations, for stores that keep one. */
  readonly annotations: () => Promise<Annotations>;
  /** For stores that keep packed layers. */
  readonly compression: Compression;
  /** Packs the layer into a new file instead, with the same kind of compression; undefined to compress all of it. */
  readonly pack?: ((layer: TarFilter, path: string) => Promise<PackingResult>) | undefined;
  /** Directory for a spool, for stores that need one. */
  readonly tempDir: string;
  /** File below `tempDir` to save the packed layer to; undefined to not save it. */
  readonly saveTo: string | undefined;
  /** Estimated bytes of what the layer is read from; undefined until it is known. */
  readonly totalBytes: () => number | undefined;
}

/** A packed layer that was saved to a file. */
export interface SavedFile {
  readonly digest: string;
  readonly packedBytes: number;
  readonly packing: Compression['kind'];
}

/** An image that is in the engine, but not checked yet. */
export interface StoredImage {
  /** Its pending name, or its ID if the engine had it before, without a name. */
  readonly reference: string;
  /** sha256 of each layer's stream as it was sent, bottom first. */
  readonly diffIds: readonly string[];
  /** The ID that the engine must give it. */
  readonly expectedId: string;
  readonly configDigest: string;
  /** Bytes of all packed layers, if the store keeps them. */
  readonly packedBytes: number | undefined;
  /** An image that only served to import the layer; the run removes it later. */
  readonly importedId: string | undefined;
  /** The packed layer, if it was saved. */
  readonly savedFile: SavedFile | undefined;
  /** What the engine printed at the load. */
  readonly answer: string;
}

/**
 * Whether the engine has this very image without a name. Then it is somebody else's, and must not get our pending name:
 * removing that name again would delete the image.
 */
export async function isUnnamed(engine: Engine, imageId: string): Promise<boolean> {
  const inspect = await inspectImage(engine, imageId);
  if (getString(inspect, 'Id') !== imageId) return false;
  return ['RepoTags', 'RepoDigests'].every((names) => {
    const known = getPath(inspect, names) ?? [];
    return isStringArray(known) && known.length === 0;
  });
}

/** A way to store a layer. */
export interface LayerStore {
  store(session: EngineSession, layer: TarFilter, request: StoreRequest): Promise<StoredImage>;
}

/**
 * Checks that the engine has what was sent: the ID that follows from our bytes, the diffIDs, no failure in what it
 * printed, and unpacked layers.
 * @param hasContent whether the layers hold any file data, so that their size cannot be zero
 * @returns the layers' unpacked bytes
 * @throws FlattenError `CHECK_FAILED`; `NO_SPACE` if the engine's disk filled up while it unpacked; `UNSUPPORTED_IMAGE` if
 *   it cannot unpack what the layer has
 */
export async function checkStored(
  engine: Engine,
  stored: StoredImage,
  hasContent: boolean,
): Promise<number> {
  try {
    return await compareStored(engine, stored, hasContent);
  } catch (error) {
    await removeStrays(engine, stored);
    throw error;
  }
}

/** The line in which the engine says what it loaded: a name, or an ID if the image has no name. */
const LOADED = /^Loaded image(?: ID)?: (\S+)$/gm;

/**
 * Loads an image, unless the engine has it already under its ID; returns what the engine printed.
 * @param image its future name, and its expected ID and layers
 */
export async function loadInto(
  engine: Engine,
  image: Pick<StoredImage, 'reference' | 'expectedId' | 'diffIds'>,
  load: () => Promise<string>,
): Promise<string> {
  if (image.reference === image.expectedId) return '';
  try {
    return await load();
  } catch (error) {
    await removeStrays(engine, { ...image, answer: '' });
    throw error;
  }
}

/**
 * Removes an image that a load gave a wrong name or none, as happens if a byte changes on its way: nothing else would
 * mark it as the run's. What the engine says is not enough to remove an image: its name must differ from ours in one
 * character, or it must have no name and hold only our layers.
 */
async function removeStrays(
  engine: Engine,
  image: Pick<StoredImage, 'reference' | 'expectedId' | 'diffIds' | 'answer'>,
): Promise<void> {
  const { reference, expectedId, diffIds, answer } = image;
  // The image was there before the run, without a name.
  if (reference === expectedId) return;
  const loaded = [...answer.matchAll(LOADED)].map(([, name = '']) => name);
  for (const name of new Set([...loaded, expectedId])) {
    const isStray = name.startsWith('sha256:')
      ? await holdsOnly(engine, name, diffIds).catch(() => false)
      : isNearly(name, reference);
    if (isStray) await engine.docker.ask(imageRemoval([name])).catch(() => {});
  }
}

/** Whether an image has no name and only these layers. */
async function holdsOnly(
  engine: Engine,
  imageId: string,
  diffIds: readonly string[],
): Promise<boolean> {
  if (!(await isUnnamed(engine, imageId))) return false;
  const layers = layersOf((await inspectImage(engine, imageId)) ?? {});
  return isDeepStrictEqual(layers, diffIds);
}

/** Names layers for an error. */
export function nameLayers(diffIds: readonly string[]): string {
  return diffIds.length === 1 ? `one layer ${diffIds[0]}` : `the layers ${diffIds.join(', ')}`;
}

/** Whether two names of the same length differ in one character. */
function isNearly(name: string, other: string): boolean {
  const differing = [...name].filter((character, at) => character !== other[at]);
  return name.length === other.length && differing.length === 1;
}

async function compareStored(
  engine: Engine,
  stored: StoredImage,
  hasContent: boolean,
): Promise<number> {
  const fail = (needed: string, seen: string) => {
    throw new FlattenError(
      'CHECK_FAILED',
      `The stored image differs from what was sent: expected ${needed}, found ${seen}. Nothing was tagged.`,
      {
        hint: SEE_ENGINE_LOG,
      },
    );
  };
  const trouble = stored.answer.split('\n').find((line) => /^error /i.test(line.trim()));
  if (trouble !== undefined) {
    const error = engineError(trouble, 'ENGINE_FAILED', 'Unpacking the loaded image failed');
    if (error.code === 'NO_SPACE' || error.code === 'UNSUPPORTED_IMAGE') throw error;
    fail('a load without an error', JSON.stringify(trouble));
  }
  const [inspect, unpackedBytes] = await Promise.all([
    inspectImage(engine, stored.reference),
    historyBytes(engine, stored.reference, stored.diffIds.length),
  ]);
  const id = getString(inspect, 'Id');
  if (id !== stored.expectedId) fail(`the ID ${stored.expectedId}`, String(id));
  const layers = layersOf(inspect ?? {});
  if (!isDeepStrictEqual(layers, stored.diffIds))
    fail(nameLayers(stored.diffIds), JSON.stringify(layers));
  if (hasContent && unpackedBytes === 0) fail('an unpacked layer', 'one of 0 bytes');
  return unpackedBytes;
}
