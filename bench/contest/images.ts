// The images that are flattened. Each is a docker-archive with gzip layers, as a registry has them, and is always the
// same: kept in the cache, and made only if it is not there.
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContestantName } from './contestants.ts';
import { type FileKind, writeImage } from './image-archive.ts';

/** An image, and what it is for. */
export interface ImageRecipe {
  readonly name: string;
  readonly title: string;
  /** What is made; nothing if `script/base-image` makes it. */
  readonly files?: { readonly count: number; readonly bytes: number; readonly kind: FileKind };
  /** Those that tell something on this image. */
  readonly contestants: readonly ContestantName[] | 'all';
  /** Made and measured only if it is named, or with `--large`. */
  readonly isOnRequest?: boolean;
}

const USUAL: readonly ContestantName[] = [
  'pipe',
  'flatten',
  'zstd',
  'verify',
  'buildkit',
  'docker-squash',
];
const SHORT: readonly ContestantName[] = ['pipe', 'flatten', 'zstd', 'buildkit'];

const GB = 1e9;
const TEXT_BYTES = GB / 8;

export const IMAGES: readonly ImageRecipe[] = [
  {
    name: 'tiny',
    title: 'a tiny image: 40 files, 1 MB',
    files: { count: 40, bytes: 25_000, kind: 'text' },
    contestants: SHORT,
  },
  {
    name: 'large',
    title: '1.5 GB of many files: compiler, Python, Node.js, and what careless builds leave behind',
    contestants: 'all',
  },
  {
    name: 'few-text',
    title: '1 GB in 8 files that compress well',
    files: { count: 8, bytes: TEXT_BYTES, kind: 'text' },
    contestants: USUAL,
  },
  {
    name: 'few-random',
    title: '1 GB in 8 files that do not compress',
    files: { count: 8, bytes: TEXT_BYTES, kind: 'random' },
    contestants: USUAL,
  },
  {
    name: 'many-tiny',
    title: '200,000 files of 500 bytes',
    files: { count: 200_000, bytes: 500, kind: 'text' },
    contestants: USUAL,
  },
  {
    name: 'quick',
    title: '200 MB in 5,000 files that compress well',
    files: { count: 5000, bytes: 40_000, kind: 'text' },
    contestants: 'all',
    isOnRequest: true,
  },
  {
    name: 'entries-25k',
    title: '25,000 files of 500 bytes',
    files: { count: 25_000, bytes: 500, kind: 'text' },
    contestants: SHORT,
    isOnRequest: true,
  },
  {
    name: 'entries-300k',
    title: '300,000 files of 500 bytes',
    files: { count: 300_000, bytes: 500, kind: 'text' },
    contestants: SHORT,
    isOnRequest: true,
  },
  {
    name: 'huge',
    title: '7 GB in 56 files that compress well',
    files: { count: 56, bytes: TEXT_BYTES, kind: 'text' },
    contestants: SHORT,
    isOnRequest: true,
  },
];

/** An image that is there. */
export interface PreparedImage {
  readonly recipe: ImageRecipe;
  /** The path of its docker-archive. */
  readonly archive: string;
  readonly archiveBytes: number;
}

/**
 * Makes an image unless the cache has it.
 * @param cache directory for archives
 * @param buildLarge makes the archive of `script/base-image large` in the cache, which takes an engine
 */
export async function prepareImage(
  recipe: ImageRecipe,
  cache: string,
  buildLarge: () => void,
): Promise<PreparedImage> {
  let archive = join(cache, 'base-large.tar');
  if (recipe.files === undefined) {
    if (!existsSync(archive)) buildLarge();
  } else {
    const { count, bytes, kind } = recipe.files;
    const directory = join(cache, 'bench-images');
    mkdirSync(directory, { recursive: true });
    // The name says all that it is made of.
    archive = join(directory, `${kind}-${count}-${bytes}.tar`);
    if (!existsSync(archive)) {
      const partial = `${archive}.${process.pid}`;
      try {
        await writeImage(partial, recipe.files);
        renameSync(partial, archive);
      } finally {
        rmSync(partial, { force: true });
      }
    }
  }
  return { recipe, archive, archiveBytes: statSync(archive).size };
}
