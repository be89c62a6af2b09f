// Writes the packed layers of all platforms to every place, checks what was written, and gives the results their names.
import { layeredSource } from '../archives/layered-source.ts';
import { cancelled, FlattenError } from '../base/errors.ts';
import { verifyWritten } from '../check/compare.ts';
import { digestOf } from '../image/config.ts';
import type { FlatSet } from '../image/image-target.ts';
import type { PlatformsResult } from '../report/facts.ts';
import { cleanUp } from './cleanup.ts';
import { engineShare } from './engine-share.ts';
import { flatSetOf, type PackedPlatform } from './flat-images.ts';
import type { FoundImages } from './found-images.ts';
import type { InEngineJob, Job } from './job.ts';
import type { MadePlatform } from './make-platform.ts';
import { placeInEngine, testInEngine, verifyInEngine } from './place-in-engine.ts';
import type { Place, Placement } from './placements.ts';

/** A run that has packed its layers. */
export interface WriteJob extends Job {
  /** Where results go outside the engine. */
  readonly places: readonly Place[];
  /** Directory for temporary files. */
  readonly spool: string;
}

/** What was written. */
export interface WrittenSets {
  /** Names outside the engine, with the digests of their manifests or indexes, as the user ordered them. */
  readonly names: PlatformsResult['written'];
  /** The ID in the engine; undefined if it got nothing. */
  readonly imageId: string | undefined;
  /** For each platform, how many entries were compared; undefined without `verify`. */
  readonly counts: readonly (number | undefined)[] | undefined;
  readonly isTested: boolean;
}

/** If nothing is written. */
export const NOTHING_WRITTEN: WrittenSets = {
  names: [],
  imageId: undefined,
  counts: undefined,
  isTested: false,
};

/**
 * Writes everything, and gives nothing its name before everything was checked.
 * @throws FlattenError `CHECK_FAILED`, `VERIFY_FAILED`, `COMMAND_FAILED`, and what targets throw
 */
export async function writeSet(
  job: WriteJob,
  found: FoundImages,
  packed: readonly PackedPlatform[],
): Promise<WrittenSets> {
  const { run, options, places, placements } = job;
  const set = await flatSetOf(found, packed);
  const all = packed.map(({ made }) => made);
  for (const place of places) {
    await run.log.group(`Write ${place.target.name}`, async () => {
      placements.add({ ...place, written: await place.target.write(set) });
    });
  }
  const engineJob = inEngine(job);
  const chosen =
    engineJob === undefined
      ? []
      : engineShare(engineJob.engine, all, (made) => made.job.source.platform);
  const placed =
    engineJob &&
    (await run.log.group('Store in the engine', () =>
      placeInEngine(engineJob, chosen, set, job.spool),
    ));
  const counts: (number | undefined)[] = [];
  if (options.verify) {
    for (const placement of placements.all) {
      for (const [at, count] of (await verifyPlacement(job, placement, { set, all })).entries())
        counts[at] = count;
    }
    if (engineJob !== undefined && placed !== undefined) {
      const inEngineCounts = await verifyInEngine(engineJob, placed);
      for (const [at, made] of all.entries()) counts[at] ??= inEngineCounts.get(made);
    }
  }
  const isTested =
    engineJob !== undefined && placed !== undefined && (await testInEngine(engineJob, placed));
  if (run.signal.aborted) throw cancelled(run.signal.reason);
  await placements.publish('files');
  if (engineJob !== undefined && placed !== undefined) {
    const { stored } = placed;
    await job.tags.move(engineJob.engine.docker, stored.expectedId, stored.reference);
    await cleanUp(engineJob, stored, { close: async () => {} });
  }
  await placements.publish('registries');
  return {
    names: places.map(({ target, location }) => ({
      name: target.name,
      digest: placements.all.find((one) => one.location === location)?.written.digest ?? '',
    })),
    imageId: placed?.stored.expectedId,
    counts: options.verify ? counts : undefined,
    isTested,
  };
}

/** The job, if the result goes into the engine, too. */
function inEngine(job: WriteJob): (WriteJob & InEngineJob) | undefined {
  const { engine, options } = job;
  return engine === undefined || options.tags.length === 0 ? undefined : { ...job, engine };
}

/** Reads back what a target has written, and compares each platform with what was expected. */
async function verifyPlacement(
  { run, options }: WriteJob,
  { target, written }: Placement,
  { set, all }: { readonly set: FlatSet; readonly all: readonly MadePlatform[] },
): Promise<number[]> {
  const back = await written.readBack();
  try {
    const wanted = set.images.map(({ config }) => digestOf(config));
    const seen = back.images.map(({ config }) => config.descriptor.digest);
    if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
      throw new FlattenError(
        'CHECK_FAILED',
        `${target.name} must have the images with the configs ${wanted.join(', ')}, but has ${seen.join(', ')}. Nothing was tagged.`,
        { hint: 'Run again. If it happens again, check the disk, or the registry.' },
      );
    }
    const counts: number[] = [];
    const context = { ...run, tempDir: options.tempDir };
    for (const [at, image] of back.images.entries()) {
      const { job, input, layer } = all[at]!;
      const expected = input.expected.find(({ view }) => view === 'exact')!;
      const { newBytes, streamBytes = newBytes } = layer;
      const of = job.platformTitle === undefined ? '' : ` ${job.platformTitle}`;
      const source = layeredSource(image, back, context);
      const request = { expected, source: job.source, streamBytes };
      const verifying = () => verifyWritten(run, source, request);
      counts.push(await run.log.group(`Verify${of} in ${target.name}`, verifying));
    }
    return counts;
  } finally {
    await back.close();
  }
}
