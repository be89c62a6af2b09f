// The page as a whole: its parts put together, and what a click does.
import { formatBytes } from '../base/format.ts';
import { visible } from '../base/text.ts';
import type { PageData } from '../survey/page-data.ts';
import { byId, countFiles, make } from './dom.ts';
import { largestFirst, type ShownGroup, showGroups } from './groups.ts';
import { FileTable } from './table.ts';
import {
  ancestorsOf,
  buildTree,
  bytesByGroup,
  bytesOf,
  rangeOf,
  type Tree,
  type TreeNode,
  upFrom,
  type View,
} from './tree.ts';
import { Treemap } from './treemap.ts';

/** Delay after the last key press before the text is applied as a filter. */
const TYPING_DELAY_MS = 120;

type Side = 'result' | 'dropped';

/** The state of the page, and its parts. */
class Page {
  readonly #trees: Readonly<Record<Side, Tree>>;
  readonly #groups: readonly ShownGroup[];
  readonly #treemap: Treemap;
  #table: FileTable | undefined;
  #side: Side = 'result';
  #view: View;
  #group = -1;
  #text = '';

  constructor(data: PageData) {
    this.#trees = { result: buildTree(data.result), dropped: buildTree(data.dropped) };
    this.#groups = showGroups(data.groups, [this.#trees.result, this.#trees.dropped]);
    this.#view = { node: this.#tree().root, from: 0 };
    this.#treemap = new Treemap(byId('map'), this.#tree(), this.#groups, {
      zoom: (view) => this.#zoomFromMap(view),
      choose: (file) => void this.#choose(file, true),
      detail: showDetail,
    });
    showHead(data, bytesOf({ node: this.#trees.dropped.root, from: 0 }));
    this.#showSide();
    this.#listen();
  }

  /** Adds the table, which takes longer to build than the rest. */
  async addTable(): Promise<void> {
    this.#table = await FileTable.make(byId('table'), this.#tree().files, this.#groups, {
      choose: (file) => void this.#choose(file, false),
      counted: (files, bytes) => {
        byId('count').textContent = `${countFiles(files)}, ${formatBytes(bytes)}`;
      },
    });
    await this.#filter();
  }

  #tree(): Tree {
    return this.#trees[this.#side];
  }

  #listen(): void {
    byId('sides').addEventListener('change', (event) => {
      this.#side = (event.target as HTMLInputElement).value as Side;
      this.#view = { node: this.#tree().root, from: 0 };
      this.#group = -1;
      this.#treemap.mark(undefined);
      this.#showSide();
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    byId('text').addEventListener('input', (event) => {
      this.#text = (event.target as HTMLInputElement).value;
      clearTimeout(timer);
      timer = setTimeout(() => void this.#filter(), TYPING_DELAY_MS);
    });
    byId('group').addEventListener('change', (event) =>
      this.#setGroup(Number((event.target as HTMLSelectElement).value)),
    );
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.matches('[type=search], select');
    if (typing || (event.key !== 'Escape' && event.key !== 'Backspace')) return;
    const up = upFrom(this.#view);
    if (up === undefined) return;
    event.preventDefault();
    const { first, last } = rangeOf(this.#view);
    const inMap = !byId('table-side').contains(document.activeElement);
    this.#zoom(up);
    if (inMap) this.#treemap.focus(first, last);
  }

  #zoomFromMap(view: View): void {
    // If all files of a directory are too small to draw, zooming in changes nothing, but the table lists them.
    if (view.node === this.#view.node && view.from === this.#view.from) {
      this.#table?.focus();
      return;
    }
    this.#zoom(view);
    const { first } = rangeOf(view);
    this.#treemap.focus(first, first + 1);
  }

  #zoom(view: View): void {
    this.#view = view;
    this.#treemap.show(this.#tree(), view);
    this.#showCrumbs();
    byId('announcement').textContent = `${view.node.path}, ${formatBytes(bytesOf(view))}`;
    void this.#filter();
  }

  async #choose(file: TreeNode, inMap: boolean): Promise<void> {
    const directory = file.parent;
    if (directory !== undefined && directory !== this.#view.node)
      this.#zoom({ node: directory, from: 0 });
    this.#treemap.mark(file.first);
    if (inMap) this.#treemap.focus(file.first, file.last);
    await this.#table?.reveal(file);
  }

  #showSide(): void {
    this.#treemap.show(this.#tree(), this.#view);
    this.#showCrumbs();
    this.#showGroups();
    this.#setGroup(this.#group);
  }

  #setGroup(group: number): void {
    this.#group = group;
    (byId('group') as HTMLSelectElement).value = String(group);
    for (const button of byId('legend').querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === String(group)));
    this.#treemap.highlight(group);
    void this.#filter();
  }

  async #filter(): Promise<void> {
    const range = rangeOf(this.#view);
    const filter = { ...range, text: this.#text.trim(), group: this.#group };
    await this.#table?.show(this.#tree().files, filter);
  }

  #showCrumbs(): void {
    const line = ancestorsOf(this.#view.node);
    const crumbs = line.map((node) => this.#crumb(node.name || '/', { node, from: 0 }));
    const { node, from } = this.#view;
    if (from > 0)
      crumbs.push(this.#crumb(`${(node.children?.length ?? 0) - from} more`, this.#view));
    crumbs.at(-1)?.firstElementChild?.setAttribute('aria-current', 'location');
    byId('crumbs').replaceChildren(...crumbs);
  }

  #crumb(label: string, view: View): HTMLElement {
    const item = make('li');
    const button = make('button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      const { first, last } = rangeOf(this.#view);
      this.#zoom(view);
      this.#treemap.focus(first, last);
    });
    item.append(button);
    return item;
  }

  #showGroups(): void {
    const { files } = this.#tree();
    const sums = bytesByGroup(files);
    const indexes = largestFirst(files);
    byId('group').replaceChildren(
      new Option('all', '-1'),
      ...indexes.map((index) => new Option(this.#groups[index]?.label ?? '', String(index))),
    );
    byId('legend').replaceChildren(
      ...indexes.map((index) => this.#legendItem(index, sums.get(index) ?? 0)),
    );
  }

  #legendItem(index: number, bytes: number): HTMLElement {
    const item = make('li');
    const button = make('button');
    button.type = 'button';
    button.value = String(index);
    const { label, colour } = this.#groups[index] ?? { label: '', colour: 'colour-other' };
    button.append(
      make('span', `swatch ${colour}`),
      make('span', 'text', label),
      make('span', 'bytes', formatBytes(bytes)),
    );
    button.addEventListener('click', () => this.#setGroup(this.#group === index ? -1 : index));
    item.append(button);
    return item;
  }
}

function showDetail(path: string, facts: string): void {
  byId('detail').replaceChildren(make('span', 'where', path), make('span', 'facts', facts));
}

function showHead(data: PageData, droppedBytes: number): void {
  byId('title').textContent = visible(data.title);
  byId('headline').textContent = visible(data.headline);
  byId('notes').replaceChildren(...data.notes.map((note) => make('li', '', visible(note))));
  const parts = [
    { bytes: data.newBytes, className: 'kept', label: 'in the result' },
    { bytes: droppedBytes, className: 'gone', label: 'dropped' },
    { bytes: data.hiddenBytes, className: 'hidden', label: 'hidden in lower layers' },
  ].filter(({ bytes }) => bytes > 0);
  byId('parts').replaceChildren(
    ...parts.map(({ bytes, className, label }) => {
      const item = make('li');
      item.append(
        make('span', `swatch ${className}`),
        make('strong', '', formatBytes(bytes)),
        ` ${label}`,
      );
      return item;
    }),
  );
  byId('bar').replaceChildren(
    ...parts.map(({ bytes, className }) => {
      const segment = make('span', className);
      segment.style.flexGrow = String(bytes);
      return segment;
    }),
  );
}

const page = new Page(JSON.parse(byId('data').textContent ?? '') as PageData);
void page.addTable();
