// Renders a report as a job summary in GitHub's Markdown: the sizes first, then the details.

import {
  changeText,
  countEntries,
  countLayers,
  formatBytes,
  isRounding,
  percentText,
} from '../base/format.ts';
import { example } from '../base/spelling.ts';
import { cut, fenced, quoted } from '../base/text.ts';
import { presetOf } from '../clean/presets.ts';
import { type BarRow, barChart, pieChart } from './charts.ts';
import type { Report } from './report.ts';
import { code, MAX_NAME_CHARS, MAX_ROWS, noBreak } from './summary-cells.ts';
import { comparison } from './summary-comparison.ts';
import { directories, history, platforms } from './summary-images.ts';
import { layers } from './summary-layers.ts';

/** Largest summary that GitHub shows for a step. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/**
 * Returns the summary of a run, or an empty text if not even its heading fits.
 * @param maxBytes maximum size; sections that do not fit are dropped from the end, and a line says so
 */
export function summaryOf(report: Report, maxBytes: number): string {
  const blocks = [
    heading(report),
    budgets(report),
    sizes(report),
    platforms(report),
    comparison(report),
    details(report),
    history(report),
    savings(report),
    suggestions(report),
    layers(report),
    directories(report),
    keptEntries(report),
    consequences(report),
  ].filter((block) => block !== '');
  const cutLine = `_Truncated: a job summary holds at most ${formatBytes(SUMMARY_LIMIT_BYTES)}. The report has the rest._`;
  const textOf = (count: number) =>
    [...blocks.slice(0, count), ...(count < blocks.length ? [cutLine] : [])].join('\n\n');
  // Blank lines separate it from what other programs write in the same step.
  const texts = blocks.map((_, left) => `\n\n${textOf(blocks.length - left)}\n\n`);
  return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? '';
}

function heading(report: Report): string {
  const { ok, dryRun, source, result, savedPercent, seconds, cacheHit } = report;
  const tags = result.tags.slice(0, 3).map(code).join(', ');
  const more = result.tags.length > 3 ? ` and ${result.tags.length - 3} more` : '';
  const target = tags === '' ? '' : ` → ${tags}${more}`;
  const isSame = source.bytes === result.bytes && source.layers === result.layers;
  const change = isSame ? 'unchanged' : changeText(savedPercent.toFixed(1));
  const how = dryRun ? 'Dry run, nothing was changed. ' : '';
  const from = cacheHit === true ? ', from the cache' : '';
  return [
    `### ${ok ? '' : 'Not tagged: '}${code(source.reference)}${target}`,
    '',
    `${how}**${formatBytes(source.bytes)}** in ${countLayers(source.layers)} → **${formatBytes(result.bytes)}** in ${countLayers(result.layers)}, **${change}**, ${seconds.toFixed(1)} s${from}`,
  ].join('\n');
}

function budgets(report: Report): string {
  if (report.budgets.length === 0) return '';
  const lines = report.budgets.map(
    ({ input, wanted, seen, met }) =>
      `> ${met ? 'Met' : 'Not met'}: <code>${input}</code> requires ${wanted}, got ${seen}.`,
  );
  // Each budget is a paragraph, because consecutive lines would be joined.
  return [`> [!${report.ok ? 'NOTE' : 'CAUTION'}]`, lines.join('\n>\n')].join('\n');
}

function sizes({ source, result }: Report): string {
  const rows: BarRow[] = [
    { name: 'before', bytes: source.bytes, note: countLayers(source.layers) },
    { name: 'after', bytes: result.bytes, note: countLayers(result.layers) },
  ];
  const packed =
    source.packedBytes === null || result.packedBytes === null
      ? ''
      : `\n\nCompressed, as pushed and pulled: ${formatBytes(source.packedBytes)} → ${formatBytes(result.packedBytes)}.`;
  return barChart(rows) + packed;
}

/** Most pushed names to list. */
const MAX_PUSHED = 10;

/** The image ID, the pushed names and the requested checks. */
function details({ dryRun, result }: Report): string {
  const { imageId, pushed, written, verifiedEntries, testPassed } = result;
  const checks = [
    ...(verifiedEntries === null ? [] : [`${countEntries(verifiedEntries)} verified`]),
    ...(testPassed === true ? ['test passed'] : []),
  ];
  const places = written
    .slice(0, MAX_PUSHED)
    .map(({ name, digest }) => `${code(name)}, ${code(digest)}`);
  const names = pushed.slice(0, MAX_PUSHED).map((one) => code(`${one.name}@${one.digest}`));
  const more = pushed.length > MAX_PUSHED ? [`${pushed.length - MAX_PUSHED} more`] : [];
  return [
    ...(imageId === null ? [] : [`- Image ID${dryRun ? ' (expected)' : ''}: ${code(imageId)}`]),
    ...[...names, ...more].map((text) => `- Pushed: ${text}`),
    ...places.map((text) => `- Written: ${text}`),
    ...(checks.length === 0 ? [] : [`- Checks: ${checks.join(', ')}`]),
  ].join('\n');
}

