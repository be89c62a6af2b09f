import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/clean/presets.ts';
import { type Command, parseArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { INPUTS, type InputSpec } from '../../src/inputs/table.ts';
import { thrownBy } from '../support/process/errors.ts';

const PLUGIN = { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: '/usr/bin/docker' };

type Flatten = Extract<Command, { kind: 'flatten' }>;

function read(args: readonly string[], env: NodeJS.ProcessEnv = {}): Flatten {
  const command = parseArguments(args, env);
  expect(command.kind).toBe('flatten');
  return command as Flatten;
}

function usageError(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const error = thrownBy(() => parseArguments(args, env));
  expect(error.code).toBe('BAD_INPUT');
  expect(error.hint).toContain('--help');
  return error.message;
}

function hintFor(args: readonly string[]): string {
  return thrownBy(() => parseArguments(args, {})).hint ?? '';
}

describe('parseArguments', () => {
  it('accepts the image as an argument or an option', () => {
    expect(read(['app', '--tag', 'b']).input('image')).toBe('app');
    expect(read(['--image', 'app', '-t', 'b']).input('image')).toBe('app');
    expect(read(['--tag=b', 'app']).input('image')).toBe('app');
    expect(read(['-t', 'b', '--', 'app']).input('image')).toBe('app');
  });

  it('accepts every input by name', () => {
    for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
      if (spec.isActionOnly === true) continue;
      const isFlag = spec.kind === 'boolean' || spec.kind === 'choice';
      const args = isFlag ? [`--${name}`] : [`--${name}`, 'some'];
      const { input } = read(args);
      expect(input(name as keyof typeof INPUTS)).toBe(isFlag ? 'true' : 'some');
    }
  });

  it('takes a file for the summary, although the input is a boolean', () => {
    const command = read(['app', '--summary', 'summary.md']);
    expect([command.summary, command.input('summary')]).toEqual(['summary.md', '']);
    expect(read(['app']).summary).toBeUndefined();
  });

  it('takes a cache directory in place of the input "cache"', () => {
    const command = read(['app', '--cache-dir', '/some/layers']);
    expect([command.cacheDir, command.input('cache')]).toEqual(['/some/layers', '']);
    expect(read(['app', '--cache-dir=']).cacheDir).toBeUndefined();
    expect(read(['app']).cacheDir).toBeUndefined();
    expect(usageError(['app', '--cache'])).toContain('--cache');
  });

  it.each(['pause', 'push', 'verify', 'apt-clean', 'remove-old'] as const)(
    'turns %s off with --no-',
    (name) => {
      expect(read(['app', `--no-${name}`]).input(name)).toBe('false');
      expect(read(['app', `--${name}`, `--no-${name}`]).input(name)).toBe('false');
      expect(read(['app', `--no-${name}`, `--${name}`]).input(name)).toBe('true');
    },
  );

  it('accepts a container without an image', () => {
    const { input } = read(['--container', 'web', '-t', 'b']);
    expect(input('container')).toBe('web');
    expect(input('image')).toBe('');
  });

  it('passes a test command through unchanged', () => {
    const test = ' python3 -c "import numpy"\n# --push';
    expect(read(['app', '--test', test]).input('test')).toBe(test);
    expect(read(['app', '--test=["/app", "--version"]']).input('test')).toBe(
      '["/app", "--version"]',
    );
  });

  it('returns an empty text for options that are not given', () => {
    const command = read([]);
    for (const name of Object.keys(INPUTS))
      expect(command.input(name as keyof typeof INPUTS)).toBe('');
    expect(command).toMatchObject({ json: false, verbosity: 'normal', dockerArgs: [] });
  });

  it('collects all tags', () => {
    expect(read(['x', '-t', 'a', '--tag', 'b', '--tag=c,d']).input('tag')).toBe('a\nb\nc,d');
  });

  it('accepts --json and --debug', () => {
    expect(read(['x', '--json', '--debug'])).toMatchObject({ json: true, verbosity: 'debug' });
  });

  it.each(['--quiet', '-q'])('accepts %s', (option) => {
    expect(read(['x', option])).toMatchObject({ verbosity: 'quiet' });
    expect(read(['x', option, '--no-debug'])).toMatchObject({ verbosity: 'quiet' });
    expect(read(['x', option, '--no-quiet', '--debug'])).toMatchObject({ verbosity: 'debug' });
  });

  it('accepts help and version at any position', () => {
    expect(parseArguments(['--help'], {}).kind).toBe('help');
    expect(parseArguments(['x', '-h', '--json'], {}).kind).toBe('help');
    expect(parseArguments(['--version'], {}).kind).toBe('version');
  });

  it.each([
    ['an unknown option', ['x', '--squash'], '--squash'],
    ['an unknown short option', ['x', '-s'], '-s'],
    ['--quiet with --debug', ['x', '--quiet', '--debug'], '--quiet and --debug'],
    ['-q with --debug', ['x', '--debug', '-q'], '--quiet and --debug'],
    ['two images', ['a', 'b', '-t', 'c'], 'a b'],
    ['an image argument with --image', ['a', '--image', 'b'], 'not both'],
    ['a value for a flag', ['x', '--push=yes'], '--push'],
    ['a value for a negated flag', ['x', '--no-pause=yes'], '--pause'],
    ['--no- with an option that is not a flag', ['x', '--no-tag'], '--no-tag'],
    ['an option without its value', ['x', '--tag'], '--tag'],
    ['--cache-dir without a directory', ['x', '--cache-dir'], '--cache-dir'],
    ['--timeout without a value', ['x', '--timeout'], '--timeout'],
    ['a negative timeout as a separate argument', ['x', '--timeout', '-5'], '--timeout'],
    ['an option in place of a value', ['x', '--tag', '--push'], '--tag'],
  ])('rejects %s', (_, args, named) => {
    expect(usageError(args)).toContain(named);
  });

  it.each([
    ['--tga', '--tag'],
    ['--verfy', '--verify'],
    ['--dryrun', '--dry-run'],
    ['--cache', '--cache-dir'],
    ['--min-savings=1%', '--min-saving'],
    ['--no-pasue', '--no-pause'],
    ['--no-verfy', '--no-verify'],
    ['--no-psh', '--no-push'],
    ['--no-josn', '--no-json'],
  ])('suggests the closest option for %s', (option, closest) => {
    expect(hintFor(['x', option])).toMatch(new RegExp(`^Did you mean ${closest}\\? `));
  });

  it('suggests nothing if no option is close, or if the option is not a flag', () => {
    expect(hintFor(['x', '--no-tga'])).not.toContain('Did you mean');
    expect(hintFor(['x', '--squash'])).not.toContain('Did you mean');
  });

  it('treats "flatten" as an image name if docker does not run the command', () => {
    expect(read(['flatten', '-t', 'b'])).toMatchObject({ dockerArgs: [] });
    expect(read(['flatten', '-t', 'b']).input('image')).toBe('flatten');
    expect(usageError(['flatten', 'app', '-t', 'b'])).toContain('flatten app');
  });
});

