// The table of files. Tabulator draws the visible rows. This file adds keyboard support: arrow keys move the current
// row, Enter chooses it, and Enter on a header sorts.
import {
  type CellComponent,
  type ColumnDefinition,
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeTableModule,
  type RowComponent,
  SortModule,
  Tabulator,
} from 'tabulator-tables';
import { formatBytes } from '../base/format.ts';
import { make } from './dom.ts';
import type { Colouring } from './groups.ts';
import { type Aspect, compare, type TreeNode } from './tree.ts';

const ROW_PX = 30;

/** A file in the table. */
interface Row {
  readonly index: number;
  readonly path: string;
  readonly bytes: number;
  readonly group: string;
  readonly layer: number;
  readonly file: TreeNode;
}

/** Selects the rows of a table. */
export interface Filter {
  /** The index range of the files. */
  readonly first: number;
  readonly last: number;
  /** Text that the path must contain, ignoring case. */
  readonly text: string;
  /** Index of a group or a layer, or -1 for all. */
  readonly only: number;
  /** Whether groups or layers are shown, and chosen from. */
  readonly by: Aspect;
}

/** Callbacks of a table. */
export interface TableEvents {
  choose(file: TreeNode): void;
  /** Receives the number and the total size of the shown files after each change. */
  counted(files: number, bytes: number): void;
}

Tabulator.registerModule([
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeTableModule,
  SortModule,
]);

/** A table of files. */
export class FileTable {
  readonly #tabulator: Tabulator;
  readonly #element: HTMLElement;
  readonly #colourings: Readonly<Record<Aspect, Colouring>>;
  readonly #events: TableEvents;
  readonly #rows = new Map<readonly TreeNode[], Row[]>();
  #files: readonly TreeNode[];
  #filter: Filter;
  #current: RowComponent | undefined;

