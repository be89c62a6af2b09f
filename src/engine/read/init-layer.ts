// What an export shows that the image does not have. Creating a container makes an "init" layer (moby,
// daemon/initlayer): a few paths appear, a few files are replaced by empty ones, and the directories above them get
// the time of now. The rules here undo that, entry by entry, from what is known of the image.
import type { Log } from '../../base/log.ts';
import type { EntryHead, TarEntry, Verdict } from '../../tar/entry.ts';
import { readFirstEntry } from '../../tar/first-entry.ts';
import { headerMtime, withName } from '../../tar/header.ts';
import type { HeldEntry } from '../../tar/held-entries.ts';
import { plainPath } from '../../tar/names.ts';
import { withTime } from '../../tar/times.ts';
import type { Engine } from '../client/engine.ts';
import { isNotFound, type Transport } from '../client/transport.ts';

/** Paths that the init layer makes or replaces. */
const MADE_PATHS = [
  '.dockerenv',
  'dev/console',
  'dev/pts',
  'dev/shm',
  'proc',
  'sys',
  'etc/hosts',
  'etc/hostname',
  'etc/resolv.conf',
  'etc/mtab',
];
/** Directories above them, whose mtimes it touches and which it makes where the image lacks them. */
export const PARENT_PATHS: readonly string[] = ['dev', 'etc'];
/** All paths that are not as the image has them. */
export const TOUCHED_PATHS: readonly string[] = [...MADE_PATHS, ...PARENT_PATHS];
/** Most bytes of a file that is put back; these files are lists of a few names. */
export const FILE_LIMIT_BYTES = 4 * 1024 * 1024;

/** What shows single paths: of files of an image as owners.ts has them, of the engine's machine as a transport does. */
export type FileReader = Pick<Transport, 'readArchive'>;

/** Decides on an export's entries. */
export type ExportRule = (entry: TarEntry) => Verdict;

/** What an image has at the paths that creation touches; undefined where it has nothing there. */
export type Originals = ReadonlyMap<string, HeldEntry | undefined>;

/**
 * The rule where it is known what the image has: each path is as the image has it.
 * @param touchedUntil a directory with a later time, in seconds since 1970, was changed by more than the creation
 * @param filled directories that hold something that the creation did not put there, if the image has them or not
 */
export function ruleFromOriginals(
  originals: Originals,
  touchedUntil: number,
  filled: readonly string[] = [],
): ExportRule {
  return (entry) => {
    const path = plainPath(entry.name);
    if (!originals.has(path)) return 'keep';
    const original = originals.get(path);
    if (original === undefined) return filled.includes(path) ? 'keep' : 'drop';
    if (PARENT_PATHS.includes(path))
      return headerMtime(entry.header) > touchedUntil
        ? 'keep'
        : atOriginalTime(entry, original.mtimeSeconds);
    return original.typeFlag === '5'
      ? 'keep'
      : { head: renamed(original, path), data: original.data };
  };
}

/** Which of the directories above the init layer's paths hold something that a container put there itself. */
export async function filledParents(engine: Engine, containerId: string): Promise<string[]> {
  const diff = await engine.docker.run(['diff', containerId]);
  const put = diff
    .split('\n')
    .map((line) => /^[AC] \/(.*)$/.exec(line)?.[1] ?? '')
    .filter((path) => !MADE_PATHS.includes(path));
  return PARENT_PATHS.filter((parent) => put.some((path) => path.startsWith(`${parent}/`)));
}

/**
 * Looks up what an image has at these paths.
 * @param viewerId a container that mounts the image at `mountPath`
 */
export async function originalsFromImage(
  files: FileReader,
  viewerId: string,
  mountPath: string,
  signal: AbortSignal,
): Promise<Originals> {
  const originals = new Map<string, HeldEntry | undefined>();
  for (const path of TOUCHED_PATHS) {
    originals.set(path, await lookAt(files, viewerId, `${mountPath}/${path}`, signal));
  }
  return originals;
}

/**
 * The rule for an engine that cannot: what carries a time at or after the container's creation was made by it. An
 * image's own `etc/hosts` and its like, which the init layer replaces, cannot be had back there.
 * @param createdSeconds when the container was created, seconds since 1970
 * @param parentSeconds the time that touched parents get, so that two runs agree
 * @param touchedUntil a directory with a later time was changed by more than the creation
 */
export function ruleFromTimes(
  createdSeconds: number,
  parentSeconds: number,
  touchedUntil: number,
  log: Log,
): ExportRule {
  return (entry) => {
    const path = plainPath(entry.name);
    const seconds = headerMtime(entry.header);
    const isNew = seconds >= createdSeconds;
    if (MADE_PATHS.includes(path) && isNew) {
      log.debug(`left out of the export: ${path}, made with the container`);
      return 'drop';
    }
    return PARENT_PATHS.includes(path) && isNew && seconds <= touchedUntil
      ? atOriginalTime(entry, parentSeconds)
      : 'keep';
  };
}

/** What an image has at a path; undefined where it has nothing. */
export async function lookAt(
  files: FileReader,
  viewerId: string,
  path: string,
  signal: AbortSignal,
): Promise<HeldEntry | undefined> {
  try {
    return await readFirstEntry(await files.readArchive(viewerId, path, signal), FILE_LIMIT_BYTES);
  } catch (error) {
    if (isNotFound(error, path)) return undefined;
    throw error;
  }
}

function atOriginalTime(entry: TarEntry, seconds: number): Verdict {
  return headerMtime(entry.header) === seconds ? 'keep' : { head: withTime(entry, seconds) };
}

/** An entry from an archive of its own, where it is called by its last name, under its full path. */
function renamed(original: HeldEntry, path: string): EntryHead {
  return { extensions: original.extensions, header: withName(original.header, path) };
}
