import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ActionLog } from '../../src/action/log.ts';
import { catchOutput } from '../support/process/output.ts';

/** Runs code that logs, and returns the lines for the runner with each fence's token replaced by TOKEN. */
async function logged(work: (log: ActionLog) => unknown): Promise<string[]> {
  const stdout = catchOutput('stdout');
  await work(new ActionLog());
  const lines = stdout().trimEnd().split('\n');
  const tokens = new Set(lines.map((line) => /^::stop-commands::(.+)$/.exec(line)?.[1] ?? ''));
  tokens.delete('');
  return lines.map((line) =>
    [...tokens].reduce((text, token) => text.replaceAll(token, 'TOKEN'), line),
  );
}

describe('ActionLog', () => {
  it('writes workflow commands', async () => {
    const lines = await logged(async (log) => {
      log.info('an info');
      log.debug('a debug');
      log.notice('a notice');
      log.warning('a warning');
      await log.group('a title', async () => log.info('inside'));
    });
    expect(lines).toEqual([
      'an info',
      '::debug::a debug',
      '::notice::a notice',
      '::warning::a warning',
      '::group::a title',
      'inside',
      '::endgroup::',
    ]);
  });

  it.each([
    ['::error::x', ': :error::x'],
    ['  \t::set-output name=a::b', '  \t: :set-output name=a::b'],
    ['\u0085::warning::x', '\u0085: :warning::x'],
    ['\u3000\u2028::warning::x', '\u3000\u2028: :warning::x'],
    ['one\n::error::x\r::notice::y\r\n', 'one ::error::x ::notice::y '],
    ['\n::error::x', ' : :error::x'],
    [':::error::x', ': ::error::x'],
    ['a ##[error]x ##[group]y', 'a ## [error]x ## [group]y'],
    ['##[add-mask]x', '## [add-mask]x'],
    ['a::b', 'a::b'],
    [': a', ': a'],
  ])('writes a plain line so that it is not a command: %j', async (line, written) => {
    const stdout = catchOutput('stdout');
    new ActionLog().info(line);
    expect(stdout()).toBe(`${written}\n`);
  });

  it('closes the group if the work fails', async () => {
    const lines = await logged((log) =>
      log
        .group('a title', async () => {
          throw new Error('inside');
        })
        .catch((error: Error) => log.info(error.message)),
    );
    expect(lines).toEqual(['::group::a title', '::endgroup::', 'inside']);
  });

  it('fences consecutive lines of a container so that they are not commands', async () => {
    const lines = await logged((log) => {
      log.untrusted('::error::not an error');
      log.untrusted('::set-output name=a::b');
      log.info('after');
    });
    expect(lines).toEqual([
      '::stop-commands::TOKEN',
      '::error::not an error',
      '::set-output name=a::b',
      '::TOKEN::',
      'after',
    ]);
  });

  it.each<[string, (log: ActionLog) => unknown, string]>([
    ['a debug line', (log) => log.debug('x'), '::debug::x'],
    ['a notice', (log) => log.notice('x'), '::notice::x'],
    ['a warning', (log) => log.warning('x'), '::warning::x'],
    ['a group', (log) => log.group('x', async () => {}), '::group::x'],
  ])('closes the fence before %s', async (_, next, command) => {
    const lines = await logged(async (log) => {
      log.untrusted('output');
      await next(log);
    });
    expect(lines.slice(0, 4)).toEqual(['::stop-commands::TOKEN', 'output', '::TOKEN::', command]);
  });

  it('closes the fence at the end of a group, even if the work fails', async () => {
    for (const fails of [false, true]) {
      const lines = await logged((log) =>
        log
          .group('title', async () => {
            log.untrusted('output');
            if (fails) throw new Error('inside');
          })
          .catch(() => {}),
      );
      expect(lines.slice(-3)).toEqual(['output', '::TOKEN::', '::endgroup::']);
    }
  });

  it('uses a new, unguessable token for every fence', async () => {
    const stdout = catchOutput('stdout');
    const log = new ActionLog();
    for (let fence = 0; fence < 5; fence++) {
      log.untrusted('output');
      log.info('between');
    }
    const tokens = [...stdout().matchAll(/::stop-commands::(.+)/g)].map(([, token]) => token);
    expect(new Set(tokens).size).toBe(5);
    for (const token of tokens) expect(token?.length).toBeGreaterThanOrEqual(32);
  });

  it('shows progress as a line every five seconds, outside of fences and not as a command', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const lines = await logged(async (log) => {
      const end = log.showProgress({ title: '::error::Read', doneBytes: () => 0 });
      await vi.advanceTimersByTimeAsync(4999);
      log.untrusted('inside');
      await vi.advanceTimersByTimeAsync(1);
      end();
      await vi.advanceTimersByTimeAsync(60_000);
    });
    expect(lines).toEqual([
      '::stop-commands::TOKEN',
      'inside',
      '::TOKEN::',
      ': :error::Read: 0 B, 0 B/s',
    ]);
  });
});
