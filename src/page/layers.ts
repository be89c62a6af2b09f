// The section about layers: their colours, and a table with what is known about each.
import { formatBytes } from '../base/format.ts';
import { visible } from '../base/text.ts';
import type { PageData, PageLayer } from '../survey/page-data.ts';
import { byId, fillSegments, formatShare, make } from './dom.ts';
import { COLOURS, type ShownGroup } from './groups.ts';
import { type ColumnTitle, fillTable, row } from './list-table.ts';

/** Steps around the colour wheel that keep neighbours far apart: the golden angle, in degrees. */
const HUE_STEP = 137.5;

const ORIGINS: Readonly<Record<NonNullable<PageLayer['origin']>, string>> = {
  kept: 'kept from the base',
  present: 'in the earlier image',
  new: 'new',
};

/** Returns the label and colour of each layer, and what the legend says about it. */
export function showLayers({ layers, isEstimate }: PageData): ShownGroup[] {
  addColours(layers.length);
  return layers.map((layer, index) => ({
    label: labelOf(layer),
    colour: `colour-${index}`,
    facts: [sizeText(layer), packedText(layer, isEstimate), originText(layer)]
      .filter((text) => text !== '')
      .join(', '),
  }));
}

/** Adds rules for the colours that the style sheet lacks. */
function addColours(count: number): void {
  if (count <= COLOURS) return;
  const sheet = new CSSStyleSheet();
  for (let index = COLOURS; index < count; index++) {
    const hue = Math.round((index - COLOURS) * HUE_STEP) % 360;
    sheet.insertRule(
      `.colour-${index} { background: hsl(${hue} var(--layer-saturation) var(--layer-lightness)); }`,
    );
  }
  document.adoptedStyleSheets.push(sheet);
}

function labelOf({ platform, number }: PageLayer): string {
  return platform === '' ? `layer ${number}` : `${visible(platform)} layer ${number}`;
}

function sizeText({ bytes }: PageLayer): string {
  return bytes === null ? '' : formatBytes(bytes);
}

function packedText({ packedBytes }: PageLayer, isEstimate: boolean): string {
  if (packedBytes === null) return '';
  return `${isEstimate ? 'about ' : ''}${formatBytes(packedBytes)} compressed`;
}

function originText({ origin }: PageLayer): string {
  return origin === null ? '' : ORIGINS[origin];
}

/**
 * Fills the section; it stays hidden if there are no layers to list.
 * @param choose shows the files of a layer; undefined if it is not known which these are
 */
export function fillLayers(
  { layers, isEstimate }: PageData,
  shown: readonly ShownGroup[],
  choose: ((layer: number) => void) | undefined,
): void {
  if (layers.length === 0) return;
  byId('layers').hidden = false;
  byId('layers-note').textContent = isEstimate
    ? 'Bottom first. Sizes are estimates, since nothing was made.'
    : 'Bottom first.';
  const sizes = layers.map(({ packedBytes, bytes }) => packedBytes ?? bytes ?? 0);
  fillSegments(
    byId('layer-bar'),
    sizes.map((bytes, index) => ({ bytes, className: shown[index]?.colour ?? '' })),
  );
  const whole = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const columns = columnsFor(layers);
  const rows = layers.map((layer, index) => {
    const { label = '', colour = '' } = shown[index] ?? {};
    const name = nameOf(label, choose && (() => choose(index)));
    const share = formatShare(sizes[index] ?? 0, whole);
    return row(
      [make('span', `swatch ${colour}`), name],
      columns.map(({ title, className, cell }) => ({
        ...(className === 'number' ? { title: title.toLowerCase() } : {}),
        ...(className === undefined ? {} : { className }),
        content: cell(layer, share),
      })),
    );
  });
  fillTable(byId('layer-table'), 'Layers, bottom first', {
    columns: [{ title: 'Layer' }, ...columns],
    rows,
  });
}

interface Column extends ColumnTitle {
  readonly cell: (layer: PageLayer, share: string) => HTMLElement | string;
}

/** Returns the columns of which something is known. */
function columnsFor(layers: readonly PageLayer[]): Column[] {
  const size = (title: string, of: 'packedBytes' | 'bytes'): Column => ({
    title,
    className: 'number',
    cell: (layer) => (layer[of] === null ? '' : formatBytes(layer[of])),
  });
  const isKnown = (of: 'packedBytes' | 'origin') => layers.some((layer) => layer[of] !== null);
  return [
    ...(isKnown('packedBytes') ? [size('Compressed', 'packedBytes')] : []),
    { title: 'Share', className: 'number', cell: (_, share) => share },
    size('Uncompressed', 'bytes'),
    {
      title: 'Entries',
      className: 'number',
      cell: ({ entries }) => (entries === null ? '' : entries.toLocaleString('en')),
    },
    ...(isKnown('origin') ? [{ title: 'Status', cell: originText }] : []),
    { title: 'Largest contents', className: 'contents', cell: contentsOf },
  ];
}

function nameOf(label: string, choose: (() => void) | undefined): HTMLElement {
  if (choose === undefined) return make('span', 'text', label);
  const button = make('button', 'text link', label);
  button.type = 'button';
  button.title = 'Show its files';
  button.addEventListener('click', choose);
  return button;
}

/** What is in a layer, each with its size; of one that was kept, the command that made it. */
function contentsOf({ contents, command }: PageLayer): HTMLElement | string {
  if (command !== null) return make('code', 'text', visible(command));
  const list = make('ul');
  list.append(
    ...contents.map(({ name, bytes }) => {
      const item = make('li');
      item.append(
        make('span', 'text', visible(name)),
        ' ',
        make('span', 'amount', formatBytes(bytes)),
      );
      return item;
    }),
  );
  return list;
}

/** Describes the layers for the link to their section: `8 layers`. */
export function layersTitle({ layers }: PageData): string {
  return `${layers.length} layers`;
}
