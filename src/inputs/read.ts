// Reads and checks all inputs.
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { InputName } from '../base/input-names.ts';
import { parseMaxSize, parseMinSaving } from '../check/budgets.ts';
import { parseTestCommand } from '../check/test-command.ts';
import { cleanWords, parseClean } from '../clean/parse-clean.ts';
import { parsePatterns } from '../clean/patterns.ts';
import { parseCompression } from '../pack/compression.ts';
import { readCompare } from './compare.ts';
import { rejectConflicts } from './conflicts.ts';
import { withoutDashes } from './lists.ts';
import { readBase, readImage, readTags } from './names.ts';
import { noticesOf } from './notices.ts';
import type { FlattenOptions } from './options.ts';
import { INPUTS } from './table.ts';
import {
  parseContainerName,
  readBoolean,
  readDivision,
  readFrom,
  readNetwork,
  readPath,
  readPlatforms,
  readPull,
  readSourceDateEpoch,
  readTimeout,
  readVerify,
} from './values.ts';

/** The lists of single words. */
const WORDS: readonly InputName[] = ['clean', 'platform'];

/**
 * Reads and checks all inputs before any work.
 * @param get returns the raw text of an input, empty if it was not given
 * @throws FlattenError `BAD_INPUT` for the first invalid input
 */
export function readInputs(get: (name: InputName) => string): FlattenOptions {
  const text = (name: InputName) => get(name).trim() || INPUTS[name].default;
  const list = (name: InputName) => withoutDashes(get(name), WORDS.includes(name));
  const dryRun = readBoolean('dry-run', text('dry-run'));
  const container = text('container') === '' ? undefined : parseContainerName(text('container'));
  const image = readImage(text('image'), container);
  const names = readTags(list('tag'), dryRun);
  const options: FlattenOptions = {
    ...image,
    container,
    from: readFrom(text('from')),
    pause: readBoolean('pause', text('pause')),
    ...names,
    layer: {
      aptClean: readBoolean('apt-clean', text('apt-clean')),
      clean: parseClean(list('clean')),
      exclude: parsePatterns(list('exclude')),
      script: get('run').trim() === '' ? undefined : get('run'),
      scriptNetwork: readNetwork(text('run-network')),
      compression: parseCompression(text('compression')),
      division: readDivision(text('layers'), text('max-layer-size')),
      keepBase: readBase(text('keep-base')),
      sourceDateEpoch: readSourceDateEpoch(process.env['SOURCE_DATE_EPOCH']),
    },
    cleanWords: cleanWords(list('clean')),
    dryRun,
    platforms: readPlatforms(list('platform')),
    defaultPlatform: process.env['DOCKER_DEFAULT_PLATFORM']?.trim() || undefined,
    pull: readPull(text('pull')),
    push: readBoolean('push', text('push')),
    ...readVerify(text('verify')),
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
    compare: readCompare(text('compare')),
    summary: readBoolean('summary', text('summary')),
    cache: readBoolean('cache', text('cache')),
    notices: noticesOf(list('clean'), names.tags),
    ...readTempDir(text('temp-dir')),
  };
  rejectConflicts(options);
  return options;
}

/** Returns the temporary directory: that of the input, else the runner's, else the system's. */
function readTempDir(text: string): Pick<FlattenOptions, 'tempDir' | 'tempDirFrom'> {
  const ofRunner = process.env['RUNNER_TEMP'];
  if (text !== '') return { tempDir: resolve(text), tempDirFrom: 'input' };
  if (ofRunner) return { tempDir: resolve(ofRunner), tempDirFrom: 'RUNNER_TEMP' };
  return { tempDir: resolve(tmpdir()), tempDirFrom: 'system' };
}
