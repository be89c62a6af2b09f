// All inputs, read and checked together.
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named, written } from '../base/spelling.ts';
import { parseMaxSize, parseMinSaving } from '../check/budgets.ts';
import { parseTestCommand } from '../check/test-command.ts';
import { cleanWords, parseClean } from '../clean/parse-clean.ts';
import { parsePatterns } from '../clean/patterns.ts';
import { parsePlatform } from '../image/platform.ts';
import { parseCompression } from '../pack/compression.ts';
import { withoutDashes } from './lists.ts';
import { noticesOf } from './notices.ts';
import type { FlattenOptions } from './options.ts';
import { INPUTS } from './table.ts';
import {
  parseContainerName,
  readBoolean,
  readImage,
  readNetwork,
  readPath,
  readPull,
  readSourceDateEpoch,
  readTags,
  readTimeout,
} from './values.ts';

/**
 * Reads and checks all inputs before any work.
 * @param get the text of an input as it was given, empty where it was not
 * @throws FlattenError `BAD_INPUT` for the first input that does not fit
 */
export function readInputs(get: (name: InputName) => string): FlattenOptions {
  const text = (name: InputName) => get(name).trim() || INPUTS[name].default;
  const list = (name: InputName) => withoutDashes(get(name), name === 'clean');
  const dryRun = readBoolean('dry-run', text('dry-run'));
  const container = text('container') === '' ? undefined : parseContainerName(text('container'));
  const image = readImage(text('image'), container);
  const tags = readTags(list('tag'), dryRun);
  const options = {
    image,
    container,
    pause: readBoolean('pause', text('pause')),
    tags,
    layer: {
      aptClean: readBoolean('apt-clean', text('apt-clean')),
      clean: parseClean(list('clean')),
      exclude: parsePatterns(list('exclude')),
      script: get('run').trim() === '' ? undefined : get('run'),
      scriptNetwork: readNetwork(text('run-network')),
      compression: parseCompression(text('compression')),
      sourceDateEpoch: readSourceDateEpoch(process.env['SOURCE_DATE_EPOCH']),
    },
    cleanWords: cleanWords(list('clean')),
    dryRun,
    platform: text('platform') === '' ? undefined : parsePlatform(text('platform')),
    defaultPlatform: process.env['DOCKER_DEFAULT_PLATFORM']?.trim() || undefined,
    pull: readPull(text('pull')),
    push: readBoolean('push', text('push')),
    verify: readBoolean('verify', text('verify')),
    test: parseTestCommand(get('test')),
    backup: text('backup') === '' ? undefined : readPath('backup', text('backup')),
    removeOld: readBoolean('remove-old', text('remove-old')),
    timeoutSeconds: readTimeout(text('timeout')),
    budgets: {
      maxBytes: parseMaxSize(text('max-size')),
      minSaving: parseMinSaving(text('min-saving')),
    },
    report: text('report') === '' ? undefined : readPath('report', text('report')),
    html: text('html') === '' ? undefined : readPath('html', text('html')),
    summary: readBoolean('summary', text('summary')),
    cache: readBoolean('cache', text('cache')),
    notices: noticesOf(list('clean'), tags),
    ...readTempDir(text('temp-dir')),
  };
  refuseSamePaths(options);
  if (container !== undefined) refuseForContainers(options);
  return options;
}

/** The directory for spools: the input's, else the runner's, else the system's. */
function readTempDir(text: string): Pick<FlattenOptions, 'tempDir' | 'tempDirFrom'> {
  const ofRunner = process.env['RUNNER_TEMP'];
  if (text !== '') return { tempDir: resolve(text), tempDirFrom: 'input' };
  if (ofRunner) return { tempDir: resolve(ofRunner), tempDirFrom: 'RUNNER_TEMP' };
  return { tempDir: resolve(tmpdir()), tempDirFrom: 'system' };
}

/** Two files at one path: the later one would be written over the earlier. */
function refuseSamePaths(options: FlattenOptions): void {
  const names = (['backup', 'report', 'html'] as const).filter(
    (name) => options[name] !== undefined,
  );
  for (const [at, name] of names.entries()) {
    const other = names.slice(0, at).find((earlier) => options[earlier] === options[name]);
    if (other === undefined) continue;
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(other, name)} both name ${JSON.stringify(options[name])}.`,
      { hint: 'Give each a path of its own.' },
    );
  }
}

/** What means nothing for a container would else be left out in silence. */
function refuseForContainers(options: FlattenOptions): void {
  const refuse = (input: InputName, why: string, hint: string) => {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(input)} is for images, and ${written('container')} is given: ${why}.`,
      { hint },
    );
  };
  const leave = (input: InputName) => `Leave ${written(input)} out.`;
  const refuseCommands = (input: InputName) =>
    refuse(
      input,
      'it would run in a container of the image, without what this container changed',
      'Run the commands in the container yourself ("docker exec"), or flatten the result once more.',
    );
  if (options.layer.aptClean) refuseCommands('apt-clean');
  if (options.layer.script !== undefined) refuseCommands('run');
  if (options.platform !== undefined)
    refuse('platform', 'a container has its platform', leave('platform'));
  if (options.pull === 'always') refuse('pull', "a container's image is here", leave('pull'));
  if (options.backup !== undefined) refuse('backup', 'a container stays as it is', leave('backup'));
  if (options.removeOld)
    refuse('remove-old', 'the container still uses its image', leave('remove-old'));
}
