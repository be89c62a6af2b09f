// The parts of a summary about images before and after: platforms, histories and directories. If there are several
// platforms, each has its own history and directories.
import { changeText, countLayers, formatBytes } from '../base/format.ts';
import { cut, fenced, visible } from '../base/text.ts';
import { directoryTree, drawTree, type TreeLine } from './charts.ts';
import { commandText } from './layer-rows.ts';
import type { Report } from './report.ts';
import { code, MAX_NAME_CHARS, MAX_ROWS, noBreak, shareOf } from './summary-cells.ts';

const MAX_COMMAND_CHARS = 120;
const MAX_STEPS = 150;
const LEAST_STEPS = 5;
/** Most directories that are shown for all platforms, if there are several. */
const MAX_DIRECTORIES = 300;
const LEAST_DIRECTORIES = 10;
/** A history with more steps is collapsed. */
const MAX_OPEN_STEPS = 16;

/** Shows each platform in a row, if there are several. */
export function platforms({ platforms: all, source }: Report): string {
  if (all.length < 2) return '';
  const rows = all.slice(0, MAX_ROWS).map((one) => {
    const packed =
      one.oldPackedBytes === null || one.newPackedBytes === null
        ? ''
        : `${noBreak(formatBytes(one.oldPackedBytes))} → ${noBreak(formatBytes(one.newPackedBytes))}`;
    const change = changeText(one.savedPercent.toFixed(1));
    return `| ${code(one.platform)} | ${noBreak(formatBytes(one.oldBytes))} in ${noBreak(countLayers(one.oldLayers))} | ${noBreak(formatBytes(one.newBytes))} | ${noBreak(change)} | ${packed} |`;
  });
  const more = all.length - rows.length;
  return [
    `| platform of ${code(source.reference)} | before | after | | compressed |`,
    '| --- | ---: | ---: | --- | --- |',
    ...rows,
    ...(more > 0 ? [`| ${more} more | | | | |`] : []),
  ].join('\n');
}

type ImageHistory = Pick<Report['source'], 'bytes' | 'steps' | 'history'>;

/** Shows the histories before and after. */
export function history(report: Report): string {
  const { source, result, platforms: all } = report;
  const newName = result.tags[0] ?? 'the result';
  if (all.length === 1) {
    const counts = { oldLayers: source.layers, newLayers: result.layers };
    return historyDetails('History', counts, [
      { title: source.reference, ...source },
      { title: newName, ...result },
    ]);
  }
  const mostSteps = shareOf(MAX_STEPS, all.length, LEAST_STEPS);
  return all
    .map((one) => {
      const trees = [
        { title: source.reference, ...asHistory(one.oldBytes, one.oldHistory) },
        { title: newName, ...asHistory(one.newBytes, one.newHistory) },
      ];
      return historyDetails(`History of ${code(one.platform)}`, one, trees, mostSteps);
    })
    .join('\n\n');
}

function asHistory(bytes: number, steps: ImageHistory['history']): ImageHistory {
  return { bytes, steps: steps?.length ?? null, history: steps };
}

/** Shows the histories of an image before and after. */
function historyDetails(
  title: string,
  { oldLayers, newLayers }: { readonly oldLayers: number; readonly newLayers: number },
  trees: readonly (ImageHistory & { readonly title: string })[],
  mostSteps = MAX_STEPS,
): string {
  const steps = trees.reduce((sum, tree) => sum + (tree.steps ?? 0), 0);
  return [
    `<details${steps <= MAX_OPEN_STEPS ? ' open' : ''}><summary>${title}: ${countLayers(oldLayers)} before, ${countLayers(newLayers)} after</summary>`,
    '',
    ...trees.flatMap((tree) => [historyTree(tree.title, tree, mostSteps), '']),
    '</details>',
  ].join('\n');
}

/** Deepest indentation of a history tree. */
const MAX_LEVELS = 24;

/** Draws an image as a tree in which each layer is below the one it builds on, as `docker images --tree` did. */
function historyTree(
  title: string,
  { bytes, steps, history }: ImageHistory,
  mostSteps: number,
): string {
  const top = `${visible(cut(title, MAX_NAME_CHARS))}  ${formatBytes(bytes)}`;
  if (history === null) return fenced([top, '└─ (the history does not cover all layers)']);
  const shown = history.slice(-mostSteps);
  const total = steps ?? history.length;
  const lines: TreeLine[] = [{ level: 0, text: top }];
  let level = 1;
  if (shown.length < total) {
    const text = `(${total - shown.length} earlier steps)`;
    lines.push({ level: level++, text });
  }
  for (const { command, bytes: stepBytes, layer } of shown) {
    const label = visible(cut(commandText(command) || '(no command)', MAX_COMMAND_CHARS));
    lines.push({ level, text: `${layer ? formatBytes(stepBytes) : '-'}  ${label}` });
    if (layer) level = Math.min(level + 1, MAX_LEVELS);
  }
  return fenced(drawTree(lines));
}

/** Shows the largest directories. */
export function directories({ result, dryRun, platforms: all }: Report): string {
  const note = dryRun ? ' (expected)' : '';
  if (all.length === 1)
    return directoriesOf(`Largest directories${note}`, result.directories, result.bytes);
  const most = shareOf(MAX_DIRECTORIES, all.length, LEAST_DIRECTORIES);
  return all
    .map((one) =>
      directoriesOf(
        `Largest directories of ${code(one.platform)}${note}`,
        one.directories?.slice(0, most) ?? null,
        one.newBytes,
      ),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function directoriesOf(
  title: string,
  found: Report['result']['directories'],
  totalBytes: number,
): string {
  if (found === null || found.length === 0) return '';
  const tree = directoryTree(found, totalBytes);
  return [`<details open><summary>${title}</summary>`, '', tree, '', '</details>'].join('\n');
}
