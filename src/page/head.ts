// The top of the page: what came of the run, and links to what is below.
import { visible } from '../base/text.ts';
import type { PageData } from '../survey/page-data.ts';
import { comparisonTitle } from './comparison.ts';
import { byId, fillBar, make } from './dom.ts';
import { layersTitle } from './layers.ts';

/** Shows the outcome of the run. */
export function showHead(data: PageData, droppedBytes: number): void {
  byId('title').textContent = visible(data.title);
  byId('headline').textContent = visible(data.headline);
  showLinks(data);
  byId('notes').replaceChildren(...data.notes.map((note) => make('li', '', visible(note))));
  fillBar(byId('bar'), byId('parts'), [
    { bytes: data.newBytes, className: 'kept', label: 'in the result' },
    { bytes: droppedBytes, className: 'gone', label: 'dropped' },
    { bytes: data.hiddenBytes, className: 'hidden', label: 'hidden in lower layers' },
  ]);
}

/** Links to the sections that the page has besides the files. */
function showLinks(data: PageData): void {
  const links = [
    ...(data.layers.length === 0 ? [] : [['#layers', layersTitle(data)]]),
    ...(data.earlier === null ? [] : [['#earlier', comparisonTitle(data.earlier)]]),
  ] as [string, string][];
  byId('sections').replaceChildren(
    ...links.map(([href, text]) => {
      const item = make('li');
      const link = make('a', 'text', text);
      link.href = href;
      item.append(link);
      return item;
    }),
  );
}
