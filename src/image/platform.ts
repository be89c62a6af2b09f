// Platforms in their one normal spelling, so that `arm64` and `arm64/v8` compare equal.
import { FlattenError } from '../errors.ts';
import { named } from '../spelling.ts';

/** Operating system, CPU architecture and its variant, as an image config names them. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

const PART = /^[A-Za-z0-9_.-]+$/;
const ARCHITECTURE_ALIASES: Readonly<Record<string, readonly [string, string | undefined]>> = {
  i386: ['386', undefined],
  x86_64: ['amd64', undefined],
  'x86-64': ['amd64', undefined],
  aarch64: ['arm64', undefined],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
};

/**
 * Brings a platform into the spelling that containerd's platforms package calls normal.
 * `arm` without a variant is v7; `arm64` is v8 and `amd64` is v1, both left out.
 */
export function normalizePlatform(platform: Platform): Platform {
  const os = platform.os.toLowerCase();
  const alias = ARCHITECTURE_ALIASES[platform.architecture.toLowerCase()];
  const architecture = alias?.[0] ?? platform.architecture.toLowerCase();
  let variant = (platform.variant || alias?.[1])?.toLowerCase();
  if (architecture === 'arm') {
    variant ??= 'v7';
    if (/^[5-8]$/.test(variant)) variant = `v${variant}`;
  }
  if (architecture === 'arm64' && (variant === 'v8' || variant === '8')) variant = undefined;
  if (architecture === 'amd64' && variant === 'v1') variant = undefined;
  return { os: os === 'macos' ? 'darwin' : os, architecture, variant };
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
export function isPlatformText({ os, architecture, variant }: Platform): boolean {
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
