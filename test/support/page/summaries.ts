// Reports whose summaries are compared with golden files, by the name of the file.
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import type { Comparison } from '../../../src/report/compare.ts';
import type { Report } from '../../../src/report/report.ts';
import { digestOf, FULL, FULL_CONTEXT, fullReport, minimalReport, SOURCE } from './results.ts';

const MB = 1_000_000;

const LARGE = {
  cacheHit: undefined,
  oldBytes: 1530 * MB,
  newBytes: 801 * MB,
  savedBytes: 729 * MB,
  savedPercent: '47.6',
  oldPackedBytes: 560 * MB,
  newPackedBytes: 290 * MB,
  directories: [
    { path: '/usr', bytes: 640 * MB, files: 20_123 },
    { path: '/usr/lib', bytes: 410 * MB, files: 15_020 },
    { path: '/usr/lib/gcc', bytes: 150 * MB, files: 900 },
    { path: '/usr/share', bytes: 120 * MB, files: 4000 },
    { path: '/opt', bytes: 130 * MB, files: 700 },
  ],
  oldHistory: [
    { command: "# debian.sh --arch 'amd64' out/ 'trixie'", bytes: 80 * MB, hasLayer: true },
    { command: 'RUN /bin/sh -c apt-get update # buildkit', bytes: 950 * MB, hasLayer: true },
    { command: 'ENV A=b', bytes: 0, hasLayer: false },
    { command: 'COPY . /app # buildkit', bytes: 500 * MB, hasLayer: true },
    { command: '', bytes: 0, hasLayer: true },
    { command: '/bin/sh -c #(nop)  CMD ["bash"]', bytes: 0, hasLayer: false },
  ],
  newHistory: [{ command: 'docker-flatten 1.0.0', bytes: 801 * MB, hasLayer: true }],
  oldLayers: 4,
  newLayers: 1,
  layers: undefined,
  rules: [
    { kind: 'preset', name: 'apt', entries: 402, bytes: 300 * MB },
    { kind: 'preset', name: 'pip', entries: 0, bytes: 0 },
    { kind: 'exclude', name: '**/*.map | `x`', entries: 1, bytes: 9 * MB },
  ],
  commands: [
    { name: 'run', ms: 1204, bytes: 102 * MB },
    { name: 'apt-clean', ms: 20 },
  ],
} as const;

/** The same in three layers, of which the earlier image has the lower two. */
const DIVIDED = {
  newLayers: 3,
  layers: [
    {
      diffId: digestOf('7'),
      digest: digestOf('8'),
      packedBytes: 98 * MB,
      bytes: 270 * MB,
      entries: 9000,
      contents: [
        { name: 'dpkg:gcc-14', bytes: 150 * MB },
        { name: 'dpkg:`odd` | <name>', bytes: 80 * MB },
        { name: 'pip:numpy', bytes: 30 * MB },
        { name: 'dpkg:libc6', bytes: 9 * MB },
      ],
    },
    {
      diffId: digestOf('9'),
      digest: digestOf('a'),
      packedBytes: 97 * MB,
      bytes: 270 * MB,
      entries: 8000,
      contents: [{ name: '/opt/model', bytes: 270 * MB }],
    },
    {
      diffId: digestOf('b'),
      digest: digestOf('c'),
      packedBytes: 95 * MB,
      bytes: 261 * MB,
      entries: 4000,
      contents: [],
    },
  ],
  packedLayers: [
    { diffId: digestOf('7'), digest: digestOf('8'), packedBytes: 98 * MB },
    { diffId: digestOf('9'), digest: digestOf('a'), packedBytes: 97 * MB },
    { diffId: digestOf('b'), digest: digestOf('c'), packedBytes: 95 * MB },
  ],
} as const;

/** The same above two layers of a base. */
const OVER_BASE = {
  ...DIVIDED,
  newLayers: 5,
  keptLayers: 2,
  newHistory: [
    ...LARGE.oldHistory.slice(0, 3),
    ...DIVIDED.layers.map(({ bytes }) => ({
      command: 'docker-flatten 1.0.0',
      bytes,
      hasLayer: true,
    })),
  ],
  packedLayers: [
    { diffId: digestOf('1'), digest: digestOf('1'), packedBytes: 30 * MB },
    { diffId: digestOf('2'), digest: digestOf('2'), packedBytes: 310 * MB },
    ...DIVIDED.packedLayers,
  ],
} as const;

