// Reads a flat filesystem as short texts, one per entry, and checks its order.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from 'vitest';
import { type LayerIndex, layersReader } from '../../../src/layers/reader.ts';
import { discard } from '../../../src/tar/discard.ts';
import type { TarEntry } from '../../../src/tar/entry.ts';
import { readExtension } from '../../../src/tar/extensions.ts';
import { type EntryFacts, entryFacts } from '../../../src/tar/facts.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { SparseContent } from '../../../src/tar/sparse-content.ts';
import { NEVER } from '../tar/streams.ts';
import { USUAL_SECONDS } from './entries.ts';

/** An entry of a flat filesystem. */
export interface FlatEntry {
  readonly name: string;
  readonly facts: EntryFacts;
  readonly content: Buffer;
  readonly entry: TarEntry;
}

/** Reads all entries of a tar stream, sparse files with their full content. */
export async function entriesOf(stream: Readable): Promise<FlatEntry[]> {
  const entries: FlatEntry[] = [];
  let current: { entry: TarEntry; parts: Buffer[]; sparse: SparseContent | undefined } | undefined;
  const filter = new TarFilter(() => 'keep', {
    begin: (entry) => {
      const header = Buffer.from(entry.header);
      const parts: Buffer[] = [];
      const sparse = SparseContent.of(entry, readExtension(entry.extensions), {
        data: (bytes) => parts.push(Buffer.from(bytes)),
        zeros: (count) => parts.push(Buffer.alloc(count)),
      });
      current = { entry: { ...entry, header, name: Buffer.from(entry.name) }, parts, sparse };
    },
    mapBlock: (block) => current?.sparse?.mapBlock(block),
    data: (bytes) => {
      if (current?.sparse !== undefined) current.sparse.data(bytes);
      else current?.parts.push(Buffer.from(bytes));
    },
    end: () => {
      if (current === undefined) return;
      const { entry, parts, sparse } = current;
      sparse?.end();
      const facts = entryFacts(entry);
      const link = facts.typeFlag === '1' ? undotted(facts.link) : facts.link;
      entries.push({
        // A leading "./" stays as it came.
        name: undotted(entry.name).toString('latin1'),
        facts: { ...facts, link },
        content: Buffer.concat(parts),
        entry,
      });
    },
  });
  await pipeline(stream, filter, discard());
  return entries;
}

/** Reads the flat filesystem of an index, and checks that its order is one that every reader can unpack. */
export async function flatEntries(index: LayerIndex): Promise<FlatEntry[]> {
  const entries = await entriesOf(await layersReader(index).open(NEVER));
  checkOrder(entries);
  return entries;
}

/** The same as sorted texts, such as `a/ 700`, `a/f "content"`, `l = a/f`, `s -> f`. */
export async function flatTexts(index: LayerIndex): Promise<string[]> {
  return (await flatEntries(index)).map(textOf).sort();
}

/** Checks that each entry comes after its directory, and each hard link after its content. */
export function checkOrder(entries: readonly FlatEntry[]): void {
  const seen = new Map<string, FlatEntry>();
  for (const flat of entries) {
    const path = flat.name.replace(/\/$/, '');
    expect(flat.name.endsWith('/'), `${flat.name} ends with a slash`).toBe(
      flat.facts.typeFlag === '5' || isOldDirectory(flat),
    );
    expect(path, 'a clean path').not.toMatch(/^\.?\/|^$|\/\/|\/$/);
    expect(seen.has(path), `${path} comes once`).toBe(false);
    const slash = path.lastIndexOf('/');
    if (slash !== -1)
      expect(seen.get(path.slice(0, slash))?.name, `the directory of ${path} comes before`).toBe(
        path.slice(0, slash + 1),
      );
    if (flat.facts.typeFlag === '1') {
      const target = seen.get(flat.facts.link.toString('latin1'));
      expect(target?.facts.typeFlag, `the target of ${path} comes before and has content`).toMatch(
        /^[02346S]$/,
      );
    }
    seen.set(path, flat);
  }
}

/** A name without the "./" in front that the names of a directory's own archive have. */
function undotted(name: Buffer): Buffer {
  return name.toString('latin1', 0, 2) === './' ? name.subarray(2) : name;
}

function isOldDirectory({ entry, name }: FlatEntry): boolean {
  return entry.header[156] === 0 && name.endsWith('/');
}

/** One entry as a text. Attributes are left out if they are the usual ones. */
export function textOf({ name, facts, content, entry }: FlatEntry): string {
  const { typeFlag, mode, uid, gid, mtimeSeconds, device, xattrs } = facts;
  const link = facts.link.toString('latin1');
  const is = isOldDirectory({ name, facts, content, entry }) ? '5' : typeFlag;
  const usualMode = is === '5' ? 0o755 : is === '2' ? 0o777 : 0o644;
  // Decoding noise as UTF-8 would take most of a test's time.
  const text = content.toString('latin1');
  const what = {
    '0': ` "${text}"`,
    S: ` "${text}"`,
    '1': ` = ${link}`,
    '2': ` -> ${link}`,
    '3': ` chr ${device}`,
    '4': ` blk ${device}`,
    '6': ' fifo',
  };
  return [
    name + (what[is as keyof typeof what] ?? ''),
    ...(mode === usualMode ? [] : [mode.toString(8)]),
    ...(uid === 0 && gid === 0 ? [] : [`${uid}:${gid}`]),
    ...(mtimeSeconds === USUAL_SECONDS ? [] : [`@${mtimeSeconds}`]),
    ...(xattrs.length === 0 ? [] : [`{${xattrs.join(' ')}}`]),
  ].join(' ');
}
