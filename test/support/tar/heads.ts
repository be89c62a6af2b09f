// Entry headers as a filter finds them.
import type { EntryHead } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';

/** The headers of all entries in some blocks. */
export function headsOf(...blocks: readonly Buffer[]): EntryHead[] {
  const found: EntryHead[] = [];
  const filter = new TarFilter(({ header, extensions }) => {
    found.push({
      header: Buffer.from(header),
      extensions: extensions.map((part) => Buffer.from(part)),
    });
    return 'keep';
  });
  // Does not end the stream, since data may be missing.
  filter.write(Buffer.concat(blocks));
  filter.destroy();
  return found;
}

/** The headers of the first entry in some blocks. */
export function headOf(...blocks: readonly Buffer[]): EntryHead {
  const [head] = headsOf(...blocks);
  if (head === undefined) throw new Error('there is no entry in these blocks');
  return head;
}

/** All header bytes of an entry. */
export function bytesOfHead({ extensions, header }: EntryHead): Buffer {
  return Buffer.concat([...extensions, header]);
}
