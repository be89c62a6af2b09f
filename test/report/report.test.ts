// The report holds what docs/report.schema.json says, and the schema tells a wrong one.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/engine/source.ts';
import type { FlattenResult } from '../../src/flatten.ts';
import { parseReference } from '../../src/image/reference.ts';
import {
  cleanedBytes,
  REPORT_VERSION,
  type ReportContext,
  reportOf,
} from '../../src/report/report.ts';
import { VERSION } from '../../src/version.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;

const SOURCE: Source = {
  reference: 'app:latest',
  image: parseReference('app:latest', 'image'),
  names: ['app:latest'],
  id: digestOf('1'),
  platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
  diffIds: [digestOf('2'), digestOf('3')],
  isIndex: false,
  isDefaultPlatform: true,
  volumes: [],
  inspect: {},
};

const FULL: FlattenResult = {
  oldBytes: 1000,
  newBytes: 600,
  savedBytes: 400,
  savedPercent: '40.0',
  oldLayers: 2,
  newLayers: 1,
  imageId: digestOf('4'),
  configDigest: digestOf('5'),
  digest: digestOf('6'),
  report: '/tmp/report.json',
  rules: [
    { kind: 'preset', name: 'apt', entries: 3, bytes: 250 },
    { kind: 'preset', name: 'pip', entries: 0, bytes: 0 },
    { kind: 'exclude', name: 'opt/"quoted"\n\u001b[2J', entries: 1, bytes: 50 },
  ],
  commands: [
    { name: 'run', ms: 1234.5678, bytes: -20 },
    { name: 'apt-clean', ms: 20 },
  ],
};

const MINIMAL: FlattenResult = {
  oldBytes: 0,
  newBytes: 0,
  savedBytes: 0,
  savedPercent: '0.0',
  oldLayers: 1,
  newLayers: 1,
  imageId: undefined,
  configDigest: undefined,
  digest: undefined,
  report: undefined,
  rules: [],
  commands: [],
};

const FULL_CONTEXT: ReportContext = {
  source: SOURCE,
  options: {
    tags: [parseReference('app:flat', 'tag'), parseReference('ghcr.io/owner/app:flat', 'tag')],
    dryRun: false,
  },
  engine: { version: '28.5.2', store: 'graph-driver' },
  ms: 17_249.6,
};

const MINIMAL_CONTEXT: ReportContext = {
  source: { ...SOURCE, image: undefined, reference: 'a-container' },
  options: { tags: [], dryRun: true },
  engine: { version: '29.0.0', store: 'containerd' },
  ms: 0,
};

/** A report as a reader of its file finds it. */
function read(result: FlattenResult, context: ReportContext): Record<string, unknown> {
  return JSON.parse(JSON.stringify(reportOf(result, context))) as Record<string, unknown>;
}

describe('reportOf', () => {
  it('has all that a run knows', () => {
    const report = read(FULL, FULL_CONTEXT);
    expect(report).toEqual({
      version: REPORT_VERSION,
      tool: `docker-flatten ${VERSION}`,
      dryRun: false,
      source: {
        reference: 'app:latest',
        id: digestOf('1'),
        platform: 'linux/arm/v7',
        layers: 2,
        bytes: 1000,
      },
      result: {
        tags: ['app:flat', 'ghcr.io/owner/app:flat'],
        imageId: digestOf('4'),
        configDigest: digestOf('5'),
        digest: digestOf('6'),
        layers: 1,
        bytes: 600,
      },
      engine: { version: '28.5.2', store: 'graph-driver' },
      savedBytes: 400,
      savedPercent: 40,
      cleanedBytes: 280,
      rules: FULL.rules,
      commands: [
        { name: 'run', seconds: 1.235, bytes: -20 },
        { name: 'apt-clean', seconds: 0.02, bytes: null },
      ],
      seconds: 17.25,
    });
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('has null for what a run does not know', () => {
    const report = read(MINIMAL, MINIMAL_CONTEXT);
    expect(report).toMatchObject({
      dryRun: true,
      source: { reference: 'a-container' },
      result: { tags: [], imageId: null, configDigest: null, digest: null },
      cleanedBytes: 0,
      rules: [],
      commands: [],
    });
    validate(report);
    expect(validate.errors).toBeNull();
  });
});

describe('docs/report.schema.json', () => {
  const full = read(FULL, FULL_CONTEXT);

  it('is for the version that the code writes', () => {
    expect(SCHEMA).toHaveProperty('properties.version.const', REPORT_VERSION);
  });

  it('names every field that the code writes, and demands it', () => {
    const { required, properties } = SCHEMA as { required: string[]; properties: object };
    expect(required.toSorted()).toEqual(Object.keys(full).sort());
    expect(Object.keys(properties).sort()).toEqual(Object.keys(full).sort());
  });

  it('takes new fields', () => {
    expect(validate({ ...full, more: { of: 'it' } })).toBe(true);
  });

  it.each(Object.keys(full))('refuses a report without %s', (field) => {
    expect(validate({ ...full, [field]: undefined })).toBe(false);
    const { [field]: _, ...rest } = full;
    expect(validate(rest)).toBe(false);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a size in words', { savedBytes: '400' }],
    ['a percentage in words', { savedPercent: '40.0' }],
    ['an ID that is none', { result: { ...(full['result'] as object), imageId: 'latest' } }],
    ['a size below nothing', { source: { ...(full['source'] as object), bytes: -1 } }],
    ['a kind of rule that is none', { rules: [{ kind: 'x', name: 'y', entries: 0, bytes: 0 }] }],
    ['a rule without a size', { rules: [{ kind: 'preset', name: 'apt', entries: 1 }] }],
    ['a command that is none', { commands: [{ name: 'rm', seconds: 1, bytes: null }] }],
    ['a store that is none', { engine: { version: '1', store: 'disk' } }],
    ['times below nothing', { seconds: -1 }],
  ])('refuses %s', (_, wrong) => {
    expect(validate({ ...full, ...wrong })).toBe(false);
  });
});

describe('cleanedBytes', () => {
  it.each([
    ['nothing', [], [], 0],
    ['rules alone', [250, 50], [], 300],
    ['commands alone', [], [70], 70],
    ['both', [250], [70], 320],
    ['a command of which nothing is known', [250], [undefined], 250],
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
