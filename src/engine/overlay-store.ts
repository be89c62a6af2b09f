// Storing on a graph driver (overlay2): the layer streams into an untagged import, which unpacks it as it comes, and a
// load of metadata alone gives it our config. No temporary file.
import { finished } from 'node:stream/promises';
import { FlattenError } from '../errors.ts';
import { metadataArchive } from '../image/archive.ts';
import { digestOf } from '../image/config.ts';
import { withProgressThen } from '../progress.ts';
import type { TarFilter } from '../tar/filter.ts';
import type { Engine } from './engine.ts';
import { runLabel } from './marks.ts';
import {
  isUnnamed,
  type LayerStore,
  loadInto,
  readingOf,
  type StoredImage,
  type StoreProgress,
  type StoreRequest,
} from './store.ts';

export const overlayStore: LayerStore = {
  async store(
    engine: Engine,
    layer: TarFilter,
    request: StoreRequest,
    progress: StoreProgress,
    signal: AbortSignal,
  ): Promise<StoredImage> {
    const importedId = await withProgressThen(
      progress.log,
      readingOf(layer, progress.totalBytes),
      finished(layer),
      'Store',
      engine.carrier.importImage(layer, runLabel(request.runId), signal),
    );
    const diffId = layer.digest();
    const config = await request.configFor(diffId);
    const configDigest = digestOf(config);
    const [isThere] = await Promise.all([
      isUnnamed(engine, configDigest),
      checkImport(engine, importedId, diffId),
    ]);
    const archive = metadataArchive(config, diffId, request.pendingName);
    const reference = isThere ? configDigest : request.pendingName;
    const answer = await loadInto(engine, { reference, expectedId: configDigest, diffId }, () =>
      engine.carrier.loadImage(archive, undefined, signal),
    );
    return {
      reference,
      diffId,
      expectedId: configDigest,
      configDigest,
      packedBytes: undefined,
      importedId,
      answer,
    };
  },
};

/** The engine hashed the stream too: both must have seen the same bytes. */
async function checkImport(engine: Engine, importedId: string, diffId: string): Promise<void> {
  const seen = await engine.docker.run([
    'image',
    'inspect',
    '--format',
    '{{index .RootFS.Layers 0}}',
    importedId,
  ]);
  if (seen === diffId) return;
  throw new FlattenError(
    'CHECK_FAILED',
    `The engine took in a layer ${seen}, and ${diffId} was sent: the stream was changed on its way. Nothing was tagged.`,
  );
}
