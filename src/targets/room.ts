// Checks whether the disks of archives and directories have room for what will be written.
import { stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { formatBytes } from '../base/format.ts';
import type { Location } from '../image/transport.ts';
import { at, targetPath } from './disk.ts';

/** What will be written to a disk. */
interface DiskUse {
  readonly directory: string;
  readonly names: string[];
}

/**
 * Returns a warning for each disk that may be too small. A disk that cannot be asked has room.
 * @param need.packedBytes estimate of all layers of the result, packed
 * @param need.spoolBytes estimate of what is spooled at once
 * @param spoolDirectory where that is, possibly on the same disk
 */
export async function targetShortages(
  locations: readonly Location[],
  { packedBytes, spoolBytes }: { readonly packedBytes: number; readonly spoolBytes: number },
  spoolDirectory: string,
): Promise<string[]> {
  const disks = new Map<number, DiskUse>();
  for (const location of locations) {
    if (location.transport === 'docker') continue;
    const directory = await directoryOf(location);
    const device = await deviceOf(directory);
    if (device === undefined) continue;
    const use = disks.get(device) ?? { directory, names: [] };
    use.names.push(location.text);
    disks.set(device, use);
  }
  const spool = await deviceOf(spoolDirectory);
  const warnings: string[] = [];
  for (const [device, { directory, names }] of disks) {
    const isSpool = device === spool;
    const neededBytes = packedBytes * names.length + (isSpool ? spoolBytes : 0);
    const space = await statfs(directory).catch(() => undefined);
    const freeBytes = space === undefined ? neededBytes : space.bavail * space.bsize;
    if (freeBytes >= neededBytes) continue;
    const what = [...names, ...(isSpool ? ['the spool in temp-dir'] : [])].join(', ');
    warnings.push(
      `The disk of ${directory} may be too small: the result needs about ${formatBytes(neededBytes)} there (for ${what}), but only ${formatBytes(freeBytes)} are free. If it does not fit, everything stays as it was.`,
    );
  }
  return warnings;
}

/** Returns the directory that gets new files of a place. */
async function directoryOf({ transport, path }: Exclude<Location, { transport: 'docker' }>) {
  const place = await targetPath(resolve(path));
  return transport === 'oci' && (await at(place)) !== undefined ? place : dirname(place);
}

async function deviceOf(directory: string): Promise<number | undefined> {
  return stat(directory).then(
    ({ dev }) => dev,
    () => undefined,
  );
}
