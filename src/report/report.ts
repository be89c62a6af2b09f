// The report: a JSON object with everything that is known about a run. The summary and the page are made from it.
// docs/report.md describes it, and docs/report.schema.json is its schema.

import { cut } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import { withSuggestions } from '../clean/suggestions.ts';
import type { Engine } from '../engine/client/engine.ts';
import type { HistoryStep, ImageSource } from '../image/image-source.ts';
import { formatPlatform, type Platform } from '../image/platform.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { Contents } from '../survey/contents.ts';
import type { DirectorySize } from '../survey/directories.ts';
import type { Comparison, SizeChange } from './compare.ts';
import type { Cleaned, PackedLayer, PlatformResult, PushedResult } from './facts.ts';

/** Increases if a field is removed or changes its meaning, but not if fields are added. */
export const REPORT_VERSION = 1;

/** Maximum number of history steps, and maximum length of a step's command. */
const MAX_STEPS = 1000;
const MAX_COMMAND_CHARS = 2000;

/** The facts about a run that are not part of its result. */
export interface ReportContext {
  readonly source: Pick<ImageSource, 'reference' | 'id' | 'ofContainer'> & {
    readonly platforms: readonly Platform[];
    /** Whether sizes count blocks of a disk, not bytes of files. */
    readonly countsBlocks: boolean;
  };
  readonly options: Pick<FlattenOptions, 'tagTexts' | 'dryRun' | 'backup' | 'cleanWords'>;
  /** Undefined if neither the source nor a result is in an engine. */
  readonly engine: Pick<Engine, 'version' | 'store'> | undefined;
  /** Undefined if nothing was compared. */
  readonly comparison?: Comparison | undefined;
  readonly ms: number;
}

/** A report. */
export type Report = ReturnType<typeof reportOf>;

/** Creates the report of a run. Values that are not known are null. */
export function reportOf(result: PushedResult, context: ReportContext) {
  const { source, options, engine, ms } = context;
  const isOk = result.budgets.every(({ isMet }) => isMet);
  return {
    version: REPORT_VERSION,
    tool: `docker-flatten ${VERSION}`,
    ok: isOk,
    dryRun: options.dryRun,
    source: {
      reference: source.reference,
      id: source.id,
      container: source.ofContainer ?? null,
      platform: source.platforms.map(formatPlatform).join(', '),
      layers: result.oldLayers,
      bytes: result.oldBytes,
      packedBytes: result.oldPackedBytes ?? null,
      steps: result.oldHistory?.length ?? null,
      history: historyOf(result.oldHistory),
    },
    result: {
      tags: isOk ? [...options.tagTexts] : [],
      imageId: result.imageId ?? null,
      configDigest: result.configDigest ?? null,
      digest: result.digest ?? null,
      pushed: result.pushed.map(({ name, digest }) => ({ name, digest })),
      written: result.written.map(({ name, digest }) => ({ name, digest })),
      verifiedEntries: result.checks.verifiedEntries ?? null,
      testPassed: result.checks.isTested ? true : null,
      layers: result.newLayers,
      keptLayers: result.keptLayers,
      bytes: result.newBytes,
      packedBytes: result.newPackedBytes ?? null,
      steps: result.newHistory?.length ?? null,
      history: historyOf(result.newHistory),
      directories: directoriesOf(result.directories),
      layerDetails: layersOf(result, options.dryRun),
      packedLayers: packedLayersOf(result.packedLayers),
      contents: contentsOf(result.contents),
    },
    platforms: result.platforms.map((one) =>
      platformOf(one, { isOneOfMany: result.platforms.length > 1, dryRun: options.dryRun }),
    ),
    engine: engine === undefined ? null : { version: engine.version, store: engine.store.kind },
    sizes: source.countsBlocks ? 'blocks' : 'bytes',
    comparison: comparisonOf(context.comparison),
    savedBytes: result.savedBytes,
    savedPercent: Number(result.savedPercent),
    hiddenBytes: result.savedBytes - cleanedBytes(result),
    cleanedBytes: cleanedBytes(result),
    rules: result.rules.map(({ kind, name, entries, bytes }) => ({ kind, name, entries, bytes })),
    commands: result.commands.map(({ name, ms: commandMs, bytes }) => ({
      name,
      seconds: inSeconds(commandMs),
      bytes: bytes ?? null,
    })),
    kept: [
      ...result.spared.map(({ what, why, entries, bytes }) => ({
        what,
        why: why ?? null,
        entries: entries as number | null,
        bytes: bytes as number | null,
      })),
      ...result.skippedPresets.map((name) => ({
        what: `the cache of ${name}`,
        why: 'symlinks outside it point into it',
        entries: null,
        bytes: null,
      })),
    ],
    suggestions: result.suggestions?.map(({ name, bytes }) => ({ name, bytes })) ?? null,
    suggestedClean: result.suggestions?.length
      ? withSuggestions(options.cleanWords, result.suggestions)
      : null,
    budgets: result.budgets.map(({ input, wanted, seen, isMet }) => ({
      input,
      wanted,
      seen,
      met: isMet,
    })),
    cacheHit: result.cacheHit ?? null,
    backup: options.dryRun ? null : (options.backup ?? null),
    seconds: inSeconds(ms),
  };
}

