// Finds the base that a result keeps: how many of the source's lowest layers it has, and where their blobs are.
import { openImages } from '../archives/open.ts';
import { FlattenError } from '../base/errors.ts';
import { countLayers } from '../base/format.ts';
import { getPath, getString, type JsonObject } from '../base/json.ts';
import { written } from '../base/spelling.ts';
import { findImage } from '../engine/images/find-image.ts';
import { historyLayers } from '../image/config.ts';
import type { ImageSource } from '../image/image-source.ts';
import type { ImageSet, LayerBlob } from '../image/layered-image.ts';
import { formatPlatform, samePlatform } from '../image/platform.ts';
import type { Reference } from '../image/reference.ts';
import type { BaseName } from '../inputs/names.ts';
import type { FoundImages } from './found-images.ts';
import type { Job } from './job.ts';

/** The base of one platform. */
interface Base {
  readonly layerCount: number;
  /** Its packed layers, if they are not taken from the source. */
  readonly blobs: readonly LayerBlob[] | undefined;
}

/**
 * Finds the base of each platform, if there is to be one, and has its layers kept.
 * @param end closes the base
 * @throws FlattenError `BAD_INPUT` if the source has no more layers than are to be kept, `BASE_MISMATCH` if it is not built
 *   on the base, and what finding an image throws
 */
export async function withBase(
  job: Job,
  found: FoundImages,
  end: AsyncDisposableStack,
): Promise<FoundImages> {
  const { keepBase } = job.options.layer;
  if (keepBase === undefined) return found;
  const baseOf = await baseFinder(job, keepBase, { found, end });
  warnOfUnpacked(job);
  const platforms: FoundImages['platforms'][number][] = [];
  for (const platform of found.platforms) {
    const { source } = platform;
    if (source.keeping === undefined) throw new Error('only layers can be kept');
    const { layerCount, blobs } = await baseOf(source);
    job.run.log.info(
      `Keeps the lowest ${countLayers(layerCount)} of ${source.layerCount} (${formatPlatform(source.platform)})`,
    );
    platforms.push({
      ...platform,
      source: { ...source, ...source.keeping(layerCount) },
      baseBlobs: blobs,
    });
  }
  return { ...found, platforms };
}

/** An engine that keeps layers unpacked saves other blobs than those that registries have. */
function warnOfUnpacked({ run, engine, options }: Job): void {
  const { imageLocation, tagLocations, layer } = options;
  if (engine === undefined || engine.store.keepsPacked || imageLocation !== undefined) return;
  if (layer.keepBase?.kind === 'location' || tagLocations.length === 0) return;
  run.log.notice(
    `The engine keeps layers unpacked. Outside it, the kept layers are therefore uncompressed blobs that no registry has. To keep a registry's own blobs, name the base with its transport, for example ${written('keep-base', 'docker://debian:13')}.`,
  );
}

/** Returns what finds the base of a source. */
async function baseFinder(
  job: Job,
  name: BaseName,
  { found, end }: { readonly found: FoundImages; readonly end: AsyncDisposableStack },
): Promise<(source: ImageSource) => Promise<Base>> {
  switch (name.kind) {
    case 'layers':
      return async (source) => ({ layerCount: lowest(source, name.count), blobs: undefined });
    case 'image':
      return (source) => inEngine(job, name.image, source);
    case 'location': {
      const { run, options } = job;
      const platforms = found.platforms.map(({ source }) => source.platform);
      const set = await openImages(name.location, { ...run, tempDir: options.tempDir, platforms });
      end.defer(() => set.close());
      return (source) => outside(set, source);
    }
  }
}

/** @throws FlattenError `BAD_INPUT` if nothing is above that many layers */
function lowest({ reference, platform, layerCount }: ImageSource, count: number): number {
  if (count < layerCount) return count;
  throw new FlattenError(
    'BAD_INPUT',
    `${written('keep-base', String(count))} needs an image with more than ${countLayers(count)}, but ${reference} (${formatPlatform(platform)}) has ${layerCount}: nothing is above them.`,
    {
      hint:
        layerCount < 2
          ? `Leave ${written('keep-base')} out: this image has nothing above its base.`
          : `Keep at most ${layerCount - 1}, or name the base image.`,
    },
  );
}

async function inEngine(job: Job, image: Reference, source: ImageSource): Promise<Base> {
  const { engine, options } = job;
  if (engine === undefined) throw new Error('a base in an engine needs the engine');
  const { platform } = source;
  // It only says which layers it has, so the image that is there is the one that is meant.
  const pull = options.pull === 'never' ? 'never' : 'missing';
  const base = await findImage(engine, { image, platform, pull, defaultPlatform: undefined });
  await checkIsBase(source, image.text, base.diffIds);
  return { layerCount: base.diffIds.length, blobs: undefined };
}

async function outside(set: ImageSet, source: ImageSource): Promise<Base> {
  const image = set.images.find(({ platform }) => samePlatform(platform, source.platform));
  if (image === undefined) throw new Error('the base lacks a platform that was asked for');
  const { layers: blobs } = image;
  await checkIsBase(
    source,
    set.reference,
    blobs.map(({ diffId }) => diffId),
  );
  return { layerCount: blobs.length, blobs };
}

/**
 * Checks that an image is built on a base.
 * @param base diffIDs of the base, bottom first
 * @throws FlattenError `BASE_MISMATCH`
 */
export async function checkIsBase(
  source: Pick<ImageSource, 'reference' | 'platform' | 'diffIds' | 'readConfig'>,
  name: string,
  base: readonly string[],
): Promise<void> {
  const { reference, platform, diffIds } = source;
  const refuse = (what: string, hint: string) => {
    const text = `The image ${reference} (${formatPlatform(platform)}) must be built on ${name}, but ${what}.`;
    throw new FlattenError('BASE_MISMATCH', text, { hint });
  };
  if (base.length === 0)
    refuse('that has no layers', `Leave ${written('keep-base')} out: there is nothing to keep.`);
  const at = base.findIndex((diffId, layer) => diffIds[layer] !== diffId);
  if (at === -1) {
    if (base.length < diffIds.length) return;
    refuse(
      `both have the same ${countLayers(base.length)}: nothing is above the base`,
      `Name an image that this one was built from, or leave ${written('keep-base')} out.`,
    );
  }
  const own = diffIds[at];
  if (own === undefined)
    refuse(
      `it has only ${countLayers(diffIds.length)}, all of them the base's, which has ${base.length}`,
      'Check the names: the base may be built on this image.',
    );
  const command = commandOf((await source.readConfig()).json, at, diffIds.length);
  const by = command === undefined ? '' : `, made by ${JSON.stringify(command.slice(0, 200))}`;
  refuse(
    `they differ from layer ${at + 1} on, which is ${base[at]} in the base and ${own} in the image${by}`,
    'The base may have been updated since the image was built. Build the image again, or name the base by the digest that it was built on. To keep the lowest layers, whatever they are, set a number.',
  );
}

/** Returns the command that made a layer, if the history tells. */
function commandOf(config: JsonObject, layer: number, layerCount: number): string | undefined {
  const hasLayer = historyLayers(config) ?? [];
  const steps = [...hasLayer.keys()].filter((step) => hasLayer[step] === true);
  const entries = getPath(config, 'history');
  if (steps.length !== layerCount || !Array.isArray(entries)) return undefined;
  return getString(entries[steps[layer] ?? -1], 'created_by');
}
