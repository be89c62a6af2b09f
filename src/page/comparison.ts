// The section that compares the result with an earlier image.
import {
  changeText,
  countLayers,
  formatBytes,
  formatChange,
  savedPercent,
} from '../base/format.ts';
import { visible } from '../base/text.ts';
import type { PageChange, PageChanges, PageComparison, PageEarlier } from '../survey/page-data.ts';
import { byId, fillBar, make } from './dom.ts';
import { fillTable, row } from './list-table.ts';

/** Fills the section; it stays hidden if nothing was compared. */
export function fillComparison(earlier: PageEarlier | null): void {
  if (earlier === null) return;
  byId('earlier').hidden = false;
  byId('earlier-title').textContent = comparisonTitle(earlier);
  const { platforms, missing } = earlier;
  byId('platforms').replaceChildren(
    ...platforms.map(platformPart),
    ...(missing.length === 0
      ? []
      : [make('p', '', `Not in the earlier image: ${missing.map(visible).join(', ')}.`)]),
  );
}

/** `Compared with ghcr.io/owner/app:main` */
export function comparisonTitle({ kind, name }: PageEarlier): string {
  return `Compared with ${kind === 'report' ? 'the report ' : ''}${visible(name)}`;
}

function platformPart(one: PageComparison): HTMLElement {
  const part = make('div', 'platform');
  if (one.platform !== '') part.append(make('h3', '', visible(one.platform)));
  part.append(...sizesOf(one), ...pullOf(one));
  const tables = make('div', 'changes');
  tables.append(
    ...[changesTable('Package', one.packages), changesTable('Directory', one.directories)].flat(),
  );
  part.append(tables);
  return part;
}

function sizesOf({
  oldBytes,
  newBytes,
  oldPackedBytes,
  newPackedBytes,
}: PageComparison): HTMLElement[] {
  const files =
    oldBytes === null || newBytes === null
      ? [make('p', '', 'The files of one of the two are not known.')]
      : [line('Files', oldBytes, newBytes)];
  const packed =
    oldPackedBytes === null || newPackedBytes === null
      ? []
      : [line('Compressed', oldPackedBytes, newPackedBytes)];
  return [...files, ...packed];
}

function line(title: string, oldBytes: number, newBytes: number): HTMLElement {
  const paragraph = make('p');
  const change =
    oldBytes === newBytes
      ? 'the same size'
      : `${formatChange(newBytes - oldBytes)}, ${changeText(savedPercent(oldBytes, newBytes))}`;
  paragraph.append(
    `${title}: ${formatBytes(oldBytes)} → `,
    make('strong', '', formatBytes(newBytes)),
    `, ${change}`,
  );
  return paragraph;
}

/** What a machine pulls that has the earlier image, with a bar to scale. */
function pullOf(one: PageComparison): HTMLElement[] {
  const { pullBytes, pulledLayers, newPackedBytes, layers } = one;
  if (pullBytes === null) return [];
  const text = make('p');
  if (pullBytes === 0)
    text.textContent = 'A machine that has the earlier image has all layers already.';
  else {
    const inLayers =
      layers < 2 || pulledLayers === null ? '' : `, ${pulledLayers} of ${countLayers(layers)}`;
    const of = newPackedBytes === null ? '' : ` of ${formatBytes(newPackedBytes)}`;
    text.append(
      'A machine that has the earlier image pulls ',
      make('strong', '', formatBytes(pullBytes)),
      `${of}${inLayers}.`,
    );
  }
  if (newPackedBytes === null) return [text];
  const [bar, list] = [make('div', 'bar'), make('ul', 'parts')];
  bar.ariaHidden = 'true';
  fillBar(bar, list, [
    { className: 'gone', bytes: pullBytes, label: 'to pull' },
    {
      className: 'kept',
      bytes: Math.max(0, newPackedBytes - pullBytes),
      label: 'already there',
    },
  ]);
  return [text, bar, list];
}

function changesTable(title: string, { listed, more }: PageChanges): HTMLElement[] {
  if (listed.length === 0) return [];
  const most = Math.max(...listed.map(bytesOf).map(Math.abs));
  const rows = listed.map((change) => changeRow(change, most));
  if (more > 0) rows.push(row([`${more.toLocaleString('en')} smaller changes`], []));
  const columns = [
    { title },
    { title: 'Kind of change', isUnseen: true },
    { title: 'Before', className: 'number' },
    { title: 'After', className: 'number' },
    { title: 'Change', className: 'number' },
  ];
  const label = `${title === 'Package' ? 'Packages' : 'Directories'} that changed`;
  return [fillTable(make('div'), label, { columns, rows })];
}

function bytesOf({ oldBytes, newBytes }: PageChange): number {
  return newBytes - oldBytes;
}

function changeRow(change: PageChange, most: number): HTMLElement {
  const difference = make('span', 'difference');
  const bar = make('span', bytesOf(change) > 0 ? 'gone' : 'kept');
  bar.style.width = `${(100 * Math.abs(bytesOf(change))) / most}%`;
  difference.append(bar, make('span', '', formatChange(bytesOf(change))));
  const { change: kind, oldBytes, newBytes } = change;
  const before = kind === 'added' ? '' : formatBytes(oldBytes);
  const after = kind === 'removed' ? '' : formatBytes(newBytes);
  return row(
    [make('span', 'text', visible(change.name))],
    [
      { content: kind },
      { title: 'before', className: 'number', content: before },
      { title: 'after', className: 'number', content: after },
      { className: 'number', content: difference },
    ],
  );
}
