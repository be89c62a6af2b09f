// The platforms of images: an index may state them, a config must.
import { FlattenError } from '../base/errors.ts';
import { getString, type JsonObject } from '../base/json.ts';
import {
  formatPlatform,
  isValidPlatform,
  normalizePlatform,
  type Platform,
  samePlatform,
} from '../image/platform.ts';
import { platformList } from './left-out.ts';

/** Reads the platform of an index's entry or of a config; undefined if it has no valid one. */
export function readPlatform(value: JsonObject | undefined): Platform | undefined {
  const os = getString(value, 'os');
  const architecture = getString(value, 'architecture');
  if (os === undefined || architecture === undefined) return undefined;
  const platform = { os, architecture, variant: getString(value, 'variant') };
  return isValidPlatform(platform) && os !== 'unknown' && architecture !== 'unknown'
    ? platform
    : undefined;
}

/** The index takes precedence, as in engines. The config supplies what it lacks. */
export function platformOf(
  claimed: Platform | undefined,
  own: Platform | undefined,
): Platform | undefined {
  const known = claimed ?? own;
  if (known === undefined) return undefined;
  const isSame = own !== undefined && !differs(known, own);
  return normalizePlatform({
    ...known,
    variant: known.variant ?? (isSame ? own.variant : undefined),
  });
}

/** Returns whether platforms differ in more than their variants. */
export function differs(claimed: Platform, own: Platform): boolean {
  // Builders leave out the variant in either.
  const bare = (platform: Platform) => normalizePlatform({ ...platform, variant: undefined });
  return !samePlatform(bare(claimed), bare(own));
}

/** Returns the error for a platform that an image does not have. */
export function noPlatform(
  name: string,
  missing: Platform,
  { available, notices }: { available: readonly Platform[]; notices: readonly string[] },
): FlattenError {
  const has = available.length === 0 ? 'has no platform at all' : `has ${platformList(available)}`;
  const message = `The image ${name} is needed for ${formatPlatform(missing)}, but ${has}.`;
  return new FlattenError('PLATFORM_MISMATCH', [message, ...notices].join(' '), {
    hint: 'Select a platform that the image has.',
  });
}