describe('parseArguments, as a Docker CLI plugin', () => {
  it('recognizes the request for metadata', () => {
    for (const env of [{}, PLUGIN])
      expect(parseArguments(['docker-cli-plugin-metadata'], env).kind).toBe('plugin-metadata');
  });

  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['--context and its value', ['--context', 'x'], ['--context', 'x']],
    ['--context=value', ['--context=x'], ['--context=x']],
    ['a context named flatten', ['--context', 'flatten'], ['--context', 'flatten']],
    ['-c and -H', ['-c', 'x', '-H', 'unix:///s'], ['-c', 'x', '-H', 'unix:///s']],
    ['-H with an attached value', ['-Hunix:///s'], ['-Hunix:///s']],
    [
      'a flag and an option with a value',
      ['--tls', '--log-level', 'debug'],
      ['--tls', '--log-level', 'debug'],
    ],
    ['--config', ['--config', 'flatten'], ['--config', 'flatten']],
    [
      'certificates',
      ['--tlscacert', 'a', '--tlscert', 'b', '--tlskey', 'c'],
      ['--tlscacert', 'a', '--tlscert', 'b', '--tlskey', 'c'],
    ],
  ])("keeps docker's own options: %s", (_, before, dockerArgs) => {
    const command = read([...before, 'flatten', 'app', '-t', 'b'], PLUGIN);
    expect(command.dockerArgs).toEqual(dockerArgs);
    expect(command.input('image')).toBe('app');
    expect(command.input('tag')).toBe('b');
  });

  it('accepts an image named flatten', () => {
    expect(read(['flatten', 'flatten', '-t', 'flatten:flat'], PLUGIN).input('image')).toBe(
      'flatten',
    );
  });

  it.each(['-D', '--debug'])("turns debug messages on with docker's %s", (option) => {
    expect(read([option, 'flatten', 'app'], PLUGIN)).toMatchObject({
      verbosity: 'debug',
      dockerArgs: [option],
    });
    expect(read(['flatten', 'app'], PLUGIN).verbosity).toBe('normal');
    expect(usageError([option, 'flatten', 'app', '-q'], PLUGIN)).toContain('--quiet');
  });

  it('accepts its own options only after its name', () => {
    expect(parseArguments(['--context', 'x', 'flatten', '--help'], PLUGIN).kind).toBe('help');
    expect(usageError(['flatten', 'app', '--context', 'x'], PLUGIN)).toContain('--context');
  });

  it('shows the help for "docker help flatten"', () => {
    // docker runs the plugin with these same words.
    expect(parseArguments(['help', 'flatten'], PLUGIN).kind).toBe('help');
  });

  it('accepts arguments without the plugin name', () => {
    expect(read(['app', '-t', 'b'], PLUGIN).input('image')).toBe('app');
  });
});

