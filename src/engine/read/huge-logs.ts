// Sparse logs with a record for each user ID: an engine would send more zeros than anybody waits for. If the rules
// empty or drop them, docker-flatten reads a container of its own instead, in which they are empty.
import { Readable } from 'node:stream';
import type { TarEntry } from '../../tar/entry.ts';
import { readFirstHead } from '../../tar/first-entry.ts';
import { BLOCK_BYTES } from '../../tar/header.ts';
import { pathBytes } from '../../tar/names.ts';
import { withoutContent, withPath } from '../../tar/rewrite.ts';
import { isNotFound, type Transport } from '../client/transport.ts';
import type { FileReader } from './init-layer.ts';
import type { Viewer } from './viewer.ts';

/** Logs of shadow-utils, pam and login. In the first three, the user ID determines the position of its record. */
const NAMES = ['lastlog', 'faillog', 'tallylog', 'btmp', 'wtmp'];
/** The directory of these logs. */
const DIRECTORY = 'var/log';
/** Smallest size that counts as huge: reading a smaller file takes no longer than creating a container. */
const LEAST_BYTES = 1024 ** 3;

/** A huge log, with its directory. */
export interface HugeLog {
  readonly path: string;
  readonly entry: TarEntry;
  /** The entry of its directory, whose times a new file would change. */
  readonly parent: TarEntry;
}

/**
 * Finds the huge logs whose content the rules drop. Reads headers only.
 * @param viewer the container, and the prefix of paths in it: where it mounts the image, or an empty string
 * @param isDropped whether the rules drop the content of a file
 */
export async function droppedLogs(
  files: FileReader,
  { id, mountPath }: Viewer,
  isDropped: (path: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<HugeLog[]> {
  const headOf = (path: string) => lookAtHead(files, id, `${mountPath}/${path}`, signal);
  // A symlink on the way leads to files at other paths.
  if ((await headOf('var'))?.typeFlag !== '5') return [];
  const parent = await headOf(DIRECTORY);
  if (parent?.typeFlag !== '5') return [];
  const found: HugeLog[] = [];
  for (const name of NAMES) {
    const path = `${DIRECTORY}/${name}`;
    const entry = await headOf(path);
    if (entry?.typeFlag === '0' && entry.sizeBytes >= LEAST_BYTES && (await isDropped(path)))
      found.push({ path, entry, parent });
  }
  return found;
}

/**
 * Empties huge logs in a container of the run. Everything else stays the same, including the times of directories. The
 * engine removes a file before it unpacks one with the same name, so it copies no content. Other hard links to the file
 * keep the content.
 */
export async function emptyLogs(
  transport: Transport,
  containerId: string,
  logs: readonly HugeLog[],
  signal: AbortSignal,
): Promise<void> {
  const blocks = logs.flatMap(({ path, entry, parent }) =>
    [
      withPath(parent, pathBytes(`${DIRECTORY}/`)),
      withoutContent(withPath(entry, pathBytes(path))),
    ].flatMap(({ extensions, header }) => [...extensions, header]),
  );
  const archive = Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK_BYTES)]);
  await transport.writeArchive(containerId, Readable.from([archive]), signal);
}

/** Reads the entry at a path without its data; undefined if nothing is there. */
async function lookAtHead(
  files: FileReader,
  containerId: string,
  path: string,
  signal: AbortSignal,
): Promise<TarEntry | undefined> {
  try {
    return await readFirstHead(await files.readArchive(containerId, path, signal));
  } catch (error) {
    if (isNotFound(error, path)) return undefined;
    throw error;
  }
}
