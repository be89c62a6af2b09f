// Keeps the lower ones of random layers, and compares what they and the layer above make with what all layers make.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { layersReader } from '../../../src/layers/reader.ts';
import { divide } from '../../../src/split/divide.ts';
import { FlatIndex } from '../../../src/split/flat-index.ts';
import { openDivided } from '../../../src/split/layer-stream.ts';
import { plainPath } from '../../../src/tar/names.ts';
import { codeOf } from '../process/errors.ts';
import { type Prng, withSeeds } from '../process/prng.ts';
import { tempDir } from '../process/temp.ts';
import { NEVER } from '../tar/streams.ts';
import { indexWithBase, layerAbove } from './above-base.ts';
import { indexOf } from './blobs.ts';
import { entriesOf, type FlatEntry, flatEntries } from './flat.ts';
import { groupedTexts } from './grouped.ts';
import { layerOf, randomLayers } from './random-layers.ts';

/** Checks what engines demand of a layer: parents and targets first, nothing twice, no whiteout beside an entry of its name. */
export function checkForEngines(entries: readonly FlatEntry[]): void {
  const seen = new Set<string>(['']);
  for (const { name, facts } of entries) {
    const path = name.replace(/\/$/, '');
    const target = facts.link.toString('latin1');
    if (facts.typeFlag === '1') expect(seen.has(target), `the target of ${path}`).toBe(true);
    expect(seen.has(path), `${path} comes once`).toBe(false);
    const slash = path.lastIndexOf('/');
    expect(seen.has(path.slice(0, Math.max(0, slash))), `the directory of ${path}`).toBe(true);
    seen.add(path);
  }
  for (const path of seen)
    expect(seen.has(path.replace(/(^|\/)\.wh\./, '$1')), `entry and ${path}`).toBe(
      !/(^|\/)\.wh\./.test(path),
    );
}

/** Chooses what a rule drops: files with one name, and directories without anything in them. */
function chooseDrops(
  entries: readonly FlatEntry[],
  random: Prng,
  owns: (path: string) => boolean,
): ReadonlySet<string> {
  const linked = new Set(
    entries
      .filter(({ facts }) => facts.typeFlag === '1')
      .flatMap(({ name, facts }) => [name, facts.link.toString('latin1')]),
  );
  const paths = entries.map(({ name }) => name.replace(/\/$/, ''));
  return new Set(
    paths.filter(
      (path, at) =>
        random.int(4) === 0 &&
        !owns(path) &&
        !linked.has(entries[at]?.name ?? '') &&
        !paths.some((other) => other.startsWith(`${path}/`)),
    ),
  );
}

/** Divides a layer into several, as a run does. */
async function divided(tar: Buffer, layers: number): Promise<Buffer[]> {
  const index = new FlatIndex();
  index.add(tar);
  index.end();
  const directory = tempDir();
  const path = join(directory, 'spool');
  writeFileSync(path, tar);
  const parts: Buffer[] = [];
  for (const one of divide(index, { packageOf: () => undefined }, { layers }).layers) {
    const part = Buffer.concat(await openDivided({ path, index }, one, NEVER).toArray());
    checkForEngines(await entriesOf(Readable.from([part])));
    parts.push(part);
  }
  rmSync(directory, { recursive: true });
  return parts;
}

async function keep(random: Prng): Promise<'refused' | 'same'> {
  const layers = randomLayers(random, { hasLinkedParents: random.int(2) === 0 });
  const tars = layers.map((operations) => layerOf(operations, random));
  const kept = 1 + random.int(tars.length);
  const index = await indexWithBase(tars, kept).catch((error: unknown) => {
    expect(codeOf(error)).toBe('LAYER_INVALID');
    return undefined;
  });
  if (index === undefined) return 'refused';
  const flat = await flatEntries(index);
  const { base } = layersReader(index);
  const drops =
    random.int(2) === 0
      ? new Set<string>()
      : chooseDrops(flat, random, (path) => base?.owns(path) === true);
  const above = await layerAbove(index, ({ name }) => drops.has(plainPath(name)));
  checkForEngines(await entriesOf(Readable.from([above])));
  const parts = random.int(3) === 0 ? await divided(above, 2 + random.int(2)) : [above];
  const result = await flatEntries(await indexOf([...tars.slice(0, kept), ...parts]));
  const wanted = flat.filter(({ name }) => !drops.has(name.replace(/\/$/, '')));
  expect(groupedTexts(result), JSON.stringify({ layers, kept, drops: [...drops] })).toEqual(
    groupedTexts(wanted),
  );
  return 'same';
}

/** Compares many of them, of which at least a quarter must be valid. */
export async function compareWithKept(seeds: number, budgetMs: number): Promise<void> {
  let tried = 0;
  let same = 0;
  await withSeeds(seeds, budgetMs, async (random) => {
    tried++;
    if ((await keep(random)) === 'same') same++;
  });
  if (tried > 1) expect(same / tried).toBeGreaterThan(1 / 4);
}
