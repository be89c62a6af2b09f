import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/clean/presets.ts';
import { applyTimeRule } from '../../src/tar/times.ts';
import { cleaned, countLines, dir, file, hardLink, symlink } from '../support/tar/cleaning.ts';
import { archive } from '../support/tar/tar.ts';

const TOP = 'root/.cache/uv/archive-v0';
/** The cache as it streams, and as the engine gives it when it is asked for that path alone. */
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
/** What comes back; hard links last, since what they lead to may come from anywhere. */
const WHOLE = [...FILES, LINK];
const CACHE = cacheAt(TOP);

/** A cache of one hard link to a file before it, which something leads into. */
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
  return { observed: result.observed, entries: result.entries, told: countLines(result) };
}

describe('a cache that links may lead into', () => {
  it('goes where none does, its own links aside', async () => {
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
  ])('is fetched where a link behind it leads there: %s', async (_, name, target) => {
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

  it('is not touched where the link comes first', async () => {
    const link = symlink('app/m.py', `/${TOP}/x/m.py`);
    const result = await cleaned(SCENE, link, ...CACHE);
    expect(result.requested).toEqual([]);
    expect(result.observed).toEqual([`app/m.py > /${TOP}/x/m.py`, ...FILES.toSpliced(3, 0, LINK)]);
    expect(result.rules.findings.skippedPresets).toEqual(['uv']);
    expect(countLines(result)).toEqual(['uv: 0 0']);
  });

  it.each(['/srv/x', 'm.py', '/root', '/', '/root/.cache/pip', '/root/.cache/uv2'])(
    'goes where a link only leads to %s',
    async (target) => {
      const result = await cleaned(SCENE, ...CACHE, symlink('srv/link', target));
      expect(result.observed).toEqual([`srv/link > ${target}`]);
      expect(result.rules.findings.skippedPresets).toEqual([]);
    },
  );

  it('goes where the one link that stays is in it, but for what that leads to', async () => {
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

  it('comes whole where several of its parts went', async () => {
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

  it('comes at the times of the rest of the stream', async () => {
    const { entries } = await cleaned(
      { ...SCENE, retime: (head) => applyTimeRule(head, () => 3) },
      ...CACHE,
      symlink('srv/link', `/${TOP}`),
    );
    expect(new Set(entries.slice(1).map(({ mtimeSeconds }) => mtimeSeconds))).toEqual(new Set([3]));
  });

  it('does not come with what the user’s own patterns drop, nor twice with what they bring back', async () => {
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

  it('does not come twice with a volume in it', async () => {
    const result = await cleaned(
      { ...SCENE, volumes: [`/${TOP}/x`] },
      ...CACHE,
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.observed).toEqual([...FILES.toSpliced(3, 0, LINK), `srv/link > /${TOP}`]);
  });

  it('comes with the content of hard links in it whose first name the user drops', async () => {
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

  it('comes back as hard links to what was there before it, and not as copies', async () => {
    const linked = (top: string) => [dir(top), file(`${top}/m.py`, 'import')];
    const { observed, told: said } = await linkedTo('opt/venv/m.py', linked('archive-v0'));
    expect(observed).toEqual([
      'opt/venv/m.py',
      `srv/link > /${TOP}`,
      `${TOP}/`,
      `${TOP}/m.py > opt/venv/m.py`,
    ]);
    expect(said).toEqual(['uv: 0 0']);
  });

  it('comes back with the content of what another rule drops', async () => {
    const linked = (top: string) => [dir(top), file(`${top}/m.py`, 'import')];
    const { entries, told: said } = await linkedTo('aaa/m.py', linked('archive-v0'), 'aaa');
    expect(entries.at(-1)).toMatchObject({ name: `${TOP}/m.py`, type: 'file', data: 'import' });
    // Nothing was saved by it.
    expect(said).toEqual(['uv: 0 0', 'aaa: 1 0']);
  });

  it('comes back with links from one of its parts to another', async () => {
    const other = 'root/.cache/uv/wheels-v1';
    const result = await cleaned(
      { ...SCENE, paths: { ...SCENE.paths, [other]: archive(file('wheels-v1', 'import')) } },
      ...CACHE,
      hardLink(other, `${TOP}/x/m.py`),
      symlink('srv/link', `/${TOP}`),
    );
    expect(result.observed.slice(1)).toEqual([...FILES, LINK, `${other} > ${TOP}/x/m.py`]);
  });

  it('is pnpm’s store too, where a project is links into it', async () => {
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

  it('gives hard links from elsewhere their first name back', async () => {
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
