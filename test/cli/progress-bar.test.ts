import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress } from '../../src/base/progress.ts';
import type { ProgressState } from '../../src/base/progress-meter.ts';
import { TerminalLog } from '../../src/cli/log.ts';
import { barLine } from '../../src/cli/progress-bar.ts';
import { FakeTerminal } from '../support/process/terminal.ts';

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

function draw(fraction: number, columns: number): string {
  const full = Math.round(fraction * columns);
  return '='.repeat(full) + '-'.repeat(columns - full);
}

describe('barLine', () => {
  it.each<[number, string]>([
    [99, `Read [${draw(0.418, 40)}]  42 %  640 MB of 1.53 GB  210 MB/s  4 s left`],
    [79, `Read [${draw(0.418, 27)}]  42 %  640 MB of 1.53 GB  210 MB/s  4 s left`],
    [50, `Read [${draw(0.418, 8)}]  42 %  640 MB of 1.53 GB  4 s left`],
    [49, `Read [${draw(0.418, 18)}]  42 %  640 MB  4 s left`],
    [39, 'Read [===-----]  42 %  640 MB  4 s left'],
    [31, `Read [${draw(0.418, 8)}]  42 %  4 s left`],
    [30, `Read [${draw(0.418, 17)}]  42 %`],
    [20, 'Read  42 %'],
    [5, 'Read '],
    [0, ''],
  ])('fits %d columns', (columns, line) => {
    expect(barLine(STATE, columns, draw)).toBe(line);
  });

  it('never exceeds the columns', () => {
    const states: Partial<ProgressState>[] = [
      {},
      { totalBytes: undefined, percent: undefined, secondsLeft: undefined },
      { doneBytes: undefined },
      { bytesPerSecond: undefined, secondsLeft: undefined },
      { isEstimate: true, secondsLeft: 3599 },
      { title: 'A title that is longer than any real one' },
    ];
    for (const more of states) {
      for (let columns = 0; columns < 200; columns++) {
        const line = barLine({ ...STATE, ...more }, columns, draw);
        expect(line.length).toBeLessThanOrEqual(columns);
      }
    }
  });

  it.each<[string, Partial<ProgressState>, string]>([
    [
      'a total',
      { totalBytes: undefined, percent: undefined, secondsLeft: undefined },
      'Read  640 MB  210 MB/s',
    ],
    ['bytes', { doneBytes: undefined, seconds: 80 }, 'Read  1 min 20 s so far'],
  ])('omits the bar without %s', (_, more, line) => {
    expect(barLine({ ...STATE, ...more }, 99, draw)).toBe(line);
  });

  it('does not draw a full bar before the work is done', () => {
    const line = barLine({ ...STATE, doneBytes: 1.53e9, percent: 99 }, 200, (fraction, columns) => {
      expect(fraction).toBeLessThan(1);
      return draw(fraction, columns);
    });
    expect(line).toContain('99 %');
  });
});

/** Starts work on a fake terminal and waits until its bar is visible. */
async function startWork(columns = 80, signal?: AbortSignal) {
  const terminal = new FakeTerminal(columns);
  const log = new TerminalLog({ stream: terminal, env: {}, ...(signal && { signal }) });
  const work = Promise.withResolvers<string>();
  const bytes = { done: 0 };
  const progress = { title: 'Read', doneBytes: () => bytes.done, totalBytes: () => 1000 };
  const ended = withProgress(log, progress, work.promise);
  ended.catch(() => {});
  bytes.done = 500;
  await vi.advanceTimersByTimeAsync(1000);
  return { terminal, log, work, bytes, ended };
}

