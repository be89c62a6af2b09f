// Sums of a filesystem by package and by directory.
import { describe, expect, it } from 'vitest';
import { Survey } from '../../src/survey/survey.ts';
import { dir, file, hardLink } from '../support/tar/cleaning.ts';
import { watched } from '../support/tar/survey.ts';

/** Surveys entries. */
async function contentsOf(...entries: readonly Buffer[]) {
  const survey = new Survey({ contents: true });
  await watched(survey.observer, entries);
  return survey.contents!;
}

describe('contents', () => {
  it('add up packages, whose lists may come later, and directories', async () => {
    const list = '/bin/bash\n/usr/share/doc/bash\n';
    const contents = await contentsOf(
      dir('usr'),
      file('usr/bin/bash', 'bash'),
      hardLink('usr/bin/rbash', 'usr/bin/bash'),
      file('usr/lib/a/b/c', 'x'.repeat(50)),
      file('var/lib/dpkg/info/bash.list', list),
      file('app/node_modules/left/x.js', 'js'),
      file('app/node_modules/left/y.js', 'js2'),
      file('empty'),
      file('top', 'z'),
    );
    expect(contents).toEqual({
      bytes: 60 + list.length,
      files: 6,
      packages: [
        { manager: 'other', name: '', bytes: 51, files: 2 },
        { manager: 'dpkg', name: 'bash', bytes: 4 + list.length, files: 2 },
        { manager: 'npm', name: 'app/node_modules/left', bytes: 5, files: 2 },
      ],
      morePackages: 0,
      directories: [
        { path: '/usr', bytes: 54, files: 2 },
        { path: '/usr/lib', bytes: 50, files: 1 },
        { path: '/usr/lib/a', bytes: 50, files: 1 },
        { path: '/var', bytes: list.length, files: 1 },
        { path: '/var/lib', bytes: list.length, files: 1 },
        { path: '/var/lib/dpkg', bytes: list.length, files: 1 },
        { path: '/app', bytes: 5, files: 2 },
        { path: '/app/node_modules', bytes: 5, files: 2 },
        { path: '/app/node_modules/left', bytes: 5, files: 2 },
        { path: '/usr/bin', bytes: 4, files: 1 },
      ],
      moreDirectories: 0,
    });
  });

  it('list the largest 500, and count the others', async () => {
    const files = Array.from({ length: 502 }, (_, at) => [
      dir(`d${at}`),
      file(`d${at}/node_modules/p/f`, 'x'.repeat(at + 1)),
    ]);
    const contents = await contentsOf(...files.flat());
    expect(contents.packages).toHaveLength(500);
    expect(contents.packages.at(-1)).toMatchObject({ name: 'd2/node_modules/p', bytes: 3 });
    expect(contents.morePackages).toBe(2);
    expect(contents.directories).toHaveLength(500);
    expect(contents.moreDirectories).toBe(3 * 502 - 500);
    expect(contents.bytes).toBe((502 * 503) / 2);
  });

  it('have names as text, cut if they are long', async () => {
    const contents = await contentsOf(
      file(Buffer.from('ü/node_modules/ö/f').toString('latin1'), 'x'),
      file(`${'l'.repeat(400)}/node_modules/p/f`, 'xx'),
    );
    const names = contents.packages.map(({ name }) => name);
    expect(names).toEqual([`${'l'.repeat(299)}…`, 'ü/node_modules/ö']);
    expect(contents.directories.find(({ files }) => files === 1)?.path).toMatch(/^[/l]|^\/ü/);
    expect(Math.max(...contents.directories.map(({ path }) => path.length))).toBe(300);
  });

  it('are not summed up unless they are asked for', async () => {
    const survey = new Survey({ files: true });
    await watched(survey.observer, [file('a', 'x')]);
    expect(survey.contents).toBeUndefined();
  });
});
