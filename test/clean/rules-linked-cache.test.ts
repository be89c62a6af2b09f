import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/clean/presets.ts';
import { applyTimeRule } from '../../src/tar/times.ts';
import { cleaned, countLines, dir, file, hardLink, symlink } from '../support/tar/cleaning.ts';
import { archive } from '../support/tar/tar.ts';

const TOP = 'root/.cache/uv/archive-v0';
/** The cache in the stream, and as the engine returns it for its path. */
const cacheAt = (top: string) => [
  dir(top, 0o700, { mtime: 9 }),
  dir(`${top}/x`),
  file(`${top}/x/m.py`, 'import'),
  hardLink(`${top}/x/same.py`, `${top}/x/m.py`),
  symlink(`${top}/x/up`, '../x/m.py'),
];
const SCENE = {
  presets: [presetOf('uv')!],
  paths: { [TOP]: archive(...cacheAt('archive-v0')) },
};
const FILES = [`${TOP}/`, `${TOP}/x/`, `${TOP}/x/m.py`, `${TOP}/x/up > ../x/m.py`];
const LINK = `${TOP}/x/same.py > ${TOP}/x/m.py`;
/** What is restored. Hard links come last, since their targets may be anywhere. */
const WHOLE = [...FILES, LINK];
const CACHE = cacheAt(TOP);

/** A cache with one hard link to an earlier file, and a symlink that points into the cache. */
async function linkedTo(target: string, alone: Buffer[], excludes = '') {
  const result = await cleaned(
    {
      ...SCENE,
      excludes,
      paths: { [TOP]: archive(...alone), [target]: archive(file('m.py', 'import')) },
    },
    file(target, 'import'),
    dir(TOP),
    hardLink(`${TOP}/m.py`, target),
    symlink('srv/link', `/${TOP}`),
  );
  return { observed: result.observed, entries: result.entries, counts: countLines(result) };
}

