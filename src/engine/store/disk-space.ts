// Checks whether there is room: in the directory for spools, and on the engine's disk.
import { access, constants, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { diskCode } from '../../base/disk-errors.ts';
import { FlattenError } from '../../base/errors.ts';
import { formatBytes } from '../../base/format.ts';
import { spoolPrefix } from '../../base/run-id.ts';
import { named } from '../../base/spelling.ts';
import type { Descriptor } from '../../image/manifest.ts';
import type { Engine } from '../client/engine.ts';

/** Packed size of a layer relative to its unpacked size, as a rule of thumb. */
const USUAL_RATIO = 0.5;

/** Reasons for the error codes of system calls, for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a directory',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its filesystem is read-only',
  ENOSPC: 'its filesystem is full',
};

/** What set the directory for spools, for the start of a sentence. */
const NAMED_BY = {
  input: () => `The ${named('temp-dir')}`,
  RUNNER_TEMP: () => 'The environment variable RUNNER_TEMP',
  system: () => 'The environment variable TMPDIR (/tmp if it is not set)',
} as const;

/**
 * Checks that a directory is writable.
 * @param from what set the directory, for the error
 * @param runId names the directory that the check creates, so that a sweep finds it if the run is killed
 * @throws FlattenError `TEMP_DIR`
 */
export async function checkWritable(
  directory: string,
  from: keyof typeof NAMED_BY,
  runId: string,
): Promise<void> {
  try {
    await access(directory, constants.W_OK | constants.X_OK);
    // Root passes every access check, even on a read-only filesystem: only creating something is proof.
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
 * Estimates the bytes of the flat layer when packed: as much as the source's layers take packed.
 * @param layers the source's layers as its store keeps them; undefined if unknown
 * @param packs whether the layer is packed at all
 * @param ratio packed size relative to unpacked size, for layers that are not packed
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
 * Checks that a directory has room for a number of bytes.
 * @param what needs them, for the start of a sentence
 * @throws FlattenError `NO_SPACE`
 */
export async function checkRoom(
  directory: string,
  neededBytes: number,
  what = 'The packed layer needs',
): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  const freeBytes = bavail * bsize;
  if (freeBytes >= neededBytes) return;
  throw new FlattenError(
    'NO_SPACE',
    `${what} about ${formatBytes(neededBytes)} in ${directory}, but only ${formatBytes(freeBytes)} are free.`,
    {
      hint: `Free some disk space, or name a directory on a larger disk with the ${named('temp-dir')}.`,
    },
  );
}

/** What the flat layer may need, estimated from the source before the layer is made. */
export interface LayerNeed {
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  /** What is in the directory for spools at once. */
  readonly spoolBytes: number;
}

/**
 * Warns if the engine's disk may be too small for a layer. Returns undefined if there is room, or if the disk cannot be
 * seen from here. It may warn in vain: the layer has at most what the source's layers have, and parts of that may be
 * covered by upper layers or dropped by rules.
 * @param spoolDirectory where spools are, possibly on the same disk
 */
export async function engineShortage(
  { store, diskRoot }: Pick<Engine, 'store' | 'diskRoot'>,
  { unpackedBytes, packedBytes, spoolBytes }: LayerNeed,
  spoolDirectory: string,
): Promise<string | undefined> {
  if (diskRoot === undefined) return undefined;
  const disks = await Promise.all([statfs(diskRoot), stat(diskRoot), stat(spoolDirectory)]).catch(
    () => undefined,
  );
  if (disks === undefined) return undefined;
  const [{ bfree, bsize }, root, spool] = disks;
  const parts = [{ what: 'unpacked', bytes: unpackedBytes }];
  if (store.keepsPacked) parts.push({ what: 'packed', bytes: packedBytes });
  if (spoolBytes > 0 && root.dev === spool.dev)
    parts.push({ what: 'for the spool, which is on the same disk', bytes: spoolBytes });
  const neededBytes = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  // An engine that runs as root may use the blocks reserved for root.
  const freeBytes = bfree * bsize;
  if (freeBytes >= neededBytes) return undefined;
  const sum = parts.map(({ what, bytes }) => `${formatBytes(bytes)} ${what}`).join(', ');
  return `The engine's disk may be too small: the result needs up to ${formatBytes(neededBytes)} there (${sum}), but only ${formatBytes(freeBytes)} are free in ${diskRoot}. If it does not fit, nothing is tagged. "docker system df" shows what uses the space.`;
}
