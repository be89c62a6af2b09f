// How far some work is and how fast it goes, and the words for that.

import { formatBytes } from './format.ts';
import type { Progress } from './log.ts';

/** Looks closer together than this say nothing about a rate. */
const SHORTEST_LOOK_SECONDS = 0.2;
/** Time in which what was seen of the rate loses most of its weight. */
const SMOOTHING_SECONDS = 10;
/** A rate that was seen for less time foretells nothing. */
const FORETELLING_SECONDS = 3;
/** Nobody believes a longer time left. */
const LONGEST_LEFT_SECONDS = 100 * 60 * 60;

/** How far some work is at one moment; what is not known is undefined. */
export interface ProgressState {
  readonly title: string;
  /** Since the work began. */
  readonly seconds: number;
  readonly doneBytes: number | undefined;
  /** Undefined too where more came than was foretold. */
  readonly totalBytes: number | undefined;
  readonly isEstimate: boolean;
  /** Whole percent of the total, 99 at most: work that still goes on is not done. */
  readonly percent: number | undefined;
  readonly bytesPerSecond: number | undefined;
  /** Whole seconds, at least one. */
  readonly secondsLeft: number | undefined;
}

/** Measures work from its making on; its rate is that of the last seconds, smoothed. */
export class ProgressMeter {
  readonly #progress: Progress;
  readonly #startMs = performance.now();
  #lookedMs = this.#startMs;
  #lookedBytes: number;
  /** Bytes and seconds with the weight that they still have; their quotient is the rate. */
  #weightedBytes = 0;
  #weightedSeconds = 0;

  constructor(progress: Progress) {
    this.#progress = progress;
    this.#lookedBytes = progress.doneBytes?.() ?? 0;
  }

  /** How far the work is now. */
  look(): ProgressState {
    const { title, isEstimate = false } = this.#progress;
    const nowMs = performance.now();
    const seconds = (nowMs - this.#startMs) / 1000;
    const doneBytes = this.#progress.doneBytes?.();
    const foretold = this.#progress.totalBytes?.();
    const isKnown = doneBytes !== undefined && foretold !== undefined && foretold > 0;
    const totalBytes = isKnown && doneBytes <= foretold ? foretold : undefined;
    const percent =
      totalBytes === undefined
        ? undefined
        : Math.min(99, Math.floor(((doneBytes ?? 0) / totalBytes) * 100));
    const bytesPerSecond = doneBytes === undefined ? undefined : this.#rate(nowMs, doneBytes);
    const leftBytes = (totalBytes ?? 0) - (doneBytes ?? 0);
    const left =
      seconds < FORETELLING_SECONDS || leftBytes <= 0 || !bytesPerSecond
        ? Number.POSITIVE_INFINITY
        : Math.max(1, Math.round(leftBytes / bytesPerSecond));
    const secondsLeft = left > LONGEST_LEFT_SECONDS ? undefined : left;
    return {
      ...{ title, seconds, doneBytes, totalBytes, isEstimate },
      ...{ percent, bytesPerSecond, secondsLeft },
    };
  }

  #rate(nowMs: number, doneBytes: number): number | undefined {
    const seconds = (nowMs - this.#lookedMs) / 1000;
    if (seconds >= SHORTEST_LOOK_SECONDS) {
      const keeps = Math.exp(-seconds / SMOOTHING_SECONDS);
      this.#weightedBytes = this.#weightedBytes * keeps + (doneBytes - this.#lookedBytes);
      this.#weightedSeconds = this.#weightedSeconds * keeps + seconds;
      this.#lookedMs = nowMs;
      this.#lookedBytes = doneBytes;
    }
    return this.#weightedSeconds === 0 ? undefined : this.#weightedBytes / this.#weightedSeconds;
  }
}

/** A line like `Read: 640 MB of 1.53 GB, 42 %, 210 MB/s, 4 s left`, or `Push: 35 s so far`, of what is known. */
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

/** `640 MB of about 1.53 GB`; without a total `640 MB`. */
export function bytesText({ doneBytes, totalBytes, isEstimate }: ProgressState): string {
  const done = formatBytes(doneBytes ?? 0);
  if (totalBytes === undefined) return done;
  return `${done} of ${isEstimate ? 'about ' : ''}${formatBytes(totalBytes)}`;
}

/** `210 MB/s`. */
export function rateText({ bytesPerSecond }: ProgressState): string | undefined {
  return bytesPerSecond === undefined ? undefined : `${formatBytes(bytesPerSecond)}/s`;
}

/** `4 s left`. */
export function leftText({ secondsLeft }: ProgressState): string | undefined {
  return secondsLeft === undefined ? undefined : `${formatSeconds(secondsLeft)} left`;
}

/** Whole seconds in at most two units: `45 s`, `1 min 20 s`, `2 h 5 min`. */
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
  const told = units.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.length === 0 ? '0 s' : told.join(' ');
}
