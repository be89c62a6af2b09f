import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { layeredSource } from '../../src/archives/layered-source.ts';
import type { LayeredImage } from '../../src/image/layered-image.ts';
import {
  Blobs,
  type BuildSpec,
  digestOf,
  layer,
  pack,
  writeFiles,
} from '../support/archives/build.ts';
import { openText } from '../support/archives/open.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { archive, entry, pax } from '../support/tar/tar.ts';

const signal = new AbortController().signal;
const LOWER = archive(entry({ name: 'a' }, 'aaaa'), entry({ name: 'b' }, 'b'));
const UPPER = archive(entry({ name: '.wh.a' }), entry({ name: 'c' }, 'cc'));

/** Returns an image as a source, and what it logs. */
async function sourceOf(
  spec: BuildSpec,
  change: (image: LayeredImage) => LayeredImage = (image) => image,
) {
  const directory = tempDir();
  const blobs = new Blobs();
  writeFiles(directory, blobs.layout([blobs.image(spec)]));
  const set = await openText(`oci:${directory}`);
  const [image] = set.images;
  if (image === undefined) throw new Error('there is no image');
  const log = new MemoryLog();
  return { set, log, source: layeredSource(change(image), set, { log, signal, touch: () => {} }) };
}

describe('a layered source', () => {
  it('has the data of the config and the manifest', async () => {
    const { set, source } = await sourceOf({
      layers: [LOWER, UPPER],
      packing: 'gzip',
      config: { config: { Env: ['A=b'], Volumes: { '/data': {} } } },
      manifest: { annotations: { a: 'b' } },
    });
    expect(source.reference).toBe(set.reference);
    expect(source.id).toBe(set.digest);
    expect(source.platform.architecture).toBe('amd64');
    expect(source.diffIds).toEqual([digestOf(LOWER), digestOf(UPPER)]);
    expect(source.layerCount).toBe(2);
    expect(source.volumes).toEqual(['/data']);
    expect(source.shownConfig['Env']).toEqual(['A=b']);
    expect(source.isExact).toBe(true);
    const config = await source.readConfig();
    expect(config).toMatchObject({ annotations: { a: 'b' }, missing: undefined });
    expect(config.packedLayers?.map(({ digest }) => digest)).toEqual(
      [LOWER, UPPER].map((tar) => digestOf(pack(tar, 'gzip'))),
    );
  });

  it('can be read any number of times, with the same result', async () => {
    const { source } = await sourceOf({ layers: [LOWER, UPPER] });
    const texts = [];
    for (let time = 0; time < 3; time++) {
      const reader = await source.openReader();
      texts.push((await buffer(await reader.open(signal))).toString('latin1'));
      await reader.close();
    }
    expect(texts[0]).toContain('cc');
    expect(texts[0]).not.toContain('aaaa');
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
  });

  it('releases its layers when the last reader is closed', async () => {
    let opened = 0;
    let released = 0;
    const { set, source: whole } = await sourceOf({ layers: [LOWER, UPPER] });
    const [image] = set.images;
    if (image === undefined) throw new Error('there is no image');
    const layers = image.layers.map((one) => ({
      ...one,
      open: (ended: AbortSignal) => {
        opened++;
        return one.open(ended);
      },
    }));
    const release = async () => {
      released++;
    };
    const log = new MemoryLog();
    const source = layeredSource({ ...image, layers }, { ...set, release }, { log, signal });
    const [one, other] = [await source.openReader(), await source.openReader()];
    expect(opened).toBe(2);
    await one.close();
    await one.close();
    expect(released).toBe(0);
    await other.close();
    expect(released).toBe(1);
    expect(await source.measure()).toEqual(await whole.measure());
    expect(opened).toBe(2);
    await (await source.openReader()).close();
    expect([opened, released]).toEqual([4, 2]);
  });

  it('is measured by its layers and its history', async () => {
    const history = [
      { created_by: 'ADD a' },
      { created_by: 'ENV', empty_layer: true },
      { comment: 'c' },
    ];
    const { source } = await sourceOf({ layers: [LOWER, UPPER], config: { history } });
    expect(await source.measure()).toEqual({
      bytes: 7,
      packedBytes: LOWER.length + UPPER.length,
      history: [
        { command: 'ADD a', bytes: 5, hasLayer: true },
        { command: 'ENV', bytes: 0, hasLayer: false },
        { command: 'c', bytes: 2, hasLayer: true },
      ],
    });
  });

  it('has no history that does not account for all layers', async () => {
    for (const history of [undefined, [{ created_by: 'x' }]]) {
      const { source } = await sourceOf({ layers: [LOWER, UPPER], config: { history } });
      expect((await source.measure()).history).toBeUndefined();
    }
  });

  it('logs once what is left out of its layers', async () => {
    const odd = archive(pax({ 'SCHILY.xattr.security.selinux': 'x' }), entry({ name: 'f' }, 'f'));
    const { source, log } = await sourceOf({ layers: [odd] });
    await source.measure();
    await source.openReader();
    expect(log.lines.filter((line) => line.startsWith('notice: ')).length).toBe(1);
  });

  it('names a layer with the wrong digest, and can try again', async () => {
    let opened = 0;
    const { source } = await sourceOf({ layers: [layer('x')] }, (image) => ({
      ...image,
      layers: image.layers.map((one) => ({
        ...one,
        diffId: digestOf('other'),
        open: (ended) => {
          opened++;
          return one.open(ended);
        },
      })),
    }));
    for (let time = 1; time <= 2; time++) {
      const error = await failureOf(source.openReader());
      expect(error.code).toBe('BLOB_INVALID');
      expect(error.message).toContain(digestOf(layer('x')));
      expect(opened).toBe(time);
    }
  });
});
