// Reads and checks all inputs.
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
 * @param get returns the raw text of an input, empty if it was not given
 * @throws FlattenError `BAD_INPUT` for the first invalid input
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
  rejectSharedPaths(options);
  if (container !== undefined) rejectForContainers(options);
  return options;
}

/** Returns the temporary directory: that of the input, else the runner's, else the system's. */
function readTempDir(text: string): Pick<FlattenOptions, 'tempDir' | 'tempDirFrom'> {
  const ofRunner = process.env['RUNNER_TEMP'];
  if (text !== '') return { tempDir: resolve(text), tempDirFrom: 'input' };
  if (ofRunner) return { tempDir: resolve(ofRunner), tempDirFrom: 'RUNNER_TEMP' };
  return { tempDir: resolve(tmpdir()), tempDirFrom: 'system' };
}

/** Rejects two files with the same path, since one would overwrite the other. */
function rejectSharedPaths(options: FlattenOptions): void {
  const names = (['backup', 'report', 'html'] as const).filter(
    (name) => options[name] !== undefined,
  );
  for (const [at, name] of names.entries()) {
    const other = names.slice(0, at).find((earlier) => options[earlier] === options[name]);
    if (other === undefined) continue;
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(other, name)} have the same path ${JSON.stringify(options[name])}.`,
      { hint: 'Give each its own path.' },
    );
  }
}

/** Rejects options that have no meaning for a container, rather than ignoring them silently. */
function rejectForContainers(options: FlattenOptions): void {
  const reject = (input: InputName, reason: string, hint = `Leave ${written(input)} out.`) => {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(input)} cannot be combined with ${written('container')}: ${reason}.`,
      { hint },
    );
  };
  const rejectCommands = (input: InputName) =>
    reject(
      input,
      'it would run in a new container of the image, without the changes in this container',
      'Run the commands in the container yourself ("docker exec"), or flatten the result again.',
    );
  if (options.layer.aptClean) rejectCommands('apt-clean');
  if (options.layer.script !== undefined) rejectCommands('run');
  if (options.platform !== undefined) reject('platform', 'a container already has its platform');
  if (options.pull === 'always') reject('pull', "a container's image is already present");
  if (options.backup !== undefined) reject('backup', 'flattening does not change the container');
  if (options.removeOld) reject('remove-old', 'the container still uses its image');
}
