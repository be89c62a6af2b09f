import { execFileSync, spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsGnuTar } from '../support/process/system.ts';
import { tempDir } from '../support/process/temp.ts';
import { chunksOf, filter } from '../support/tar/filter.ts';

/** A directory with files of every kind; with `all`, also those that old formats cannot express. */
function makeTree(all: boolean): string {
  const root = tempDir();
  mkdirSync(join(root, 'etc'));
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0\n');
  linkSync(join(root, 'etc/passwd'), join(root, 'etc/passwd-'));
  symlinkSync('passwd', join(root, 'etc/link'));
  writeFileSync(join(root, 'su'), 'x'.repeat(512), { mode: 0o4755 });
  writeFileSync(join(root, 'empty'), '');
  writeFileSync(join(root, 'new\nline and space'), 'y'.repeat(1025));
  writeFileSync(Buffer.concat([Buffer.from(`${root}/latin`), Buffer.from([0xe9])]), 'z');
  writeFileSync(join(root, 'sparse'), 'start');
  truncateSync(join(root, 'sparse'), 4 * 1024 * 1024);
  writeFileSync(join(root, 'sparse'), 'end', { flag: 'a' });
  if (all) {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    mkdirSync(join(root, 'd'.repeat(120)));
    writeFileSync(join(root, 'd'.repeat(120), 'n'.repeat(200)), 'long');
    symlinkSync('t'.repeat(180), join(root, 'far'));
  }
  return root;
}

/** Names as GNU tar lists them, as raw bytes. */
function listed(bytes: Buffer): string {
  const { stdout, status } = spawnSync('tar', ['--quoting-style=escape', '-tvf', '-'], {
    input: bytes,
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(status).toBe(0);
  return stdout.toString('latin1');
}

const FORMATS = [
  ['gnu', true],
  ['posix', true],
  ['ustar', false],
  ['v7', false],
  ['oldgnu', true],
] as const;

describe.each(FORMATS)('an archive by GNU tar in the format %s', (format, all) => {
  const write = () => {
    needsGnuTar();
    const options = ['--sparse', '--sort=name', '--mtime=@1.25', `--format=${format}`];
    // Formats without sparse files would store all of the zeros.
    const used = all ? options : ['--exclude=sparse', ...options.slice(1)];
    const { stdout, status } = spawnSync('tar', [...used, '-C', makeTree(all), '-cf', '-', '.'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(status).toBe(0);
    return stdout;
  };

  it('passes unchanged except for the padding of its last record', async () => {
    const bytes = write();
    const names = listed(bytes);
    let entries: unknown;
    for (const size of [1, 7, 511, 512, 513, 65536, Number.POSITIVE_INFINITY]) {
      const result = await filter(chunksOf(bytes, size));
      expect(result.error).toBeUndefined();
      expect(result.output.equals(bytes.subarray(0, result.output.length))).toBe(true);
      expect(bytes.subarray(result.output.length).every((byte) => byte === 0)).toBe(true);
      expect(result.output.subarray(-1024).every((byte) => byte === 0)).toBe(true);
      expect(listed(result.output)).toBe(names);
      entries ??= result.entries;
      expect(result.entries).toEqual(entries);
      expect(result.counts.entries).toBe(names.trimEnd().split('\n').length);
    }
  });

  it('has its names read correctly', async () => {
    const { entries } = await filter([write()]);
    const names = entries.map(({ name }) => name);
    expect(names).toContain('./etc/passwd');
    expect(names).toContain('./latin\xe9');
    expect(names).toContain('./new\nline and space');
    if (all) {
      expect(names).toContain(`./${'d'.repeat(120)}/${'n'.repeat(200)}`);
      expect(names).toContain('./sparse');
    }
  });
});