/**
 * Describes one platform of a result.
 * @param isOneOfMany whether the report has its history, directories and contents nowhere else
 */
function platformOf(
  one: PlatformResult,
  { isOneOfMany, dryRun }: { readonly isOneOfMany: boolean; readonly dryRun: boolean },
) {
  return {
    platform: one.platform,
    oldBytes: one.oldBytes,
    newBytes: one.newBytes,
    savedBytes: one.savedBytes,
    savedPercent: Number(one.savedPercent),
    oldLayers: one.oldLayers,
    newLayers: one.newLayers,
    keptLayers: one.keptLayers,
    oldPackedBytes: one.oldPackedBytes ?? null,
    newPackedBytes: one.newPackedBytes ?? null,
    configDigest: one.configDigest ?? null,
    cleanedBytes: cleanedBytes(one),
    verifiedEntries: one.checks.verifiedEntries ?? null,
    cacheHit: one.cacheHit ?? null,
    oldHistory: isOneOfMany ? historyOf(one.oldHistory) : null,
    newHistory: isOneOfMany ? historyOf(one.newHistory) : null,
    directories: isOneOfMany ? directoriesOf(one.directories) : null,
    layerDetails: isOneOfMany ? layersOf(one, dryRun) : null,
    packedLayers: isOneOfMany ? packedLayersOf(one.packedLayers) : null,
    contents: isOneOfMany ? contentsOf(one.contents) : null,
  };
}

function directoriesOf(directories: readonly DirectorySize[] | undefined) {
  return directories?.map(({ path, bytes, files }) => ({ path, bytes, files })) ?? null;
}

/** Describes layers. Of a store that keeps them unpacked, their packed bytes are only what was written on the way. */
function layersOf(
  { layers, newPackedBytes }: Pick<PlatformResult, 'layers' | 'newPackedBytes'>,
  dryRun: boolean,
) {
  if (layers === undefined) return null;
  const arePacked = dryRun || newPackedBytes !== undefined;
  return layers.map(({ diffId, digest, packedBytes, bytes, entries, contents }) => ({
    diffId: diffId ?? null,
    digest: arePacked ? (digest ?? null) : null,
    packedBytes: arePacked ? packedBytes : null,
    bytes,
    entries,
    contents: contents.map(({ name, bytes: dataBytes }) => ({ name, bytes: dataBytes })),
  }));
}

function packedLayersOf(layers: readonly PackedLayer[] | undefined) {
  return (
    layers?.map(({ diffId, digest, packedBytes }) => ({ diffId, digest, packedBytes })) ?? null
  );
}

function contentsOf(contents: Contents | undefined) {
  if (contents === undefined) return null;
  const { bytes, files, packages, morePackages, directories, moreDirectories } = contents;
  return {
    bytes,
    files,
    packages: packages.map((one) => ({
      manager: one.manager,
      name: one.name,
      bytes: one.bytes,
      files: one.files,
    })),
    morePackages,
    directories: directoriesOf(directories) ?? [],
    moreDirectories,
  };
}

function comparisonOf(comparison: Comparison | undefined) {
  if (comparison === undefined) return null;
  const { kind, name, oldBytes, newBytes, missing, platforms } = comparison;
  return {
    kind,
    name,
    oldBytes: oldBytes ?? null,
    newBytes: newBytes ?? null,
    missing: [...missing],
    platforms: platforms.map((one) => ({
      platform: one.platform,
      oldBytes: one.oldBytes ?? null,
      newBytes: one.newBytes ?? null,
      oldPackedBytes: one.oldPackedBytes ?? null,
      newPackedBytes: one.newPackedBytes ?? null,
      pullBytes: one.pullBytes ?? null,
      pulledLayers: one.pulledLayers === undefined ? null : [...one.pulledLayers],
      packages: one.packages.map(({ manager, name: packageName, ...rest }) => ({
        manager,
        name: packageName,
        ...changeOf(rest),
      })),
      morePackages: one.morePackages,
      directories: one.directories.map(({ path, ...rest }) => ({ path, ...changeOf(rest) })),
      moreDirectories: one.moreDirectories,
    })),
  };
}

function changeOf({ change, oldBytes, newBytes }: SizeChange) {
  return { change, oldBytes, newBytes };
}

function historyOf(steps: readonly HistoryStep[] | undefined) {
  if (steps === undefined) return null;
  return steps.slice(-MAX_STEPS).map(({ command, bytes, hasLayer }) => ({
    command: cut(command, MAX_COMMAND_CHARS),
    bytes,
    layer: hasLayer,
  }));
}

/** Adds up the bytes that rules dropped and commands freed, as far as they are known. */
export function cleanedBytes({ rules, commands }: Pick<Cleaned, 'rules' | 'commands'>): number {
  return [...rules, ...commands].reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}

function inSeconds(ms: number): number {
  return Math.round(ms) / 1000;
}
