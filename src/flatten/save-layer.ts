// Saves flat layers in the cache, for the next run.
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../base/errors.ts';
import {
  LAYER_FILE,
  type LayerRecord,
  partDirectory,
  partKey,
  type SavedPart,
  writeRecord,
} from '../cache/record.ts';
import type { StoredImage } from '../engine/store/store.ts';
import { digestOf } from '../image/config.ts';
import type { SurveyedLayer } from '../report/facts.ts';
import type { Job } from './job.ts';
import { type CacheMiss, type CacheUse, waiting } from './layer-cache.ts';

/** A layer that this run made, and what is known about it. */
export interface MadeLayer {
  readonly stored: Pick<StoredImage, 'diffIds' | 'savedFile'>;
  readonly surveyed: SurveyedLayer;
  readonly entries: number;
  readonly dataBytes: number;
  /** Time it took to make and store. */
  readonly ms: number;
}

/** Saves a layer that this run made in the cache. */
export async function saveLayer(
  { run, cache }: Pick<Job, 'run' | 'cache'>,
  { key, directory }: CacheMiss,
  { stored, surveyed, entries, dataBytes, ms }: MadeLayer,
): Promise<void> {
  if (cache === undefined || stored.savedFile === undefined) return;
  const diffId = stored.diffIds[0] ?? '';
  const made = { surveyed, entries, dataBytes, ms };
  try {
    await writeRecord(directory, { key, diffId, ...stored.savedFile, ...recorded(made) });
    await waiting(run, cache.save(key, directory, run.log));
  } catch (error) {
    run.log.warning(`Could not save the layer: ${messageOf(error)}.`);
  }
}

/** The part of a record that says how its layers came about. */
function recorded({ surveyed, entries, dataBytes, ms }: Omit<MadeLayer, 'stored'>) {
  const { rules, commands, spared, skippedPresets, unmatched, warnings, suggestions } = surveyed;
  return {
    entries,
    dataBytes,
    seconds: ms / 1000,
    ...{ rules, commands, spared, skippedPresets, unmatched, warnings, suggestions },
    directories: surveyed.directories ?? [],
    contents: surveyed.contents,
  };
}

/** Several layers that this run made of one flat filesystem. */
export interface MadeLayers extends Omit<MadeLayer, 'stored'> {
  /** Of the flat filesystem's stream. */
  readonly diffId: string;
  readonly packing: LayerRecord['packing'];
  /** With their files, bottom first. */
  readonly layers: readonly (SavedPart & { readonly path: string })[];
}

/** Saves several layers, each in an entry of its own, and then their record. What the cache has already is left there. */
export async function saveLayers(
  { run, cache }: Pick<Job, 'run' | 'cache'>,
  { key, directory, isReplacing }: CacheMiss,
  { diffId, packing, layers: made, ...more }: MadeLayers,
): Promise<void> {
  if (cache === undefined) return;
  const { log } = run;
  const layers = made.map(({ path: _, ...layer }) => layer);
  const digest = digestOf(Buffer.from(layers.map((layer) => layer.digest).join('\n')));
  const packedBytes = layers.reduce((sum, layer) => sum + layer.packedBytes, 0);
  try {
    for (const [at, { path, digest: partDigest }] of made.entries()) {
      if (!cache.canSave(partKey(partDigest), log)) continue;
      const place = partDirectory(directory, at);
      await mkdir(place);
      await rename(path, join(place, LAYER_FILE));
      await waiting(run, cache.save(partKey(partDigest), place, log, !isReplacing));
    }
    if (!cache.canSave(key, log)) return;
    await writeRecord(directory, {
      ...{ key, diffId, digest, packedBytes, packing, layers },
      ...recorded(more),
    });
    await waiting(run, cache.save(key, directory, log));
  } catch (error) {
    log.warning(`Could not save the layers: ${messageOf(error)}.`);
  }
}

/** Path where the store should leave a packed layer to be saved; undefined if the cache would not take it. */
export function placeToSave(
  cached: CacheUse,
  { run, cache }: Pick<Job, 'run' | 'cache'>,
): string | undefined {
  if (cached.kind !== 'miss' || !cache?.canSave(cached.key, run.log)) return undefined;
  return join(cached.directory, LAYER_FILE);
}
