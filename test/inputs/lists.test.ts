import { afterEach, describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { spellInputsFor } from '../../src/base/spelling.ts';
import { withoutDashes } from '../../src/inputs/lists.ts';
import { readInputs } from '../../src/inputs/read.ts';

afterEach(() => spellInputsFor('workflow'));

const read = (given: Partial<Record<InputName, string>>) =>
  readInputs((name) => ({ image: 'app', tag: 'app:flat', ...given })[name] ?? '');

describe('withoutDashes', () => {
  it.each([
    ['- apt\n- pip', 'apt\npip'],
    ['  - apt\r\n\n  -   pip\r\n', 'apt\npip'],
    ['- docs', 'docs'],
    ['- auto\n- -logs', 'auto\n-logs'],
    [
      "# ours\n- \"**/*.map\"\n# theirs\n- '!srv/it''s' # back\n- a#b # c",
      "**/*.map\n!srv/it's\na#b",
    ],
    ['- "a\\\\b \\"c\\""', 'a\\b "c"'],
    ['-\tapt', 'apt'],
  ])('reads %j', (text, plain) => {
    expect(withoutDashes(text)).toBe(plain);
  });

  it.each(['', '\n', 'apt, -logs', 'auto\n- logs', '-logs\n-tmp', '- a\nb', '-', '# only', '--x'])(
    'leaves %j as it is',
    (text) => {
      expect(withoutDashes(text)).toBe(text);
    },
  );
});

describe('a pasted list', () => {
  it('works for each input that is a list', () => {
    const { tags, layer, cleanWords } = read({
      tag: '- app:flat\n- "ghcr.io/owner/app:flat"',
      clean: '- auto\n- docs\n- -logs',
      exclude: "- '**/*.map'\n- '!srv/public'",
    });
    expect(tags.map(({ text }) => text)).toEqual(['app:flat', 'ghcr.io/owner/app:flat']);
    const names = layer.clean.map(({ name }) => name);
    expect([names.includes('apt'), names.includes('docs'), names.includes('logs')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(cleanWords).toEqual(['auto', 'docs', '-logs']);
    expect(layer.exclude.map(({ text }) => text)).toEqual(['**/*.map', '!srv/public']);
  });

  it.each(['- logs, auto', '- docs, auto\n- logs'])(
    'is none where an item of "clean" has a comma: in %j dashes take presets out',
    (clean) => {
      const names = read({ clean }).layer.clean.map(({ name }) => name);
      expect(['apt', 'logs', 'docs'].filter((name) => names.includes(name))).toEqual(['apt']);
    },
  );

  it('may have a comma in a comment, a tag or a pattern', () => {
    expect(read({ clean: '- docs # for us, too' }).cleanWords).toEqual(['docs']);
    const { tags, layer } = read({ tag: '- a:1, b:2', exclude: '- a,b\n- c' });
    expect(tags.map(({ text }) => text)).toEqual(['a:1', 'b:2']);
    expect(layer.exclude.map(({ text }) => text)).toEqual(['a,b', 'c']);
  });

  it('is none where a line has no dash: there a dash takes a preset out', () => {
    const names = read({ clean: 'auto\n- logs' }).layer.clean.map(({ name }) => name);
    expect([names.includes('apt'), names.includes('logs')]).toEqual([true, false]);
  });
});

describe('"clean" as a switch', () => {
  it.each(['true', 'True', ' TRUE\n'])('%j is "auto", with a notice', (text) => {
    const { layer, notices } = read({ clean: text });
    expect(layer).toEqual(read({ clean: 'auto' }).layer);
    expect(notices).toEqual([
      '"clean: true" is taken for "clean: auto", which stands for every safe preset.',
    ]);
  });

  it.each([
    ['- true', '"clean: true" is taken for "clean: auto", which'],
    ['true, docs', '"clean: true, docs" is taken for "clean: auto, docs", in which "auto"'],
    ['- true\n- -logs', '"clean: true, -logs" is taken for "clean: auto, -logs", in which "auto"'],
  ])('%j has the notice too', (text, start) => {
    expect(read({ clean: text }).notices).toEqual([`${start} stands for every safe preset.`]);
  });

  it('has no notice of a word that is not taken for another', () => {
    expect(read({ clean: 'auto, -logs' }).notices).toEqual([]);
  });

  it('is written as an option with its value on a command line', () => {
    spellInputsFor('command-line');
    expect(read({ clean: 'true' }).notices).toEqual([
      '--clean true is taken for --clean auto, which stands for every safe preset.',
    ]);
  });

  it.each(['false', 'False'])('%j is nothing, and needs no notice', (text) => {
    expect(read({ clean: text })).toMatchObject({ layer: { clean: [] }, notices: [] });
  });
});

describe('a tag that names a repository', () => {
  it.each(['latest', 'stable', 'v1.2.3', '1.2', '24-alpine', '0123456789ab', 'a'.repeat(40)])(
    '%s has a notice',
    (tag) => {
      const [notice, ...others] = read({ tag: `app:flat, ${tag}` }).notices;
      expect(notice).toContain(`the result becomes ${tag}:latest, in a repository of that name`);
      expect(notice).toContain(`"app:${tag}"`);
      expect(others).toEqual([]);
    },
  );

  it('and one that takes an upper-case owner for a registry', () => {
    const [notice] = read({ tag: 'Owner/app:1' }).notices;
    expect(notice).toContain('names the registry "Owner"');
    expect(notice).toContain('"owner/app:1" would do');
  });

  it.each([
    'app',
    'app:latest',
    'latest:latest',
    'owner/latest',
    'localhost/app',
    'Registry:5000/app',
    'REG.example.com/app',
    'facade',
    'deadbeef:flat',
    'node20',
  ])('%s has none', (tag) => {
    expect(read({ tag }).notices).toEqual([]);
  });
});
