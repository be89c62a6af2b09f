// The page as a whole: its parts put together, and what a click does.
import { formatBytes } from '../base/format.ts';
import type { PageData } from '../survey/page-data.ts';
import { fillComparison } from './comparison.ts';
import { byId, countFiles, make } from './dom.ts';
import { type Colouring, showGroups } from './groups.ts';
import { showHead } from './head.ts';
import { fillLayers, showLayers } from './layers.ts';
import { showLegend } from './legend.ts';
import { FileTable } from './table.ts';
import {
  type Aspect,
  ancestorsOf,
  buildTree,
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
  readonly #colourings: Readonly<Record<Aspect, Colouring>>;
  readonly #treemap: Treemap;
  #table: FileTable | undefined;
  #side: Side = 'result';
  #view: View;
  /** What files are coloured by; those that were dropped are in no layer. */
  #by: Aspect = 'group';
  /** The only group or layer that is shown; -1 for all. */
  #only = -1;
  #text = '';

  constructor(data: PageData) {
    this.#trees = { result: buildTree(data.result), dropped: buildTree(data.dropped) };
    const groups = showGroups(data.groups, [this.#trees.result, this.#trees.dropped]);
    const layers = showLayers(data);
    this.#colourings = {
      group: { by: 'group', shown: groups },
      layer: { by: 'layer', shown: layers },
    };
    const areKnown = this.#trees.result.files.some(({ layer }) => layer !== -1);
    byId('aspects').hidden = layers.length === 0 || !areKnown;
    this.#view = { node: this.#tree().root, from: 0 };
    this.#treemap = new Treemap(byId('map'), this.#tree(), this.#colouring(), {
      zoom: (view) => this.#zoomFromMap(view),
      choose: (file) => void this.#choose(file, true),
      detail: showDetail,
    });
    showHead(data, bytesOf({ node: this.#trees.dropped.root, from: 0 }));
    fillLayers(data, layers, areKnown ? (layer) => this.#showLayer(layer) : undefined);
    fillComparison(data.earlier);
    this.#showSide();
    this.#listen();
  }

  /** Adds the table, which takes longer to build than the rest. */
  async addTable(): Promise<void> {
    this.#table = await FileTable.make(byId('table'), this.#tree().files, this.#colourings, {
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

  #colouring(): Colouring {
    return this.#colourings[this.#side === 'result' ? this.#by : 'group'];
  }

  #listen(): void {
    byId('sides').addEventListener('change', (event) =>
      this.#setSide((event.target as HTMLInputElement).value as Side),
    );
    byId('aspects').addEventListener('change', (event) => {
      this.#by = (event.target as HTMLInputElement).value as Aspect;
      this.#only = -1;
      this.#showSide();
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    byId('text').addEventListener('input', (event) => {
      this.#text = (event.target as HTMLInputElement).value;
      clearTimeout(timer);
      timer = setTimeout(() => void this.#filter(), TYPING_DELAY_MS);
    });
    byId('group').addEventListener('change', (event) =>
      this.#setOnly(Number((event.target as HTMLSelectElement).value)),
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

  #setSide(side: Side): void {
    this.#side = side;
    this.#view = { node: this.#tree().root, from: 0 };
    this.#only = -1;
    this.#treemap.mark(undefined);
    this.#showSide();
  }

  /** Shows which files of the result are in a layer. */
  #showLayer(layer: number): void {
    this.#by = 'layer';
    for (const [id, value] of [
      ['sides', 'result'],
      ['aspects', 'layer'],
    ] as const)
      byId(id).querySelector<HTMLInputElement>(`[value=${value}]`)!.checked = true;
    this.#setSide('result');
    this.#setOnly(layer);
    byId('screen').scrollIntoView();
    byId('legend').querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }

  #showSide(): void {
    byId('aspects').toggleAttribute('disabled', this.#side === 'dropped');
    this.#treemap.show(this.#tree(), this.#view, this.#colouring());
    this.#showCrumbs();
    const { files } = this.#tree();
    showLegend(files, this.#colouring(), (index) =>
      this.#setOnly(this.#only === index ? -1 : index),
    );
    this.#setOnly(this.#only);
  }

  #setOnly(only: number): void {
    this.#only = only;
    (byId('group') as HTMLSelectElement).value = String(only);
    for (const button of byId('legend').querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === String(only)));
    this.#treemap.highlight(only);
    void this.#filter();
  }

  async #filter(): Promise<void> {
    const range = rangeOf(this.#view);
    const { by } = this.#colouring();
    const filter = { ...range, text: this.#text.trim(), only: this.#only, by };
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
}

function showDetail(path: string, facts: string): void {
  byId('detail').replaceChildren(make('span', 'where', path), make('span', 'facts', facts));
}

const page = new Page(JSON.parse(byId('data').textContent ?? '') as PageData);
void page.addTable();
