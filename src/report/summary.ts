// The summary of a run as GitHub's Markdown: a picture first, then what it is made of. All from the report alone.

import {
  changeText,
  countEntries,
  countLayers,
  formatBytes,
  isRounding,
  percentText,
} from '../base/format.ts';
import { example } from '../base/spelling.ts';
import { cut, fenced, inlineCode, quoted, visible } from '../base/text.ts';
import { presetOf } from '../clean/presets.ts';
import { STORE_TRAITS } from '../engine/client/store-traits.ts';
import { type BarRow, barChart, directoryTree, pie, type TreeLine, tree } from './charts.ts';
import type { Report } from './report.ts';

/** How large a step's summary may be: GitHub shows none at all above it. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

const MOST_NAME_CHARS = 200;
const MOST_COMMAND_CHARS = 120;
const MOST_STEPS = 150;
/** How many steps are shown without a click. */
const OPEN_STEPS = 16;
const MOST_ROWS = 60;

/**
 * The summary of a run.
 * @param roomBytes what it may take; what does not fit is left out from the end, and a line says so
 */
export function summaryOf(report: Report, roomBytes: number): string {
  const blocks = [
    heading(report),
    budgets(report),
    sizes(report),
    facts(report),
    history(report),
    savings(report),
    suggestions(report),
    directories(report),
    kept(report),
    costs(report),
  ].filter((block) => block !== '');
  const cutLine = `_Cut: a summary may have ${formatBytes(SUMMARY_LIMIT_BYTES)} in all. The report has the rest._`;
  const textOf = (count: number) =>
    [...blocks.slice(0, count), ...(count < blocks.length ? [cutLine] : [])].join('\n\n');
  // Blank lines around it, since other programs of the same step may write before and behind it.
  const texts = blocks.map((_, left) => `\n\n${textOf(blocks.length - left)}\n\n`);
  return texts.find((text) => Buffer.byteLength(text) <= roomBytes) ?? '';
}

function name(text: string): string {
  return inlineCode(cut(text, MOST_NAME_CHARS));
}

function heading(report: Report): string {
  const { ok, dryRun, source, result, savedPercent, seconds, cacheHit } = report;
  const tags = result.tags.slice(0, 3).map(name).join(', ');
  const more = result.tags.length > 3 ? ` and ${result.tags.length - 3} more` : '';
  const target = tags === '' ? '' : ` → ${tags}${more}`;
  const isSame = source.bytes === result.bytes && source.layers === result.layers;
  const change = isSame ? 'as it was' : changeText(savedPercent.toFixed(1));
  const how = dryRun ? 'Dry run, nothing changed. ' : '';
  const from = cacheHit === true ? ', from the cache' : '';
  return [
    `### ${ok ? '' : 'Not tagged: '}${name(source.reference)}${target}`,
    '',
    `${how}**${formatBytes(source.bytes)}** in ${countLayers(source.layers)} → **${formatBytes(result.bytes)}** in ${countLayers(result.layers)}, **${change}**, ${seconds.toFixed(1)} s${from}`,
  ].join('\n');
}

function budgets(report: Report): string {
  if (report.budgets.length === 0) return '';
  const lines = report.budgets.map(
    ({ input, wanted, seen, met }) =>
      `> ${met ? 'Kept' : 'Not kept'}: <code>${input}</code> needs ${wanted}, and it is ${seen}.`,
  );
  // Each is a paragraph of its own: lines below each other would run into one.
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
      : `\n\nPacked, as it is pushed and pulled: ${formatBytes(source.packedBytes)} → ${formatBytes(result.packedBytes)}.`;
  return barChart(rows) + packed;
}

/** Most names that were pushed which are listed. */
const MOST_PUSHED = 10;

