// Follows indexes to the manifests in them, in their order.
import { invalidBlob } from '../image/blob-check.ts';
import { isIndexType } from '../image/manifest.ts';
import { unsupported } from './damage.ts';
import { type Entry, readDocument } from './documents.ts';
import type { LeftOut } from './left-out.ts';
import { formatOf } from './media-types.ts';
import type { ImageStore } from './store.ts';

/** Indexes within indexes. Builders nest them once or twice. */
const DEPTH_LIMIT = 8;
/** Entries of all indexes together. Each costs a read. */
const ENTRIES_LIMIT = 10_000;
/** Marks an entry that describes another entry (BuildKit, "attestation-storage.md"). */
const ATTESTATION = 'vnd.docker.reference.type';

/** Returns whether an entry describes another entry. */
export function isAttestation({ annotations }: Entry): boolean {
  return annotations[ATTESTATION] !== undefined;
}

/** Finds the manifests behind entries of an index, each once. */
export class Walk {
  readonly #store: ImageStore;
  readonly #leftOut: LeftOut;
  readonly #seen = new Set<string>();
  readonly #found: Entry[] = [];
  #entries = 0;

  constructor(store: ImageStore, leftOut: LeftOut) {
    this.#store = store;
    this.#leftOut = leftOut;
  }

  /**
   * Follows entries.
   * @returns entries of manifests, which were not read
   * @throws FlattenError `BLOB_INVALID`, `UNSUPPORTED_IMAGE` if indexes are nested too deeply or have too many entries
   */
  async follow(entries: readonly Entry[]): Promise<readonly Entry[]> {
    for (const entry of entries) await this.#add(entry, 0);
    return this.#found;
  }

  async #add(entry: Entry, depth: number): Promise<void> {
    if (++this.#entries > ENTRIES_LIMIT)
      throw this.#tooMuch(`has more than ${ENTRIES_LIMIT} entries in its indexes`);
    if (isAttestation(entry)) {
      this.#leftOut.attestations++;
      return;
    }
    // Also ends loops, though digests leave room for none.
    if (this.#seen.has(entry.digest)) return;
    this.#seen.add(entry.digest);
    const { mediaType } = entry;
    if (mediaType !== '' && formatOf(mediaType) === undefined) {
      this.#leftOut.artifacts.push(mediaType);
    } else if (mediaType === '' || isIndexType(mediaType)) {
      await this.#read(entry, depth);
    } else {
      this.#found.push(entry);
    }
  }

  /** Reads what is, or may be, an index. */
  async #read(entry: Entry, depth: number): Promise<void> {
    if (depth === DEPTH_LIMIT)
      throw this.#tooMuch(`has indexes nested more than ${DEPTH_LIMIT} deep`);
    const bytes = await this.#store.readManifest(entry);
    if (bytes === undefined) {
      this.#leftOut.missing.push(undefined);
      return;
    }
    const document = readDocument(bytes, entry);
    if (document.kind === 'index') {
      for (const inner of document.entries) await this.#add(inner, depth + 1);
    } else if (document.kind === 'manifest') {
      this.#found.push(entry);
    } else if (entry.mediaType === '') {
      this.#leftOut.artifacts.push(document.mediaType);
    } else {
      throw invalidBlob(entry.digest, 'is not an index');
    }
  }

  #tooMuch(what: string): Error {
    return unsupported(
      this.#store.name,
      what,
      'No builder writes this. Use an image from a source that you trust.',
    );
  }
}
