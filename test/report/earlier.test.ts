// Reports of earlier runs: what is taken from them, and what is refused.
import { describe, expect, it } from 'vitest';
import { parseEarlier } from '../../src/report/earlier.ts';
import { digestOf, FULL, fullReport, minimalReport } from '../support/page/results.ts';
import { thrownBy } from '../support/process/errors.ts';

const LAYERS = ['1', '2'].map((digit) => ({
  ...{ diffId: digestOf(digit), digest: digestOf(`${Number(digit) + 2}`) },
  packedBytes: 1,
}));
const parse = (report: unknown) => parseEarlier(JSON.stringify(report), 'a.json');

/** Returns a report with several platforms. */
function severalPlatforms() {
  const [one] = FULL.platforms;
  const platforms = ['linux/amd64', 'linux/arm64'].map((platform) => ({ ...one!, platform }));
  return fullReport({ platforms, contents: undefined });
}

describe('parseEarlier', () => {
  it('takes contents, packed size and layers', () => {
    expect(parse(fullReport({ packedLayers: LAYERS }))).toEqual({
      kind: 'report',
      name: 'a.json',
      platforms: [
        {
          platform: 'linux/arm/v7',
          contents: FULL.contents,
          packedBytes: 280,
          layers: new Set(['1', '3', '2', '4'].map(digestOf)),
        },
      ],
    });
  });

  it('takes those of each platform', () => {
    const { platforms } = parse(severalPlatforms());
    expect(platforms.map(({ platform, contents }) => [platform, contents])).toEqual([
      ['linux/amd64', FULL.contents],
      ['linux/arm64', FULL.contents],
    ]);
  });

  it('takes a report without contents', () => {
    expect(parse(minimalReport()).platforms).toEqual([
      { platform: 'linux/arm/v7', contents: undefined, packedBytes: undefined, layers: undefined },
    ]);
  });

  const full = fullReport();
  const withContents = (change: object) => ({
    ...full,
    result: { ...full.result, contents: { ...full.result.contents, ...change } },
  });
  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'is not one'],
    ['a list', [], 'is not one'],
    ['other JSON', { version: 1, platforms: [] }, 'is not one'],
    ['a report of another tool', { ...full, tool: 'other 1.0' }, 'is not one'],
    ['another version', { ...full, version: 2 }, 'has the version 2 instead of 1'],
    ['no version', { ...full, version: undefined }, 'has the version undefined instead of 1'],
    ['no platform', { ...full, platforms: [] }, 'names no platform'],
    ['a platform without a name', { ...full, platforms: [{}] }, 'has a platform without a name'],
    ['contents in a list', withContents({ packages: {} }), 'has contents of another form'],
    ['a size as text', withContents({ bytes: '7' }), 'has contents of another form'],
    [
      'an unknown manager',
      withContents({ packages: [{ manager: 'x', name: 'a', bytes: 1, files: 1 }] }),
      'has contents of another form',
    ],
    [
      'a directory without a slash',
      withContents({ directories: [{ path: 'a', bytes: 1, files: 1 }] }),
      'has contents of another form',
    ],
  ])('refuses %s', (_, report, why) => {
    const text = typeof report === 'string' ? report : JSON.stringify(report);
    const error = thrownBy(() => parseEarlier(text, 'a.json'));
    expect([error.code, error.message]).toEqual(['BAD_INPUT', expect.stringContaining(why)]);
    expect(error.message).toContain('"a.json"');
  });
});
