// Measures the plan of several layers: how equal they are, how much of them a change makes new, and what it costs.
//   node --expose-gc bench/split.ts FLAT.tar ...
// FLAT.tar is the layer of a flat image: docker-flatten IMAGE --tag oci:DIR --compression none, the largest blob. Without
// one, only the costs of many files are measured.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { PackageOwners } from '../src/packages/package-owners.ts';
import { divide } from '../src/split/divide.ts';
import type { Division } from '../src/split/division.ts';
import { FlatIndex, KIND } from '../src/split/flat-index.ts';
import { openDivided } from '../src/split/layer-stream.ts';
import { plainFileHeader } from '../src/tar/plain-file.ts';

const NEVER = new AbortController().signal;
const COUNTS = [2, 4, 8, 16] as const;
/** Packages that are changed, one at a time. */
const CHANGES = 60;
/** What updates usually make of a package's size. */
const GROWTHS = [0.97, 1.01, 1.03, 1.1];
/** How often many packages are updated at once, and which part of them: as in a weekly build. */
const WEEKS = 12;
const EACH_WEEK = 0.1;

interface Flat {
  readonly path: string;
  readonly index: FlatIndex;
  readonly owners: PackageOwners;
}

async function read(path: string): Promise<Flat> {
  const owners = new PackageOwners();
  const index = new FlatIndex(owners);
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    index.add(chunk as Buffer);
  index.end();
  return { path, index, owners };
}