/** What the result is called by, wherever it goes, and what was checked because it was asked for. */
function facts({ dryRun, result }: Report): string {
  const { imageId, pushed, verifiedEntries, testPassed } = result;
  const checks = [
    ...(verifiedEntries === null ? [] : [`verified ${countEntries(verifiedEntries)}`]),
    ...(testPassed === true ? ['test passed'] : []),
  ];
  const names = pushed.slice(0, MOST_PUSHED).map((one) => name(`${one.name}@${one.digest}`));
  const more = pushed.length > MOST_PUSHED ? [`${pushed.length - MOST_PUSHED} more`] : [];
  return [
    ...(imageId === null
      ? []
      : [`- Image ID${dryRun ? ', as it would be' : ''}: ${name(imageId)}`]),
    ...[...names, ...more].map((text) => `- Pushed: ${text}`),
    ...(checks.length === 0 ? [] : [`- Checked: ${checks.join(', ')}`]),
  ].join('\n');
}

type Told = Pick<Report['source'], 'bytes' | 'steps' | 'history'>;

function history({ source, result }: Report): string {
  const before = historyTree(source.reference, source);
  const after = historyTree(result.tags[0] ?? 'the result', result);
  const steps = (source.steps ?? 0) + (result.steps ?? 0);
  return [
    `<details${steps <= OPEN_STEPS ? ' open' : ''}><summary>History: ${countLayers(source.layers)} before, ${countLayers(result.layers)} after</summary>`,
    '',
    before,
    '',
    after,
    '',
    '</details>',
  ].join('\n');
}

/** How deep a tree of steps goes in before its lines stay below each other. */
const MOST_LEVELS = 24;

/** An image as a tree, each layer on the one before it, as `docker images --tree` drew them. */
function historyTree(title: string, { bytes, steps, history: told }: Told): string {
  const top = `${visible(cut(title, MOST_NAME_CHARS))}  ${formatBytes(bytes)}`;
  if (told === null) return fenced([top, '└─ its history does not tell of all its layers']);
  const shown = told.slice(-MOST_STEPS);
  const all = steps ?? told.length;
  const lines: TreeLine[] = [{ level: 0, text: top }];
  let level = 1;
  if (shown.length < all) {
    const text = `(${all - shown.length} earlier steps)`;
    lines.push({ level: level++, text });
  }
  for (const { command, bytes: stepBytes, layer } of shown) {
    // A shell's name before each command says nothing.
    const said = command.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/, '').replace(/\s+/g, ' ');
    const told = visible(cut(said.trim() || '(no command)', MOST_COMMAND_CHARS));
    lines.push({ level, text: `${layer ? formatBytes(stepBytes) : '-'}  ${told}` });
    if (layer) level = Math.min(level + 1, MOST_LEVELS);
  }
  return fenced(tree(lines));
}

/** Where the saving came from, largest first. */
export function savingRows(report: Report): (BarRow & { readonly kind: string })[] {
  const rows = [
    { kind: 'hidden', name: 'hidden in lower layers', bytes: report.hiddenBytes, note: '' },
    ...report.rules
      .filter((rule) => !isIdle(rule))
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
      note: bytes === null ? 'what it freed is not known' : `${seconds.toFixed(1)} s`,
    })),
  ];
  return rows.sort((a, b) => b.bytes - a.bytes);
}

/** Rules that found nothing, as one line; empty where all did. */
function idle(report: Report): string {
  const names = report.rules
    .filter(isIdle)
    .map(({ kind, name: rule }) =>
      kind === 'preset' ? quoted(cut(rule, MOST_NAME_CHARS)) : name(rule),
    );
  if (names.length === 0) return '';
  const more = names.length > MOST_ROWS ? ` and ${names.length - MOST_ROWS} more` : '';
  return `\nFound nothing to leave out: ${names.slice(0, MOST_ROWS).join(', ')}${more}.`;
}

function isIdle({ entries, bytes }: { readonly entries: number; readonly bytes: number }): boolean {
  return entries === 0 && bytes === 0;
}

