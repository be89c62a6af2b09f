// Storing in a containerd image store: the layer is packed here, over all cores, into a spool of the packed size, and
// one load of an OCI archive brings it in with our config. (Streaming into an import instead would be packed by one
// thread of the engine, and unpacked twice.)
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ociArchive, ociManifest, openLayer } from '../image/archive.ts';
import { digestOf } from '../image/config.ts';
import { type Descriptor, MEDIA_TYPE } from '../image/manifest.ts';
import { samePlatform } from '../image/platform.ts';
import { familiarToFull, parseReference } from '../image/reference.ts';
import { MEDIA_SUFFIX } from '../pack/compression.ts';
import { packToFile } from '../pack/packer.ts';
import { withProgress, withProgressThen } from '../progress.ts';
import type { TarFilter } from '../tar/filter.ts';
import type { Engine } from './engine.ts';
import { spoolPrefix } from './marks.ts';
import {
  isUnnamed,
  type LayerStore,
  loadInto,
  readingOf,
  type StoredImage,
  type StoreProgress,
  type StoreRequest,
} from './store.ts';

export const containerdStore: LayerStore = {
  async store(
    engine: Engine,
    layer: TarFilter,
    request: StoreRequest,
    progress: StoreProgress,
    signal: AbortSignal,
  ): Promise<StoredImage> {
    const directory = await mkdtemp(join(request.tempDir, spoolPrefix(request.runId)));
    try {
      const path = join(directory, 'layer');
      const packed = await withProgress(
        progress.log,
        readingOf(layer, progress.totalBytes),
        packToFile(layer, path, request.compression),
      );
      const diffId = layer.digest();
      const descriptor: Descriptor = {
        mediaType: MEDIA_TYPE.layer + MEDIA_SUFFIX[request.compression.kind],
        digest: packed.digest,
        sizeBytes: packed.packedBytes,
      };
      const config = await request.configFor(diffId);
      const name = familiarToFull(parseReference(request.pendingName, 'tag'));
      const expectedId = ociManifest(config, descriptor).descriptor.digest;
      const isThere = await isUnnamed(engine, expectedId);
      // Unasked, the engine unpacks what its own machine can run and nothing else.
      const isForeign = !samePlatform(request.platform, engine.platform);
      const platform = isForeign && engine.knowsPlatformOption ? request.platform : undefined;
      const load = () => {
        const file = openLayer(path);
        const archive = ociArchive(config, { file, descriptor }, request.platform, name);
        return withProgressThen(
          progress.log,
          {
            title: 'Load',
            doneBytes: () => file.bytesRead,
            totalBytes: () => descriptor.sizeBytes,
          },
          once(file, 'close'),
          'Unpack',
          engine.carrier.loadImage(archive, platform, signal),
        );
      };
      const reference = isThere ? expectedId : request.pendingName;
      return {
        answer: await loadInto(engine, { reference, expectedId, diffId }, load),
        reference,
        diffId,
        expectedId,
        configDigest: digestOf(config),
        packedBytes: packed.packedBytes,
        importedId: undefined,
      };
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};
