import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { newRunId, runOfName } from '../../src/base/run-id.ts';
import { sweepDirectories } from '../../src/base/spools.ts';
import { parseLocation } from '../../src/image/transport.ts';
import { directoriesOfTargets } from '../../src/targets/create-target.ts';
import {
  flatImage,
  oneImage,
  sha256,
  targetContext,
  targetFor,
  twoPlatforms,
} from '../support/image/flat-set.ts';
import { MemoryLog } from '../support/process/log.ts';
import { smallDisk } from '../support/process/small-disk.ts';
import { tempDir } from '../support/process/temp.ts';
import { publish } from '../support/targets/publish.ts';

/** Every file of a directory with its content. */
function contentOf(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .map((path) => join(directory, path))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(directory, path), sha256(readFileSync(path))]),
  );
}

const namesIn = async (directory: string) =>
  JSON.parse(await readFile(join(directory, 'index.json'), 'utf8')).manifests.map(
    (entry: { annotations?: Record<string, string> }) =>
      entry.annotations?.['org.opencontainers.image.ref.name'],
  );

describe('a new layout', () => {
  const place = () => join(tempDir(), 'layout');

  it('is nothing until it is published, and is then complete', async () => {
    const path = place();
    const set = twoPlatforms();
    const written = await targetFor(`oci:${path}:app:1`).write(set);
    const beside = await readdir(join(path, '..'));
    expect(beside.map(runOfName)).toEqual([expect.any(String)]);
    await written.publish();
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual(['layout']);
    const files = contentOf(path);
    for (const [name, digest] of Object.entries(files))
      if (name.startsWith('blobs/')) expect(name).toBe(`blobs/${digest.replace(':', '/')}`);
    // An index, two manifests, two configs, two layers.
    expect(Object.keys(files)).toHaveLength(2 + 7);
    expect(JSON.parse(readFileSync(join(path, 'oci-layout'), 'utf8'))).toEqual({
      imageLayoutVersion: '1.0.0',
    });
    expect(await namesIn(path)).toEqual(['app:1']);
  });

  it('has the usual modes, whatever those of the layer are', async () => {
    const path = place();
    const set = oneImage();
    await publish(`oci:${path}`, set);
    const { mode } = await stat(join(path, 'index.json'));
    for (const name of await readdir(join(path, 'blobs/sha256')))
      expect((await stat(join(path, 'blobs/sha256', name))).mode).toBe(mode);
  });

  it('is removed again', async () => {
    const path = place();
    const written = await targetFor(`oci:${path}`).write(oneImage());
    await written.publish();
    await written.undo();
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('is read back before it has its name', async () => {
    const set = twoPlatforms();
    const written = await targetFor(`oci:${place()}:app`).write(set);
    const back = await written.readBack();
    expect(back.digest).toBe(written.digest);
    const [layer] = back.images[1]?.layers ?? [];
    const bytes = await buffer(await layer!.open(new AbortController().signal));
    expect(sha256(bytes)).toBe(set.images[1]?.layers[0]?.descriptor.digest);
    await back.close();
    await written.discard();
  });

  it('keeps what has appeared there meanwhile', async () => {
    const path = place();
    const written = await targetFor(`oci:${path}:two`).write(oneImage());
    await publish(`oci:${path}:one`, oneImage({ content: 'other' }));
    await written.publish();
    await written.discard();
    expect(await namesIn(path)).toEqual(['one', 'two']);
    expect(await readdir(join(path, '..'))).toEqual(['layout']);
    expect((await readdir(path)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });
});

describe('a layout that exists', () => {
  /** A layout with the images `one` and `two`. */
  async function existing(): Promise<string> {
    const path = join(tempDir(), 'layout');
    await publish(`oci:${path}:one`, oneImage({ content: 'first' }));
    await publish(`oci:${path}:two`, oneImage({ content: 'second' }));
    return path;
  }

  it('is unchanged until a new image is published', async () => {
    const path = await existing();
    const before = contentOf(path);
    const written = await targetFor(`oci:${path}:three`).write(oneImage());
    const pending = (await readdir(path)).filter((name) => runOfName(name) !== undefined);
    expect(pending).toHaveLength(1);
    await rm(join(path, pending[0] ?? ''), { recursive: true });
    expect(contentOf(path)).toEqual(before);
    await written.discard();
  });

  it('keeps its other images and blobs', async () => {
    const path = await existing();
    const before = contentOf(path);
    await publish(`oci:${path}:one`, oneImage({ content: 'new' }));
    expect(await namesIn(path)).toEqual(['one', 'two']);
    const after = contentOf(path);
    // The blobs of the replaced image stay too.
    expect(after).toMatchObject({ ...before, 'index.json': after['index.json'] });
    expect(Object.keys(after).length - Object.keys(before).length).toBe(3);
  });

  it.each(['one', 'three'])('is the same again after "%s" was undone', async (name) => {
    const path = await existing();
    const before = contentOf(path);
    const written = await targetFor(`oci:${path}:${name}`).write(oneImage({ content: 'new' }));
    await written.publish();
    await written.undo();
    await written.discard();
    expect(contentOf(path)).toEqual(before);
    expect((await readdir(path)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });

  it('keeps blobs that it had before, if the same image is undone', async () => {
    const path = await existing();
    const before = contentOf(path);
    const written = await targetFor(`oci:${path}:three`).write(oneImage({ content: 'first' }));
    await written.publish();
    expect(await namesIn(path)).toEqual(['one', 'two', 'three']);
    await written.undo();
    await written.discard();
    expect(contentOf(path)).toEqual(before);
  });

  it('keeps what someone else has added before an undo', async () => {
    const path = await existing();
    const written = await targetFor(`oci:${path}:three`).write(oneImage({ content: 'new' }));
    await written.publish();
    await publish(`oci:${path}:four`, oneImage({ content: 'new' }));
    await written.undo();
    await written.discard();
    expect(await namesIn(path)).toEqual(['one', 'two', 'four']);
    // Its blobs are the same.
    expect(Object.keys(contentOf(path)).filter((name) => name.startsWith('blobs'))).toHaveLength(9);
  });

  it('is an empty directory again', async () => {
    const path = tempDir();
    await targetFor(`oci:${path}`).check();
    const { ino } = await stat(path);
    const written = await targetFor(`oci:${path}:one`).write(oneImage());
    await written.publish();
    expect(await namesIn(path)).toEqual(['one']);
    // A mount point cannot be renamed.
    expect((await stat(path)).ino).toBe(ino);
    await written.undo();
    await written.discard();
    expect(await readdir(path)).toEqual([]);
  });

  it('is followed through a link, whose directories a sweep gets', async () => {
    const path = await existing();
    const link = join(tempDir(), 'link');
    await symlink(path, link);
    await publish(`oci:${link}:three`, oneImage());
    expect(await namesIn(path)).toEqual(['one', 'two', 'three']);
    const location = parseLocation(`oci:${link}`, 'tag');
    expect(directoriesOfTargets(location === undefined ? [] : [location])).toEqual([
      join(path, '..'),
      path,
    ]);
  });

  it('fails and stays as it is if its index.json is damaged meanwhile', async () => {
    const path = await existing();
    const written = await targetFor(`oci:${path}:three`).write(oneImage({ content: 'new' }));
    await writeFile(join(path, 'index.json'), '{');
    const before = contentOf(path);
    await expect(written.publish()).rejects.toMatchObject({ code: 'WRITE_FAILED' });
    await written.undo();
    await written.discard();
    const after = contentOf(path);
    for (const name of Object.keys(before))
      if (!name.includes('pending')) expect(after[name]).toBe(before[name]);
    expect(Object.keys(after)).toHaveLength(8);
  });

  it('has nothing of a killed run after the next sweep', async () => {
    const path = await existing();
    const before = contentOf(path);
    const { pid } = spawnSync('true');
    const runId = newRunId().replace(`-${process.pid}-`, `-${pid}-`);
    for (const place of [`oci:${path}:three`, `oci:${path}2`])
      await targetFor(place, { ...targetContext(), runId }).write(oneImage());
    expect(contentOf(path)).not.toEqual(before);
    const location = parseLocation(`oci:${path}`, 'tag')!;
    await sweepDirectories(directoriesOfTargets([location]), new MemoryLog());
    expect(contentOf(path)).toEqual(before);
    expect(await readdir(join(path, '..'))).toEqual(['layout']);
  });

  it('is what two runs give equally', async () => {
    const [one, two] = [await existing(), await existing()];
    expect(contentOf(one)).toEqual(contentOf(two));
  });
});

describe('a layout that is not written', () => {
  it('leaves nothing if it is cancelled', async () => {
    const directory = tempDir();
    const abort = new AbortController();
    let touches = 0;
    const touch = () => {
      if (++touches === 5) abort.abort();
    };
    const big = flatImage({ content: Buffer.alloc(100 * 1024 * 1024), packing: 'none' });
    const target = targetFor(`oci:${directory}/new`, { ...targetContext(abort.signal), touch });
    await expect(target.write({ images: [big], index: undefined })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(touches).toBe(5);
    expect(await readdir(directory)).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)('leaves what was there if the disk is full', async () => {
    const directory = smallDisk(256 * 1024);
    await publish(`oci:${directory}/layout:one`, oneImage());
    const before = contentOf(directory);
    const big = flatImage({ content: Buffer.alloc(1024 * 1024), packing: 'none' });
    for (const path of ['layout', 'new']) {
      const writing = targetFor(`oci:${directory}/${path}`).write({
        images: [big],
        index: undefined,
      });
      await expect(writing).rejects.toMatchObject({ code: 'NO_SPACE' });
    }
    expect(contentOf(directory)).toEqual(before);
    expect(existsSync(join(directory, 'new'))).toBe(false);
  });

  it.each([
    ['is a file', async (path: string) => writeFile(path, ''), 'is not a directory'],
    [
      'has other files',
      async (path: string) => {
        await mkdir(path);
        await writeFile(join(path, 'notes.txt'), '');
      },
      'is not an OCI image layout',
    ],
    [
      'has a damaged index.json',
      async (path: string) => {
        await publish(`oci:${path}`, oneImage());
        await writeFile(join(path, 'index.json'), '[]');
      },
      'is not an OCI image layout',
    ],
    [
      'is in a directory that does not exist',
      async (path: string) => rm(join(path, '..'), { recursive: true }),
      'its directory does not exist',
    ],
  ])('since the path %s', async (_, make, why) => {
    const path = join(tempDir(), 'layout');
    await make(path);
    await expect(targetFor(`oci:${path}`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(why),
    });
  });

  it('is a copy: what is changed in it does not change the layer', async () => {
    const set = oneImage();
    const path = join(tempDir(), 'layout');
    await publish(`oci:${path}`, set);
    const layer = set.images[0]?.layers[0];
    const blob = join(path, 'blobs', layer?.descriptor.digest.replace(':', '/') ?? '');
    await writeFile(blob, 'changed');
    expect(sha256(await readFile(layer?.path ?? ''))).toBe(layer?.descriptor.digest);
  });
});
