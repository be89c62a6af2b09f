// A stream with two readers.
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { Tee } from '../../src/pack/tee.ts';
import { prng } from '../support/process/prng.ts';
import { contentOf, endless, failing, stalled, streamOf } from '../support/tar/streams.ts';

const MIB = 1024 * 1024;
/** The most that a tee and both of its readers may buffer, plus one chunk in flight. */
const MOST_BYTES = 40 * MIB;

/** Bytes without repeated pieces, so that a misplaced piece shows: more than a tee and its readers may buffer. */
const BYTES = (() => {
  const words = new Uint32Array((48 * MIB) / 4);
  for (let at = 0; at < words.length; at++) words[at] = Math.imul(at * 4, 0x9e3779b1) >>> 0;
  return Buffer.from(words.buffer);
})();

/** Reads a stream to its end, and returns whether it has exactly these bytes. */
async function gives(
  stream: Readable,
  bytes: Buffer,
  wait: () => Promise<void> | undefined = () => undefined,
): Promise<boolean> {
  let at = 0;
  let isSame = true;
  for await (const part of stream) {
    const piece = part as Buffer;
    isSame &&= piece.equals(bytes.subarray(at, at + piece.length));
    at += piece.length;
    await wait();
  }
  return isSame && at === bytes.length;
}

/** Feeds a tee as its users do: an error of the source is forwarded to the side. */
function fed(source: Readable, tee = new Tee()): { tee: Tee; feeding: Promise<void> } {
  const feeding = pipeline(source, tee).catch((error: unknown) => {
    tee.side.destroy(error as Error);
    throw error;
  });
  feeding.catch(() => {});
  return { tee, feeding };
}

/** Waits for a turn of the event loop. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Waits until a count has not changed over many turns of the event loop. */
async function settled(count: () => number): Promise<number> {
  let last = -1;
  for (let still = 0; still < 200; still++) {
    if (count() !== last) still = 0;
    last = count();
    await turn();
  }
  return last;
}

/** Counts the bytes that are read from a stream. */
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

describe('a tee', () => {
  it.each([1000, 65_536, 3 * MIB, 20 * MIB])(
    'passes all bytes to both readers in pieces of %d',
    async (size) => {
      const bytes = BYTES.subarray(0, 20 * MIB + 123);
      const { tee, feeding } = fed(streamOf(bytes, size));
      const both = await Promise.all([gives(tee, bytes), gives(tee.side, bytes)]);
      await feeding;
      expect(both).toEqual([true, true]);
    },
  );

  it('passes all bytes to both readers in pieces of any length, whichever is slower', async () => {
    const random = prng(7);
    const bytes = BYTES.subarray(0, 17 * MIB);
    async function* pieces() {
      for (let at = 0; at < bytes.length; ) {
        const piece = bytes.subarray(at, at + 1 + random.int(random.pick([9, 70_000, MIB])));
        at += piece.length;
        yield piece;
      }
    }
    const waits = () => (random.int(50) === 0 ? turn() : undefined);
    for (const [mainWaits, sideWaits] of [
      [undefined, waits],
      [waits, undefined],
    ] as const) {
      const { tee } = fed(Readable.from(pieces(), { objectMode: false }));
      const both = [gives(tee, bytes, mainWaits), gives(tee.side, bytes, sideWaits)];
      expect(await Promise.all(both)).toEqual([true, true]);
    }
  });

  it('ends both streams if there is no data', async () => {
    const { tee, feeding } = fed(streamOf(Buffer.alloc(0)));
    const both = await Promise.all([contentOf(tee), contentOf(tee.side)]);
    await feeding;
    expect(both.map(({ length }) => length)).toEqual([0, 0]);
  });

  it('waits for a side that is not read', async () => {
    const { source, taken } = counted(streamOf(BYTES));
    const { tee } = fed(source);
    let mainBytes = 0;
    tee.on('data', (piece: Buffer) => {
      mainBytes += piece.length;
    });
    const main = finished(tee);
    expect(await settled(taken)).toBeLessThan(MOST_BYTES);
    expect(mainBytes).toBeLessThan(MOST_BYTES);
    expect(await gives(tee.side, BYTES)).toBe(true);
    await main;
    expect(mainBytes).toBe(BYTES.length);
  });

  it('waits for a main reader that does not read', async () => {
    const { source, taken } = counted(streamOf(BYTES));
    const { tee } = fed(source);
    const side = gives(tee.side, BYTES);
    expect(await settled(taken)).toBeLessThan(MOST_BYTES);
    expect(await gives(tee, BYTES)).toBe(true);
    expect(await side).toBe(true);
  });
});

describe('the main stream continues', () => {
  it('if the side is closed before it begins', async () => {
    const tee = new Tee();
    tee.close();
    const { feeding } = fed(streamOf(BYTES), tee);
    expect(await gives(tee, BYTES)).toBe(true);
    await feeding;
  });

  it('if the side that it waits for is closed', async () => {
    const { source, taken } = counted(streamOf(BYTES));
    const { tee, feeding } = fed(source);
    const main = gives(tee, BYTES);
    await settled(taken);
    tee.close();
    expect(await main).toBe(true);
    await feeding;
  });

  it('if the side’s reader fails and close is called only later', async () => {
    const { source, taken } = counted(streamOf(BYTES));
    const { tee, feeding } = fed(source);
    const main = gives(tee, BYTES);
    const readSide = async () => {
      for await (const piece of tee.side) throw new Error(`full after ${(piece as Buffer).length}`);
    };
    await expect(readSide()).rejects.toThrow('full');
    // The end of one reader does not end the other, whether or not close was called.
    await settled(taken);
    tee.close();
    expect(await main).toBe(true);
    await feeding;
  });

  it('if the side fails', async () => {
    const { source, taken } = counted(streamOf(BYTES));
    const { tee, feeding } = fed(source);
    const main = gives(tee, BYTES);
    await settled(taken);
    tee.side.destroy(new Error('a full disk'));
    expect(await main).toBe(true);
    await feeding;
  });
});

describe('the end', () => {
  it('of the source by an error reaches both readers', async () => {
    const { tee, feeding } = fed(failing(new Error('the engine is gone'), BYTES.subarray(0, MIB)));
    const both = await Promise.allSettled([contentOf(tee), contentOf(tee.side)]);
    for (const end of both)
      expect(end).toMatchObject({ status: 'rejected', reason: { message: 'the engine is gone' } });
    await expect(feeding).rejects.toThrow('the engine is gone');
  });

  it('of a stalled source reaches both readers', async () => {
    const source = stalled();
    const { tee } = fed(source);
    const both = Promise.allSettled([contentOf(tee), contentOf(tee.side)]);
    await settled(() => tee.side.readableLength);
    source.destroy(new Error('given up'));
    for (const end of await both)
      expect(end).toMatchObject({ status: 'rejected', reason: { message: 'given up' } });
  });

  it('of the main reader closes the side and the source', async () => {
    const source = endless();
    const { tee, feeding } = fed(source);
    const side = contentOf(tee.side);
    side.catch(() => {});
    const full = new Writable({ write: (_, _encoding, done) => done(new Error('no room')) });
    await expect(pipeline(tee, full)).rejects.toThrow('no room');
    await expect(feeding).rejects.toThrow();
    await expect(side).rejects.toThrow();
    expect(source.destroyed).toBe(true);
  });
});
