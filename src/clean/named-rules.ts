// What a config names, held against presets: which paths stay, and which parts of caches.
import { directoriesAbove } from './links.ts';
import type { ConfigNames, NamedPlace } from './named.ts';
import type { Needs, Reason } from './needs.ts';
import type { Pattern } from './patterns.ts';
import { type PresetRule, patternsOf } from './preset-rule.ts';
import type { Preset } from './presets.ts';
import type { Places } from './roots.ts';

/** A name that no preset has a pattern for: what drops it in a directory drops anything there. */
const ANY_NAME = '\x01';

/** Parts of a cache that the image's commands run from. */
export interface UsedParts {
  readonly patterns: readonly Pattern[];
  readonly reason: Reason;
}

/** The parts of presets' caches that commands of the config run from. */
export function runsOf(
  presets: readonly Preset[],
  places: Places,
  { commands }: ConfigNames,
): UsedParts[] {
  return presets.flatMap(({ name, owned = [], drops = [], runsFrom }) => {
    const used = runsFrom?.commands
      .map((tool) => ({
        tool,
        by: commands.find(({ line }) => ` ${line} `.includes(` ${tool} `))?.by,
      }))
      .find(({ by }) => by !== undefined);
    if (runsFrom === undefined || used === undefined) return [];
    const patterns = patternsOf(runsFrom.parts ?? [...owned, ...drops], places);
    const what =
      runsFrom.parts === undefined ? `the cache of ${name}` : `what ${used.tool} fetched`;
    return [{ patterns, reason: { kind: 'config', what, why: `${used.by} runs ${used.tool}` } }];
  });
}

/**
 * Says which paths are needed.
 * @param takes whether a preset would drop a path
 */
export function tellNeeds(
  { places }: ConfigNames,
  rules: readonly PresetRule[],
  needs: Needs,
  takes: (rule: PresetRule, path: string, typeFlag: string) => boolean,
): void {
  for (const place of places)
    for (const rule of rules) {
      const path = neededBy(place, (one, typeFlag) => takes(rule, one, typeFlag));
      if (path === undefined) continue;
      const extent = place.extent === 'itself' ? 'entry' : 'all';
      needs.add(path, reasonOf(place, path), [[rule, extent]]);
    }
}

/**
 * What has to stay for the sake of a named path.
 * @param isTaken whether a preset drops a path
 * @returns undefined where it is not in danger
 */
export function neededBy(
  { path, extent }: NamedPlace,
  isTaken: (path: string, typeFlag: string) => boolean,
): string | undefined {
  if (extent === 'around' || extent === 'programs') {
    const above = directoriesAbove(path).find((directory) => isTaken(directory, '5'));
    if (above !== undefined) return above;
  }
  if (isTaken(path, '5') || isTaken(path, '0')) return path;
  const isSearched = extent === 'search' || extent === 'programs';
  return isSearched && isTaken(`${path}/${ANY_NAME}`, '0') ? path : undefined;
}

/** Why a path stays. */
export function reasonOf({ path, by }: Pick<NamedPlace, 'path' | 'by'>, needed: string): Reason {
  const textOf = (one: string) => `/${Buffer.from(one, 'latin1')}`;
  const why = needed === path ? `${by} names it` : `${by} names ${textOf(path)}`;
  return { kind: 'config', what: textOf(needed), why };
}
