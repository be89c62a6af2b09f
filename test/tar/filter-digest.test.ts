import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { TarFilter } from '../../src/tar/filter.ts';

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function filtered(drops: string | undefined, pieceBytes: number) {
  const archive = pack();
  for (const name of ['a', 'b', 'c']) archive.entry({ name, mtime: new Date(0) }, name.repeat(700));
  archive.finalize();
  const whole = await bytesOf(archive);
  const pieces = Array.from({ length: Math.ceil(whole.length / pieceBytes) }, (_, at) =>
    whole.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  );
  const filter = new TarFilter(({ name }) => (name.toString() === drops ? 'drop' : 'keep'));
  const output = await bytesOf(Readable.from(pieces).pipe(filter));
  return { filter, output };
}

describe('TarFilter', () => {
  it.each([
    [undefined, 65536],
    ['b', 65536],
    ['b', 100],
  ])(
    'returns digest and length of its output (dropping %s, pieces of %i)',
    async (drops, pieceBytes) => {
      const { filter, output } = await filtered(drops, pieceBytes);
      expect(output.length).toBe(drops === undefined ? 5632 : 4096);
      expect(filter.bytesWritten).toBe(output.length);
      expect(filter.digest()).toBe(`sha256:${createHash('sha256').update(output).digest('hex')}`);
    },
  );
});
