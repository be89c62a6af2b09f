// Which way an engine's image is read by default: by its layers, if the engine keeps them packed and the flat layer may
// copy what is packed already; else as the engine shows it.
import { FlattenError, messageOf } from '../base/errors.ts';
import { collectLessOften } from '../base/garbage.ts';
import type { Log } from '../base/log.ts';
import { noteLeftovers, removeLeftovers } from '../engine/containers/leftovers.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { ImageSource } from '../image/image-source.ts';
import type { Descriptor } from '../image/manifest.ts';
import { indexLayers, layersReader } from '../layers/reader.ts';
import type { InEngineJob, LayerJob } from './job.ts';
import { copyableKind, MIN_PACKED_BYTES, pays } from './splice-layer.ts';

/** An image whose layers are read. */
export interface ReadByLayers {
  readonly source: ImageSource;
  /** Returns whether the run can go on with what the engine shows of the image. */
  mayFallBack(error: unknown): boolean;
  /** Call it once nothing is read any more. */
  close(): Promise<void>;
}

/** Thrown if the layers can be read, but copying what is packed would not pay or is not possible. */
export class NothingToCopy extends Error {}

/**
 * Codes of failures that come from the layers, or from a result that the engine or `verify` does not accept. What the
 * engine shows of the image may give another one.
 */
const FAULTS: readonly string[] = [
  'BLOB_INVALID',
  'LAYER_INVALID',
  'TAR_INVALID',
  'TAR_TRUNCATED',
  'TAR_LIMIT',
  'WHITEOUT_NAME',
  'UNSUPPORTED_IMAGE',
  'CHECK_FAILED',
  'VERIFY_FAILED',
];

/** Codes of failures that only the result shows. */
const OF_RESULT: readonly string[] = ['CHECK_FAILED', 'VERIFY_FAILED'];

/**
 * Decides by options and manifest alone, since the key of a cached layer depends on it. An image that commands will
 * change is not read by its layers.
 * @returns undefined if the image is read as the engine shows it
 */
export async function readByLayers(job: LayerJob & InEngineJob): Promise<ReadByLayers | undefined> {
  const { run, source, inEngine, options } = job;
  const { script, aptClean } = options.layer;
  const isAsItIs = source === inEngine && script === undefined && !aptClean;
  // Builders write zstd layers in one frame, which can be copied whole or not at all.
  if (!isAsItIs || copyableKind(job) !== 'gzip') return undefined;
  const { packedLayers } = await job.sourceConfig;
  if (packedLayers === undefined || !areWorthReading(packedLayers)) return undefined;
  const found = await inEngine.findLayers();
  if (found === undefined) return undefined;
  collectLessOften();
  let isReadable = true;
  const openReader = async (): Promise<FlatReader> => {
    try {
      await found.requireAll(run.signal);
      const context = { ...run, log: withoutNotices(run.log) };
      const reader = layersReader(await indexLayers(found.layers, context));
      if (reader.layers !== undefined && pays(reader.layers, 'gzip')) return reader;
      throw new NothingToCopy('too little of the layers stays as it is packed');
    } catch (error) {
      isReadable = false;
      throw error;
    }
  };
  return {
    // Its size is what the engine says, as for all other images of an engine.
    source: { ...source, packedLayers: found.layers, isExact: true, byLayers: true, openReader },
    mayFallBack: (error) => {
      const isFault = !(error instanceof FlattenError) || FAULTS.includes(error.code);
      return !run.signal.aborted && (!isReadable || isFault);
    },
    close: () => found.close().catch(() => noteLeftovers(run.runId)),
  };
}

/** Removes what was made of the layers, so that the run can go on with what the engine shows of the image. */
export async function fallBack(
  error: unknown,
  { run, engine }: LayerJob & InEngineJob,
): Promise<void> {
  const text = `the image is not read by its layers: ${messageOf(error)}`;
  // A result that did not pass may be a fault of this machine, which people have to know of.
  const isOfResult = error instanceof FlattenError && OF_RESULT.includes(error.code);
  if (isOfResult) run.log.notice(`Made again, since ${text}`);
  else run.log.debug(text);
  await removeLeftovers(engine.docker, run.runId, run.log);
}

/** Whether there are layers to copy from, with so many bytes that packing them anew takes time. */
function areWorthReading(layers: readonly Descriptor[]): boolean {
  const packedBytes = layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return packedBytes >= MIN_PACKED_BYTES && layers.every(({ mediaType }) => isGzip(mediaType));
}

/** Docker's media type ends with `.tar.gzip`, that of OCI with `.tar+gzip`. */
function isGzip(mediaType: string): boolean {
  return /[.+]gzip$/.test(mediaType);
}

/** The log of a reading whose notices are about what no engine shows either. */
function withoutNotices(log: Log): Log {
  const debug = (line: string) => log.debug(line);
  return {
    info: (line) => log.info(line),
    debug,
    notice: debug,
    warning: (line) => log.warning(line),
    group: (title, work) => log.group(title, work),
    showProgress: (progress) => log.showProgress(progress),
    untrusted: (lines) => log.untrusted(lines),
  };
}
