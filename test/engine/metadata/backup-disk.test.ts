// Backups on disks without hard links, and on full disks.
import { createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { link, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { backUp, type Disk } from '../../../src/engine/metadata/backup.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { tempDir } from '../../support/process/temp.ts';
import { streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const SAVED = archive(entry({ name: 'manifest.json' }, '[]'));

/** The error of the disk for each call; undefined if it works. */
const disk: { link?: string | undefined; rename?: string | undefined; write?: string | undefined } =
  {};

function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: refused`), { code });
}

const DISK: Disk = {
  link: async (from, to) => {
    if (disk.link !== undefined) throw refusal(disk.link);
    return link(from, to);
  },
  rename: async (from, to) => {
    if (disk.rename !== undefined) throw refusal(disk.rename);
    return rename(from, to);
  },
  createWriteStream: (path, options) => {
    const { write } = disk;
    return write === undefined
      ? createWriteStream(path, options)
      : new Writable({ write: (_chunk, _encoding, done) => done(refusal(write)) });
  },
};

beforeEach(() => {
  disk.link = undefined;
  disk.rename = undefined;
  disk.write = undefined;
});

/** Backs up an image, and calls `meanwhile` during that. */
function backedUp(path: string, meanwhile: () => void = () => {}): Promise<void> {
  const transport = new HttpTransport('/no/such.sock', '1.48');
  transport.saveImage = async () => {
    meanwhile();
    return streamOf(SAVED);
  };
  const engine = sessionWith(new Docker(), { transport });
  return backUp(engine, imageWith(), path, DISK);
}

describe.each(['EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'])(
  'a disk that links nothing (%s)',
  (code) => {
    it('still gets the backup', async () => {
      disk.link = code;
      const directory = tempDir();
      await backedUp(join(directory, 'old.tar'));
      expect(readdirSync(directory)).toEqual(['old.tar']);
      expect(readFileSync(join(directory, 'old.tar')).equals(SAVED)).toBe(true);
    });

    it('keeps a file that appeared in the meantime', async () => {
      disk.link = code;
      const directory = tempDir();
      const path = join(directory, 'old.tar');
      const failure = await failureOf(backedUp(path, () => writeFileSync(path, 'kept')));
      expect(failure.code).toBe('BACKUP_FAILED');
      expect(readFileSync(path, 'utf8')).toBe('kept');
      expect(readdirSync(directory)).toEqual(['old.tar']);
    });
  },
);

describe('a disk that neither links nor renames', () => {
  it('keeps nothing of the backup, not even its name', async () => {
    Object.assign(disk, { link: 'EPERM', rename: 'EIO' });
    const directory = tempDir();
    const failure = await failureOf(backedUp(join(directory, 'old.tar')));
    expect(failure.code).toBe('BACKUP_FAILED');
    expect(failure.message).toContain('EIO');
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe.each([
  ['ENOSPC', 'NO_SPACE', 'filled up'],
  ['EDQUOT', 'NO_SPACE', 'filled up'],
  ['EIO', 'BACKUP_FAILED', 'EIO'],
  ['EROFS', 'BACKUP_FAILED', 'EROFS'],
])('a disk that answers %s', (code, expected, said) => {
  it('has no backup, which is reported before anything changes', async () => {
    disk.write = code;
    const directory = tempDir();
    const failure = await failureOf(backedUp(join(directory, 'old.tar')));
    expect(failure.code).toBe(expected);
    expect(failure.message).toContain(said);
    expect(failure.message).toContain('Nothing was changed');
    expect(failure.hint).toContain('room for the whole image');
    expect(readdirSync(directory)).toEqual([]);
  });
});
