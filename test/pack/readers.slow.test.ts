// Other programs read packed layers: those that accept only one gzip member, and the libraries of registries and nodes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Compression } from '../../src/pack/compression.ts';
import { packToFile } from '../../src/pack/packer.ts';
import { layerTar } from '../support/engine/images.ts';
import { prng } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';
import { packedReaders, readWith } from '../support/tar/packed-readers.ts';
import { streamOf } from '../support/tar/streams.ts';

const MIB = 1024 * 1024;
/** Text, compressed data and zeros across several blocks, and a last file that starts in the last block. */
const CONTENTS = [
  Buffer.from('a line that comes again and again\n'.repeat(60_000)),
  prng(3).bytes(2 * MIB + 77),
  Buffer.alloc(MIB),
  Buffer.from('the end\n'),
];
const ARCHIVE = await layerTar(CONTENTS.map((data, index) => ({ name: `file-${index}`, data })));

async function packed(bytes: Buffer, compression: Compression): Promise<Buffer> {
  const path = join(tempDir(), 'layer');
  await packToFile(streamOf(bytes), path, compression);
  return readFileSync(path);
}

describe('a packed gzip layer', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from('x')],
    ['whole blocks', ARCHIVE.subarray(0, 3 * MIB)],
    ['all of an archive', ARCHIVE],
  ])('of %s is one member (RFC 1952)', async (_, bytes) => {
    const file = await packed(bytes, { kind: 'gzip', level: 4 });
    // No time, no name, no level hint.
    expect(file.subarray(0, 10).toString('hex')).toBe('1f8b0800000000000003');
    const { buffer, engine } = inflateRawSync(file.subarray(10, -8), { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    expect(buffer.equals(bytes)).toBe(true);
    // The deflate stream ends at the trailer, and nothing follows.
    expect(engine.bytesWritten).toBe(file.length - 18);
    expect(file.readUInt32LE(file.length - 8)).toBe(crc32(bytes));
    expect(file.readUInt32LE(file.length - 4)).toBe(bytes.length);
  });

  it('of nothing is as short as possible', async () => {
    expect(await packed(Buffer.alloc(0), { kind: 'gzip', level: 4 })).toHaveLength(20);
  });
});

const { readers, release } = packedReaders();
afterAll(release);

describe.each(['gzip', 'zstd'] as const)('a layer packed with %s is read completely by', (kind) => {
  const those = readers.filter((reader) => reader.kind === kind);

  for (const reader of those) {
    const missing = reader.command === undefined;
    const name = missing ? `by ${reader.name} (which is not here)` : `by ${reader.name}`;
    it.skipIf(missing)(name, async () => {
      const file = await packed(ARCHIVE, { kind, level: 3 });
      const expected = reader.isTarReader ? Buffer.concat(CONTENTS) : ARCHIVE;
      expect(readWith(reader, file).equals(expected)).toBe(true);
    });
  }
});
