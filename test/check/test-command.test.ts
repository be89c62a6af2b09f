import { describe, expect, it } from 'vitest';
import { parseTestCommand, type TestCommand, testImage } from '../../src/check/test-command.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../support/engine/sources.ts';
import { failureOf, thrownBy } from '../support/process/errors.ts';

const ID = 'c0ffee'.padEnd(64, '0');

describe('parseTestCommand', () => {
  it.each(['', ' ', '\n\t '])('returns undefined for %j', (text) => {
    expect(parseTestCommand(text)).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['["/app"]', ['/app']],
    ['["/app", "--version"]', ['/app', '--version']],
    [' \n[ "/app" ,\n"a b", "", "$HOME", "é\\n" ]\n', ['/app', 'a b', '', '$HOME', 'é\n']],
    ['["-x"]', ['-x']],
  ])('reads a JSON array as a program and its arguments: %j', (text, command) => {
    expect(parseTestCommand(text)).toEqual(command);
  });

  it.each([
    'true',
    'python3 -c "import numpy"',
    ' test -e /etc/passwd && echo "$HOME"\n',
    'set -e\nls\n# ["/app"]',
    // A text that starts with "[" but is not an array is a shell command.
    '[ -e /etc/passwd ]',
    '[ "a" = "a" ]',
    '[[ -e /x ]]',
    '["/app"',
    '["/app"] && true',
    "['/app']",
    // Other JSON is a command too.
    '"/app"',
    '{"a":1}',
    'null',
    '7',
  ])('passes anything else to the shell unchanged: %j', (text) => {
    expect(parseTestCommand(text)).toEqual(['/bin/sh', '-c', ` ${text}`]);
  });

  it.each([
    ['[]', 'does not name a program'],
    ['[""]', 'does not name a program'],
    ['["", "x"]', 'does not name a program'],
    ['[7]', 'other than strings'],
    ['["/app", 7]', 'other than strings'],
    ['["/app", ["x"]]', 'other than strings'],
    ['["/app", null]', 'other than strings'],
    ['[null]', 'other than strings'],
    ['echo \0', 'NUL'],
    ['["/app\\u0000"]', 'NUL'],
    ['["/app", "a\\u0000b"]', 'NUL'],
  ])('rejects %j', (text, reason) => {
    const error = thrownBy(() => parseTestCommand(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"test"');
    expect(error.message).toContain(reason);
    expect(error.hint).toContain('For example');
  });
});

describe('testImage', () => {
  /** Runs a test command in containers that run this script. Also returns the fake docker. */
  async function runTest(script: string, command: TestCommand = ['/bin/sh', '-c', 'ls']) {
    const docker = fakeDocker(`for argument in "$@"; do echo "$argument"; done > "$NOTES/$1"
case "$1" in
create) echo ${ID} ;;
start) ${script} ;;
esac`);
    const source = imageWith({ volumes: ['/data'] });
    const engine = sessionWith(new Docker());
    const work = testImage(engine, source, command);
    return { work, docker };
  }

  it('passes if the command succeeds, and removes the container', async () => {
    const { work, docker } = await runTest('exit 0', ['/app', '--self test', '']);
    await work;
    const created = docker.note('create')?.slice(0, -1).split('\n') ?? [];
    expect(created.slice(-3)).toEqual(['sha256:app', '--self test', '']);
    expect(created[created.indexOf('--entrypoint') + 1]).toBe('/app');
    // The working directory, the volumes and the user are those of the image.
    expect(created.join(' ')).not.toMatch(/--workdir|--mount|--user/);
    expect(created[created.indexOf('--network') + 1]).toBe('none');
    expect(docker.note('rm')).toBe(`rm\n--force\n--volumes\n${ID}\n`);
  });

  it.each([1, 2, 126, 127, 139])('fails with exit status %d and the last lines', async (status) => {
    const { work, docker } = await runTest(`echo out; echo 'no module' >&2; exit ${status}`);
    const failure = await failureOf(work);
    expect(failure.code).toBe('COMMAND_FAILED');
    expect(failure.message).toContain(`exit status ${status}. No tag was moved.`);
    expect(failure.message.endsWith('\nout\nno module')).toBe(true);
    expect(failure.hint).toContain('without network');
    expect(docker.note('rm')).toContain(ID);
  });
});
