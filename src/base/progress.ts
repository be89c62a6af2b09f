// Signs of life while something long goes on, so that nobody wonders whether it hangs.
import type { Log, Progress } from './log.ts';
import { ProgressMeter, progressText } from './progress-meter.ts';

/** How often a log without a terminal gets a line. */
const LINE_EVERY_MS = 5000;
/** How often is looked how far the work is: a rate is smoothed over more than two lines. */
const LOOK_EVERY_MS = 1000;

/** Shows how far some work is until it ends, well or not. */
export async function withProgress<T>(log: Log, progress: Progress, work: Promise<T>): Promise<T> {
  const end = log.showProgress(progress);
  try {
    return await work;
  } finally {
    end();
  }
}

/**
 * The same for work that takes in bytes and is then silent for a while, as an engine that unpacks what it got.
 * @param sending.sent settles once all bytes have been sent
 * @param sending.after title of what comes then
 */
export async function withProgressThen<T>(
  log: Log,
  sending: { readonly progress: Progress; readonly sent: Promise<unknown>; readonly after: string },
  work: Promise<T>,
): Promise<T> {
  // Whatever becomes of the sending, the work itself tells it.
  await withProgress(
    log,
    sending.progress,
    Promise.race([sending.sent, work]).catch(() => {}),
  );
  return withProgress(log, { title: sending.after }, work);
}

/**
 * Progress as lines, for logs that only grow: one every five seconds, so that short work has none.
 * @param print takes a line
 * @returns ends it
 */
export function printProgress(progress: Progress, print: (line: string) => void): () => void {
  const meter = new ProgressMeter(progress);
  const looksPerLine = LINE_EVERY_MS / LOOK_EVERY_MS;
  let looks = 0;
  let seenChars = progress.saidChars?.();
  const timer = setInterval(() => {
    const state = meter.look();
    if (++looks % looksPerLine !== 0) return;
    const saidChars = progress.saidChars?.();
    if (saidChars === seenChars) print(progressText(state));
    seenChars = saidChars;
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

/** A total that is not known at first, and perhaps never. */
export function totalOf(measuring: Promise<number | undefined>): () => number | undefined {
  let total: number | undefined;
  measuring.then((bytes) => (total = bytes)).catch(() => {});
  return () => total;
}
