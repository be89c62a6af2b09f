// Damaged archives end in an error with a code, or give the image that they would give undamaged.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { layeredSource } from '../../src/archives/layered-source.ts';
import { FlattenError } from '../../src/base/errors.ts';
import { Blobs, configOf, hexOf, layer, savedFiles, tarOf } from '../support/archives/build.ts';
import { openText } from '../support/archives/open.ts';
import { MemoryLog } from '../support/process/log.ts';
import { type Prng, withSeeds } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

const LAYERS = [layer('one'), layer('two', 'x'.repeat(3000))];

/** Archives of the same image in different forms. */
function archives(): Array<readonly [transport: string, bytes: Buffer]> {
  const blobs = new Blobs();
  const index = blobs.index([blobs.image({ layers: LAYERS, packing: 'gzip' })]);
  const layout = blobs.layout([index]);
  const plain = new Blobs();
  const both = plain.layout([plain.image({ layers: LAYERS })]);
  const item = {
    Config: `blobs/sha256/${hexOf(configOf({}, LAYERS))}`,
    Layers: LAYERS.map((tar) => `blobs/sha256/${hexOf(tar)}`),
  };
  both.set('manifest.json', Buffer.from(JSON.stringify([item])));
  return [
    ['docker-archive', tarOf(savedFiles({ layers: LAYERS }))],
    ['docker-archive', tarOf(savedFiles({ layers: LAYERS, packing: 'zstd' }))],
    ['docker-archive', tarOf(both)],
    ['oci-archive', tarOf(both)],
    ['oci-archive', tarOf(layout)],
  ];
}

/** Changes some bytes: at random, or a digit or a sign of JSON for another. */
function damage(random: Prng, bytes: Buffer): Buffer {
  let damaged = Buffer.from(bytes);
  for (let times = 1 + random.int(3); times > 0; times--) {
    const at = random.int(damaged.length);
    const block = Math.floor(at / 512) * 512;
    const other = random.int(damaged.length / 512) * 512;
    switch (random.int(6)) {
      case 0:
        damaged = damaged.subarray(0, at);
        if (damaged.length === 0) return damaged;
        break;
      case 1:
        damaged.copyWithin(block, other, other + 512);
        break;
      case 2:
        damaged = Buffer.concat([damaged.subarray(0, block), damaged.subarray(other)]);
        if (damaged.length === 0) return damaged;
        break;
      case 3:
        damaged.fill(0, block, Math.min(block + 512, damaged.length));
        break;
      default: {
        // Text is where a change has the most meanings.
        const text = damaged.indexOf(
          random.pick(['sha256:', '"size":', '"mediaType', 'layer', '{', '[']),
          at,
        );
        damaged[(text === -1 ? at : text) + random.int(10)] = random.pick([
          ...Buffer.from('0a9{}[]",:\0'),
        ]);
      }
    }
  }
  return damaged;
}

it('damaged archives give the image or an error with a code', async () => {
  const path = join(tempDir(), 'image.tar');
  const forms = archives();
  let good = 0;
  await withSeeds(1500, 1200, async (random) => {
    const [transport, bytes] = random.pick(forms);
    writeFileSync(path, damage(random, bytes));
    try {
      const set = await openText(`${transport}:${path}`);
      expect(set.images.length).toBe(1);
      const [image] = set.images;
      if (image === undefined) return;
      expect(image.config.json['rootfs']).toEqual({
        type: 'layers',
        diff_ids: LAYERS.map((tar) => `sha256:${hexOf(tar)}`),
      });
      const source = layeredSource(image, set, { log: new MemoryLog(), signal: NEVER });
      expect((await source.measure()).bytes).toBe(3003);
      await set.close();
      good++;
    } catch (error) {
      if (!(error instanceof FlattenError)) throw error;
    }
  });
  expect(good).toBeGreaterThan(0);
});
