// Puts together the data of the HTML page: what the report says, and every file of the result.
import { sizesLine } from '../base/format.ts';
import type { PageChanges, PageComparison, PageData } from '../survey/page-data.ts';
import type { SurveyedPage } from '../survey/survey.ts';
import { isOfNoPackage } from './compare.ts';
import { layersIn, layersOfPlatforms } from './layer-rows.ts';
import type { Report } from './report.ts';

/** Returns the data of the HTML page. */
export function pageDataOf(report: Report, page: SurveyedPage | undefined): PageData {
  const { source, result } = report;
  return {
    title: [source.reference, ...result.tags.slice(0, 1)].join(' → '),
    headline: sizesLine({
      oldBytes: source.bytes,
      newBytes: result.bytes,
      oldLayers: source.layers,
      newLayers: result.layers,
    }),
    oldBytes: source.bytes,
    newBytes: result.bytes,
    hiddenBytes: report.hiddenBytes,
    groups: page?.groups ?? [],
    result: page?.result ?? ['', 0, -1, []],
    dropped: page?.dropped ?? ['', 0, -1, []],
    notes: page?.notes ?? [],
    layers: layersOf(report),
    isEstimate: report.dryRun,
    earlier: earlierOf(report),
  };
}

function layersOf(report: Report): PageData['layers'] {
  const isOne = report.platforms.length === 1;
  return layersOfPlatforms(report).flatMap(({ platform, rows }) =>
    rows.map(({ origin, bytes, packedBytes, entries, contents, command }, at) => ({
      platform: isOne ? '' : platform,
      number: at + 1,
      ...{ origin, bytes, packedBytes, entries, command },
      contents: contents.map(({ name, bytes: dataBytes }) => ({ name, bytes: dataBytes })),
    })),
  );
}

function earlierOf(report: Report): PageData['earlier'] {
  const { comparison, platforms: all } = report;
  if (comparison === null) return null;
  const { kind, name, platforms, missing } = comparison;
  const isOne = all.length === 1;
  return {
    kind,
    name,
    missing,
    platforms: platforms.map((one): PageComparison => {
      const { oldBytes, newBytes, oldPackedBytes, newPackedBytes, pullBytes } = one;
      return {
        platform: isOne ? '' : one.platform,
        ...{ oldBytes, newBytes, oldPackedBytes, newPackedBytes, pullBytes },
        pulledLayers: one.pulledLayers?.length ?? null,
        layers: layersIn(report, one.platform) ?? 0,
        packages: changesOf(one.packages, one.morePackages, packageName),
        directories: changesOf(one.directories, one.moreDirectories, ({ path }) => path),
      };
    }),
  };
}

type ReportedPlatform = NonNullable<Report['comparison']>['platforms'][number];
type Change = Pick<ReportedPlatform['directories'][number], 'change' | 'oldBytes' | 'newBytes'>;

function changesOf<T extends Change>(
  changes: readonly T[],
  more: number,
  nameOf: (change: T) => string,
): PageChanges {
  return {
    listed: changes.map((one) => {
      const { change, oldBytes, newBytes } = one;
      return { name: nameOf(one), change, oldBytes, newBytes };
    }),
    more,
  };
}

function packageName({ manager, name }: ReportedPlatform['packages'][number]): string {
  if (isOfNoPackage({ manager, name })) return 'files of no package';
  return name === '' ? `${manager} packages` : `${manager}:${name}`;
}
