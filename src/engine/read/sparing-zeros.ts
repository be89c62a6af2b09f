// Reads an image with its huge sparse logs empty if the rules drop their content. Everything else stays the same.
import { messageOf } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { FlatReader } from '../../image/flat-reader.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { droppedLogs, emptyLogs, type HugeLog } from './huge-logs.ts';
import type { FileStreams } from './owners.ts';
import type { Viewer } from './viewer.ts';

/** What every way of reading needs. */
export interface ReadingParts {
  readonly session: EngineSession;
  readonly source: EngineImage;
  readonly files: FileStreams;
}

type SparingZeros = NonNullable<FlatReader['sparingZeros']>;

/**
 * For a mounted image: exports a container in which the huge logs are empty. Single paths still come from the image.
 * @param exportOf returns a reader of a container of the image
 */
export function exportWithEmptyLogs(
  mounted: FlatReader,
  parts: ReadingParts,
  viewer: Viewer,
  exportOf: (containerId: string) => Promise<FlatReader>,
): SparingZeros {
  const { session, source, files } = parts;
  const { log } = session;
  return async (isDropped, signal) => {
    const logs = await droppedLogs(files, viewer, isDropped, signal);
    if (logs.length === 0) return mounted;
    const id = await createContainer(session, { source });
    try {
      await emptyLogs(session.transport, id, logs, signal);
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

/** For an export of a container of the run: empties the huge logs in the same container. */
export function emptyLogsInPlace(
  reader: FlatReader,
  parts: ReadingParts,
  exportedId: string,
): SparingZeros {
  const { session, files } = parts;
  const { log } = session;
  const place = { id: exportedId, mountPath: '' };
  return async (isDropped, signal) => {
    const logs = await droppedLogs(files, place, isDropped, signal);
    if (logs.length === 0) return reader;
    try {
      await emptyLogs(session.transport, exportedId, logs, signal);
    } catch (error) {
      // An engine that refuses changes nothing.
      const left = await droppedLogs(files, place, isDropped, signal);
      if (left.length < logs.length) throw error;
      log.debug(`huge logs are read with all of their zeros: ${messageOf(error)}`);
      return { ...reader, isReproducible: false };
    }
    return { ...reader, sizeInImage: sizesOf(logs, log) };
  };
}

/** Returns the original sizes of the emptied files, by path. */
function sizesOf(logs: readonly HugeLog[], log: Log): (path: string) => number | undefined {
  const sizes = new Map(logs.map(({ path, entry }) => [path, entry.sizeBytes]));
  log.debug(`not read, since nothing of it is kept: ${[...sizes.keys()].join(', ')}`);
  return (path) => sizes.get(path);
}
