// Random archives in all dialects.
import type { Prng } from '../process/prng.ts';
import { SPARSE_FORMS, type Piece as SparsePiece } from './sparse.ts';
import { entry, gnuLong, header, padded, pax } from './tar.ts';

/** One entry, or a global header. */
export interface Piece {
  readonly bytes: Buffer;
  /** Undefined for a global header, which is not an entry. */
  readonly name: string | undefined;
  readonly dataBytes: number;
}

/** Makes one entry in a random dialect, or a global header. */
export function randomPiece(random: Prng, number: number): Piece {
  const data = random.bytes(random.pick([0, 1, 511, 512, 513, random.int(3000)]));
  const name = `${number}-${'n'.repeat(random.int(80))}`;
  const long = Buffer.concat([
    Buffer.from(`${number}-`),
    Buffer.alloc(100 + random.int(400), 0xe9),
  ]);
  const piece = (bytes: Buffer, as: string, dataBytes = data.length) => ({
    bytes,
    name: as,
    dataBytes,
  });
  switch (random.int(9)) {
    case 0:
      return piece(entry({ name, magic: 'v7', typeFlag: '' }, data), name);
    case 1:
      return piece(entry({ name, prefix: 'p' }, data), `p/${name}`);
    case 2:
      return piece(Buffer.concat([pax({ path: long }), entry({}, data)]), long.toString('latin1'));
    case 3: {
      const head = [pax({ size: String(data.length), mtime: '1.5' }), header({ name })];
      return piece(Buffer.concat([...head, padded(data)]), name);
    }
    case 4: {
      const extensions = [gnuLong('K', long), gnuLong('L', long)];
      return piece(
        Buffer.concat([...extensions, entry({ magic: 'gnu' }, data)]),
        long.toString('latin1'),
      );
    }
    case 5:
      return piece(
        header({ name, typeFlag: random.pick([...'123456']), sizeBytes: data.length }),
        name,
        0,
      );
    case 6:
      return { bytes: pax({ comment: 'all' }, 'g'), name: undefined, dataBytes: 0 };
    case 7: {
      // A map that is in the header, or needs one or two more blocks.
      const count = random.pick([1, 6, 30]);
      const size = Math.ceil(data.length / count);
      const pieces = Array.from({ length: count }, (_, at): SparsePiece => {
        return [at * (size + 512), data.subarray(at * size, (at + 1) * size)];
      });
      const sizeBytes = count * (size + 512);
      return piece(SPARSE_FORMS['old GNU']!({ name: String(name), sizeBytes, pieces }), name);
    }
    default:
      return piece(entry({ name, base256: true, magic: 'gnu' }, data), name);
  }
}

/** Values of a numeric PAX record, valid and not. */
const NUMBERS = [
  '0',
  '5',
  '1500',
  '999999999999',
  '1000.999',
  '-3',
  '-0.5',
  '',
  'x',
  '1e3',
  ' 7',
  '0x9',
  '1e999',
  'NaN',
];

/** Makes an entry with a time, an owner and PAX records, which may override them. */
export function randomTimedEntry(random: Prng, number: number): Buffer {
  const records: Record<string, string | Buffer> = {};
  const keys = [
    'mtime',
    'mtime',
    'atime',
    'uid',
    'gid',
    'linkpath',
    'SCHILY.xattr.user.a',
    'comment',
  ];
  for (let count = random.int(5); count > 0; count--) {
    const key = random.pick(keys);
    records[key] = /time|id$/.test(key) ? random.pick(NUMBERS) : random.bytes(random.int(600));
  }
  const typeFlag = random.pick([...'0001257S']);
  const time = random.int(4) === 0 ? ([[136, random.bytes(12)]] as const) : [];
  const mtime = random.pick([0, 5, 999, 1000, 1001, 5000, 8 ** 11 - 1]);
  const data = '0S7'.includes(typeFlag) ? random.bytes(random.int(1500)) : Buffer.alloc(0);
  const magic = random.pick(['ustar', 'gnu', 'v7'] as const);
  // A sparse file of one piece: where it starts, its length, and that of the file.
  const numbers =
    typeFlag === 'S'
      ? ([
          [386, 0],
          [398, data.length],
          [483, data.length],
        ] as const)
      : [];
  const map = numbers.map(
    ([at, value]) => [at, `${value.toString(8).padStart(11, '0')}\0`] as const,
  );
  const patches = [...time, ...map];
  const spec = { name: `${number}`, typeFlag, mtime, magic, patches, linkName: 'target' };
  return Buffer.concat([
    ...(random.int(4) === 0 ? [gnuLong('L', `${number}/${'n'.repeat(random.int(700))}`)] : []),
    ...(Object.keys(records).length === 0 ? [] : [pax(records)]),
    ...(random.int(6) === 0 ? [pax({ mtime: random.pick(NUMBERS) })] : []),
    entry(spec, data),
  ]);
}

/** Cuts bytes into pieces of random lengths. */
export function* randomChunks(random: Prng, bytes: Buffer): Generator<Buffer> {
  const most = random.pick([3, 100, 512, 1000, 5000, 100_000]);
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + random.int(most);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}
