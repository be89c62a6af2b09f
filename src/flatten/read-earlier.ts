// Reads what the result is compared with, before names move: the result may get the name of the earlier image.
import { describeError } from '../base/errors.ts';
import { formatBytes, formatChange } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import type { RunSession } from '../base/run-session.ts';
import { cut, visible } from '../base/text.ts';
import type { ImageSource } from '../image/image-source.ts';
import { formatPlatform } from '../image/platform.ts';
import type { Comparison, Earlier, EarlierPlatform, SizeChange } from '../report/compare.ts';
import { Survey } from '../survey/survey.ts';
import { choosePlatforms, type FoundEarlier } from './find-earlier.ts';
import type { FoundImages } from './found-images.ts';
import type { Job } from './job.ts';
import { lookThrough } from './look-through.ts';

/**
 * Reads the earlier image once. A failure is a warning, since the result does not depend on it.
 * @returns what the result is compared with; undefined if that is nothing, or cannot be read
 * @throws FlattenError `PLATFORM_MISMATCH` if it has none of the result's platforms
 */
export async function readEarlier(
  { run }: Pick<Job, 'run'>,
  found: FoundEarlier | undefined,
  { platforms }: Pick<FoundImages, 'platforms'>,
): Promise<Earlier | undefined> {
  if (found === undefined) return undefined;
  const held = await choosePlatforms(
    found,
    platforms.map(({ source }) => source.platform),
  );
  if (found.kind === 'report') return found.earlier;
  const { name } = found;
  try {
    return await run.log.group(`Read ${name} to compare with it`, async () => {
      const opened = await found.open(held);
      try {
        const read: EarlierPlatform[] = [];
        for (const source of opened.sources) read.push(await readPlatform(run, source));
        return { kind: 'image', name, platforms: read };
      } finally {
        await opened.close();
      }
    });
  } catch (error) {
    if (run.signal.aborted) throw error;
    run.log.warning(`The result is not compared with ${name}. ${describeError(error)}`);
    return undefined;
  }
}

async function readPlatform(run: RunSession, source: ImageSource): Promise<EarlierPlatform> {
  const survey = new Survey({ contents: true });
  const { packedLayers } = await source.readConfig();
  await lookThrough(run, source, source.knownBytes, survey);
  return {
    platform: formatPlatform(source.platform),
    contents: survey.contents,
    packedBytes: packedLayers?.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    layers: new Set([...source.diffIds, ...(packedLayers ?? []).map(({ digest }) => digest)]),
  };
}

/** Most changes that the log names. */
const MAX_LOGGED = 3;
const MAX_NAME_CHARS = 80;

/** Logs how the result differs from the earlier image. */
export function logComparison(comparison: Comparison | undefined, log: Log): void {
  if (comparison === undefined) return;
  const { name, platforms, missing } = comparison;
  for (const one of platforms) {
    const of = platforms.length === 1 ? '' : ` for ${one.platform}`;
    if (one.oldBytes === undefined || one.newBytes === undefined) {
      log.notice(
        `The files of the result${of} cannot be compared with ${name}: that report does not list them, because its run only tagged an image, or the result itself was not read.`,
      );
      continue;
    }
    log.info(
      `Compared with ${name}${of}: files ${formatBytes(one.oldBytes)} → ${formatBytes(one.newBytes)} (${formatChange(one.newBytes - one.oldBytes)})${pullText(one)}`,
    );
    const changes = [
      ...one.packages.slice(0, MAX_LOGGED).map((change) => changeText(packageText(change), change)),
      ...one.directories.slice(0, MAX_LOGGED).map((change) => changeText(change.path, change)),
    ];
    if (changes.length > 0) log.info(`Largest changes: ${changes.join(', ')}`);
  }
  if (missing.length > 0)
    log.notice(`${name} lacks ${missing.join(', ')}, so these platforms are not compared.`);
}

/** Says how much a machine pulls that has the earlier image. */
function pullText({ pullBytes, newPackedBytes }: Comparison['platforms'][number]): string {
  if (pullBytes === undefined) return '';
  const of = newPackedBytes === undefined ? '' : ` of ${formatBytes(newPackedBytes)}`;
  return `, ${formatBytes(pullBytes)}${of} to pull`;
}

function packageText({
  manager,
  name,
}: Comparison['platforms'][number]['packages'][number]): string {
  if (name === '') return manager === 'other' ? 'files of no package' : `${manager} packages`;
  return `${manager} ${name}`;
}

function changeText(name: string, { oldBytes, newBytes }: SizeChange): string {
  return `${cut(visible(name), MAX_NAME_CHARS)} ${formatChange(newBytes - oldBytes)}`;
}
