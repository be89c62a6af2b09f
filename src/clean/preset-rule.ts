// One preset in one image: its patterns with the image's places filled in, and what it has taken.
import { posix } from 'node:path';
import type { RuleCount } from './counts.ts';
import { lastMatch, Pattern } from './patterns.ts';
import { expandPlaces, type Places } from './places.ts';
import type { Preset } from './presets.ts';

/** A preset in one image. */
export interface PresetRule {
  readonly preset: Preset;
  readonly owned: readonly Pattern[];
  readonly drops: readonly Pattern[];
  readonly empties: readonly Pattern[];
  readonly count: RuleCount;
  /** First parts of all paths that it may match; undefined where they may be any. */
  readonly firstParts: ReadonlySet<string> | undefined;
  /** Directories that hold what is owned and those above them: links may lead through either. */
  readonly above: readonly { readonly pattern: Pattern; readonly depth: number }[];
  /** Highest paths that went, where the preset may yet have to stay. */
  readonly droppedTops: string[];
  isSkipped: boolean;
}

/** A preset's rule in an image with these places. */
export function presetRule(preset: Preset, places: Places): PresetRule {
  const owned = patternsOf(preset.owned, places);
  const drops = patternsOf(preset.drops, places);
  const empties = patternsOf(preset.empties, places);
  return {
    preset,
    owned,
    drops,
    empties,
    count: { kind: 'preset', name: preset.name, entries: 0, bytes: 0 },
    firstParts: firstPartsOf([...owned, ...drops, ...empties]),
    above: preset.skippedIfLinked === true ? aboveOf(owned) : [],
    droppedTops: [],
    isSkipped: false,
  };
}

/** Patterns of a preset's as they are in an image. */
export function patternsOf(texts: readonly string[] = [], places: Places): Pattern[] {
  return texts.flatMap((text) => expandPlaces(text, places)).map((text) => new Pattern(text));
}

/** Whether the last of some patterns that matches a path names it, and does not bring it back. */
export function selects(patterns: readonly Pattern[], path: string): boolean {
  const last = lastMatch(patterns, path);
  return last !== undefined && !last.isException;
}

/** Whether a link that leads to a path leads into what a preset owns, or to what holds it. */
export function leadsInto(rule: PresetRule, path: string): boolean {
  const depth = depthOf(path);
  return (
    rule.above.some((one) => one.depth === depth && one.pattern.matches(path)) ||
    selects(rule.owned, path)
  );
}

/** The directories above what patterns name, two high. */
function aboveOf(patterns: readonly Pattern[]): { pattern: Pattern; depth: number }[] {
  const holders = patterns.map(({ text }) => posix.dirname(text));
  return [...new Set([...holders, ...holders.map((path) => posix.dirname(path))])]
    .filter((path) => path !== '.' && !path.endsWith('*'))
    .map((path) => ({ pattern: new Pattern(path), depth: depthOf(path) }));
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function firstPartsOf(patterns: readonly Pattern[]): ReadonlySet<string> | undefined {
  const parts = new Set(
    patterns
      .filter(({ isException: bringsBack }) => !bringsBack)
      .map(({ directory }) => firstPart(directory)),
  );
  return parts.has('') ? undefined : parts;
}

/** A path's first part. */
export function firstPart(path: string): string {
  const end = path.indexOf('/');
  return end === -1 ? path : path.slice(0, end);
}
