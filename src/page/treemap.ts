// The treemap. Its rectangles are buttons, and only one of them at a time can be reached with Tab.
import { formatBytes } from '../base/format.ts';
import { formatShare, make } from './dom.ts';
import type { Colouring } from './groups.ts';
import { type Box, type Direction, layOut, nextBox } from './layout.ts';
import { bytesOf, mainOf, type Tree, type TreeNode, type View } from './tree.ts';

const MIN_LABEL_WIDTH = 44;
const MIN_LABEL_HEIGHT = 16;
/** Minimum height for a second line with the size. */
const MIN_TWO_LINES = 34;
const MIN_WIDTH_WITH_SIZE = 120;

/** Callbacks of a treemap. */
export interface TreemapEvents {
  /** A directory, or the rest of one, was opened. */
  zoom(view: View): void;
  /** A file was chosen. */
  choose(file: TreeNode): void;
  /** A rectangle is under the pointer or has the focus. */
  detail(path: string, facts: string): void;
}

/** A treemap that follows the size of its element. */
export class Treemap {
  readonly #element: HTMLElement;
  #colouring: Colouring;
  readonly #events: TreemapEvents;
  readonly #mainGroups = new Map<string, number>();
  #tree: Tree;
  #view: View;
  #boxes: readonly Box[] = [];
  #buttons: readonly HTMLButtonElement[] = [];
  #current = 0;
  #marked: number | undefined;
  #only = -1;
  #drawn: readonly [number, number] = [0, 0];

