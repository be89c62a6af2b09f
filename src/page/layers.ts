// The section about layers: their colours, and a table with what is known about each.
import { formatBytes } from '../base/format.ts';
import { visible } from '../base/text.ts';
import type { PageData, PageLayer } from '../survey/page-data.ts';
import { byId, formatShare, make, row, scrollable } from './dom.ts';
import { COLOURS, type ShownGroup } from './groups.ts';

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
    facts: [
      packedText(layer, isEstimate) ?? (layer.bytes === null ? '' : formatBytes(layer.bytes)),
      originText(layer),
    ]
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

function packedText({ packedBytes }: PageLayer, isEstimate: boolean): string | undefined {
  if (packedBytes === null) return undefined;
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
  scrollable(byId('layer-table'), 'Layers, bottom first');
  byId('layers-note').textContent = isEstimate
    ? 'Bottom first. Sizes are estimates, since nothing was made.'
    : 'Bottom first.';
  const sizes = layers.map(({ packedBytes, bytes }) => packedBytes ?? bytes ?? 0);
  byId('layer-bar').replaceChildren(
    ...sizes.map((bytes, index) => {
      const segment = make('span', shown[index]?.colour);
      segment.style.flexGrow = String(bytes);
      return segment;
    }),
  );
  const whole = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const columns = columnsFor(layers);
  byId('layer-head').replaceChildren(
    header('Layer'),
    ...columns.map(({ title, className = '' }) => header(title, className)),
  );
  byId('layer-rows').replaceChildren(
    ...layers.map((layer, index) => {
      const { label = '', colour = '' } = shown[index] ?? {};
      const name = make('th');
      name.scope = 'row';
      name.append(make('span', `swatch ${colour}`), nameOf(label, choose && (() => choose(index))));
      const share = formatShare(sizes[index] ?? 0, whole);
      return row(
        name,
        columns.map(({ className = '', cell }) => [className, cell(layer, share)]),
      );
    }),
  );
}

interface Column {
  readonly title: string;
  readonly className?: string;
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

function header(title: string, className = ''): HTMLElement {
  const cell = make('th', className, title);
  cell.scope = 'col';
  return cell;
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
