// Which platforms an engine gets of a result that has several.
import { FlattenError } from '../base/errors.ts';
import { written } from '../base/spelling.ts';
import type { Engine } from '../engine/client/engine.ts';
import { formatPlatform, type Platform, samePlatform } from '../image/platform.ts';

/**
 * Returns all platforms, or the engine's own if its store keeps one platform of an image. A single one is always taken:
 * the user chose it.
 * @param platformOf returns the platform of an item
 * @throws FlattenError `PLATFORM_MISMATCH` if there are several, but none is the engine's own
 */
export function engineShare<T>(
  { store, platform: own }: Pick<Engine, 'store' | 'platform'>,
  all: readonly T[],
  platformOf: (one: T) => Platform,
): readonly T[] {
  if (store.holdsIndexes || all.length <= 1) return all;
  const found = all.find((one) => samePlatform(platformOf(one), own));
  if (found !== undefined) return [found];
  const has = all.map((one) => formatPlatform(platformOf(one))).join(', ');
  throw new FlattenError(
    'PLATFORM_MISMATCH',
    `This engine keeps one platform of an image and would take ${formatPlatform(own)}, but the image has ${has}.`,
    {
      hint: `Select one of them with ${written('platform')}, or use an engine with the containerd image store, which keeps several.`,
    },
  );
}
