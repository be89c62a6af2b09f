import { spawnSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { entryFacts } from '../../src/tar/facts.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { type TimeRule, withTime, withTimes } from '../../src/tar/times.ts';
import { needsGnuTar } from '../support/process/system.ts';
import { tempDir } from '../support/process/temp.ts';
import { bytesOfHead, headOf } from '../support/tar/heads.ts';
import { contentOf, streamOf } from '../support/tar/streams.ts';
import { archive, BLOCK, entry, gnuLong, header, pax } from '../support/tar/tar.ts';

const LONG = `${'d'.repeat(120)}/${'n'.repeat(140)}`;
const MTIME = 136;

/** All header bytes with another time. */
function timed(seconds: number, ...blocks: Buffer[]): Buffer {
  return bytesOfHead(withTime(headOf(...blocks), seconds));
}

describe('withTime', () => {
  it('changes only the header’s time and checksum', () => {
    const spec = { name: 'a', prefix: 'p', mode: 0o4755, typeFlag: '5' } as const;
    const head = headOf(header({ ...spec, mtime: 99 }));
    expect(bytesOfHead(withTime(head, 7)).equals(header({ ...spec, mtime: 7 }))).toBe(true);
    // The input is unchanged, since the block may be read again.
    expect(head.header.equals(header({ ...spec, mtime: 99 }))).toBe(true);
  });

  it('overwrites a time in base 256, and one that is not a number', () => {
    for (const bytes of [Buffer.alloc(12, 0xff), 'yesterday   ']) {
      const block = header({ patches: [[MTIME, bytes]] });
      expect(timed(7, block).equals(header({ mtime: 7 }))).toBe(true);
    }
  });

  it('removes the PAX time and leaves other records unchanged', () => {
    const others = { path: LONG, atime: '1.5', 'SCHILY.xattr.user.mtime': 'mtime=1\n', ctime: '2' };
    const block = header({ mtime: 99 });
    const { path, ...rest } = others;
    const expected = Buffer.concat([pax(others), header({ mtime: 7 })]);
    expect(timed(7, pax({ path, mtime: '99.25', ...rest }), block).equals(expected)).toBe(true);
  });

  it('removes a header that held only the time', () => {
    expect(timed(7, pax({ mtime: '99' }), header({})).equals(header({ mtime: 7 }))).toBe(true);
    const twice = entry({ typeFlag: 'x' }, '11 mtime=1\n11 mtime=2\n');
    expect(timed(7, twice, header({})).equals(header({ mtime: 7 }))).toBe(true);
  });

  it('shortens a header by whole blocks', () => {
    // 500 bytes of other records: two blocks with the time, one without it.
    const other = 'c'.repeat(486);
    const head = withTime(headOf(pax({ comment: other, mtime: '1700000000.5' }), header({})), 7);
    expect(head.extensions.map(({ length }) => length)).toEqual([BLOCK, BLOCK]);
    expect(Buffer.concat(head.extensions).equals(pax({ comment: other }))).toBe(true);
  });

  it('returns headers without a time unchanged, with the same buffers', () => {
    const blocks = [gnuLong('K', LONG), pax({ path: LONG, atime: '5' }), gnuLong('L', LONG)];
    const head = headOf(...blocks, header({ typeFlag: '2', magic: 'gnu' }));
    const { extensions } = withTime(head, 7);
    expect(extensions).toHaveLength(6);
    extensions.forEach((part, at) => {
      expect(part).toBe(head.extensions[at]);
    });
  });

  it('keeps GNU long names next to a removed PAX header', () => {
    const blocks = [gnuLong('L', LONG), pax({ mtime: '5' }), gnuLong('K', 'mtime=5\n')];
    const expected = [blocks[0]!, blocks[2]!, header({ typeFlag: '2', mtime: 7 })];
    expect(timed(7, ...blocks, header({ typeFlag: '2' })).equals(Buffer.concat(expected))).toBe(
      true,
    );
  });

  it('removes PAX headers before the last one, which alone counts', () => {
    const first = pax({ path: 'elsewhere', size: '1000000', uid: '7', mtime: '5' });
    for (const last of [pax({ mtime: '6' }), header({ typeFlag: 'x' })])
      expect(timed(7, first, last, header({})).equals(header({ mtime: 7 }))).toBe(true);
    const expected = Buffer.concat([pax({ b: '2' }), header({ mtime: 7 })]);
    expect(timed(7, first, pax({ b: '2', mtime: '6' }), header({})).equals(expected)).toBe(true);
    expect(timed(7, first, pax({ b: '2' }), header({})).equals(expected)).toBe(true);
  });

  it('changes no other fact of an entry', () => {
    const records = { uid: '5000000', mtime: '99.5', 'SCHILY.xattr.user.a': '\0\n=' };
    const head = headOf(pax(records), gnuLong('L', LONG), header({ mode: 0o755, mtime: 1 }));
    const expected = { ...entryFacts(head), mtimeSeconds: 7, mtimeFraction: '' };
    expect(entryFacts(withTime(head, 7))).toEqual(expected);
  });
});

describe('withTimes', () => {
  const clamp: TimeRule = (seconds) => Math.min(seconds, 1000);
  const entryOf = (...blocks: Buffer[]): TarEntry => ({
    ...headOf(...blocks),
    name: Buffer.from('a'),
    typeFlag: '0',
    sizeBytes: 0,
  });
  const decided = (verdict: Verdict, rule: TimeRule, ...blocks: Buffer[]) =>
    withTimes(() => verdict, rule)(entryOf(...blocks));

  it('sets a time that the rule changes', () => {
    const verdict = decided('keep', clamp, header({ mtime: 1001 }));
    expect(verdict).toMatchObject({ head: { header: header({ mtime: 1000 }) } });
    expect(verdict).not.toHaveProperty('data');
  });

  it('returns the decision itself if the rule changes nothing', () => {
    for (const mtime of [0, 999, 1000])
      expect(decided('keep', clamp, header({ mtime }))).toBe('keep');
    const replaced = { head: headOf(header({ mtime: 5 })), data: Buffer.alloc(512) };
    expect(decided(replaced, clamp, header({ mtime: 2000 }))).toBe(replaced);
  });

  it('drops an entry without asking the rule', () => {
    const seen: number[] = [];
    const rule = (seconds: number) => seen.push(seconds);
    expect(decided('drop', rule, header({ mtime: 5 }))).toBe('drop');
    expect(seen).toEqual([]);
  });

  it('passes the PAX time to the rule, since it counts', () => {
    const late = decided('keep', clamp, pax({ mtime: '1500.5', a: '1' }), header({ mtime: 5 }));
    expect(bytesOfHead((late as { head: TarEntry }).head)).toEqual(
      Buffer.concat([pax({ a: '1' }), header({ mtime: 1000 })]),
    );
    expect(decided('keep', clamp, pax({ mtime: '5' }), header({ mtime: 2000 }))).toBe('keep');
    // Fractions are cut off before the rule sees the time.
    expect(decided('keep', clamp, pax({ mtime: '1000.999' }), header({}))).toBe('keep');
  });

  it('sets the time of a replaced entry and leaves its data', () => {
    const data = Buffer.alloc(512, 'd');
    const head = headOf(pax({ mtime: '3000' }), header({ name: 'other', mtime: 3000 }));
    const verdict = decided({ head, data }, clamp, header({ mtime: 5 }));
    expect(verdict).toMatchObject({ data });
    const { head: timedHead } = verdict as { head: TarEntry };
    expect(bytesOfHead(timedHead).equals(header({ name: 'other', mtime: 1000 }))).toBe(true);
  });

  it('leaves an entry whose time, or whose rule’s result, is not a number', () => {
    expect(decided('keep', clamp, pax({ mtime: 'now' }), header({}))).toBe('keep');
    expect(decided('keep', () => Number.NaN, header({ mtime: 5 }))).toBe('keep');
  });

  it('passes on errors of the decision', () => {
    const decide = withTimes(() => {
      throw new RangeError('refused');
    }, clamp);
    expect(() => decide(entryOf(header({})))).toThrow('refused');
  });
});

describe('a stream with a time rule', () => {
  const LATEST = 1_000_000_000;

  /** A directory with files from before and after that time. */
  function makeTree(): { root: string; paths: string[] } {
    const root = tempDir();
    mkdirSync(join(root, 'dir'));
    writeFileSync(join(root, 'dir/new'), 'n'.repeat(1500));
    writeFileSync(join(root, 'dir/old'), 'o'.repeat(512), { mode: 0o4755 });
    linkSync(join(root, 'dir/new'), join(root, 'hard'));
    symlinkSync('t'.repeat(180), join(root, 'far'));
    writeFileSync(join(root, 'n'.repeat(180)), 'long');
    writeFileSync(join(root, 'sparse'), 'start');
    truncateSync(join(root, 'sparse'), 4 * 1024 * 1024);
    writeFileSync(join(root, 'sparse'), 'end', { flag: 'a' });
    const paths = ['dir/new', 'dir/old', 'far', 'n'.repeat(180), 'sparse', 'hard', 'dir'];
    for (const path of paths) lutimesSync(join(root, path), 5, LATEST + 1234.75);
    lutimesSync(join(root, 'dir/old'), 5, LATEST - 1234.25);
    return { root, paths };
  }

  it.each(['posix', 'gnu', 'oldgnu'])('is readable by GNU tar: format %s', async (format) => {
    needsGnuTar();
    const { root, paths } = makeTree();
    const create = ['--sparse', '--sort=name', `--format=${format}`, '-C', root, '-cf', '-', '.'];
    const { stdout, stderr } = spawnSync('tar', create, { maxBuffer: 64 * 1024 * 1024 });
    expect(stderr.toString()).toBe('');
    for (const size of [7, 512, 65536]) {
      const filter = new TarFilter(
        withTimes(
          () => 'keep',
          (seconds) => Math.min(seconds, LATEST),
        ),
      );
      const bytes = await contentOf(streamOf(stdout, size).pipe(filter));
      const target = tempDir();
      const ended = spawnSync('tar', ['-C', target, '-xpf', '-'], { input: bytes });
      expect(ended.stderr.toString()).toBe('');
      for (const path of paths) {
        const [before, after] = [lstatSync(join(root, path)), lstatSync(join(target, path))];
        const seconds = Math.min(Math.floor(before.mtimeMs / 1000), LATEST);
        expect(Math.floor(after.mtimeMs / 1000), path).toBe(seconds);
        expect([after.mode, after.size], path).toEqual([before.mode, before.size]);
        if (before.isFile())
          expect(readFileSync(join(target, path)).equals(readFileSync(join(root, path)))).toBe(
            true,
          );
      }
      expect(readlinkSync(join(target, 'far'))).toBe('t'.repeat(180));
      expect(lstatSync(join(target, 'hard')).nlink).toBe(2);
    }
  });

  it('has the same bytes, whatever pieces it comes in', async () => {
    const bytes = archive(
      pax({ mtime: '2000', path: LONG }),
      entry({ mtime: 2000 }, 'x'.repeat(600)),
      pax({ mtime: '2000' }),
      entry({ name: 'b', mtime: 2000 }, 'y'),
      entry({ name: 'c', mtime: 5 }, 'z'),
    );
    const expected = archive(
      pax({ path: LONG }),
      entry({ mtime: 1000 }, 'x'.repeat(600)),
      entry({ name: 'b', mtime: 1000 }, 'y'),
      entry({ name: 'c', mtime: 5 }, 'z'),
    );
    for (const size of [1, 100, 512, 65536]) {
      const filter = new TarFilter(
        withTimes(
          () => 'keep',
          (seconds) => Math.min(seconds, 1000),
        ),
      );
      expect((await contentOf(streamOf(bytes, size).pipe(filter))).equals(expected)).toBe(true);
      expect(filter.counts).toEqual({ entries: 3, dataBytes: 602 });
    }
  });
});
