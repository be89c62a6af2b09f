// The key of a layer: the same for the same layer, and another one if the layer may differ.

import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { VERSION } from '../../src/base/version.ts';
import { type CacheCase, cacheKey, uncachedReason } from '../../src/cache/key.ts';
import { parsePatterns } from '../../src/clean/patterns.ts';
import { PRESETS, presetOf } from '../../src/clean/presets.ts';
import type { ImageSource } from '../../src/image/image-source.ts';
import type { LayerOptions } from '../../src/inputs/layer-options.ts';
import { sourceWith } from '../support/engine/sources.ts';
import { digestOf } from '../support/page/results.ts';

const CONFIG = {
  created: '2026-01-02T03:04:05Z',
  config: { Env: ['PATH=/bin', 'HOME=/root'], Labels: { a: 'b' }, Cmd: ['sh'] },
  history: [{ created_by: 'RUN make' }],
};
const PLAIN: LayerOptions = {
  clean: [],
  exclude: [],
  aptClean: false,
  script: undefined,
  scriptNetwork: 'none',
  sourceDateEpoch: undefined,
  compression: { kind: 'gzip', level: 4 },
  division: undefined,
  keepBase: undefined,
};
const [APT, PIP] = [presetOf('apt')!, presetOf('pip')!];
/** Options that run commands, and one that depends on homes and volumes. */
const COMMANDS: [string, Partial<LayerOptions>][] = [
  ['run', { script: 'make' }],
  ['apt-clean', { aptClean: true }],
];
const PRESET: [string, Partial<LayerOptions>] = ['a preset', { clean: [APT] }];

interface Given {
  readonly source?: Partial<ImageSource>;
  readonly config?: JsonObject;
  readonly isExact?: boolean;
  readonly options?: Partial<LayerOptions>;
}

function keyOf({ source, config = CONFIG, isExact = true, options }: Given = {}): string {
  const diffIds = [digestOf('1'), digestOf('2')];
  const from = sourceWith({ diffIds, volumes: ['/data'], isExact, ...source });
  return cacheKey(from, config, { ...PLAIN, ...options });
}

const COPIES = { kind: 'gzip', level: 4, mayCopy: true } as const;
const ZSTD = { kind: 'zstd', level: 3, mayCopy: true } as const;
/** A source with one packed layer. */
const layersOf = (digit: string): Partial<ImageSource> => {
  const descriptor = { mediaType: '', digest: digestOf(digit), sizeBytes: 1 };
  const open = () => Promise.reject(new Error('not opened'));
  return { packedLayers: [{ descriptor, diffId: digestOf('1'), open }] };
};

const withEnv = (Env: unknown): JsonObject => ({ ...CONFIG, config: { ...CONFIG.config, Env } });
const LATER = { ...CONFIG, created: '2026-02-02T02:02:02Z' };

