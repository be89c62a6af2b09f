// Run by a test as a process of its own: applies a layer of half a million entries and prints its counts and peak of memory.
//
//   node half-million.ts files|directories
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { indexLayers, type LayerIndex, layersReader } from '../../../src/layers/reader.ts';
import { MemoryLog } from '../process/log.ts';
import { end, header } from '../tar/tar.ts';

const ENTRIES = 500_000;

/** A header of a type without a name, and the sum of its bytes. */
function template(typeFlag: string): { block: Buffer; sum: number } {
  const block = header({
    name: '',
    typeFlag,
    mode: 0o755,
    linkName: typeFlag === '2' ? '../t' : '',
  });
  block.fill(0x20, 148, 156);
  return { block, sum: block.reduce((total, byte) => total + byte, 0) };
}

const TEMPLATES = { '0': template('0'), '2': template('2'), '5': template('5') } as const;

/** Makes a header fast. */
function named(typeFlag: keyof typeof TEMPLATES, name: string): Buffer {
  const { block, sum } = TEMPLATES[typeFlag];
  const copy = Buffer.from(block);
  let total = sum;
  for (let at = copy.write(name, 0, 'latin1') - 1; at >= 0; at--) total += copy[at] as number;
  copy.write(`${total.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

/** The layer's tar stream in pieces. A tenth are directories and a tenth links, or all are directories. */
function* pieces(kind: string): Generator<Buffer> {
  let parts: Buffer[] = [];
  for (let at = 0; at < ENTRIES; at++) {
    const top = `directory-${Math.floor(at / 10)}`;
    if (kind === 'directories') parts.push(named('5', `d${at % 1000}/${top}/${at}/`));
    else if (at % 10 === 0) parts.push(named('5', `${top}/`));
    else if (at % 10 === 1) parts.push(named('2', `${top}/link-${at}`));
    else parts.push(named('0', `${top}/a-file-${at}`));
    if (parts.length < 1000) continue;
    yield Buffer.concat(parts);
    parts = [];
  }
  yield Buffer.concat([...parts, end()]);
}

async function apply(kind: string): Promise<{ index: LayerIndex; bytes: number }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for (const piece of pieces(kind)) {
    hash.update(piece);
    sizeBytes += piece.length;
  }
  const digest = `sha256:${hash.digest('hex')}`;
  const blob = {
    descriptor: { mediaType: '', digest, sizeBytes },
    diffId: digest,
    open: async () => Readable.from(pieces(kind), { objectMode: false }),
  };
  const { signal } = new AbortController();
  const index = await indexLayers([blob], { log: new MemoryLog(), signal });
  let bytes = 0;
  for await (const chunk of await layersReader(index).open(signal))
    bytes += (chunk as Buffer).length;
  return { index, bytes };
}

const { index, bytes } = await apply(process.argv[2] ?? 'files');
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ nodes: index.tree.count, bytes, peakBytes }));
