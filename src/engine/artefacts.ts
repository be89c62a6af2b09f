// What an export shows that the image does not have. Creating a container makes an "init" layer (moby,
// daemon/initlayer): a few paths appear, a few files are replaced by empty ones, and the directories above them get
// the time of now. The rules here undo that, entry by entry, from what is known of the image.
import { FlattenError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { TarEntry, Verdict } from '../tar/filter.ts';
import { firstEntry } from '../tar/first-entry.ts';
import { headerMtime, withMtime, withName } from '../tar/header.ts';
import type { HeldEntry } from '../tar/held-entries.ts';
import type { Engine } from './engine.ts';

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
const PARENT_PATHS = ['dev', 'etc'];
/** All paths that are not as the image has them. */
export const TOUCHED_PATHS: readonly string[] = [...MADE_PATHS, ...PARENT_PATHS];
/** Most bytes of a file that is put back; these files are lists of a few names. */
export const FILE_LIMIT_BYTES = 4 * 1024 * 1024;

/** Decides on an export's entries. */
export type ExportRule = (entry: TarEntry) => Verdict;

/** What an image has at the paths that creation touches; undefined where it has nothing there. */
export type Originals = ReadonlyMap<string, HeldEntry | undefined>;

/** The rule where it is known what the image has: each path is as the image has it. */
export function ruleFromOriginals(originals: Originals): ExportRule {
  return (entry) => {
    const path = plainPath(entry.name);
    if (!originals.has(path)) return 'keep';
    const original = originals.get(path);
    if (original === undefined) return 'drop';
    if (PARENT_PATHS.includes(path)) return atTime(entry, original.mtimeSeconds);
    return original.typeFlag === '5' ? 'keep' : { replaceWith: renamed(original, path) };
  };
}

/**
 * Looks up what an image has at these paths.
 * @param viewerId a container that mounts the image at `mountPath`
 */
export async function originalsFromImage(
  engine: Engine,
  viewerId: string,
  mountPath: string,
  signal: AbortSignal,
): Promise<Originals> {
  const originals = new Map<string, HeldEntry | undefined>();
  for (const path of TOUCHED_PATHS) {
    originals.set(path, await lookAt(engine, viewerId, `${mountPath}/${path}`, signal));
  }
  return originals;
}

/**
 * The rule for an engine that cannot: what carries a time at or after the container's creation was made by it. An
 * image's own `etc/hosts` and its like, which the init layer replaces, cannot be had back there.
 * @param createdSeconds when the container was created, seconds since 1970
 * @param parentSeconds the time that touched parents get, so that two runs agree
 */
export function ruleFromTimes(createdSeconds: number, parentSeconds: number, log: Log): ExportRule {
  return (entry) => {
    const path = plainPath(entry.name);
    const isNew = headerMtime(entry.header) >= createdSeconds;
    if (MADE_PATHS.includes(path) && isNew) {
      log.debug(`left out of the export: ${path}, made with the container`);
      return 'drop';
    }
    return PARENT_PATHS.includes(path) && isNew ? atTime(entry, parentSeconds) : 'keep';
  };
}

/** What an image has at a path; undefined where it has nothing. */
export async function lookAt(
  engine: Engine,
  viewerId: string,
  path: string,
  signal: AbortSignal,
): Promise<HeldEntry | undefined> {
  try {
    return await firstEntry(
      await engine.carrier.readArchive(viewerId, path, signal),
      FILE_LIMIT_BYTES,
    );
  } catch (error) {
    if (
      error instanceof FlattenError &&
      /could not find the file|no such file/i.test(error.message)
    )
      return undefined;
    throw error;
  }
}

/** A name of a tar stream as a path without `./` before and `/` behind it. */
export function plainPath(name: Buffer): string {
  return name.toString('latin1').replace(/^\.\//, '').replace(/\/$/, '');
}

function atTime(entry: TarEntry, seconds: number): Verdict {
  if (headerMtime(entry.header) === seconds) return 'keep';
  return { replaceWith: Buffer.concat([...entry.extensions, withMtime(entry.header, seconds)]) };
}

/** An entry from an archive of its own, where it is called by its last name, under its full path. */
function renamed(original: HeldEntry, path: string): Buffer {
  return Buffer.concat([...original.extensions, withName(original.header, path), original.data]);
}
