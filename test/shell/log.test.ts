import { describe, expect, it } from 'vitest';
import { ShellLog } from '../../src/shell/log.ts';
import { catchOutput } from '../support/output.ts';

describe('ShellLog', () => {
  it('writes all of it to stderr and nothing to stdout', async () => {
    const stdout = catchOutput('stdout');
    const stderr = catchOutput('stderr');
    const log = new ShellLog(true);
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
    new ShellLog(false).debug('secret');
    expect(stderr()).toBe('');
  });

  it.each([
    ['\x1b[2Jcleared', 'cleared'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b[31mred\x1b[0m', 'red'],
  ])('does not let a container move the cursor: %j', (said, shown) => {
    const stderr = catchOutput('stderr');
    new ShellLog(false).untrusted(said);
    expect(stderr()).toBe(`  | ${shown}\n`);
  });

  it.each(['\r', '\b', '\x07', '\x9b2J', '\x1bc', '\x00'])(
    'shows no control character %j',
    (character) => {
      const stderr = catchOutput('stderr');
      new ShellLog(false).untrusted(`a${character}b`);
      expect(stderr()).not.toContain(character);
    },
  );

  it('moves no cursor whatever kind of line it is, and keeps what is text', async () => {
    const stderr = catchOutput('stderr');
    const log = new ShellLog(true);
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
    expect(await new ShellLog(false).group('t', async () => 7)).toBe(7);
    await expect(
      new ShellLog(false).group('t', async () => {
        throw new Error('inside');
      }),
    ).rejects.toThrow('inside');
  });
});