/** Returns the help of an option, with its default if it has one. */
function helpOf({ kind, default: defaultValue, help }: InputSpec): string {
  const isFlag = kind === 'boolean' || kind === 'choice';
  return isFlag || defaultValue === '' ? help : `${help} (default ${defaultValue})`;
}

describe('helpText', () => {
  it('fits a terminal of 80 columns', () => {
    for (const line of helpText().split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('lists every option with its default', () => {
    const lines = helpText()
      .replaceAll(/\n {20,}/g, ' ')
      .split('\n');
    for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
      if (name === 'image' || spec.isActionOnly === true) continue;
      // A flag that is on by default is listed by its negation.
      const no = spec.kind === 'boolean' && spec.default === 'true' ? 'no-' : '';
      const line = lines.find(
        (text) => new RegExp(` --${no}${name}[ [].*`).test(text) && text.endsWith(helpOf(spec)),
      );
      expect(line, name).toBeDefined();
    }
    for (const option of [
      '-t, --tag',
      '--json',
      '--cache-dir DIR',
      '--summary FILE',
      '-q, --quiet',
      '--debug',
      '-h, --help',
      '--version',
    ])
      expect(helpText()).toContain(option);
  });

  it('shows valid examples and all presets', () => {
    const text = helpText();
    const examples = [...text.matchAll(/^ {2}docker-flatten (.*)$/gm)].map(([, args = '']) =>
      args.replaceAll("'", '').split(' '),
    );
    expect(examples).toHaveLength(3);
    for (const args of examples) expect(() => readInputs(read(args).input)).not.toThrow();
    const namesBehind = (title: string) =>
      new RegExp(`^  ${title}: +(.*(?:\\n {10,}.*)*)$`, 'm')
        .exec(text)?.[1]
        ?.split(/,\s+/)
        .map((name) => name.trim());
    const named = (isSafe: boolean) =>
      PRESETS.filter((preset) => preset.isSafe === isSafe).map(({ name }) => name);
    expect(namesBehind('auto')).toEqual(named(true));
    expect(namesBehind('by name only')).toEqual(named(false));
  });
});
