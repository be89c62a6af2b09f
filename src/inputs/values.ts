// One small reader for each input that has no room of its own. Each throws FlattenError `BAD_INPUT` for what does not fit.
import { resolve, sep } from 'node:path';
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named, written } from '../base/spelling.ts';
import type { PullPolicy } from '../engine/images/find-image.ts';
import { fullReference, parseReference, parseTag, type Reference } from '../image/reference.ts';

/** What YAML 1.2's core schema calls a boolean, and `core.getBooleanInput` with it. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** `true` or `false`. */
export function readBoolean(name: InputName, text: string): boolean {
  const value = Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined;
  if (value === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(name)} needs true or false, and is ${JSON.stringify(text)}.`,
      { hint: `Write ${written(name, 'true')} or leave it out.` },
    );
  }
  return value;
}

/** What docker takes for a name or an ID (moby, `RestrictedNamePattern`). */
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;

/**
 * Checks the input `container`.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseContainerName(text: string): string {
  if (CONTAINER_NAME.test(text)) return text;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('container')} needs a container's name or ID, and ${JSON.stringify(text)} is none.`,
    { hint: '"docker ps --all" shows names; they are letters, digits, "_", "." and "-".' },
  );
}

/** Exactly one of image and container. */
export function readImage(text: string, container: string | undefined): Reference | undefined {
  if (text !== '' && container !== undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `One of the ${named('image', 'container')} is needed, and both are given.`,
      { hint: `A container brings its image with it: leave ${written('image')} out.` },
    );
  }
  if (container !== undefined) return undefined;
  if (text === '') {
    throw new FlattenError('BAD_INPUT', `The ${named('image')} is needed, and is empty.`, {
      hint: `Name the image to flatten, for example "app:latest", or a container with the ${named('container')}.`,
    });
  }
  return parseReference(text, 'image');
}

/** All tags, each once; one bad one spoils the lot, before anything was done. A dry run needs none. */
export function readTags(text: string, isDryRun: boolean): Reference[] {
  const names = text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 && !isDryRun) {
    throw new FlattenError('BAD_INPUT', `The ${named('tag')} is needed, and is empty.`, {
      hint: 'Give the result a name, for example "app:flat".',
    });
  }
  const byFullName = new Map<string, Reference>();
  for (const name of names) {
    const tag = parseTag(name, 'tag');
    const fullName = fullReference(tag);
    if (!byFullName.has(fullName)) byFullName.set(fullName, tag);
  }
  return [...byFullName.values()];
}

/** The path of a file, made absolute. */
export function readPath(name: InputName, text: string): string {
  const refuse = (why: string) =>
    new FlattenError('BAD_INPUT', `The ${named(name)} needs the path of a file, and ${why}.`, {
      hint: 'Name a file, for example "backup/app.tar".',
    });
  if (text.includes('\0')) throw refuse('it holds a NUL');
  // Made absolute, it would lose the slash and then name a file that nobody meant.
  if (text.endsWith('/') || text.endsWith(sep))
    throw refuse(`${JSON.stringify(text)} is that of a directory`);
  return resolve(text);
}

/** Most seconds that a header's field holds: 11 octal digits. */
const MOST_EPOCH_SECONDS = 8 ** 11 - 1;

/** The variable of the reproducible-builds specification; unset or empty says nothing. */
export function readSourceDateEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const seconds = /^[0-9]{1,11}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= MOST_EPOCH_SECONDS)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The environment's SOURCE_DATE_EPOCH needs whole seconds since 1970, and is ${JSON.stringify(text)}.`,
      { hint: 'Set it as "git log -1 --format=%ct" prints it, or unset it.' },
    );
  }
  return seconds;
}

/** A network's name or ID; what shares another container's is not one. */
export function readNetwork(text: string): string {
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text)) return text;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('run-network')} needs the name of a network, and is ${JSON.stringify(text)}.`,
    {
      hint: 'Name one that "docker network ls" shows, for example "bridge"; "none" is the default.',
    },
  );
}

/** Most seconds that a timer takes, less a little: it holds milliseconds in 31 bits. */
const MOST_SECONDS = 2_000_000;

/** Seconds of silence. */
export function readTimeout(text: string): number {
  const seconds = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= MOST_SECONDS)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('timeout')} needs whole seconds from 0 (wait for ever) to ${MOST_SECONDS}, and is ${JSON.stringify(text)}.`,
      { hint: 'Leave it out for 600 s without any progress.' },
    );
  }
  return seconds;
}

const PULL_POLICIES: readonly PullPolicy[] = ['missing', 'always', 'never'];
/** When to pull. */
export function readPull(text: string): PullPolicy {
  const policy = PULL_POLICIES.find((known) => known === text);
  if (policy === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('pull')} needs missing, always or never, and is ${JSON.stringify(text)}.`,
      { hint: 'Leave it out to pull only what the engine lacks.' },
    );
  }
  return policy;
}
