import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { Watchdog } from '../../src/base/watchdog.ts';

// Fake timers: time passes only when a test advances it.
beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

/** Starts a watchdog that is released when the test ends. */
function startWatchdog(limitSeconds: number, outer?: AbortSignal): Watchdog {
  const watchdog = new Watchdog(outer, limitSeconds);
  onTestFinished(() => watchdog.release());
  return watchdog;
}

describe('a watchdog', () => {
  it.each([1, 2, 30, 600])('aborts after %d seconds without progress, and not earlier', (limit) => {
    const { signal } = startWatchdog(limit);
    vi.advanceTimersByTime(limit * 1000 - 1);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(501);
    expect(signal.aborted).toBe(true);
  });

  it('aborts with the time and a hint', () => {
    const { signal } = startWatchdog(7);
    vi.advanceTimersByTime(8000);
    const reason = signal.reason as FlattenError;
    expect(reason).toBeInstanceOf(FlattenError);
    expect(reason.code).toBe('TIMEOUT');
    expect(reason.message).toContain('7 s');
    expect(reason.hint).toContain('"timeout"');
  });

  it('starts again at each touch', () => {
    const watchdog = startWatchdog(10);
    vi.advanceTimersByTime(9500);
    watchdog.touch();
    vi.advanceTimersByTime(9500);
    expect(watchdog.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1500);
    expect(watchdog.signal.aborted).toBe(true);
  });

  it('never aborts while there is progress, however slow', () => {
    const watchdog = startWatchdog(10);
    for (let seconds = 0; seconds < 3600; seconds += 9) {
      vi.advanceTimersByTime(9000);
      watchdog.touch();
    }
    expect(watchdog.signal.aborted).toBe(false);
  });

  it('aborts in time if the limit is shorter than the check interval', () => {
    const { signal } = startWatchdog(0.1);
    vi.advanceTimersByTime(99);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(50);
    expect(signal.aborted).toBe(true);
  });

  it('does not count time in which this process slept or was delayed', () => {
    const watchdog = startWatchdog(10);
    let aheadMs = 0;
    const { now } = performance;
    // No spy: Vitest would bring the fake clock back once the clocks are real again.
    performance.now = () => now.call(performance) + aheadMs;
    try {
      vi.advanceTimersByTime(5000);
      aheadMs = 60 * 60 * 1000;
      vi.advanceTimersByTime(4000);
      expect(watchdog.signal.aborted).toBe(false);
      vi.advanceTimersByTime(2000);
      expect(watchdog.signal.aborted).toBe(true);
    } finally {
      performance.now = now;
    }
  });

  it('never aborts if the limit is 0', () => {
    const { signal } = startWatchdog(0);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1_000_000_000);
    expect(signal.aborted).toBe(false);
  });
});

describe('the outer signal of a watchdog', () => {
  it.each([0, 10])('aborts at once with its reason, with a limit of %d', (limit) => {
    const outer = new AbortController();
    const { signal } = startWatchdog(limit, outer.signal);
    expect(signal.aborted).toBe(false);
    const reason = new Error('received SIGINT');
    outer.abort(reason);
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toBe(reason);
  });

  it('can already be aborted', () => {
    const reason = new Error('received SIGTERM');
    expect(startWatchdog(10, AbortSignal.abort(reason)).signal.reason).toBe(reason);
  });

  it('keeps its reason if the limit is exceeded later', () => {
    const outer = new AbortController();
    const { signal } = startWatchdog(1, outer.signal);
    outer.abort(new Error('received SIGINT'));
    vi.advanceTimersByTime(10_000);
    expect((signal.reason as Error).message).toBe('received SIGINT');
  });

  it('is not aborted by the watchdog', () => {
    const outer = new AbortController();
    startWatchdog(1, outer.signal);
    vi.advanceTimersByTime(10_000);
    expect(outer.signal.aborted).toBe(false);
  });
});

describe('release', () => {
  it('stops the timer, so that the watchdog does not abort any more', () => {
    const watchdog = startWatchdog(1);
    expect(vi.getTimerCount()).toBe(1);
    watchdog.release();
    watchdog.release();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(100_000);
    expect(watchdog.signal.aborted).toBe(false);
  });
});

describe('a watchdog’s timer', () => {
  it('does not keep the process alive', () => {
    // Of the real clock: a spy on a fake one would bring that back later.
    vi.useRealTimers();
    const unref = vi.fn();
    const set = vi.spyOn(globalThis, 'setInterval').mockReturnValue({ unref } as never);
    onTestFinished(() => set.mockRestore());
    startWatchdog(10);
    expect(set).toHaveBeenCalledOnce();
    expect(unref).toHaveBeenCalledOnce();
  });

  it('can be touched through a detached function', () => {
    const watchdog = startWatchdog(2);
    const { touch } = watchdog;
    for (let looks = 0; looks < 10; looks++) {
      vi.advanceTimersByTime(1000);
      touch();
    }
    expect(watchdog.signal.aborted).toBe(false);
  });
});