describe('a progress bar', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('follows the work and hides the cursor', async () => {
    const { terminal, work, bytes, ended } = await startWork();
    expect(terminal.screen).toEqual([
      expect.stringMatching(/^Read \[=+-+\] {2}50 % {2}500 B of 1\.00 kB {2}/),
    ]);
    expect(terminal.isCursorShown).toBe(false);
    bytes.done = 900;
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual([expect.stringMatching(/^Read \[=+-+\] {2}90 % /)]);
    work.resolve('result');
    expect(await ended).toBe('result');
    expect(terminal.screen).toEqual(['']);
    expect(terminal.isCursorShown).toBe(true);
  });

  it('disappears if the work fails', async () => {
    const { terminal, work, ended } = await startWork();
    work.reject(new Error('broke'));
    await expect(ended).rejects.toThrow('broke');
    const { written } = terminal;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(terminal.written).toBe(written);
    expect(terminal.screen).toEqual(['']);
    expect(terminal.isCursorShown).toBe(true);
    expect(terminal.listenerCount('resize')).toBe(0);
  });

  it('stays below lines that are logged meanwhile', async () => {
    const { terminal, log, work, ended } = await startWork();
    log.info('one');
    log.warning(`two ${'x'.repeat(100)}`);
    log.untrusted('three\x1b[2J\nfour');
    const bar = expect.stringMatching(/^Read \[=+-+\] {2}50 % /);
    const lines = ['one', `warning: two ${'x'.repeat(67)}`, 'x'.repeat(33), '  | three', 'four'];
    expect(terminal.screen).toEqual([...lines, bar]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual([...lines, bar]);
    work.resolve('');
    await ended;
    log.info('five');
    expect(terminal.screen).toEqual([...lines, 'five', '']);
  });

  it('does not appear for short work', async () => {
    const terminal = new FakeTerminal(80);
    const log = new TerminalLog({ stream: terminal, env: {} });
    const end = log.showProgress({ title: 'Read' });
    await vi.advanceTimersByTimeAsync(299);
    end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(terminal.written).toBe('');
  });

  it('disappears when the run is cancelled, and no other bar appears', async () => {
    const stop = new AbortController();
    const { terminal, log, work, ended } = await startWork(80, stop.signal);
    stop.abort();
    expect(terminal.screen).toEqual(['']);
    expect(terminal.isCursorShown).toBe(true);
    const { written } = terminal;
    const end = log.showProgress({ title: 'Push' });
    await vi.advanceTimersByTimeAsync(60_000);
    end();
    expect(terminal.written).toBe(written);
    work.resolve('');
    await ended;
    expect(terminal.written).toBe(written);
  });

  it('shows the cursor again if the program exits', async () => {
    const before = process.listeners('exit');
    const { terminal, work, ended } = await startWork();
    const added = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(added).toHaveLength(1);
    added[0]!(0);
    expect(terminal.isCursorShown).toBe(true);
    work.resolve('');
    await ended;
    expect(process.listeners('exit')).toEqual(before);
  });

  it('is the only one, even for nested work', async () => {
    const { terminal, log, work, ended } = await startWork();
    const end = log.showProgress({ title: 'Other' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual([expect.stringMatching(/^Read /)]);
    end();
    log.info('a line');
    expect(terminal.screen).toEqual(['a line', expect.stringMatching(/^Read /)]);
    work.resolve('');
    await ended;
    const next = log.showProgress({ title: 'Next' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual(['a line', 'Next  1 s so far']);
    next();
  });

  it.each([40, 20, 8, 1])('fits %d columns', async (columns) => {
    const { terminal, work, ended } = await startWork(columns);
    await vi.advanceTimersByTimeAsync(5000);
    expect(terminal.screen).toHaveLength(1);
    // Some terminals wrap a line that fills the last column.
    expect(terminal.screen[0]?.length).toBeLessThan(columns);
    work.resolve('');
    await ended;
    expect(terminal.screen).toEqual(['']);
  });

  it('adapts if the terminal is resized', async () => {
    const { terminal, log, work, ended } = await startWork(100);
    log.info('a line');
    for (const columns of [60, 40, 25, 90, 12, 100]) {
      terminal.resize(columns);
      await vi.advanceTimersByTimeAsync(1000);
      expect(terminal.screen).toEqual(['a line', expect.stringMatching(/^Read /)]);
    }
    expect(terminal.screen[1]).toMatch(/^Read \[=+-+\] {2}50 % {2}500 B of 1\.00 kB {2}/);
    work.resolve('');
    await ended;
    expect(terminal.screen).toEqual(['a line', '']);
  });

  it('removes escape sequences from its title', async () => {
    const terminal = new FakeTerminal(80);
    const log = new TerminalLog({ stream: terminal, env: {} });
    const end = log.showProgress({ title: 'a\x1b[2J\nb\x07' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual(['a b  1 s so far']);
    end();
  });
});
