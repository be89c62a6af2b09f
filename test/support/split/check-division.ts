// Checks everything that a division promises.
import { expect } from 'vitest';
import type { WantedLayers } from '../../../src/split/division.ts';
import { openDivided } from '../../../src/split/layer-stream.ts';
import { SpanTable } from '../../../src/split/span-table.ts';
import { Spans } from '../../../src/tar/spans.ts';
import { indexOf } from '../layers/blobs.ts';
import { entriesOf, type FlatEntry, flatEntries } from '../layers/flat.ts';
import { groupedTexts } from '../layers/grouped.ts';
import { contentOf, NEVER, streamOf } from '../tar/streams.ts';
import { type Divided, divided } from './divided.ts';

/** Divides a flat tar and checks the layers. Returns how many there are. */
export async function checkDivision(
  tar: Buffer,
  wanted: WantedLayers,
  pieceBytes: number,
): Promise<number> {
  const result = await divided(tar, wanted, pieceBytes);
  const { tars, division } = result;
  const read = [];
  for (const one of tars) read.push(await entriesOf(streamOf(one, pieceBytes)));
  checkOnce(read);
  checkTop(read);
  // The appliers give the same filesystem as from the flat tar.
  const together = groupedTexts(await flatEntries(await indexOf(tars)));
  expect(together).toEqual(groupedTexts(await flatEntries(await indexOf([tar]))));
  const again = await divided(tar, wanted);
  expect(again.tars.every((bytes, at) => bytes.equals(tars[at]!))).toBe(true);
  await checkSpans(tar, result, pieceBytes);
  const bytes = division.layers.reduce((sum, { dataBytes }) => sum + dataBytes, 0);
  const { index } = result;
  expect(bytes).toBe(index.dataBytes.subarray(0, index.count).reduce((sum, one) => sum + one, 0));
  return tars.length;
}

const isDirectory = ({ name }: FlatEntry) => name.endsWith('/') || name === '';

/** Each path but those of directories is in one layer, once, hard links with their file, and nothing is a whiteout. */
function checkOnce(layers: readonly FlatEntry[][]): void {
  const seen = new Set<string>();
  for (const layer of layers) {
    const here = new Set<string>();
    for (const entry of layer) {
      expect(entry.name).not.toContain('.wh.');
      expect(here.has(entry.name), `${entry.name} once in a layer`).toBe(false);
      if (entry.facts.typeFlag === '1')
        expect(here.has(entry.facts.link.toString('latin1')), 'the target comes before').toBe(true);
      here.add(entry.name);
      if (isDirectory(entry)) continue;
      expect(seen.has(entry.name), `${entry.name} in one layer`).toBe(false);
      seen.add(entry.name);
    }
  }
}

/** The top layer has all directories; below it they are only above files, and without times. */
function checkTop(layers: readonly FlatEntry[][]): void {
  const top = new Set(layers.at(-1)?.map(({ name }) => name));
  for (const layer of layers.slice(0, -1))
    for (const entry of layer.filter(isDirectory)) {
      expect(top.has(entry.name)).toBe(true);
      expect(entry.facts.mtimeSeconds).toBe(0);
      expect(entry.facts.mtimeFraction).toBe('');
      expect(layer.some((one) => !isDirectory(one) && one.name.startsWith(entry.name))).toBe(true);
    }
}

/** All but headers of directories comes from where the flat tar has it. */
async function checkSpans(
  tar: Buffer,
  { division, spool }: Divided,
  pieceBytes: number,
): Promise<void> {
  const table = new SpanTable();
  for (let at = 0; at < tar.length; at += pieceBytes)
    table.add(Math.min(pieceBytes, tar.length - at), { stream: (at / pieceBytes) % 3, offset: at });
  for (const layer of division.layers) {
    const spans = new Spans();
    const bytes = await contentOf(openDivided({ ...spool, spans: table }, layer, NEVER, spans));
    expect(spans.bytes).toBe(bytes.length);
    let at = 0;
    for (const { bytes: length, origin } of spans.take(0, bytes.length)) {
      if (origin !== undefined)
        expect(bytes.subarray(at, at + length)).toEqual(
          tar.subarray(origin.offset, origin.offset + length),
        );
      at += length;
    }
  }
}
