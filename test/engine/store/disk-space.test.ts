import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import {
  checkRoom,
  checkWritable,
  engineShortage,
  estimatePackedBytes,
} from '../../../src/engine/store/disk-space.ts';
import { failureOf } from '../../support/process/errors.ts';
import { needsPosix } from '../../support/process/system.ts';
import { tempDir } from '../../support/process/temp.ts';

describe('checkWritable', () => {
  it('accepts a directory and leaves nothing in it', async () => {
    const directory = tempDir();
    await checkWritable(directory, 'input', 'r');
    expect(readdirSync(directory)).toEqual([]);
  });

  it('rejects a missing path and a path that is not a directory', async () => {
    const file = join(tempDir(), 'file');
    writeFileSync(file, '', { mode: 0o755 });
    for (const path of [join(tempDir(), 'none'), file]) {
      const error = await failureOf(checkWritable(path, 'input', 'r'));
      expect(error.code).toBe('TEMP_DIR');
      expect(error.message).toContain(JSON.stringify(path));
      expect(error.message).toContain('"temp-dir"');
      // The input was not set: the message names where the directory comes from, and the hint names the input.
      for (const from of ['RUNNER_TEMP', 'system'] as const) {
        const other = await failureOf(checkWritable(path, from, 'r'));
        expect(other.message).toContain(from === 'system' ? 'TMPDIR' : 'RUNNER_TEMP');
        expect(other.message).not.toContain('temp-dir');
        expect(other.hint).toContain('"temp-dir"');
      }
    }
  });
});

describe('checkRoom', () => {
  it('accepts enough space, and otherwise reports how much is free', async () => {
    const directory = tempDir();
    await checkRoom(directory, 1);
    const error = await failureOf(checkRoom(directory, Number.MAX_SAFE_INTEGER));
    expect(error.code).toBe('NO_SPACE');
    expect(error.message).toContain('9.01 PB');
    expect(error.message).toContain(directory);
  });
});

/** A separate filesystem on Linux and macOS. */
const OTHER_DISK = '/dev';

describe('engineShortage', () => {
  const huge = 1e15;
  const directory = tmpdir();

  it('counts what each store needs, and the spool if it is on the same disk', async () => {
    needsPosix('its disks have letters');
    const need = { unpackedBytes: huge, packedBytes: huge / 2, spoolBytes: 0 };
    const spooled = { ...need, spoolBytes: huge / 2 };
    const unpacked = { store: STORE_TRAITS['graph-driver'], diskRoot: directory } as const;
    expect(await engineShortage(unpacked, need, directory)).toMatch(
      /up to 1\.00 PB there \(1\.00 PB unpacked\), but only .* are free in /,
    );
    const packed = { store: STORE_TRAITS.containerd, diskRoot: directory } as const;
    expect(await engineShortage(packed, spooled, directory)).toMatch(
      /up to 2\.00 PB there \(1\.00 PB unpacked, 500 TB packed, 500 TB for the spool/,
    );
    expect(await engineShortage(packed, spooled, OTHER_DISK)).toContain('up to 1.50 PB there');
    // Several layers are spooled for a graph driver, too.
    expect(await engineShortage(unpacked, spooled, directory)).toContain('up to 1.50 PB there');
  });

  it('returns nothing if there is enough space, or if that is unknown', async () => {
    const little = { unpackedBytes: 1, packedBytes: 1, spoolBytes: 1 };
    const need = { unpackedBytes: huge, packedBytes: huge, spoolBytes: huge };
    const at = (diskRoot: string | undefined) =>
      ({ store: STORE_TRAITS.containerd, diskRoot }) as const;
    expect(await engineShortage(at(directory), little, directory)).toBeUndefined();
    expect(await engineShortage(at(undefined), need, directory)).toBeUndefined();
    expect(await engineShortage(at(join(directory, 'none')), need, directory)).toBeUndefined();
  });
});

describe('estimatePackedBytes', () => {
  const layer = (mediaType: string, sizeBytes: number) => ({ mediaType, digest: 'd', sizeBytes });

  it('adds up the layers, counting half of those that are not packed', () => {
    const layers = [
      layer('application/vnd.oci.image.layer.v1.tar+gzip', 100),
      layer('application/vnd.oci.image.layer.v1.tar+zstd', 10),
      layer('application/vnd.docker.image.rootfs.diff.tar.gzip', 1),
      layer('application/vnd.oci.image.layer.v1.tar', 1000),
    ];
    expect(estimatePackedBytes(layers, 99_999, true)).toBe(611);
  });

  it('takes half of the unpacked size if no layer is known, and all of it if nothing is packed', () => {
    expect(estimatePackedBytes(undefined, 1000, true)).toBe(500);
    expect(estimatePackedBytes([layer('x+gzip', 1)], 1000, false)).toBe(1000);
  });
});
