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
  ])('says %s', (_, more, text) => {
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
  ])('%d is %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));
});

describe('ProgressMeter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Looks every second while each brings some bytes; gives what the last look saw. */
  function watch(eachSecond: readonly number[], totalBytes?: number): ProgressState {
    let done = 0;
    const meter = new ProgressMeter({
      title: 'Read',
      doneBytes: () => done,
      totalBytes: () => totalBytes,
    });
    let state = meter.look();
    for (const bytes of eachSecond) {
      done += bytes;
      vi.advanceTimersByTime(1000);
      state = meter.look();
    }
    return state;
  }

  const steady = (seconds: number, bytes = 1e6) => Array.from({ length: seconds }, () => bytes);

  it('knows nothing at first', () => {
    expect(watch([])).toEqual({
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

  it('foretells from a steady rate, but not from the first seconds', () => {
    expect(watch(steady(2), 10e6)).toMatchObject({ percent: 20, secondsLeft: undefined });
    const { bytesPerSecond, secondsLeft } = watch(steady(4), 10e6);
    expect(bytesPerSecond).toBeCloseTo(1e6, 3);
    expect(secondsLeft).toBe(6);
  });

  it('forgets a rate of long ago, and does not jump with a single second', () => {
    const slowed = watch([...steady(20, 100e6), ...steady(60, 1e6)]);
    expect(slowed.bytesPerSecond).toBeGreaterThan(1e6);
    expect(slowed.bytesPerSecond).toBeLessThan(2e6);
    const burst = watch([...steady(20), 100e6]);
    expect(burst.bytesPerSecond).toBeLessThan(15e6);
  });

  it('has no time left to tell where nothing moves, or it would be days', () => {
    expect(watch([...steady(5, 0)], 10e6)).toMatchObject({
      percent: 0,
      bytesPerSecond: 0,
      secondsLeft: undefined,
    });
    expect(watch(steady(5, 1), 10e6)).toMatchObject({ percent: 0, secondsLeft: undefined });
  });

  it.each([
    [99.9e6, 100e6, 99],
    [100e6, 100e6, 99],
    [1, 100e6, 0],
  ])('is never done while it goes on: %d of %d is %d %%', (bytes, total, percent) => {
    expect(watch([...steady(9, 0), bytes], total)).toMatchObject({ percent });
  });

  it('has no time left to tell once all is there', () => {
    expect(watch([...steady(10)], 10e6)).toMatchObject({ percent: 99, secondsLeft: undefined });
    expect(watch([...steady(10)], 10e6 + 1)).toMatchObject({ percent: 99, secondsLeft: 1 });
  });

  it.each([undefined, 0, 5e6])('has no percent where the total %s tells nothing', (total) => {
    const unknown = { totalBytes: undefined, percent: undefined, secondsLeft: undefined };
    expect(watch(steady(10), total)).toMatchObject(unknown);
    if (total === 0) expect(watch(steady(10, 0), total)).toMatchObject(unknown);
  });

  it('takes no rate from looks that are close together', () => {
    let done = 0;
    const meter = new ProgressMeter({ title: 'Read', doneBytes: () => done });
    vi.advanceTimersByTime(1000);
    done = 1e6;
    expect(meter.look().bytesPerSecond).toBeCloseTo(1e6, 3);
    done = 2e6;
    vi.advanceTimersByTime(1);
    expect(meter.look()).toMatchObject({ doneBytes: 2e6 });
    expect(meter.look().bytesPerSecond).toBeCloseTo(1e6, 3);
    vi.advanceTimersByTime(999);
    expect(meter.look().bytesPerSecond).toBeCloseTo(1e6, 3);
  });

  it('counts from what had passed before', () => {
    let done = 50e6;
    const meter = new ProgressMeter({ title: 'Read', doneBytes: () => done });
    done = 51e6;
    vi.advanceTimersByTime(1000);
    expect(meter.look().bytesPerSecond).toBeCloseTo(1e6, 3);
  });

  it('tells nothing but the time where nobody counts', () => {
    const meter = new ProgressMeter({ title: 'Push', totalBytes: () => 7 });
    vi.advanceTimersByTime(80_000);
    expect(meter.look()).toMatchObject({ seconds: 80, doneBytes: undefined, percent: undefined });
  });
});
