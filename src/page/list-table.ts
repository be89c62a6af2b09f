// Plain tables, of layers and of changes. On narrow screens rows are laid out as blocks, and browsers then forget the
// roles of a table's parts, unless they are set.
import { make } from './dom.ts';

/** The title of a column. */
export interface ColumnTitle {
  readonly title: string;
  readonly className?: string;
  /** Whether it is only for screen readers. */
  readonly isUnseen?: boolean;
}

/**
 * Fills an element with a table that can be scrolled, also with the keyboard.
 * @param label names the table
 */
export function fillTable(
  element: HTMLElement,
  label: string,
  { columns, rows }: { readonly columns: readonly ColumnTitle[]; readonly rows: readonly Node[] },
): HTMLElement {
  element.className = 'scroll';
  element.tabIndex = 0;
  element.role = 'region';
  element.ariaLabel = label;
  const [table, head, titles, body] = [make('table'), make('thead'), make('tr'), make('tbody')];
  table.role = 'table';
  head.role = 'rowgroup';
  body.role = 'rowgroup';
  titles.role = 'row';
  titles.append(
    ...columns.map(({ title, className, isUnseen }) => {
      const cell = make('th', className);
      cell.scope = 'col';
      cell.role = 'columnheader';
      cell.append(isUnseen ? make('span', 'unseen', title) : title);
      return cell;
    }),
  );
  head.append(titles);
  body.append(...rows);
  table.append(head, body);
  element.replaceChildren(table);
  return element;
}

/** A cell of a table. */
export interface Cell {
  /** The column's title, if the cell needs it where columns have none: on narrow screens. */
  readonly title?: string;
  readonly className?: string;
  readonly content: string | HTMLElement;
}

/** Creates a row of a table from its first cell, which names it, and the others. */
export function row(name: readonly (string | Node)[], cells: readonly Cell[]): HTMLElement {
  const element = make('tr');
  element.role = 'row';
  const first = make('th', 'name');
  first.scope = 'row';
  first.role = 'rowheader';
  first.append(...name);
  element.append(
    first,
    ...cells.map(({ title, className, content }) => {
      const cell = make('td', className);
      cell.role = 'cell';
      if (title !== undefined) cell.dataset['title'] = title;
      cell.append(content);
      return cell;
    }),
  );
  return element;
}
