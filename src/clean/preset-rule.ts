// A preset applied to an image: its patterns for the image's places, and what it has dropped.
import { posix } from 'node:path';
import type { RuleCount } from './counts.ts';
import { lastMatch, Pattern } from './patterns.ts';
import { expandPlaces, type Places } from './places.ts';
import type { Preset } from './presets.ts';

/** A preset applied to an image. */
export interface PresetRule {
  readonly preset: Preset;
  readonly owned: readonly Pattern[];
  readonly drops: readonly Pattern[];
  readonly empties: readonly Pattern[];
  readonly count: RuleCount;
  /** First components of all paths that it may match; undefined if there is no limit. */
  readonly firstParts: ReadonlySet<string> | undefined;
  /** The parents and grandparents of owned paths, since links may lead through either. */
  readonly above: readonly { readonly pattern: Pattern; readonly depth: number }[];
  /** The topmost dropped paths, to restore if the preset is skipped after all. */
  readonly droppedTops: string[];
  isSkipped: boolean;
}

/** Applies a preset to an image with these places. */
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

/** Expands a preset's patterns for an image's places. */
export function patternsOf(texts: readonly string[] = [], places: Places): Pattern[] {
  return texts.flatMap((text) => expandPlaces(text, places)).map((text) => new Pattern(text));
}

/** Returns whether patterns select a path: the last one that matches is not an exception (`!`). */
export function selects(patterns: readonly Pattern[], path: string): boolean {
  const last = lastMatch(patterns, path);
  return last !== undefined && !last.isException;
}

/** Returns whether a link to a path leads into what a preset owns, or to a directory that contains it. */
export function leadsInto(rule: PresetRule, path: string): boolean {
  const depth = depthOf(path);
  return (
    rule.above.some((one) => one.depth === depth && one.pattern.matches(path)) ||
    selects(rule.owned, path)
  );
}

/** Returns patterns for the parents and grandparents of what patterns match. */
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
    patterns.filter(({ isException }) => !isException).map(({ directory }) => firstPart(directory)),
  );
  return parts.has('') ? undefined : parts;
}

/** Returns a path's first component. */
export function firstPart(path: string): string {
  const end = path.indexOf('/');
  return end === -1 ? path : path.slice(0, end);
}