describe('a cache that is kept if links point into it', () => {
  it('is dropped if there are only links inside it', async () => {
    const result = await cleaned(SCENE, dir('root/.cache/uv'), ...CACHE, file('app'));
    expect(result.names).toEqual(['root/.cache/uv/', 'app']);
    expect(result.rules.findings.skippedPresets).toEqual([]);
    expect(countLines(result)).toEqual(['uv: 5 6']);
  });

  it.each([
    ['absolute', 'srv/venv/m.py', `/${TOP}/x/m.py`],
    ['relative', 'srv/venv/m.py', `../../${TOP}/x/m.py`],
    ['beside it', 'root/venv', '.cache/uv/archive-v0/x'],
    ['that climbs over the root', 'srv/m.py', `../../../../${TOP}/x`],
    ['to the cache itself', 'srv/uv', '/root/.cache/uv'],
    ['to the directory above it', 'cache', 'root/.cache/'],
  ])('is fetched again if a later link points into it: %s', async (_, name, target) => {
    const link = symlink(name, target);
    const result = await cleaned(SCENE, dir('root/.cache/uv'), ...CACHE, link);
    expect(result.requested).toEqual([TOP]);
    expect(result.observed).toEqual(['root/.cache/uv/', `${name} > ${target}`, ...WHOLE]);
    expect(result.entries[2]).toMatchObject({ name: `${TOP}/`, mode: 0o700, mtimeSeconds: 9 });
    expect(result.entries[4]).toMatchObject({ data: 'import' });
    expect(result.rules.findings.skippedPresets).toEqual(['uv']);
    expect(countLines(result)).toEqual(['uv: 0 0']);
    expect(result.rules.appended).toEqual({ entries: 5, dataBytes: 6 });
  });

  it('is not dropped if the link comes first', async () => {
    const link = symlink('app/m.py', `/${TOP}/x/m.py`);
    const result = await cleaned(SCENE, link, ...CACHE);
    expect(result.requested).toEqual([]);
    expect(result.observed).toEqual([`app/m.py > /${TOP}/x/m.py`, ...FILES.toSpliced(3, 0, LINK)]);
    expect(result.rules.findings.skippedPresets).toEqual(['uv']);
    expect(countLines(result)).toEqual(['uv: 0 0']);
  });

  it.each(['/srv/x', 'm.py', '/root', '/', '/root/.cache/pip', '/root/.cache/uv2'])(
    'is dropped if a link points only to %s',
    async (target) => {
      const result = await cleaned(SCENE, ...CACHE, symlink('srv/link', target));
      expect(result.observed).toEqual([`srv/link > ${target}`]);
      expect(result.rules.findings.skippedPresets).toEqual([]);
    },
  );

  it('is dropped if the only kept link is inside it, except for its target', async () => {
    const { rules, observed } = await cleaned(
      {
        ...SCENE,
        paths: { [`${TOP}/x/m.py`]: archive(file('m.py', 'import')) },
        excludes: `!${TOP}/x/up`,
      },
      ...CACHE,
    );
    expect(rules.findings.skippedPresets).toEqual([]);
    expect(observed).toEqual([`${TOP}/`, `${TOP}/x/`, `${TOP}/x/up > ../x/m.py`, `${TOP}/x/m.py`]);
  });

  it('is restored completely if several of its parts were dropped', async () => {
    const other = 'root/.cache/uv/wheels-v1';
    const result = await cleaned(
      { ...SCENE, paths: { ...SCENE.paths, [other]: archive(file('wheels-v1', 'w')) } },
      ...CACHE,
      file(other, 'w'),
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.requested).toEqual([TOP, other]);
    expect(result.observed).toEqual([`srv/link > /${TOP}`, ...FILES, other, LINK]);
  });

  it('is restored with the times of the rest of the stream', async () => {
    const { entries } = await cleaned(
      { ...SCENE, retime: (head) => applyTimeRule(head, () => 3) },
      ...CACHE,
      symlink('srv/link', `/${TOP}`),
    );
    expect(new Set(entries.slice(1).map(({ mtimeSeconds }) => mtimeSeconds))).toEqual(new Set([3]));
  });

  it('is restored without what the user’s patterns drop, and not twice with what they keep', async () => {
    const result = await cleaned(
      { ...SCENE, excludes: `${TOP}/x/same.py\n!${TOP}/x/up` },
      ...CACHE,
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.observed).toEqual([
      `${TOP}/`,
      `${TOP}/x/`,
      `${TOP}/x/up > ../x/m.py`,
      `srv/link > /${TOP}`,
      `${TOP}/x/m.py`,
    ]);
    expect(countLines(result)).toEqual(['uv: 0 0', `${TOP}/x/same.py: 1 0`]);
  });

  it('is not written twice if it contains a volume', async () => {
    const result = await cleaned(
      { ...SCENE, volumes: [`/${TOP}/x`] },
      ...CACHE,
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.observed).toEqual([...FILES.toSpliced(3, 0, LINK), `srv/link > /${TOP}`]);
  });

  it('is restored with the content of hard links whose first name the user drops', async () => {
    const first = `${TOP}/x/m.py`;
    const result = await cleaned(
      {
        ...SCENE,
        paths: { ...SCENE.paths, [first]: archive(file('m.py', 'import')) },
        excludes: first,
      },
      ...CACHE,
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.requested).toEqual([TOP, first]);
    expect(result.observed).not.toContain(first);
    expect(result.entries.at(-1)).toMatchObject({
      name: `${TOP}/x/same.py`,
      type: 'file',
      data: 'import',
    });
    expect(countLines(result)).toEqual(['uv: 0 0', `${first}: 1 0`]);
  });

  it('is restored as hard links to earlier files, not as copies', async () => {
    const linked = (top: string) => [dir(top), file(`${top}/m.py`, 'import')];
    const { observed, counts } = await linkedTo('opt/venv/m.py', linked('archive-v0'));
    expect(observed).toEqual([
      'opt/venv/m.py',
      `srv/link > /${TOP}`,
      `${TOP}/`,
      `${TOP}/m.py > opt/venv/m.py`,
    ]);
    expect(counts).toEqual(['uv: 0 0']);
  });

  it('is restored with the content of files that another rule drops', async () => {
    const linked = (top: string) => [dir(top), file(`${top}/m.py`, 'import')];
    const { entries, counts } = await linkedTo('aaa/m.py', linked('archive-v0'), 'aaa');
    expect(entries.at(-1)).toMatchObject({ name: `${TOP}/m.py`, type: 'file', data: 'import' });
    // Dropping them saved nothing.
    expect(counts).toEqual(['uv: 0 0', 'aaa: 1 0']);
  });

  it('is restored with links between its parts', async () => {
    const other = 'root/.cache/uv/wheels-v1';
    const result = await cleaned(
      { ...SCENE, paths: { ...SCENE.paths, [other]: archive(file('wheels-v1', 'import')) } },
      ...CACHE,
      hardLink(other, `${TOP}/x/m.py`),
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.observed.slice(1)).toEqual([...FILES, LINK, `${other} > ${TOP}/x/m.py`]);
  });

  it('may also be pnpm’s store, if a project consists of links into it', async () => {
    const store = 'root/.local/share/pnpm/store/v10';
    const link = symlink('srv/node_modules/odd', `/${store}/links/odd`);
    const result = await cleaned(
      {
        presets: [presetOf('pnpm')!],
        paths: { [store]: archive(dir('v10'), file('v10/links/odd', 'odd')) },
      },
      dir(store),
      file(`${store}/links/odd`, 'odd'),
      link,
    );
    expect(result.names).toEqual(['srv/node_modules/odd', `${store}/`, `${store}/links/odd`]);
    expect(result.rules.findings.skippedPresets).toEqual(['pnpm']);
  });

  it('restores the first name of hard links outside it', async () => {
    const result = await cleaned(
      SCENE,
      ...CACHE,
      hardLink('srv/m.py', `${TOP}/x/m.py`),
      symlink('usr/link', `/${TOP}`),
    );
    expect(result.requested).toEqual([TOP]);
    expect(result.observed).toEqual([`usr/link > /${TOP}`, ...WHOLE, `srv/m.py > ${TOP}/x/m.py`]);
    expect(countLines(result)).toEqual(['uv: 0 0']);
  });
});
