import { describe, expect, it } from 'vitest';
import { ContentDigest } from '../../src/check/content-digest.ts';
import { type Prng, withSeeds } from '../support/process/prng.ts';

/** Hands bytes in, in random pieces, of which those of zeros are sometimes only counted. */
function digestOf(bytes: Buffer, random?: Prng): string {
  const digest = new ContentDigest(bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const length = random?.pick([1, 100, 4096, 1 + random.int(10_000)]) ?? bytes.length;
    const piece = bytes.subarray(at, at + length);
    const isCounted = random?.int(2) === 0 && piece.every((byte) => byte === 0);
    if (isCounted) digest.zeros(piece.length);
    else digest.data(piece);
    at += piece.length;
  }
  return digest.digest().toString('hex');
}

/** Some contents are so large that they are digested in another way. */
function randomContent(random: Prng): Buffer {
  const large = random.pick([0, 0, 130_000]);
  const parts = Array.from({ length: random.int(10) }, () =>
    Buffer.alloc(
      random.pick([1, 512, 4096, 8192, large + random.int(9000)]),
      random.pick([0, 0, 1, 255]),
    ),
  );
  return Buffer.concat(parts);
}

describe('the digest of a content', () => {
  it('does not depend on the pieces in which it comes', async () => {
    await withSeeds(200, 20_000, async (random) => {
      const bytes = randomContent(random);
      expect(digestOf(bytes, random)).toBe(digestOf(bytes));
      expect(ContentDigest.of(bytes).toString('hex')).toBe(digestOf(bytes));
    });
  });

  it('changes with each byte', async () => {
    await withSeeds(100, 20_000, async (random) => {
      const bytes = randomContent(random);
      if (bytes.length === 0) return;
      const changed = Buffer.from(bytes);
      const at = random.int(bytes.length);
      changed[at] = (changed[at] as number) ^ random.pick([1, 255]);
      expect(digestOf(changed)).not.toBe(digestOf(bytes));
    });
  });

  it('tells runs of zeros at different places apart', () => {
    const [data, hole] = [Buffer.alloc(4096, 1), Buffer.alloc(4096)];
    const contents = [
      [data, hole, data],
      [hole, data, data],
      [data, data, hole],
      [data, data],
      [data, hole, hole, data],
      [hole, data, hole, data],
    ];
    const digests = contents.map((parts) => digestOf(Buffer.concat(parts)));
    expect(new Set(digests).size).toBe(contents.length);
  });
});
