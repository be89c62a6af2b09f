// Random flat filesystems as tar streams: each path once, in the order of an engine or of layers.

import { device, dir, type EntryOptions, file, hard, layer, sym } from '../layers/entries.ts';
import type { Prng } from '../process/prng.ts';
import { SPARSE_FORMS } from '../tar/sparse.ts';
import { pax } from '../tar/tar.ts';

const PACKAGES = 12;

/** Returns a random flat tar: directories before what they hold, hard links after their files. */
export function randomFlat(random: Prng): Buffer {
  const flat = new RandomFlat(random);
  const count = 1 + random.int(60);
  for (let at = 0; at < count; at++) flat.addEntry(at);
  return flat.end();
}

class RandomFlat {
  readonly #random: Prng;
  readonly #entries: Buffer[] = [];
  readonly #directories = [''];
  readonly #files: string[] = [];
  readonly #lists = new Map<string, string[]>();

  constructor(random: Prng) {
    this.#random = random;
    if (random.int(3) === 0) this.#entries.push(dir('./', { mtime: random.int(1e9) }));
  }

  addEntry(number: number): void {
    const random = this.#random;
    const above = random.pick(this.#directories);
    const name = random.pick(['', 'n'.repeat(random.int(150)), '-', '.', '\xe9\xff']);
    const path = `${above}${name}${number}`;
    const options = this.#options();
    switch (random.int(9)) {
      case 0:
      case 1:
        this.#directories.push(`${path}/`);
        this.#entries.push(dir(path, options));
        return;
      case 2:
        this.#entries.push(
          sym(path, random.pick(['/etc', '..', 'x'.repeat(random.int(90))]), options),
        );
        return;
      case 3:
        this.#entries.push(device(short(path), random.pick(['3', '4', '6']), 1, 2));
        return;
      case 4:
        if (this.#files.length === 0) return;
        this.#entries.push(hard(path, random.pick(this.#files), options));
        this.#addFile(path);
        this.#own(path);
        return;
      case 5: {
        const form = random.pick(Object.values(SPARSE_FORMS));
        const pieces = [[512, random.bytes(1 + random.int(2000))]] as const;
        this.#entries.push(form({ name: short(path), sizeBytes: 9000, pieces }));
        return;
      }
      default:
        this.#entries.push(file(path, this.#content(), options));
        this.#addFile(path);
        this.#own(path);
    }
  }

  /** Targets of hard links fit into a header. */
  #addFile(path: string): void {
    if (path.length <= 60) this.#files.push(path);
  }

  #options(): EntryOptions {
    const random = this.#random;
    const options = {
      mtime: random.int(1e9),
      uid: random.int(3),
      mode: random.pick([0o755, 0o4711]),
    };
    if (random.int(3) > 0) return options;
    const records = {
      mtime: `${options.mtime}.5`,
      atime: '7',
      'SCHILY.xattr.user.a': random.bytes(9),
    };
    return { ...options, pax: records };
  }

  #content(): Buffer {
    const random = this.#random;
    const bytes = random.pick([0, 1, 512, random.int(5000), random.int(40_000)]);
    return random.int(2) === 0 ? Buffer.alloc(bytes, 'text ') : random.bytes(bytes);
  }

  /** Lets a package list a path, or none, or two. */
  #own(path: string): void {
    for (let times = this.#random.int(3); times > 0; times--) {
      const name = `p${this.#random.int(PACKAGES)}`;
      this.#lists.set(name, [...(this.#lists.get(name) ?? []), path]);
    }
  }

  end(): Buffer {
    const state = ['var', 'var/lib', 'var/lib/dpkg', 'var/lib/dpkg/info'].map((path) => dir(path));
    const lists = [...this.#lists].map(([name, paths]) => {
      const text = Buffer.from(`/.\n/var\n${paths.map((path) => `/${path}\n`).join('')}`, 'latin1');
      return file(`var/lib/dpkg/info/${name}.list`, text);
    });
    // A global header in between belongs to no entry.
    const global = this.#random.int(4) === 0 ? [pax({ comment: 'x' }, 'g')] : [];
    return layer(...this.#entries, ...global, ...state, ...lists);
  }
}

/** A path that fits into a header. */
function short(path: string): string {
  return path.length > 100 ? `s-${path.slice(-60).replaceAll('/', '_')}` : path;
}
