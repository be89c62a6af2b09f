// One stream for two readers.
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { Tee } from '../../src/pack/tee.ts';
import { prng } from '../support/process/prng.ts';
import { contentOf, endless, failing, stalled, streamOf } from '../support/tar/streams.ts';

const MIB = 1024 * 1024;
/** The most that may lie in a fork and in both of its ends, with a chunk on its way. */
const MOST_BYTES = 40 * MIB;

/** Bytes that differ everywhere, so that a piece in a wrong place shows. */
function sample(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4)
    bytes.writeUInt32LE(Math.imul(at, 0x9e3779b1) >>> 0, at);
  return bytes;
}

/** Feeds a fork as its users do: an error of the source is handed to the side. */
function fed(source: Readable, fork = new Tee()): { fork: Tee; feeding: Promise<void> } {
  const feeding = pipeline(source, fork).catch((error: unknown) => {
    fork.side.destroy(error as Error);
    throw error;
  });
  feeding.catch(() => {});
  return { fork, feeding };
}

/** Waits until a count has stood still while the loop went round often. */
async function settled(count: () => number): Promise<number> {
  let last = -1;
  for (let still = 0; still < 200; still++) {
    if (count() !== last) still = 0;
    last = count();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return last;
}

/** Counts what is taken of a stream. */
function counted(source: Readable): { source: Readable; taken: () => number } {
  let bytes = 0;
  async function* pieces() {
    for await (const piece of source) {
      bytes += (piece as Buffer).length;
      yield piece;
    }
  }
  return { source: Readable.from(pieces(), { objectMode: false }), taken: () => bytes };
}

describe('a fork', () => {
  it.each([1000, 65_536, 3 * MIB, 20 * MIB])(
    'gives both all bytes in pieces of %d',
    async (size) => {
      const bytes = sample(20 * MIB + 123);
      const { fork, feeding } = fed(streamOf(bytes, size));
      const [main, side] = await Promise.all([contentOf(fork), contentOf(fork.side)]);
      await feeding;
      expect(main.equals(bytes)).toBe(true);
      expect(side.equals(bytes)).toBe(true);
    },
  );

  it('gives both all bytes in pieces of any length, whichever is slower', async () => {
    const random = prng(7);
    const bytes = sample(17 * MIB);
    async function* pieces() {
      for (let at = 0; at < bytes.length; ) {
        const piece = bytes.subarray(at, at + 1 + random.int(random.pick([9, 70_000, MIB])));
        at += piece.length;
        yield piece;
      }
    }
    async function slowly(stream: Readable): Promise<Buffer> {
      const parts: Buffer[] = [];
      for await (const part of stream) {
        parts.push(part as Buffer);
        if (random.int(50) === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      return Buffer.concat(parts);
    }
    for (const [readMain, readSide] of [
      [contentOf, slowly],
      [slowly, contentOf],
    ] as const) {
      const { fork } = fed(Readable.from(pieces(), { objectMode: false }));
      const [main, side] = await Promise.all([readMain(fork), readSide(fork.side)]);
      expect(main.equals(bytes)).toBe(true);
      expect(side.equals(bytes)).toBe(true);
    }
  });

  it('ends both where there is nothing', async () => {
    const { fork, feeding } = fed(streamOf(Buffer.alloc(0)));
    const both = await Promise.all([contentOf(fork), contentOf(fork.side)]);
    await feeding;
    expect(both.map(({ length }) => length)).toEqual([0, 0]);
  });

  it('is held by a side that is not read, and goes on with it', async () => {
    const bytes = sample(64 * MIB);
    const { source, taken } = counted(streamOf(bytes));
    const { fork } = fed(source);
    let mainBytes = 0;
    fork.on('data', (piece: Buffer) => {
      mainBytes += piece.length;
    });
    const main = finished(fork);
    expect(await settled(taken)).toBeLessThan(MOST_BYTES);
    expect(mainBytes).toBeLessThan(MOST_BYTES);
    expect((await contentOf(fork.side)).equals(bytes)).toBe(true);
    await main;
    expect(mainBytes).toBe(bytes.length);
  });

  it('is held by a main reader that does not read', async () => {
    const bytes = sample(64 * MIB);
    const { source, taken } = counted(streamOf(bytes));
    const { fork } = fed(source);
    const side = contentOf(fork.side);
    expect(await settled(taken)).toBeLessThan(MOST_BYTES);
    expect((await contentOf(fork)).equals(bytes)).toBe(true);
    expect((await side).equals(bytes)).toBe(true);
  });
});

describe('the main stream goes on', () => {
  const bytes = sample(64 * MIB);

  it('when the side is closed before it begins', async () => {
    const fork = new Tee();
    fork.close();
    const { feeding } = fed(streamOf(bytes), fork);
    expect((await contentOf(fork)).equals(bytes)).toBe(true);
    await feeding;
  });

  it('when the side that holds it is closed', async () => {
    const { source, taken } = counted(streamOf(bytes));
    const { fork, feeding } = fed(source);
    const main = contentOf(fork);
    await settled(taken);
    fork.close();
    expect((await main).equals(bytes)).toBe(true);
    await feeding;
  });

  it('when the side’s reader gives up, and that is told only later', async () => {
    const { source, taken } = counted(streamOf(bytes));
    const { fork, feeding } = fed(source);
    const main = contentOf(fork);
    const readSide = async () => {
      for await (const piece of fork.side)
        throw new Error(`full after ${(piece as Buffer).length}`);
    };
    await expect(readSide()).rejects.toThrow('full');
    // Its end is no end of the other's, whether or not anybody has said so yet.
    await settled(taken);
    fork.close();
    expect((await main).equals(bytes)).toBe(true);
    await feeding;
  });

  it('when the side fails', async () => {
    const { source, taken } = counted(streamOf(bytes));
    const { fork, feeding } = fed(source);
    const main = contentOf(fork);
    await settled(taken);
    fork.side.destroy(new Error('a full disk'));
    expect((await main).equals(bytes)).toBe(true);
    await feeding;
  });
});

describe('an end', () => {
  it('of the source with an error reaches both', async () => {
    const { fork, feeding } = fed(failing(new Error('the engine is gone'), sample(MIB)));
    const both = await Promise.allSettled([contentOf(fork), contentOf(fork.side)]);
    for (const end of both)
      expect(end).toMatchObject({ status: 'rejected', reason: { message: 'the engine is gone' } });
    await expect(feeding).rejects.toThrow('the engine is gone');
  });

  it('of a source that says nothing more reaches both', async () => {
    const source = stalled();
    const { fork } = fed(source);
    const both = Promise.allSettled([contentOf(fork), contentOf(fork.side)]);
    await settled(() => fork.side.readableLength);
    source.destroy(new Error('given up'));
    for (const end of await both)
      expect(end).toMatchObject({ status: 'rejected', reason: { message: 'given up' } });
  });

  it('of the main reader reaches the side and the source', async () => {
    const source = endless();
    const { fork, feeding } = fed(source);
    const side = contentOf(fork.side);
    side.catch(() => {});
    const full = new Writable({ write: (_, _encoding, done) => done(new Error('no room')) });
    await expect(pipeline(fork, full)).rejects.toThrow('no room');
    await expect(feeding).rejects.toThrow();
    await expect(side).rejects.toThrow();
    expect(source.destroyed).toBe(true);
  });
});
