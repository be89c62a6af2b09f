// Images that `docker commit` made in a containerd store. Their layers hold only what was changed, but the engine
// unpacks them on top of the container's init layer, so its view of the image shows what the init layer adds (tried on
// Docker 28.5 and newer). `/.dockerenv` gives such an image away; its layers then tell what belongs to the image.
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Descriptor } from '../../image/manifest.ts';
import { TarFilter } from '../../tar/filter.ts';
import { HeldEntries, type HeldEntry } from '../../tar/held-entries.ts';
import { plainPath } from '../../tar/names.ts';
import type { EngineConfig } from '../metadata/source-config.ts';
import { FILE_LIMIT_BYTES, type Originals, TOUCHED_PATHS } from './init-layer.ts';

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Returns what the layers have at the paths that the init layer touches, by the OCI rules (image-spec "layer.md").
 * Reads each layer once. Undefined if the engine gives no access to its blobs.
 */
export async function originalsFromLayers(
  config: EngineConfig,
  signal: AbortSignal,
): Promise<Originals | undefined> {
  const { openBlobs, packedLayers } = config;
  if (openBlobs === undefined || packedLayers === undefined) return undefined;
  const found = new Map<string, HeldEntry | undefined>(
    TOUCHED_PATHS.map((path) => [path, undefined]),
  );
  await openBlobs(async (blobs) => {
    for (const layer of packedLayers) {
      const apply = (bytes: AsyncIterable<Buffer>) => applyLayer(found, layer, bytes, signal);
      await blobs.stream(layer.digest, apply, layer.sizeBytes);
    }
  });
  return found;
}

async function applyLayer(
  found: Map<string, HeldEntry | undefined>,
  layer: Descriptor,
  bytes: AsyncIterable<Buffer>,
  signal: AbortSignal,
): Promise<void> {
  const paths: string[] = [];
  const held = new HeldEntries(FILE_LIMIT_BYTES);
  const filter = new TarFilter((entry) => {
    const path = plainPath(entry.name);
    hide(found, path, entry.typeFlag);
    if (!found.has(path)) return 'drop';
    paths.push(path);
    return held.hold(entry);
  });
  await pipeline(bytes, unpackerFor(layer.mediaType), filter, held.sink, { signal });
  for (const [at, entry] of held.entries().entries()) found.set(paths[at]!, entry);
}

/** Removes what an entry of a layer hides in the layers below. */
function hide(found: Map<string, HeldEntry | undefined>, path: string, typeFlag: string): void {
  const slash = path.lastIndexOf('/') + 1;
  const base = path.slice(slash);
  if (base === OPAQUE) removeBelow(found, path.slice(0, Math.max(0, slash - 1)));
  else if (base.startsWith(WHITEOUT)) {
    const victim = path.slice(0, slash) + base.slice(WHITEOUT.length);
    if (found.has(victim)) found.set(victim, undefined);
    removeBelow(found, victim);
  } else if (typeFlag !== '5') removeBelow(found, path);
}

function removeBelow(found: Map<string, HeldEntry | undefined>, folder: string): void {
  for (const path of found.keys())
    if (folder === '' || path.startsWith(`${folder}/`)) found.set(path, undefined);
}

function unpackerFor(mediaType: string) {
  if (/[+.]gzip$/.test(mediaType)) return createGunzip();
  return /[+.]zstd$/.test(mediaType) ? createZstdDecompress() : new PassThrough();
}
