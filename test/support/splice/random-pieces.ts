// What to splice: parts of packed streams by chance, with new bytes between them.
import { randomBytes } from '../deflate/random-gzip.ts';
import type { Piece } from '../deflate/scan.ts';
import type { Prng } from '../process/prng.ts';

/** Returns up to 19 parts of some streams, many of them whole ones, and of other bytes. */
export function randomPieces(
  random: Prng,
  sources: readonly { readonly source: NonNullable<Piece['source']>; readonly bytes: Buffer }[],
): Piece[] {
  const pieces: Piece[] = [];
  for (let count = random.int(20); count > 0; count--) {
    const { source, bytes } = random.pick(sources);
    const offset = random.pick([0, random.int(bytes.length + 1)]);
    const end = random.pick([bytes.length, offset + random.int(bytes.length - offset + 1)]);
    pieces.push({ bytes: bytes.subarray(offset, end), source, offset });
    if (random.int(3) === 0)
      pieces.push({ bytes: randomBytes(random, random.pick([0, 512, 50_000])) });
  }
  return pieces;
}
