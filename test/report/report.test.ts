// The report matches docs/report.schema.json, and the schema rejects invalid reports.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/base/version.ts';
import { cleanedBytes, REPORT_VERSION, type Report } from '../../src/report/report.ts';
import { COMPARISON, digestOf, FULL, fullReport, minimalReport } from '../support/page/results.ts';

interface Schema {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as Schema & { $defs: Record<string, Schema> };
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : SCHEMA.$defs[schema.$ref.replace('#/$defs/', '')]!;
}

/** Returns a report as it is read from its file. */
function read(report: Report): Record<string, unknown> {
  return JSON.parse(JSON.stringify(report)) as Record<string, unknown>;
}

describe('reportOf', () => {
  it('contains everything that is known about a run', () => {
    const report = read(fullReport());
    expect(report).toEqual({
      version: REPORT_VERSION,
      tool: `docker-flatten ${VERSION}`,
      ok: true,
      dryRun: false,
      source: {
        reference: 'app:latest',
        id: digestOf('1'),
        container: '7'.repeat(64),
        platform: 'linux/arm/v7',
        layers: 2,
        bytes: 1000,
        packedBytes: 450,
        steps: 3,
        history: [
          { command: '/bin/sh -c #(nop) ADD file:1 in / ', bytes: 700, layer: true },
          { command: '/bin/sh -c #(nop)  CMD ["bash"]', bytes: 0, layer: false },
          { command: 'RUN /bin/sh -c make\n install # buildkit', bytes: 300, layer: true },
        ],
      },
      result: {
        tags: ['app:flat', 'ghcr.io/owner/app:flat'],
        imageId: digestOf('4'),
        configDigest: digestOf('5'),
        digest: digestOf('6'),
        pushed: [
          { name: 'app:flat', digest: digestOf('6') },
          { name: 'ghcr.io/owner/app:flat', digest: digestOf('6') },
        ],
        written: [{ name: 'oci-archive:app.tar', digest: digestOf('6') }],
        verifiedEntries: 24_731,
        testPassed: true,
        layers: 1,
        keptLayers: 0,
        bytes: 600,
        packedBytes: 280,
        steps: 1,
        history: [{ command: 'docker-flatten', bytes: 600, layer: true }],
        directories: FULL.directories,
        layerDetails: null,
        packedLayers: FULL.packedLayers,
        contents: FULL.contents,
      },
      platforms: [
        {
          platform: 'linux/arm/v7',
          oldBytes: 1000,
          newBytes: 600,
          savedBytes: 400,
          savedPercent: 40,
          oldLayers: 2,
          newLayers: 1,
          keptLayers: 0,
          layerDetails: null,
          oldPackedBytes: 450,
          newPackedBytes: 280,
          configDigest: digestOf('5'),
          cleanedBytes: 280,
          verifiedEntries: 24_731,
          cacheHit: true,
          oldHistory: null,
          newHistory: null,
          directories: null,
          packedLayers: null,
          contents: null,
        },
      ],
      engine: { version: '28.5.2', store: 'graph-driver' },
      sizes: 'bytes',
      comparison: COMPARISON,
      savedBytes: 400,
      savedPercent: 40,
      hiddenBytes: 120,
      cleanedBytes: 280,
      rules: FULL.rules,
      commands: [
        { name: 'run', seconds: 1.235, bytes: -20 },
        { name: 'apt-clean', seconds: 0.02, bytes: null },
      ],
      kept: [
        { what: 'licences', why: 'they must accompany the software', entries: 2, bytes: 30 },
        { what: '!opt/mine', why: null, entries: 1, bytes: 4 },
        {
          what: 'the cache of npm',
          why: 'symlinks outside it point into it',
          entries: null,
          bytes: null,
        },
      ],
      suggestions: [
        { name: 'docs', bytes: 9_000_000 },
        { name: 'pip', bytes: 4_000_000 },
      ],
      suggestedClean: 'apt, npm, docs, pip',
      budgets: [
        { input: 'max-size', wanted: 'at most 700 B', seen: '600 B', met: true },
        { input: 'min-saving', wanted: 'at least 10 %', seen: '40.0 %', met: true },
      ],
      cacheHit: true,
      backup: '/backups/app.tar',
      seconds: 17.25,
    });
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('contains null for everything that is not known', () => {
    const report = read(minimalReport());
    const unknown = { steps: null, history: null };
    expect(report).toMatchObject({
      dryRun: true,
      source: { reference: 'a-container', container: null, packedBytes: null, ...unknown },
      result: { tags: [], imageId: null, configDigest: null, digest: null, packedBytes: null },
      hiddenBytes: 0,
      cleanedBytes: 0,
      rules: [],
      commands: [],
      kept: [],
      suggestions: null,
      comparison: null,
      suggestedClean: null,
      budgets: [],
      cacheHit: null,
      // A dry run writes no backup, even if one was requested.
      backup: null,
    });
    expect(report).toMatchObject({
      result: {
        ...unknown,
        directories: null,
        packedLayers: null,
        contents: null,
        pushed: [],
        verifiedEntries: null,
        testPassed: null,
      },
    });
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('contains no tags if a budget was not met', () => {
    const budgets = FULL.budgets.map((budget, at) => ({ ...budget, isMet: at !== 1 }));
    const noImage = { imageId: undefined, configDigest: undefined, digest: undefined };
    const report = read(fullReport({ budgets, ...noImage }));
    expect(report).toMatchObject({ ok: false, result: { tags: [], imageId: null } });
    expect(report['budgets']).toMatchObject([{ met: true }, { met: false }]);
    expect(validate(report)).toBe(true);
  });

  it('counts everything that no rule or command explains as hidden, even if negative', () => {
    expect(fullReport({ savedBytes: -100 }).hiddenBytes).toBe(-380);
    expect(validate(read(fullReport({ savedBytes: -100, savedPercent: '-10.0' })))).toBe(true);
  });

  it('contains the last thousand steps, their total number, and truncated commands', () => {
    const oldHistory = Array.from({ length: 1200 }, (_, at) => ({
      command: `${at} ${'x'.repeat(3000)}`,
      bytes: 1,
      hasLayer: true,
    }));
    const { source } = fullReport({ oldHistory });
    expect(source.steps).toBe(1200);
    const history = source.history ?? [];
    expect(history).toHaveLength(1000);
    expect(history[0]?.command).toBe(`200 ${'x'.repeat(1995)}…`);
  });
});

describe('docs/report.schema.json', () => {
  const full = read(fullReport());

  it('has the version that the code writes', () => {
    expect(SCHEMA).toHaveProperty('properties.version.const', REPORT_VERSION);
  });

  it('requires every field that the code writes', () => {
    const { required = [], properties = {} } = SCHEMA;
    expect(required.toSorted()).toEqual(Object.keys(full).sort());
    expect(Object.keys(properties).sort()).toEqual(Object.keys(full).sort());
  });

  it.each([
    ['source'],
    ['source', 'history'],
    ['result'],
    ['result', 'pushed'],
    ['result', 'history'],
    ['result', 'directories'],
    ['result', 'packedLayers'],
    ['result', 'contents'],
    ['result', 'contents', 'packages'],
    ['engine'],
    ['comparison'],
    ['comparison', 'platforms'],
    ['comparison', 'platforms', 'packages'],
    ['comparison', 'platforms', 'directories'],
    ['rules'],
    ['commands'],
    ['kept'],
    ['suggestions'],
    ['budgets'],
  ])('requires every field below %s %s', (...path) => {
    let schema = SCHEMA as Schema;
    let value: unknown = full;
    for (const name of path) {
      schema = schema.properties?.[name] ?? {};
      schema = resolved(schema);
      schema = resolved(schema.items ?? schema);
      value = (value as Record<string, unknown>)[name];
      if (Array.isArray(value)) value = value[0];
    }
    expect(schema.required?.toSorted()).toEqual(Object.keys(value as object).sort());
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(
      Object.keys(value as object).sort(),
    );
  });

  it('allows additional fields', () => {
    expect(validate({ ...full, more: { of: 'it' } })).toBe(true);
  });

  it.each(Object.keys(full))('rejects a report without %s', (field) => {
    expect(validate({ ...full, [field]: undefined })).toBe(false);
    const { [field]: _, ...rest } = full;
    expect(validate(rest)).toBe(false);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a size as a string', { savedBytes: '400' }],
    ['a percentage as a string', { savedPercent: '40.0' }],
    ['an invalid image ID', { result: { ...(full['result'] as object), imageId: 'latest' } }],
    ['a negative size', { source: { ...(full['source'] as object), bytes: -1 } }],
    ['an unknown kind of rule', { rules: [{ kind: 'x', name: 'y', entries: 0, bytes: 0 }] }],
    ['a rule without a size', { rules: [{ kind: 'preset', name: 'apt', entries: 1 }] }],
    ['an unknown command', { commands: [{ name: 'rm', seconds: 1, bytes: null }] }],
    ['an unknown store', { engine: { version: '1', store: 'disk' } }],
    ['a negative time', { seconds: -1 }],
    ['an invalid container ID', { source: { ...(full['source'] as object), container: 'name' } }],
    ['a step without a size', { source: { ...(full['source'] as object), history: [{}] } }],
    ['an object for directories', { result: { ...(full['result'] as object), directories: {} } }],
    [
      'a directory without a slash',
      {
        result: {
          ...(full['result'] as object),
          directories: [{ path: 'usr', bytes: 1, files: 1 }],
        },
      },
    ],
    ['an unknown budget', { budgets: [{ input: 'x', wanted: 'a', seen: 'b', met: true }] }],
    ['a budget without "met"', { budgets: [{ input: 'max-size', wanted: 'a', seen: 'b' }] }],
    ['a kept item without a name', { kept: [{ why: null, entries: 1, bytes: 1 }] }],
    ['a boolean for the backup', { backup: false }],
    ['a cache hit as a string', { cacheHit: 'true' }],
    ['"ok" as a string', { ok: 'yes' }],
  ])('rejects %s', (_, wrong) => {
    expect(validate({ ...full, ...wrong })).toBe(false);
  });
});

describe('cleanedBytes', () => {
  it.each([
    ['nothing', [], [], 0],
    ['rules', [250, 50], [], 300],
    ['commands', [], [70], 70],
    ['rules and commands', [250], [70], 320],
    ['a command with unknown freed bytes', [250], [undefined], 250],
    ['a command that wrote more than it freed', [250], [-400], -150],
  ])('adds up %s', (_, ofRules, ofCommands, sum) => {
    expect(
      cleanedBytes({
        rules: ofRules.map((bytes) => ({ kind: 'preset', name: 'apt', entries: 1, bytes })),
        commands: ofCommands.map((bytes) => ({
          name: 'run',
          ms: 1,
          ...(bytes === undefined ? {} : { bytes }),
        })),
      }),
    ).toBe(sum);
  });
});
