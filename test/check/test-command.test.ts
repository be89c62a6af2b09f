import { describe, expect, it } from 'vitest';
import { parseTestCommand } from '../../src/check/test-command.ts';
import { thrownBy } from '../support/errors.ts';

describe('parseTestCommand', () => {
  it.each(['', ' ', '\n\t '])('is none of %j', (text) => {
    expect(parseTestCommand(text)).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['["/app"]', ['/app']],
    ['["/app", "--version"]', ['/app', '--version']],
    [' \n[ "/app" ,\n"a b", "", "$HOME", "é\\n" ]\n', ['/app', 'a b', '', '$HOME', 'é\n']],
    ['["-x"]', ['-x']],
  ])('takes a JSON array as a program with its arguments: %j', (text, command) => {
    expect(parseTestCommand(text)).toEqual(command);
  });

  it.each([
    'true',
    'python3 -c "import numpy"',
    ' test -e /etc/passwd && echo "$HOME"\n',
    'set -e\nls\n# ["/app"]',
    // What starts with a bracket and is no array is the shell's own command of that name.
    '[ -e /etc/passwd ]',
    '[ "a" = "a" ]',
    '[[ -e /x ]]',
    '["/app"',
    '["/app"] && true',
    "['/app']",
    // JSON that is no array is a command too.
    '"/app"',
    '{"a":1}',
    'null',
    '7',
  ])('hands anything else to the shell as it is: %j', (text) => {
    expect(parseTestCommand(text)).toEqual(['/bin/sh', '-c', text]);
  });

  it.each([
    ['[]', 'names no program'],
    ['[""]', 'names no program'],
    ['["", "x"]', 'names no program'],
    ['[7]', 'no text'],
    ['["/app", 7]', 'no text'],
    ['["/app", ["x"]]', 'no text'],
    ['["/app", null]', 'no text'],
    ['[null]', 'no text'],
    ['echo \0', 'NUL'],
    ['["/app\\u0000"]', 'NUL'],
    ['["/app", "a\\u0000b"]', 'NUL'],
  ])('refuses %j', (text, why) => {
    const error = thrownBy(() => parseTestCommand(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"test"');
    expect(error.message).toContain(why);
    expect(error.hint).toContain('For example');
  });
});
