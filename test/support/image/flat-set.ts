// Flat images with real layers in files, for targets.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { newRunId } from '../../../src/base/run-id.ts';
import type { FlatImage, FlatSet, ImageTarget } from '../../../src/image/image-target.ts';
import type { ManifestFormat } from '../../../src/image/layered-image.ts';
import { type LayerPacking, layerMediaType } from '../../../src/image/media-types.ts';
import { parsePlatform } from '../../../src/image/platform.ts';
import { parseLocation } from '../../../src/image/transport.ts';
import { createTarget } from '../../../src/targets/create-target.ts';
import { MemoryLog } from '../process/log.ts';
import { tempDir } from '../process/temp.ts';
import { archive, entry } from '../tar/tar.ts';

/** Properties of a flat image. */
export interface FlatSpec {
  readonly platform?: string;
  readonly format?: ManifestFormat;
  readonly packing?: LayerPacking;
  /** The content of its file `etc/motd`; the platform by default. */
  readonly content?: string | Buffer;
  /** How many layers it has; 1 by default. */
  readonly layers?: number;
  readonly fields?: Partial<FlatImage>;
  /** Directory for its layers' files; one of the test by default. */
  readonly directory?: string;
}

export const sha256 = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A program for Linux on amd64 that exits with status 7: ELF header, program header, exit(7). */
const SEVEN = Buffer.from(
  [
    '7f454c4602010100000000000000000002003e00010000007800400000000000',
    '4000000000000000000000000000000000000000400038000100000000000000',
    '0100000005000000000000000000000000004000000000000000400000000000',
    '8000000000000000800000000000000000100000000000006a075f6a3c580f05',
  ].join(''),
  'hex',
);

/** Returns a flat image with the file `etc/motd` and a program, `seven`; in each layer above the first, `upper-` and its number. */
export function flatImage(spec: FlatSpec = {}): FlatImage {
  const { platform: text = 'linux/amd64', format = 'oci', packing = 'gzip' } = spec;
  const platform = parsePlatform(text);
  const tar = archive(
    entry({ name: 'etc/', typeFlag: '5', mode: 0o755 }),
    entry({ name: 'etc/motd' }, spec.content ?? text),
    entry({ name: 'seven', mode: 0o755 }, SEVEN),
  );
  const uppers = Array.from({ length: (spec.layers ?? 1) - 1 }, (_, at) =>
    archive(entry({ name: `upper-${at + 1}` }, text)),
  );
  const tars = [tar, ...uppers];
  const pack = { gzip: gzipSync, zstd: zstdCompressSync, none: (bytes: Buffer) => bytes }[packing];
  const directory = spec.directory ?? tempDir();
  const { os, architecture, variant } = platform;
  const config = {
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    config: { Cmd: ['/seven'], Env: [`ON=${text}`] },
    rootfs: { type: 'layers', diff_ids: tars.map(sha256) },
    history: tars.map(() => ({ created_by: 'docker-flatten' })),
  };
  return {
    config: Buffer.from(JSON.stringify(config)),
    platform,
    indexPlatform: undefined,
    entryAnnotations: {},
    annotations: {},
    format,
    layers: tars.map((bytes, at) => {
      const packed = pack(bytes);
      const path = join(directory, at === 0 ? 'layer' : `layer-${at}`);
      writeFileSync(path, packed);
      const mediaType = layerMediaType(format, packing);
      const descriptor = { mediaType, digest: sha256(packed), sizeBytes: packed.length };
      return { path, diffId: sha256(bytes), descriptor };
    }),
    ...spec.fields,
  };
}

/** Returns one image as a plain manifest. */
export function oneImage(spec: FlatSpec = {}): FlatSet {
  return { images: [flatImage(spec)], index: undefined };
}

/** Returns an index of two platforms. */
export function twoPlatforms(spec: FlatSpec = {}): FlatSet {
  return {
    images: ['linux/amd64', 'linux/arm64'].map((platform) => flatImage({ ...spec, platform })),
    index: { format: spec.format ?? 'oci', annotations: { 'org.example.index': 'yes' } },
  };
}

/** Returns a context for a target, with a log that can be read. */
export function targetContext(signal = new AbortController().signal) {
  return {
    runId: newRunId(),
    tempDir: tempDir(),
    log: new MemoryLog(),
    signal,
    touch: () => {},
  } as const;
}

/** Parses a location and creates its target. */
export function targetFor(
  text: string,
  context: Parameters<typeof createTarget>[1] = targetContext(),
): ImageTarget {
  const location = parseLocation(text, 'tag');
  if (location === undefined) throw new Error(`${text} names an engine's image`);
  return createTarget(location, context);
}