describe('the key', () => {
  // The exact hashed text: any change would make all existing cache entries useless.
  const hashed = (between: string, rest: string) =>
    `{"format":7,"release":${JSON.stringify(VERSION)},"diffIds":["${digestOf('1')}","${digestOf('2')}"],${between},${rest}}`;
  const NAMES = '[null,["sh"],null,null,null,null,"PATH=/bin"]';
  const USUAL = '"isExact":true,"sourceDateEpoch":null,"compression":{"kind":"gzip","level":4}';
  it.each<[string, Given, string]>([
    [
      'nothing that is asked',
      {},
      hashed(
        '"clean":[],"exclude":[],"aptClean":false,"run":null',
        `"env":null,"volumes":[],"names":[],"created":null,${USUAL}`,
      ),
    ],
    [
      'patterns',
      { options: { exclude: parsePatterns('a\n!b') } },
      hashed(
        '"clean":[],"exclude":["a","!b"],"aptClean":false,"run":null',
        `"env":null,"volumes":["/data"],"names":${NAMES},"created":null,${USUAL}`,
      ),
    ],
    [
      'presets',
      { options: { clean: [PIP, APT] } },
      hashed(
        `"clean":${JSON.stringify([APT, PIP])},"exclude":[],"aptClean":false,"run":null`,
        `"env":["PATH=/bin","HOME=/root"],"volumes":["/data"],"names":${NAMES},"created":null,${USUAL}`,
      ),
    ],
    [
      'commands',
      { options: { script: 'make "all"', aptClean: true } },
      hashed(
        '"clean":[],"exclude":[],"aptClean":true,"run":"make \\"all\\""',
        `"env":["PATH=/bin","HOME=/root"],"volumes":["/data"],"names":${NAMES},"created":"2026-01-02T03:04:05Z",${USUAL}`,
      ),
    ],
    [
      'a latest time and a packing, where an engine shows no image exactly',
      { options: { sourceDateEpoch: 0, compression: { kind: 'none' } }, isExact: false },
      hashed(
        '"clean":[],"exclude":[],"aptClean":false,"run":null',
        '"env":null,"volumes":[],"names":[],"created":"2026-01-02T03:04:05Z","isExact":false,"sourceDateEpoch":0,"compression":{"kind":"none"}',
      ),
    ],
  ])('stays the same with %s', (_, given, text) => {
    expect(keyOf(given)).toBe(`docker-flatten-v1-amd64-${hash('sha256', text, 'hex')}`);
  });

  it('has a form that the cache service accepts', () => {
    expect(keyOf()).toMatch(/^docker-flatten-v1-amd64-[0-9a-f]{64}$/);
    const platform = { os: 'linux', architecture: 'arm', variant: 'v7' };
    expect(keyOf({ source: { platform } })).toMatch(/^docker-flatten-v1-arm-v7-[0-9a-f]{64}$/);
  });

  it.each([
    ['commas', 'a,b', 'v,1'],
    ['a path', '../../etc', '/passwd'],
    ['a line and a command', 'a\n::error::b', 'c\r\0'],
    ['other characters than ASCII', 'ärm–64', '\u{1F600}'],
    ['much', 'a'.repeat(10_000), 'b'.repeat(10_000)],
    ['nothing', '', ''],
  ])('stays plain and short with a platform that has %s', (_, architecture, variant) => {
    const key = keyOf({ source: { platform: { os: 'linux', architecture, variant } } });
    expect(key).toMatch(/^docker-flatten-v1-[A-Za-z0-9_.-]{0,40}-[0-9a-f]{64}$/);
    expect(key.length).toBeLessThan(512);
  });

  it.each<[string, Given]>([
    ['the ID', { source: { id: digestOf('9') } }],
    ['names', { source: { reference: 'other:1' } }],
    ['its size', { source: { knownBytes: 1, layerCount: 3 } }],
    [
      'what is known before its config is read',
      { source: { shownConfig: { Labels: { c: 'd' } } } },
    ],
    ['labels', { config: { ...CONFIG, config: { ...CONFIG.config, Labels: { c: 'd' } } } }],
    ['the command', { config: { ...CONFIG, config: { ...CONFIG.config, Cmd: ['bash'] } } }],
    ['history', { config: { ...CONFIG, history: [] } }],
    ['the time of its build', { config: LATER }],
    ['env', { config: withEnv(['PATH=/other']) }],
    ['volumes', { source: { volumes: ['/other'] } }],
  ])('does not depend on an image’s %s', (_, given) => {
    expect(keyOf(given)).toBe(keyOf());
  });

  it('does not depend on options that only concern the finished image', () => {
    const more = {
      tags: ['a:b'],
      verify: true,
      push: true,
      html: '/a',
      tempDir: '/b',
      pull: 'never',
    };
    expect(keyOf({ options: more as Partial<LayerOptions> })).toBe(keyOf());
  });

  it('does not depend on the order in which presets are named', () => {
    expect(keyOf({ options: { clean: [PIP, APT] } })).toBe(
      keyOf({ options: { clean: [APT, PIP] } }),
    );
  });

  it('differs for everything that a layer depends on', () => {
    const patterns = (text: string) => ({ exclude: parsePatterns(text) });
    const changed: Record<string, Given> = {
      nothing: {},
      'the order of layers': { source: { diffIds: [digestOf('2'), digestOf('1')] } },
      'one layer less': { source: { diffIds: [digestOf('1')] } },
      'one layer more': { source: { diffIds: ['1', '2', '3'].map(digestOf) } },
      'another layer': { source: { diffIds: [digestOf('1'), digestOf('3')] } },
      architecture: {
        source: { platform: { os: 'linux', architecture: 'arm64', variant: undefined } },
      },
      variant: { source: { platform: { os: 'linux', architecture: 'amd64', variant: 'v2' } } },
      'an engine that loses some': { isExact: false },
      'a preset': { options: { clean: [APT] } },
      'another preset': { options: { clean: [PIP] } },
      'two presets': { options: { clean: [APT, PIP] } },
      'all presets': { options: { clean: PRESETS } },
      'a pattern': { options: patterns('a') },
      'two patterns': { options: patterns('a\n!b') },
      'two patterns the other way round': { options: patterns('!b\na') },
      'a script': { options: { script: 'make' } },
      'another script': { options: { script: 'make ' } },
      'an empty script': { options: { script: '' } },
      'apt-clean': { options: { aptClean: true } },
      'a script and apt-clean': { options: { aptClean: true, script: 'make' } },
      'a latest time': { options: { sourceDateEpoch: 1 } },
      'the earliest time': { options: { sourceDateEpoch: 0 } },
      'several layers': { options: { division: { layers: 2 } } },
      'more layers': { options: { division: { layers: 3 } } },
      'a largest layer': { options: { division: { maxBytes: 3 } } },
      'another kind of packing': { options: { compression: { kind: 'zstd', level: 4 } } },
      'another level': { options: { compression: { kind: 'gzip', level: 5 } } },
      'no level that is asked for': { options: { compression: COPIES } },
      'packed layers that may be copied': {
        options: { compression: COPIES },
        source: layersOf('7'),
      },
      'other packed layers': { options: { compression: COPIES }, source: layersOf('8') },
      'zstd without a level': { options: { compression: ZSTD } },
      'packed layers that may be copied to zstd': {
        options: { compression: ZSTD },
        source: layersOf('7'),
      },
      'a kept layer': { source: { keptLayers: 1 } },
      'another kept layer': { source: { keptLayers: 2 } },
      'no packing': { options: { compression: { kind: 'none' } } },
    };
    const keys = new Map<string, string>();
    for (const [what, given] of Object.entries(changed)) {
      const key = keyOf(given);
      expect(keys.get(key), `${what} has the key of`).toBeUndefined();
      keys.set(key, what);
    }
  });

  it('does not depend on how layers are packed that are packed anew', () => {
    for (const compression of [
      { kind: 'gzip', level: 4 },
      { kind: 'zstd', level: 3 },
      { kind: 'none' },
    ] as const)
      expect(keyOf({ options: { compression }, source: layersOf('7') })).toBe(
        keyOf({ options: { compression } }),
      );
  });

  it('depends on the meaning of a preset, not only on its name', () => {
    const preset = PRESETS[0]!;
    const owned = preset.owned as string[];
    const before = keyOf({ options: { clean: [preset] } });
    owned.push('one/more');
    try {
      expect(keyOf({ options: { clean: [preset] } })).not.toBe(before);
    } finally {
      owned.pop();
    }
  });

  it.each([...COMMANDS, PRESET])('depends with %s on env and volumes', (_, options) => {
    const before = keyOf({ options });
    expect(keyOf({ options, config: withEnv(['PATH=/bin', 'HOME=/home/me']) })).not.toBe(before);
    expect(keyOf({ options, config: withEnv(undefined) })).not.toBe(before);
    expect(keyOf({ options, source: { volumes: [] } })).not.toBe(before);
  });

  it('depends with the user’s patterns on what warnings mention, and on no variable except PATH', () => {
    const options = { exclude: parsePatterns('a') };
    expect(keyOf({ options, source: { volumes: [] } })).not.toBe(keyOf({ options }));
    expect(keyOf({ options, config: withEnv(['PATH=/bin', 'X=y']) })).toBe(keyOf({ options }));
    expect(keyOf({ options, config: withEnv(['PATH=/other', 'X=y']) })).not.toBe(
      keyOf({ options }),
    );
  });

  it.each([...COMMANDS, PRESET, ['exclude', { exclude: parsePatterns('a') }] as const])(
    'depends with %s on what the config names',
    (_, options) => {
      const keys = ['Entrypoint', 'Cmd', 'Healthcheck', 'WorkingDir', 'Shell', 'OnBuild'].map(
        (field) => keyOf({ options, config: { config: { ...CONFIG.config, [field]: ['/x'] } } }),
      );
      expect(new Set([...keys, keyOf({ options })]).size).toBe(keys.length + 1);
    },
  );

  it('does not depend on it if nothing is cleaned', () => {
    expect(keyOf({ config: { config: { ...CONFIG.config, Cmd: ['/x'] } } })).toBe(keyOf());
  });

  it.each(COMMANDS)('depends with %s on the build time, which changed files get', (_, options) => {
    expect(keyOf({ options, config: LATER })).not.toBe(keyOf({ options }));
  });

  it('depends on the build time if an engine shows no image exactly', () => {
    expect(keyOf({ isExact: false, config: LATER })).not.toBe(keyOf({ isExact: false }));
  });

  it('distinguishes engines even if an image has no time', () => {
    const config = { config: {} };
    expect(keyOf({ config, isExact: false })).not.toBe(keyOf({ config }));
  });

  it('does not depend on the build time with a preset', () => {
    const options = { clean: [APT] };
    expect(keyOf({ options, config: LATER })).toBe(keyOf({ options }));
  });
});

