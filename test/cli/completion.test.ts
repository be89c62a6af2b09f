import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
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

/** Returns the candidates for the last word, without their help, and the directive. */
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

  it('offers every input that the command has', async () => {
    const options = await ask('app', '--');
    for (const [name, { isActionOnly, kind, default: value }] of Object.entries<InputSpec>(
      INPUTS,
    )) {
      if (isActionOnly === true) continue;
      const no = kind === 'boolean' && value === 'true' ? 'no-' : '';
      expect(options).toContain(`--${no}${name}`);
    }
  });

  it('offers no names without an engine or without docker', async () => {
    fakeDocker('echo no engine >&2; exit 1');
    expect(await ask('')).toEqual([':4']);
    withPath(tempDir());
    expect(await ask('')).toEqual([':4']);
  });
});

describe('parseArguments, for completion', () => {
  const PLUGIN = { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: '/usr/bin/docker' };
  it('accepts one known shell', () => {
    for (const shell of SHELLS)
      expect(parseArguments(['completion', shell], {})).toEqual({ kind: 'completion', shell });
    for (const words of [['completion'], ['completion', 'tcsh'], ['completion', 'zsh', 'x']])
      expect(() => parseArguments(words, {})).toThrow(/needs one shell \(bash, zsh, fish\), but/);
    // An image may be called "completion".
    expect(parseArguments(['completion', '-t', 'x'], {}).kind).toBe('flatten');
  });

  it('removes the plugin name that the docker CLI puts before the words', () => {
    const words = ['app', '--cl'];
    expect(parseArguments(['__complete', ...words], {})).toEqual({ kind: 'complete', words });
    expect(parseArguments(['__complete', 'flatten', ...words], PLUGIN)).toEqual({
      kind: 'complete',
      words,
    });
    expect(parseArguments(['__complete', 'flatten', ''], {})).toEqual({
      kind: 'complete',
      words: ['flatten', ''],
    });
  });
});

/** Runs a shell script with the built command and a fake docker on PATH, and returns what it printed. */
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

/** Bash 4 brought what the script needs; macOS comes with an older one. */
const hasBash4 = spawnSync('bash', ['-c', '((BASH_VERSINFO[0] >= 4))']).status === 0;

describe.skipIf(!hasBash4)('the bash script', () => {
  it.each([
    ['docker-flatten app:', 'latest'],
    ['docker-flatten app --tag=g', 'gcc:14'],
    ['docker-flatten app --pull ', 'missing always never'],
    ['docker-flatten app --clean auto,do', '-o nospace auto,docs'],
    ['docker-flatten app --report ', '-o default'],
  ])('completes %j with %j', (line, wanted) => {
    const script = `${completionScript('bash')}
compopt() { printf '%s ' "$*"; }
COMP_LINE='${line}' COMP_POINT=${line.length} COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
_docker_flatten
echo "\${COMPREPLY[*]}"`;
    expect(runIn('bash', script)).toBe(wanted);
  });
});

describe.skipIf(!hasShell('fish'))('the fish script', () => {
  it.each([
    ['docker-flatten a', 'app:latest'],
    ['docker-flatten app --clean auto,doc', expect.stringMatching(/^auto,docs\t/)],
    ['docker-flatten app --report rep', 'reports/'],
  ])('completes %j', (line, wanted) => {
    expect(runIn('fish', `${completionScript('fish')}\ncomplete -C '${line}'`)).toEqual(wanted);
  });
});

describe.skipIf(!hasShell('zsh'))('the zsh script', () => {
  it('parses and registers the completion', () => {
    expect(runIn('zsh', `compdef() { echo "$@" }\n${completionScript('zsh')}`)).toBe(
      '_docker-flatten docker-flatten',
    );
  });
});
