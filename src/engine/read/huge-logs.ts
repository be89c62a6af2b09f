// Files of which an engine would send more zeros than anybody waits for: logs with a place for each user ID, which are
// sparse. Where they are to be emptied or dropped, a container of ours has them empty, and is read instead.
import { Readable } from 'node:stream';
import type { TarEntry } from '../../tar/entry.ts';
import { readFirstHead } from '../../tar/first-entry.ts';
import { BLOCK_BYTES } from '../../tar/header.ts';
import { pathBytes } from '../../tar/names.ts';
import { withoutContent, withPath } from '../../tar/rewrite.ts';
import { isNotFound, type Transport } from '../client/transport.ts';
import type { FileReader } from './init-layer.ts';
import type { Viewer } from './viewer.ts';

/** Logs of shadow-utils, pam and login. Each ID has its record at a place of its own in the first three. */
const NAMES = ['lastlog', 'faillog', 'tallylog', 'btmp', 'wtmp'];
/** Where they are. */
const DIRECTORY = 'var/log';
/** What is smaller is read as soon as a container is made. */
const LEAST_BYTES = 1024 ** 3;

/** A huge file, and what its place is. */
export interface HugeLog {
  readonly path: string;
  readonly entry: TarEntry;
  /** The entry of the directory that it is in, whose times a new file would change. */
  readonly parent: TarEntry;
}

/**
 * Finds those that rules leave nothing of, by their headers alone.
 * @param place the container, and what a path starts with in it: an image's mount, or nothing
 * @param goes whether rules leave nothing of a file's content
 */
export async function goingLogs(
  files: FileReader,
  { id, mountPath }: Viewer,
  goes: (path: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<HugeLog[]> {
  const headOf = (path: string) => lookAtHead(files, id, `${mountPath}/${path}`, signal);
  // A link on the way leads elsewhere, which is another's.
  if ((await headOf('var'))?.typeFlag !== '5') return [];
  const parent = await headOf(DIRECTORY);
  if (parent?.typeFlag !== '5') return [];
  const found: HugeLog[] = [];
  for (const name of NAMES) {
    const path = `${DIRECTORY}/${name}`;
    const entry = await headOf(path);
    if (entry?.typeFlag === '0' && entry.sizeBytes >= LEAST_BYTES && (await goes(path)))
      found.push({ path, entry, parent });
  }
  return found;
}

/**
 * Empties them in a container of ours. All else stays as it is, the times of directories too. The engine takes a file
 * away before it unpacks one of its name, and so copies none of it. A hard link to it elsewhere keeps the content.
 */
export async function emptyIn(
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

/** The entry at a path, of whose data nothing is read; undefined where nothing is. */
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