  /** Creates a table and resolves once it is drawn. */
  static async make(
    element: HTMLElement,
    files: readonly TreeNode[],
    colourings: Readonly<Record<Aspect, Colouring>>,
    events: TableEvents,
  ): Promise<FileTable> {
    const table = new FileTable(element, files, colourings, events);
    await new Promise<void>((resolve) => table.#tabulator.on('tableBuilt', () => resolve()));
    table.#tabulator.setFilter((row: Row) => table.#keeps(row.file));
    table.#addKeyboardSupport();
    table.#count();
    return table;
  }

  private constructor(
    element: HTMLElement,
    files: readonly TreeNode[],
    colourings: Readonly<Record<Aspect, Colouring>>,
    events: TableEvents,
  ) {
    // Tabulator sets the height of its element. Without a limited parent, it would draw every row.
    this.#element = element.appendChild(make('div'));
    this.#files = files;
    this.#colourings = colourings;
    this.#events = events;
    this.#filter = { first: 0, last: files.length, text: '', only: -1, by: 'group' };
    this.#tabulator = this.#build();
    this.#tabulator.on('rowClick', (_event, row) => {
      this.#makeCurrent(row);
      this.#choose();
    });
  }

  /** Shows the files that match a filter. */
  async show(files: readonly TreeNode[], filter: Filter): Promise<void> {
    if (filter.by !== this.#filter.by) {
      this.#tabulator.hideColumn(this.#filter.by);
      this.#tabulator.showColumn(filter.by);
      this.#tabulator.redraw();
    }
    this.#filter = { ...filter, text: filter.text.toLowerCase() };
    this.#makeCurrent(undefined);
    if (files === this.#files) {
      this.#tabulator.refreshFilter();
    } else {
      this.#files = files;
      await this.#tabulator.setData(this.#rowsOf(files));
    }
    this.#count();
  }

  /** Makes a file's row the current one and scrolls to it, unless it is filtered out. */
  async reveal(file: TreeNode): Promise<void> {
    if (!this.#keeps(file)) return;
    const row = this.#tabulator.getRow(file.first);
    if (row) await this.#moveTo(row);
  }

  /** Focuses the rows. */
  focus(): void {
    this.#element.focus({ preventScroll: true });
  }

  #build(): Tabulator {
    return new Tabulator(this.#element, {
      data: this.#rowsOf(this.#files),
      index: 'index',
      height: '100%',
      rowHeight: ROW_PX,
      layout: 'fitColumns',
      nestedFieldSeparator: false,
      placeholder: 'No matching files',
      initialSort: [{ column: 'bytes', dir: 'desc' }],
      columns: [
        {
          title: 'Path',
          field: 'path',
          minWidth: 120,
          widthGrow: 3,
          sorter: (a: string, b: string) => compare(a, b),
          formatter: pathCell,
        },
        {
          title: 'Size',
          field: 'bytes',
          width: 84,
          cssClass: 'number',
          sorter: (a: number, b: number) => a - b,
          headerSortStartingDir: 'desc',
          formatter: (cell) => formatBytes(rowOf(cell).bytes),
        },
        this.#colourColumn('group'),
        ...(this.#colourings.layer.shown.length === 0 ? [] : [this.#colourColumn('layer')]),
      ],
    });
  }

  /** Returns the column of groups or layers, of which one is shown at a time. */
  #colourColumn(by: Aspect): ColumnDefinition {
    return {
      title: by === 'group' ? 'Group' : 'Layer',
      field: by,
      visible: by === 'group',
      minWidth: 92,
      widthGrow: 1,
      sorter: by === 'group' ? compare : (a: number, b: number) => a - b,
      formatter: (cell) => this.#colourCell(cell, by),
    };
  }

  #rowsOf(files: readonly TreeNode[]): Row[] {
    const cached = this.#rows.get(files);
    if (cached !== undefined) return cached;
    const rows = files.map((file, index) => ({
      index,
      path: file.path,
      bytes: file.bytes,
      group: this.#colourings.group.shown[file.group]?.label ?? '',
      layer: file.layer,
      file,
    }));
    this.#rows.set(files, rows);
    return rows;
  }

  #keeps(file: TreeNode): boolean {
    const { first, last, text, only, by } = this.#filter;
    return (
      file.first >= first &&
      file.first < last &&
      (only === -1 || file[by] === only) &&
      (text === '' || file.path.toLowerCase().includes(text))
    );
  }

  #count(): void {
    const kept = this.#files.filter((file) => this.#keeps(file));
    this.#events.counted(
      kept.length,
      kept.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }

  #colourCell(cell: CellComponent, by: Aspect): HTMLElement {
    const element = make('span', 'group');
    const shown = this.#colourings[by].shown[rowOf(cell).file[by]];
    if (shown !== undefined)
      element.append(make('span', `swatch ${shown.colour}`), make('span', 'text', shown.label));
    return element;
  }

  #addKeyboardSupport(): void {
    for (const header of this.#element.querySelectorAll<HTMLElement>('[role=columnheader]')) {
      header.tabIndex = 0;
      header.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        header.click();
      });
    }
    // The grid keeps the focus and refers to the current row, because rows are created and removed while scrolling.
    const grid = this.#element;
    grid.setAttribute('aria-label', 'Files. Arrow keys move, Enter shows a file in the treemap.');
    grid.tabIndex = 0;
    grid.addEventListener('keydown', (event) => this.#onKey(event));
    this.#holder().tabIndex = -1;
    this.#holder().addEventListener('focus', () => this.focus());
  }

  #holder(): HTMLElement {
    return this.#element.querySelector<HTMLElement>('.tabulator-tableholder')!;
  }

  #onKey(event: KeyboardEvent): void {
    const inHeader = event.target instanceof Element && event.target.closest('[role=columnheader]');
    if (inHeader || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#choose();
      return;
    }
    const row = this.#targetOf(event.key);
    if (row === undefined) return;
    event.preventDefault();
    void this.#moveTo(row);
  }

  #targetOf(key: string): RowComponent | undefined {
    const shown = this.#tabulator.getDataCount('active');
    const at = this.#current ? Number(this.#current.getPosition(true)) : 0;
    const page = Math.max(1, Math.floor(this.#holder().clientHeight / ROW_PX) - 1);
    const target = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - page,
      PageDown: at + page,
      Home: 1,
      End: shown,
    }[key];
    if (target === undefined || shown === 0) return undefined;
    const row = this.#tabulator.getRowFromPosition(Math.min(shown, Math.max(1, target)), true);
    return row || undefined;
  }

  async #moveTo(row: RowComponent): Promise<void> {
    this.#makeCurrent(row);
    // This rejects if the row has been removed meanwhile.
    await this.#tabulator.scrollToRow(row, 'nearest', false).catch(() => {});
  }

  #makeCurrent(row: RowComponent | undefined): void {
    if (this.#current !== undefined) setCurrent(this.#current.getElement(), false);
    this.#current = row;
    if (row !== undefined) setCurrent(row.getElement(), true);
    if (row === undefined) this.#element.removeAttribute('aria-activedescendant');
    else this.#element.setAttribute('aria-activedescendant', row.getElement().id);
  }

  #choose(): void {
    if (this.#current !== undefined) this.#events.choose((this.#current.getData() as Row).file);
  }
}

function setCurrent(element: HTMLElement, current: boolean): void {
  element.classList.toggle('current', current);
  element.setAttribute('aria-selected', String(current));
  element.id = current ? 'current-row' : '';
}

function rowOf(cell: CellComponent): Row {
  return cell.getData() as Row;
}

function pathCell(cell: CellComponent): HTMLElement {
  const { file } = rowOf(cell);
  const element = make('span', 'path');
  const directory = file.path.slice(0, file.path.length - file.name.length);
  element.append(make('span', 'directory', directory), make('span', 'name', file.name));
  return element;
}
