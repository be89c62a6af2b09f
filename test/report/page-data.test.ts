// What the page gets: the outcome, the layers and the comparison, as the report has them.
import { describe, expect, it } from 'vitest';
import { pageDataOf } from '../../src/report/page-data.ts';
import {
  digestOf,
  FULL,
  FULL_CONTEXT,
  fullReport,
  LAYERS,
  minimalReport,
} from '../support/page/results.ts';

describe('pageDataOf', () => {
  it('combines the report and the survey', () => {
    const page = {
      groups: [{ name: 'dpkg', kind: 'manager' as const }],
      result: ['', 0, -1, [['a', 1, 0]]] as const,
      dropped: ['', 0, -1, []] as const,
      notes: ['a note'],
    };
    expect(pageDataOf(fullReport({}, { comparison: undefined }), page)).toEqual({
      title: 'app:latest → app:flat',
      headline: '1.00 kB in 2 layers → 600 B in 1 layer, 40.0 % smaller',
      oldBytes: 1000,
      newBytes: 600,
      hiddenBytes: 120,
      ...page,
      layers: [],
      isEstimate: false,
      earlier: null,
    });
  });

  it('is empty without a survey', () => {
    expect(pageDataOf(minimalReport(), undefined)).toMatchObject({
      title: 'a-container',
      groups: [],
      result: ['', 0, -1, []],
      dropped: ['', 0, -1, []],
      notes: [],
      isEstimate: true,
    });
  });

  it('has the comparison, with a platform only if there are several', () => {
    const { earlier } = pageDataOf(fullReport(), undefined);
    expect(earlier).toEqual({
      kind: 'report',
      name: 'main.json',
      missing: ['linux/arm64'],
      platforms: [
        {
          platform: '',
          oldBytes: 560,
          newBytes: 600,
          oldPackedBytes: 270,
          newPackedBytes: 280,
          pullBytes: 90,
          pulledLayers: 1,
          layers: 1,
          packages: {
            listed: [
              { name: 'npm:app/`</code>|<b>*x*', change: 'added', oldBytes: 0, newBytes: 90 },
              { name: 'files of no package', change: 'shrunk', oldBytes: 150, newBytes: 110 },
            ],
            more: 2,
          },
          directories: {
            listed: [{ name: '/opt/<i>\n| x |', change: 'removed', oldBytes: 40, newBytes: 0 }],
            more: 0,
          },
        },
      ],
    });
  });
});

/** Two kept layers below two own ones. The history has the commands of the former. */
const OVER_BASE = {
  newLayers: 4,
  keptLayers: 2,
  layers: LAYERS,
  newHistory: [
    { command: 'ADD rootfs.tar /', bytes: 70, hasLayer: true },
    { command: 'CMD ["sh"]', bytes: 0, hasLayer: false },
    { command: 'RUN apt-get install x', bytes: 30, hasLayer: true },
    { command: 'docker-flatten 1', bytes: 400, hasLayer: true },
    { command: 'docker-flatten 1', bytes: 200, hasLayer: true },
  ],
  packedLayers: ['1', '2', '8', 'a'].map((digit, at) => ({
    diffId: digestOf(digit),
    digest: digestOf(digit),
    packedBytes: [25, 15, 200, 80][at]!,
  })),
} as const;

/** The report's platform is compared with an image from which a machine pulls one layer of the given digest. */
const pulling = (digit: string) => {
  const { comparison } = FULL_CONTEXT;
  const [one] = comparison!.platforms;
  return {
    comparison: { ...comparison!, platforms: [{ ...one!, pulledLayers: [digestOf(digit)] }] },
  };
};

describe('the layers of a page', () => {
  const layersOf = (...report: Parameters<typeof fullReport>) =>
    pageDataOf(fullReport(...report), undefined).layers;

  it('are those of the base, with the commands that made them, and the own ones above', () => {
    const unknown = { platform: '', entries: null, contents: [] };
    expect(layersOf(OVER_BASE, pulling('a'))).toEqual([
      {
        ...{ ...unknown, number: 1, origin: 'kept', bytes: 70, packedBytes: 25 },
        command: 'ADD rootfs.tar /',
      },
      {
        ...{ ...unknown, number: 2, origin: 'kept', bytes: 30, packedBytes: 15 },
        command: 'RUN apt-get install x',
      },
      {
        ...{
          platform: '',
          number: 3,
          origin: 'present',
          bytes: 400,
          packedBytes: 200,
          entries: 20,
        },
        contents: LAYERS![0]!.contents,
        command: null,
      },
      {
        ...{ platform: '', number: 4, origin: 'new', bytes: 200, packedBytes: 80, entries: 10 },
        contents: [],
        command: null,
      },
    ]);
  });

  it('have no origin without a base and a comparison', () => {
    const divided = { newLayers: 2, layers: LAYERS, packedLayers: undefined };
    expect(layersOf(divided).map(({ origin }) => origin)).toEqual([null, null]);
    const kept = layersOf({ ...OVER_BASE, packedLayers: undefined }, { comparison: undefined });
    expect(kept.map(({ origin }) => origin)).toEqual(['kept', 'kept', 'new', 'new']);
  });

  it('have no compressed size if the store keeps none', () => {
    const unpacked = { ...OVER_BASE, newPackedBytes: undefined, packedLayers: undefined };
    expect(layersOf(unpacked).map(({ packedBytes }) => packedBytes)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(layersOf(unpacked).map(({ bytes }) => bytes)).toEqual([70, 30, 400, 200]);
  });

  it('have no commands or sizes of the base if the history does not cover all layers', () => {
    const [first] = layersOf({ ...OVER_BASE, newHistory: undefined });
    expect(first).toMatchObject({ command: null, bytes: null, packedBytes: 25 });
  });

  it('follow one another, one platform after the other', () => {
    const made = { ...FULL.platforms[0]!, ...OVER_BASE };
    const platforms = [
      { ...made, platform: 'linux/amd64' },
      { ...made, platform: 'linux/arm64', newLayers: 1, keptLayers: 0, layers: undefined },
      { ...made, platform: 'linux/arm/v7' },
    ];
    const found = layersOf({ platforms });
    expect(found.map(({ platform, number }) => `${platform} ${number}`)).toEqual(
      ['linux/amd64', 'linux/arm/v7'].flatMap((name) => [1, 2, 3, 4].map((at) => `${name} ${at}`)),
    );
  });
});
