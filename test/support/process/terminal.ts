// Emulates the parts of a terminal that a progress bar uses.
import { PassThrough } from 'node:stream';
import type { Terminal } from '../../../src/cli/progress-bar.ts';

/** Records everything that was written and what is visible of it. Wraps long lines and never scrolls. */
export class FakeTerminal extends PassThrough implements Terminal {
  columns: number;
  readonly isTTY: boolean = true;
  /** Everything that was written. */
  written = '';
  isCursorShown = true;
  #rows: string[] = [''];
  #row = 0;
  #column = 0;

  constructor(columns: number) {
    super();
    this.columns = columns;
    this.on('data', (chunk: Buffer) => this.#take(chunk.toString()));
  }

  /** Returns the rows of the screen down to the last one that was used. */
  get screen(): readonly string[] {
    return this.#rows.map((row) => row.trimEnd());
  }

  /** Changes the width and wraps rows again, as most terminals do. */
  resize(columns: number): void {
    const rows: string[] = [];
    let cursorRow = 0;
    this.#rows.forEach((row, at) => {
      if (at === this.#row) cursorRow = rows.length + Math.floor(this.#column / columns);
      const text = row.trimEnd();
      for (let from = 0; from === 0 || from < text.length; from += columns)
        rows.push(text.slice(from, from + columns));
    });
    while (rows.length <= cursorRow) rows.push('');
    this.columns = columns;
    this.#rows = rows;
    this.#row = cursorRow;
    this.#column %= columns;
    this.emit('resize');
  }

  #take(text: string): void {
    this.written += text;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with one.
    for (const [part, values = '', command] of text.matchAll(/\x1b\[([?\d;]*)([A-Za-z])|[\s\S]/g)) {
      if (command !== undefined) this.#obey(command, values);
      else if (part === '\n') this.#lineFeed();
      else if (part === '\r') this.#column = 0;
      else this.#put(part);
    }
  }

  #obey(command: string, values: string): void {
    const count = Number(values || 1);
    const row = this.#rows[this.#row] ?? '';
    if (command === 'G') this.#column = count - 1;
    else if (command === 'A') this.#row = Math.max(0, this.#row - count);
    else if (command === 'K')
      this.#rows[this.#row] = values === '2' ? '' : row.slice(0, this.#column);
    else if (command === 'J') {
      this.#rows.length = this.#row + 1;
      this.#rows[this.#row] = row.slice(0, this.#column);
    } else if (values === '?25') this.isCursorShown = command === 'h';
    else throw new Error(`unsupported escape sequence ${values}${command}`);
  }

  #lineFeed(): void {
    this.#column = 0;
    this.#row++;
    this.#rows[this.#row] ??= '';
  }

  #put(character: string): void {
    if (this.#column >= this.columns) this.#lineFeed();
    const row = (this.#rows[this.#row] ?? '').padEnd(this.#column);
    this.#rows[this.#row] = row.slice(0, this.#column) + character + row.slice(this.#column + 1);
    this.#column++;
  }
}
