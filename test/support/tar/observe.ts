// Records what an observer of a filter receives.
import type { TarEntry, Verdict } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { contentOf } from './streams.ts';

/** One entry as it was observed from begin to end. */
export interface Observed {
  readonly name: string;
  readonly verdict: Verdict;
  readonly data: Buffer;
}

/** Filters an archive in pieces. Fails if calls do not come in the order begin, data, end. */
export async function observed(
  pieces: Iterable<Buffer>,
  decide: (entry: TarEntry) => Verdict = () => 'keep',
): Promise<{ entries: Observed[]; output: Buffer }> {
  const entries: Observed[] = [];
  let open: { entry: TarEntry; verdict: Verdict; parts: Buffer[] } | undefined;
  const filter = new TarFilter(decide, {
    begin(entry, verdict) {
      if (open !== undefined) throw new Error(`${entry.name} begins before the last one ended`);
      open = { entry, verdict, parts: [] };
    },
    data(bytes) {
      if (open === undefined) throw new Error('data outside an entry');
      if (bytes.length === 0) throw new Error('empty data');
      open.parts.push(Buffer.from(bytes));
    },
    end() {
      if (open === undefined) throw new Error('an end of no entry');
      const { entry, verdict, parts } = open;
      entries.push({ name: entry.name.toString('latin1'), verdict, data: Buffer.concat(parts) });
      open = undefined;
    },
  });
  const reading = contentOf(filter);
  for (const piece of pieces) filter.write(piece);
  filter.end();
  const output = await reading;
  if (open !== undefined) throw new Error(`${open.entry.name} never ended`);
  return { entries, output };
}
