import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShellLog, type ShellLogOptions } from '../../src/cli/log.ts';
import type { Terminal } from '../../src/cli/progress-bar.ts';
import { catchOutput } from '../support/process/output.ts';
import { FakeTerminal } from '../support/process/terminal.ts';

describe('ShellLog', () => {
  it('writes all of it to stderr and nothing to stdout', async () => {
    const stdout = catchOutput('stdout');
    const stderr = catchOutput('stderr');
    const log = new ShellLog({ verbosity: 'debug' });
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

  it('keeps debug lines to itself unless asked', () => {
    const stderr = catchOutput('stderr');
    new ShellLog().debug('secret');
    expect(stderr()).toBe('');
  });

  it.each([
    ['\x1b[2Jcleared', 'cleared'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b[31mred\x1b[0m', 'red'],
  ])('does not let a container move the cursor: %j', (said, shown) => {
    const stderr = catchOutput('stderr');
    new ShellLog().untrusted(said);
    expect(stderr()).toBe(`  | ${shown}\n`);
  });

  it.each(['\r', '\b', '\x07', '\x9b2J', '\x1bc', '\x00'])(
    'shows no control character %j',
    (character) => {
      const stderr = catchOutput('stderr');
      new ShellLog().untrusted(`a${character}b`);
      expect(stderr()).not.toContain(character);
    },
  );

  it('moves no cursor whatever kind of line it is, and keeps what is text', async () => {
    const stderr = catchOutput('stderr');
    const log = new ShellLog({ verbosity: 'debug' });
    const hostile = 'a\x1b[2J\x9b2J\r\x07b\tc\nd é漢';
    log.info(hostile);
    log.debug(hostile);
    log.notice(hostile);
    log.warning(hostile);
    await log.group(hostile, async () => {});
    const plain = 'ab\tc\nd é漢\n';
    expect(stderr()).toBe(`${plain}debug: ${plain}note: ${plain}warning: ${plain}${plain}`);
  });

  it('gives back what the work gives', async () => {
    catchOutput('stderr');
    expect(await new ShellLog().group('t', async () => 7)).toBe(7);
    await expect(
      new ShellLog().group('t', async () => {
        throw new Error('inside');
      }),
    ).rejects.toThrow('inside');
  });

  it('says nothing but warnings when it is to be quiet', async () => {
    const stderr = catchOutput('stderr');
    const log = new ShellLog({ verbosity: 'quiet' });
    log.info('an info');
    log.debug('a debug');
    log.notice('a notice');
    log.untrusted('a line');
    expect(await log.group('a title', async () => 7)).toBe(7);
    log.warning('a warning');
    expect(stderr()).toBe('warning: a warning\n');
  });
});

/** A log whose progress can be seen; fake time is needed. */
function shown(options: ShellLogOptions, stream: Partial<Terminal> = {}) {
  const terminal = new FakeTerminal(60);
  Object.assign(terminal, stream);
  const log = new ShellLog({ env: {}, ...options, stream: terminal });
  const end = log.showProgress({ title: 'Read', doneBytes: () => 1000 });
  return { terminal, end };
}

describe('progress in a shell', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each<[string, ShellLogOptions, Partial<Terminal>]>([
    ['where stderr is no terminal', {}, { isTTY: false }],
    ['with NO_COLOR', { env: { NO_COLOR: '1', TERM: 'xterm' } }, {}],
    ['with TERM=dumb', { env: { TERM: 'dumb' } }, {}],
  ])('is plain lines %s', async (_, options, stream) => {
    const { terminal, end } = shown(options, stream);
    await vi.advanceTimersByTimeAsync(11_000);
    end();
    expect(terminal.written).toBe('Read: 1.00 kB, 0 B/s\nRead: 1.00 kB, 0 B/s\n');
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['otherwise', { TERM: 'xterm' }],
    ['with an empty NO_COLOR', { NO_COLOR: '', TERM: 'xterm' }],
    ['without TERM', {}],
  ])('is a live line on a terminal %s', async (_, env) => {
    const { terminal, end } = shown({ env });
    await vi.advanceTimersByTimeAsync(1000);
    expect(terminal.screen).toEqual(['Read  1.00 kB  0 B/s']);
    end();
    expect(terminal.screen).toEqual(['']);
  });

  it.each([true, false])('is nothing when it is to be quiet, terminal: %s', async (isTTY) => {
    const { terminal, end } = shown({ verbosity: 'quiet' }, { isTTY });
    await vi.advanceTimersByTimeAsync(60_000);
    end();
    expect(terminal.written).toBe('');
  });
});
