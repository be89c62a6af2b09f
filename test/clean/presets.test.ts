import { describe, expect, it } from 'vitest';
import { parseClean } from '../../src/clean/parse-clean.ts';
import { lastMatch, Pattern } from '../../src/clean/patterns.ts';
import { expandPlaces, type Places, placesOf } from '../../src/clean/places.ts';
import { PRESETS, presetOf } from '../../src/clean/presets.ts';
import { thrownBy } from '../support/process/errors.ts';

const ALL =
  'apt apk dnf zypper pacman pip uv npm yarn pnpm gem cargo go conda composer nuget maven gradle logs tmp docs man locales pycache';
const SAFE = 'apt apk dnf zypper pacman pip npm yarn gem conda composer logs tmp';
const sorted = (names: Iterable<string>) => [...names].sort();
const namesOf = (text: string) => parseClean(text).map(({ name }) => name);
/** Variables that presets use. */
const VARIABLES = [
  ...new Set(
    PRESETS.flatMap(({ owned = [], drops = [], empties = [] }) => [...owned, ...drops, ...empties])
      .map((text) => /^!?\$([A-Za-z_]+)\//.exec(text)?.[1])
      .filter((name) => name !== undefined),
  ),
];

/** All patterns of all presets, expanded for some places. */
function allIn(places: Places): { name: string; text: string }[] {
  return PRESETS.flatMap(({ name, owned = [], drops = [], empties = [] }) =>
    [...owned, ...drops, ...empties]
      .flatMap((text) => expandPlaces(text, places))
      .map((text) => ({ name, text })),
  );
}

describe('presets', () => {
  it('are these, each with a unique name', () => {
    const names = PRESETS.map(({ name }) => name);
    expect(sorted(names)).toEqual(sorted(ALL.split(' ')));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(presetOf(name)?.name).toBe(name);
    expect(presetOf('')).toBeUndefined();
    expect(presetOf('constructor')).toBeUndefined();
  });

  it('include these as safe', () => {
    const safe = PRESETS.filter(({ isSafe }) => isSafe).map(({ name }) => name);
    expect(sorted(safe)).toEqual(sorted(SAFE.split(' ')));
  });

  it('say what they drop and why, and drop something', () => {
    for (const { name, what, why, owned = [], drops = [] } of PRESETS) {
      expect(what, name).toMatch(/^\S.*\S$/);
      expect(why, name).toMatch(/^\S.*[^\s.]$/);
      expect(owned.length + drops.length, name).toBeGreaterThan(0);
    }
  });

  it.each([
    '/',
    '/*',
    '/[',
    '/a]b[',
    '/\\',
    '/a\\',
    '/!',
    '/! ',
    '/**',
    '/?',
    '/[^',
    '/[z-a]',
    '/ü\ufffd',
    '/a b ',
    '/#',
    '/..',
    '/-',
    'relative',
    '',
    '/a:/b\\:/[',
    `/${'a/'.repeat(2000)}`,
  ])('have valid patterns whatever the places are: %j', (place) => {
    const passwd = Buffer.from(`u:x:1:1::${place}:/bin/sh\n`);
    const env = ['HOME', 'LANG', 'LANGUAGE', ...VARIABLES].map((name) => `${name}=${place}`);
    const bare = allIn(placesOf(undefined, []));
    const all = allIn(placesOf(passwd, env));
    expect(all.length).toBeGreaterThanOrEqual(bare.length);
    for (const { name, text } of all) {
      const pattern = new Pattern(text);
      // Detects a list that hostile places have negated, or that matches everything.
      if (pattern.isException)
        expect(['apt', 'man', 'locales', 'gem', 'logs'], text).toContain(name);
      else if (name !== 'pycache')
        for (const path of ['bin/sh', 'usr/bin/env', 'etc/passwd', 'lib/x', 'var/lib/dpkg/status'])
          expect(pattern.matches(path), `${name}: ${text}`).toBe(false);
    }
  });

  it('do not overlap', () => {
    const lists = PRESETS.filter(({ name }) => name !== 'pycache').map(({ name }) => ({
      name,
      patterns: allIn(placesOf(undefined, []))
        .filter((one) => one.name === name)
        .map(({ text }) => new Pattern(text)),
    }));
    for (const path of ['root/.cache/pip/http', 'root/.npm/_logs', 'var/log/apt/x', 'tmp/x']) {
      const found = lists.filter(({ patterns }) => lastMatch(patterns, path) !== undefined);
      expect(found, path).toHaveLength(1);
    }
  });
});

describe('parseClean', () => {
  it('reads names separated by commas and newlines, in the presets’ own order, each once', () => {
    expect(namesOf('')).toEqual([]);
    expect(namesOf(' ,\n , ')).toEqual([]);
    expect(namesOf('tmp, apt\n\tuv ,apt\r\n')).toEqual(['apt', 'tmp', 'uv']);
  });

  it('expands "auto" to all safe presets', () => {
    expect(sorted(namesOf('auto'))).toEqual(sorted(SAFE.split(' ')));
    expect(sorted(namesOf('docs,auto,pip'))).toEqual(sorted([...SAFE.split(' '), 'docs']));
  });

  it('excludes a name with a leading "-", wherever it appears', () => {
    const less = sorted(SAFE.split(' ').filter((name) => name !== 'tmp' && name !== 'logs'));
    expect(sorted(namesOf('auto,-tmp,- logs'))).toEqual(less);
    expect(sorted(namesOf('-tmp\n-logs\nauto'))).toEqual(less);
    expect(namesOf('apt,-apt')).toEqual([]);
    expect(namesOf('apt,docs,-auto')).toEqual(['docs']);
    expect(namesOf('apt,-docs')).toEqual(['apt']);
  });

  it('refuses a list that only excludes presets', () => {
    const failure = thrownBy(() => parseClean('-tmp, -logs'));
    expect(failure).toMatchObject({ code: 'BAD_INPUT', hint: 'Write "clean: auto, -tmp, -logs".' });
  });

  it.each([
    ['aptt', 'apt'],
    ['AUTO', 'auto'],
    ['-loggs,auto', 'logs'],
    ['pip,gm', 'gem'],
    ['--tmp', 'tmp'],
    ['dokcs', 'docs'],
  ])('refuses %j and suggests a similar preset', (text, near) => {
    const failure = thrownBy(() => parseClean(text));
    expect(failure).toMatchObject({ code: 'BAD_INPUT' });
    expect(failure.message).toContain(`Did you mean "${near}"?`);
    expect(failure.hint).toContain('auto, apt, apk');
  });
});
