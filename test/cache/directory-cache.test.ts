// A cache in a directory.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DirectoryCache } from '../../src/cache/directory-cache.ts';
import { partKey } from '../../src/cache/record.ts';
import { digestOf } from '../support/page/results.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';

const KEY = 'docker-flatten-v1-amd64-key';
/** In memory on most Linux machines, so on another filesystem than temporary directories. */
const OTHER = '/dev/shm';
const hasOther = existsSync(OTHER) && statSync(OTHER).dev !== statSync(tmpdir()).dev;

/** Makes a directory with the two files of an entry, whose contents distinguish it from others. */
function madeEntry(name: string): string {
  const directory = tempDir();
  writeFileSync(join(directory, 'layer'), `layer ${name}`);
  writeFileSync(join(directory, 'record.json'), `record ${name}`);
  return directory;
}

function contentsOf(directory: string): string[] {
  return ['layer', 'record.json'].map((name) => readFileSync(join(directory, name), 'utf8'));
}

const entryOf = (name: string) => [`layer ${name}`, `record ${name}`];

/** Makes a directory on another filesystem, which is removed when the test ends. */
function otherDir(): string {
  const path = mkdtempSync(join(OTHER, 'docker-flatten-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Returns a cache in which entries were saved under the key, one after the other. */
async function cacheWith(root: string, ...names: string[]) {
  const cache = new DirectoryCache(root);
  const log = new MemoryLog();
  await cache.prepare();
  for (const name of names) await cache.save(KEY, madeEntry(name), log);
  expect(log.lines).toEqual([]);
  return { cache, log, root };
}

/** Restores the entry into a new directory. */
async function fetched({ cache, log }: { cache: DirectoryCache; log: MemoryLog }) {
  const directory = tempDir();
  return { isThere: await cache.restore(KEY, directory, log), directory };
}

describe('a directory that keeps layers', () => {
  it('is empty at first, without a message', async () => {
    const world = await cacheWith(tempDir());
    const { isThere, directory } = await fetched(world);
    expect(isThere).toBe(false);
    expect(readdirSync(directory)).toEqual([]);
    expect(world.log.lines).toEqual([]);
  });

  it('returns an entry that was saved, and takes ownership of its directory', async () => {
    const world = await cacheWith(tempDir());
    const made = madeEntry('one');
    await world.cache.save(KEY, made, world.log);
    expect(existsSync(made)).toBe(false);
    const { isThere, directory } = await fetched(world);
    expect(isThere).toBe(true);
    expect(contentsOf(directory)).toEqual(entryOf('one'));
    expect(readdirSync(world.root)).toEqual([KEY]);
    expect(world.log.lines).toEqual([]);
  });

  it('keeps layers of other keys apart', async () => {
    const world = await cacheWith(tempDir(), 'one');
    await world.cache.save(`${KEY}-2`, madeEntry('two'), world.log);
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
    expect(await world.cache.restore(KEY.slice(0, -1), tempDir(), world.log)).toBe(false);
  });

  it('returns an entry any number of times', async () => {
    const world = await cacheWith(tempDir(), 'one');
    rmSync((await fetched(world)).directory, { recursive: true });
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
  });

  it('replaces an old entry by a new one', async () => {
    const world = await cacheWith(tempDir(), 'one', 'two');
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('two'));
    expect(readdirSync(world.root)).toEqual([KEY]);
  });

  it('replaces a partial entry by a new one', async () => {
    const world = await cacheWith(tempDir(), 'one');
    rmSync(join(world.root, KEY, 'record.json'));
    await world.cache.save(KEY, madeEntry('two'), world.log);
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('two'));
  });

  it('keeps restored files intact, whatever happens to the entry', async () => {
    const world = await cacheWith(tempDir(), 'one');
    const { directory } = await fetched(world);
    await world.cache.save(KEY, madeEntry('two'), world.log);
    expect(contentsOf(directory)).toEqual(entryOf('one'));
    rmSync(world.root, { recursive: true });
    expect(contentsOf(directory)).toEqual(entryOf('one'));
  });

  it('keeps its entry if the restored files are removed', async () => {
    const world = await cacheWith(tempDir(), 'one');
    const { directory } = await fetched(world);
    for (const name of readdirSync(directory)) rmSync(join(directory, name));
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
  });

  it('has one complete entry after several runs save it at the same time', async () => {
    const world = await cacheWith(tempDir());
    const names = ['one', 'two', 'three', 'four'];
    await Promise.all(names.map((name) => world.cache.save(KEY, madeEntry(name), world.log)));
    const { isThere, directory } = await fetched(world);
    expect(isThere).toBe(true);
    const [layer = ''] = contentsOf(directory);
    expect(contentsOf(directory)).toEqual(entryOf(layer.slice('layer '.length)));
    expect(readdirSync(world.root)).toEqual([KEY]);
  });

  it('saves an entry while a run with the same process ID saves another one', async () => {
    const world = await cacheWith(tempDir());
    // Two containers that share the directory may both run as process 1.
    mkdirSync(join(world.root, `${KEY}.${process.pid}.partial`));
    writeFileSync(join(world.root, `${KEY}.${process.pid}.partial`, 'layer'), 'of the other');
    await world.cache.save(KEY, madeEntry('one'), world.log);
    expect(world.log.lines).toEqual([]);
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
    expect(readdirSync(world.root)).toContain(`${KEY}.${process.pid}.partial`);
  });

  it('notes that an entry was used', async () => {
    const world = await cacheWith(tempDir(), 'one');
    const entry = join(world.root, KEY);
    const longAgo = new Date('2001-02-03T04:05:06Z');
    utimesSync(entry, longAgo, longAgo);
    expect(await world.cache.restore(`${KEY}-2`, tempDir(), world.log)).toBe(false);
    expect(statSync(entry).mtime).toEqual(longAgo);
    await fetched(world);
    expect(statSync(entry).mtime.getFullYear()).toBeGreaterThan(2001);
  });

  it('warns of an incomplete entry that it cannot read', async () => {
    const world = await cacheWith(tempDir(), 'one');
    rmSync(join(world.root, KEY, 'record.json'));
    expect((await fetched(world)).isThere).toBe(false);
    expect(world.log.lines).toEqual([
      expect.stringMatching(/^warning: Could not read the cached layer .*: ENOENT/),
    ]);
    expect(world.log.lines[0]).toContain(join(world.root, KEY));
  });

  it('returns a record alone, which may name several layers', async () => {
    const world = await cacheWith(tempDir(), 'one');
    rmSync(join(world.root, KEY, 'layer'));
    const { isThere, directory } = await fetched(world);
    expect(isThere).toBe(true);
    expect(readdirSync(directory)).toEqual(['record.json']);
  });

  it('warns about a file in place of an entry, too, and replaces it by a new entry', async () => {
    const world = await cacheWith(tempDir());
    writeFileSync(join(world.root, KEY), 'no entry');
    expect((await fetched(world)).isThere).toBe(false);
    expect(world.log.lines).toEqual([expect.stringContaining(': ENOTDIR')]);
    await world.cache.save(KEY, madeEntry('one'), world.log);
    expect(world.log.lines).toHaveLength(1);
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
  });
});

describe('a layer that several results share', () => {
  const PART = partKey(digestOf('7'));
  const madePart = (content: string) => {
    const directory = tempDir();
    writeFileSync(join(directory, 'layer'), content);
    return directory;
  };

  async function savedTwice(second: string, isShared: boolean) {
    const { cache, root, log } = await cacheWith(tempDir());
    await cache.save(PART, madePart('first'), log, true);
    const longAgo = new Date('2001-02-03T04:05:06Z');
    utimesSync(join(root, PART), longAgo, longAgo);
    const again = madePart(second);
    await cache.save(PART, again, log, isShared);
    expect(existsSync(again)).toBe(false);
    expect(log.lines).toEqual([]);
    expect(statSync(join(root, PART)).mtime.getFullYear()).toBeGreaterThan(2001);
    const directory = tempDir();
    expect(await cache.restore(PART, directory, log)).toBe(true);
    expect(readdirSync(directory)).toEqual(['layer']);
    return readFileSync(join(directory, 'layer'), 'utf8');
  }

  it('is saved once, and counts as used', async () => {
    expect(await savedTwice('other', true)).toBe('first');
  });

  it('is replaced if it has another size, or if it is known to be damaged', async () => {
    expect(await savedTwice('another', true)).toBe('another');
    expect(await savedTwice('other', false)).toBe('other');
  });

  it('is not restored without its file', async () => {
    const { cache, root, log } = await cacheWith(tempDir());
    await cache.save(PART, madePart('first'), log, true);
    rmSync(join(root, PART, 'layer'));
    expect(await cache.restore(PART, tempDir(), log)).toBe(false);
  });
});

describe('a directory that cannot be written to', () => {
  it('causes a warning, and does not fail the run', async () => {
    const world = await cacheWith(tempDir());
    rmSync(world.root, { recursive: true });
    writeFileSync(world.root, 'a file by now');
    await world.cache.save(KEY, madeEntry('one'), world.log);
    expect(world.log.lines).toEqual([
      expect.stringMatching(/^warning: Could not save the layer in .*: ENOTDIR.*\.$/),
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('has no half of an entry then', async () => {
    const world = await cacheWith(tempDir(), 'one');
    chmodSync(world.root, 0o500);
    onTestFinished(() => chmodSync(world.root, 0o700));
    await world.cache.save(KEY, madeEntry('two'), world.log);
    expect(world.log.lines).toEqual([expect.stringContaining('EACCES')]);
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
  });

  it('saves nothing that does not exist, and keeps what it has', async () => {
    const world = await cacheWith(tempDir(), 'one');
    await world.cache.save(KEY, join(tempDir(), 'nothing'), world.log);
    expect(world.log.lines).toEqual([expect.stringContaining('ENOENT')]);
    expect(readdirSync(world.root)).toEqual([KEY]);
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('one'));
  });
});

describe.skipIf(!hasOther)('a directory on another filesystem', () => {
  it('saves and restores by copying', async () => {
    const world = await cacheWith(otherDir());
    const made = madeEntry('one');
    await world.cache.save(KEY, made, world.log);
    expect(existsSync(made)).toBe(false);
    const { directory } = await fetched(world);
    expect(contentsOf(directory)).toEqual(entryOf('one'));
    expect(statSync(join(directory, 'layer')).dev).not.toBe(statSync(world.root).dev);
    expect(readdirSync(world.root)).toEqual([KEY]);
    expect(world.log.lines).toEqual([]);
  });

  it('replaces an old entry by a new one', async () => {
    const world = await cacheWith(otherDir(), 'one', 'two');
    expect(contentsOf((await fetched(world)).directory)).toEqual(entryOf('two'));
    expect(readdirSync(world.root)).toEqual([KEY]);
  });

  it('keeps nothing of an entry that cannot be copied completely', async () => {
    const world = await cacheWith(otherDir());
    const made = madeEntry('one');
    // A special file can be moved within a filesystem, but not copied to another one.
    mkdirSync(join(made, 'more'));
    const { createServer } = await import('node:net');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(made, 'more', 's'), resolve));
    onTestFinished(() => void server.close());
    await world.cache.save(KEY, made, world.log);
    expect(world.log.lines).toEqual([expect.stringMatching(/^warning: Could not save the layer/)]);
    expect(readdirSync(world.root)).toEqual([]);
  });
});

describe('preparing', () => {
  it('creates the directory and its parents', async () => {
    const root = join(tempDir(), 'a', 'b');
    await new DirectoryCache(root).prepare();
    expect(statSync(root).isDirectory()).toBe(true);
    await new DirectoryCache(root).prepare();
  });

  it.each([
    ['a file', (path: string) => path],
    ['below a file', (path: string) => join(path, 'below')],
  ])('rejects %s', async (_, rootOf) => {
    const file = join(tempDir(), 'a "file"');
    writeFileSync(file, '');
    const root = rootOf(file);
    const error = await failureOf(new DirectoryCache(root).prepare());
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('The option --cache-dir must be a writable directory');
    expect(error.message).toContain(JSON.stringify(root));
    expect(error.hint).toContain('another directory');
  });
});
