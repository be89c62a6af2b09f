import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { Watchdog } from '../../src/base/watchdog.ts';

// Time that only passes when it is told to.
beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

/** A watch that is released with the test. */
function watching(limitSeconds: number, outer?: AbortSignal): Watchdog {
  const watch = new Watchdog(outer, limitSeconds);
  onTestFinished(() => watch.release());
  return watch;
}

describe('a silence', () => {
  it.each([1, 2, 30, 600])(
    'of %d seconds ends the work, and one that is shorter does not',
    (limit) => {
      const { signal } = watching(limit);
      vi.advanceTimersByTime(limit * 1000 - 1);
      expect(signal.aborted).toBe(false);
      vi.advanceTimersByTime(501);
      expect(signal.aborted).toBe(true);
    },
  );

  it('is told with its length and what to do', () => {
    const { signal } = watching(7);
    vi.advanceTimersByTime(8000);
    const reason = signal.reason as FlattenError;
    expect(reason).toBeInstanceOf(FlattenError);
    expect(reason.code).toBe('TIMEOUT');
    expect(reason.message).toContain('7 s');
    expect(reason.hint).toContain('"timeout"');
  });

  it('counts anew from each move', () => {
    const watch = watching(10);
    vi.advanceTimersByTime(9500);
    watch.touch();
    vi.advanceTimersByTime(9500);
    expect(watch.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1500);
    expect(watch.signal.aborted).toBe(true);
  });

  it('never comes while something moves, however slowly', () => {
    const watch = watching(10);
    for (let seconds = 0; seconds < 3600; seconds += 9) {
      vi.advanceTimersByTime(9000);
      watch.touch();
    }
    expect(watch.signal.aborted).toBe(false);
  });

  it('is seen in time where the limit is less than the looks are apart', () => {
    const { signal } = watching(0.1);
    vi.advanceTimersByTime(99);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(50);
    expect(signal.aborted).toBe(true);
  });

  it('is not what this process slept or was held up', () => {
    const watch = watching(10);
    let aheadMs = 0;
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + aheadMs);
    onTestFinished(() => clock.mockRestore());
    vi.advanceTimersByTime(5000);
    aheadMs = 60 * 60 * 1000;
    vi.advanceTimersByTime(4000);
    expect(watch.signal.aborted).toBe(false);
    vi.advanceTimersByTime(2000);
    expect(watch.signal.aborted).toBe(true);
  });

  it('of any length ends nothing where the limit is 0', () => {
    const { signal } = watching(0);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(1_000_000_000);
    expect(signal.aborted).toBe(false);
  });
});

describe('an end from outside', () => {
  it.each([0, 10])('passes at once, with its reason, under a limit of %d', (limit) => {
    const outer = new AbortController();
    const { signal } = watching(limit, outer.signal);
    expect(signal.aborted).toBe(false);
    const reason = new Error('received SIGINT');
    outer.abort(reason);
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toBe(reason);
  });

  it('that came before is there from the start', () => {
    const reason = new Error('received SIGTERM');
    expect(watching(10, AbortSignal.abort(reason)).signal.reason).toBe(reason);
  });

  it('is not taken for a silence later', () => {
    const outer = new AbortController();
    const { signal } = watching(1, outer.signal);
    outer.abort(new Error('received SIGINT'));
    vi.advanceTimersByTime(10_000);
    expect((signal.reason as Error).message).toBe('received SIGINT');
  });

  it('does not come from a silence: the outer signal is its owner’s', () => {
    const outer = new AbortController();
    watching(1, outer.signal);
    vi.advanceTimersByTime(10_000);
    expect(outer.signal.aborted).toBe(false);
  });
});

describe('release', () => {
  it('ends the watch: no timer, and no end of the work any more', () => {
    const watch = watching(1);
    expect(vi.getTimerCount()).toBe(1);
    watch.release();
    watch.release();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(100_000);
    expect(watch.signal.aborted).toBe(false);
  });
});

describe('a watch by itself', () => {
  it('keeps no process alive', () => {
    const unref = vi.fn();
    const set = vi.spyOn(globalThis, 'setInterval').mockReturnValue({ unref } as never);
    onTestFinished(() => set.mockRestore());
    watching(10);
    expect(set).toHaveBeenCalledOnce();
    expect(unref).toHaveBeenCalledOnce();
  });

  it('may have its moves counted by what knows nothing of it', () => {
    const watch = watching(2);
    const { touch } = watch;
    for (let looks = 0; looks < 10; looks++) {
      vi.advanceTimersByTime(1000);
      touch();
    }
    expect(watch.signal.aborted).toBe(false);
  });
});
