// The part of a summary that compares the result with an earlier image.
import {
  changeText,
  countLayers,
  formatBytes,
  formatChange,
  savedPercent,
} from '../base/format.ts';
import { isOfNoPackage } from './compare.ts';
import { layersIn } from './layer-rows.ts';
import type { Report } from './report.ts';
import { code, MAX_ROWS, noBreak, shareOf } from './summary-cells.ts';

/** Most changes of packages, and of directories, that a table shows; of several platforms, that all tables show. */
const MAX_CHANGES = 10;
const MAX_ALL_CHANGES = 60;
const LEAST_CHANGES = 3;

type ReportedComparison = NonNullable<Report['comparison']>;
type ReportedPlatform = ReportedComparison['platforms'][number];
type PackageRow = ReportedPlatform['packages'][number];
type Change = Pick<ReportedPlatform['directories'][number], 'change' | 'oldBytes' | 'newBytes'>;

/** Shows what changed since an earlier image, for each platform. */
export function comparison(report: Report): string {
  const { comparison: found, dryRun } = report;
  if (found === null) return '';
  const { kind, name, platforms, missing } = found;
  const isOne = platforms.length === 1 && missing.length === 0;
  const note = dryRun ? ' (expected)' : '';
  const what = kind === 'report' ? 'the report ' : '';
  const most = Math.min(MAX_CHANGES, shareOf(MAX_ALL_CHANGES, platforms.length, LEAST_CHANGES));
  const lacking = missing.slice(0, MAX_ROWS).map(code).join(', ');
  return [
    `#### Compared with ${what}${code(name)}${note}`,
    ...platforms.slice(0, MAX_ROWS).map((one) => {
      const title = isOne ? '' : `${code(one.platform)}: `;
      const text = `${title}${sizesText(one)}${pullText(one, layersIn(report, one.platform))}`;
      return [text, ...changeTable(one, most)].join('\n\n');
    }),
    ...(missing.length === 0 ? [] : [`Not in the earlier image: ${lacking}.`]),
  ].join('\n\n');
}

function sizesText(one: ReportedPlatform): string {
  const { oldBytes, newBytes, oldPackedBytes, newPackedBytes } = one;
  const files =
    oldBytes === null || newBytes === null
      ? 'The files of one of the two are not known.'
      : `Files: ${formatBytes(oldBytes)} → **${formatBytes(newBytes)}**, ${sizeText(oldBytes, newBytes)}.`;
  const packed =
    oldPackedBytes === null || newPackedBytes === null
      ? ''
      : ` Compressed: ${formatBytes(oldPackedBytes)} → ${formatBytes(newPackedBytes)}.`;
  return `${files}${packed}`;
}

/** What a machine pulls that has the earlier image. */
function pullText(
  { pullBytes, pulledLayers, newPackedBytes }: ReportedPlatform,
  layers: number | undefined,
): string {
  if (pullBytes === null) return '';
  if (pullBytes === 0) return ' A machine that has the earlier image has all layers already.';
  const of = newPackedBytes === null ? '' : ` of ${formatBytes(newPackedBytes)}`;
  const count = pulledLayers?.length ?? 0;
  const inLayers =
    layers === undefined || layers < 2 || count === 0 ? '' : `, ${count} of ${countLayers(layers)}`;
  return ` A machine that has the earlier image pulls **${formatBytes(pullBytes)}**${of}${inLayers}.`;
}

function sizeText(oldBytes: number, newBytes: number): string {
  if (oldBytes === newBytes) return 'the same size';
  return `**${formatChange(newBytes - oldBytes)}**, ${changeText(savedPercent(oldBytes, newBytes))}`;
}

/** Returns a table of the largest changes; nothing if there are none. */
function changeTable(one: ReportedPlatform, most: number): string[] {
  const packages = one.packages.map((change) =>
    row(isOfNoPackage(change) ? '' : 'package', packageName(change), change),
  );
  const directories = one.directories.map((change) => row('directory', code(change.path), change));
  if (packages.length === 0 && directories.length === 0) return [];
  const rows = [
    ...listed(packages, one.morePackages, { most, what: 'packages' }),
    ...listed(directories, one.moreDirectories, { most, what: 'directories' }),
  ];
  return [['| | | before | after | |', '| --- | --- | ---: | ---: | ---: |', ...rows].join('\n')];
}

function packageName({ manager, name }: PackageRow): string {
  if (isOfNoPackage({ manager, name })) return 'files of no package';
  if (name === '') return `${manager} packages`;
  return `${manager} ${code(name)}`;
}

/** Formats a row. Of a name that only one side lists, the other size may be the most that it can be. */
function row(kind: string, name: string, { change, oldBytes, newBytes }: Change): string {
  const old = change === 'added' ? '' : noBreak(formatBytes(oldBytes));
  const now = change === 'removed' ? '' : noBreak(formatBytes(newBytes));
  return `| ${kind} | ${name} | ${old} | ${now} | ${noBreak(formatChange(newBytes - oldBytes))} |`;
}

function listed(
  rows: readonly string[],
  unlisted: number,
  { most, what }: { readonly most: number; readonly what: string },
): string[] {
  const more = Math.max(0, rows.length - most) + unlisted;
  return [...rows.slice(0, most), ...(more === 0 ? [] : [`| | ${more} more ${what} | | | |`])];
}
