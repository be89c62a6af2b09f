// Warnings about disks that may be too small for a result.
import { mkdirSync, statfsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLocation } from '../../src/image/transport.ts';
import { targetShortages } from '../../src/targets/room.ts';
import { smallDisk } from '../support/process/small-disk.ts';
import { tempDir } from '../support/process/temp.ts';

const locations = (...texts: readonly string[]) => texts.map((text) => parseLocation(text, 'tag')!);

const MEBIBYTE = 1024 * 1024;
const need = (bytes: number) => ({ packedBytes: bytes, spoolBytes: bytes });

describe.skipIf(process.getuid?.() !== 0)('the disk of a result', () => {
  it('is named if it may be too small for all that is written there', async () => {
    const disk = smallDisk(3 * MEBIBYTE);
    const shortages = (bytes: number, ...texts: readonly string[]) =>
      targetShortages(locations(...texts), need(bytes), tempDir());
    const one = `oci-archive:${disk}/a.tar`;
    const two = `docker-archive:${disk}/b.tar:app`;
    expect(await shortages(2 * MEBIBYTE, one)).toEqual([]);
    expect(await shortages(2 * MEBIBYTE, one, two)).toEqual([
      `The disk of ${disk} may be too small: the result needs about 4.19 MB there (for ${one}, ${two}), but only 3.15 MB are free. If it does not fit, everything stays as it was.`,
    ]);
  });

  it('also has the spool, if that is in the same place', async () => {
    const disk = smallDisk(3 * MEBIBYTE);
    mkdirSync(join(disk, 'temp'));
    const [text, ...more] = await targetShortages(
      locations(`oci:${disk}/new`),
      need(2 * MEBIBYTE),
      join(disk, 'temp'),
    );
    expect(text).toContain('4.19 MB');
    expect(text).toContain('the spool');
    expect(more).toEqual([]);
  });

  it('is that of a directory that exists, and of what a link leads to', async () => {
    const disk = smallDisk(MEBIBYTE);
    const link = join(tempDir(), 'link');
    symlinkSync(join(disk), link);
    for (const text of [`oci:${link}`, `oci:${disk}`, `oci-archive:${link}/a.tar`])
      expect(await targetShortages(locations(text), need(2 * MEBIBYTE), tempDir())).toHaveLength(1);
  });
});

it('a registry, and a disk with room, need no warning', async () => {
  const directory = tempDir();
  const { bavail, bsize } = statfsSync(directory);
  const texts = ['docker://127.0.0.1:5000/app:1', `oci-archive:${directory}/a.tar`];
  expect(await targetShortages(locations(...texts), need((bavail * bsize) / 4), directory)).toEqual(
    [],
  );
});
