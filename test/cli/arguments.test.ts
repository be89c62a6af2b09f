import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/clean/presets.ts';
import { type Command, readArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { INPUTS, type InputSpec } from '../../src/inputs/table.ts';
import { thrownBy } from '../support/process/errors.ts';

const PLUGIN = { DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: '/usr/bin/docker' };

type Flatten = Extract<Command, { kind: 'flatten' }>;

function read(args: readonly string[], env: NodeJS.ProcessEnv = {}): Flatten {
  const command = readArguments(args, env);
  expect(command.kind).toBe('flatten');
  return command as Flatten;
}

function usageError(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const error = thrownBy(() => readArguments(args, env));
  expect(error.code).toBe('BAD_INPUT');
  expect(error.hint).toContain('--help');
  return error.message;
}

describe('readArguments', () => {
  it('takes the image as an argument or an option', () => {
    expect(read(['app', '--tag', 'b']).input('image')).toBe('app');
    expect(read(['--image', 'app', '-t', 'b']).input('image')).toBe('app');
    expect(read(['--tag=b', 'app']).input('image')).toBe('app');
    expect(read(['-t', 'b', '--', 'app']).input('image')).toBe('app');
  });

  it('takes every input by its name', () => {
    for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
      if (spec.isActionOnly === true) continue;
      const args = spec.kind === 'boolean' ? [`--${name}`] : [`--${name}`, 'some'];
      const { input } = read(args);
      expect(input(name as keyof typeof INPUTS)).toBe(spec.kind === 'boolean' ? 'true' : 'some');
    }
  });

  it('takes a file for the summary, which an action has on or off', () => {
    const command = read(['app', '--summary', 'summary.md']);
    expect([command.summary, command.input('summary')]).toEqual(['summary.md', '']);
    expect(read(['app']).summary).toBeUndefined();
  });

  it('takes a directory for layers, in place of the cache service that an action has', () => {
    const command = read(['app', '--cache-dir', '/some/layers']);
    expect([command.cacheDir, command.input('cache')]).toEqual(['/some/layers', '']);
    expect(read(['app', '--cache-dir=']).cacheDir).toBeUndefined();
    expect(read(['app']).cacheDir).toBeUndefined();
    expect(usageError(['app', '--cache'])).toContain('--cache');
  });

  it.each(['pause', 'push', 'verify', 'apt-clean', 'remove-old'] as const)(
    'turns %s off by --no-',
    (name) => {
      expect(read(['app', `--no-${name}`]).input(name)).toBe('false');
      expect(read(['app', `--${name}`, `--no-${name}`]).input(name)).toBe('false');
      expect(read(['app', `--no-${name}`, `--${name}`]).input(name)).toBe('true');
    },
  );

  it('takes a container without an image', () => {
    const { input } = read(['--container', 'web', '-t', 'b']);
    expect(input('container')).toBe('web');
    expect(input('image')).toBe('');
  });

  it('takes a test as it is, whatever stands in it', () => {
    const test = ' python3 -c "import numpy"\n# --push';
    expect(read(['app', '--test', test]).input('test')).toBe(test);
    expect(read(['app', '--test=["/app", "--version"]']).input('test')).toBe(
      '["/app", "--version"]',
    );
  });

  it('has the empty text for what is not given', () => {
    const command = read([]);
    for (const name of Object.keys(INPUTS))
      expect(command.input(name as keyof typeof INPUTS)).toBe('');
    expect(command).toMatchObject({ json: false, verbosity: 'usual', dockerArgs: [] });
  });

  it('collects tags', () => {
    expect(read(['x', '-t', 'a', '--tag', 'b', '--tag=c,d']).input('tag')).toBe('a\nb\nc,d');
  });

  it('takes --json and --debug', () => {
    expect(read(['x', '--json', '--debug'])).toMatchObject({ json: true, verbosity: 'debug' });
  });

  it.each(['--quiet', '-q'])('takes %s', (option) => {
    expect(read(['x', option])).toMatchObject({ verbosity: 'quiet' });
    expect(read(['x', option, '--no-debug'])).toMatchObject({ verbosity: 'quiet' });
    expect(read(['x', option, '--no-quiet', '--debug'])).toMatchObject({ verbosity: 'debug' });
  });

  it('takes help and version wherever they stand', () => {
    expect(readArguments(['--help'], {}).kind).toBe('help');
    expect(readArguments(['x', '-h', '--json'], {}).kind).toBe('help');
    expect(readArguments(['--version'], {}).kind).toBe('version');
  });

  it.each([
    ['an option that is none', ['x', '--squash'], '--squash'],
    ['a short option that is none', ['x', '-s'], '-s'],
    ['--quiet with --debug', ['x', '--quiet', '--debug'], '--quiet and --debug'],
    ['-q with --debug', ['x', '--debug', '-q'], '--quiet and --debug'],
    ['two images', ['a', 'b', '-t', 'c'], 'a b'],
    ['an image twice', ['a', '--image', 'b'], 'twice'],
    ['a value to a switch', ['x', '--push=yes'], '--push'],
    ['a value to a switch that is turned off', ['x', '--no-pause=yes'], '--pause'],
    ['the turning off of what is no switch', ['x', '--no-tag'], '--no-tag'],
    ['no value to an option', ['x', '--tag'], '--tag'],
    ['no directory for layers', ['x', '--cache-dir'], '--cache-dir'],
    ['no value to a timeout', ['x', '--timeout'], '--timeout'],
    ['a negative timeout in a word of its own', ['x', '--timeout', '-5'], '--timeout'],
    ['an option in place of a value', ['x', '--tag', '--push'], '--tag'],
  ])('refuses %s', (_, args, named) => {
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
  ])('names the option that is nearest to %s', (option, nearest) => {
    expect(usageError(['x', option])).toMatch(new RegExp(`; the nearest is ${nearest}\\.$`));
  });

  it('names none where none is near, and no turning off of what is no switch', () => {
    expect(usageError(['x', '--no-tga'])).not.toContain('nearest');
    expect(usageError(['x', '--squash'])).not.toContain('nearest');
  });

  it('takes the name flatten for an image when no docker runs it', () => {
    expect(read(['flatten', '-t', 'b'])).toMatchObject({ dockerArgs: [] });
    expect(read(['flatten', '-t', 'b']).input('image')).toBe('flatten');
    expect(usageError(['flatten', 'app', '-t', 'b'])).toContain('flatten app');
  });
});

