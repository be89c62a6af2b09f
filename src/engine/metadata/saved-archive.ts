// Whether a saved archive holds what it names: an engine that has a part of an image saves that part, and no error.
import { getPath, getString, isStringArray, parseJson } from '../../base/json.ts';
import type { EntryObserver, TarEntry } from '../../tar/entry.ts';
import { plainPath } from '../../tar/names.ts';

/** What an archive names its images in: Docker's own form and the OCI layout. */
const INDEXES = ['manifest.json', 'index.json'];
/** Most bytes of a list of images that are read: a list of one image has a few KiB. */
const LIST_LIMIT_BYTES = 4 * 1024 * 1024;

/** Looks at an archive as it passes. */
export class SavedArchive implements EntryObserver {
  readonly #names = new Set<string>();
  #parts: Buffer[] = [];
  #isList = false;
  #listBytes = 0;

  /** Whether it names any image. */
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

  /** Configs and layers of its images that are not in it, by the names that its own list has for them. */
  missing(): string[] {
    const images = parseJson(Buffer.concat(this.#parts).toString('utf8'));
    const named = (Array.isArray(images) ? images : []).flatMap((image) => {
      const layers = getPath(image, 'Layers');
      return [getString(image, 'Config') ?? '', ...(isStringArray(layers) ? layers : [])];
    });
    return named.filter((name) => name !== '' && !this.#names.has(plainPath(Buffer.from(name))));
  }
}
