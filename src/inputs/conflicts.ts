// Rejects inputs that contradict each other, or that mean nothing together, rather than ignoring one of them.
import { resolve } from 'node:path';
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named, written } from '../base/spelling.ts';
import { formatPlatform } from '../image/platform.ts';
import type { FlattenOptions } from './options.ts';

/**
 * Rejects inputs that cannot be combined.
 * @throws FlattenError `BAD_INPUT`
 */
export function rejectConflicts(options: FlattenOptions): void {
  rejectSharedPaths(options);
  if (options.container !== undefined) rejectForContainers(options);
  if (options.imageLocation !== undefined) rejectOutsideEngine(options, options.imageLocation.text);
  rejectForTargets(options);
  rejectForLayers(options);
  rejectForBase(options);
  rejectForSeveral(options);
}

/** Rejects two files with the same path, since one would overwrite the other. */
function rejectSharedPaths(options: FlattenOptions): void {
  const { backup, report, html } = options;
  const files = Object.entries({ backup, report, html } as const) as [InputName, string?][];
  const tags = options.tagLocations.flatMap((location): [InputName, string][] =>
    'path' in location ? [['tag', resolve(location.path)]] : [],
  );
  const all = [...files, ...tags];
  for (const [at, [name, path]] of all.entries()) {
    if (path === undefined) continue;
    const other = all.slice(0, at).find(([earlier, one]) => one === path && earlier !== 'tag');
    if (other === undefined) continue;
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(other[0], name)} have the same path ${JSON.stringify(path)}.`,
      { hint: 'Give each its own path.' },
    );
  }
}

/** Throws for an input that cannot be combined with another one, which `what` names. */
function reject(
  input: InputName,
  what: string,
  reason: string,
  hint = `Leave ${written(input)} out.`,
): never {
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named(input)} cannot be combined with ${what}: ${reason}.`,
    { hint },
  );
}

/** Rejects options that have no meaning for a container. */
function rejectForContainers(options: FlattenOptions): void {
  const what = written('container');
  const rejectCommands = (input: InputName) =>
    reject(
      input,
      what,
      'it would run in a new container of the image, without the changes in this container',
      'Run the commands in the container yourself ("docker exec"), or flatten the result again.',
    );
  if (options.layer.aptClean) rejectCommands('apt-clean');
  if (options.layer.script !== undefined) rejectCommands('run');
  if (options.platforms !== 'default')
    reject('platform', what, 'a container already has its platform');
  if (options.pull === 'always') reject('pull', what, "a container's image is already present");
  if (options.backup !== undefined)
    reject('backup', what, 'flattening does not change the container');
  if (options.removeOld) reject('remove-old', what, 'the container still uses its image');
}

/** Rejects options that need the source in an engine. */
function rejectOutsideEngine(options: FlattenOptions, place: string): void {
  const what = written('image', place);
  const hint = (input: InputName) =>
    `Load the image into the engine first and name it without a transport, or leave ${written(input)} out.`;
  if (options.layer.script !== undefined) {
    reject(
      'run',
      what,
      'a script runs in a container, and that image is in no engine',
      `Use ${written('clean')} and ${written('exclude')}, or load the image into the engine first.`,
    );
  }
  if (options.backup !== undefined)
    reject('backup', what, 'it saves an image of an engine, and that image is in none');
  if (options.removeOld) reject('remove-old', what, 'it removes an image of an engine');
  if (!options.pause) reject('pause', what, 'only a container can be paused', hint('pause'));
  if (options.pull === 'always')
    reject('pull', what, 'only an engine pulls, and that image is read where it is');
  if (options.verifiesLayers) {
    reject(
      'verify',
      what,
      "it compares an engine's view with the layers, and that image is in no engine",
      `Use ${written('verify', 'true')}, or load the image into the engine first.`,
    );
  }
}

/** Rejects options that need the result in an engine. A dry run without a tag stands for any result. */
function rejectForTargets(options: FlattenOptions): void {
  const { tags, tagLocations, tagTexts } = options;
  if (tags.length > 0 || tagLocations.length === 0) return;
  const what = written('tag', tagTexts.join(', '));
  if (options.test !== undefined) {
    reject(
      'test',
      what,
      'the command runs in a container, and the result is in no engine',
      `Add a name in the engine to ${written('tag')}, for example "app:flat".`,
    );
  }
  const isPushed = tagLocations.some(({ transport }) => transport === 'docker');
  if (options.push && !isPushed) {
    reject(
      'push',
      what,
      'a file is not pushed',
      `Add a name in a registry to ${written('tag')}, for example "docker://ghcr.io/owner/app:flat".`,
    );
  }
}

/** Rejects options that need the filesystem as an engine shows it, if the layers are read instead. */
function rejectForLayers(options: FlattenOptions): void {
  const { layer, container } = options;
  const isCompared = options.verifiesLayers;
  const input = isCompared ? 'verify' : 'from';
  const value = written(input, 'layers');
  if (options.from !== 'layers' && !isCompared) return;
  if (container !== undefined)
    reject('container', value, "a container's own changes are in no layer");
  if (options.from === 'layers' && layer.script !== undefined)
    reject('run', value, 'what commands change is in no layer');
}

/** Rejects what changes the filesystem where a base that stays as it is cannot be told from it. */
function rejectForBase({ layer, container }: FlattenOptions): void {
  if (layer.keepBase === undefined) return;
  const what = written('keep-base');
  if (container !== undefined)
    reject(
      'container',
      what,
      "a container's own changes are in no layer",
      'Make an image of the container first ("docker commit") and flatten that.',
    );
  if (layer.script !== undefined)
    reject('run', what, 'what commands change is in no layer, and may change the base');
}

/** Rejects a script for several platforms: it runs in a container of one. */
function rejectForSeveral({ layer, platforms }: FlattenOptions): void {
  const isOne = platforms === 'default' || (platforms !== 'all' && platforms.length === 1);
  if (isOne || layer.script === undefined) return;
  const what = written(
    'platform',
    platforms === 'all' ? 'all' : platforms.map(formatPlatform).join(', '),
  );
  reject(
    'run',
    what,
    'a script runs in a container of one platform',
    'Flatten each platform in a step of its own.',
  );
}
