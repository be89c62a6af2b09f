// Sample results and their reports.
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import type { FlattenResult } from '../../../src/flatten/result.ts';
import type { Comparison } from '../../../src/report/compare.ts';
import type { MadeResult } from '../../../src/report/facts.ts';
import { type Report, type ReportContext, reportOf } from '../../../src/report/report.ts';

/** A digest that consists of one repeated digit. */
export const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;

export const SOURCE: ReportContext['source'] = {
  reference: 'app:latest',
  id: digestOf('1'),
  ofContainer: '7'.repeat(64),
  platforms: [{ os: 'linux', architecture: 'arm', variant: 'v7' }],
  countsBlocks: false,
};

/** A result without its report. */
export type Unreported = Omit<FlattenResult, 'report'>;

/** The layers of a result that was divided. */
export const LAYERS: MadeResult['layers'] = [
  {
    diffId: digestOf('7'),
    digest: digestOf('8'),
    packedBytes: 200,
    bytes: 400,
    entries: 20,
    contents: [
      { name: 'dpkg:libc6', bytes: 300 },
      { name: '/usr/share', bytes: 90 },
    ],
  },
  {
    diffId: digestOf('9'),
    digest: digestOf('a'),
    packedBytes: 80,
    bytes: 200,
    entries: 10,
    contents: [],
  },
];

/** What a run has made, with all optional values, in one layer. */
const FULL_MADE: MadeResult = {
  oldBytes: 1000,
  newBytes: 600,
  savedBytes: 400,
  savedPercent: '40.0',
  oldLayers: 2,
  newLayers: 1,
  keptLayers: 0,
  layers: undefined,
  oldHistory: [
    { command: '/bin/sh -c #(nop) ADD file:1 in / ', bytes: 700, hasLayer: true },
    { command: '/bin/sh -c #(nop)  CMD ["bash"]', bytes: 0, hasLayer: false },
    { command: 'RUN /bin/sh -c make\n install # buildkit', bytes: 300, hasLayer: true },
  ],
  newHistory: [{ command: 'docker-flatten', bytes: 600, hasLayer: true }],
  oldPackedBytes: 450,
  newPackedBytes: 280,
  imageId: digestOf('4'),
  configDigest: digestOf('5'),
  budgets: [
    { input: 'max-size', wanted: 'at most 700 B', seen: '600 B', isMet: true },
    { input: 'min-saving', wanted: 'at least 10 %', seen: '40.0 %', isMet: true },
  ],
  checks: { verifiedEntries: 24_731, isTested: true },
  cacheHit: true,
  directories: [
    { path: '/usr', bytes: 500, files: 20 },
    { path: '/usr/lib', bytes: 400, files: 15 },
    { path: '/usr/lib/gcc', bytes: 390, files: 9 },
    { path: '/usr/bin', bytes: 100, files: 5 },
    { path: '/etc', bytes: 100, files: 7 },
  ],
  packedLayers: [{ diffId: digestOf('7'), digest: digestOf('8'), packedBytes: 280 }],
  contents: {
    bytes: 600,
    files: 27,
    packages: [
      { manager: 'dpkg', name: 'gcc', bytes: 490, files: 18 },
      { manager: 'other', name: '', bytes: 110, files: 9 },
    ],
    morePackages: 3,
    directories: [{ path: '/usr', bytes: 500, files: 20 }],
    moreDirectories: 4,
  },
  page: undefined,
  rules: [
    { kind: 'preset', name: 'apt', entries: 3, bytes: 250 },
    { kind: 'preset', name: 'pip', entries: 0, bytes: 0 },
    { kind: 'exclude', name: 'opt/"quoted"\n\u001b[2J', entries: 1, bytes: 50 },
  ],
  commands: [
    { name: 'run', ms: 1234.5678, bytes: -20 },
    { name: 'apt-clean', ms: 20 },
  ],
  spared: [
    { what: 'licences', why: 'they must accompany the software', entries: 2, bytes: 30 },
    { what: '!opt/mine', why: undefined, entries: 1, bytes: 4 },
  ],
  skippedPresets: ['npm'],
  suggestions: [
    { name: 'docs', bytes: 9_000_000 },
    { name: 'pip', bytes: 4_000_000 },
  ],
};

