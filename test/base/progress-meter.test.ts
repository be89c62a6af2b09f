import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  formatSeconds,
  ProgressMeter,
  type ProgressState,
  progressText,
} from '../../src/base/progress-meter.ts';

const STATE: ProgressState = {
  title: 'Read',
  seconds: 5,
  doneBytes: 640e6,
  totalBytes: 1.53e9,
  isEstimate: false,
  percent: 42,
  bytesPerSecond: 210e6,
  secondsLeft: 4,
};

describe('progressText', () => {
  it.each<[string, Partial<ProgressState>, string]>([
    ['all', {}, 'Read: 640 MB of 1.53 GB, 42 %, 210 MB/s, 4 s left'],
    [
      'an estimate',
      { isEstimate: true },
      'Read: 640 MB of about 1.53 GB, 42 %, 210 MB/s, 4 s left',
    ],
    [
      'no total',
      { totalBytes: undefined, percent: undefined, secondsLeft: undefined, isEstimate: true },
      'Read: 640 MB, 210 MB/s',
    ],
    [
      'no rate',
      { bytesPerSecond: undefined, secondsLeft: undefined },
      'Read: 640 MB of 1.53 GB, 42 %',
    ],
    ['no time left', { secondsLeft: undefined }, 'Read: 640 MB of 1.53 GB, 42 %, 210 MB/s'],
    ['minutes', { secondsLeft: 80 }, 'Read: 640 MB of 1.53 GB, 42 %, 210 MB/s, 1 min 20 s left'],
    ['a slow rate', { bytesPerSecond: 0.3 }, 'Read: 640 MB of 1.53 GB, 42 %, 0 B/s, 4 s left'],
    ['no bytes', { doneBytes: undefined, seconds: 34.96 }, 'Read: 35 s so far'],
    ['no bytes for long', { doneBytes: undefined, seconds: 80 }, 'Read: 1 min 20 s so far'],
  ])('formats %s', (_, more, text) => {
    expect(progressText({ ...STATE, ...more })).toBe(text);
  });
});

describe('formatSeconds', () => {
  it.each([
    [0, '0 s'],
    [1, '1 s'],
    [59, '59 s'],
    [60, '1 min'],
    [61, '1 min 1 s'],
    [80, '1 min 20 s'],
    [3599, '59 min 59 s'],
    [3600, '1 h'],
    [3659, '1 h'],
    [7500, '2 h 5 min'],
  ])('formats %d as %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));
});

describe('ProgressMeter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Measures every second, with some bytes in each. Returns the last state. */
  function measure(eachSecond: readonly number[], totalBytes?: number): ProgressState {
    let done = 0;
    const meter = new ProgressMeter({
      title: 'Read',
      doneBytes: () => done,
      totalBytes: () => totalBytes,
    });
    let state = meter.measure();
    for (const bytes of eachSecond) {
      done += bytes;
      vi.advanceTimersByTime(1000);
      state = meter.measure();
    }
    return state;
  }

  const steady = (seconds: number, bytes = 1e6) => Array.from({ length: seconds }, () => bytes);

  it('knows nothing at first', () => {
    expect(measure([])).toEqual({
      title: 'Read',
      seconds: 0,
      doneBytes: 0,
      totalBytes: undefined,
      isEstimate: false,
      percent: undefined,
      bytesPerSecond: undefined,
      secondsLeft: undefined,
    });
  });

  it('estimates the remaining time from a steady rate, but not in the first seconds', () => {
    expect(measure(steady(2), 10e6)).toMatchObject({ percent: 20, secondsLeft: undefined });
    const { bytesPerSecond, secondsLeft } = measure(steady(4), 10e6);
    expect(bytesPerSecond).toBeCloseTo(1e6, 3);
    expect(secondsLeft).toBe(6);
  });

  it('forgets an old rate and smooths a burst', () => {
    const slowed = measure([...steady(20, 100e6), ...steady(60, 1e6)]);
    expect(slowed.bytesPerSecond).toBeGreaterThan(1e6);
    expect(slowed.bytesPerSecond).toBeLessThan(2e6);
    const burst = measure([...steady(20), 100e6]);
    expect(burst.bytesPerSecond).toBeLessThan(15e6);
  });

  it('shows no remaining time if nothing moves or if it would be days', () => {
    expect(measure([...steady(5, 0)], 10e6)).toMatchObject({
      percent: 0,
      bytesPerSecond: 0,
      secondsLeft: undefined,
    });
    expect(measure(steady(5, 1), 10e6)).toMatchObject({ percent: 0, secondsLeft: undefined });
  });

  it.each([
    [99.9e6, 100e6, 99],
    [100e6, 100e6, 99],
    [1, 100e6, 0],
  ])('never reaches 100 %%: %d of %d is %d %%', (bytes, total, percent) => {
    expect(measure([...steady(9, 0), bytes], total)).toMatchObject({ percent });
  });

  it('shows no remaining time once all bytes are done', () => {
    expect(measure([...steady(10)], 10e6)).toMatchObject({ percent: 99, secondsLeft: undefined });
    expect(measure([...steady(10)], 10e6 + 1)).toMatchObject({ percent: 99, secondsLeft: 1 });
  });

  it.each([undefined, 0, 5e6])('has no percentage for the useless total %s', (total) => {
    const unknown = { totalBytes: undefined, percent: undefined, secondsLeft: undefined };
    expect(measure(steady(10), total)).toMatchObject(unknown);
    if (total === 0) expect(measure(steady(10, 0), total)).toMatchObject(unknown);
  });

  it('does not compute a rate from a very short interval', () => {
    let done = 0;
    const meter = new ProgressMeter({ title: 'Read', doneBytes: () => done });
    vi.advanceTimersByTime(1000);
    done = 1e6;
    expect(meter.measure().bytesPerSecond).toBeCloseTo(1e6, 3);
    done = 2e6;
    vi.advanceTimersByTime(1);
    expect(meter.measure()).toMatchObject({ doneBytes: 2e6 });
    expect(meter.measure().bytesPerSecond).toBeCloseTo(1e6, 3);
    vi.advanceTimersByTime(999);
    expect(meter.measure().bytesPerSecond).toBeCloseTo(1e6, 3);
  });

  it('ignores bytes that were done before it started', () => {
    let done = 50e6;
    const meter = new ProgressMeter({ title: 'Read', doneBytes: () => done });
    done = 51e6;
    vi.advanceTimersByTime(1000);
    expect(meter.measure().bytesPerSecond).toBeCloseTo(1e6, 3);
  });

  it('knows only the time if bytes are not counted', () => {
    const meter = new ProgressMeter({ title: 'Push', totalBytes: () => 7 });
    vi.advanceTimersByTime(80_000);
    expect(meter.measure()).toMatchObject({
      seconds: 80,
      doneBytes: undefined,
      percent: undefined,
    });
  });
});
