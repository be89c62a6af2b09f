import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress, withProgressThen } from '../../src/base/progress.ts';
import { MemoryLog } from '../support/process/log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets seconds pass and calls a function in each. */
async function pass(seconds: number, eachSecond: () => void = () => {}): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    eachSecond();
    await vi.advanceTimersByTimeAsync(1000);
  }
}

describe('withProgress', () => {
  it('logs progress every five seconds until the work ends', async () => {
    const log = new MemoryLog();
    let done = 0;
    let total: number | undefined;
    const { promise, resolve } = Promise.withResolvers<string>();
    const progress = { title: 'Read', doneBytes: () => done, totalBytes: () => total };
    const work = withProgress(log, progress, promise);
    await pass(5, () => (done += 1e6));
    total = 100e6;
    await pass(5, () => (done += 1e6));
    await pass(4, () => (done += 1e6));
    expect(log.lines).toHaveLength(2);
    await pass(1, () => (done += 1e6));
    resolve('result');
    expect(await work).toBe('result');
    await pass(60);
    expect(log.lines).toEqual([
      'info: Read: 5.00 MB, 1.00 MB/s',
      'info: Read: 10.0 MB of 100 MB, 10 %, 1.00 MB/s, 1 min 30 s left',
      'info: Read: 15.0 MB of 100 MB, 15 %, 1.00 MB/s, 1 min 25 s left',
    ]);
  });

  it('logs nothing for work that takes less than five seconds', async () => {
    const log = new MemoryLog();
    for (let times = 0; times < 3; times++) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const work = withProgress(log, { title: 'Read', doneBytes: () => 1 }, promise);
      await vi.advanceTimersByTimeAsync(4999);
      resolve();
      await work;
    }
    expect(log.lines).toEqual([]);
  });

  it('stops when the work fails', async () => {
    const log = new MemoryLog();
    const work = withProgress(log, { title: 'Read' }, Promise.reject(new Error('broke')));
    await expect(work).rejects.toThrow('broke');
    await pass(60);
    expect(log.lines).toEqual([]);
  });

  it('logs only the time if bytes are not counted', async () => {
    const log = new MemoryLog();
    const { promise, resolve } = Promise.withResolvers<void>();
    const work = withProgress(log, { title: 'Push' }, promise);
    await pass(10);
    resolve();
    await work;
    expect(log.lines).toEqual(['info: Push: 5 s so far', 'info: Push: 10 s so far']);
  });

  it('logs nothing while the work itself logs', async () => {
    const log = new MemoryLog();
    let loggedChars = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const work = withProgress(log, { title: 'Command', loggedChars: () => loggedChars }, promise);
    await pass(5);
    loggedChars += 10;
    await pass(5);
    await pass(5);
    resolve();
    await work;
    expect(log.lines).toEqual(['info: Command: 5 s so far', 'info: Command: 15 s so far']);
  });
});

describe('withProgressThen', () => {
  const sending = { title: 'Load', doneBytes: () => 7 };

  it('logs bytes until all are sent, then the time', async () => {
    const log = new MemoryLog();
    const sent = Promise.withResolvers<void>();
    const all = Promise.withResolvers<string>();
    const work = withProgressThen(
      log,
      { progress: sending, sent: sent.promise, after: 'Unpack' },
      all.promise,
    );
    await pass(5);
    sent.resolve();
    await pass(5);
    all.resolve('result');
    expect(await work).toBe('result');
    await pass(60);
    expect(log.lines).toEqual(['info: Load: 7 B, 0 B/s', 'info: Unpack: 5 s so far']);
  });

  it.each(['resolves', 'rejects'])(
    'ends with the work even if sending does not: %s',
    async (how) => {
      const log = new MemoryLog();
      const all = Promise.withResolvers<string>();
      const work = withProgressThen(
        log,
        { progress: sending, sent: new Promise(() => {}), after: 'Unpack' },
        all.promise,
      );
      const ended =
        how === 'resolves' ? expect(work).resolves.toBe('x') : expect(work).rejects.toThrow('x');
      if (how === 'resolves') all.resolve('x');
      else all.reject(new Error('x'));
      await ended;
      await pass(60);
      expect(log.lines).toEqual([]);
    },
  );

  it('leaves it to the work to report a failure to send', async () => {
    const log = new MemoryLog();
    const all = Promise.withResolvers<string>();
    const failed = Promise.reject(new Error('sending'));
    const work = withProgressThen(
      log,
      { progress: sending, sent: failed, after: 'Unpack' },
      all.promise,
    );
    await pass(5);
    all.reject(new Error('the cause'));
    await expect(work).rejects.toThrow('the cause');
    expect(log.lines).toEqual(['info: Unpack: 5 s so far']);
  });
});
