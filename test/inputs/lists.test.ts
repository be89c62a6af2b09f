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
    'returns %j unchanged',
    (text) => {
      expect(withoutDashes(text)).toBe(text);
    },
  );
});

describe('a YAML sequence', () => {
  it('is accepted by every list input', () => {
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
    'is not recognized in "clean" if an item contains a comma: in %j dashes exclude presets',
    (clean) => {
      const names = read({ clean }).layer.clean.map(({ name }) => name);
      expect(['apt', 'logs', 'docs'].filter((name) => names.includes(name))).toEqual(['apt']);
    },
  );

  it('can have commas in comments, tags and patterns', () => {
    expect(read({ clean: '- docs # for us, too' }).cleanWords).toEqual(['docs']);
    const { tags, layer } = read({ tag: '- a:1, b:2', exclude: '- a,b\n- c' });
    expect(tags.map(({ text }) => text)).toEqual(['a:1', 'b:2']);
    expect(layer.exclude.map(({ text }) => text)).toEqual(['a,b', 'c']);
  });

  it('is not recognized if one line has no dash: then a dash excludes a preset', () => {
    const names = read({ clean: 'auto\n- logs' }).layer.clean.map(({ name }) => name);
    expect([names.includes('apt'), names.includes('logs')]).toEqual([true, false]);
  });
});

describe('the input "clean" as a boolean', () => {
  it.each(['true', 'True', ' TRUE\n'])('means "auto" for %j, with a notice', (text) => {
    const { layer, notices } = read({ clean: text });
    expect(layer).toEqual(read({ clean: 'auto' }).layer);
    expect(notices).toEqual(['"clean: true" means "clean: auto", which selects all safe presets.']);
  });

  it.each([
    ['- true', '"clean: true" means "clean: auto", which'],
    ['true, docs', '"clean: true, docs" means "clean: auto, docs", in which "auto"'],
    ['- true\n- -logs', '"clean: true, -logs" means "clean: auto, -logs", in which "auto"'],
  ])('causes the notice for %j too', (text, start) => {
    expect(read({ clean: text }).notices).toEqual([`${start} selects all safe presets.`]);
  });

  it('causes no notice for other words', () => {
    expect(read({ clean: 'auto, -logs' }).notices).toEqual([]);
  });

  it('is written as an option in the command’s notice', () => {
    spellInputsFor('command-line');
    expect(read({ clean: 'true' }).notices).toEqual([
      '--clean true means --clean auto, which selects all safe presets.',
    ]);
  });

  it.each(['false', 'False'])('means no presets for %j, without a notice', (text) => {
    expect(read({ clean: text })).toMatchObject({ layer: { clean: [] }, notices: [] });
  });
});

describe('a notice about a tag', () => {
  it.each(['latest', 'stable', 'v1.2.3', '1.2', '24-alpine', '0123456789ab', 'a'.repeat(40)])(
    'appears for %s, which names a repository',
    (tag) => {
      const [notice, ...others] = read({ tag: `app:flat, ${tag}` }).notices;
      expect(notice).toContain(`the result will be named ${tag}:latest`);
      expect(notice).toContain(`"app:${tag}"`);
      expect(others).toEqual([]);
    },
  );

  it('appears for an upper-case owner, which names a registry', () => {
    const [notice] = read({ tag: 'Owner/app:1' }).notices;
    expect(notice).toContain('refers to the registry "Owner"');
    expect(notice).toContain('write "owner/app:1"');
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
  ])('does not appear for %s', (tag) => {
    expect(read({ tag }).notices).toEqual([]);
  });
});
