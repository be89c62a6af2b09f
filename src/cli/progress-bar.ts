// The progress bar on the last line of a terminal.
import { clearScreenDown, cursorTo, moveCursor } from 'node:readline';
import { Format, MultiBar, type Options, Presets } from 'cli-progress';
import {
  bytesText,
  formatSeconds,
  leftText,
  type ProgressMeter,
  type ProgressState,
  rateText,
} from '../base/progress-meter.ts';

const REDRAWS_PER_SECOND = 4;
/** A narrower bar is unreadable, a wider one adds nothing. */
const BAR_COLUMNS = { min: 8, max: 40 } as const;
/** Assumed if a terminal does not report its width. */
const DEFAULT_COLUMNS = 80;

/** The parts of a terminal stream that the bar uses. */
export interface Terminal {
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
  readonly columns?: number;
  readonly isTTY?: boolean;
}

/** A progress bar, visible from construction until {@link ProgressBar.end}. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #bars: MultiBar;
  #drawnColumns = 0;

  constructor(terminal: Terminal, meter: ProgressMeter) {
    this.#terminal = terminal;
    this.#bars = new MultiBar(
      {
        stream: streamOf(terminal),
        fps: REDRAWS_PER_SECOND,
        format: (options) => this.#line(meter.measure(), options),
        // Lines printed above the bar overwrite it, so it is redrawn even if it has not changed.
        forceRedraw: true,
        clearOnComplete: true,
        hideCursor: true,
        // Lines printed above the bar may be longer than the terminal is wide.
        linewrap: true,
        // The program handles signals itself.
        gracefulExit: false,
      },
      Presets.legacy,
    );
    // The meter provides the values; these are placeholders.
    this.#bars.create(1, 0);
    terminal.on('resize', this.#onResize);
    process.on('exit', this.end);
    this.#bars.update();
  }

  /** Prints whole lines above the bar. */
  print(lines: string): void {
    this.#bars.log(lines);
    this.#bars.update();
  }

  /** Removes the bar and shows the cursor again. Further calls do nothing. */
  readonly end = (): void => {
    if (!this.#bars.isActive) return;
    this.#terminal.off('resize', this.#onResize);
    process.off('exit', this.end);
    this.#bars.stop();
  };

  /** Clears the whole bar: a terminal that became narrower has wrapped it, leaving rows above the cursor. */
  readonly #onResize = (): void => {
    const rows = Math.ceil(this.#drawnColumns / columnsOf(this.#terminal)) - 1;
    const stream = streamOf(this.#terminal);
    if (rows > 0) moveCursor(stream, 0, -rows);
    cursorTo(stream, 0);
    clearScreenDown(stream);
    this.#bars.update();
  };

  #line(state: ProgressState, options: Options): string {
    const line = barLine(state, columnsOf(this.#terminal) - 1, (fraction, columns) =>
      Format.BarFormat(fraction, { ...options, barsize: columns }),
    );
    this.#drawnColumns = line.length;
    return line;
  }
}

/** The library only writes to the stream. */
function streamOf(terminal: Terminal): NodeJS.WritableStream {
  return terminal as unknown as NodeJS.WritableStream;
}

function columnsOf({ columns }: Terminal): number {
  return columns === undefined || columns === 0 ? DEFAULT_COLUMNS : columns;
}

/**
 * Returns the text of a progress bar: title, bar, percentage, and as many details as fit.
 * @param columns maximum length
 * @param draw returns a bar of the given width, filled to the given fraction (0 to 1)
 */
export function barLine(
  state: ProgressState,
  columns: number,
  draw: (fraction: number, columns: number) => string,
): string {
  const { title, seconds, doneBytes, totalBytes, percent } = state;
  if (doneBytes === undefined)
    return cut(`${title}  ${formatSeconds(Math.round(seconds))} so far`, columns);
  const bytes = bytesText(state);
  const doneOnly = bytesText({ ...state, totalBytes: undefined });
  const [rate, left] = [rateText(state), leftText(state)];
  const choices = [[bytes, rate, left], [bytes, left], [doneOnly, left], [left ?? doneOnly], []];
  for (const choice of choices) {
    const head = `${title} [`;
    const tail = ['', percent === undefined ? undefined : `${percent} %`.padStart(4), ...choice]
      .filter((part) => part !== undefined)
      .join('  ');
    if (percent === undefined || totalBytes === undefined) {
      if (title.length + tail.length <= columns) return title + tail;
      continue;
    }
    const room = columns - head.length - tail.length;
    if (room <= BAR_COLUMNS.min) continue;
    const barColumns = Math.min(BAR_COLUMNS.max, room - 1);
    return `${head}${draw(Math.min(0.99, doneBytes / totalBytes), barColumns)}]${tail}`;
  }
  return cut(percent === undefined ? `${title}  ${doneOnly}` : `${title}  ${percent} %`, columns);
}

function cut(text: string, columns: number): string {
  return text.slice(0, Math.max(0, columns));
}
