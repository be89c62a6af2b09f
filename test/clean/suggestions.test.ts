import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { configReferences } from '../../src/clean/config-references.ts';
import { parseClean } from '../../src/clean/parse-clean.ts';
import { Pattern, parsePatterns } from '../../src/clean/patterns.ts';
import { type ConfigReferences, NO_REFERENCES } from '../../src/clean/reference-types.ts';
import { Suggestions, withSuggestions } from '../../src/clean/suggestions.ts';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { dir, hardLink, symlink } from '../support/tar/cleaning.ts';
import { watched } from '../support/tar/survey.ts';
import { BLOCK, header } from '../support/tar/tar.ts';

interface Asked {
  readonly clean?: string;
  readonly excludes?: string;
  readonly env?: readonly string[];
  readonly volumes?: readonly string[];
  readonly names?: ConfigReferences;
  readonly decide?: (entry: TarEntry) => Verdict;
}

const MEGABYTE = Buffer.alloc(1_000_000);

/** A file of a given size in kilobytes, in parts that share their data. */
function kB(name: string, size: number): Buffer[] {
  const sizeBytes = size * 1000;
  const data = Array.from({ length: Math.ceil(sizeBytes / MEGABYTE.length) }, (_, at) =>
    MEGABYTE.subarray(0, sizeBytes - at * MEGABYTE.length),
  );
  const padding = Buffer.alloc((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
  return [header({ name, sizeBytes }), ...data, padding];
}

/** Returns the suggestions for some entries: `docs 9000`, in kilobytes. */
async function suggested(
  parts: ReadonlyArray<Buffer | Buffer[]>,
  asked: Asked = {},
): Promise<string[]> {
  const {
    clean = '',
    excludes = '',
    env = [],
    volumes = [],
    names = NO_REFERENCES,
    decide,
  } = asked;
  const request = {
    active: clean === '' ? [] : parseClean(clean),
    words: clean === '' ? [] : clean.split(', '),
    excludes: parsePatterns(excludes),
    env,
    volumes,
    references: names,
  };
  const { found } = await watched(new Suggestions(request), parts.flat(), decide);
  return found.map(({ name, bytes }) => `${name} ${bytes / 1000}`);
}

const DEBIAN = [
  dir('usr/share'),
  kB('usr/share/doc/gcc/changelog.gz', 9000),
  kB('usr/share/doc/gcc/copyright', 2000),
  kB('usr/share/man/man1/gcc.1.gz', 4000),
  kB('usr/share/locale/de/LC_MESSAGES/gcc.mo', 1500),
  kB('usr/lib/python3/__pycache__/os.pyc', 1200),
  kB('usr/bin/gcc', 3000),
  kB('var/cache/apt/archives/gcc.deb', 5000),
  kB('root/.cache/pip/wheels/a/b.whl', 1100),
  kB('root/.m2/repository/a.jar', 8000),
  kB('root/.cargo/registry/src/a.rs', 8000),
  kB('root/go/pkg/mod/a.go', 8000),
];

describe('suggestions', () => {
  it('are presets that are not in use, largest first, and none whose files programs run from', async () => {
    const safe = ['apt 5000', 'pip 1100'];
    const others = ['docs 9000', 'man 4000', 'locales 1500', 'pycache 1200'];
    const sorted = (texts: string[]) =>
      texts.toSorted((a, b) => Number(b.split(' ')[1]) - Number(a.split(' ')[1]));
    expect(await suggested(DEBIAN)).toEqual(sorted([...safe, ...others]));
    expect(await suggested(DEBIAN, { clean: 'auto' })).toEqual(others);
    expect(await suggested(DEBIAN, { clean: 'auto, docs, man, -pip' })).toEqual(others.slice(2));
    expect(await suggested(DEBIAN, { clean: 'apt, docs, man, locales, pycache' })).toEqual([
      'pip 1100',
    ]);
  });

  it('count only what is in the result', async () => {
    const decide = (entry: TarEntry): Verdict => (entry.name.includes('/man/') ? 'drop' : 'keep');
    expect(await suggested(DEBIAN, { clean: 'auto', decide })).not.toContain('man 4000');
  });

  it('leave out what the user keeps, and what is below a volume', async () => {
    const asked = { clean: 'auto', excludes: 'usr/share/doc\n!usr/share/doc/gcc' };
    expect((await suggested(DEBIAN, asked))[0]).toBe('man 4000');
    const volumes = ['/usr/share/man'];
    expect(await suggested(DEBIAN, { clean: 'auto', volumes })).not.toContain('man 4000');
  });

  it('leave out what the config refers to', async () => {
    const parts = [kB('tmp/app/start', 2000), kB('var/tmp/old', 3000)];
    expect(await suggested(parts)).toEqual(['tmp 5000']);
    const names = configReferences({ config: { Entrypoint: ['/tmp/app/start'] } }, []);
    expect(await suggested(parts, { names })).toEqual(['tmp 3000']);
  });

  it('find the image’s places in its ENV', async () => {
    const parts = [kB('data/cache/wheels/a.whl', 3000), kB('usr/bin/tool', 1)];
    expect(await suggested(parts)).toEqual([]);
    expect(await suggested(parts, { env: ['PIP_CACHE_DIR=/data/cache'] })).toEqual(['pip 3000']);
  });

  it('need a megabyte, or a hundredth of a small image', async () => {
    const doc = (size: number) => [kB('usr/share/doc/a', size), kB('bin/tool', 20_000)];
    expect(await suggested(doc(199))).toEqual([]);
    expect(await suggested(doc(210))).toEqual(['docs 210']);
    const small = (size: number) => [kB('usr/share/doc/a', size), kB('bin/tool', 500)];
    expect(await suggested(small(99))).toEqual([]);
    expect(await suggested(small(100))).toEqual(['docs 100']);
    const large = (size: number) => [kB('usr/share/doc/a', size), kB('bin/tool', 105_000)];
    expect(await suggested(large(999))).toEqual([]);
    expect(await suggested(large(1000))).toEqual(['docs 1000']);
  });

  it('test no patterns in directories from which no preset drops anything', async () => {
    const parts = ['usr/bin', 'usr/share/misc', 'usr/lib/python3', 'srv/app/node_modules/a']
      .flatMap((directory) => [`${directory}/a`, `${directory}/b.gem`, `${directory}/c.gz`])
      .concat('vmlinuz', 'usr/share/doc-base/a', 'var/cache/a')
      .map((name) => kB(name, 1));
    const asked = vi.spyOn(Pattern.prototype, 'matches');
    onTestFinished(() => asked.mockRestore());
    await suggested(parts);
    expect(asked).not.toHaveBeenCalled();
    await suggested([kB('usr/share/doc/a', 1)]);
    expect(asked).toHaveBeenCalled();
  });

  it('have no bytes for links and directories', async () => {
    const parts = [
      dir('usr/share/doc/a'),
      symlink('usr/share/doc/b', 'a'),
      kB('bin/tool', 100),
      hardLink('usr/share/doc/tool', 'bin/tool'),
    ];
    expect(await suggested(parts)).toEqual([]);
  });
});

describe('withSuggestions', () => {
  const names = (...all: string[]) => all.map((name) => ({ name, bytes: 1 }));
  it.each<[string[], string[], string]>([
    [[], ['docs', 'man'], 'auto, docs, man'],
    [[], ['apt'], 'auto'],
    [['auto'], ['docs', 'man'], 'auto, docs, man'],
    [['auto', '-logs'], ['docs'], 'auto, -logs, docs'],
    [['apt'], ['docs', 'pip'], 'apt, docs, pip'],
  ])('%j with %j is %j', (words, found, line) => {
    expect(withSuggestions(words, names(...found))).toBe(line);
    expect(() => parseClean(line)).not.toThrow();
  });
});
