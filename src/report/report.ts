// The report for machines: one JSON object that holds all that a run knows. docs/report.md describes it, and
// docs/report.schema.json is its schema.
import type { Engine } from '../engine/engine.ts';
import type { Source } from '../engine/source.ts';
import type { FlattenOptions, FlattenResult } from '../flatten.ts';
import { formatPlatform } from '../image/platform.ts';
import { VERSION } from '../version.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const REPORT_VERSION = 1;

/** What a run stood in, for its report. */
export interface ReportContext {
  readonly source: Source;
  readonly options: Pick<FlattenOptions, 'tags' | 'dryRun'>;
  readonly engine: Pick<Engine, 'version' | 'store'>;
  readonly ms: number;
}

/** The report as JSON holds it; what a run does not know is null. */
export function reportOf(result: FlattenResult, context: ReportContext) {
  const { source, options, engine, ms } = context;
  return {
    version: REPORT_VERSION,
    tool: `docker-flatten ${VERSION}`,
    dryRun: options.dryRun,
    source: {
      reference: source.reference,
      id: source.id,
      platform: formatPlatform(source.platform),
      layers: result.oldLayers,
      bytes: result.oldBytes,
    },
    result: {
      tags: options.tags.map(({ text }) => text),
      imageId: result.imageId ?? null,
      configDigest: result.configDigest ?? null,
      digest: result.digest ?? null,
      layers: result.newLayers,
      bytes: result.newBytes,
    },
    engine: { version: engine.version, store: engine.store },
    savedBytes: result.savedBytes,
    savedPercent: Number(result.savedPercent),
    cleanedBytes: cleanedBytes(result),
    rules: result.rules.map(({ kind, name, entries, bytes }) => ({ kind, name, entries, bytes })),
    commands: result.commands.map(({ name, ms: commandMs, bytes }) => ({
      name,
      seconds: inSeconds(commandMs),
      bytes: bytes ?? null,
    })),
    seconds: inSeconds(ms),
  };
}

/** Bytes that rules dropped and commands freed, as far as they are known. */
export function cleanedBytes({
  rules,
  commands,
}: Pick<FlattenResult, 'rules' | 'commands'>): number {
  return [...rules, ...commands].reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}

function inSeconds(ms: number): number {
  return Math.round(ms) / 1000;
}
