import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PackageOwners } from '../../src/packages/package-owners.ts';
import { divide } from '../../src/split/divide.ts';
import { FlatIndex } from '../../src/split/flat-index.ts';
import { openDivided } from '../../src/split/layer-stream.ts';
import { dir, file, hard, layer, sym } from '../support/layers/entries.ts';
import { entriesOf } from '../support/layers/flat.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf, NEVER, streamOf } from '../support/tar/streams.ts';

it('layers have every file once, and the headers of directories above them', async () => {
  const tar = layer(
    dir('a', { mtime: 77 }),
    file('a/one', 'x'.repeat(1000)),
    file('a/two', 'y'.repeat(1000)),
    dir('b', { mtime: 78, mode: 0o700, pax: { mtime: '78.5', 'SCHILY.xattr.user.x': '1' } }),
    hard('b/three', 'a/one'),
    sym('c', 'b'),
  );
  const path = join(tempDir(), 'flat.tar');
  writeFileSync(path, tar);
  const owners = new PackageOwners();
  const index = new FlatIndex(owners);
  index.add(tar);
  index.end();
  const { layers } = divide(index, owners, { layers: 2 });
  const found: string[] = [];
  for (const [at, one] of layers.entries()) {
    const bytes = await contentOf(openDivided({ path, index }, one, NEVER));
    expect(bytes.length).toBe(one.streamBytes);
    const entries = await entriesOf(streamOf(bytes));
    expect(entries.length).toBe(one.entries);
    for (const { name, facts } of entries) {
      if (name.endsWith('/') && at === 0) expect(facts.mtimeSeconds).toBe(0);
      else found.push(`${name} ${facts.mtimeSeconds} ${facts.xattrs}`);
    }
  }
  expect(found.sort()).toEqual([
    'a/ 77 ',
    'a/one 1000 ',
    'a/two 1000 ',
    'b/ 78 user.x=1',
    'b/three 1000 ',
    'c 1000 ',
  ]);
});
