import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { runOfName } from '../../../src/base/run-id.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import type { EngineImage } from '../../../src/engine/images/engine-image.ts';
import { backUp, checkBackupPath } from '../../../src/engine/metadata/backup.ts';
import { parseReference } from '../../../src/image/reference.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { tempDir } from '../../support/process/temp.ts';
import { failing, NEVER, stalled, streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const RUN = `${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef`;
const SAVED = archive(
  entry({ name: 'blobs/x' }, 'x'.repeat(5000)),
  entry({ name: 'manifest.json' }, '[]'),
);

/** Backs up an image from an engine that saves it in this way. */
function backedUp(
  path: string,
  stream: () => Readable,
  source: Partial<EngineImage> = {},
  signal = NEVER,
) {
  const transport = new HttpTransport('/no/such.sock', '1.48');
  const asked: string[] = [];
  transport.saveImage = async (name) => {
    asked.push(name);
    return stream();
  };
  const log = new MemoryLog();
  const engine = sessionWith(new Docker(), { transport, runId: RUN, log, signal });

  const whole = imageWith({ image: parseReference('app:1', 'image'), ...source });
  return { work: backUp(engine, whole, path), asked, log };
}

describe('checkBackupPath', () => {
  it('accepts the path of a new file in an existing directory', async () => {
    const directory = tempDir();
    await checkBackupPath(join(directory, 'old.tar'));
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a missing directory', 'none/old.tar', 'is not in an existing directory'],
    ['a file for a directory', 'file/old.tar', 'is not in an existing directory'],
    ['a slash at its end', 'old.tar/', 'is a directory'],
    ['a file that is there', 'file', 'already exists'],
    ['an empty file that is there', 'empty', 'already exists'],
    ['a directory', 'directory', 'already exists'],
    ['a link to a file', 'link', 'already exists'],
    ['a link that leads nowhere', 'broken', 'already exists'],
  ])('refuses %s', async (_, name, why) => {
    const directory = tempDir();
    writeFileSync(join(directory, 'file'), 'kept');
    writeFileSync(join(directory, 'empty'), '');
    mkdirSync(join(directory, 'directory'));
    symlinkSync('file', join(directory, 'link'));
    symlinkSync('none', join(directory, 'broken'));
    const path = `${directory}/${name}`;
    const error = await failureOf(checkBackupPath(path));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"backup"');
    expect(error.message).toContain(JSON.stringify(path));
    expect(error.message).toContain(why);
    expect(readFileSync(join(directory, 'file'), 'utf8')).toBe('kept');
  });
});

describe('backUp', () => {
  it('saves everything that the engine sends, only readable for its owner, and leaves nothing else', async () => {
    const directory = tempDir();
    const path = join(directory, 'old.tar');
    const { work, log } = backedUp(path, () => streamOf(SAVED, 700));
    await work;
    expect(readFileSync(path).equals(SAVED)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(path).nlink).toBe(1);
    expect(readdirSync(directory)).toEqual(['old.tar']);
    expect(log.lines).toEqual([`info: Saved 7.68 kB to ${path}`]);
  });

  it('fails if the archive lacks something that it names', async () => {
    const directory = tempDir();
    const list = [{ Config: 'blobs/x', Layers: ['blobs/x', 'blobs/y'] }];
    const partly = archive(
      entry({ name: 'blobs/x' }, '{}'),
      entry({ name: 'manifest.json' }, JSON.stringify(list)),
    );
    const { work } = backedUp(join(directory, 'old.tar'), () => streamOf(partly));
    const error = await failureOf(work);
    expect([error.code, error.message]).toEqual([
      'BACKUP_FAILED',
      expect.stringContaining('(blobs/y)'),
    ]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([true, false])(
    'is the platform alone of an index that is here in part (%s)',
    async (isIndex) => {
      const path = join(tempDir(), 'old.tar');
      const asked: unknown[] = [];
      const transport = new HttpTransport('/no/such.sock', '1.48');
      transport.saveImage = async (_name, _signal, platform) => {
        asked.push(platform);
        if (platform === undefined)
          throw new FlattenError('ENGINE_FAILED', 'content digest sha256:0: not found', {
            hint: 'do so',
          });
        return streamOf(SAVED);
      };
      const engine = sessionWith(new Docker(), { transport, knowsPlatformOption: true });
      const source = imageWith({ isIndex });
      const work = backUp(engine, source, path);
      if (!isIndex) expect((await failureOf(work)).message).toContain('not found');
      else await work;
      expect(asked).toEqual(isIndex ? [undefined, source.platform] : [undefined]);
      expect(existsSync(path)).toBe(isIndex);
    },
  );

  it('shows progress relative to the size that the engine reports', async () => {
    const path = join(tempDir(), 'old.tar');
    const { work, log } = backedUp(path, () => streamOf(SAVED), { inspect: { Size: 9000 } });
    await work;
    const [saving] = log.progress;
    expect(saving).toMatchObject({ title: 'Save', isEstimate: true });
    expect(saving?.doneBytes?.()).toBe(SAVED.length);
    expect(saving?.totalBytes?.()).toBe(9000);
  });

  it.each<[string, Partial<EngineImage>, string]>([
    ['its tag', {}, 'app:1'],
    [
      'the tag that it has by default',
      { image: parseReference('ghcr.io/o/app', 'image') },
      'ghcr.io/o/app:latest',
    ],
    [
      'a name that reads as an ID',
      {
        image: parseReference('cafe', 'image'),
        id: `sha256:${'cafe'.repeat(16)}`,
        names: ['cafe:latest'],
      },
      'cafe:latest',
    ],
  ])('saves the image by %s, so that loading it restores that', async (_, source, name) => {
    const { work, asked, log } = backedUp(
      join(tempDir(), 'old.tar'),
      () => streamOf(SAVED),
      source,
    );
    await work;
    expect(asked).toEqual([name]);
    expect(log.lines.filter((line) => line.startsWith('notice'))).toEqual([]);
  });

  const ID = `sha256:${'cafe'.repeat(16)}`;
  it.each<[string, Partial<EngineImage>]>([
    ['by a digest', { image: parseReference(`app@sha256:${'0'.repeat(64)}`, 'image') }],
    ['by a tag and a digest', { image: parseReference(`app:1@sha256:${'0'.repeat(64)}`, 'image') }],
    ['by its ID', { image: parseReference(ID, 'image') }],
    ['by the start of its ID', { image: parseReference('cafecafecafe', 'image') }],
    ['by no reference', { image: undefined }],
  ])(
    'saves an image that was named %s by a name that it has, or says that it has none',
    async (_, source) => {
      const path = () => join(tempDir(), 'old.tar');
      const nameless = backedUp(path(), () => streamOf(SAVED), { id: ID, names: [], ...source });
      await nameless.work;
      expect(nameless.asked).toEqual([ID]);
      expect(nameless.log.lines[0]).toMatch(/^notice: The source has no tag/);
      const names = ['app:1', 'app:2'];
      const named = backedUp(path(), () => streamOf(SAVED), { id: ID, names, ...source });
      await named.work;
      expect(named.asked).toEqual(['app:1']);
    },
  );

  it('accepts both formats of an image archive', async () => {
    for (const name of ['manifest.json', 'index.json', './index.json']) {
      const path = join(tempDir(), 'old.tar');
      await backedUp(path, () => streamOf(archive(entry({ name }, '{}')))).work;
      expect(existsSync(path)).toBe(true);
    }
  });

  it('writes to a file with the run’s mark until it is complete', async () => {
    const directory = tempDir();
    let seen: string[] = [];
    // The rest is sent once there is something in the directory.
    const pieces = async function* () {
      yield SAVED.subarray(0, 1024);
      while (seen.length === 0) {
        await sleep(10);
        seen = readdirSync(directory);
      }
      yield SAVED.subarray(1024);
    };
    const path = join(directory, `${'n'.repeat(200)}.tar`);
    await backedUp(path, () => Readable.from(pieces())).work;
    expect(seen).toHaveLength(1);
    expect(runOfName(seen[0]!)).toBe(RUN);
    expect(seen[0]!.length).toBeLessThanOrEqual(255);
    expect(readdirSync(directory)).toEqual([`${'n'.repeat(200)}.tar`]);
  });
});

describe('a backup that fails', () => {
  it.each<[string, () => Readable, string]>([
    ['is cut off', () => streamOf(SAVED.subarray(0, 3000)), 'TAR_TRUNCATED'],
    ['is empty', () => streamOf(Buffer.alloc(0)), 'TAR_TRUNCATED'],
    ['is no archive', () => streamOf(Buffer.alloc(2048, 'x')), 'TAR_INVALID'],
    ['holds no image', () => streamOf(archive(entry({ name: 'x' }, 'x'))), 'BACKUP_FAILED'],
    [
      'holds an index somewhere else',
      () => streamOf(archive(entry({ name: 'a/index.json' }))),
      'BACKUP_FAILED',
    ],
    [
      'breaks',
      () =>
        failing(
          new FlattenError('ENGINE_FAILED', 'gone', { hint: 'do so' }),
          SAVED.subarray(0, 512),
        ),
      'ENGINE_FAILED',
    ],
    [
      'breaks in another way',
      () => failing(new Error('odd'), SAVED.subarray(0, 512)),
      'BACKUP_FAILED',
    ],
  ])('because the stream %s reports that and leaves nothing', async (_, stream, code) => {
    const directory = tempDir();
    const { work, log } = backedUp(join(directory, 'old.tar'), stream);
    const failure = await failureOf(work);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/Nothing was changed/);
    expect(readdirSync(directory)).toEqual([]);
    expect(log.lines.filter((line) => line.includes('Saved '))).toEqual([]);
  });

  it('because it was cancelled leaves nothing', async () => {
    const directory = tempDir();
    const controller = new AbortController();
    const { work } = backedUp(
      join(directory, 'old.tar'),
      () => {
        setTimeout(() => controller.abort(new Error('received SIGINT')), 100);
        return stalled();
      },
      {},
      controller.signal,
    );
    await expect(work).rejects.toThrow();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('because its directory is gone reports that', async () => {
    const directory = join(tempDir(), 'gone');
    mkdirSync(directory);
    rmdirSync(directory);
    const failure = await failureOf(
      backedUp(join(directory, 'old.tar'), () => streamOf(SAVED)).work,
    );
    expect(failure.code).toBe('BACKUP_FAILED');
    expect(failure.message).toContain('ENOENT');
  });

  it.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, 'kept')],
    ['a link that leads nowhere', (path) => symlinkSync('kept', path)],
    ['a directory', (path) => mkdirSync(path)],
  ])('because %s appeared at its path keeps that unchanged', async (_, make) => {
    const directory = tempDir();
    const path = join(directory, 'old.tar');
    const { work } = backedUp(path, () => {
      make(path);
      return streamOf(SAVED);
    });
    const failure = await failureOf(work);
    expect(failure.code).toBe('BACKUP_FAILED');
    expect(failure.message).toContain('EEXIST');
    expect(readdirSync(directory)).toEqual(['old.tar']);
    if (statSync(path, { throwIfNoEntry: false })?.isFile())
      expect(readFileSync(path, 'utf8')).toBe('kept');
  });
});
