import { describe, expect, it } from 'vitest';
import type { RuleCount } from '../../src/clean/counts.ts';
import { MANAGERS } from '../../src/packages/managers.ts';
import { Survey } from '../../src/survey/survey.ts';
import { withoutContent } from '../../src/tar/rewrite.ts';
import { dir, file, hardLink } from '../support/tar/cleaning.ts';
import { filesOf, watched } from '../support/tar/survey.ts';

const group = (name: (typeof MANAGERS)[number]) => MANAGERS.indexOf(name);
const rule = (rest: Partial<RuleCount> = {}): RuleCount => ({
  kind: 'preset',
  name: 'apt',
  entries: 1,
  bytes: 1,
  ...rest,
});

describe('a survey that fails', () => {
  it('returns nothing from then on, and does not throw', () => {
    const survey = new Survey({ files: true });
    const broken = { ...file('a/b', 'xyz'), name: undefined } as never;
    survey.observer.begin(broken, 'keep');
    survey.observer.data(Buffer.from('x'));
    survey.observer.end();
    survey.onDropped('c', 5, rule());
    expect([survey.directories, survey.page()]).toEqual([undefined, undefined]);
  });
});

describe('a survey without files', () => {
  it('has only directories, and ignores dropped files', async () => {
    const survey = new Survey({});
    await watched(survey.observer, [dir('a'), file('a/b', 'xyz')]);
    survey.onDropped('c', 5, rule());
    expect(survey.directories).toEqual([{ path: '/a', bytes: 3, files: 1 }]);
    expect(survey.page()).toBeUndefined();
  });
});

describe('a survey with files', () => {
  it('has all files of the result by package manager, even if its list comes later', async () => {
    const survey = new Survey({ files: true });
    await watched(
      survey.observer,
      [
        dir('usr'),
        file('usr/bin/bash', 'bash'),
        file('usr/goes', 'x'),
        file('log', 'emptied'),
        file('var/lib/dpkg/info/bash.list', '/bin/bash\n'),
        file('app/node_modules/x.js', 'js'),
        hardLink('usr/bin/sh', 'usr/bin/bash'),
      ],
      (seen) => {
        const name = seen.name.toString();
        if (name === 'usr/goes') return 'drop';
        return name === 'log' ? { head: withoutContent(seen), data: Buffer.alloc(0) } : 'keep';
      },
    );
    expect(filesOf(survey.page()!.result)).toEqual([
      `app/node_modules/x.js 2 ${group('npm')}`,
      `usr/bin/bash 4 ${group('dpkg')}`,
      `var/lib/dpkg/info/bash.list 10 ${group('dpkg')}`,
    ]);
    expect(survey.page()?.notes).toEqual([]);
    expect(survey.directories?.map(({ path }) => path)).toContain('/usr/bin');
  });

  it('has dropped files by rule, and a group for each rule', () => {
    const survey = new Survey({ files: true });
    const apt = rule();
    const mine = rule({ kind: 'exclude', name: '*.map', bytes: 7 });
    survey.onDropped('b.map', 7, mine);
    survey.onDropped('var/cache/apt/x', 5, apt);
    survey.onDropped('var/cache/apt/y', 6, apt);
    // Its content is kept under another name.
    survey.onDropped('var/cache/apt/y', -6, apt);
    const { dropped, groups } = survey.page()!;
    expect(groups).toEqual([
      ...MANAGERS.map((name) => ({ name, kind: name === 'other' ? 'other' : 'manager' })),
      { name: '*.map', kind: 'exclude' },
      { name: 'apt', kind: 'preset' },
    ]);
    expect(filesOf(dropped)).toEqual([
      `b.map 7 ${MANAGERS.length}`,
      `var/cache/apt/x 5 ${MANAGERS.length + 1}`,
    ]);
  });

  it('has no dropped files of a preset that restored everything', () => {
    const survey = new Survey({ files: true });
    const npm = rule({ name: 'npm' });
    survey.onDropped('a', 5, npm);
    survey.onDropped('b', 3, rule());
    Object.assign(npm, { entries: 0, bytes: 0 });
    expect(filesOf(survey.page()!.dropped)).toEqual([`b 3 ${MANAGERS.length + 1}`]);
  });

  it('notes how many files are shown together', () => {
    const survey = new Survey({ files: true });
    const apt = rule();
    for (let at = 0; at < 400_001; at++) survey.onDropped(`d/${at}`, 1, apt);
    expect(survey.page()?.notes).toEqual([
      '400000 small files that were dropped are not shown one by one: "(smaller files)" combines those of a directory.',
    ]);
  });
});
