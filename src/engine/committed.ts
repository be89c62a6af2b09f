// Images that `docker commit` made in a containerd store. Their layers hold what was changed and no more, but the engine
// unpacks them upon the container's init layer, so that its view of the image has what the creation of a container
// adds (tried on Docker 28.5 and newer). `/.dockerenv` tells; the layers themselves then say what belongs to the image.
import { PassThrough, type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { FlattenError } from '../errors.ts';
import type { Descriptor } from '../image/manifest.ts';
import { type TarEntry, TarFilter, type Verdict } from '../tar/filter.ts';
import type { FirstEntry } from '../tar/first-entry.ts';
import { BLOCK_BYTES, headerMtime } from '../tar/header.ts';
import { FILE_LIMIT_BYTES, type Originals, plainPath, TOUCHED_PATHS } from './artefacts.ts';
import { withBlobs } from './blobs.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';
import type { SourceConfig } from './source-config.ts';

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * What the layers have at the paths that the creation of a container touches, by the OCI rules (image-spec "layer.md").
 * Reads all layers once. Undefined where the engine's machine does not let its blobs be read.
 */
export async function originalsFromLayers(
  engine: Engine,
  source: Source,
  config: SourceConfig,
  runId: string,
  signal: AbortSignal,
): Promise<Originals | undefined> {
  const { blobRoot, packedLayers } = config;
  if (blobRoot === undefined || packedLayers === undefined) return undefined;
  const found = new Map<string, FirstEntry | undefined>(
    TOUCHED_PATHS.map((path) => [path, undefined]),
  );
  await withBlobs(engine, source, runId, blobRoot, signal, async (blobs) => {
    for (const layer of packedLayers) {
      await blobs.stream(layer.digest, (bytes) => applyLayer(found, layer, bytes, signal));
    }
  });
  return found;
}

async function applyLayer(
  found: Map<string, FirstEntry | undefined>,
  layer: Descriptor,
  bytes: Readable,
  signal: AbortSignal,
): Promise<void> {
  const kept: {
    path: string;
    entry: Omit<FirstEntry, 'data'>;
    bytes: number;
    dataBytes: number;
  }[] = [];
  const decide = (entry: TarEntry): Verdict => {
    const path = plainPath(entry.name);
    hide(found, path, entry.typeFlag);
    if (!found.has(path)) return 'drop';
    if (entry.sizeBytes > FILE_LIMIT_BYTES) {
      throw new FlattenError(
        'TAR_LIMIT',
        `The image's /${path} has ${entry.sizeBytes} bytes; at most ${FILE_LIMIT_BYTES} are expected there.`,
      );
    }
    const header = Buffer.from(entry.header);
    const dataBytes = Math.ceil(entry.sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
    const headBytes = entry.extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES);
    const known = {
      typeFlag: entry.typeFlag,
      mtimeSeconds: headerMtime(header),
      header,
      extensions: [...entry.extensions],
    };
    kept.push({ path, entry: known, bytes: headBytes + dataBytes, dataBytes });
    return 'keep';
  };
  const parts: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  await pipeline(bytes, unpackerFor(layer.mediaType), new TarFilter(decide), sink, { signal });
  const all = Buffer.concat(parts);
  let at = 0;
  for (const { path, entry, bytes: length, dataBytes } of kept) {
    at += length;
    found.set(path, { ...entry, data: all.subarray(at - dataBytes, at) });
  }
}

/** Takes away what a layer's entry hides of the layers below. */
function hide(found: Map<string, FirstEntry | undefined>, path: string, typeFlag: string): void {
  const slash = path.lastIndexOf('/') + 1;
  const base = path.slice(slash);
  if (base === OPAQUE) removeBelow(found, path.slice(0, Math.max(0, slash - 1)));
  else if (base.startsWith(WHITEOUT)) {
    const victim = path.slice(0, slash) + base.slice(WHITEOUT.length);
    if (found.has(victim)) found.set(victim, undefined);
    removeBelow(found, victim);
  } else if (typeFlag !== '5') removeBelow(found, path);
}

function removeBelow(found: Map<string, FirstEntry | undefined>, folder: string): void {
  for (const path of found.keys())
    if (folder === '' || path.startsWith(`${folder}/`)) found.set(path, undefined);
}

function unpackerFor(mediaType: string) {
  if (/[+.]gzip$/.test(mediaType)) return createGunzip();
  return /[+.]zstd$/.test(mediaType) ? createZstdDecompress() : new PassThrough();
}
