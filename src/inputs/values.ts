// Parsers for the inputs that have no room of their own. Each throws FlattenError `BAD_INPUT` for an invalid text.
import { resolve, sep } from 'node:path';
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named, written } from '../base/spelling.ts';
import { parseBytes } from '../check/budgets.ts';
import type { PullPolicy } from '../engine/images/find-image.ts';
import { type PlatformChoice, parsePlatform, samePlatform } from '../image/platform.ts';
import type { WantedLayers } from '../split/division.ts';

/** The booleans of YAML 1.2's core schema, which `core.getBooleanInput` accepts too. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** Parses `true` or `false`. */
export function readBoolean(name: InputName, text: string): boolean {
  const value = Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined;
  if (value === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(name)} must be true or false, but is ${JSON.stringify(text)}.`,
      { hint: `Write ${written(name, 'true')} or leave it out.` },
    );
  }
  return value;
}

/** The names and IDs that docker accepts (moby, `RestrictedNamePattern`). */
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;

/** Checks the input `container`. */
export function parseContainerName(text: string): string {
  if (CONTAINER_NAME.test(text)) return text;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('container')} must be a container's name or ID, but is ${JSON.stringify(text)}.`,
    {
      hint: '"docker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".',
    },
  );
}

/** Makes the path of a file absolute. */
export function readPath(name: InputName, text: string): string {
  const invalid = (reason: string) =>
    new FlattenError('BAD_INPUT', `The ${named(name)} must be the path of a file, but ${reason}.`, {
      hint: 'Name a file, for example "backup/app.tar".',
    });
  if (text.includes('\0')) throw invalid('it contains a NUL character');
  // The absolute path would not have the trailing slash and would look like that of a file.
  if (text.endsWith('/') || text.endsWith(sep))
    throw invalid(`${JSON.stringify(text)} is a directory`);
  return resolve(text);
}

/** Largest time in a tar header's field of 11 octal digits. */
const MAX_EPOCH_SECONDS = 8 ** 11 - 1;

/** Parses SOURCE_DATE_EPOCH (reproducible-builds.org). Unset or empty means no limit. */
export function readSourceDateEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const seconds = /^[0-9]{1,11}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= MAX_EPOCH_SECONDS)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The environment variable SOURCE_DATE_EPOCH must be whole seconds since 1970, but is ${JSON.stringify(text)}.`,
      { hint: 'Set it to the output of "git log -1 --format=%ct", or unset it.' },
    );
  }
  return seconds;
}

/** Checks the name or ID of a network. Rejects modes such as `container:NAME`. */
export function readNetwork(text: string): string {
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text)) return text;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('run-network')} must be the name of a network, but is ${JSON.stringify(text)}.`,
    {
      hint: 'Name a network that "docker network ls" lists, for example "bridge". The default is "none".',
    },
  );
}

/** Slightly less than a timer's maximum, which is 2^31 - 1 milliseconds. */
const MAX_SECONDS = 2_000_000;

/** Parses a number of seconds. */
export function readTimeout(text: string): number {
  const seconds = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= MAX_SECONDS)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('timeout')} must be whole seconds from 0 (no limit) to ${MAX_SECONDS}, but is ${JSON.stringify(text)}.`,
      { hint: 'Leave it out for the default of 600 seconds.' },
    );
  }
  return seconds;
}

const PULL_POLICIES: readonly PullPolicy[] = ['missing', 'always', 'never'];

/** Parses a pull policy. */
export function readPull(text: string): PullPolicy {
  const policy = PULL_POLICIES.find((known) => known === text);
  if (policy === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('pull')} must be missing, always or never, but is ${JSON.stringify(text)}.`,
      { hint: 'Leave it out to pull only images that the engine does not have.' },
    );
  }
  return policy;
}

/** Parses the input `platform`: one or more platforms, or `all`. */
export function readPlatforms(text: string): PlatformChoice {
  const words = text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) return 'default';
  if (words.includes('all')) {
    if (words.length === 1) return 'all';
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('platform')} must be a list of platforms or "all", but has both: ${JSON.stringify(words.join(', '))}.`,
      { hint: 'Leave out "all" to flatten only the platforms that you name.' },
    );
  }
  const platforms = words.map(parsePlatform);
  return platforms.filter(
    (platform, at) => platforms.findIndex((other) => samePlatform(platform, other)) === at,
  );
}

/** How the input `verify` wants the result checked. */
export interface VerifyChoice {
  /** Whether to read the result back and compare it. */
  readonly verify: boolean;
  /** Whether to compare the engine's view of the source with its layers, too. */
  readonly verifiesLayers: boolean;
}

/** Parses the input `verify`: a boolean, or `layers`. */
export function readVerify(text: string): VerifyChoice {
  if (text === 'layers') return { verify: true, verifiesLayers: true };
  if (!Object.hasOwn(BOOLEANS, text)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('verify')} must be true, false or layers, but is ${JSON.stringify(text)}.`,
      { hint: `Write ${written('verify', 'true')} or leave it out.` },
    );
  }
  return { verify: readBoolean('verify', text), verifiesLayers: false };
}

/** Registries and engines refuse an image with more than some hundred layers; overlay2 takes 125. */
const MOST_LAYERS = 100;
/** Below this, headers of directories are most of a layer. */
const LEAST_LAYER_BYTES = 1_000_000;

/** Parses the inputs `layers` and `max-layer-size`, of which one may be set. */
export function readDivision(layers: string, maxSize: string): WantedLayers | undefined {
  const count = /^[0-9]{1,3}$/.test(layers) ? Number(layers) : 0;
  if (!(count >= 1 && count <= MOST_LAYERS)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('layers')} must be a whole number from 1 to ${MOST_LAYERS}, but is ${JSON.stringify(layers)}.`,
      { hint: `Write ${written('layers', '4')}, or leave it out for one layer.` },
    );
  }
  if (maxSize === '') return count === 1 ? undefined : { layers: count };
  const maxBytes = parseBytes(maxSize);
  if (maxBytes === undefined || maxBytes < LEAST_LAYER_BYTES) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('max-layer-size')} must be a size of at least 1 MB, but is ${JSON.stringify(maxSize)}.`,
      { hint: 'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.' },
    );
  }
  if (count > 1) {
    throw new FlattenError(
      'BAD_INPUT',
      `Set either the ${named('layers')} or the ${named('max-layer-size')}, not both: one follows from the other.`,
      { hint: `Leave ${written('layers')} out to have as many layers as the size needs.` },
    );
  }
  return { maxBytes };
}

/** Parses the input `from`. */
export function readFrom(text: string): 'auto' | 'layers' {
  if (text === 'auto' || text === 'layers') return text;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('from')} must be auto or layers, but is ${JSON.stringify(text)}.`,
    { hint: 'Leave it out to read an image in the fastest way.' },
  );
}
