// Entries of an index that are not flattened, and the notices about them.
import { formatPlatform, type Platform } from '../image/platform.ts';
import { quoteShort } from './damage.ts';

/** More names than this are only counted. */
const NAMES_SHOWN = 8;

/** Collects what is left out. */
export class LeftOut {
  attestations = 0;
  /** Media types of entries that are not images. */
  readonly artifacts: string[] = [];
  /** Platforms whose layers are not plain filesystems. */
  readonly notLinux: Platform[] = [];
  /** Platforms that an index names, but whose manifests are missing; undefined if it does not say which. */
  readonly missing: Array<Platform | undefined> = [];

  /**
   * Returns at most one notice for each kind of thing.
   * @param name the image
   */
  notices(name: string): string[] {
    const notices: string[] = [];
    const things: string[] = [];
    if (this.attestations > 0) things.push(counted(this.attestations, 'attestation'));
    if (this.artifacts.length > 0) {
      const types = shown(
        [...new Set(this.artifacts)].map((type) => (type === '' ? 'no type' : type)),
      );
      things.push(`${counted(this.artifacts.length, 'artifact')} (${types})`);
    }
    if (things.length > 0)
      notices.push(
        `Left out of ${name}, since they describe the source or are not images: ${things.join(' and ')}.`,
      );
    if (this.notLinux.length > 0)
      notices.push(
        `Left out of ${name}, since only Linux images can be flattened: ${platformList(this.notLinux)}.`,
      );
    if (this.missing.length > 0)
      notices.push(
        `Left out of ${name}, since its index names them but they are missing: ${missingList(this.missing)}.`,
      );
    return notices;
  }
}

/** Lists platforms for people, each once. */
export function platformList(platforms: readonly Platform[]): string {
  return shown([...new Set(platforms.map(formatPlatform))]);
}

function missingList(missing: ReadonlyArray<Platform | undefined>): string {
  return shown([
    ...new Set(
      missing.map((one) => (one === undefined ? 'an unknown platform' : formatPlatform(one))),
    ),
  ]);
}

/** Joins names, which may come from an image. */
function shown(names: readonly string[]): string {
  const first = names
    .slice(0, NAMES_SHOWN)
    .map((name) => (/^[\w./+ -]*$/.test(name) ? name : quoteShort(name)));
  const rest = names.length - first.length;
  return first.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
