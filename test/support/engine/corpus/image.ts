// The corpus: small images like those that people build, each with what cleaning drops and what it prints.
import type { LayerEntry } from '../images.ts';

/** An entry, or with `copyOf` one with the data of a file of the base image. */
export type CorpusEntry = LayerEntry | { name: string; copyOf: string; mode: number };

/** One image of the corpus. */
export interface CorpusImage {
  /** Its name, and that of its repository. */
  readonly name: string;
  /** Layers on top of busybox. */
  readonly layers: ReadonlyArray<readonly CorpusEntry[]>;
  /** Set for an image without busybox. */
  readonly isFromScratch?: true;
  /** The `config` field of the config. */
  readonly config?: Record<string, unknown>;
  /** Other fields of the config. */
  readonly fields?: Record<string, unknown>;
  /** Usual fields that the config lacks. */
  readonly without?: readonly string[];
  /** Paths that `clean: auto` drops, with everything below. The rest is kept. */
  readonly drops?: readonly string[];
  /** Files that it empties. */
  readonly empties?: readonly string[];
  /** What a container of it prints; undefined if it cannot run. */
  readonly prints?: string | undefined;
  /** Set if only one store can load it. */
  readonly store?: 'overlay2' | 'containerd';
  /** Annotations of the manifest. The image is then loaded from an OCI layout. */
  readonly annotations?: Record<string, string>;
  /** The annotations that the result keeps. */
  readonly keptAnnotations?: Record<string, string>;
  /** How many nested indexes contain the manifest. The image is then loaded from an OCI layout. */
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

/** Returns another name of a program. */
export const hardLink = (name: string, linkname: string): LayerEntry => ({
  name,
  type: 'link',
  linkname,
  // Engines set their own.
  mode: 0o755,
});

/** Returns a program for busybox's shell. */
export const program = (name: string, script: string): LayerEntry =>
  file(name, `#!/bin/sh\n${script}\n`, { mode: 0o755 });

/** The entries of temporary directories. */
export const TMP = { mode: 0o1777 };

/** Leftovers of a build in both temporary directories. */
export const LEFTOVERS = {
  entries: [
    file('tmp/leftover.tar', 'left over'),
    dir('var/tmp', TMP),
    dir('var/tmp/build-1234'),
    file('var/tmp/build-1234/object.o', 'left over too'),
  ],
  drops: ['tmp/leftover.tar', 'var/tmp/build-1234'],
} as const;

/** Returns variables, and a PATH with the programs of the base image. */
export const withPath = (...more: string[]): string[] => ['PATH=/bin:/usr/bin', ...more];
