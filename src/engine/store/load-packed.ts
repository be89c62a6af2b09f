// Stores layers that are packed in files: loads one archive of them and our config. A containerd store keeps the packed
// files unchanged; a graph driver unpacks them.
import { once } from 'node:events';
import { messageOf } from '../../base/errors.ts';
import { withProgressThen } from '../../base/progress.ts';
import { pendingName } from '../../base/run-id.ts';
import { ociArchive, ociManifest } from '../../image/archive.ts';
import { type ConfigLayer, digestOf } from '../../image/config.ts';
import { type Annotations, MEDIA_TYPE } from '../../image/manifest.ts';
import { type Platform, samePlatform } from '../../image/platform.ts';
import { fullReference, parseReference } from '../../image/reference.ts';
import { type Compression, MEDIA_SUFFIX } from '../../pack/compression.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import { isUnnamed, loadInto, type StoredImage, type StoreRequest } from './store.ts';

/** A packed layer in a file. */
export interface PackedFile extends ConfigLayer {
  readonly path: string;
  /** Where it starts in a file that has more. */
  readonly startByte?: number | undefined;
  /** sha256 of the file. */
  readonly digest: string;
  readonly packedBytes: number;
  readonly packing: Compression['kind'];
  /** Of its descriptor, if its blob is another image's. */
  readonly annotations?: Annotations | undefined;
}

/**
 * Loads packed layers with the config that is made for them. A graph driver must support their compression.
 * @param packed bottom first
 */
export async function storePacked(
  session: EngineSession,
  packed: readonly PackedFile[],
  request: StoreRequest,
): Promise<StoredImage> {
  const { log, runId, signal } = session;
  const name = pendingName(runId);
  const layers = packed.map(
    ({ path, startByte, digest, packedBytes, packing, annotations = {} }) => {
      const mediaType = MEDIA_TYPE.layer + MEDIA_SUFFIX[packing];
      return {
        path,
        startByte,
        descriptor: { mediaType, digest, sizeBytes: packedBytes, annotations },
      };
    },
  );
  const descriptors = layers.map(({ descriptor }) => descriptor);
  const packedBytes = descriptors.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const diffIds = packed.map(({ diffId }) => diffId);
  const config = await request.configFor(packed);
  const configDigest = digestOf(config);
  const { keepsPacked, idIsConfigDigest } = session.store;
  const annotations = await request.annotations();
  const manifest = ociManifest(config, descriptors, annotations);
  const expectedId = idIsConfigDigest ? configDigest : manifest.descriptor.digest;
  const isThere = await isUnnamed(session, expectedId);
  // By default, the engine only unpacks what its own machine can run.
  const isForeign = keepsPacked && !samePlatform(request.platform, session.platform);
  // A config may lack an architecture: then there is no platform to ask for.
  const canAsk = session.knowsPlatformOption && request.platform.architecture !== '';
  const platform = isForeign && canAsk ? request.platform : undefined;
  const load = () => {
    const full = fullReference(parseReference(name, 'tag'));
    const names = { full, familiar: name };
    let readBytes = 0;
    const archive = ociArchive(
      layers,
      { config, platform: request.platform, name: names, annotations },
      (bytes) => {
        readBytes += bytes;
      },
    );
    const progress = { title: 'Load', doneBytes: () => readBytes, totalBytes: () => packedBytes };
    return withProgressThen(
      log,
      { progress, sent: once(archive, 'close'), after: 'Unpack' },
      session.transport.loadImage(archive, platform, signal),
    );
  };
  const reference = isThere ? expectedId : name;
  const answer = await loadInto(session, { reference, expectedId, diffIds }, load);
  if (isForeign && platform === undefined) await unpack(session, expectedId, request.platform);
  return {
    answer,
    reference,
    diffIds,
    expectedId,
    configDigest,
    packedBytes: keepsPacked ? packedBytes : undefined,
    importedId: undefined,
    savedFile: undefined,
  };
}

/**
 * Creates a container of an image so that the engine unpacks it: at the load, this engine does not unpack foreign
 * platforms and cannot be asked to. The checks of the stored image find a failure.
 */
async function unpack(session: EngineSession, id: string, platform: Platform): Promise<void> {
  const { log, runId } = session;
  const source = { reference: pendingName(runId), id, isIndex: false, platform, volumes: [] };
  try {
    await removeContainer(session, await createContainer(session, { source }));
  } catch (error) {
    log.debug(`no container of the loaded image: ${messageOf(error)}`);
  }
}
