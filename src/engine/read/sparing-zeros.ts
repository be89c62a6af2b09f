// Ways of reading that have huge sparse logs empty, where rules leave nothing of them: what else there is stays the same.
import { messageOf } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { FlatReader } from '../../image/flat-reader.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { emptyIn, goingLogs, type HugeLog } from './huge-logs.ts';
import type { FileStreams } from './owners.ts';
import type { Viewer } from './viewer.ts';

/** What any way of reading is made from. */
export interface ReadingParts {
  readonly session: EngineSession;
  readonly source: EngineImage;
  readonly files: FileStreams;
}

type SparingZeros = NonNullable<FlatReader['sparingZeros']>;

/**
 * For a mounted image: the export of a container that has its huge logs empty. Single paths are the image's own still.
 * @param exportOf reads a container of the image
 */
export function exportWithout(
  mounted: FlatReader,
  parts: ReadingParts,
  viewer: Viewer,
  exportOf: (containerId: string) => Promise<FlatReader>,
): SparingZeros {
  const { session, source, files } = parts;
  const { log } = session;
  return async (goes, signal) => {
    const logs = await goingLogs(files, viewer, goes, signal);
    if (logs.length === 0) return mounted;
    const id = await createContainer(session, { source });
    try {
      await emptyIn(session.transport, id, logs, signal);
      const { way, open, decide } = await exportOf(id);
      const close = async () => {
        await Promise.all([mounted.close(), removeContainer(session, id)]);
      };
      return { ...mounted, way, open, decide, sizeInImage: sizesOf(logs, log), close };
    } catch (error) {
      await removeContainer(session, id).catch(() => {});
      if (signal.aborted) throw error;
      log.debug(`huge logs are read with all of their zeros: ${messageOf(error)}`);
      return { ...mounted, isReproducible: false };
    }
  };
}

/** For a container of ours that is exported: the same container, with its huge logs empty. */
export function emptyInPlace(
  reader: FlatReader,
  parts: ReadingParts,
  exportedId: string,
): SparingZeros {
  const { session, files } = parts;
  const { log } = session;
  const place = { id: exportedId, mountPath: '' };
  return async (goes, signal) => {
    const logs = await goingLogs(files, place, goes, signal);
    if (logs.length === 0) return reader;
    try {
      await emptyIn(session.transport, exportedId, logs, signal);
    } catch (error) {
      // An engine that refused it has changed nothing.
      const left = await goingLogs(files, place, goes, signal);
      if (left.length < logs.length) throw error;
      log.debug(`huge logs are read with all of their zeros: ${messageOf(error)}`);
      return { ...reader, isReproducible: false };
    }
    return { ...reader, sizeInImage: sizesOf(logs, log) };
  };
}

/** Sizes of files that come empty, by their paths. */
function sizesOf(logs: readonly HugeLog[], log: Log): (path: string) => number | undefined {
  const sizes = new Map(logs.map(({ path, entry }) => [path, entry.sizeBytes]));
  log.debug(`not read, since nothing of it is kept: ${[...sizes.keys()].join(', ')}`);
  return (path) => sizes.get(path);
}