describe('a layer is not cached', () => {
  const IMAGE: CacheCase = { isContainer: false, isForeign: false, takesZstd: true };
  const reason = (more: Partial<LayerOptions>, given: Partial<CacheCase> = {}) =>
    uncachedReason({ ...PLAIN, ...more }, { ...IMAGE, ...given });

  it('- if it depends on the machine whether its own apt can run', () => {
    expect(reason({ aptClean: true })).toBeUndefined();
    expect(reason({}, { isForeign: true })).toBeUndefined();
    expect(reason({ aptClean: true }, { isForeign: true })).toContain('machine');
  });

  it('- if this engine could not load it again', () => {
    const compression = { kind: 'zstd', level: 3 } as const;
    expect(reason({ compression })).toBeUndefined();
    expect(reason({}, { takesZstd: false })).toBeUndefined();
    expect(reason({ compression }, { takesZstd: false })).toContain('zstd');
  });

  it('- if it is the layer of a container', () => {
    expect(reason({}, { isContainer: true })).toContain('container');
  });

  it.each<[string, Partial<LayerOptions>]>([
    ['of an image', {}],
    ['with a script without network', { script: 'make' }],
    ['with a network that nothing uses', { scriptNetwork: 'host' }],
  ])('- but it is %s', (_, more) => {
    expect(reason(more)).toBeUndefined();
  });

  it.each([
    ['of a script with a network', { script: 'make', scriptNetwork: 'bridge' }],
    ['of an empty script with a network', { script: '', scriptNetwork: 'bridge' }],
  ])('%s', (_, more) => {
    expect(reason(more)).toContain('network');
  });
});
