// The inputs, whichever front door they come through: their names and defaults (action.yml has the same, which a test
// holds together) and one small reader for each.
import { tmpdir } from 'node:os';
import { resolve, sep } from 'node:path';
import { parseTestCommand } from './check/test-command.ts';
import { parseClean } from './clean/choose.ts';
import { parsePatterns } from './clean/patterns.ts';
import type { PullPolicy } from './engine/source.ts';
import { parseContainerName } from './engine/source-container.ts';
import { FlattenError } from './errors.ts';
import type { FlattenOptions, FlattenResult } from './flatten.ts';
import { parsePlatform } from './image/platform.ts';
import { familiarToFull, parseReference, parseTag, type Reference } from './image/reference.ts';
import { parseCompression } from './pack/compression.ts';
import { cleanedBytes } from './report/report.ts';

/** How an input looks to people. */
export interface InputSpec {
  readonly kind: 'text' | 'list' | 'boolean';
  readonly default: string;
  /** Placeholder in a shell's help; booleans have none. */
  readonly value?: string;
  readonly help: string;
}

/** Every input by its name. */
export const INPUTS = {
  image: { kind: 'text', default: '', value: 'IMAGE', help: 'reference of the image to flatten' },
  container: {
    kind: 'text',
    default: '',
    value: 'NAME',
    help: 'flatten this container instead of an image',
  },
  pause: {
    kind: 'boolean',
    default: 'true',
    help: 'leave a running container running while it is read',
  },
  tag: {
    kind: 'list',
    default: '',
    value: 'REF',
    help: 'reference for the result; may be given again',
  },
  'apt-clean': {
    kind: 'boolean',
    default: 'false',
    help: 'run apt-get clean and empty the package lists first',
  },
  clean: {
    kind: 'list',
    default: '',
    value: 'PRESETS',
    help: 'leave out what these presets name, auto for all safe ones',
  },
  exclude: {
    kind: 'list',
    default: '',
    value: 'PATTERN',
    help: 'leave out what matches, as in a .dockerignore; may be given again',
  },
  run: {
    kind: 'text',
    default: '',
    value: 'SCRIPT',
    help: 'shell script to run as root in a container first',
  },
  'run-network': {
    kind: 'text',
    default: 'none',
    value: 'NETWORK',
    help: 'network that "run" has',
  },
  'dry-run': {
    kind: 'boolean',
    default: 'false',
    help: 'say what would come of it, and change nothing',
  },
  platform: {
    kind: 'text',
    default: '',
    value: 'OS/ARCH[/VARIANT]',
    help: 'which platform of the image to take',
  },
  pull: {
    kind: 'text',
    default: 'missing',
    value: 'WHEN',
    help: 'when to pull: missing, always or never',
  },
  push: { kind: 'boolean', default: 'false', help: 'push the tags after the checks' },
  compression: {
    kind: 'text',
    default: 'gzip',
    value: 'KIND[:LEVEL]',
    help: 'gzip, zstd or none, for stores that keep packed layers',
  },
  verify: {
    kind: 'boolean',
    default: 'false',
    help: 'read the result back and compare every entry before any tag',
  },
  test: {
    kind: 'text',
    default: '',
    value: 'COMMAND',
    help: 'command that must succeed in the result before any tag',
  },
  backup: {
    kind: 'text',
    default: '',
    value: 'PATH',
    help: 'save the source to this archive first',
  },
  'remove-old': {
    kind: 'boolean',
    default: 'false',
    help: 'remove the source image in the end, unless something uses it',
  },
  timeout: {
    kind: 'text',
    default: '600',
    value: 'SECONDS',
    help: 'longest silence before giving up, 0 for ever',
  },
  report: {
    kind: 'text',
    default: '',
    value: 'PATH',
    help: 'write a report of all that is known as JSON',
  },
  'temp-dir': {
    kind: 'text',
    default: '',
    value: 'DIR',
    help: 'where the packed layer is spooled',
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;

const PULL_POLICIES: readonly PullPolicy[] = ['missing', 'always', 'never'];
/** What YAML 1.2's core schema calls a boolean, and `core.getBooleanInput` with it. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/**
 * Reads and checks all inputs before any work.
 * @param get the text of an input as it was given, empty where it was not
 * @throws FlattenError `BAD_INPUT` for the first input that does not fit
 */
export function readInputs(get: (name: InputName) => string): FlattenOptions {
  const text = (name: InputName) => get(name).trim() || INPUTS[name].default;
  const dryRun = readBoolean('dry-run', text('dry-run'));
  const container = text('container') === '' ? undefined : parseContainerName(text('container'));
  const options = {
    image: readImage(text('image'), container),
    container,
    pause: readBoolean('pause', text('pause')),
    tags: readTags(get('tag'), dryRun),
    aptClean: readBoolean('apt-clean', text('apt-clean')),
    clean: parseClean(get('clean')),
    exclude: parsePatterns(get('exclude')),
    run: get('run').trim() === '' ? undefined : get('run'),
    runNetwork: readNetwork(text('run-network')),
    dryRun,
    platform: text('platform') === '' ? undefined : parsePlatform(text('platform')),
    pull: readPull(text('pull')),
    push: readBoolean('push', text('push')),
    compression: parseCompression(text('compression')),
    verify: readBoolean('verify', text('verify')),
    test: parseTestCommand(get('test')),
    backup: text('backup') === '' ? undefined : readPath('backup', text('backup')),
    removeOld: readBoolean('remove-old', text('remove-old')),
    sourceDateEpoch: readSourceDateEpoch(process.env['SOURCE_DATE_EPOCH']),
    timeoutSeconds: readTimeout(text('timeout')),
    report: text('report') === '' ? undefined : readPath('report', text('report')),
    tempDir: text('temp-dir') || process.env['RUNNER_TEMP'] || tmpdir(),
  };
  if (options.report !== undefined && options.report === options.backup) {
    throw new FlattenError(
      'BAD_INPUT',
      `The inputs "backup" and "report" both name ${JSON.stringify(options.report)}.`,
      { hint: 'Give each a path of its own.' },
    );
  }
  if (container !== undefined) refuseForContainers(options);
  return options;
}

/** Exactly one of image and container. */
function readImage(text: string, container: string | undefined): Reference | undefined {
  if (text !== '' && container !== undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      'One of the inputs "image" and "container" is needed, and both are given.',
      { hint: 'A container brings its image with it: leave "image" out.' },
    );
  }
  if (container !== undefined) return undefined;
  if (text === '') {
    throw new FlattenError('BAD_INPUT', 'The input "image" is needed, and is empty.', {
      hint: 'Name the image to flatten, for example "app:latest", or a container with the input "container".',
    });
  }
  return parseReference(text, 'image');
}

/** What means nothing for a container would else be left out in silence. */
function refuseForContainers(options: FlattenOptions): void {
  const refuse = (input: string, why: string, hint: string) => {
    throw new FlattenError(
      'BAD_INPUT',
      `The input "${input}" is for images, and "container" is given: ${why}.`,
      { hint },
    );
  };
  const leave = (input: string) => `Leave "${input}" out.`;
  const refuseCommands = (input: string) =>
    refuse(
      input,
      'it would run in a container of the image, without what this container changed',
      'Run the commands in the container yourself ("docker exec"), or flatten the result once more.',
    );
  if (options.aptClean) refuseCommands('apt-clean');
  if (options.run !== undefined) refuseCommands('run');
  if (options.platform !== undefined)
    refuse('platform', 'a container has its platform', leave('platform'));
  if (options.pull === 'always') refuse('pull', "a container's image is here", leave('pull'));
  if (options.backup !== undefined) refuse('backup', 'a container stays as it is', leave('backup'));
  if (options.removeOld)
    refuse('remove-old', 'the container still uses its image', leave('remove-old'));
}

function readPath(name: InputName, text: string): string {
  const refuse = (why: string) =>
    new FlattenError('BAD_INPUT', `The input "${name}" needs the path of a file, and ${why}.`, {
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
function readSourceDateEpoch(text: string | undefined): number | undefined {
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
function readNetwork(text: string): string {
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text)) return text;
  throw new FlattenError(
    'BAD_INPUT',
    `The input "run-network" needs the name of a network, and is ${JSON.stringify(text)}.`,
    {
      hint: 'Name one that "docker network ls" shows, for example "bridge"; "none" is the default.',
    },
  );
}

/** All tags, each once; one bad one spoils the lot, before anything was done. A dry run needs none. */
function readTags(text: string, isDryRun: boolean): Reference[] {
  const names = text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 && !isDryRun) {
    throw new FlattenError('BAD_INPUT', 'The input "tag" is needed, and is empty.', {
      hint: 'Give the result a name, for example "app:flat".',
    });
  }
  const byFullName = new Map<string, Reference>();
  for (const name of names) {
    const tag = parseTag(name, 'tag');
    const fullName = familiarToFull(tag);
    if (!byFullName.has(fullName)) byFullName.set(fullName, tag);
  }
  return [...byFullName.values()];
}

function readBoolean(name: InputName, text: string): boolean {
  const value = Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined;
  if (value === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The input "${name}" needs true or false, and is ${JSON.stringify(text)}.`,
      { hint: `Write "${name}: true" or leave it out.` },
    );
  }
  return value;
}

/** Most seconds that a timer takes, less a little: it holds milliseconds in 31 bits. */
const MOST_SECONDS = 2_000_000;

function readTimeout(text: string): number {
  const seconds = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= MOST_SECONDS)) {
    throw new FlattenError(
      'BAD_INPUT',
      `The input "timeout" needs whole seconds from 0 (wait for ever) to ${MOST_SECONDS}, and is ${JSON.stringify(text)}.`,
      { hint: 'Leave it out for 600 s without any progress.' },
    );
  }
  return seconds;
}

function readPull(text: string): PullPolicy {
  const policy = PULL_POLICIES.find((known) => known === text);
  if (policy === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The input "pull" needs missing, always or never, and is ${JSON.stringify(text)}.`,
      { hint: 'Leave it out to pull only what the engine lacks.' },
    );
  }
  return policy;
}

/** A run's results under the names of the outputs, in their order; what a run does not have is left out. */
export function outputsOf(result: FlattenResult): Record<string, string | number> {
  const outputs: Record<string, string | number | undefined> = {
    'old-size': result.oldBytes,
    'new-size': result.newBytes,
    'saved-bytes': result.savedBytes,
    'saved-percent': result.savedPercent,
    'old-layers': result.oldLayers,
    'new-layers': result.newLayers,
    'image-id': result.imageId,
    'config-digest': result.configDigest,
    digest: result.digest,
    'cleaned-bytes': cleanedBytes(result),
    report: result.report,
  };
  return Object.fromEntries(
    Object.entries(outputs).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined,
    ),
  );
}