/** A result with all optional values. */
export const FULL: Unreported = {
  ...FULL_MADE,
  platforms: [{ ...FULL_MADE, platform: 'linux/arm/v7' }],
  written: [{ name: 'oci-archive:app.tar', digest: digestOf('6') }],
  digest: digestOf('6'),
  pushed: [
    { name: 'app:flat', digest: digestOf('6') },
    { name: 'ghcr.io/owner/app:flat', digest: digestOf('6') },
  ],
  reportPath: '/tmp/report.json',
  htmlPath: '/tmp/report.html',
  budgetError: undefined,
};

/** What a run has made, with as few known values as possible. */
const MINIMAL_MADE: MadeResult = {
  oldBytes: 0,
  newBytes: 0,
  savedBytes: 0,
  savedPercent: '0.0',
  oldLayers: 1,
  newLayers: 1,
  keptLayers: 0,
  layers: undefined,
  oldHistory: undefined,
  newHistory: undefined,
  oldPackedBytes: undefined,
  newPackedBytes: undefined,
  imageId: undefined,
  configDigest: undefined,
  budgets: [],
  checks: { verifiedEntries: undefined, isTested: false },
  cacheHit: undefined,
  directories: undefined,
  page: undefined,
  rules: [],
  commands: [],
  spared: [],
  skippedPresets: [],
};

/** A result with as few known values as possible. */
export const MINIMAL: Unreported = {
  ...MINIMAL_MADE,
  platforms: [{ ...MINIMAL_MADE, platform: 'linux/arm/v7' }],
  written: [],
  digest: undefined,
  pushed: [],
  reportPath: undefined,
  htmlPath: undefined,
  budgetError: undefined,
};

/** A comparison in which names have every character that Markdown or HTML may interpret. */
export const COMPARISON: Comparison = {
  kind: 'report',
  name: 'main.json',
  oldBytes: 560,
  newBytes: 600,
  missing: ['linux/arm64'],
  platforms: [
    {
      platform: 'linux/arm/v7',
      oldBytes: 560,
      newBytes: 600,
      oldPackedBytes: 270,
      newPackedBytes: 280,
      pullBytes: 90,
      pulledLayers: [digestOf('8')],
      packages: [
        { manager: 'npm', name: 'app/`</code>|<b>*x*', change: 'added', oldBytes: 0, newBytes: 90 },
        { manager: 'other', name: '', change: 'shrunk', oldBytes: 150, newBytes: 110 },
      ],
      morePackages: 2,
      directories: [{ path: '/opt/<i>\n| x |', change: 'removed', oldBytes: 40, newBytes: 0 }],
      moreDirectories: 0,
    },
  ],
};

export const FULL_CONTEXT: ReportContext = {
  source: SOURCE,
  options: {
    tagTexts: ['app:flat', 'ghcr.io/owner/app:flat'],
    dryRun: false,
    backup: '/backups/app.tar',
    cleanWords: ['apt', 'npm'],
  },
  engine: { version: '28.5.2', store: STORE_TRAITS['graph-driver'] },
  comparison: COMPARISON,
  ms: 17_249.6,
};

export const MINIMAL_CONTEXT: ReportContext = {
  source: { ...SOURCE, reference: 'a-container', ofContainer: undefined, countsBlocks: true },
  options: { tagTexts: [], dryRun: true, backup: '/never/written.tar', cleanWords: [] },
  engine: { version: '29.0.0', store: STORE_TRAITS.containerd },
  ms: 0,
};

/** Returns the report of the full result, with some fields replaced. */
export function fullReport(
  result: Partial<Unreported> = {},
  context: Partial<ReportContext> = {},
): Report {
  return reportOf({ ...FULL, ...result }, { ...FULL_CONTEXT, ...context });
}

/** Returns the report of the minimal result, with some fields replaced. */
export function minimalReport(
  result: Partial<Unreported> = {},
  context: Partial<ReportContext> = {},
): Report {
  return reportOf({ ...MINIMAL, ...result }, { ...MINIMAL_CONTEXT, ...context });
}

/** The full result with its report. */
export const FULL_RESULT: FlattenResult = { ...FULL, report: fullReport() };
