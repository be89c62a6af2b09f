// A cache entry: the packed layer, and a record that describes it and holds what the report needs. Of several layers, each
// has an entry of its own, which other results may share, and the record names them.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FlattenError, messageOf } from '../base/errors.ts';
import { isObject, isStringArray, parseJson } from '../base/json.ts';
import { digestOf } from '../image/config.ts';
import type { Compression } from '../pack/compression.ts';
import type { Cleaned, LayerFacts, RuleFindings } from '../report/facts.ts';
import { type Contents, isContents } from '../survey/contents.ts';
import type { DirectorySize } from '../survey/directories.ts';

/** Names of an entry's files. */
export const LAYER_FILE = 'layer';
export const RECORD_FILE = 'record.json';
const RECORD_VERSION = 1;
/** No platform has this name. */
const PART_PREFIX = 'docker-flatten-v1-layer-';
/** More than any survey reports. */
const MOST_DIRECTORIES = 1000;
/** A record is some hundred kilobytes at most. */
const MOST_RECORD_BYTES = 16 * 1024 * 1024;

/** One of several saved layers. */
export interface SavedPart extends LayerFacts {
  readonly diffId: string;
  readonly digest: string;
}

/** Describes a saved layer, or several that were divided. */
export interface LayerRecord extends Cleaned, RuleFindings {
  readonly version: number;
  readonly key: string;
  /** sha256 of the flat filesystem's stream, also if that was divided. */
  readonly diffId: string;
  /** sha256 of the packed file; of several, of their digests. */
  readonly digest: string;
  /** Of all layers. */
  readonly packedBytes: number;
  /** Bottom first; undefined for one layer. */
  readonly layers?: readonly SavedPart[] | undefined;
  readonly packing: Compression['kind'];
  readonly entries: number;
  /** Bytes of file data; 0 means that the layer takes no space. */
  readonly dataBytes: number;
  readonly directories: readonly DirectorySize[];
  readonly contents?: Contents | undefined;
  /** Seconds it took to make and store. */
  readonly seconds: number;
}

/** Restored layers that match their record. */
export interface SavedLayer {
  /** Bottom first. */
  readonly paths: readonly string[];
  readonly record: LayerRecord;
}

/** Returns the saved layers of a record, bottom first. */
export function savedLayersOf({
  diffId,
  digest,
  packedBytes,
  layers,
}: Pick<LayerRecord, 'diffId' | 'digest' | 'packedBytes' | 'layers'>): readonly Pick<
  SavedPart,
  'diffId' | 'digest' | 'packedBytes'
>[] {
  return layers ?? [{ diffId, digest, packedBytes }];
}

/** Returns the key of an entry with one of several layers: it follows from the packed bytes alone. */
export function partKey(digest: string): string {
  return `${PART_PREFIX}${digest.slice('sha256:'.length)}`;
}

/** Whether a key is that of one of several layers. */
export function isPartKey(key: string): boolean {
  return key.startsWith(PART_PREFIX);
}

/** Returns the directory of a restored part, in that of the record's entry. */
export function partDirectory(directory: string, at: number): string {
  return join(directory, `part-${at + 1}`);
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
 * Reads an entry's record.
 * @param wanted the expected key and packing; the packing becomes the layers' media type
 * @throws FlattenError `CACHE_BAD` if it is damaged or not the expected entry
 */
export async function readRecord(
  directory: string,
  wanted: Pick<LayerRecord, 'key' | 'packing'>,
): Promise<LayerRecord> {
  const record = await readSealed(directory);
  if (record.key !== wanted.key)
    throw bad(`it belongs to the key ${JSON.stringify(record.key.slice(0, 200))}`);
  if (record.packing !== wanted.packing)
    throw bad(`its compression is "${record.packing}" instead of "${wanted.packing}"`);
  return record;
}

/**
 * Checks the layers of an entry, byte by byte.
 * @throws FlattenError `CACHE_BAD` if one is missing or damaged
 */
export async function checkLayers(
  directory: string,
  record: LayerRecord,
  signal: AbortSignal,
): Promise<SavedLayer> {
  const paths: string[] = [];
  for (const [at, layer] of savedLayersOf(record).entries()) {
    const place = record.layers === undefined ? directory : partDirectory(directory, at);
    const path = join(place, LAYER_FILE);
    await checkLayer(path, layer, signal);
    paths.push(path);
  }
  return { paths, record };
}

async function checkLayer(
  path: string,
  wanted: Pick<SavedPart, 'digest' | 'packedBytes'>,
  signal: AbortSignal,
): Promise<void> {
  const file = await lstat(path).catch((error: unknown) => {
    throw bad(`its layer is missing: ${messageOf(error)}`);
  });
  // Whoever filled the cache must not choose what is read here.
  if (!file.isFile()) throw bad('its layer is not a file');
  if (file.size !== wanted.packedBytes)
    throw bad(`its layer has ${file.size} bytes, but the record says ${wanted.packedBytes}`);
  const hash = createHash('sha256');
  const reading = createReadStream(path, { highWaterMark: 1024 * 1024 });
  await pipeline(reading, hash, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw bad(`its layer cannot be read: ${messageOf(error)}`);
  });
  const digest = `sha256:${hash.digest('hex')}`;
  if (digest !== wanted.digest)
    throw bad(`its layer is ${digest}, but the record says ${wanted.digest}`);
}

async function readSealed(directory: string): Promise<LayerRecord> {
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
  const { unmatched, warnings, suggestions, layers, contents } = value;
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
    (layers === undefined || isParts(layers)) &&
    // Entries of older releases lack this field.
    (suggestions === undefined || isListOf(suggestions, { name: isText, bytes: isCount })) &&
    Array.isArray(directories) &&
    directories.length <= MOST_DIRECTORIES &&
    isListOf(directories, { path: isPath, bytes: isCount, files: isCount }) &&
    (contents === undefined || isContents(contents))
  );
}

function isParts(value: unknown): boolean {
  const isDigest = (text: unknown) => typeof text === 'string' && DIGEST.test(text);
  const counts = { packedBytes: isCount, bytes: isCount, entries: isCount };
  const isContents = (list: unknown) => isListOf(list, { name: isText, bytes: isCount });
  return (
    Array.isArray(value) &&
    value.length > 1 &&
    isListOf(value, { diffId: isDigest, digest: isDigest, ...counts, contents: isContents })
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

type Fields = Readonly<Record<string, (field: unknown) => boolean>>;

function isListOf(value: unknown, fields: Fields): boolean {
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