/** CPU time of this process: another one may have the cores meanwhile. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Returns the bytes of a stream after gzip. */
async function packedBytes(stream: Readable): Promise<number> {
  let bytes = 0;
  for await (const chunk of stream.pipe(createGzip({ level: 4 })))
    bytes += (chunk as Buffer).length;
  return bytes;
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

async function measureSizes({ path, index, owners }: Flat): Promise<void> {
  const whole = await packedBytes(createReadStream(path, { highWaterMark: 1024 * 1024 }));
  for (const layers of COUNTS) {
    const division = divide(index, owners, { layers });
    const packed = [];
    for (const layer of division.layers)
      packed.push(await packedBytes(openDivided({ path, index }, layer, NEVER)));
    const errors = packed.map((bytes, at) => bytes / division.layers[at]!.packedBytes);
    console.log(
      `${layers} layers: largest ${(Math.max(...packed) / mean(packed)).toFixed(2)} of the mean, top ${(packed.at(-1)! / mean(packed)).toFixed(2)},`,
      `sum ${((packed.length * mean(packed)) / whole).toFixed(4)} of one layer,`,
      `packed ${Math.min(...errors).toFixed(2)} to ${Math.max(...errors).toFixed(2)} of the estimate`,
    );
  }
}

/** Returns an index with some entries only, whose sizes may be changed. */
function changed(
  index: FlatIndex,
  change: (entry: number) => number,
): { readonly index: FlatIndex; readonly entries: readonly number[] } {
  const copy = new FlatIndex();
  const entries = [...index.paths.keys()].filter((entry) => change(entry) > 0);
  const column = <T extends Uint8Array | Uint32Array | Float32Array | Float64Array>(from: T): T =>
    (from.constructor as unknown as { from(values: Iterable<number>): T }).from(
      entries.map((entry) => from[entry] as number),
    );
  copy.paths.push(...entries.map((entry) => index.paths[entry] as string));
  for (const key of ['kind', 'start', 'bytes', 'dataBytes', 'parentBytes', 'packedPart'] as const)
    Object.assign(copy, { [key]: column(index[key]) });
  for (const [at, entry] of entries.entries()) {
    copy.dataBytes[at]! *= change(entry);
    const target = index.targets.get(entry);
    if (target !== undefined) copy.targets.set(at, target);
  }
  return { index: copy, entries };
}

/** Returns texts of what each layer consists of: those of equal layers are equal. */
function textsOf(
  { layers }: Division,
  { paths }: FlatIndex,
  isNew: (path: string) => boolean,
): string[] {
  return layers.map(({ pieces }) =>
    Array.from(pieces, (piece) => {
      const path = paths[piece < 0 ? ~piece : piece] as string;
      return isNew(path) ? `${path} is new` : path;
    }).join('\n'),
  );
}

/** Measures how much of the packed bytes is new after changes of single packages. The top layer always is. */
function measureChanges({ index, owners }: Flat): void {
  const names = index.paths.map((path, entry) => {
    // Lists of packages name directories, too, which all packages share.
    const isDirectory = index.kind[entry] === KIND.directory;
    const owner = isDirectory ? undefined : owners.packageOf(path);
    return owner === undefined ? '' : `${owner.manager}:${owner.name}`;
  });
  const packages = [...new Set(names)].filter((name) => name !== '').sort();
  const some = Array.from(
    { length: CHANGES },
    (_, at) => packages[Math.floor((at * packages.length) / CHANGES)]!,
  );
  for (const layers of COUNTS) {
    const before = divide(index, owners, { layers });
    const again = textsOf(divide(index, owners, { layers }), index, () => false);
    const old = new Set(textsOf(before, index, () => false));
    if (!again.every((text) => old.has(text))) throw new Error('two plans of one image differ');
    const results = new Map<string, number[]>();
    const measure = (kind: string, touched: ReadonlySet<string>, growth: number) => {
      const now = changed(index, (entry) => (touched.has(names[entry]!) ? growth : 1));
      const after = divide(now.index, owners, { layers });
      const touchedPaths = new Set(
        now.entries
          .filter((entry) => touched.has(names[entry]!))
          .map((entry) => index.paths[entry]!),
      );
      const texts = textsOf(after, now.index, (path) => touchedPaths.has(path));
      // Adding a package is the same the other way round.
      const news = after.layers.filter(
        (_, at) => at === after.layers.length - 1 || !old.has(texts[at]!),
      );
      const sum = (of: readonly { readonly packedBytes: number }[]) =>
        of.reduce((total, one) => total + one.packedBytes, 0);
      results.set(kind, [...(results.get(kind) ?? []), sum(news) / sum(after.layers)]);
    };
    for (const [at, name] of some.entries()) {
      measure('updated', new Set([name]), GROWTHS[at % GROWTHS.length]!);
      measure('30 % larger', new Set([name]), 1.3);
      measure('30 % smaller', new Set([name]), 0.7);
      measure('added or removed', new Set([name]), 0);
    }
    const many = Math.ceil(EACH_WEEK * packages.length);
    for (let week = 0; week < WEEKS; week++) {
      const those = Array.from(
        { length: many },
        (_, k) => packages[(week * 31 + k * 17) % packages.length]!,
      );
      measure(`${many} of ${packages.length} updated`, new Set(those), 1.02);
    }
    const texts = [...results].map(([kind, parts]) => {
      const sorted = parts.toSorted((a, b) => a - b);
      return `${kind} ${percent(mean(parts))} (${percent(sorted[Math.floor(0.9 * (sorted.length - 1))]!)})`;
    });
    console.log(`${layers} layers, new after a package is: ${texts.join(', ')}; mean (9 of 10)`);
  }
}

/** Measures time and memory for many small files. */
function measureCosts(files: number): void {
  const owners = new PackageOwners();
  globalThis.gc?.();
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const index = new FlatIndex(owners);
  let indexMs = 0;
  for (let at = 0; at < files; at++) {
    const name = `srv/app/node_modules/package-${at % 2000}/lib/file-${at}.js`;
    const entry = Buffer.concat([plainFileHeader(name, 4000), Buffer.alloc(4096, name)]);
    const start = cpuMs();
    index.add(entry);
    indexMs += cpuMs() - start;
  }
  index.add(Buffer.alloc(1024));
  globalThis.gc?.();
  const held = used() - before;
  const start = cpuMs();
  const division = divide(index, owners, { layers: 16 });
  const planMs = cpuMs() - start;
  const most = used() - before;
  console.log(
    `${files} files: index ${Math.round(indexMs)} ms of CPU time, plan ${Math.round(planMs)} ms,`,
    `memory ${Math.round(held / 2 ** 20)} MiB, with the plan at most ${Math.round(most / 2 ** 20)} MiB, ${division.layers.length} layers`,
  );
}

for (const path of process.argv.slice(2)) {
  const start = cpuMs();
  const flat = await read(path);
  const indexed = cpuMs();
  divide(flat.index, flat.owners, { layers: 16 });
  console.log(
    `${basename(path)}: ${flat.index.count} entries, read in ${Math.round(indexed - start)} ms of CPU time, plan ${Math.round(cpuMs() - indexed)} ms`,
  );
  await measureSizes(flat);
  measureChanges(flat);
}
for (const files of [100_000, 1_000_000]) measureCosts(files);
