// Creates elements without parsing HTML, so that names are never read as markup.
import { formatBytes } from '../base/format.ts';

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

/** A part of a bar. */
export interface BarPart {
  readonly className: string;
  readonly bytes: number;
  readonly label: string;
}

/** Fills a bar with parts to scale, and a list with what they are. */
export function fillBar(bar: HTMLElement, list: HTMLElement, parts: readonly BarPart[]): void {
  const shown = parts.filter(({ bytes }) => bytes > 0);
  list.replaceChildren(
    ...shown.map(({ bytes, className, label }) => {
      const item = make('li');
      item.append(
        make('span', `swatch ${className}`),
        make('strong', '', formatBytes(bytes)),
        ` ${label}`,
      );
      return item;
    }),
  );
  fillSegments(bar, shown);
}

/** Fills a bar with parts to scale. */
export function fillSegments(
  bar: HTMLElement,
  parts: readonly Pick<BarPart, 'className' | 'bytes'>[],
): void {
  bar.replaceChildren(
    ...parts.map(({ bytes, className }) => {
      const segment = make('span', className);
      segment.style.flexGrow = String(bytes);
      return segment;
    }),
  );
}
