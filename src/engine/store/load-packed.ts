// Storing a layer that is packed in a file: one load of an archive with our config around it. A containerd store keeps the
// file as it is; a graph driver unpacks it.
import { once } from 'node:events';
import { messageOf } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { withProgressThen } from '../../base/progress.ts';
import { ociArchive, ociManifest, openLayer } from '../../image/archive.ts';
import { digestOf } from '../../image/config.ts';
import { MEDIA_TYPE } from '../../image/manifest.ts';
import { samePlatform } from '../../image/platform.ts';
import { familiarToFull, parseReference } from '../../image/reference.ts';
import { type Compression, MEDIA_SUFFIX } from '../../pack/compression.ts';
import type { Engine } from '../client/engine.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import {
  isUnnamed,
  loadInto,
  type StoredImage,
  type StoreProgress,
  type StoreRequest,
} from './store.ts';

/** A packed layer in a file. */
export interface PackedFile {
  readonly path: string;
  /** sha256 of its tar stream. */
  readonly diffId: string;
  /** sha256 of the file. */
  readonly digest: string;
  readonly packedBytes: number;
  readonly packing: Compression['kind'];
}

/** Loads a packed layer with the config that is made for it. A graph driver has to know its packing. */
export async function storePacked(
  engine: Engine,
  packed: PackedFile,
  request: StoreRequest,
  progress: StoreProgress,
  signal: AbortSignal,
): Promise<StoredImage> {
  const { diffId, digest, packedBytes: sizeBytes } = packed;
  const mediaType = MEDIA_TYPE.layer + MEDIA_SUFFIX[packed.packing];
  const descriptor = { mediaType, digest, sizeBytes };
  const config = await request.configFor(diffId);
  const configDigest = digestOf(config);
  const keepsPacked = engine.store === 'containerd';
  const annotations = await request.annotations();
  const manifest = ociManifest(config, descriptor, annotations);
  const expectedId = keepsPacked ? manifest.descriptor.digest : configDigest;
  const isThere = await isUnnamed(engine, expectedId);
  // Unasked, the engine unpacks what its own machine can run and nothing else.
  const isForeign = keepsPacked && !samePlatform(request.platform, engine.platform);
  // A config need not name an architecture, and then there is none to ask for.
  const canAsk = engine.knowsPlatformOption && request.platform.architecture !== '';
  const platform = isForeign && canAsk ? request.platform : undefined;
  const load = () => {
    const file = openLayer(packed.path);
    const full = familiarToFull(parseReference(request.pendingName, 'tag'));
    const name = { full, familiar: request.pendingName };
    const layer = { file, descriptor };
    const archive = ociArchive(config, layer, request.platform, name, annotations);
    return withProgressThen(
      progress.log,
      { title: 'Load', doneBytes: () => file.bytesRead, totalBytes: () => sizeBytes },
      once(file, 'close'),
      'Unpack',
      engine.carrier.loadImage(archive, platform, signal),
    );
  };
  const reference = isThere ? expectedId : request.pendingName;
  const answer = await loadInto(engine, { reference, expectedId, diffId }, load);
  if (isForeign && platform === undefined) await unpack(engine, expectedId, request, progress.log);
  return {
    answer,
    reference,
    diffId,
    expectedId,
    configDigest,
    packedBytes: keepsPacked ? sizeBytes : undefined,
    importedId: undefined,
    kept: undefined,
  };
}

/**
 * Has an image unpacked that the engine takes for another machine's and cannot be asked to unpack at the load: a container
 * of it needs that. What fails here is seen in the checks of what was stored.
 */
async function unpack(
  engine: Engine,
  id: string,
  { platform, runId, pendingName }: StoreRequest,
  log: Log,
): Promise<void> {
  const source = { reference: pendingName, id, isIndex: false, platform, volumes: [] };
  try {
    await removeContainer(engine, await createContainer(engine, { source, runId }));
  } catch (error) {
    log.debug(`no container of the loaded image: ${messageOf(error)}`);
  }
}
