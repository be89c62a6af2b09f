import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { needsGnuTar } from '../support/process/system.ts';
import { CHUNK_SIZES, chunksOf, filter, filterWhole } from '../support/tar/filter.ts';
import { archive, end, entry, gnuLong, header, padded, pax } from '../support/tar/tar.ts';

const LONG = 'n'.repeat(300);
const octal = (value: number) => `${value.toString(8).padStart(11, '0')}\0`;
const map = (offset: number, length: number) => octal(offset) + octal(length);

/** An archive in pieces, each of which is one entry or a global header. */
const PIECES: ReadonlyArray<{ name: string | undefined; bytes: Buffer }> = [
  { name: 'plain', bytes: entry({ name: 'plain' }, 'plain data') },
  { name: 'dir/', bytes: entry({ name: 'dir/', typeFlag: '5' }) },
  { name: undefined, bytes: pax({ comment: 'for all' }, 'g') },
  { name: 'dir/pax', bytes: Buffer.concat([pax({ path: 'dir/pax' }), entry({}, 'p'.repeat(512))]) },
  {
    name: LONG,
    bytes: Buffer.concat([gnuLong('L', LONG), entry({ name: 'n', magic: 'gnu' }, 'l'.repeat(513))]),
  },
  {
    name: 'holes',
    bytes: Buffer.concat([
      header({
        name: 'holes',
        typeFlag: 'S',
        magic: 'gnu',
        sizeBytes: 512,
        // Four map entries (offset and length) fill the header; the map ends in the next block.
        patches: [
          ...[0, 1024, 2048, 3072].map((at, number) => [386 + 24 * number, map(at, 128)] as const),
          [482, '\x01'],
          [483, octal(4096)],
        ],
      }),
      Buffer.concat([Buffer.from(map(4096, 0)), Buffer.alloc(488)]),
      padded('h'.repeat(512)),
    ]),
  },
  {
    name: 'hard',
    bytes: header({ name: 'hard', typeFlag: '1', linkName: 'plain', sizeBytes: 10 }),
  },
  { name: 'empty', bytes: entry({ name: 'empty' }) },
  { name: 'last', bytes: entry({ name: 'last' }, 'x') },
];
const NAMES = PIECES.map(({ name }) => name).filter((name) => name !== undefined);
const NAMED = NAMES.map((name) => ({ name, short: name.slice(0, 20) }));
const WHOLE = archive(...PIECES.map(({ bytes }) => bytes));

/** The names that GNU tar lists. */
function listed(bytes: Buffer): string[] {
  needsGnuTar();
  const result = spawnSync('tar', ['--quoting-style=literal', '-tf', '-'], {
    input: bytes,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(result.stderr).toBe('');
  expect(result.status).toBe(0);
  return result.stdout.split('\n').filter((name) => name !== '');
}

describe('dropped entries', () => {
  it('are removed with everything that belongs to them, in every combination', async () => {
    for (let mask = 0; mask < 2 ** NAMES.length; mask++) {
      const drops = (name: string) => (mask & (1 << NAMES.indexOf(name))) !== 0;
      const result = await filterWhole(WHOLE, ({ name }) => (drops(name) ? 'drop' : 'keep'));
      const kept = PIECES.filter(({ name }) => name === undefined || !drops(name));
      expect(result.error).toBeUndefined();
      expect(result.output.equals(archive(...kept.map(({ bytes }) => bytes))), `mask ${mask}`).toBe(
        true,
      );
      expect(result.counts.entries).toBe(kept.length - 1);
    }
  });

  it.each(CHUNK_SIZES)('are removed if the archive comes in pieces of %d bytes', async (size) => {
    for (const dropped of NAMES) {
      const result = await filter(chunksOf(WHOLE, size), ({ name }) =>
        name === dropped ? 'drop' : 'keep',
      );
      const kept = PIECES.filter(({ name }) => name !== dropped).map(({ bytes }) => bytes);
      expect(result.output.equals(archive(...kept)), dropped.slice(0, 20)).toBe(true);
    }
  });

  it.each(NAMED)(
    'leave an archive that GNU tar lists, without $short',
    async ({ name: dropped }) => {
      const { output } = await filterWhole(WHOLE, ({ name }) =>
        name === dropped ? 'drop' : 'keep',
      );
      expect(listed(output)).toEqual(NAMES.filter((name) => name !== dropped));
    },
  );

  it('do not count as data', async () => {
    const result = await filterWhole(WHOLE, ({ name }) => (name === 'last' ? 'keep' : 'drop'));
    expect(result.counts).toEqual({ entries: 1, dataBytes: 1 });
  });
});

describe('replaced entries', () => {
  const other = entry({ name: 'other', mode: 0o600 }, 'something else');

  it.each(CHUNK_SIZES)('take the place of the original, in pieces of %d bytes', async (size) => {
    for (const replaced of NAMES) {
      const result = await filter(chunksOf(WHOLE, size), ({ name }) =>
        name === replaced
          ? {
              head: { extensions: [], header: other.subarray(0, 512) },
              data: other.subarray(512),
            }
          : 'keep',
      );
      const expected = PIECES.map(({ name, bytes }) => (name === replaced ? other : bytes));
      expect(result.output.equals(archive(...expected)), replaced.slice(0, 20)).toBe(true);
      expect(result.counts.entries).toBe(NAMES.length);
    }
  });

  it.each(NAMED)(
    'leave an archive that GNU tar lists, with a replaced $short',
    async ({ name: replaced }) => {
      const { output } = await filterWhole(WHOLE, ({ name }) =>
        name === replaced
          ? { head: { extensions: [], header: other.subarray(0, 512) }, data: other.subarray(512) }
          : 'keep',
      );
      // A hard link may now point to a missing file, which does not matter to a listing.
      expect(listed(output)).toEqual(NAMES.map((name) => (name === replaced ? 'other' : name)));
    },
  );

  it('may be replaced by nothing', async () => {
    const result = await filterWhole(archive(entry({}, 'x')), () => ({
      head: { extensions: [], header: Buffer.alloc(0) },
      data: Buffer.alloc(0),
    }));
    expect(result.output.equals(end())).toBe(true);
  });
});

describe('an error of the decision', () => {
  it('fails the stream', async () => {
    const refusal = new FlattenError('WHITEOUT_NAME', 'no such name', { hint: 'do so' });
    const result = await filter(chunksOf(WHOLE, 7), ({ name }) => {
      if (name === 'holes') throw refusal;
      return 'keep';
    });
    expect(result.error).toBe(refusal);
  });
});
