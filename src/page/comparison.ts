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
import { byId, make, row, scrollable } from './dom.ts';

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
  const bar = make('div', 'bar');
  bar.ariaHidden = 'true';
  const parts = [
    ['gone', pullBytes],
    ['kept', Math.max(0, newPackedBytes - pullBytes)],
  ] as const;
  bar.append(
    ...parts
      .filter(([, bytes]) => bytes > 0)
      .map(([className, bytes]) => {
        const segment = make('span', className);
        segment.style.flexGrow = String(bytes);
        return segment;
      }),
  );
  return [text, bar];
}

function changesTable(title: string, { listed, more }: PageChanges): HTMLElement[] {
  if (listed.length === 0) return [];
  const holder = scrollable(
    make('div'),
    `${title === 'Package' ? 'Packages' : 'Directories'} that changed`,
  );
  const table = make('table');
  const head = make('tr');
  for (const [text, className] of [
    [title, ''],
    ['', ''],
    ['Before', 'number'],
    ['After', 'number'],
    ['Change', 'number'],
  ] as const) {
    const cell = make('th', className, text);
    cell.scope = 'col';
    if (text === '') cell.append(make('span', 'unseen', 'Kind of change'));
    head.append(cell);
  }
  const body = make('tbody');
  const most = Math.max(...listed.map(bytesOf).map(Math.abs));
  body.append(...listed.map((change) => changeRow(change, most)));
  if (more > 0) {
    const rest = make('td', '', `${more.toLocaleString('en')} smaller changes`);
    rest.colSpan = 5;
    const last = make('tr');
    last.append(rest);
    body.append(last);
  }
  const top = make('thead');
  top.append(head);
  table.append(top, body);
  holder.append(table);
  return [holder];
}

function bytesOf({ oldBytes, newBytes }: PageChange): number {
  return newBytes - oldBytes;
}

function changeRow(change: PageChange, most: number): HTMLElement {
  const name = make('th', 'name');
  name.scope = 'row';
  name.append(make('span', 'text', visible(change.name)));
  const difference = make('span', 'difference');
  const bar = make('span', bytesOf(change) > 0 ? 'gone' : 'kept');
  bar.style.width = `${(100 * Math.abs(bytesOf(change))) / most}%`;
  difference.append(bar, make('span', '', formatChange(bytesOf(change))));
  return row(name, [
    ['', change.change],
    ['number', change.change === 'added' ? '' : formatBytes(change.oldBytes)],
    ['number', change.change === 'removed' ? '' : formatBytes(change.newBytes)],
    ['number', difference],
  ]);
}
