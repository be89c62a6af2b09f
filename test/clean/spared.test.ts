// What rules spare, and what onDropped receives for each dropped file.
import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/clean/presets.ts';
import {
  cleaned,
  dir,
  file,
  hardLink,
  preset,
  type Scene,
  symlink,
} from '../support/tar/cleaning.ts';
import { archive } from '../support/tar/tar.ts';

const DOCS = presetOf('docs')!;
const LICENCES = { what: 'licences', why: 'they must accompany the software' };

/** Runs entries through rules, and returns what was spared. */
async function spared(scene: Scene, ...parts: Buffer[]) {
  const { rules } = await cleaned(scene, ...parts, file('stays'));
  return rules.findings.spared;
}

describe('the list of spared entries', () => {
  it('is empty if no rule matches', async () => {
    expect(await spared({}, file('usr/share/doc/a/copyright', 'x'))).toEqual([]);
    expect(
      await spared({ presets: [DOCS] }, file('opt/LICENSE', 'x'), file('usr/share/doc/a/x', 'x')),
    ).toEqual([]);
  });

  it('has counts and bytes, without directories', async () => {
    const found = await spared(
      { presets: [DOCS] },
      dir('usr/share/doc/a'),
      file('usr/share/doc/a/copyright', '123'),
      file('usr/share/doc/b/NOTICE', '4567'),
      dir('usr/share/doc/c/licenses'),
      file('usr/share/doc/c/README', '89'),
    );
    expect(found).toEqual([{ ...LICENCES, entries: 2, bytes: 7 }]);
  });

  it('includes links, which have no bytes', async () => {
    const found = await spared(
      { presets: [preset({ drops: ['a'] })] },
      file('a/LICENSE', '12'),
      symlink('a/LICENSE.txt', 'LICENSE'),
      hardLink('a/COPYING', 'a/LICENSE'),
    );
    expect(found).toEqual([{ ...LICENCES, entries: 3, bytes: 2 }]);
  });

  it('has one entry per kind', async () => {
    const found = await spared(
      { presets: [preset({ drops: ['**'] })], volumes: ['/data/', '/srv'] },
      file('etc/passwd', '1'),
      file('data/x', '12'),
      file('data/y/z', '34'),
      file('usr/share/zoneinfo/UTC', '123'),
    );
    expect(found).toEqual([
      { what: 'accounts', why: 'users and groups would lose their names', entries: 1, bytes: 1 },
      {
        what: 'the volume /data',
        why: 'new volumes are initialized from it',
        entries: 2,
        bytes: 4,
      },
      { what: 'time zones', why: 'local times would be wrong', entries: 1, bytes: 3 },
    ]);
  });

  it('includes files of a volume that a preset would only have emptied', async () => {
    const found = await spared(
      { presets: [preset({ empties: ['log/**'] })], volumes: ['/log'] },
      file('log/a', '12'),
    );
    expect(found).toMatchObject([{ what: 'the volume /log', entries: 1, bytes: 2 }]);
  });

  it('does not include what another preset drops or empties', async () => {
    const keeps = preset({ name: 'one', drops: ['a/*'] });
    for (const other of [{ owned: ['a/*'] }, { empties: ['a/*'] }]) {
      const scene = { presets: [keeps, preset({ name: 'two', ...other })] };
      expect(await spared(scene, file('a/LICENSE', '12'))).toEqual([]);
    }
  });

  it('does not include what the user drops', async () => {
    const scene = { presets: [preset({ drops: ['a/*'] })], excludes: 'a' };
    expect(await spared(scene, file('a/LICENSE', '12'))).toEqual([]);
  });

  it('includes what the user keeps, with the pattern as written', async () => {
    const found = await spared(
      { presets: [preset({ owned: ['cache/*'] })], excludes: 'src\n! src/keep/**\n!cache/x' },
      file('src/a', '1'),
      dir('src/keep'),
      file('src/keep/b', '12'),
      file('src/keep/c/d', '34'),
      file('cache/x', '123'),
      file('cache/y', '1'),
    );
    expect(found).toEqual([
      { what: '! src/keep/**', why: undefined, entries: 2, bytes: 4 },
      { what: '!cache/x', why: undefined, entries: 1, bytes: 3 },
    ]);
  });

  it('does not include what would be kept without the user’s pattern', async () => {
    const scene = { presets: [preset({ drops: ['a/*'] })], excludes: 'src\n!usr\n!a/LICENSE' };
    expect(await spared(scene, file('usr/bin/x', '1'), file('a/LICENSE', '1'))).toEqual([]);
  });

  it('does not include a hard link’s missing target', async () => {
    // The rules decide about the target, although it is not in the stream.
    const scene = { presets: [preset({ drops: ['a/*'] })] };
    expect(await spared(scene, hardLink('b', 'a/LICENSE'))).toEqual([]);
  });
});

/** An archive of one file, as an engine returns it for its path. */
const alone = (data: string) => archive(file('x', data));

/** Calls of onDropped, as `path bytes rule`. */
async function dropped(scene: Scene, ...parts: Buffer[]): Promise<string[]> {
  const calls: string[] = [];
  await cleaned(
    { ...scene, onDropped: (path, bytes, { name }) => calls.push(`${path} ${bytes} ${name}`) },
    ...parts,
    file('stays'),
  );
  return calls;
}

describe('onDropped', () => {
  const OWNED = preset({ name: 'cache', owned: ['cache/*'], empties: ['log/**'] });

  it('receives files that are dropped or emptied, with their rule', async () => {
    expect(
      await dropped(
        { presets: [OWNED], excludes: '*.map\n!b.map' },
        dir('cache/d'),
        file('./cache/d/x', '12'),
        symlink('cache/y', 'x'),
        file('log/a', '123'),
        file('log/b'),
        file('a.map', '1234'),
        file('b.map', '1'),
        file('other', '1'),
      ),
    ).toEqual(['cache/d/x 2 cache', 'cache/y 0 cache', 'log/a 3 cache', 'a.map 4 *.map']);
  });

  it('does not receive what the engine’s decision drops anyway', async () => {
    const scene: Scene = { presets: [OWNED], decide: () => 'drop' };
    expect(await dropped(scene, file('cache/x', '12'))).toEqual([]);
  });

  it('receives negative bytes for a file whose content is kept under another name', async () => {
    const scene = { presets: [OWNED], paths: { 'cache/x': alone('#!tool') } };
    expect(
      await dropped(
        scene,
        file('cache/x', '#!tool'),
        file('cache/y', '12'),
        hardLink('bin/a', 'cache/x'),
        hardLink('bin/b', 'cache/x'),
      ),
    ).toEqual(['cache/x 6 cache', 'cache/y 2 cache', 'cache/x -6 cache']);
  });

  it('adds up to each rule’s count', async () => {
    const sums: Record<string, number> = {};
    const { rules } = await cleaned(
      {
        presets: [OWNED],
        excludes: 'src',
        paths: { 'log/x': alone('log') },
        onDropped: (_, bytes, { name }) => {
          sums[name] = (sums[name] ?? 0) + bytes;
        },
      },
      file('cache/x', '12'),
      file('log/x', 'log'),
      file('log/y', 'more'),
      hardLink('bin/log', 'log/x'),
      file('src/x', '12345'),
    );
    const counted = rules.counts.map(({ name, bytes }) => [name, bytes]);
    expect(sums).toEqual(Object.fromEntries(counted));
    expect(sums).toEqual({ cache: 6, src: 5 });
  });
});
