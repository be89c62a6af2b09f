import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress } from '../src/progress.ts';
import { MemoryLog } from './support/log.ts';

describe('withProgress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells how far the work is every five seconds until it ends', async () => {
    const log = new MemoryLog();
    let done = 0;
    let total: number | undefined;
    const { promise, resolve } = Promise.withResolvers<string>();
    const work = withProgress(
      log,
      'Read',
      () => done,
      () => total,
      promise,
    );
    done = 5_000_000;
    await vi.advanceTimersByTimeAsync(5000);
    done = 20_000_000;
    total = 40_000_000;
    await vi.advanceTimersByTimeAsync(5000);
    done = 50_000_000;
    await vi.advanceTimersByTimeAsync(5000);
    resolve('result');
    expect(await work).toBe('result');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log.lines).toEqual([
      'info: Read: 5.00 MB, 1.00 MB/s',
      'info: Read: 20.0 MB, 50 % of about 40.0 MB, 2.00 MB/s',
      'info: Read: 50.0 MB, 99 % of about 40.0 MB, 3.33 MB/s',
    ]);
  });

  it('stops when the work fails', async () => {
    const log = new MemoryLog();
    const work = withProgress(
      log,
      'Read',
      () => 0,
      () => 0,
      Promise.reject(new Error('broke')),
    );
    await expect(work).rejects.toThrow('broke');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log.lines).toEqual([]);
  });
});
