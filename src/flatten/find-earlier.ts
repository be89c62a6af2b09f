// Finds the image or the report that `compare` names, before any work, and chooses the platforms that are compared.
import { readFile, stat } from 'node:fs/promises';
import { layeredSource } from '../archives/layered-source.ts';
import { openImages } from '../archives/open.ts';
import { FlattenError, messageOf } from '../base/errors.ts';
import { named } from '../base/spelling.ts';
import { inspectImage } from '../engine/client/inspect.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { describeImage } from '../engine/images/find-image.ts';
import { engineSource } from '../engine/sources/engine-source.ts';
import type { ImageSource } from '../image/image-source.ts';
import { formatPlatform, type Platform, samePlatform } from '../image/platform.ts';
import type { CompareWith } from '../inputs/compare.ts';
import type { Earlier } from '../report/compare.ts';
import { parseEarlier } from '../report/earlier.ts';
import type { Job } from './job.ts';
import { openLayers } from './saved-images.ts';

/** Platforms of an earlier image, to be read. */
export interface EarlierSources {
  readonly sources: readonly ImageSource[];
  close(): Promise<void>;
}

/** What a result is compared with. */
export type FoundEarlier =
  | { readonly kind: 'report'; readonly earlier: Earlier }
  | {
      readonly kind: 'image';
      readonly name: string;
      /** Finds those of these platforms that it has. */
      choose(platforms: readonly Platform[]): Promise<readonly Platform[]>;
      /** Opens platforms that it has. */
      open(platforms: readonly Platform[]): Promise<EarlierSources>;
    };

/** More than any report takes. */
const MOST_REPORT_BYTES = 64 * 1024 * 1024;

/**
 * Finds what the result is compared with; undefined if that is nothing.
 * @param end closes an archive or a registry
 * @throws FlattenError `BAD_INPUT` for a report that cannot be used, `IMAGE_NOT_FOUND`, and what `openImages` throws
 */
export async function findEarlier(
  job: Job,
  end: AsyncDisposableStack,
): Promise<FoundEarlier | undefined> {
  const { compare } = job.options;
  switch (compare?.kind) {
    case undefined:
      return undefined;
    case 'report':
      return { kind: 'report', earlier: await readReport(compare) };
    case 'outside':
      return findOutside(job, compare, end);
    case 'engine':
      return findInEngine(job, compare);
  }
}

async function readReport({ path, text }: Extract<CompareWith, { kind: 'report' }>) {
  const cannotRead = (why: string, cause?: unknown) =>
    new FlattenError(
      'BAD_INPUT',
      `Cannot read the report ${JSON.stringify(text)} that the ${named('compare')} names: ${why}.`,
      {
        hint: 'Check the path. A name that ends in ".json" or starts like a path is read as a report.',
        cause,
      },
    );
  try {
    const file = await stat(path);
    if (!file.isFile()) throw cannotRead('it is not a file');
    if (file.size > MOST_REPORT_BYTES) throw cannotRead('it is too large for a report');
    return parseEarlier(await readFile(path, 'utf8'), text);
  } catch (error) {
    throw error instanceof FlattenError ? error : cannotRead(messageOf(error), error);
  }
}

async function findOutside(
  { run, options }: Job,
  { location, text }: Extract<CompareWith, { kind: 'outside' }>,
  end: AsyncDisposableStack,
): Promise<FoundEarlier> {
  const context = { ...run, tempDir: options.tempDir };
  const set = await openImages(location, context);
  end.defer(() => set.close());
  const has = (wanted: Platform) =>
    set.images.find(({ platform }) => samePlatform(platform, wanted));
  return {
    kind: 'image',
    name: text,
    choose: async (platforms) => platforms.filter((platform) => has(platform) !== undefined),
    open: async (platforms) => ({
      sources: platforms
        .map(has)
        .filter((image) => image !== undefined)
        .map((image) => layeredSource(image, set, context)),
      close: async () => {},
    }),
  };
}

async function findInEngine(
  job: Job,
  { text }: Extract<CompareWith, { kind: 'engine' }>,
): Promise<FoundEarlier> {
  const { comparesIn: engine } = job;
  if (engine === undefined) throw new Error('an image of an engine needs the engine');
  if ((await inspectImage(engine, text)) === undefined) {
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `The image ${JSON.stringify(text)} that the ${named('compare')} names is not in the engine.`,
      {
        hint: `It is never pulled. Pull it first ("docker pull ${text}"), or write it as "docker://${text}" to read it from its registry.`,
      },
    );
  }
  return {
    kind: 'image',
    name: text,
    choose: async (platforms) => {
      const held: Platform[] = [];
      for (const platform of platforms)
        if ((await describeImage(engine, text, platform)) !== undefined) held.push(platform);
      return held;
    },
    open: (platforms) => openInEngine({ ...job, engine }, text, platforms),
  };
}

/** Opens one platform as the engine shows it, and several, or with `from: layers`, by their layers. */
async function openInEngine(
  job: Job & { readonly engine: EngineSession },
  name: string,
  platforms: readonly Platform[],
): Promise<EarlierSources> {
  const { engine, options } = job;
  const [first] = platforms;
  const image = await describeImage(engine, name, first);
  if (image === undefined) throw new Error(`${name} is no longer in the engine`);
  if (platforms.length === 1 && options.from !== 'layers')
    return { sources: [engineSource(engine, image)], close: async () => {} };
  const saved = await openLayers(job, image, { platforms, isEach: true });
  return { sources: saved.platforms.map(({ source }) => source), close: () => saved.close() };
}

/**
 * Chooses the platforms of a result that can be compared.
 * @throws FlattenError `PLATFORM_MISMATCH` if there is none
 */
export async function choosePlatforms(
  found: FoundEarlier,
  platforms: readonly Platform[],
): Promise<readonly Platform[]> {
  const name = found.kind === 'report' ? found.earlier.name : found.name;
  const held =
    found.kind === 'report'
      ? platforms.filter((wanted) =>
          found.earlier.platforms.some(({ platform }) => platform === formatPlatform(wanted)),
        )
      : await found.choose(platforms);
  if (held.length > 0) return held;
  const wanted = platforms.map(formatPlatform).join(', ');
  const has =
    found.kind === 'report'
      ? `report is for ${found.earlier.platforms.map(({ platform }) => platform).join(', ')}`
      : 'image lacks that platform';
  throw new FlattenError(
    'PLATFORM_MISMATCH',
    `The result for ${wanted} is to be compared with ${JSON.stringify(name)}, but that ${has}.`,
    { hint: `Set ${named('compare')} to an image or a report of the same platform.` },
  );
}
