// Sparse files in each form that tar archives have (GNU tar manual, "Storing Sparse Files").
import { entry, type HeaderSpec, header, padded, paxRecord } from './tar.ts';

/** Offset of a piece of data, and the data. */
export type Piece = readonly [offsetBytes: number, data: Buffer];

/** A sparse file. Everything between its pieces is zeros. */
export interface SparseSpec {
  readonly name?: string;
  readonly sizeBytes: number;
  readonly pieces: readonly Piece[];
  readonly header?: HeaderSpec;
}

const NUMBER_BYTES = 12;

/** A number in a header, in base 256 if it is too large for octal digits. */
function number(value: number): Buffer {
  if (value < 8 ** 11) return Buffer.from(`${value.toString(8).padStart(11, '0')}\0`);
  const bytes = Buffer.alloc(NUMBER_BYTES);
  bytes.writeBigUInt64BE(BigInt(value), 4);
  bytes[0] = 0x80;
  return bytes;
}

/** The map. As in GNU tar, that of a file that is all hole has an empty piece at its end. */
const mapOf = ({ pieces, sizeBytes }: SparseSpec): number[] =>
  pieces.length === 0 ? [sizeBytes, 0] : pieces.flatMap(([offset, data]) => [offset, data.length]);
const dataOf = ({ pieces }: SparseSpec) => Buffer.concat(pieces.map(([, data]) => data));

/** A PAX header whose keys may come several times. */
function records(...pairs: readonly (readonly [string, string | number])[]): Buffer {
  const body = pairs.map(([key, value]) => paxRecord(key, String(value)));
  return entry({ name: './PaxHeaders/x', typeFlag: 'x' }, Buffer.concat(body));
}

function oldGnu(spec: SparseSpec): Buffer {
  const numbers = Buffer.concat(mapOf(spec).map(number));
  const inHeader = numbers.subarray(0, 4 * 2 * NUMBER_BYTES);
  const blocks: Buffer[] = [];
  for (let at = inHeader.length; at < numbers.length; at += 21 * 2 * NUMBER_BYTES) {
    const block = Buffer.alloc(512);
    numbers.copy(block, 0, at, at + 21 * 2 * NUMBER_BYTES);
    block[504] = at + 21 * 2 * NUMBER_BYTES < numbers.length ? 1 : 0;
    blocks.push(block);
  }
  const head = header({
    name: spec.name ?? 'holes',
    ...spec.header,
    typeFlag: 'S',
    magic: 'gnu',
    sizeBytes: dataOf(spec).length,
    patches: [
      [386, inHeader],
      [482, blocks.length > 0 ? '\x01' : '\0'],
      [483, number(spec.sizeBytes)],
    ],
  });
  return Buffer.concat([head, ...blocks, padded(dataOf(spec))]);
}

/** One sparse file in each form. */
export const SPARSE_FORMS: Readonly<Record<string, (spec: SparseSpec) => Buffer>> = {
  'old GNU': oldGnu,
  'PAX 0.0': (spec) =>
    Buffer.concat([
      records(
        ['GNU.sparse.size', spec.sizeBytes],
        ['GNU.sparse.numblocks', mapOf(spec).length / 2],
        ...mapOf(spec).map(
          (value, at) => [`GNU.sparse.${at % 2 === 0 ? 'offset' : 'numbytes'}`, value] as const,
        ),
      ),
      entry({ name: spec.name ?? 'holes', ...spec.header }, dataOf(spec)),
    ]),
  'PAX 0.1': (spec) =>
    Buffer.concat([
      records(
        ['GNU.sparse.size', spec.sizeBytes],
        ['GNU.sparse.numblocks', mapOf(spec).length / 2],
        ['GNU.sparse.name', spec.name ?? 'holes'],
        ['GNU.sparse.map', mapOf(spec).join(',')],
      ),
      entry({ name: 'GNUSparseFile.0/other', ...spec.header }, dataOf(spec)),
    ]),
  'PAX 1.0': (spec) => {
    const lines = [mapOf(spec).length / 2, ...mapOf(spec)].map((value) => `${value}\n`).join('');
    return Buffer.concat([
      records(
        ['GNU.sparse.major', 1],
        ['GNU.sparse.minor', 0],
        ['GNU.sparse.name', spec.name ?? 'holes'],
        ['GNU.sparse.realsize', spec.sizeBytes],
      ),
      entry(
        { name: 'GNUSparseFile.0/other', ...spec.header },
        Buffer.concat([padded(lines), dataOf(spec)]),
      ),
    ]);
  },
};

/** The content of a sparse file. */
export function expanded({ sizeBytes, pieces }: SparseSpec): Buffer {
  const content = Buffer.alloc(sizeBytes);
  for (const [offset, data] of pieces) data.copy(content, offset);
  return content;
}
