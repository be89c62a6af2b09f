// Which layer each file of a divided result is in: from the plan, and from the layers' own tar streams.
import { describe, expect, it } from 'vitest';
import { PartPaths, partOf } from '../../src/flatten/part-paths.ts';
import { divided } from '../support/split/divided.ts';
import { dir, file, hardLink } from '../support/tar/cleaning.ts';
import { watched } from '../support/tar/survey.ts';
import { archive } from '../support/tar/tar.ts';

const PATHS = ['usr/a', 'usr/b', 'opt/app/c', 'usr/d', 'empty', 'usr', 'link'];

describe('the layer of a file', () => {
  it('is the same in the plan and in the tar streams', async () => {
    const parts = [
      dir('usr/'),
      file('usr/a', 'a'.repeat(5000)),
      file('usr/b', 'b'.repeat(5000)),
      file('usr/d', 'x'.repeat(3000)),
      file('empty', ''),
      hardLink('link', 'usr/a'),
      dir('opt/'),
      dir('opt/app/'),
      file('opt/app/c', 'c'.repeat(5000)),
    ];
    const { division, index, tars } = await divided(archive(...parts), { layers: 3 });
    expect(division.layers.length).toBeGreaterThan(1);
    const planned = PartPaths.ofDivision(division.layers, index).partOf;
    const read = new PartPaths();
    for (const [at, tar] of tars.entries())
      await watched(read.observerOf(at), [tar.subarray(0, -1024)]);
    const found = PATHS.map((path) => planned(path));
    expect(PATHS.map((path) => read.partOf(path))).toEqual(found);
    // What has no data is in no rectangle.
    expect(found.map((part) => part === undefined)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true],
    ]);
    expect(new Set(found.slice(0, 4)).size).toBe(division.layers.length);
  });

  it('is not looked for without a page', async () => {
    const { division, index } = await divided(archive(file('a', 'a')), { layers: 2 });
    const job = (html: string | undefined) =>
      ({ options: { html } }) as Parameters<typeof partOf>[0];
    expect(partOf(job(undefined), division.layers, index)).toBeUndefined();
    expect(partOf(job('page.html'), division.layers, index)?.('a')).toBe(0);
  });
});
