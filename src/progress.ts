// A line every few seconds while something long goes on, so that nobody wonders whether it hangs.
import type { Log } from './log.ts';
import { formatBytes } from './report/bytes.ts';

const EVERY_MS = 5000;

/**
 * Prints how far some work is until it ends.
 * @param title what goes on
 * @param bytesDone how many bytes have passed
 * @param totalBytes how many will, once that is known; an estimate will do
 */
export async function withProgress<T>(
  log: Log,
  title: string,
  bytesDone: () => number,
  totalBytes: () => number | undefined,
  work: Promise<T>,
): Promise<T> {
  const startMs = performance.now();
  const timer = setInterval(() => {
    const done = bytesDone();
    const seconds = (performance.now() - startMs) / 1000;
    const total = totalBytes();
    const part =
      total === undefined || total === 0
        ? ''
        : `, ${Math.min(99, Math.floor((done / total) * 100))} % of about ${formatBytes(total)}`;
    log.info(`${title}: ${formatBytes(done)}${part}, ${formatBytes(done / seconds)}/s`);
  }, EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
