// The corpus: small images that stand for what people build, each with what cleaning takes of it and what it prints.
import type { LayerEntry } from '../images.ts';

/** An entry; `copyOf` stands for the data of a file of the base. */
export type CorpusEntry = LayerEntry | { name: string; copyOf: string; mode: number };

/** One image of the corpus. */
export interface CorpusImage {
  /** Also its repository's name. */
  readonly name: string;
  /** Layers above busybox's. */
  readonly layers: ReadonlyArray<readonly CorpusEntry[]>;
  /** Set for an image that has nothing but these layers. */
  readonly isFromScratch?: true;
  /** The config's inner `config`. */
  readonly config?: Record<string, unknown>;
  /** Fields beside it. */
  readonly fields?: Record<string, unknown>;
  /** Fields that the config does not have, though most images do. */
  readonly without?: readonly string[];
  /** Paths that `clean: auto` takes, directories with all below. All else stays as it is. */
  readonly drops?: readonly string[];
  /** Files that it empties. */
  readonly empties?: readonly string[];
  /** What a container of it prints; undefined for one that cannot run. */
  readonly prints?: string | undefined;
  /** Set for what only one store can hold. */
  readonly store?: 'overlay2' | 'containerd';
  /** Of a manifest, which an archive of the OCI layout has. */
  readonly annotations?: Record<string, string>;
  /** Those that the result has. */
  readonly keptAnnotations?: Record<string, string>;
  /** How many indexes there are around the manifest, in an archive of the OCI layout. */
  readonly indexes?: number;
}

export const file = (
  name: string,
  data: string | Buffer,
  more: Record<string, unknown> = {},
): LayerEntry => ({ name, data, ...more });

export const dir = (name: string, more: Record<string, unknown> = {}): LayerEntry => ({
  name: `${name}/`,
  type: 'directory',
  mode: 0o755,
  ...more,
});

export const link = (name: string, linkname: string): LayerEntry => ({
  name,
  type: 'symlink',
  linkname,
});

/** Another name of a program. */
export const hardLink = (name: string, linkname: string): LayerEntry => ({
  name,
  type: 'link',
  linkname,
  // Engines set it anew.
  mode: 0o755,
});

/** A program for busybox's shell. */
export const program = (name: string, script: string): LayerEntry =>
  file(name, `#!/bin/sh\n${script}\n`, { mode: 0o755 });

/** What temporary directories are. */
export const TMP = { mode: 0o1777 };

/** What is left over from a build in both temporary directories. */
export const LEFTOVERS = {
  entries: [
    file('tmp/leftover.tar', 'left over'),
    dir('var/tmp', TMP),
    dir('var/tmp/build-1234'),
    file('var/tmp/build-1234/object.o', 'left over too'),
  ],
  drops: ['tmp/leftover.tar', 'var/tmp/build-1234'],
} as const;

/** An ENV with the base's programs on the PATH. */
export const withPath = (...more: string[]): string[] => ['PATH=/bin:/usr/bin', ...more];
