// Fingerprints of the entries that pass through a tar filter: a few dozen bytes each, enough to detect any difference.
import { hash } from 'node:crypto';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { readExtension } from '../tar/extensions.ts';
import { type EntryFacts, entryFacts } from '../tar/facts.ts';
import { numberField } from '../tar/header.ts';
import { SparseContent } from '../tar/sparse-content.ts';
import { sparseFormOf } from '../tar/sparse-map.ts';
import { realSizeOf } from '../tar/sparse-size.ts';
import { ContentDigest } from './content-digest.ts';

/**
 * An entry as one comparable text: type, mode, owner, size and mtime as they are; link, device, attributes and content
 * as digests, so that an image cannot make it arbitrarily long.
 */
export type Fingerprint = string;

/** The names of a fingerprint's fields, in order. */
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
  // Only grouped entries have it.
  'hard links',
];

/** Receives an entry: the {@link nameKey} of its name, the fingerprint and the {@link plainName}, and its link. */
export type OnFingerprint = (
  key: string,
  fingerprint: Fingerprint,
  name: Buffer,
  /** The {@link nameKey} of a hard link's target; undefined for other entries. */
  linkKey: string | undefined,
) => void;

/**
 * Whose eyes the entries are seen with: an engine hides all extended attributes but capabilities and fractions of a
 * second, and stores times before 1970 as 1970 (moby, `boundTime`).
 */
export type EntryView = 'exact' | 'engine';

/** The extended attributes that every engine shows, as {@link EntryFacts} has them. */
const SHOWN_XATTR = /^security\.capability=/;

/** Computes the fingerprint of each kept entry in its final form. Ignores dropped entries. */
export class Fingerprinter implements EntryObserver {
  readonly #onEntry: OnFingerprint;
  readonly #view: EntryView;
  #entry: { name: Buffer; facts: EntryFacts; sizeBytes: number } | undefined;
  /** Digests the content, once there is some that does not come in one piece. */
  #content: ContentDigest | undefined;
  /** The digest of a content that came in one piece. */
  #digest: Buffer | undefined;
  /** Unpacks a sparse file, since an engine shows what it contains. */
  #sparse: SparseContent | undefined;

  constructor(onEntry: OnFingerprint, view: EntryView = 'exact') {
    this.#onEntry = onEntry;
    this.#view = view;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    this.#content = undefined;
    this.#digest = undefined;
    this.#sparse = undefined;
    this.#entry = undefined;
    if (verdict === 'drop') return;
    const replacement = verdict === 'keep' ? undefined : verdict;
    const head = replacement?.head ?? entry;
    const extension = readExtension(head.extensions);
    const facts = entryFacts(head, extension);
    const data = replacement?.data;
    if (data === undefined) {
      if (sparseFormOf(entry, extension) !== undefined) {
        const file = { ...entry, ...head };
        this.#content = new ContentDigest(realSizeOf(file, extension));
        this.#sparse = SparseContent.of(file, extension, this.#content);
      }
      const sizeBytes = this.#sparse?.realBytes ?? entry.sizeBytes;
      this.#entry = { name: entry.name, facts, sizeBytes };
      return;
    }
    // The replacement's data takes the place of the entry's own.
    const sizeBytes = replacedSize(head, data);
    const content = ContentDigest.of(data.subarray(0, sizeBytes));
    this.#report(entry.name, facts, sizeBytes, content);
  }

  mapBlock(block: Buffer): void {
    this.#sparse?.mapBlock(block);
  }

  data(bytes: Buffer): void {
    if (this.#entry === undefined) return;
    if (this.#sparse !== undefined) this.#sparse.data(bytes);
    else if (bytes.length === this.#entry.sizeBytes) this.#digest = ContentDigest.of(bytes);
    else {
      this.#content ??= new ContentDigest(this.#entry.sizeBytes);
      this.#content.data(bytes);
    }
  }

  end(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (entry === undefined) return;
    this.#sparse?.end();
    this.#report(entry.name, entry.facts, entry.sizeBytes, this.#digest ?? this.#content?.digest());
  }

  #report(name: Buffer, facts: EntryFacts, sizeBytes: number, content: Buffer | undefined): void {
    const isEmpty = sizeBytes === 0;
    // Only the target of a hard link matters: the other fields of its header depend on the program that wrote it.
    const isHardLink = facts.typeFlag === '1';
    const xattrs =
      this.#view === 'exact'
        ? facts.xattrs
        : facts.xattrs.filter((attribute) => SHOWN_XATTR.test(attribute));
    const time =
      this.#view === 'exact'
        ? `${facts.mtimeSeconds}${facts.mtimeFraction && `.${facts.mtimeFraction}`}`
        : Math.max(0, facts.mtimeSeconds);
    const parts = [
      facts.typeFlag === '7' || facts.typeFlag === 'S' ? '0' : facts.typeFlag,
      isHardLink || facts.typeFlag === '2' ? '' : facts.mode.toString(8),
      isHardLink ? '' : `${facts.uid}:${facts.gid}`,
      isHardLink ? '' : time,
      facts.link.length === 0 ? '' : short(isHardLink ? plainName(facts.link) : facts.link),
      facts.device,
      isHardLink || xattrs.length === 0 ? '' : short(Buffer.from(JSON.stringify(xattrs))),
      sizeBytes,
      isEmpty || content === undefined ? '' : content.toString('hex', 0, DIGEST_BYTES),
    ];
    const linkKey = isHardLink ? nameKey(facts.link) : undefined;
    this.#onEntry(nameKey(name), parts.join(SEPARATOR), plainName(name), linkKey);
  }
}

/**
 * Half of a sha256, or all of a GMAC: no accidental collisions, and whoever could construct one of the former could
 * forge the image itself.
 */
const DIGEST_BYTES = 16;
/** Does not occur in numbers or digests. */
const SEPARATOR = ' ';

/** Returns a key of fixed length for a name. `./a/b`, `/a/b` and `a/b/` are one path and have the same key. */
export function nameKey(name: Buffer): string {
  return short(plainName(name));
}

/** Returns the names of the fields in which two fingerprints differ. */
export function differingFields(one: Fingerprint, other: Fingerprint): string[] {
  const [a, b] = [one.split(SEPARATOR), other.split(SEPARATOR)];
  return FIELDS.filter((_, at) => a[at] !== b[at]);
}

function short(bytes: Buffer): string {
  return hash('sha256', bytes, 'hex').slice(0, 2 * DIGEST_BYTES);
}

/** Returns a path without leading `./` or `/` and without trailing `/`, as raw bytes. */
export function plainName(name: Buffer): Buffer {
  let start = 0;
  let end = name.length;
  while (name[start] === 0x2f || (name[start] === 0x2e && name[start + 1] === 0x2f)) start++;
  while (end > start && name[end - 1] === 0x2f) end--;
  return name.subarray(start, end);
}

/** Returns the size that a replacement's header claims, limited to the data that it has. */
function replacedSize(head: { readonly header: Buffer }, data: Buffer): number {
  const claimed = numberField(head.header, 'size');
  return Math.min(Number.isNaN(claimed) ? 0 : claimed, data.length);
}
