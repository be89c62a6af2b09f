// When an archive gets its name, and what is left if it fails.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runOfName } from '../../src/base/run-id.ts';
import { sweepDirectories } from '../../src/base/spools.ts';
import { directoriesOfTargets } from '../../src/targets/create-target.ts';
import { flatImage, oneImage, targetContext, targetFor } from '../support/image/flat-set.ts';
import { MemoryLog } from '../support/process/log.ts';
import { smallDisk } from '../support/process/small-disk.ts';
import { tempDir } from '../support/process/temp.ts';
import { filesOf, NO_NAME_YET } from '../support/targets/archives.ts';
import { publish } from '../support/targets/publish.ts';

describe.each(['docker-archive', 'oci-archive'])('%s:', (transport) => {
  const place = () => join(tempDir(), 'image.tar');

  it('replaces a file only when it is published, and keeps its mode', async () => {
    const path = place();
    await writeFile(path, 'earlier');
    await chmod(path, 0o640);
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    expect(await readFile(path, 'utf8')).toBe('earlier');
    const beside = (await readdir(join(path, '..'))).filter((name) => name !== 'image.tar');
    expect(beside).toHaveLength(1);
    // A sweep finds it by its name.
    expect(runOfName(beside[0] ?? '')).toBeDefined();
    await written.publish();
    expect((await filesOf(path)).has('oci-layout')).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual(['image.tar']);
  });

  it('puts the earlier file back', async () => {
    const path = place();
    await writeFile(path, 'earlier');
    const { ino } = await stat(path);
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.publish();
    await written.undo();
    await written.discard();
    expect(await readFile(path, 'utf8')).toBe('earlier');
    expect((await stat(path)).ino).toBe(ino);
    expect(await readdir(join(path, '..'))).toEqual(['image.tar']);
  });

  it('removes a new file again', async () => {
    const path = place();
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.undo();
    await written.publish();
    await written.undo();
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('leaves what someone else has put there since', async () => {
    const path = place();
    await writeFile(path, 'earlier');
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.publish();
    await writeFile(`${path}2`, 'other');
    await rename(`${path}2`, path);
    await written.undo();
    await written.discard();
    expect(await readFile(path, 'utf8')).toBe('other');
  });

  it('leaves nothing if it is not published', async () => {
    const path = place();
    const written = await targetFor(`${transport}:${path}`).write(oneImage());
    await written.discard();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('follows a link to a file', async () => {
    const path = place();
    const real = join(tempDir(), 'real.tar');
    await writeFile(real, 'earlier');
    await symlink(real, path);
    await publish(`${transport}:${path}`, oneImage());
    expect((await filesOf(real)).has('oci-layout')).toBe(true);
    expect(directoriesOfTargets([{ transport: 'oci', text: '', path, ...NO_NAME_YET }])).toContain(
      join(real, '..'),
    );
  });

  it('ends in the middle if it is cancelled, and leaves nothing', async () => {
    const path = place();
    const abort = new AbortController();
    const context = targetContext(abort.signal);
    let touches = 0;
    const touch = () => {
      if (++touches === 20) abort.abort();
    };
    const big = flatImage({ content: Buffer.alloc(32 * 1024 * 1024), packing: 'none' });
    const target = targetFor(`${transport}:${path}`, { ...context, touch });
    await expect(target.write({ images: [big], index: undefined })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(touches).toBe(20);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('fails if a layer is not as long as it should be, and leaves nothing', async () => {
    const path = place();
    const set = oneImage();
    await truncate(set.images[0]?.layers[0]?.path ?? '', 10);
    await expect(targetFor(`${transport}:${path}`).write(set)).rejects.toMatchObject({
      code: 'WRITE_FAILED',
    });
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'says that the disk is full, and leaves nothing',
    async () => {
      const directory = smallDisk(256 * 1024);
      const path = join(directory, 'image.tar');
      await writeFile(path, 'earlier');
      const big = flatImage({ content: Buffer.alloc(1024 * 1024), packing: 'none' });
      const writing = targetFor(`${transport}:${path}`).write({ images: [big], index: undefined });
      await expect(writing).rejects.toMatchObject({
        code: 'NO_SPACE',
        message: expect.stringContaining(`The disk of ${directory} filled up`),
      });
      expect(await readdir(directory)).toEqual(['image.tar']);
      expect(await readFile(path, 'utf8')).toBe('earlier');
    },
  );

  it('leaves what a sweep finds if it is killed, and the earlier file unchanged', async () => {
    const path = place();
    const directory = join(path, '..');
    await writeFile(path, 'earlier');
    const layer = join(tempDir(), 'layer');
    await writeFile(layer, '');
    await truncate(layer, 4 * 1024 ** 3);
    const script = `
      const { createTarget } = await import(${JSON.stringify(new URL('../../src/targets/create-target.ts', import.meta.url).href)});
      const { newRunId } = await import(${JSON.stringify(new URL('../../src/base/run-id.ts', import.meta.url).href)});
      const log = { showProgress: () => () => {}, debug() {} };
      const layer = { path: ${JSON.stringify(layer)}, diffId: '', descriptor: { mediaType: '', digest: 'sha256:${'a'.repeat(64)}', sizeBytes: 4 * 1024 ** 3 } };
      const image = { config: Buffer.from('{}'), platform: { os: 'linux', architecture: 'amd64' }, entryAnnotations: {}, annotations: {}, format: 'oci', layers: [layer] };
      const location = { transport: ${JSON.stringify(transport)}, text: 'x', path: ${JSON.stringify(path)} };
      const touch = () => { process.stdout.write('.'); };
      const context = { runId: newRunId(), tempDir: '/nonexistent', log, signal: new AbortController().signal, touch };
      await createTarget(location, context).write({ images: [image], index: undefined });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => {
      child.on('close', resolve);
    });
    child.stdout.on('data', () => child.kill('SIGKILL'));
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    expect(await readdir(directory)).toHaveLength(2);
    await sweepDirectories([directory], new MemoryLog());
    expect(await readdir(directory)).toEqual(['image.tar']);
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });

  it.each([
    ['a directory', async (path: string) => void (await mkdir(path)), 'it is a directory'],
    [
      'a FIFO',
      async (path: string) => void execFileSync('mkfifo', [path]),
      'it exists and is not a plain file',
    ],
  ])('refuses %s', async (_, make, why) => {
    const path = place();
    await make(path);
    await expect(targetFor(`${transport}:${path}`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(why),
    });
  });

  it.each([
    ['in a directory that does not exist', 'missing/image.tar', 'its directory does not exist'],
    ['below a file', 'file/image.tar', 'its parent is not a directory'],
    ['that ends with a slash', 'new/', 'it is a directory'],
  ])('refuses a path %s', async (_, name, why) => {
    const directory = tempDir();
    await writeFile(join(directory, 'file'), '');
    await expect(targetFor(`${transport}:${directory}/${name}`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(why),
    });
  });

  it.skipIf(process.getuid?.() !== 0)('refuses a path on a read-only filesystem', async () => {
    const directory = tempDir();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'none', directory]);
    onTestFinished(() => void execFileSync('umount', [directory]));
    await expect(targetFor(`${transport}:${directory}/image.tar`).check()).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('its filesystem is read-only'),
    });
  });

  it('accepts a new file and one that exists', async () => {
    const path = place();
    await targetFor(`${transport}:${path}`).check();
    await writeFile(path, '');
    await targetFor(`${transport}:${path}`).check();
  });
});