/** What presets would take that were not asked for, and the line that takes it. */
function suggestions({ result, suggestions: found, suggestedClean }: Report): string {
  if (found === null || suggestedClean === null) return '';
  const lines = found.map(({ name: preset, bytes }) => {
    const part = result.bytes === 0 ? 0 : (bytes / result.bytes) * 100;
    const why = presetOf(preset)?.why;
    const because = why === undefined ? '' : ` (${why})`;
    return `- preset ${name(preset)}: ${formatBytes(bytes)}, ${percentText(part)} % of the result${because}`;
  });
  const line = example('clean', suggestedClean);
  return [
    '#### What more could go',
    '',
    ...lines,
    '',
    fenced([line], line.startsWith('--') ? 'sh' : 'yaml'),
  ].join('\n');
}

function savings(report: Report): string {
  const { countsBlocks } = STORE_TRAITS[report.engine.store];
  const isNothing =
    report.savedBytes === 0 ||
    (report.cleanedBytes === 0 && isRounding(countsBlocks, report.savedBytes, report.source.bytes));
  if (isNothing) return idle(report).trimStart();
  const rows = savingRows(report);
  const shown = rows.slice(0, MOST_ROWS);
  const most = Math.max(1, ...rows.map(({ bytes }) => bytes));
  const lines = shown.map(({ kind, name: row, bytes, note = '' }) => {
    const part = report.source.bytes === 0 ? 0 : (bytes / report.source.bytes) * 100;
    const what = kind === 'hidden' ? row : `${kind} ${name(row)}`;
    const length = Math.max(0, Math.round((bytes / most) * 20));
    return `| ${what} | ${unbroken(formatBytes(bytes))} | ${unbroken(`${percentText(part)} %`)} | ${'█'.repeat(length)} | ${unbroken(note)} |`;
  });
  const more = rows.length - shown.length;
  return [
    `#### Where ${report.savedBytes < 0 ? 'the growth' : `the ${formatBytes(report.savedBytes)}`} came from`,
    '',
    '| | bytes | of the source | | |',
    '| --- | ---: | ---: | --- | --- |',
    ...lines,
    ...(more > 0 ? [`| ${more} more | | | | |`] : []),
    '',
    'Hidden in lower layers: what one layer held and a later one deleted or changed' +
      (countsBlocks ? ', and the rounding to blocks of the disk.' : '.'),
    idle(report),
    '',
    pie('Saved, in MB', rows),
  ]
    .join('\n')
    .trimEnd();
}

/** A text that a narrow cell does not break. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function directories({ result, dryRun }: Report): string {
  if (result.directories === null || result.directories.length === 0) return '';
  return [
    `<details open><summary>Largest directories${dryRun ? ', as they would be' : ''}</summary>`,
    '',
    directoryTree(result.directories, result.bytes),
    '',
    '</details>',
  ].join('\n');
}

function kept(report: Report): string {
  const lines = report.kept.slice(0, MOST_ROWS).map(({ what, why, entries, bytes }) => {
    const count =
      entries === null || bytes === null
        ? ''
        : `: ${formatBytes(bytes)} in ${countEntries(entries)}`;
    const because = why === null ? ' (asked for)' : ` (${quoted(cut(why, MOST_NAME_CHARS))})`;
    return `- ${name(what)}${count}${because}`;
  });
  if (lines.length === 0) return '';
  return ['<details><summary>Kept on purpose</summary>', '', ...lines, '', '</details>'].join('\n');
}

function costs({ ok, dryRun, source, result, backup }: Report): string {
  if (!ok || dryRun || source.id === result.imageId) return '';
  const isInPlace = result.tags.includes(source.reference);
  const undo =
    backup !== null
      ? `<code>docker load --input</code> with ${name(backup)} brings the source back.`
      : isInPlace
        ? `Flattening cannot be undone: the source's name has moved, and <code>backup</code> saves an archive of it first.`
        : `The source ${name(source.reference)} is as it was. <code>backup</code> saves an archive of it first.`;
  return [
    `**To undo it**: ${undo}`,
    '',
    '**What it costs**: the one layer is shared with no other image and pulled in one piece, not in parallel. Signatures and attestations of the source do not apply to the result: sign it anew.',
  ].join('\n');
}
