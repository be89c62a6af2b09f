// Platforms in normalized form, so that `arm64` and `arm64/v8` are equal.
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

/** Operating system, CPU architecture and its variant, as in an image config. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

/**
 * Which platforms of an image to take: the usual ones of where it is (an engine's own, or all of an archive or a
 * registry), all, or those named.
 */
export type PlatformChoice = 'default' | 'all' | readonly Platform[];

const PART = /^[A-Za-z0-9_.-]+$/;
/** Aliases of architectures. Those for 32 bits also determine the variant, and override it if there is one. */
const ARCHITECTURE_ALIASES: Readonly<Record<string, { architecture: string; variant?: string }>> = {
  i386: { architecture: '386', variant: '' },
  x86_64: { architecture: 'amd64' },
  'x86-64': { architecture: 'amd64' },
  aarch64: { architecture: 'arm64' },
  armhf: { architecture: 'arm', variant: 'v7' },
  armel: { architecture: 'arm', variant: 'v6' },
};
/** Aliases of variants by architecture. The empty string is a missing variant. */
const VARIANT_ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amd64: { v1: '' },
  arm: { '': 'v7', '5': 'v5', '6': 'v6', '7': 'v7', '8': 'v8' },
  arm64: { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' },
};

/**
 * Normalizes a platform as containerd's platforms package does (`normalizeOS` and `normalizeArch`).
 */
export function normalizePlatform(platform: Platform): Platform {
  const os = platform.os.toLowerCase();
  const given = platform.architecture.toLowerCase();
  const alias = Object.hasOwn(ARCHITECTURE_ALIASES, given)
    ? ARCHITECTURE_ALIASES[given]
    : undefined;
  const architecture = alias?.architecture ?? given;
  const givenVariant = alias?.variant ?? platform.variant?.toLowerCase() ?? '';
  const variants = Object.hasOwn(VARIANT_ALIASES, architecture)
    ? VARIANT_ALIASES[architecture]
    : undefined;
  const variant =
    variants !== undefined && Object.hasOwn(variants, givenVariant)
      ? variants[givenVariant]
      : givenVariant;
  return { os: os === 'macos' ? 'darwin' : os, architecture, variant: variant || undefined };
}

/** Returns whether two platforms are equal in normalized form. */
export function samePlatform(one: Platform, other: Platform): boolean {
  return formatPlatform(one) === formatPlatform(other);
}

/** Formats a platform as normalized `os/arch[/variant]`, as `--platform` options accept it. */
export function formatPlatform(platform: Platform): string {
  const { os, architecture, variant } = normalizePlatform(platform);
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** Returns whether a platform's parts are valid names. An image's config may contain anything. */
export function isValidPlatform({ os, architecture, variant }: Platform): boolean {
  return [os, architecture, variant ?? ''].every((part) => part === '' || PART.test(part));
}

/**
 * Parses `os/arch[/variant]`.
 * @throws FlattenError `BAD_INPUT` if it has another form
 */
export function parsePlatform(text: string): Platform {
  const [os, architecture, variant, ...rest] = text.split('/');
  const parts = text.split('/');
  if (
    os === undefined ||
    architecture === undefined ||
    rest.length > 0 ||
    !parts.every((part) => PART.test(part))
  ) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('platform')} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(text)}.`,
      {
        hint: 'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".',
      },
    );
  }
  return normalizePlatform({ os, architecture, variant });
}
