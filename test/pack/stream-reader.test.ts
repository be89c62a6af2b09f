// Parts of a stream that can only be read from its start.
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { StreamReader } from '../../src/pack/stream-reader.ts';

const BYTES = randomBytes(12_000_000);

/** A reader of these bytes, and the streams that it has opened. */
function readerOf(bytes = BYTES) {
  const streams: Readable[] = [];
  const reader = new StreamReader(async () => {
    const chunks = (function* () {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    })();
    const stream = Readable.from(chunks);
    streams.push(stream);
    return stream;
  });
  return { reader, streams };
}

it('gives each part in one pass, also of reads that go back a little and overlap in time', async () => {
  const { reader, streams } = readerOf();
  const parts = [
    [10, 4095],
    [0, 300_000],
    [299_999, 300_000],
    [5_000_000, 7_000_000],
    [4_000_000, 5_000_001],
    [11_999_999, 12_000_000],
  ] as const;
  const read = await Promise.all(parts.map(([start, end]) => reader.read(start, end)));
  for (const [at, [start, end]] of parts.entries())
    expect(read[at]?.equals(BYTES.subarray(start, end))).toBe(true);
  expect(streams).toHaveLength(1);
  // What it gives may be changed.
  read[1]?.fill(0);
  expect((await reader.read(11_999_990, 12_000_000)).equals(BYTES.subarray(-10))).toBe(true);
  await reader.close();
  expect(streams[0]?.destroyed).toBe(true);
});

it('opens the stream again for what is far behind, and after it was closed', async () => {
  const { reader, streams } = readerOf();
  await reader.read(11_000_000, 11_000_001);
  expect((await reader.read(3, 9)).equals(BYTES.subarray(3, 9))).toBe(true);
  expect(streams.map(({ destroyed }) => destroyed)).toEqual([true, false]);
  await reader.close();
  expect((await reader.read(100, 200)).equals(BYTES.subarray(100, 200))).toBe(true);
  expect(streams).toHaveLength(3);
  await reader.close();
});

it('fails if the stream is too short or fails, and can be read from then on', async () => {
  const { reader } = readerOf(BYTES.subarray(0, 1000));
  await expect(reader.read(0, 1001)).rejects.toThrow('ends after 1000 bytes');
  expect((await reader.read(0, 1000)).length).toBe(1000);
  const broken = new StreamReader(() => Promise.reject(new Error('no stream')));
  await expect(broken.read(0, 1)).rejects.toThrow('no stream');
  await broken.close();
});
