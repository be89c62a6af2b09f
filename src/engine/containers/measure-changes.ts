// What commands in a container freed and wrote, in bytes: for the report, and never worth a failure.
import type { Readable } from 'node:stream';
import { TarFilter } from '../../tar/filter.ts';
import { passUntil } from '../../tar/pass-until.ts';
import { inspectContainer } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { isNotFound } from '../client/transport.ts';
import { type ContainerImage, createContainer, removeContainer } from './create.ts';
import type { RanContainer } from './run-command.ts';

/** Most paths that are looked at: each is a question to the engine. */
const PATHS_LIMIT = 1000;

/** What a container's filesystem differs in from its image's. */
export interface Changes {
  /** Bytes that the image has at each path that was deleted or changed. */
  readonly old: readonly { readonly path: string; readonly bytes: number }[];
  /** Bytes that the container has written and still has. */
  readonly writtenBytes: number;
}

/**
 * Measures what commands did.
 * @returns undefined where they changed too much to be looked at
 */
export async function measureChanges(
  session: EngineSession,
  source: ContainerImage,
  { id: containerId }: RanContainer,
): Promise<Changes | undefined> {
  const [diff, inspect] = await Promise.all([
    session.docker.run(['diff', containerId]),
    inspectContainer(session, containerId, ['--size']),
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

/** Bytes of the file at a path, or of all files below a directory that is gone; 0 where nothing is. */
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

/** A file says its size in front, and its data need not come. A directory that is still there has its changes by name. */
async function dataBytes(tar: Readable, isGone: boolean): Promise<number> {
  const enough = new AbortController();
  let bytes = 0;
  let isFirst = true;
  const filter = new TarFilter(({ typeFlag, sizeBytes }) => {
    // What came along with the first entry is still told.
    if (enough.signal.aborted) return 'drop';
    bytes += sizeBytes;
    if (isFirst && (typeFlag !== '5' || !isGone)) enough.abort();
    isFirst = false;
    return 'drop';
  });
  await passUntil(enough.signal, tar, filter);
  return bytes;
}
