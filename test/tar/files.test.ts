// Reading the entries of an archive one after the other.
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { filesOf } from '../../src/tar/files.ts';
import { failureOf } from '../support/process/errors.ts';
import { streamOf } from '../support/tar/streams.ts';
import { archive, entry, gnuLong } from '../support/tar/tar.ts';

const LONG = `${'d'.repeat(90)}/${'f'.repeat(90)}`;
const BYTES = archive(
  entry({ name: 'a' }, 'x'.repeat(10_000)),
  entry({ name: 'empty' }),
  gnuLong('L', LONG),
  entry({ name: 'cut' }, 'y'.repeat(513)),
);

/** Reads all entries, and of each as much as `most` says. */
async function read(chunkBytes: number, most = Infinity) {
  const seen: [string, number, string][] = [];
  for await (const { name, sizeBytes, bytes } of filesOf(streamOf(BYTES, chunkBytes))) {
    let text = '';
    for await (const part of bytes) {
      text += part.toString();
      if (text.length >= most) break;
    }
    seen.push([name, sizeBytes, text]);
  }
  return seen;
}

it.each([1, 511, 512, 513, 100_000])(
  'gives names, sizes and data in chunks of %i',
  async (size) => {
    expect(await read(size)).toEqual([
      ['a', 10_000, 'x'.repeat(10_000)],
      ['empty', 0, ''],
      [LONG, 513, 'y'.repeat(513)],
    ]);
  },
);

it('skips what is not read of an entry', async () => {
  const [first, ...others] = await read(700, 1);
  expect(first?.[2].length).toBeLessThan(1000);
  expect(others.map(([name]) => name)).toEqual(['empty', LONG]);
});

it('ends the stream of a reader that stops', async () => {
  const stream = new PassThrough();
  stream.write(BYTES.subarray(0, 1024));
  for await (const { name } of filesOf(stream)) {
    expect(name).toBe('a');
    break;
  }
  expect(stream.destroyed).toBe(true);
});

it('refuses a stream that ends within an entry, and what is no archive', async () => {
  const all = async (bytes: Buffer) => {
    for await (const file of filesOf(streamOf(bytes, 1000))) for await (const _ of file.bytes);
  };
  for (const cut of [100, 600, 5000, 10_300])
    expect((await failureOf(all(BYTES.subarray(0, cut)))).code, `${cut}`).toBe('TAR_TRUNCATED');
  expect((await failureOf(all(Buffer.alloc(2000, 'x')))).code).toBe('TAR_INVALID');
});
