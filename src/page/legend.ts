// The legend: the groups or layers of the files that are shown. Each is a button that shows only its own.
import { formatBytes } from '../base/format.ts';
import { byId, make } from './dom.ts';
import { type Colouring, largestFirst, type ShownGroup } from './groups.ts';
import { bytesBy, type TreeNode } from './tree.ts';

/** Shows groups by size, and layers from the bottom. The selection above the table has the same choices. */
export function showLegend(
  files: readonly TreeNode[],
  { by, shown }: Colouring,
  choose: (index: number) => void,
): void {
  const sums = bytesBy(by, files);
  const indexes = by === 'group' ? largestFirst(files) : [...shown.keys()];
  byId('choice').textContent = by === 'group' ? 'Group' : 'Layer';
  byId('legend').ariaLabel = by === 'group' ? 'Groups' : 'Layers';
  byId('group').replaceChildren(
    new Option('all', '-1'),
    ...indexes.map((index) => new Option(shown[index]?.label ?? '', String(index))),
  );
  byId('legend').replaceChildren(
    ...indexes.map((index) => {
      const { label, colour, facts } = shown[index] ?? UNKNOWN;
      const text = facts ?? formatBytes(sums.get(index) ?? 0);
      return legendItem({ label, colour, facts: text }, index, choose);
    }),
  );
}

const UNKNOWN: ShownGroup = { label: '', colour: 'colour-other' };

function legendItem(
  { label, colour, facts = '' }: ShownGroup,
  index: number,
  choose: (index: number) => void,
): HTMLElement {
  const item = make('li');
  const button = make('button');
  button.type = 'button';
  button.value = String(index);
  button.append(
    make('span', `swatch ${colour}`),
    make('span', 'text', label),
    make('span', 'bytes', facts),
  );
  button.addEventListener('click', () => choose(index));
  item.append(button);
  return item;
}