  constructor(element: HTMLElement, tree: Tree, colouring: Colouring, events: TreemapEvents) {
    this.#element = element;
    this.#tree = tree;
    this.#view = { node: tree.root, from: 0 };
    this.#colouring = colouring;
    this.#events = events;
    element.addEventListener('keydown', (event) => this.#onKey(event));
    new ResizeObserver(() => this.#onResize()).observe(element);
  }

  /** Draws a view of a tree. */
  show(tree: Tree, view: View, colouring = this.#colouring): void {
    if (tree !== this.#tree || colouring !== this.#colouring) this.#mainGroups.clear();
    this.#colouring = colouring;
    this.#tree = tree;
    this.#view = view;
    this.#current = 0;
    this.#draw();
  }

  /** Marks the rectangle that contains a file, or none for undefined. */
  mark(file: number | undefined): void {
    this.#marked = file;
    const marked = file === undefined ? -1 : this.#smallestWith(file, file + 1);
    this.#buttons.forEach((button, index) => {
      button.classList.toggle('marked', index === marked);
      if (index === marked) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
  }

  /** Colours only one group or layer, or all for -1. */
  highlight(group: number): void {
    if (group === this.#only) return;
    this.#only = group;
    this.#draw();
  }

  /** Focuses the smallest rectangle that contains a range of files, or the first rectangle. */
  focus(first: number, last: number): void {
    this.#moveTo(Math.max(0, this.#smallestWith(first, last)));
  }

  #onResize(): void {
    const { clientWidth, clientHeight } = this.#element;
    const [width, height] = this.#drawn;
    if (width !== clientWidth || height !== clientHeight) this.#draw();
  }

  #smallestWith(first: number, last: number): number {
    // A directory comes before its children, so the last match is the smallest.
    return this.#boxes.findLastIndex((box) => box.first <= first && last <= box.last);
  }

  #draw(): void {
    const { clientWidth, clientHeight } = this.#element;
    this.#drawn = [clientWidth, clientHeight];
    const focused = this.#element.contains(document.activeElement);
    this.#boxes = layOut(this.#view, clientWidth, clientHeight);
    this.#buttons = this.#boxes.map((box, index) => this.#buttonOf(box, index));
    const empty = make('p', 'empty', 'Nothing to show here');
    this.#element.replaceChildren(...(this.#boxes.length > 0 ? this.#buttons : [empty]));
    this.#current = Math.min(this.#current, Math.max(0, this.#boxes.length - 1));
    this.mark(this.#marked);
    this.#buttons[this.#current]?.setAttribute('tabindex', '0');
    if (focused) this.#buttons[this.#current]?.focus();
  }

  #buttonOf(box: Box, index: number): HTMLButtonElement {
    const button = make('button', `box ${box.kind} ${this.#styleOf(box)}`);
    button.type = 'button';
    button.tabIndex = -1;
    const { style } = button;
    style.left = `${box.x}px`;
    style.top = `${box.y}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    const labels = labelsOf(box, this.#noteOf(box));
    button.classList.toggle('plain', labels.length === 0);
    button.append(...labels, make('span', 'unseen', this.#descriptionOf(box)));
    button.addEventListener('click', () => this.#open(box));
    const showDetail = () => this.#events.detail(pathOf(box), this.#factsOf(box));
    button.addEventListener('pointerenter', showDetail);
    button.addEventListener('focus', () => {
      this.#setCurrent(index);
      showDetail();
    });
    return button;
  }

  #open({ kind, view }: Box): void {
    if (kind === 'file') this.#events.choose(view.node);
    else this.#events.zoom(view);
  }

  #styleOf(box: Box): string {
    if (box.open) return `open depth-${depthOf(box, this.#view.node) % 2}`;
    const group = this.#groupOf(box);
    if (this.#only !== -1 && group !== this.#only) return 'faded';
    return this.#colouring.shown[group]?.colour ?? 'colour-other';
  }

  #groupOf({ kind, view, first, last }: Box): number {
    const { by } = this.#colouring;
    if (kind === 'file') return view.node[by];
    const key = `${first}-${last}`;
    const group = this.#mainGroups.get(key) ?? mainOf(by, this.#tree.files.slice(first, last));
    this.#mainGroups.set(key, group);
    return group;
  }

  #factsOf(box: Box): string {
    const share = formatShare(box.bytes, bytesOf({ node: this.#tree.root, from: 0 }));
    const group = this.#labelOf(box);
    const owner = group === undefined ? '' : `, ${box.kind === 'file' ? '' : 'mostly '}${group}`;
    return `${formatBytes(box.bytes)}, ${share}${owner}`;
  }

  #labelOf(box: Box): string | undefined {
    return this.#colouring.shown[this.#groupOf(box)]?.label;
  }

  /** Layers have many colours, so a file's rectangle names its layer, too. */
  #noteOf(box: Box): string {
    const label = this.#colouring.by === 'layer' && box.kind === 'file' && this.#labelOf(box);
    return label ? `, ${label}` : '';
  }

  #descriptionOf(box: Box): string {
    const kind = box.kind === 'directory' ? ', directory' : '';
    return `${box.label}${kind}, ${this.#factsOf(box)}`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = this.#targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    this.#moveTo(target);
  }

  #targetOf(key: string): number | undefined {
    switch (key) {
      case 'Home':
        return 0;
      case 'End':
        return this.#boxes.length - 1;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown':
        return nextBox(this.#boxes, this.#current, key satisfies Direction) ?? this.#current;
      default:
        return undefined;
    }
  }

  #moveTo(index: number): void {
    this.#buttons[index]?.focus();
  }

  #setCurrent(index: number): void {
    this.#buttons[this.#current]?.setAttribute('tabindex', '-1');
    this.#current = index;
    this.#buttons[index]?.setAttribute('tabindex', '0');
  }
}

function depthOf(box: Box, top: TreeNode): number {
  let depth = 0;
  for (let at: TreeNode | undefined = box.view.node; at !== undefined && at !== top; at = at.parent)
    depth++;
  return depth;
}

function pathOf({ kind, view, label }: Box): string {
  const { path } = view.node;
  return kind === 'more' ? `${path === '/' ? '' : path}/ (${label})` : path;
}

function labelsOf({ width, height, open, label, bytes }: Box, note: string): HTMLElement[] {
  if (width < MIN_LABEL_WIDTH || height < MIN_LABEL_HEIGHT) return [];
  const labels = [make('span', 'label', label)];
  const room = open ? width >= MIN_WIDTH_WITH_SIZE : height >= MIN_TWO_LINES && width >= 54;
  if (room) labels.push(make('span', 'size', `${formatBytes(bytes)}${note}`));
  for (const element of labels) element.setAttribute('aria-hidden', 'true');
  return labels;
}
