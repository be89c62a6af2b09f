// Flat entries with all names of one file in one text, so that it does not matter which of them has the content.
import { type FlatEntry, textOf } from './flat.ts';

/** Returns one text per directory and per file, with `bare` for a directory that no layer has an entry for. */
export function groupedTexts(entries: readonly FlatEntry[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, facts } of entries) {
    if (facts.typeFlag === '1') groups.get(facts.link.toString('latin1'))?.push(name);
    else groups.set(name, [name]);
  }
  return entries
    .filter(({ facts }) => facts.typeFlag !== '1')
    .map((flat) => {
      const names = (groups.get(flat.name) ?? []).sort().join(' = ');
      const rest = textOf(flat).slice(flat.name.length);
      return names + (flat.name.endsWith('/') ? rest.replace(' @0', ' bare') : rest);
    })
    .sort();
}
