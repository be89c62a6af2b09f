// Measures progress and formats it.

import { formatBytes } from './format.ts';
import type { Progress } from './log.ts';

/** The rate is not updated at shorter intervals. */
const MIN_INTERVAL_SECONDS = 0.2;
/** Time constant of the exponential smoothing of the rate. */
const SMOOTHING_SECONDS = 10;
/** No remaining time is estimated before this. */
const MIN_ESTIMATE_SECONDS = 3;
/** A longer remaining time is not shown, because it is not plausible. */
const MAX_LEFT_SECONDS = 100 * 60 * 60;

/** The progress at one moment; unknown values are undefined. */
export interface ProgressState {
  readonly title: string;
  /** Seconds since the start. */
  readonly seconds: number;
  readonly doneBytes: number | undefined;
  /** Also undefined if more bytes came than expected. */
  readonly totalBytes: number | undefined;
  readonly isEstimate: boolean;
  /** Whole percent of the total, at most 99 because the work is not done yet. */
  readonly percent: number | undefined;
  readonly bytesPerSecond: number | undefined;
  /** Whole seconds, at least one. */
  readonly secondsLeft: number | undefined;
}

/** Measures work from construction on. Its rate is smoothed over the last seconds. */
export class ProgressMeter {
  readonly #progress: Progress;
  readonly #startMs = performance.now();
  #lastMs = this.#startMs;
  #lastBytes: number;
  /** Exponentially weighted bytes and seconds, whose quotient is the rate. */
  #weightedBytes = 0;
  #weightedSeconds = 0;

  constructor(progress: Progress) {
    this.#progress = progress;
    this.#lastBytes = progress.doneBytes?.() ?? 0;
  }

  /** Measures the current progress. */
  measure(): ProgressState {
    const { title, isEstimate = false } = this.#progress;
    const nowMs = performance.now();
    const seconds = (nowMs - this.#startMs) / 1000;
    const doneBytes = this.#progress.doneBytes?.();
    const expected = this.#progress.totalBytes?.();
    const isKnown = doneBytes !== undefined && expected !== undefined && expected > 0;
    const totalBytes = isKnown && doneBytes <= expected ? expected : undefined;
    const percent =
      totalBytes === undefined
        ? undefined
        : Math.min(99, Math.floor(((doneBytes ?? 0) / totalBytes) * 100));
    const bytesPerSecond = doneBytes === undefined ? undefined : this.#rate(nowMs, doneBytes);
    const leftBytes = (totalBytes ?? 0) - (doneBytes ?? 0);
    const left =
      seconds < MIN_ESTIMATE_SECONDS || leftBytes <= 0 || !bytesPerSecond
        ? Number.POSITIVE_INFINITY
        : Math.max(1, Math.round(leftBytes / bytesPerSecond));
    const secondsLeft = left > MAX_LEFT_SECONDS ? undefined : left;
    return {
      ...{ title, seconds, doneBytes, totalBytes, isEstimate },
      ...{ percent, bytesPerSecond, secondsLeft },
    };
  }

  #rate(nowMs: number, doneBytes: number): number | undefined {
    const seconds = (nowMs - this.#lastMs) / 1000;
    if (seconds >= MIN_INTERVAL_SECONDS) {
      const decay = Math.exp(-seconds / SMOOTHING_SECONDS);
      this.#weightedBytes = this.#weightedBytes * decay + (doneBytes - this.#lastBytes);
      this.#weightedSeconds = this.#weightedSeconds * decay + seconds;
      this.#lastMs = nowMs;
      this.#lastBytes = doneBytes;
    }
    return this.#weightedSeconds === 0 ? undefined : this.#weightedBytes / this.#weightedSeconds;
  }
}

/** Formats what is known: `Read: 640 MB of 1.53 GB, 42 %, 210 MB/s, 4 s left`, or `Push: 35 s so far`. */
export function progressText(state: ProgressState): string {
  const { title, seconds, doneBytes, percent } = state;
  if (doneBytes === undefined) return `${title}: ${formatSeconds(Math.round(seconds))} so far`;
  const parts = [
    bytesText(state),
    percent === undefined ? undefined : `${percent} %`,
    rateText(state),
    leftText(state),
  ];
  return `${title}: ${parts.filter((part) => part !== undefined).join(', ')}`;
}

/** Formats bytes: `640 MB of about 1.53 GB`, or `640 MB` without a total. */
export function bytesText({ doneBytes, totalBytes, isEstimate }: ProgressState): string {
  const done = formatBytes(doneBytes ?? 0);
  if (totalBytes === undefined) return done;
  return `${done} of ${isEstimate ? 'about ' : ''}${formatBytes(totalBytes)}`;
}

/** Formats the rate: `210 MB/s`. */
export function rateText({ bytesPerSecond }: ProgressState): string | undefined {
  return bytesPerSecond === undefined ? undefined : `${formatBytes(bytesPerSecond)}/s`;
}

/** Formats the remaining time: `4 s left`. */
export function leftText({ secondsLeft }: ProgressState): string | undefined {
  return secondsLeft === undefined ? undefined : `${formatSeconds(secondsLeft)} left`;
}

/** Formats whole seconds in at most two units: `45 s`, `1 min 20 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  const units: [number, string][] =
    seconds < 3600
      ? [
          [Math.floor(seconds / 60), 'min'],
          [seconds % 60, 's'],
        ]
      : [
          [Math.floor(seconds / 3600), 'h'],
          [Math.floor((seconds % 3600) / 60), 'min'],
        ];
  const parts = units.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return parts.length === 0 ? '0 s' : parts.join(' ');
}
