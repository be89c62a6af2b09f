// Platforms in their one normal spelling, so that `arm64` and `arm64/v8` compare equal.
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

/** Operating system, CPU architecture and its variant, as an image config names them. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

const PART = /^[A-Za-z0-9_.-]+$/;
/** Other words for an architecture; those for 32 bits say the variant too, whatever else is said of it. */
const ARCHITECTURE_ALIASES: Readonly<Record<string, { architecture: string; variant?: string }>> = {
  i386: { architecture: '386', variant: '' },
  x86_64: { architecture: 'amd64' },
  'x86-64': { architecture: 'amd64' },
  aarch64: { architecture: 'arm64' },
  armhf: { architecture: 'arm', variant: 'v7' },
  armel: { architecture: 'arm', variant: 'v6' },
};
/** Variants in other words, by architecture; none is the one that is meant where nothing is said. */
const VARIANT_ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amd64: { v1: '' },
  arm: { '': 'v7', '5': 'v5', '6': 'v6', '7': 'v7', '8': 'v8' },
  arm64: { '8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9' },
};

/**
 * Brings a platform into the spelling that containerd's platforms package calls normal (its `normalizeOS` and
 * `normalizeArch`).
 */
export function normalizePlatform(platform: Platform): Platform {
  const os = platform.os.toLowerCase();
  const word = platform.architecture.toLowerCase();
  const alias = Object.hasOwn(ARCHITECTURE_ALIASES, word) ? ARCHITECTURE_ALIASES[word] : undefined;
  const architecture = alias?.architecture ?? word;
  const said = alias?.variant ?? platform.variant?.toLowerCase() ?? '';
  const variants = Object.hasOwn(VARIANT_ALIASES, architecture)
    ? VARIANT_ALIASES[architecture]
    : undefined;
  const variant = variants !== undefined && Object.hasOwn(variants, said) ? variants[said] : said;
  return { os: os === 'macos' ? 'darwin' : os, architecture, variant: variant || undefined };
}

/** Whether two platforms are the same in their normal spelling. */
export function samePlatform(one: Platform, other: Platform): boolean {
  return formatPlatform(one) === formatPlatform(other);
}

/** `os/arch[/variant]` in the normal spelling, as `--platform` options take it. */
export function formatPlatform(platform: Platform): string {
  const { os, architecture, variant } = normalizePlatform(platform);
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** Whether a platform's parts are words as specifications have them; an image's config may say anything. */
export function isValidPlatform({ os, architecture, variant }: Platform): boolean {
  return [os, architecture, variant ?? ''].every((part) => part === '' || PART.test(part));
}

/**
 * Reads `os/arch[/variant]`.
 * @throws FlattenError `BAD_INPUT` where it has another form
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
      `The ${named('platform')} needs the form os/arch or os/arch/variant, and is ${JSON.stringify(text)}.`,
      {
        hint: 'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".',
      },
    );
  }
  return normalizePlatform({ os, architecture, variant });
}
