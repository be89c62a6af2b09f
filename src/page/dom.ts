// Creates elements without parsing HTML, so that names are never read as markup.

/** Creates an element with a class and a text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Returns the element with an ID.
 * @throws Error if there is none
 */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

/** Formats a share: `23.4 %`. */
export function formatShare(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(1)} %`;
}

/** Formats a number of files: `1 file`, `12,345 files`. */
export function countFiles(files: number): string {
  return `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`;
}

/** Makes an element that a keyboard can scroll, too. */
export function scrollable(element: HTMLElement, label: string): HTMLElement {
  element.className = 'scroll';
  element.tabIndex = 0;
  element.role = 'region';
  element.ariaLabel = label;
  return element;
}

/** Creates a row of a table from its first cell, and the classes and contents of the others. */
export function row(
  first: HTMLElement,
  cells: readonly (readonly [className: string, content: string | HTMLElement])[],
): HTMLElement {
  const element = make('tr');
  element.append(
    first,
    ...cells.map(([className, content]) => {
      const cell = make('td', className);
      cell.append(content);
      return cell;
    }),
  );
  return element;
}
