import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { complete, completionScript, SHELLS } from '../../src/cli/completion.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { INPUTS, type InputSpec } from '../../src/inputs/table.ts';
import { fakeDocker, withPath } from '../support/engine/fake-docker.ts';
import { builtPath, pathWithNode } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';

const LISTS = `case "$1 $2" in
'image ls') printf 'app:latest\\n<none>:<none>\\ngcc:14\\n' ;;
'ps --all') echo web ;;
'network ls') printf 'bridge\\nhost\\n' ;;
*) exit 1 ;;
esac`;

/** Candidates for the last of these words, without their help, and the directive. */
async function ask(...words: string[]): Promise<string[]> {
  const lines = (await complete(words, new Docker())).split('\n');
  return lines.map((line) => line.split('\t')[0] ?? '');
}

describe('complete', () => {
  it.each<[string[], string[]]>([
    [[''], ['app:latest', 'gcc:14', ':4']],
    [['a'], ['app:latest', ':4']],
    [['app', ''], [':4']],
    [
      ['--tag', 'app:flat', 'g'],
      ['gcc:14', ':4'],
    ],
    [
      ['app', '-t', ''],
      ['app:latest', 'gcc:14', ':4'],
    ],
    [
      ['app', '--tag=a'],
      ['--tag=app:latest', ':4'],
    ],
    [
      ['--container', ''],
      ['web', ':4'],
    ],
    [
      ['app', '--run-network', 'h'],
      ['host', ':4'],
    ],
    [
      ['app', '--pull', ''],
      ['missing', 'always', 'never', ':4'],
    ],
    [
      ['app', '--compression', 'z'],
      ['zstd', ':4'],
    ],
    [
      ['app', '--clean', 'auto,do'],
      ['auto,docs', ':6'],
    ],
    [
      ['app', '--clean', 'a'],
      ['auto', 'apt', 'apk', ':6'],
    ],
    [['app', '--report', ''], [':0']],
    [['app', '--run', 'm'], [':4']],
    [
      ['app', '--ver'],
      ['--verify', '--version', ':4'],
    ],
    [
      ['app', '--no-p'],
      ['--no-pause', ':4'],
    ],
    [
      ['app', '--verify', '--ver'],
      ['--version', ':4'],
    ],
    [
      ['app', '-t', 'x', '--ta'],
      ['--tag', ':4'],
    ],
  ])('%j: %j', async (words, wanted) => {
    fakeDocker(LISTS);
    expect(await ask(...words)).toEqual(wanted);
  });

  it('knows every input that a shell has', async () => {
    const options = await ask('app', '--');
    for (const [name, { isActionOnly, kind, default: usual }] of Object.entries<InputSpec>(
      INPUTS,
    )) {
      if (isActionOnly === true) continue;
      const no = kind === 'boolean' && usual === 'true' ? 'no-' : '';
      expect(options).toContain(`--${no}${name}`);
    }
  });

  it('has nothing where no engine answers, and no docker is', async () => {
    fakeDocker('echo no engine >&2; exit 1');
    expect(await ask('')).toEqual([':4']);
    withPath(tempDir());
    expect(await ask('')).toEqual([':4']);
  });
});

describe('asking for it', () => {
  const PLUGIN = { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: '/usr/bin/docker' };
  it('is for a shell with a script', () => {
    for (const shell of SHELLS)
      expect(readArguments(['completion', shell], {})).toEqual({ kind: 'completion', shell });
    for (const words of [['completion'], ['completion', 'tcsh'], ['completion', 'zsh', 'x']])
      expect(() => readArguments(words, {})).toThrow(/needs a shell \(bash, zsh, fish\), and/);
    // An image may have the name.
    expect(readArguments(['completion', '-t', 'x'], {}).kind).toBe('flatten');
  });

  it('has the words as the docker CLI hands them to a plugin', () => {
    const words = ['app', '--cl'];
    expect(readArguments(['__complete', ...words], {})).toEqual({ kind: 'complete', words });
    expect(readArguments(['__complete', 'flatten', ...words], PLUGIN)).toEqual({
      kind: 'complete',
      words,
    });
    expect(readArguments(['__complete', 'flatten', ''], {})).toEqual({
      kind: 'complete',
      words: ['flatten', ''],
    });
  });
});

/** Runs a script of a shell in a directory with the built command and a docker of ours; what it printed. */
function runIn(shell: string, script: string): string {
  const directory = tempDir();
  symlinkSync(builtPath('cli'), join(directory, 'docker-flatten'));
  const docker = `#!/bin/sh\n${LISTS}\n`;
  writeFileSync(join(directory, 'docker'), docker, { mode: 0o755 });
  mkdirSync(join(directory, 'reports'));
  const env = { PATH: `${directory}:${pathWithNode()}`, HOME: directory };
  const ended = spawnSync(shell, ['-c', script], { cwd: directory, env, encoding: 'utf8' });
  expect([ended.status, ended.stderr]).toEqual([0, '']);
  return ended.stdout.trim();
}

const hasShell = (shell: string) => spawnSync(shell, ['--version']).status === 0;

describe('the script of bash', () => {
  it.each([
    ['docker-flatten app:', 'latest'],
    ['docker-flatten app --tag=g', 'gcc:14'],
    ['docker-flatten app --pull ', 'missing always never'],
    ['docker-flatten app --clean auto,do', '-o nospace auto,docs'],
    ['docker-flatten app --report ', '-o default'],
  ])('completes %j by %j', (line, wanted) => {
    const script = `${completionScript('bash')}
compopt() { printf '%s ' "$*"; }
COMP_LINE='${line}' COMP_POINT=${line.length} COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
_docker_flatten
echo "\${COMPREPLY[*]}"`;
    expect(runIn('bash', script)).toBe(wanted);
  });
});

describe.skipIf(!hasShell('fish'))('the script of fish', () => {
  it.each([
    ['docker-flatten a', 'app:latest'],
    ['docker-flatten app --clean auto,doc', expect.stringMatching(/^auto,docs\t/)],
    ['docker-flatten app --report rep', 'reports/'],
  ])('completes %j', (line, wanted) => {
    expect(runIn('fish', `${completionScript('fish')}\ncomplete -C '${line}'`)).toEqual(wanted);
  });
});

describe.skipIf(!hasShell('zsh'))('the script of zsh', () => {
  it('can be read', () => {
    expect(runIn('zsh', `compdef() { echo "$@" }\n${completionScript('zsh')}`)).toBe(
      '_docker-flatten docker-flatten',
    );
  });
});
