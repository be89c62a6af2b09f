// Whether the directory for a spool can take one.
import { access, constants, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { diskCode } from '../../base/disk-errors.ts';
import { FlattenError } from '../../base/errors.ts';
import { formatBytes } from '../../base/format.ts';
import { named } from '../../base/spelling.ts';
import type { Descriptor } from '../../image/manifest.ts';
import type { Engine } from '../client/engine.ts';
import { spoolPrefix } from '../client/run-id.ts';

/** What packing usually leaves of a layer that the store keeps unpacked. */
const USUAL_RATIO = 0.5;

/** Words for what a system call says. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a directory',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its filesystem is read-only',
  ENOSPC: 'its filesystem is full',
};

/** What named the directory for spools, at the start of a sentence. */
const NAMED_BY = {
  input: () => `The ${named('temp-dir')}`,
  RUNNER_TEMP: () => 'The environment variable RUNNER_TEMP',
  system: () => 'The environment variable TMPDIR (/tmp if it is not set)',
} as const;

/**
 * Makes sure that a directory can be written to.
 * @param from what named it, which is to blame
 * @param runId the run that tries it, in case it is killed meanwhile
 * @throws FlattenError `TEMP_DIR`
 */
export async function checkWritable(
  directory: string,
  from: keyof typeof NAMED_BY,
  runId: string,
): Promise<void> {
  try {
    await access(directory, constants.W_OK | constants.X_OK);
    // Root passes every access check, also on a read-only filesystem: only making something tells.
    await rm(await mkdtemp(join(directory, spoolPrefix(runId))), { recursive: true });
  } catch (error) {
    const why = await reasonFor(directory, diskCode(error));
    throw new FlattenError(
      'TEMP_DIR',
      `${NAMED_BY[from]()} must be a writable directory, but ${JSON.stringify(directory)} is not: ${why}.`,
      {
        hint:
          from === 'input'
            ? 'Name an existing, writable directory, or leave it out.'
            : `Create that directory, or name an existing, writable one with the ${named('temp-dir')}.`,
        cause: error,
      },
    );
  }
}

async function reasonFor(directory: string, code: string): Promise<string> {
  const found = await stat(directory).catch(() => undefined);
  if (found !== undefined && !found.isDirectory()) return 'it is not a directory';
  // A directory of the kernel's, such as /proc, refuses new names with the word for a missing one.
  if (found !== undefined && code === 'ENOENT') return 'no file can be created in it';
  return REASONS[code] ?? code;
}

/**
 * About how many bytes a flat layer takes when packed: what the source's layers take.
 * @param ratio what packing leaves of layers that are not packed
 */
export function estimatePackedBytes(
  layers: readonly Descriptor[] | undefined,
  unpackedBytes: number,
  packs: boolean,
  ratio = USUAL_RATIO,
): number {
  if (!packs) return unpackedBytes;
  if (layers === undefined) return Math.round(unpackedBytes * ratio);
  return layers.reduce(
    (sum, layer) =>
      sum +
      (/[+.](?:gzip|zstd)$/.test(layer.mediaType)
        ? layer.sizeBytes
        : Math.round(layer.sizeBytes * ratio)),
    0,
  );
}

/**
 * Makes sure that a directory has room for a number of bytes.
 * @throws FlattenError `NO_SPACE`
 */
export async function checkRoom(directory: string, neededBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  const freeBytes = bavail * bsize;
  if (freeBytes >= neededBytes) return;
  throw new FlattenError(
    'NO_SPACE',
    `The packed layer needs about ${formatBytes(neededBytes)} in ${directory}, but only ${formatBytes(freeBytes)} are free.`,
    {
      hint: `Free some disk space, or name a directory on a larger disk with the ${named('temp-dir')}.`,
    },
  );
}

/** What a flat layer takes, as far as is known before it is made: what the source takes, or what that packs to. */
export interface LayerNeed {
  readonly unpackedBytes: number;
  readonly packedBytes: number;
}

/**
 * Says what the engine's disk lacks for a layer, or undefined if it has the room, or cannot be seen from here. This is
 * no certainty: the layer has at most what the source's layers have, and of that a part may be covered or cleaned.
 * @param spoolDirectory where the packed layer is spooled, which may be the same disk; stores that keep no packed layers have none
 */
export async function engineShortage(
  { store, diskRoot }: Pick<Engine, 'store' | 'diskRoot'>,
  { unpackedBytes, packedBytes }: LayerNeed,
  spoolDirectory: string,
): Promise<string | undefined> {
  if (diskRoot === undefined) return undefined;
  const disks = await Promise.all([statfs(diskRoot), stat(diskRoot), stat(spoolDirectory)]).catch(
    () => undefined,
  );
  if (disks === undefined) return undefined;
  const [{ bfree, bsize }, root, spool] = disks;
  const parts = [{ what: 'unpacked', bytes: unpackedBytes }];
  if (store.keepsPacked) {
    parts.push({ what: 'packed', bytes: packedBytes });
    if (root.dev === spool.dev)
      parts.push({ what: 'for the spool, which is on the same disk', bytes: packedBytes });
  }
  const neededBytes = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  // An engine that runs as root may use what is kept for root.
  const freeBytes = bfree * bsize;
  if (freeBytes >= neededBytes) return undefined;
  const sum = parts.map(({ what, bytes }) => `${formatBytes(bytes)} ${what}`).join(', ');
  return `The engine's disk may be too small: the result needs up to ${formatBytes(neededBytes)} there (${sum}), but only ${formatBytes(freeBytes)} are free in ${diskRoot}. If it does not fit, nothing is tagged. "docker system df" shows what uses the space.`;
}
