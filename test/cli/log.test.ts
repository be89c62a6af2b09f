import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TerminalLog, type TerminalLogOptions } from '../../src/cli/log.ts';
import type { Terminal } from '../../src/cli/progress-bar.ts';
import { catchOutput } from '../support/process/output.ts';
import { FakeTerminal } from '../support/process/terminal.ts';

describe('TerminalLog', () => {
  it('writes everything to stderr and nothing to stdout', async () => {
    const stdout = catchOutput('stdout');
    const stderr = catchOutput('stderr');
    const log = new TerminalLog({ verbosity: 'debug' });
    log.info('an info');
    log.debug('a debug');
    log.notice('a notice');
    log.warning('a warning');
    expect(await log.group('a title', async () => log.info('inside'))).toBeUndefined();
    expect(stderr()).toBe(
      'an info\ndebug: a debug\nnote: a notice\nwarning: a warning\na title\ninside\n',
    );
    expect(stdout()).toBe('');
  });

  it('hides debug messages by default', () => {
    const stderr = catchOutput('stderr');
    new TerminalLog().debug('secret');
    expect(stderr()).toBe('');
  });

  it.each([
    ['\x1b[2Jcleared', 'cleared'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b[31mred\x1b[0m', 'red'],
  ])('removes escape sequences from the output of a container: %j', (output, shown) => {
    const stderr = catchOutput('stderr');
    new TerminalLog().untrusted(output);
    expect(stderr()).toBe(`  | ${shown}\n`);
  });

  it.each(['\r', '\b', '\x07', '\x9b2J', '\x1bc', '\x00'])(
    'removes the control character %j',
    (character) => {
      const stderr = catchOutput('stderr');
      new TerminalLog().untrusted(`a${character}b`);
      expect(stderr()).not.toContain(character);
    },
  );

  it('removes escape sequences from every kind of line and keeps the text', async () => {
    const stderr = catchOutput('stderr');
    const log = new TerminalLog({ verbosity: 'debug' });
    const hostile = 'a\x1b[2J\x9b2J\r\x07b\tc\nd é漢';
    log.info(hostile);
    log.debug(hostile);
    log.notice(hostile);
    log.warning(hostile);
    await log.group(hostile, async () => {});
    const plain = 'ab\tc\nd é漢\n';
    expect(stderr()).toBe(`${plain}debug: ${plain}note: ${plain}warning: ${plain}${plain}`);
  });

  it('returns the result of a group, or its error', async () => {
    catchOutput('stderr');
    expect(await new TerminalLog().group('t', async () => 7)).toBe(7);
    await expect(
      new TerminalLog().group('t', async () => {
        throw new Error('inside');
      }),
    ).rejects.toThrow('inside');
  });

  it('shows only warnings if it is quiet', async () => {
    const stderr = catchOutput('stderr');
    const log = new TerminalLog({ verbosity: 'quiet' });
    log.info('an info');
    log.debug('a debug');
    log.notice('a notice');
    log.untrusted('a line');
    expect(await log.group('a title', async () => 7)).toBe(7);
    log.warning('a warning');
    expect(stderr()).toBe('warning: a warning\n');
  });
});

/** Starts progress on a fake terminal. Needs fake timers. */
function showProgress(options: TerminalLogOptions, stream: Partial<Terminal> = {}) {
  const terminal = new FakeTerminal(60);
  Object.assign(terminal, stream);
  const log = new TerminalLog({ env: {}, ...options, stream: terminal });
  const end = log.showProgress({ title: 'Read', doneBytes: () => 1000 });
  return { terminal, end };
}

describe('the progress of a TerminalLog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each<[string, TerminalLogOptions, Partial<Terminal>]>([
    ['if stderr is not a terminal', {}, { isTTY: false }],
    ['with NO_COLOR', { env: { NO_COLOR: '1', TERM: 'xterm' } }, {}],
    ['with TERM=dumb', { env: { TERM: 'dumb' } }, {}],
  ])('is written as plain lines %s', async (_, options, stream) => {
    const { terminal, end } = showProgress(options, stream);
    await vi.advanceTimersByTimeAsync(11_000);
    end();
    expect(terminal.written).toBe('Read: 1.00 kB, 0 B/s\nRead: 1.00 kB, 0 B/s\n');
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['with TERM=xterm', { TERM: 'xterm' }],
    ['with an empty NO_COLOR', { NO_COLOR: '', TERM: 'xterm' }],
    ['without TERM', {}],
  ])('is a progress bar on a terminal %s', async (_, env) => {
    const { terminal, end } = showProgress({ env });
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual(['Read  1.00 kB  0 B/s']);
    end();
    expect(terminal.screen).toEqual(['']);
  });

  it.each([true, false])('is hidden if the log is quiet, isTTY: %s', async (isTTY) => {
    const { terminal, end } = showProgress({ verbosity: 'quiet' }, { isTTY });
    await vi.advanceTimersByTimeAsync(60_000);
    end();
    expect(terminal.written).toBe('');
  });
});
