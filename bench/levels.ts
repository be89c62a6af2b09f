// Measures each compression level of our packer on a real layer: compressed size and speed.
//   node bench/levels.ts FILE.tar [KIND:LEVEL ...]
// To get a layer: docker create IMAGE x; docker export CONTAINER >FILE.tar
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCompression } from '../src/pack/compression.ts';
import { packToFile } from '../src/pack/packer.ts';

const [file, ...asked] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node bench/levels.ts FILE.tar [KIND:LEVEL ...]');
const usual = [
  'gzip:1',
  'gzip:2',
  'gzip:3',
  'gzip:4',
  'gzip:5',
  'gzip:6',
  'zstd:1',
  'zstd:2',
  'zstd:3',
  'zstd:5',
  'zstd:9',
];
const { size } = await stat(file);
for (const text of asked.length === 0 ? usual : asked) {
  const directory = await mkdtemp(join(tmpdir(), 'levels-'));
  const startMs = performance.now();
  const layer = createReadStream(file, { highWaterMark: 64 * 1024 });
  const { packedBytes } = await packToFile(layer, join(directory, 'layer'), parseCompression(text));
  const seconds = (performance.now() - startMs) / 1000;
  await rm(directory, { recursive: true });
  const speed = size / 1e6 / seconds;
  console.log(
    `${text.padEnd(8)} ${((packedBytes / size) * 100).toFixed(1).padStart(5)} %  ${speed.toFixed(0).padStart(4)} MB/s  ${seconds.toFixed(1)} s`,
  );
}
