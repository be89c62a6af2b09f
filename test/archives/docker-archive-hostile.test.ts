// Archives of Docker that are damaged or made to harm.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  Blobs,
  configOf,
  type FileMap,
  layer,
  savedFiles,
  tarOf,
} from '../support/archives/build.ts';
import { openFiles, withList, written } from '../support/archives/docker-archives.ts';
import { openText } from '../support/archives/open.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';
import { archive, BLOCK, entry, header, pax } from '../support/tar/tar.ts';

describe('damage and malice', () => {
  it.each([
    ['no JSON', 'x'],
    ['an object', '{}'],
    ['an image without a config', '[{"Layers":[]}]'],
    ['layers that are no texts', '[{"Config":"c","Layers":[7]}]'],
  ])('refuses a manifest.json with %s', async (_, text) => {
    const error = await failureOf(openFiles(new Map([['manifest.json', Buffer.from(text)]])));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain('manifest.json');
  });

  it('refuses an empty list', async () => {
    expect((await failureOf(openFiles(withList([])))).code).toBe('IMAGE_NOT_FOUND');
  });

  it.each([0, 1])('names a missing file (%i)', async (at) => {
    const files = savedFiles();
    const name = [...files.keys()][at] ?? '';
    files.delete(name);
    const error = await failureOf(openFiles(files));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(name);
  });

  it('checks the digest in the name of a config', async () => {
    const files = savedFiles();
    const name = [...files.keys()][1] ?? '';
    files.set(name, configOf({ variant: 'v2' }, [layer('file')]));
    const error = await failureOf(openFiles(files));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(name.slice(0, 64));
  });

  it('refuses more layers than diffIDs', async () => {
    const config = configOf({}, []);
    const list = [{ Config: 'c', Layers: ['l'] }];
    const files = new Map([
      ['c', config],
      ['l', layer('x')],
    ]);
    expect((await failureOf(openFiles(withList(list, files)))).code).toBe('UNSUPPORTED_IMAGE');
  });

  it.each([
    ['xz', 'fd377a585a0000'],
    ['bzip2', '425a6839314159'],
  ])('refuses a layer packed with %s', async (name, magic) => {
    const files = savedFiles();
    files.set([...files.keys()][0] ?? '', Buffer.from(magic, 'hex'));
    const error = await failureOf(openFiles(files));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain(name);
  });

  it.each([
    ['leads outward', [entry({ name: 'l', typeFlag: '2', linkName: '../../etc/passwd' })]],
    [
      'leads to itself over another',
      [
        entry({ name: 'l', typeFlag: '2', linkName: 'm' }),
        entry({ name: 'm', typeFlag: '1', linkName: 'l' }),
      ],
    ],
    ['leads nowhere', [entry({ name: 'l', typeFlag: '2', linkName: 'none' })]],
    ['is a directory', [entry({ name: 'l', typeFlag: '5' })]],
    ['is a device', [entry({ name: 'l', typeFlag: '3' })]],
    ['is sparse', [entry({ name: 'l', typeFlag: 'S', magic: 'gnu' }, 'x')]],
    [
      'is sparse by PAX',
      [pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'l' }), entry({ name: 'y' }, 'x')],
    ],
  ])('refuses a layer that %s', async (_, parts) => {
    const bytes = archive(
      ...parts,
      entry({ name: 'c' }, configOf({}, [layer('x')])),
      entry({ name: 'manifest.json' }, JSON.stringify([{ Config: 'c', Layers: ['l'] }])),
    );
    expect((await failureOf(openText(written(bytes)))).code).toBe('BLOB_INVALID');
  });

  it('does not find a file outside the archive', async () => {
    const bytes = archive(
      entry({ name: 'd/l', typeFlag: '2', linkName: '../../x' }),
      entry({ name: '../x' }, layer('x')),
      entry({ name: 'c' }, configOf({}, [layer('x')])),
      entry({ name: 'manifest.json' }, JSON.stringify([{ Config: 'c', Layers: ['d/l'] }])),
    );
    const error = await failureOf(openText(written(bytes)));
    expect(error.message).toContain('leads out of the archive');
  });

  it('refuses paths that lead out of the archive', async () => {
    const list = [{ Config: '../../../../etc/hostname', Layers: ['/etc/passwd'] }];
    const error = await failureOf(openFiles(withList(list)));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).not.toContain('root:');
  });

  it.each([
    ['gzip', 'gunzip', gzipSync],
    ['zstd', 'zstd --decompress', zstdCompressSync],
    [
      'xz',
      'xz --decompress',
      (bytes: Buffer) => Buffer.concat([Buffer.from('fd377a585a00', 'hex'), bytes]),
    ],
  ])('has a hint how to unpack an archive compressed with %s', async (name, command, compress) => {
    const error = await failureOf(openText(written(compress(tarOf(savedFiles())))));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain(name);
    expect(error.hint).toContain(command);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('no archive'.repeat(100))],
  ])('refuses a file with %s', async (_, bytes) => {
    const error = await failureOf(openText(written(bytes)));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain('tar archive');
  });

  it('names the other format of an archive', async () => {
    const hint = async (files: FileMap) => (await failureOf(openFiles(files))).hint;
    expect(await hint(new Blobs().layout([]))).toContain('oci-archive:');
    expect(await hint(new Map([['repositories', Buffer.from('{}')]]))).toContain('1.10');
  });

  it('refuses a pipe', async () => {
    const path = join(tempDir(), 'pipe');
    execFileSync('mkfifo', [path]);
    const error = await failureOf(openText(`docker-archive:${path}`));
    expect(error.code).toBe('BAD_INPUT');
  });

  it('detects that an archive was cut off', async () => {
    const bytes = tarOf(savedFiles({ layers: [layer('x', 'x'.repeat(5000))] }));
    for (const length of [512, 700, 5000, bytes.length - 1700]) {
      const error = await failureOf(openText(written(bytes.subarray(0, length))));
      expect(error.code).toMatch(/TAR_TRUNCATED|BLOB_INVALID|UNSUPPORTED_IMAGE/);
    }
    expect((await failureOf(openText(written(bytes.subarray(0, 700))))).code).toBe('TAR_TRUNCATED');
  });

  it('detects damaged headers', async () => {
    const bytes = tarOf(savedFiles());
    bytes[bytes.length - 2048] = 0x01;
    expect((await failureOf(openText(written(bytes)))).code).toBe('TAR_INVALID');
  });

  it('does not read JSON of a gigabyte', async () => {
    const path = join(tempDir(), 'huge.tar');
    const sizeBytes = 1024 ** 3;
    const file = openSync(path, 'w');
    writeSync(file, header({ name: 'manifest.json', sizeBytes }));
    closeSync(file);
    truncateSync(path, 512 + sizeBytes + 1024);
    const before = process.memoryUsage().rss;
    const error = await failureOf(openText(`docker-archive:${path}`));
    expect(error.code).toBe('TAR_LIMIT');
    expect(error.message).toContain('manifest.json');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  });

  it('rejects endless names and lists of entries', async () => {
    const long = pax({ path: 'x'.repeat(1024 * 1024 + 1) });
    expect((await failureOf(openText(written(archive(long, entry({})))))).code).toBe('TAR_LIMIT');
    const many = Buffer.alloc(200_001 * BLOCK, header({ name: 'x' }));
    const error = await failureOf(openText(written(many)));
    expect(error.code).toBe('TAR_LIMIT');
    expect(error.message).toContain('200000 entries');
  });

  it('ends when it is cancelled', async () => {
    const error = await failureOf(openFiles(savedFiles(), '', { signal: AbortSignal.abort() }));
    expect(error.code).toBe('CANCELLED');
  });
});
