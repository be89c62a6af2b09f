// Shows progress during long work.
import type { Log, Progress } from './log.ts';
import { ProgressMeter, progressText } from './progress-meter.ts';

/** Interval of progress lines in a log without a terminal. */
const LINE_INTERVAL_MS = 5000;
/** Interval of measurements, which smooth the rate across lines. */
const MEASURE_INTERVAL_MS = 1000;

/** Shows progress until the work ends or fails. */
export async function withProgress<T>(log: Log, progress: Progress, work: Promise<T>): Promise<T> {
  const end = log.showProgress(progress);
  try {
    return await work;
  } finally {
    end();
  }
}

/**
 * Shows progress for work that receives bytes and then continues without any, such as an engine that unpacks them.
 * @param sending.sent settles once all bytes have been sent
 * @param sending.after title of the rest of the work
 */
export async function withProgressThen<T>(
  log: Log,
  sending: { readonly progress: Progress; readonly sent: Promise<unknown>; readonly after: string },
  work: Promise<T>,
): Promise<T> {
  // If sending fails, the work reports it.
  await withProgress(
    log,
    sending.progress,
    Promise.race([sending.sent, work]).catch(() => {}),
  );
  return withProgress(log, { title: sending.after }, work);
}

/**
 * Prints progress as lines, one every five seconds, so none for short work.
 * @param print prints a line
 * @returns a function that stops it
 */
export function printProgress(progress: Progress, print: (line: string) => void): () => void {
  const meter = new ProgressMeter(progress);
  const measurementsPerLine = LINE_INTERVAL_MS / MEASURE_INTERVAL_MS;
  let measurements = 0;
  let lastChars = progress.loggedChars?.();
  const timer = setInterval(() => {
    const state = meter.measure();
    if (++measurements % measurementsPerLine !== 0) return;
    const loggedChars = progress.loggedChars?.();
    if (loggedChars === lastChars) print(progressText(state));
    lastChars = loggedChars;
  }, MEASURE_INTERVAL_MS);
  return () => clearInterval(timer);
}

/** Returns a function for {@link Progress.totalBytes} whose total becomes known once the promise resolves. */
export function totalOf(pending: Promise<number | undefined>): () => number | undefined {
  let total: number | undefined;
  pending.then((bytes) => (total = bytes)).catch(() => {});
  return () => total;
}
