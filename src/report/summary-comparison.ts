// The part of a summary that compares the result with an earlier image.
import { changeText, formatBytes, formatChange, savedPercent } from '../base/format.ts';
import type { Report } from './report.ts';
import { code, MAX_ROWS, noBreak } from './summary-cells.ts';

/** Most changes of packages, and of directories, that a table shows. */
const MAX_CHANGES = 10;

type ReportedComparison = NonNullable<Report['comparison']>;
type ReportedPlatform = ReportedComparison['platforms'][number];
type PackageRow = ReportedPlatform['packages'][number];
type Change = Pick<ReportedPlatform['directories'][number], 'change' | 'oldBytes' | 'newBytes'>;

/** Shows what changed since an earlier image, for each platform. */
export function comparison({ comparison: found, dryRun }: Report): string {
  if (found === null) return '';
  const { kind, name, platforms, missing } = found;
  const isOne = platforms.length === 1 && missing.length === 0;
  const note = dryRun ? ' (expected)' : '';
  const what = kind === 'report' ? 'the report ' : '';
  const lacking = missing.slice(0, MAX_ROWS).map(code).join(', ');
  return [
    `#### Compared with ${what}${code(name)}${note}`,
    ...platforms
      .slice(0, MAX_ROWS)
      .map((one) => platformText(one, isOne ? '' : `${code(one.platform)}: `)),
    ...(missing.length === 0 ? [] : [`Not in the earlier image: ${lacking}.`]),
  ].join('\n\n');
}

function platformText(one: ReportedPlatform, title: string): string {
  return [`${title}${sizesText(one)}`, ...changeTable(one)].join('\n\n');
}

function sizesText(one: ReportedPlatform): string {
  const { oldBytes, newBytes, oldPackedBytes, newPackedBytes, pullBytes } = one;
  const files =
    oldBytes === null || newBytes === null
      ? 'The files of one of the two are not known.'
      : `Files: ${formatBytes(oldBytes)} → **${formatBytes(newBytes)}**, ${sizeText(oldBytes, newBytes)}.`;
  const packed =
    oldPackedBytes === null || newPackedBytes === null
      ? ''
      : ` Compressed: ${formatBytes(oldPackedBytes)} → ${formatBytes(newPackedBytes)}.`;
  const pull =
    pullBytes === null
      ? ''
      : ` A machine that has the earlier image pulls ${formatBytes(pullBytes)}.`;
  return `${files}${packed}${pull}`;
}

function sizeText(oldBytes: number, newBytes: number): string {
  if (oldBytes === newBytes) return 'the same size';
  return `**${formatChange(newBytes - oldBytes)}**, ${changeText(savedPercent(oldBytes, newBytes))}`;
}

/** Returns a table of the largest changes; nothing if there are none. */
function changeTable(one: ReportedPlatform): string[] {
  const packages = one.packages.map((change) =>
    row(isOfNone(change) ? '' : 'package', packageName(change), change),
  );
  const directories = one.directories.map((change) => row('directory', code(change.path), change));
  if (packages.length === 0 && directories.length === 0) return [];
  const rows = [
    ...listed(packages, one.morePackages, 'packages'),
    ...listed(directories, one.moreDirectories, 'directories'),
  ];
  return [['| | | before | after | |', '| --- | --- | ---: | ---: | ---: |', ...rows].join('\n')];
}

/** Whether a row is about all files of no known package. */
function isOfNone({ manager, name }: Pick<PackageRow, 'manager' | 'name'>): boolean {
  return manager === 'other' && name === '';
}

function packageName({ manager, name }: PackageRow): string {
  if (isOfNone({ manager, name })) return 'files of no package';
  if (name === '') return `${manager} packages`;
  return `${manager} ${code(name)}`;
}

/** Formats a row. Of a name that only one side lists, the other size may be the most that it can be. */
function row(kind: string, name: string, { change, oldBytes, newBytes }: Change): string {
  const old = change === 'added' ? '' : noBreak(formatBytes(oldBytes));
  const now = change === 'removed' ? '' : noBreak(formatBytes(newBytes));
  return `| ${kind} | ${name} | ${old} | ${now} | ${noBreak(formatChange(newBytes - oldBytes))} |`;
}

function listed(rows: readonly string[], unlisted: number, what: string): string[] {
  const more = Math.max(0, rows.length - MAX_CHANGES) + unlisted;
  return [
    ...rows.slice(0, MAX_CHANGES),
    ...(more === 0 ? [] : [`| | ${more} more ${what} | | | |`]),
  ];
}
