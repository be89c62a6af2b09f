// The live line at the foot of a terminal that tells how far some work is.
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
/** A bar narrower than the least says nothing, one wider than the most no more. */
const BAR_COLUMNS = { least: 8, most: 40 } as const;
/** Where a terminal does not tell how wide it is. */
const USUAL_COLUMNS = 80;

/** What is needed of a terminal. */
export interface Terminal {
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
  readonly columns?: number;
  readonly isTTY?: boolean;
}

/** A bar that is up from its making until it is ended. */
export class LiveBar {
  readonly #terminal: Terminal;
  readonly #bars: MultiBar;
  #drawnColumns = 0;

  constructor(terminal: Terminal, meter: ProgressMeter) {
    this.#terminal = terminal;
    this.#bars = new MultiBar(
      {
        stream: streamOf(terminal),
        fps: REDRAWS_PER_SECOND,
        format: (options) => this.#line(meter.look(), options),
        // After lines above it the bar has to be drawn again, whether it has changed or not.
        forceRedraw: true,
        clearOnComplete: true,
        hideCursor: true,
        // Lines that are printed meanwhile have to wrap.
        linewrap: true,
        // Signals are the program's own to handle.
        gracefulExit: false,
      },
      Presets.legacy,
    );
    // Values are the meter's; these only have to be there.
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

  /** Takes the bar away and shows the cursor again; once is enough. */
  readonly end = (): void => {
    if (!this.#bars.isActive) return;
    this.#terminal.off('resize', this.#onResize);
    process.off('exit', this.end);
    this.#bars.stop();
  };

  /** Terminals that became narrower have broken the line: what is above the cursor would stay. */
  readonly #onResize = (): void => {
    const rows = Math.ceil(this.#drawnColumns / columnsOf(this.#terminal)) - 1;
    const stream = streamOf(this.#terminal);
    if (rows > 0) moveCursor(stream, 0, -rows);
    cursorTo(stream, 0);
    clearScreenDown(stream);
    this.#bars.update();
  };

  #line(state: ProgressState, options: Options): string {
    const line = barLine(state, columnsOf(this.#terminal) - 1, (part, columns) =>
      Format.BarFormat(part, { ...options, barsize: columns }),
    );
    this.#drawnColumns = line.length;
    return line;
  }
}

/** The library writes to it, and asks for nothing else that a stream has. */
function streamOf(terminal: Terminal): NodeJS.WritableStream {
  return terminal as unknown as NodeJS.WritableStream;
}

function columnsOf({ columns }: Terminal): number {
  return columns === undefined || columns === 0 ? USUAL_COLUMNS : columns;
}

/**
 * The line of a live bar: title, bar, percent, and as much more as there is room for.
 * @param columns how long it may be
 * @param draw makes a bar of a width of which a part (0 to 1) is full
 */
export function barLine(
  state: ProgressState,
  columns: number,
  draw: (part: number, columns: number) => string,
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
    if (room <= BAR_COLUMNS.least) continue;
    const barColumns = Math.min(BAR_COLUMNS.most, room - 1);
    return `${head}${draw(Math.min(0.99, doneBytes / totalBytes), barColumns)}]${tail}`;
  }
  return cut(percent === undefined ? `${title}  ${doneOnly}` : `${title}  ${percent} %`, columns);
}

function cut(text: string, columns: number): string {
  return text.slice(0, Math.max(0, columns));
}
