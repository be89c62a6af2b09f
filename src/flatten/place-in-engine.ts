// Stores packed images in the engine, beside targets outside it, and checks them there.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FlattenError, SEE_ENGINE_LOG } from '../base/errors.ts';
import { getString } from '../base/json.ts';
import { pendingName } from '../base/run-id.ts';
import { verifyWritten } from '../check/compare.ts';
import { testImage } from '../check/test-command.ts';
import { inspectImage } from '../engine/client/inspect.ts';
import { describeImage } from '../engine/images/find-image.ts';
import { type EngineSource, engineSource } from '../engine/sources/engine-source.ts';
import { storePacked } from '../engine/store/load-packed.ts';
import {
  checkStored,
  isUnnamed,
  loadInto,
  nameLayers,
  type StoredImage,
} from '../engine/store/store.ts';
import type { FlatSet } from '../image/image-target.ts';
import { formatPlatform, type Platform } from '../image/platform.ts';
import { parseReference } from '../image/reference.ts';
import { createTarget } from '../targets/create-target.ts';
import type { InEngineJob, Job } from './job.ts';
import type { MadePlatform } from './make-platform.ts';

type EngineJob = Job & InEngineJob;

/** Images that are in the engine under a pending name. */
export interface PlacedInEngine {
  /** Their common name, and their ID. */
  readonly stored: Pick<StoredImage, 'reference' | 'expectedId' | 'importedId'>;
  readonly platforms: readonly MadePlatform[];
}

/**
 * Stores one platform, or an index of several if the set has one.
 * @param spool directory for an archive of several platforms
 * @throws FlattenError `CHECK_FAILED` if the engine stored something else
 */
export async function placeInEngine(
  job: EngineJob,
  platforms: readonly MadePlatform[],
  set: FlatSet,
  spool: string,
): Promise<PlacedInEngine> {
  const [first] = platforms;
  const packed = first?.layer.packed;
  if (first === undefined || packed === undefined) throw new Error('there is nothing to store');
  if (platforms.length > 1) return placeIndex(job, platforms, set, spool);
  const stored = await storePacked(job.engine, packed.files, packed.request);
  await checkStored(job.engine, stored, packed.hasContent);
  return { stored, platforms };
}

/** Loads one archive with all platforms, which the engine keeps as an index. */
async function placeIndex(
  { run, engine, options }: EngineJob,
  platforms: readonly MadePlatform[],
  set: FlatSet,
  spool: string,
): Promise<PlacedInEngine> {
  const name = pendingName(run.runId);
  const path = join(spool, 'index.tar');
  const text = `docker-archive:${path}:${name}`;
  const reference = parseReference(name, 'tag');
  const target = createTarget(
    { transport: 'docker-archive', text, path, reference, index: undefined },
    { ...run, tempDir: options.tempDir },
  );
  const archive = await target.write(set);
  await archive.publish();
  const expectedId = archive.digest;
  const isThere = await isUnnamed(engine, expectedId);
  const diffIds = diffIdsOf(platforms[0]);
  const stored = { reference: isThere ? expectedId : name, expectedId, diffIds };
  const load = () => engine.transport.loadImage(createReadStream(path), undefined, run.signal);
  const answer = await loadInto(engine, stored, load);
  const trouble = answer.split('\n').find((line) => /^error /i.test(line.trim()));
  if (trouble !== undefined) throw differs('a load without an error', JSON.stringify(trouble));
  const id = getString(await inspectImage(engine, stored.reference), 'Id');
  if (id !== expectedId) throw differs(`the ID ${expectedId}`, String(id));
  const placed = { stored: { ...stored, importedId: undefined }, platforms };
  for (const made of platforms) await checkPlatform(engine, placed, made);
  return placed;
}

/** The digests of the unpacked layers that were sent, bottom first. */
function diffIdsOf(made: MadePlatform | undefined): string[] {
  return (made?.layer.packed?.files ?? []).map(({ diffId }) => diffId);
}

/** Checks that the engine has a platform of an index, with the layers that were sent. */
async function checkPlatform(
  engine: InEngineJob['engine'],
  placed: PlacedInEngine,
  made: MadePlatform,
): Promise<void> {
  const { platform } = made.job.source;
  const { diffIds } = await imageIn(engine, placed, platform);
  const wanted = diffIdsOf(made);
  if (!isDeepStrictEqual(diffIds, wanted))
    throw differs(`${nameLayers(wanted)} for ${formatPlatform(platform)}`, JSON.stringify(diffIds));
}

function differs(needed: string, seen: string): FlattenError {
  return new FlattenError(
    'CHECK_FAILED',
    `The stored image differs from what was sent: expected ${needed}, found ${seen}. Nothing was tagged.`,
    { hint: SEE_ENGINE_LOG },
  );
}

/** Describes a platform of the stored image. */
async function imageIn(
  engine: InEngineJob['engine'],
  { stored, platforms }: PlacedInEngine,
  platform: Platform | undefined,
): Promise<EngineSource['image']> {
  const asked = platforms.length > 1 ? platform : undefined;
  const image = await describeImage(engine, stored.reference, asked);
  if (image !== undefined) return image;
  throw new FlattenError(
    'CHECK_FAILED',
    `The stored image ${stored.reference} disappeared from the engine before it was checked.`,
    { hint: 'Check whether something removes images on this machine, then run again.' },
  );
}

/**
 * Reads every platform back that the engine has, and compares its entries.
 * @returns how many entries of each were compared
 */
export async function verifyInEngine(
  { run, engine }: EngineJob,
  placed: PlacedInEngine,
): Promise<ReadonlyMap<MadePlatform, number>> {
  const counts = new Map<MadePlatform, number>();
  for (const made of placed.platforms) {
    const { job, input, layer } = made;
    const view = job.source.byLayers === true ? 'engine' : 'exact';
    const expected = input.expected.find((entries) => entries.view === view);
    if (expected === undefined) continue;
    const image = await imageIn(engine, placed, job.source.platform);
    const { newBytes, streamBytes = newBytes } = layer;
    const request = { expected, source: job.source, streamBytes };
    const of = job.platformTitle === undefined ? '' : ` ${job.platformTitle}`;
    const verifying = () => verifyWritten(run, engineSource(engine, image), request);
    counts.set(made, await run.log.group(`Verify${of} in the engine`, verifying));
  }
  return counts;
}

/** Runs the test command in the platform that the engine takes by default. */
export async function testInEngine(
  { run, engine, options }: EngineJob,
  placed: PlacedInEngine,
): Promise<boolean> {
  const { test } = options;
  if (test === undefined) return false;
  const image = await imageIn(engine, placed, undefined);
  await run.log.group('Test', () => testImage(engine, image, test));
  return true;
}
