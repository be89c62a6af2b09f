// Storing a flat layer with a config of our own. Two stores to write, one interface; what lies between reading and
// storing knows neither.
import { FlattenError, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { getPath, getString, isStringArray } from '../../base/json.ts';
import type { Annotations } from '../../image/manifest.ts';
import type { Platform } from '../../image/platform.ts';
import type { Compression } from '../../pack/compression.ts';
import type { TarFilter } from '../../tar/filter.ts';
import { engineError } from '../client/docker-cli.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { layersOf } from '../images/shown-fields.ts';
import { historyBytes } from '../metadata/sizes.ts';

/** What a store needs besides the layer. */
export interface StoreRequest {
  readonly platform: Platform;
  /** The config's bytes for a layer of this diffID. */
  readonly configFor: (diffId: string) => Promise<Buffer>;
  /** The manifest's annotations, for stores that keep one. */
  readonly annotations: () => Promise<Annotations>;
  /** For stores that keep packed layers. */
  readonly compression: Compression;
  /** Directory for a spool, for stores that need one. */
  readonly tempDir: string;
  /** Where the packed layer is to be left, below `tempDir`; undefined where nobody wants it. */
  readonly saveTo: string | undefined;
  /** About how many bytes the layer is read from, once that is known. */
  readonly totalBytes: () => number | undefined;
}

/** A packed layer that was left where it was wanted. */
export interface SavedFile {
  readonly digest: string;
  readonly packedBytes: number;
  readonly packing: Compression['kind'];
}

/** An image that is in the engine, not checked yet. */
export interface StoredImage {
  /** What it is called by: its pending name, or its ID where it was there without any name before. */
  readonly reference: string;
  /** sha256 of the layer's tar stream as it was sent. */
  readonly diffId: string;
  /** The ID that the engine must give it. */
  readonly expectedId: string;
  readonly configDigest: string;
  /** Bytes of the packed layer, where the store keeps one. */
  readonly packedBytes: number | undefined;
  /** An image that only served to bring the layer in, and is to be removed. */
  readonly importedId: string | undefined;
  /** The packed layer, if it was to be saved and could be. */
  readonly savedFile: SavedFile | undefined;
  /** The engine's words at the load. */
  readonly answer: string;
}

/**
 * Whether the engine has this very image and no name for it. Then it is somebody's, and is not given our pending name:
 * taking that away again would delete the image.
 */
export async function isUnnamed(engine: Engine, imageId: string): Promise<boolean> {
  const inspect = await inspectImage(engine, imageId);
  if (getString(inspect, 'Id') !== imageId) return false;
  return ['RepoTags', 'RepoDigests'].every((names) => {
    const known = getPath(inspect, names) ?? [];
    return isStringArray(known) && known.length === 0;
  });
}

/** A way to store. */
export interface LayerStore {
  store(session: EngineSession, layer: TarFilter, request: StoreRequest): Promise<StoredImage>;
}

/**
 * Checks that the engine has what was sent: the ID that follows from our bytes, the one diffID, no failure in its
 * words, and an unpacked layer.
 * @param hasContent whether the layer holds any file data, so that its size cannot be zero
 * @returns its unpacked bytes
 * @throws FlattenError `CHECK_FAILED`, `NO_SPACE` where the engine's disk filled up as it unpacked
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

/** The engine's words for what it loaded: a name, or an ID where it saw none. */
const LOADED = /^Loaded image(?: ID)?: (\S+)$/gm;

/**
 * Loads an image, unless it is there already under its ID; returns the engine's words.
 * @param image what it is to be called by, and the ID and the layer that it is to have
 */
export async function loadInto(
  engine: Engine,
  image: Pick<StoredImage, 'reference' | 'expectedId' | 'diffId'>,
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
 * Removes what a load gave another name than it was told, or none, as a byte that was changed on its way does: no mark
 * would tell that it is the run's. The engine's word alone is not enough to take an image away: a name must be ours but
 * for a character, and one without a name must hold our layer.
 */
async function removeStrays(
  engine: Engine,
  image: Pick<StoredImage, 'reference' | 'expectedId' | 'diffId' | 'answer'>,
): Promise<void> {
  const { reference, expectedId, diffId, answer } = image;
  // It was there before the run, without a name.
  if (reference === expectedId) return;
  const loaded = [...answer.matchAll(LOADED)].map(([, name = '']) => name);
  for (const name of new Set([...loaded, expectedId])) {
    const isStray = name.startsWith('sha256:')
      ? await holdsOnly(engine, name, diffId).catch(() => false)
      : isNearly(name, reference);
    if (isStray) await engine.docker.try(['rmi', name]).catch(() => {});
  }
}

/** Whether an image has no name and this one layer. */
async function holdsOnly(engine: Engine, imageId: string, diffId: string): Promise<boolean> {
  if (!(await isUnnamed(engine, imageId))) return false;
  const layers = layersOf((await inspectImage(engine, imageId)) ?? {});
  return layers.length === 1 && layers[0] === diffId;
}

/** Whether two names of one length differ in one character. */
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
    if (error.code === 'NO_SPACE') throw error;
    fail('a load without an error', JSON.stringify(trouble));
  }
  const [inspect, unpackedBytes] = await Promise.all([
    inspectImage(engine, stored.reference),
    historyBytes(engine, stored.reference, 1),
  ]);
  const id = getString(inspect, 'Id');
  if (id !== stored.expectedId) fail(`the ID ${stored.expectedId}`, String(id));
  const layers = layersOf(inspect ?? {});
  if (layers.length !== 1 || layers[0] !== stored.diffId)
    fail(`one layer ${stored.diffId}`, JSON.stringify(layers));
  if (hasContent && unpackedBytes === 0) fail('an unpacked layer', 'one of 0 bytes');
  return unpackedBytes;
}
