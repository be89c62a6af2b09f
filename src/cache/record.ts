// A cache entry: the packed layer, and a record that describes it and holds what the report needs.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FlattenError, messageOf } from '../base/errors.ts';
import { isObject, isStringArray, parseJson } from '../base/json.ts';
import { digestOf } from '../image/config.ts';
import type { Compression } from '../pack/compression.ts';
import type { Cleaned, RuleFindings } from '../report/facts.ts';
import type { DirectorySize } from '../survey/directories.ts';

/** Names of an entry's files. */
export const LAYER_FILE = 'layer';
const RECORD_FILE = 'record.json';
const RECORD_VERSION = 1;
/** More than any survey reports. */
const MOST_DIRECTORIES = 1000;
/** A record is a few kilobytes. */
const MOST_RECORD_BYTES = 16 * 1024 * 1024;

/** Describes a saved layer. */
export interface LayerRecord extends Cleaned, RuleFindings {
  readonly version: number;
  readonly key: string;
  readonly diffId: string;
  /** sha256 of the packed file. */
  readonly digest: string;
  readonly packedBytes: number;
  readonly packing: Compression['kind'];
  readonly entries: number;
  /** Bytes of file data; 0 means that the layer takes no space. */
  readonly dataBytes: number;
  readonly directories: readonly DirectorySize[];
  /** Seconds it took to make and store. */
  readonly seconds: number;
}

/** A restored layer that matches its record. */
export interface SavedLayer {
  readonly path: string;
  readonly record: LayerRecord;
}

/** Writes a record next to its layer, with a digest of itself. */
export async function writeRecord(
  directory: string,
  record: Omit<LayerRecord, 'version'>,
): Promise<void> {
  const { spared, skippedPresets, ...others } = record;
  const whole = {
    version: RECORD_VERSION,
    ...others,
    kept: spared,
    withdrawn: skippedPresets,
  };
  const text = JSON.stringify({ ...whole, seal: sealOf(whole) });
  await writeFile(join(directory, RECORD_FILE), `${text}\n`, { flag: 'wx' });
}

/** Returns the digest of a record's content, which detects damage. It does not protect against whoever can write to the cache. */
function sealOf(record: object): string {
  return digestOf(Buffer.from(JSON.stringify(record)));
}

/**
 * Reads an entry and checks its record, and its layer byte by byte.
 * @param wanted the expected key and packing; the packing becomes the layer's media type
 * @throws FlattenError `CACHE_BAD` if it is damaged or not the expected entry
 */
export async function readEntry(
  directory: string,
  wanted: Pick<LayerRecord, 'key' | 'packing'>,
  signal: AbortSignal,
): Promise<SavedLayer> {
  const record = await readRecord(directory);
  if (record.key !== wanted.key)
    throw bad(`it belongs to the key ${JSON.stringify(record.key.slice(0, 200))}`);
  if (record.packing !== wanted.packing)
    throw bad(`its compression is "${record.packing}" instead of "${wanted.packing}"`);
  const path = join(directory, LAYER_FILE);
  const file = await lstat(path).catch((error: unknown) => {
    throw bad(`its layer is missing: ${messageOf(error)}`);
  });
  // Whoever filled the cache must not choose what is read here.
  if (!file.isFile()) throw bad('its layer is not a file');
  if (file.size !== record.packedBytes)
    throw bad(`its layer has ${file.size} bytes, but the record says ${record.packedBytes}`);
  const hash = createHash('sha256');
  const reading = createReadStream(path, { highWaterMark: 1024 * 1024 });
  await pipeline(reading, hash, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw bad(`its layer cannot be read: ${messageOf(error)}`);
  });
  const digest = `sha256:${hash.digest('hex')}`;
  if (digest !== record.digest)
    throw bad(`its layer is ${digest}, but the record says ${record.digest}`);
  return { path, record };
}

async function readRecord(directory: string): Promise<LayerRecord> {
  const path = join(directory, RECORD_FILE);
  const text = await lstat(path)
    .then((file) => (file.isFile() && file.size <= MOST_RECORD_BYTES ? readFile(path, 'utf8') : ''))
    .catch(() => '');
  const whole = parseJson(text);
  if (!isRecord(whole)) throw bad('its record cannot be read');
  const { seal, ...record } = whole;
  if (sealOf(record) !== seal) throw bad('its record was changed');
  const { kept: spared, withdrawn: skippedPresets, ...others } = record;
  return { ...others, spared, skippedPresets };
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** A record as read from its file. */
interface SealedRecord extends Omit<LayerRecord, 'spared' | 'skippedPresets'> {
  readonly kept: LayerRecord['spared'];
  readonly withdrawn: LayerRecord['skippedPresets'];
  readonly seal: string;
}

function isRecord(value: unknown): value is SealedRecord {
  if (!isObject(value) || value['version'] !== RECORD_VERSION) return false;
  const { key, diffId, digest, seal, packing, rules, commands, kept, withdrawn, directories } =
    value;
  const { unmatched, warnings, suggestions } = value;
  const counts = ['packedBytes', 'entries', 'dataBytes', 'seconds'];
  return (
    typeof key === 'string' &&
    [diffId, digest, seal].every((text) => typeof text === 'string' && DIGEST.test(text)) &&
    isOneOf('gzip', 'zstd', 'none')(packing) &&
    counts.every((name) => isCount(value[name])) &&
    isListOf(rules, {
      kind: isOneOf('preset', 'exclude'),
      name: isText,
      entries: isCount,
      bytes: isNumber,
    }) &&
    isListOf(commands, {
      name: isOneOf('run', 'apt-clean'),
      ms: isCount,
      bytes: isOptional(isNumber),
    }) &&
    isListOf(kept, { what: isText, why: isOptional(isText), entries: isCount, bytes: isCount }) &&
    [withdrawn, unmatched, warnings].every(isStringArray) &&
    // Entries of older releases lack this field.
    (suggestions === undefined || isListOf(suggestions, { name: isText, bytes: isCount })) &&
    Array.isArray(directories) &&
    directories.length <= MOST_DIRECTORIES &&
    isListOf(directories, { path: isPath, bytes: isCount, files: isCount })
  );
}

const isPath = (value: unknown) => typeof value === 'string' && value.startsWith('/');
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown) => isNumber(value) && (value as number) >= 0;
const isOneOf =
  (...texts: string[]) =>
  (value: unknown) =>
    typeof value === 'string' && texts.includes(value);
const isOptional = (isField: (field: unknown) => boolean) => (value: unknown) =>
  value === undefined || isField(value);

function isListOf(value: unknown, fields: Record<string, (field: unknown) => boolean>): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item) =>
        isObject(item) && Object.entries(fields).every(([name, isField]) => isField(item[name])),
    )
  );
}

/** Makes the error for an entry that cannot be used; `why` is a sentence without its beginning. */
export function badEntry(why: string, cause?: unknown): FlattenError {
  return new FlattenError('CACHE_BAD', `The cached layer cannot be used: ${why}`, {
    hint: 'The layer is made again. If this happens in every run, delete the entry from the cache.',
    cause,
  });
}

function bad(why: string): FlattenError {
  return badEntry(`${why}.`);
}
