// What may follow a gzip member: reading a layer and scanning it for what can be copied agree, with GNU gzip as judge.
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLayer } from '../../src/layers/inflate.ts';
import { scan } from '../support/deflate/scan.ts';
import { blobOf } from '../support/layers/blobs.ts';
import { file, layer } from '../support/layers/entries.ts';
import { NEVER } from '../support/tar/streams.ts';

const TAR = layer(file('f', 'content '.repeat(10_000)));
const half = TAR.length / 2;
const [FIRST, SECOND] = [gzipSync(TAR.subarray(0, half)), gzipSync(TAR.subarray(half))];
const EMPTY = gzipSync('');
const zeros = (bytes: number) => Buffer.alloc(bytes);

/** What unpacks to the archive, and what follows it; and whether that is a layer. */
const STREAMS: Readonly<Record<string, readonly [parts: readonly Buffer[], isGood: boolean]>> = {
  nothing: [[], true],
  'a zero': [[zeros(1)], true],
  'a block of zeros': [[zeros(512)], true],
  'more zeros than any buffer has': [[zeros(600_000)], true],
  'empty members': [[EMPTY, EMPTY], true],
  'an empty member and zeros': [[EMPTY, zeros(10_240)], true],
  'zeros and a member': [[zeros(512), EMPTY], false],
  'a zero and a member': [[zeros(1), EMPTY], false],
  'zeros and something else': [[zeros(512), Buffer.from('x')], false],
  'something else': [[Buffer.from('something else')], false],
  'half a magic number': [[Buffer.from([0x1f])], false],
  'a magic number': [[Buffer.from([0x1f, 0x8b])], false],
  'a header with another method': [[Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 0])], false],
  'a part of a member': [[EMPTY.subarray(0, 15)], false],
};

describe.each(Object.entries(STREAMS))('a layer before %s', (_, [parts, isGood]) => {
  const packed = Buffer.concat([FIRST, SECOND, ...parts]);

  it.each([1000, 262_144])(`is ${isGood ? 'read' : 'refused'}, in pieces of %d`, async (size) => {
    const reading = readLayer(blobOf(packed, TAR, { pieceBytes: size }), {
      checksDiffId: true,
      signal: NEVER,
    });
    const chunks: Buffer[] = [];
    const all = (async () => {
      for await (const chunk of reading.chunks) chunks.push(chunk);
      return Buffer.concat(chunks).equals(TAR);
    })();
    if (isGood) expect(await all).toBe(true);
    else await expect(all).rejects.toThrow('gzip');
  });

  it(`is ${isGood ? 'scanned' : 'not scanned'}`, () => {
    const pieces = [packed.subarray(0, 1000), packed.subarray(1000)];
    const index = scan(pieces);
    expect(typeof index === 'string' ? index : index.outBytes).toEqual(
      isGood ? TAR.length : expect.any(String),
    );
  });

  it('as GNU gzip sees it', () => {
    const { status } = spawnSync('gzip', ['-dc'], { input: packed, maxBuffer: 1e7 });
    expect(status === 0).toBe(isGood);
  });
});
