// Checks that a saved archive holds what it names: if an engine has only parts of an image, it saves those parts and
// reports no error.
import { getPath, getString, isStringArray, parseJson } from '../../base/json.ts';
import type { EntryObserver, TarEntry } from '../../tar/entry.ts';
import { plainPath } from '../../tar/names.ts';

/** The files in which an archive lists its images: Docker's own format and the OCI layout. */
const INDEXES = ['manifest.json', 'index.json'];
/** Limit for the list of images: a list of one image has a few KiB. */
const LIST_LIMIT_BYTES = 4 * 1024 * 1024;

/** Observes an archive while it streams. */
export class SavedArchive implements EntryObserver {
  readonly #names = new Set<string>();
  #parts: Buffer[] = [];
  #isList = false;
  #listBytes = 0;

  /** Whether the archive lists any image. */
  get hasImage(): boolean {
    return INDEXES.some((name) => this.#names.has(name));
  }

  begin(entry: TarEntry): void {
    const name = plainPath(entry.name);
    this.#names.add(name);
    this.#isList = name === INDEXES[0];
  }

  data(bytes: Buffer): void {
    if (!this.#isList || this.#listBytes > LIST_LIMIT_BYTES) return;
    this.#listBytes += bytes.length;
    this.#parts.push(Buffer.from(bytes));
  }

  end(): void {
    this.#isList = false;
  }

  /** Returns the configs and layers that its list names and that it does not hold. */
  missing(): string[] {
    const images = parseJson(Buffer.concat(this.#parts).toString('utf8'));
    const named = (Array.isArray(images) ? images : []).flatMap((image) => {
      const layers = getPath(image, 'Layers');
      return [getString(image, 'Config') ?? '', ...(isStringArray(layers) ? layers : [])];
    });
    return named.filter((name) => name !== '' && !this.#names.has(plainPath(Buffer.from(name))));
  }
}
