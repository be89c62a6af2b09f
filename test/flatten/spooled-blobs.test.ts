// Packed layers in files: written as they are read for the first time, read from there later.
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { SpooledBlobs } from '../../src/flatten/spooled-blobs.ts';
import type { LayerBlob } from '../../src/image/layered-image.ts';
import { sha256 } from '../support/layers/blobs.ts';
import { prng } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';

const BYTES = prng(1).bytes(300_000);

/** A layer that comes as a stream, and how often it was opened. */
function streamed(bytes = BYTES, sizeBytes = BYTES.length) {
  const calls = { opened: 0 };
  const digest = sha256(BYTES);
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
  };
  const layer: LayerBlob = {
    descriptor: { mediaType: '', digest, sizeBytes },
    diffId: digest,
    open: async () => {
      calls.opened++;
      return Readable.from(pieces());
    },
  };
  return { layer, calls };
}

function spooled(layer: LayerBlob) {
  const directory = tempDir();
  const blobs = new SpooledBlobs([layer], directory);
  return { directory, blobs, layer: blobs.layers[0]! };
}

it('comes from its file once it has been read, where it can be read from any position', async () => {
  const { layer: source, calls } = streamed();
  const { layer, blobs, directory } = spooled(source);
  const locating = layer.locate!(NEVER);
  expect(blobs.isEmpty).toBe(true);
  for (let time = 0; time < 2; time++)
    expect((await contentOf(await layer.open(NEVER))).equals(BYTES)).toBe(true);
  expect([calls.opened, blobs.isEmpty]).toEqual([1, false]);
  const { path, startByte, sizeBytes } = await locating;
  expect([startByte, sizeBytes]).toEqual([0, BYTES.length]);
  expect(readFileSync(path).equals(BYTES)).toBe(true);
  await blobs.remove();
  expect(readdirSync(directory)).toEqual([]);
  expect((await contentOf(await layer.open(NEVER))).equals(BYTES)).toBe(true);
  expect(calls.opened).toBe(2);
});

it('is read again if a reading ended before it did', async () => {
  const { layer: source, calls } = streamed();
  const { layer } = spooled(source);
  const locating = layer.locate!(NEVER);
  for await (const _ of await layer.open(NEVER)) break;
  await expect(locating).rejects.toThrow('was not read to its end');
  expect((await contentOf(await layer.open(NEVER))).equals(BYTES)).toBe(true);
  expect(calls.opened).toBe(2);
  expect((await layer.locate!(NEVER)).sizeBytes).toBe(BYTES.length);
});

it('is in no file if it is shorter than its image says', async () => {
  const { layer: source, calls } = streamed(BYTES.subarray(0, 1000));
  const { layer } = spooled(source);
  const locating = layer.locate!(NEVER);
  expect(await contentOf(await layer.open(NEVER))).toHaveLength(1000);
  await expect(locating).rejects.toThrow('was not read to its end');
  await contentOf(await layer.open(NEVER));
  expect(calls.opened).toBe(2);
});
