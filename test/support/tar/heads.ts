// Heads of entries as a filter finds them.
import type { EntryHead } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';

/** The heads of all entries in these blocks. */
export function headsOf(...blocks: readonly Buffer[]): EntryHead[] {
  const found: EntryHead[] = [];
  const filter = new TarFilter(({ header, extensions }) => {
    found.push({
      header: Buffer.from(header),
      extensions: extensions.map((part) => Buffer.from(part)),
    });
    return 'keep';
  });
  // Their data may be missing: no end is asked for.
  filter.write(Buffer.concat(blocks));
  filter.destroy();
  return found;
}

/** The head of the first entry of these blocks. */
export function headOf(...blocks: readonly Buffer[]): EntryHead {
  const [head] = headsOf(...blocks);
  if (head === undefined) throw new Error('these blocks hold no entry');
  return head;
}

/** All bytes of a head. */
export function bytesOfHead({ extensions, header }: EntryHead): Buffer {
  return Buffer.concat([...extensions, header]);
}
