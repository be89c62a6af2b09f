// Random layers, as operations and as tar streams.
import type { Prng } from '../process/prng.ts';
import { device, dir, file, gone, hard, layer, opaque, sym } from './entries.ts';

/** One entry of a layer. Paths are clean. */
export type Operation =
  | { readonly kind: 'file'; readonly path: string; readonly data: string; readonly mode: number }
  | { readonly kind: 'dir'; readonly path: string; readonly mode: number }
  | { readonly kind: 'sym' | 'hard'; readonly path: string; readonly target: string }
  | { readonly kind: 'fifo' | 'gone' | 'opaque'; readonly path: string };

/** Properties of random layers. */
export interface RandomOptions {
  /** Whether symbolic links have the same names as directories, so that entries end up below them. */
  readonly hasLinkedParents: boolean;
}

const DIRECTORIES = ['a', 'b', 'c'] as const;
const FILES = ['x', 'y', 'z'] as const;

/** Makes layers whose entries often, but not always, fit together. */
class Maker {
  readonly #random: Prng;
  readonly #options: RandomOptions;
  /** Possible targets of hard links. */
  readonly #files: string[] = [];
  #serial = 0;

  constructor(random: Prng, options: RandomOptions) {
    this.#random = random;
    this.#options = options;
  }

  #directory(): string {
    const depth = 1 + this.#random.int(3);
    return Array.from({ length: depth }, () => this.#random.pick(DIRECTORIES)).join('/');
  }

  #file(): string {
    if (this.#random.int(20) === 0) return this.#directory();
    const above = this.#random.pick(['', `${this.#directory()}/`]);
    return above + this.#random.pick(FILES);
  }

  #known(): string {
    return this.#files.length === 0 || this.#random.int(30) === 0
      ? this.#file()
      : this.#random.pick(this.#files);
  }

  operation(): Operation {
    const random = this.#random;
    const mode = random.pick([0o755, 0o700, 0o644]);
    switch (random.int(12)) {
      case 0:
      case 1:
      case 2:
        return { kind: 'dir', path: this.#directory(), mode };
      case 3: {
        const targets = ['a', 'b', '/c', '/a/b', '../b', '../../c', 'a/../c', '.', 'none'];
        const path = this.#options.hasLinkedParents ? this.#directory() : `${this.#file()}.link`;
        return { kind: 'sym', path, target: random.pick(targets) };
      }
      case 4:
      case 5: {
        const path = random.pick([this.#file(), `${this.#file()}.hard`]);
        const target = this.#known();
        this.#files.push(path);
        return { kind: 'hard', path, target };
      }
      case 6:
      case 7:
        return { kind: 'gone', path: random.pick([this.#directory(), this.#known()]) };
      case 8:
        return { kind: 'opaque', path: random.int(6) === 0 ? '' : this.#directory() };
      case 9:
        return { kind: 'fifo', path: this.#file() };
      default: {
        const path = this.#file();
        this.#files.push(path);
        return { kind: 'file', path, data: `${this.#serial++}`, mode };
      }
    }
  }
}

/** Makes a few layers, bottom first. */
export function randomLayers(random: Prng, options: RandomOptions): Operation[][] {
  const maker = new Maker(random, options);
  return Array.from({ length: 1 + random.int(5) }, () =>
    Array.from({ length: random.int(12) }, () => maker.operation()),
  );
}

/** A layer's tar stream. Names have random forms if a source of random numbers is given. */
export function layerOf(operations: readonly Operation[], random?: Prng): Buffer {
  const spelled = (path: string) =>
    random === undefined
      ? path
      : random.pick([path, path, `./${path}`, `/${path}`, path.replace('/', '//')]);
  return layer(...operations.map((operation) => entryOf(operation, spelled)));
}

function entryOf(operation: Operation, spelled: (path: string) => string): Buffer {
  const { kind, path } = operation;
  switch (kind) {
    case 'file':
      return file(spelled(path), operation.data, { mode: operation.mode });
    case 'dir':
      return dir(spelled(path), { mode: operation.mode });
    case 'sym':
      return sym(spelled(path), operation.target);
    case 'hard':
      return hard(spelled(path), spelled(operation.target));
    case 'fifo':
      return device(spelled(path), '6');
    case 'gone':
      return gone(spelled(path));
    case 'opaque':
      return opaque(path);
  }
}
