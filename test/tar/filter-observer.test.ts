// What an observer of the filter sees: each entry with its data, whatever the verdict, and nothing else.
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/tar/entry.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { DIALECTS } from '../support/tar/dialects.ts';
import { CHUNK_SIZES, chunksOf } from '../support/tar/filter.ts';
import { headOf } from '../support/tar/heads.ts';
import { observed } from '../support/tar/observe.ts';
import { contentOf } from '../support/tar/streams.ts';
import { archive, end, entry, gnuLong, header, padded, pax } from '../support/tar/tar.ts';

const MORE_SPARSE = [[482, '\x01']] as const;

/** A block of an old GNU sparse map, which is not data. */
function sparseBlock(more: boolean): Buffer {
  const block = Buffer.alloc(512, 'm');
  block[504] = more ? 1 : 0;
  return block;
}

/** Entries of every kind with their data; bytes that are not data use other letters. */
const ENTRIES: ReadonlyArray<readonly [name: string, bytes: Buffer, data: string]> = [
  ['plain', entry({ name: 'plain' }, 'plain data'), 'plain data'],
  ['dir/', entry({ name: 'dir/', typeFlag: '5' }), ''],
  ['block', entry({ name: 'block' }, 'b'.repeat(512)), 'b'.repeat(512)],
  ['empty', entry({ name: 'empty' }), ''],
  ['two', entry({ name: 'two' }, 't'.repeat(513)), 't'.repeat(513)],
  [
    'long',
    Buffer.concat([gnuLong('L', 'long'), pax({ mtime: '5' }), entry({ name: 'l' }, 'l')]),
    'l',
  ],
  ['sized', Buffer.concat([pax({ size: '3' }), header({ name: 'sized' }), padded('abc')]), 'abc'],
  ['link', header({ name: 'link', typeFlag: '2', linkName: 'plain', sizeBytes: 99 }), ''],
  [
    'holes',
    Buffer.concat([
      header({ name: 'holes', typeFlag: 'S', magic: 'gnu', sizeBytes: 600, patches: MORE_SPARSE }),
      sparseBlock(true),
      sparseBlock(false),
      padded('h'.repeat(600)),
    ]),
    'h'.repeat(600),
  ],
  [
    'void',
    Buffer.concat([
      header({ name: 'void', typeFlag: 'S', magic: 'gnu', patches: MORE_SPARSE }),
      sparseBlock(false),
    ]),
    '',
  ],
  ['zeros', entry({ name: 'zeros' }, Buffer.alloc(2048)), '\0'.repeat(2048)],
  ['last', entry({ name: 'last' }, 'x'), 'x'],
];
const WHOLE = archive(...ENTRIES.map(([, bytes]) => bytes));
const SEEN = ENTRIES.map(([name, , data]) => ({ name, data }));

/** Names and data that an observer saw. */
async function seen(size: number, decide?: (name: string) => Verdict, bytes = WHOLE) {
  const { entries } = await observed(chunksOf(bytes, size), ({ name }) =>
    decide === undefined ? 'keep' : decide(name.toString()),
  );
  return entries.map(({ name, data }) => ({ name, data: data.toString('latin1') }));
}

describe.each(CHUNK_SIZES)('in pieces of %d bytes, an observer', (size) => {
  it('sees each entry with its data and without padding', async () => {
    expect(await seen(size)).toEqual(SEEN);
  });

  it('sees dropped entries too', async () => {
    expect(await seen(size, () => 'drop')).toEqual(SEEN);
    expect(await seen(size, (name) => (name.length > 4 ? 'drop' : 'keep'))).toEqual(SEEN);
  });

  it('sees the original data of replaced entries', async () => {
    const head = headOf(header({ name: 'other', sizeBytes: 5 }));
    const verdict = { head, data: padded('other') };
    expect(await seen(size, () => verdict)).toEqual(SEEN);
    expect(await seen(size, (name) => (name === 'holes' ? { head } : 'keep'))).toEqual(SEEN);
  });

  it('does not see global headers, whose data belongs to no entry', async () => {
    const global = pax({ comment: 'g'.repeat(600), path: 'ignored' }, 'g');
    const bytes = archive(global, ...ENTRIES.flatMap(([, part]) => [part, global, global]));
    expect(await seen(size, undefined, bytes)).toEqual(SEEN);
  });

  it('does not see padding after the end', async () => {
    expect(await seen(size, undefined, Buffer.concat([WHOLE, end(18)]))).toEqual(SEEN);
  });

  it.each(DIALECTS)('changes nothing: $title', async ({ bytes, entries }) => {
    const result = await observed(chunksOf(bytes, size));
    expect(result.output.equals(bytes)).toBe(true);
    expect(result.entries.map(({ name, data }) => [name, data.length])).toEqual(
      entries.map(({ name, sizeBytes }) => [name, sizeBytes]),
    );
  });
});

describe('an observer', () => {
  it('receives the verdict on an entry', async () => {
    const replacement = { head: headOf(header({ name: 'other' })), data: Buffer.alloc(0) };
    const verdicts: Verdict[] = ['keep', 'drop', replacement];
    let count = 0;
    const { entries } = await observed([WHOLE], () => verdicts[count++ % 3]!);
    expect(entries.map(({ verdict }) => verdict)).toEqual(
      ENTRIES.map((_, number) => verdicts[number % 3]),
    );
  });

  it('does not see an entry that the decision refuses', async () => {
    const begun: string[] = [];
    const filter = new TarFilter(
      ({ name }) => {
        if (name.toString() === 'block') throw new RangeError('refused');
        return 'keep';
      },
      { begin: ({ name }) => void begun.push(name.toString()), data: () => {}, end: () => {} },
    );
    const failed = new Promise((resolve) => filter.once('error', resolve));
    filter.resume().end(WHOLE);
    expect(await failed).toBeInstanceOf(RangeError);
    expect(begun).toEqual(['plain', 'dir/']);
  });

  it('sees the same if there is no output', async () => {
    const { entries } = await observed(chunksOf(WHOLE, 700));
    const names: string[] = [];
    const bytes: Buffer[] = [];
    const filter = new TarFilter(
      () => 'keep',
      {
        begin: ({ name }) => void names.push(name.toString()),
        data: (piece) => void bytes.push(Buffer.from(piece)),
        end: () => {},
      },
      { onlyObserves: true },
    );
    const output = contentOf(filter);
    for (const piece of chunksOf(WHOLE, 700)) filter.write(piece);
    filter.end();
    expect(await output).toHaveLength(0);
    expect(filter.bytesRead).toBe(WHOLE.length);
    expect(names).toEqual(entries.map(({ name }) => name));
    expect(Buffer.concat(bytes)).toEqual(Buffer.concat(entries.map(({ data }) => data)));
  });

  it('may fail the stream', async () => {
    const refusal = new RangeError('not that one');
    const filter = new TarFilter(() => 'keep', {
      begin: () => {},
      data: () => {
        throw refusal;
      },
      end: () => {},
    });
    const failed = new Promise((resolve) => filter.once('error', resolve));
    filter.resume().end(WHOLE);
    expect(await failed).toBe(refusal);
  });

  it('does not see the end of a truncated entry', async () => {
    const ended: number[] = [];
    for (const length of [513, 1023, 1024]) {
      let ends = 0;
      const filter = new TarFilter(() => 'keep', {
        begin: () => {},
        data: () => {},
        end: () => void ends++,
      });
      const failed = new Promise((resolve) => filter.once('error', resolve));
      filter.resume().end(WHOLE.subarray(0, length));
      await failed;
      ended.push(ends);
    }
    expect(ended).toEqual([0, 0, 1]);
  });
});
