// What passed through a tar filter, entry by entry, in a few dozen bytes each: enough to tell any difference.
import { createHash, type Hash, hash } from 'node:crypto';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { type EntryFacts, entryFacts } from '../tar/facts.ts';
import { numberField } from '../tar/header.ts';

/**
 * An entry as one comparable text: type, mode, owner, size, mtime in the clear; link, device, attributes and content
 * as digests, so that its length does not grow with what an image claims.
 */
export type Fingerprint = string;

/** The fields of a fingerprint in their order, for people. */
const FIELDS = [
  'type',
  'mode',
  'owner',
  'time',
  'link',
  'device',
  'extended attributes',
  'size',
  'content',
];

/** Hands on the fingerprint of each entry that is kept, as it is kept; entries that are dropped are left out. */
export class Fingerprinter implements EntryObserver {
  readonly #onEntry: (key: string, fingerprint: Fingerprint, name: Buffer) => void;
  #entry: { name: Buffer; facts: EntryFacts; sizeBytes: number } | undefined;
  #hash: Hash | undefined;

  /** @param onEntry gets the name's {@link nameKey}, the fingerprint, and the {@link plainName} */
  constructor(onEntry: (key: string, fingerprint: Fingerprint, name: Buffer) => void) {
    this.#onEntry = onEntry;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    this.#hash = undefined;
    this.#entry = undefined;
    if (verdict === 'drop') return;
    const replacement = verdict === 'keep' ? undefined : verdict;
    const facts = entryFacts(replacement?.head ?? entry);
    const data = replacement?.data;
    if (data === undefined) {
      this.#entry = { name: entry.name, facts, sizeBytes: entry.sizeBytes };
      if (entry.sizeBytes > 0) this.#hash = createHash('sha256');
      return;
    }
    // Its own data is left out, so the replacement's is all there is.
    const sizeBytes = replacedSize(replacement?.head ?? entry, data);
    this.#report(
      entry.name,
      facts,
      sizeBytes,
      hash('sha256', data.subarray(0, sizeBytes), 'buffer'),
    );
  }

  data(bytes: Buffer): void {
    this.#hash?.update(bytes);
  }

  end(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (entry === undefined) return;
    this.#report(entry.name, entry.facts, entry.sizeBytes, this.#hash?.digest());
  }

  #report(name: Buffer, facts: EntryFacts, sizeBytes: number, content: Buffer | undefined): void {
    const isEmpty = sizeBytes === 0;
    // A hard link is its target; what else its header says depends on who wrote it.
    const isHardLink = facts.typeFlag === '1';
    const parts = [
      facts.typeFlag === '7' ? '0' : facts.typeFlag,
      isHardLink || facts.typeFlag === '2' ? '' : facts.mode.toString(8),
      isHardLink ? '' : `${facts.uid}:${facts.gid}`,
      isHardLink ? '' : facts.mtimeSeconds,
      facts.link.length === 0 ? '' : short(isHardLink ? plainName(facts.link) : facts.link),
      facts.device,
      isHardLink || facts.xattrs.length === 0
        ? ''
        : short(Buffer.from(JSON.stringify(facts.xattrs))),
      sizeBytes,
      isEmpty || content === undefined ? '' : content.toString('hex', 0, DIGEST_BYTES),
    ];
    this.#onEntry(nameKey(name), parts.join(SEPARATOR), plainName(name));
  }
}

/** Half a sha256: no two entries of an image meet by chance, and who could make them meet can forge the image itself. */
const DIGEST_BYTES = 16;
/** Stands in no number and in no digest. */
const SEPARATOR = ' ';

/** A name's key: the same for `./a/b`, `/a/b` and `a/b/`, which are one path, and of one length for all names. */
export function nameKey(name: Buffer): string {
  return short(plainName(name));
}

/** Which fields of two fingerprints differ. */
export function differingFields(one: Fingerprint, other: Fingerprint): string[] {
  const [a, b] = [one.split(SEPARATOR), other.split(SEPARATOR)];
  return FIELDS.filter((_, at) => a[at] !== b[at]);
}

function short(bytes: Buffer): string {
  return hash('sha256', bytes, 'hex').slice(0, 2 * DIGEST_BYTES);
}

/** A path without `./` or `/` before and `/` behind, as raw bytes. */
export function plainName(name: Buffer): Buffer {
  let start = 0;
  let end = name.length;
  while (name[start] === 0x2f || (name[start] === 0x2e && name[start + 1] === 0x2f)) start++;
  while (end > start && name[end - 1] === 0x2f) end--;
  return name.subarray(start, end);
}

/** The size that a replacement's header claims, within the whole blocks that it has. */
function replacedSize(head: { readonly header: Buffer }, data: Buffer): number {
  const claimed = numberField(head.header, 'size');
  return Math.min(Number.isNaN(claimed) ? 0 : claimed, data.length);
}
