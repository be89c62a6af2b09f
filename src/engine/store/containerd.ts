// Stores a layer in a containerd image store: packs it here, on all cores, into a spool of the packed size, and loads
// it with our config in one OCI archive. (With an import instead, the engine would pack the layer in one thread, and
// unpack it twice.)
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withProgress } from '../../base/progress.ts';
import { spoolPrefix } from '../../base/run-id.ts';
import { packToFile } from '../../pack/packer.ts';
import { readingOf } from '../../tar/drain.ts';
import type { TarFilter } from '../../tar/filter.ts';
import type { EngineSession } from '../client/session.ts';
import { storePacked } from './load-packed.ts';
import type { LayerStore, StoredImage, StoreRequest } from './store.ts';

export const containerdStore: LayerStore = {
  async store(
    session: EngineSession,
    layer: TarFilter,
    request: StoreRequest,
  ): Promise<StoredImage> {
    const directory = await mkdtemp(join(request.tempDir, spoolPrefix(session.runId)));
    try {
      const path = join(directory, 'layer');
      const { digest, packedBytes } = await withProgress(
        session.log,
        readingOf(layer, request.totalBytes),
        request.pack?.(layer, path) ?? packToFile(layer, path, request.compression),
      );
      const packing = request.compression.kind;
      const packed = { path, diffId: layer.digest(), digest, packedBytes, packing };
      const stored = await storePacked(session, [packed], request);
      if (request.saveTo === undefined) return stored;
      const isSaved = await rename(path, request.saveTo).then(
        () => true,
        () => false,
      );
      return isSaved ? { ...stored, savedFile: { digest, packedBytes, packing } } : stored;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};