/** Returns what the saving consists of, largest first. */
export function savingRows(report: Report): (BarRow & { readonly kind: string })[] {
  const rows = [
    { kind: 'hidden', name: 'hidden in lower layers', bytes: report.hiddenBytes, note: '' },
    ...report.rules
      .filter((rule) => !matchedNothing(rule))
      .map(({ kind, name: rule, entries, bytes }) => ({
        kind,
        name: rule,
        bytes,
        note: countEntries(entries),
      })),
    ...report.commands.map(({ name: command, seconds, bytes }) => ({
      kind: 'command',
      name: command,
      bytes: bytes ?? 0,
      note: bytes === null ? 'freed size unknown' : `${seconds.toFixed(1)} s`,
    })),
  ];
  return rows.sort((a, b) => b.bytes - a.bytes);
}

/** Lists rules that matched nothing in one line. */
function unmatchedRules(report: Report): string {
  const names = report.rules
    .filter(matchedNothing)
    .map(({ kind, name: rule }) =>
      kind === 'preset' ? quoted(cut(rule, MAX_NAME_CHARS)) : code(rule),
    );
  if (names.length === 0) return '';
  const more = names.length > MAX_ROWS ? ` and ${names.length - MAX_ROWS} more` : '';
  return `\nMatched nothing: ${names.slice(0, MAX_ROWS).join(', ')}${more}.`;
}

function matchedNothing({ entries, bytes }: Report['rules'][number]): boolean {
  return entries === 0 && bytes === 0;
}

/** Lists presets that would save more, and the input that adds them. */
function suggestions({ result, suggestions: found, suggestedClean }: Report): string {
  if (found === null || suggestedClean === null) return '';
  const lines = found.map(({ name: preset, bytes }) => {
    const part = result.bytes === 0 ? 0 : (bytes / result.bytes) * 100;
    const why = presetOf(preset)?.why;
    const because = why === undefined ? '' : ` (${why})`;
    return `- preset ${code(preset)}: ${formatBytes(bytes)}, ${percentText(part)} % of the result${because}`;
  });
  const line = example('clean', suggestedClean);
  return [
    '#### Possible further savings',
    '',
    ...lines,
    '',
    fenced([line], line.startsWith('--') ? 'sh' : 'yaml'),
  ].join('\n');
}

function savings(report: Report): string {
  const countsBlocks = report.sizes === 'blocks';
  const isUnchanged =
    report.savedBytes === 0 ||
    (report.cleanedBytes === 0 && isRounding(countsBlocks, report.savedBytes, report.source.bytes));
  if (isUnchanged) return unmatchedRules(report).trimStart();
  const rows = savingRows(report);
  const shown = rows.slice(0, MAX_ROWS);
  const max = Math.max(1, ...rows.map(({ bytes }) => bytes));
  const lines = shown.map(({ kind, name: row, bytes, note = '' }) => {
    const part = report.source.bytes === 0 ? 0 : (bytes / report.source.bytes) * 100;
    const what = kind === 'hidden' ? row : `${kind} ${code(row)}`;
    const length = Math.max(0, Math.round((bytes / max) * 20));
    return `| ${what} | ${noBreak(formatBytes(bytes))} | ${noBreak(`${percentText(part)} %`)} | ${'█'.repeat(length)} | ${noBreak(note)} |`;
  });
  const more = rows.length - shown.length;
  return [
    `#### Where ${report.savedBytes < 0 ? 'the growth' : `the ${formatBytes(report.savedBytes)}`} came from`,
    '',
    '| | size | of the source | | |',
    '| --- | ---: | ---: | --- | --- |',
    ...lines,
    ...(more > 0 ? [`| ${more} more | | | | |`] : []),
    '',
    'Hidden in lower layers: files that a later layer deleted or replaced' +
      (countsBlocks ? ', plus rounding to disk blocks.' : '.'),
    unmatchedRules(report),
    '',
    pieChart('Saved, in MB', rows),
  ]
    .join('\n')
    .trimEnd();
}

function keptEntries(report: Report): string {
  const lines = report.kept.slice(0, MAX_ROWS).map(({ what, why, entries, bytes }) => {
    const count =
      entries === null || bytes === null
        ? ''
        : `: ${formatBytes(bytes)} in ${countEntries(entries)}`;
    const because = why === null ? ' (requested)' : ` (${quoted(cut(why, MAX_NAME_CHARS))})`;
    return `- ${code(what)}${count}${because}`;
  });
  if (lines.length === 0) return '';
  return ['<details><summary>Kept on purpose</summary>', '', ...lines, '', '</details>'].join('\n');
}

/** How to undo the run, and what a flat image costs. */
function consequences({ ok, dryRun, source, result, backup, engine }: Report): string {
  if (!ok || dryRun || source.id === result.imageId) return '';
  const isInPlace = result.tags.includes(source.reference);
  const outside = isInPlace
    ? 'Not possible, because the result has replaced the source. Next time, give it another name.'
    : `The source image ${code(source.reference)} is unchanged.`;
  const undo =
    engine === null
      ? outside
      : backup !== null
        ? `<code>docker load --input</code> ${code(backup)} restores the source image.`
        : isInPlace
          ? `Not possible, because the tag of the source image has moved. Next time, set <code>backup</code> to save an archive of it first.`
          : `The source image ${code(source.reference)} is unchanged. Set <code>backup</code> to save it to an archive as well.`;
  const shared =
    result.layers > 1
      ? `the layers ${result.keptLayers > 0 ? 'above the base ' : ''}are shared only with other builds of this image`
      : 'the single layer is not shared with other images and is pulled in one piece instead of in parallel';
  return [
    `**Undo**: ${undo}`,
    '',
    `**Trade-offs**: ${shared}. Signatures and attestations of the source do not apply to the result: sign it again.`,
  ].join('\n');
}
