import { describe, expect, it } from 'vitest';
import { debugText, describeError, FlattenError, messageOf } from '../../src/base/errors.ts';

describe('FlattenError', () => {
  it('has a code, message, hint and cause', () => {
    const cause = new Error('below');
    const error = new FlattenError('NO_SPACE', 'full', { hint: 'free some', cause });
    expect(error).toMatchObject({
      name: 'FlattenError',
      code: 'NO_SPACE',
      message: 'full',
      hint: 'free some',
      cause,
    });
    expect(new FlattenError('NO_SPACE', 'full', { hint: 'do so' })).not.toHaveProperty('cause');
  });
});

describe('describeError', () => {
  it('puts the hint on its own line', () => {
    expect(describeError(new FlattenError('BAD_INPUT', 'wrong', { hint: 'do so' }))).toBe(
      'wrong\ndo so',
    );
  });

  it('reports an unexpected error without its stack', () => {
    const report =
      'This is a bug in docker-flatten. Please report it, with the log of a run that has';
    expect(describeError(new TypeError('x is undefined'))).toContain(
      `Unexpected failure: x is undefined\n${report}`,
    );
    expect(describeError('text')).toContain(`Unexpected failure: text\n${report}`);
    expect(describeError(undefined)).toContain(`Unexpected failure: undefined\n${report}`);
  });
});

describe('messageOf', () => {
  it('returns the message of an error and the text of anything else', () => {
    expect(messageOf(new Error('m'))).toBe('m');
    expect(messageOf(7)).toBe('7');
    expect(messageOf(null)).toBe('null');
  });
});

describe('debugText', () => {
  it('contains every cause with its code and stack', () => {
    const root = new Error('root');
    const text = debugText(
      new FlattenError('TEMP_DIR', 'top', {
        hint: 'do so',
        cause: new Error('middle', { cause: root }),
      }),
    );
    expect(text.split('\ncaused by: ')).toHaveLength(3);
    expect(text).toMatch(/^TEMP_DIR: FlattenError: top\n/);
    for (const part of ['top', 'middle', 'root']) expect(text).toContain(part);
    expect(text).toContain('errors.test.ts');
  });

  it('ends at a cause that is not an error', () => {
    expect(debugText(new Error('top', { cause: 'plain' }))).toMatch(/caused by: plain$/);
  });
});
