// Measures how many bytes commands in a container freed and wrote, for the report only.
import type { Readable } from 'node:stream';
import { TarFilter } from '../../tar/filter.ts';
import { passUntil } from '../../tar/pass-until.ts';
import { inspectContainer } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { isNotFound } from '../client/transport.ts';
import { type ContainerImage, createContainer, removeContainer } from './create.ts';
import type { RanContainer } from './run-command.ts';

/** Most paths that are measured: each costs a request to the engine. */
const PATHS_LIMIT = 1000;

/** How a container's filesystem differs from its image's. */
export interface Changes {
  /** Bytes that the image has at each path that was deleted or changed. */
  readonly old: readonly { readonly path: string; readonly bytes: number }[];
  /** Bytes that the container has written and still has. */
  readonly writtenBytes: number;
}

/**
 * Measures what commands changed.
 * @returns undefined if they changed too many paths
 */
export async function measureChanges(
  session: EngineSession,
  source: ContainerImage,
  { id: containerId }: RanContainer,
): Promise<Changes | undefined> {
  const [diff, inspect] = await Promise.all([
    session.docker.run(['diff', containerId]),
    inspectContainer(session, containerId, { withSize: true }),
  ]);
  const changed = diff
    .split('\n')
    .map((line) => /^(?<kind>[CD]) (?<path>\/.*)$/.exec(line)?.groups)
    .filter((groups) => groups !== undefined);
  const { SizeRw: writtenBytes } = inspect;
  if (changed.length > PATHS_LIMIT || typeof writtenBytes !== 'number') return undefined;
  const imageId = await createContainer(session, { source });
  try {
    const old: { path: string; bytes: number }[] = [];
    for (const { kind, path = '' } of changed) {
      const bytes = await bytesAt(session, imageId, path, kind === 'D');
      if (bytes > 0) old.push({ path, bytes });
    }
    return { old, writtenBytes };
  } finally {
    await removeContainer(session, imageId);
  }
}

/** Returns the bytes of the file at a path, or of all files below a deleted directory; 0 if nothing is there. */
async function bytesAt(
  session: EngineSession,
  containerId: string,
  path: string,
  isGone: boolean,
): Promise<number> {
  const { signal } = session;
  try {
    return await dataBytes(await session.transport.readArchive(containerId, path, signal), isGone);
  } catch (error) {
    if (isNotFound(error, path)) return 0;
    throw error;
  }
}

/**
 * Sums up sizes from headers. Stops after the header of a single file, whose data is not needed, or of a directory that
 * still exists, whose changes are listed by path.
 */
async function dataBytes(tar: Readable, isGone: boolean): Promise<number> {
  const enough = new AbortController();
  let bytes = 0;
  let isFirst = true;
  const filter = new TarFilter(({ typeFlag, sizeBytes }) => {
    // Entries that came together with the first still arrive here.
    if (enough.signal.aborted) return 'drop';
    bytes += sizeBytes;
    if (isFirst && (typeFlag !== '5' || !isGone)) enough.abort();
    isFirst = false;
    return 'drop';
  });
  await passUntil(enough.signal, tar, filter);
  return bytes;
}
