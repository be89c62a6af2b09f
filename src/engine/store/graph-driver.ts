// Stores a layer on a graph driver (overlay2): streams it into an untagged import, which unpacks it on the fly, and
// loads an archive of metadata only, which gives it our config. No temporary file, unless the packed layer is saved.
import { pipeline, type Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { withProgressThen } from '../../base/progress.ts';
import { pendingName, runLabel } from '../../base/run-id.ts';
import { metadataArchive } from '../../image/archive.ts';
import { digestOf } from '../../image/config.ts';
import { atFastestLevel } from '../../pack/compression.ts';
import { packToFile } from '../../pack/packer.ts';
import { Tee } from '../../pack/tee.ts';
import { readingOf } from '../../tar/drain.ts';
import type { TarFilter } from '../../tar/filter.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { layersOf } from '../images/shown-fields.ts';
import {
  isUnnamed,
  type LayerStore,
  loadInto,
  type SavedFile,
  type StoredImage,
  type StoreRequest,
} from './store.ts';

export const graphDriverStore: LayerStore = {
  async store(
    session: EngineSession,
    layer: TarFilter,
    request: StoreRequest,
  ): Promise<StoredImage> {
    const { log, runId, signal } = session;
    const saving = request.saveTo === undefined ? undefined : saveBeside(layer, request, log);
    const importedId = await withProgressThen(
      log,
      {
        progress: readingOf(layer, request.totalBytes),
        sent: finished(layer),
        after: 'Store',
      },
      session.transport.importImage(saving?.layer ?? layer, runLabel(runId), signal),
    );
    const savedFile = await saving?.savedFile;
    const diffId = layer.digest();
    const config = await request.configFor([{ diffId }]);
    const configDigest = digestOf(config);
    const [isThere] = await Promise.all([
      isUnnamed(session, configDigest),
      checkImport(session, importedId, diffId),
    ]);
    const archive = metadataArchive(config, diffId, pendingName(runId));
    const reference = isThere ? configDigest : pendingName(runId);
    const answer = await loadInto(
      session,
      { reference, expectedId: configDigest, diffIds: [diffId] },
      () => session.transport.loadImage(archive, undefined, signal),
    );
    return {
      reference,
      diffIds: [diffId],
      expectedId: configDigest,
      configDigest,
      packedBytes: undefined,
      importedId,
      savedFile,
      answer,
    };
  },
};

/** Packs the layer into a file while it streams. A failure there is a warning, and only loses the file. */
function saveBeside(
  layer: TarFilter,
  { saveTo = '', compression }: StoreRequest,
  log: Log,
): { layer: Readable; savedFile: Promise<SavedFile | undefined> } {
  const fork = new Tee();
  // If the layer's stream breaks, that has its own error.
  let isBroken = false;
  const savedFile = packToFile(fork.side, saveTo, atFastestLevel(compression)).then(
    ({ digest, packedBytes }) => ({ digest, packedBytes, packing: compression.kind }),
    (error: unknown) => {
      fork.close();
      if (!isBroken) log.warning(`Could not save the layer: ${messageOf(error)}`);
      return undefined;
    },
  );
  // An error of the layer's stream comes out of the fork, which the engine's transport reads.
  pipeline(layer, fork, (error) => {
    if (!error) return;
    isBroken = true;
    fork.side.destroy(error);
  });
  return { layer: fork, savedFile };
}

/** Compares digests: the engine hashed the stream too, and must have seen the same bytes. */
async function checkImport(engine: Engine, importedId: string, diffId: string): Promise<void> {
  const [seen] = layersOf((await inspectImage(engine, importedId)) ?? {});
  if (seen === diffId) return;
  throw new FlattenError(
    'CHECK_FAILED',
    `The engine stored the layer ${seen}, but ${diffId} was sent: the stream was changed in transit. Nothing was tagged.`,
    { hint: SEE_ENGINE_LOG },
  );
}