/** Returns the report of a run that compared nothing, unless it says so. */
const reportOfLarge: typeof fullReport = (result, context) =>
  fullReport(result, { comparison: undefined, ...context });

const CHANGED: Comparison = {
  kind: 'image',
  name: 'ghcr.io/owner/app:main',
  oldBytes: 770 * MB,
  newBytes: 801 * MB,
  missing: [],
  platforms: [
    {
      platform: 'linux/arm/v7',
      oldBytes: 770 * MB,
      newBytes: 801 * MB,
      oldPackedBytes: 279 * MB,
      newPackedBytes: 290 * MB,
      pullBytes: 95 * MB,
      pulledLayers: [digestOf('c')],
      packages: [
        { manager: 'pip', name: 'numpy', change: 'added', oldBytes: 0, newBytes: 24 * MB },
        { manager: 'other', name: '', change: 'grown', oldBytes: 120 * MB, newBytes: 130 * MB },
        { manager: 'dpkg', name: 'perl', change: 'removed', oldBytes: 4 * MB, newBytes: 0 },
        { manager: 'dpkg', name: 'libc6', change: 'grown', oldBytes: 12 * MB, newBytes: 13 * MB },
      ],
      morePackages: 3,
      directories: [
        {
          path: '/usr/local/lib',
          change: 'grown',
          oldBytes: 30 * MB,
          newBytes: 54 * MB,
        },
        { path: '/opt', change: 'grown', oldBytes: 120 * MB, newBytes: 130 * MB },
      ],
      moreDirectories: 0,
    },
  ],
};

const UNCHECKED = { verifiedEntries: undefined, isTested: false } as const;
const UNTAGGED = {
  imageId: undefined,
  configDigest: undefined,
  digest: undefined,
  pushed: [],
  written: [],
  checks: UNCHECKED,
} as const;

export const SUMMARY_REPORTS: Readonly<Record<string, Report>> = {
  full: reportOfLarge({ ...LARGE, budgets: [] }),
  'from-cache': reportOfLarge({ ...LARGE, cacheHit: true, budgets: [] }),
  minimal: minimalReport(),
  'several-layers': reportOfLarge({
    ...LARGE,
    ...DIVIDED,
    budgets: [],
  }),
  'kept-base': reportOfLarge({ ...LARGE, ...OVER_BASE, budgets: [] }),
  compared: reportOfLarge({ ...LARGE, ...DIVIDED, budgets: [] }, { comparison: CHANGED }),
  'dry-run': reportOfLarge(
    { ...LARGE, ...UNTAGGED, newPackedBytes: undefined },
    {
      options: { ...FULL_CONTEXT.options, dryRun: true },
      engine: { version: '29.0.0', store: STORE_TRAITS.containerd },
      source: { ...SOURCE, countsBlocks: true },
    },
  ),
  'as-it-was': reportOfLarge({
    ...LARGE,
    newBytes: LARGE.oldBytes,
    savedBytes: 0,
    savedPercent: '0.0',
    oldLayers: 1,
    newPackedBytes: LARGE.oldPackedBytes,
    imageId: SOURCE.id,
    newHistory: LARGE.oldHistory,
    directories: undefined,
    budgets: [],
    rules: [],
    commands: [],
    spared: [],
    skippedPresets: [],
    suggestions: undefined,
    digest: undefined,
    pushed: [],
    checks: { ...UNCHECKED, isTested: true },
  }),
  growth: reportOfLarge({
    ...LARGE,
    newBytes: 1600 * MB,
    savedBytes: -70 * MB,
    savedPercent: '-4.6',
    budgets: [],
    rules: [],
    commands: [{ name: 'run', ms: 5000, bytes: -70 * MB }],
    spared: [],
    skippedPresets: [],
    suggestions: [],
    checks: UNCHECKED,
  }),
  'missed-budget': reportOfLarge({
    ...LARGE,
    ...UNTAGGED,
    budgets: [
      { input: 'max-size', wanted: 'at most 500 MB', seen: '801 MB', isMet: false },
      { input: 'min-saving', wanted: 'at least 10 %', seen: '47.6 %', isMet: true },
    ],
  }),
  'kept-budget': reportOfLarge({ ...LARGE, budgets: FULL.budgets }),
};
