// Which way an engine's image is read by default: by its layers, if the engine keeps them packed and the flat layer may
// copy what is packed already; else as the engine shows it.
import { FlattenError, messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { removeLeftovers } from '../engine/containers/leftovers.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { ImageSource } from '../image/image-source.ts';
import type { LayerBlob } from '../image/layered-image.ts';
import type { Descriptor } from '../image/manifest.ts';
import { indexLayers, layersReader } from '../layers/reader.ts';
import { closeLayers } from './engine-blobs.ts';
import { spoolDirectory } from './found-images.ts';
import type { InEngineJob, LayerJob } from './job.ts';
import { checkBlobRoom } from './layer-room.ts';
import { prepareSecondTry, type SecondTry } from './second-try.ts';
import { copyableKind, MIN_PACKED_BYTES, pays } from './splice-layer.ts';
import { SpooledBlobs } from './spooled-blobs.ts';

type EngineJob = LayerJob & InEngineJob;

/** Makes a result. If that fails, `tryAgain` returns what it tries once more with. */
type Making<T> = (job: EngineJob, tryAgain: SecondTry) => Promise<T>;

/**
 * Makes a result of an image's layers if it is read by them, else of what the engine shows of the image: also if the layers
 * turn out to be no good.
 * @param undo takes back what was done with a result of the layers
 */
export async function makeByLayers<T>(
  job: EngineJob,
  make: Making<T>,
  undo: () => Promise<void> = async () => {},
): Promise<T> {
  const byLayers = await readByLayers(job);
  // Awaited here: if it failed while the caller waits for something else, nobody would have taken its failure yet, which
  // ends the process.
  if (byLayers === undefined) return await make(job, prepareSecondTry);
  try {
    return await make({ ...job, source: byLayers.source }, (error, tried, cached) => {
      if (tried.scans?.hasFailed === true)
        throw new NothingToCopy(messageOf(error), { cause: error });
      return prepareSecondTry(error, tried, cached);
    });
  } catch (error) {
    if (!byLayers.mayFallBack(error)) throw error;
    await undo();
    await fallBack(error, job);
  } finally {
    await byLayers.close();
  }
  return await make(job, prepareSecondTry);
}

/** An image whose layers are read. */
interface ReadByLayers {
  readonly source: ImageSource;
  /** Returns whether the run can go on with what the engine shows of the image. */
  mayFallBack(error: unknown): boolean;
  /** Call it once nothing is read any more. */
  close(): Promise<void>;
}

/** Thrown if the layers can be read, but copying what is packed would not pay or is not possible. */
class NothingToCopy extends Error {}

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
async function readByLayers(job: EngineJob): Promise<ReadByLayers | undefined> {
  const { run, source, inEngine, options } = job;
  const { script, aptClean } = options.layer;
  const isAsItIs = source === inEngine && script === undefined && !aptClean;
  // Builders write zstd layers in one frame, which can be copied whole or not at all.
  if (!isAsItIs || copyableKind(job) !== 'gzip') return undefined;
  const { packedLayers } = await job.sourceConfig;
  if (packedLayers === undefined || !areWorthReading(packedLayers)) return undefined;
  const found = await inEngine.findLayers();
  if (found === undefined) return undefined;
  await using end = new AsyncDisposableStack();
  end.defer(() => closeLayers(found, run));
  const spooled = await spoolFor(job, found.layers, end);
  const { layers } = spooled ?? found;
  let isReadable = true;
  const openReader = async (): Promise<FlatReader> => {
    try {
      await found.requireAll(run.signal);
      if (spooled?.isEmpty === true) await checkBlobRoom(job, packedBytesOf(packedLayers));
      const context = { ...run, log: withoutNotices(run.log) };
      const reader = layersReader(await indexLayers(layers, context));
      if (reader.layers === undefined || !pays(reader.layers, 'gzip'))
        throw new NothingToCopy('too little of the layers stays as it is packed');
      // What targets and engines take is packed by then.
      return { ...reader, close: async () => spooled?.remove() };
    } catch (error) {
      isReadable = false;
      throw error;
    }
  };
  const opened = end.move();
  return {
    // Its size is what the engine says, as for all other images of an engine.
    source: { ...source, packedLayers: layers, isExact: true, byLayers: true, openReader },
    mayFallBack: (error) => {
      const isFault = !(error instanceof FlattenError) || FAULTS.includes(error.code);
      return !run.signal.aborted && (!isReadable || isFault);
    },
    close: () => opened.disposeAsync(),
  };
}

/** Returns files for the layers if they will be read here and there, as several layers made of them are. */
async function spoolFor(
  job: EngineJob,
  layers: readonly LayerBlob[],
  end: AsyncDisposableStack,
): Promise<SpooledBlobs | undefined> {
  const { layer, dryRun } = job.options;
  if (dryRun || layer.division === undefined) return undefined;
  return new SpooledBlobs(layers, await spoolDirectory(job, end));
}

/** Removes what was made of the layers, so that the run can go on with what the engine shows of the image. */
async function fallBack(error: unknown, { run, engine }: EngineJob): Promise<void> {
  const text = `the image is not read by its layers: ${messageOf(error)}`;
  // A result that did not pass may be a fault of this machine, which people have to know of.
  const isOfResult = error instanceof FlattenError && OF_RESULT.includes(error.code);
  if (isOfResult) run.log.notice(`Made again, because ${text}`);
  else if (error instanceof FlattenError && error.code === 'NO_SPACE')
    run.log.notice(`Compressed blocks are not copied: ${messageOf(error)}`);
  else run.log.debug(text);
  await removeLeftovers(engine.docker, run.runId, run.log);
}

/** Whether there are layers to copy from, with so many bytes that packing them anew takes time. */
function areWorthReading(layers: readonly Descriptor[]): boolean {
  return (
    packedBytesOf(layers) >= MIN_PACKED_BYTES && layers.every(({ mediaType }) => isGzip(mediaType))
  );
}

function packedBytesOf(layers: readonly Descriptor[]): number {
  return layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
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
