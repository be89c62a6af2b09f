// What an export shows that the image does not contain. When an engine creates a container, it adds an init layer
// (moby, daemon/initlayer): a few paths appear, empty files replace a few others, and their parent directories get the
// current time. The rules here undo that, entry by entry, from what is known about the image.
import type { Log } from '../../base/log.ts';
import type { EntryHead, TarEntry, Verdict } from '../../tar/entry.ts';
import { readFirstEntry } from '../../tar/first-entry.ts';
import { headerMtime, withName } from '../../tar/header.ts';
import type { HeldEntry } from '../../tar/held-entries.ts';
import { plainPath } from '../../tar/names.ts';
import { withTime } from '../../tar/times.ts';
import type { Engine } from '../client/engine.ts';
import { isNotFound, type Transport } from '../client/transport.ts';

/** Paths that the init layer creates or replaces. */
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
/** Their parent directories: the init layer changes their mtimes, and creates them if the image lacks them. */
export const PARENT_PATHS: readonly string[] = ['dev', 'etc'];
/** All paths that may differ from the image. */
export const TOUCHED_PATHS: readonly string[] = [...MADE_PATHS, ...PARENT_PATHS];
/** Largest file that is restored; these files list a few names. */
export const FILE_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * Reads single paths: files of an image with the image's owners (owners.ts), or files of the engine's machine with the
 * machine's owners (a transport).
 */
export type FileReader = Pick<Transport, 'readArchive'>;

/** Decides what happens to an entry of an export. */
export type ExportRule = (entry: TarEntry) => Verdict;

/** What the image has at each path that the init layer touches; undefined if it has nothing there. */
export type Originals = ReadonlyMap<string, HeldEntry | undefined>;

/**
 * Returns the rule for an image whose originals are known: it restores each path as the image has it.
 * @param touchedUntil seconds since 1970; if a directory has a later time, something else than the creation changed it
 * @param filled directories with something in them that the init layer did not put there, whether the image has them
 *   or not
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

/** Returns the parent directories of the init layer's paths in which the container itself has put something. */
export async function filledParents(engine: Engine, containerId: string): Promise<string[]> {
  const diff = await engine.docker.run(['diff', containerId]);
  const put = diff
    .split('\n')
    .map((line) => /^[AC] \/(.*)$/.exec(line)?.[1] ?? '')
    .filter((path) => !MADE_PATHS.includes(path));
  return PARENT_PATHS.filter((parent) => put.some((path) => path.startsWith(`${parent}/`)));
}

/**
 * Looks up what an image has at the paths that the init layer touches.
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
 * Returns the rule for an engine that cannot show the originals: a path whose time is at or after the container's
 * creation comes from the init layer. It cannot restore an image's own `etc/hosts` and similar files, which the init
 * layer replaces.
 * @param createdSeconds when the container was created, seconds since 1970
 * @param parentSeconds the time that touched parents get, so that two runs give the same result
 * @param touchedUntil seconds since 1970; if a directory has a later time, something else than the creation changed it
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

/** Reads what a container has at a path; undefined if nothing is there. */
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

/** Gives an entry its full path: an archive of a single path names it by its last part alone. */
function renamed(original: HeldEntry, path: string): EntryHead {
  return { extensions: original.extensions, header: withName(original.header, path) };
}