describe('as a plugin of docker', () => {
  it('says what it is', () => {
    for (const env of [{}, PLUGIN])
      expect(readArguments(['docker-cli-plugin-metadata'], env).kind).toBe('plugin-metadata');
  });

  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['--context in two words', ['--context', 'x'], ['--context', 'x']],
    ['--context in one word', ['--context=x'], ['--context=x']],
    ['a context named flatten', ['--context', 'flatten'], ['--context', 'flatten']],
    ['-c and -H', ['-c', 'x', '-H', 'unix:///s'], ['-c', 'x', '-H', 'unix:///s']],
    ['-H in one word', ['-Hunix:///s'], ['-Hunix:///s']],
    ['a switch and a value', ['--tls', '--log-level', 'debug'], ['--tls', '--log-level', 'debug']],
    ['--config', ['--config', 'flatten'], ['--config', 'flatten']],
    [
      'certificates',
      ['--tlscacert', 'a', '--tlscert', 'b', '--tlskey', 'c'],
      ['--tlscacert', 'a', '--tlscert', 'b', '--tlskey', 'c'],
    ],
  ])('hands on docker options before it: %s', (_, before, dockerArgs) => {
    const command = read([...before, 'flatten', 'app', '-t', 'b'], PLUGIN);
    expect(command.dockerArgs).toEqual(dockerArgs);
    expect(command.input('image')).toBe('app');
    expect(command.input('tag')).toBe('b');
  });

  it('takes an image that has its own name', () => {
    expect(read(['flatten', 'flatten', '-t', 'flatten:flat'], PLUGIN).input('image')).toBe(
      'flatten',
    );
  });

  it.each(['-D', '--debug'])('debugs when docker does by %s', (option) => {
    expect(read([option, 'flatten', 'app'], PLUGIN)).toMatchObject({
      verbosity: 'debug',
      dockerArgs: [option],
    });
    expect(read(['flatten', 'app'], PLUGIN).verbosity).toBe('usual');
    expect(usageError([option, 'flatten', 'app', '-q'], PLUGIN)).toContain('--quiet');
  });

  it('takes its own options after its name', () => {
    expect(readArguments(['--context', 'x', 'flatten', '--help'], PLUGIN).kind).toBe('help');
    expect(usageError(['flatten', 'app', '--context', 'x'], PLUGIN)).toContain('--context');
  });

  it('shows help when docker is asked for it', () => {
    // "docker help flatten" runs the plugin with the same words.
    expect(readArguments(['help', 'flatten'], PLUGIN).kind).toBe('help');
  });

  it('takes an image after the name when it is called without the name', () => {
    expect(read(['app', '-t', 'b'], PLUGIN).input('image')).toBe('app');
  });
});

/** The text of an option, with its default where that says anything. */
function helpOf({ kind, default: usual, help }: InputSpec): string {
  return kind === 'boolean' || usual === '' ? help : `${help} (default ${usual})`;
}

describe('helpText', () => {
  it('names every option, with its default', () => {
    const lines = helpText().split('\n');
    for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
      if (name === 'image' || spec.isActionOnly === true) continue;
      // What is on unless told otherwise is shown by what turns it off.
      const no = spec.kind === 'boolean' && spec.default === 'true' ? 'no-' : '';
      const line = lines.find(
        (text) => text.includes(` --${no}${name} `) && text.endsWith(helpOf(spec)),
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

  it('has examples that can be run, and the presets by name', () => {
    const text = helpText();
    const examples = [...text.matchAll(/^ {2}docker-flatten (.*)$/gm)].map(([, args = '']) =>
      args.replaceAll("'", '').split(' '),
    );
    expect(examples).toHaveLength(2);
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
