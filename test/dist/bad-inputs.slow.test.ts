// The exact error texts of the built action and command for invalid inputs.
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { PRESETS } from '../../src/clean/presets.ts';
import { runCli, runMainStep, shown } from '../support/process/built.ts';
import { asCommandError } from '../support/process/option-texts.ts';

/** No engine answers: invalid inputs are reported before any engine is asked. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent.sock' };
const GOOD = { image: 'app:latest', tag: 'app:flat' };
const BAD_NAME =
  'A repository name consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." and "-".';

interface Case {
  readonly title: string;
  readonly inputs: Partial<Record<InputName, string>>;
  /** The two lines of the error: the message and the hint. */
  readonly text: readonly [string, string];
  /** The command's hint, if it differs. */
  readonly hint?: string;
}

const needsReference = (input: string, seen: string) =>
  `The input "${input}" must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but "${seen}" is not one.`;
const needsNames = (seen: string, why: string) =>
  `The input "tag" must be a name for the result, but "${seen}" ${why}.`;
const needsCompression = (seen: string, why: string) =>
  `The input "compression" must be gzip, zstd or none, optionally with a level after a colon, but "${seen}" ${why}.`;
const needsPlatform = (seen: string) =>
  `The input "platform" must have the form os/arch or os/arch/variant, but is "${seen}".`;

const DIGEST = `sha256:${'0a'.repeat(32)}`;
const COMPRESSION_HINT = 'For example "gzip", "gzip:9", "zstd" or "zstd:3".';
const PLATFORM_HINT = 'For example "linux/amd64", "linux/arm64" or "linux/arm/v7".';
const TAG_HINT = 'Write it as "name:tag", for example "app:flat".';

const CASES: readonly Case[] = [
  {
    title: 'no image',
    inputs: { image: '' },
    text: [
      'The input "image" is required, but is empty.',
      'Name the image to flatten, for example "app:latest", or a container with the input "container".',
    ],
    hint: 'Name the image to flatten, for example "app:latest", or a container with the option --container.',
  },
  {
    title: 'no tag',
    inputs: { tag: '' },
    text: [
      'The input "tag" is required, but is empty.',
      'Give the result a name, for example "app:flat".',
    ],
  },
  {
    title: 'a tag of separators only',
    inputs: { tag: ' ,\n, ' },
    text: [
      'The input "tag" is required, but is empty.',
      'Give the result a name, for example "app:flat".',
    ],
  },
  {
    title: 'an invalid image reference',
    inputs: { image: 'bad..ref' },
    text: [needsReference('image', 'bad..ref'), BAD_NAME],
  },
  {
    title: 'an image in upper case',
    inputs: { image: 'Owner/App:1.2' },
    text: [
      needsReference('image', 'Owner/App:1.2'),
      'Repository names are lower case. Use "owner/app:1.2" instead.',
    ],
  },
  {
    title: 'an image that looks like an option',
    inputs: { image: '--help' },
    text: [needsReference('image', '--help'), 'A reference cannot start with "-".'],
  },
  {
    title: 'an image with a line break',
    inputs: { image: 'app\n::warning::injected' },
    text: [needsReference('image', 'app\\n::warning::injected'), BAD_NAME],
  },
  {
    title: 'one invalid tag among valid ones',
    inputs: { tag: 'app:flat\napp:fl at' },
    text: [needsReference('tag', 'app:fl at'), BAD_NAME],
  },
  {
    title: 'a tag with a digest',
    inputs: { tag: `app@${DIGEST}` },
    text: [
      needsNames(
        `app@${DIGEST}`,
        'contains a digest, which follows from the content and cannot be chosen',
      ),
      TAG_HINT,
    ],
  },
  {
    title: 'an image ID as a tag',
    inputs: { tag: DIGEST.slice('sha256:'.length) },
    text: [needsNames(DIGEST.slice('sha256:'.length), 'is an image ID'), TAG_HINT],
  },
  {
    title: 'a tag that looks like a digest',
    inputs: { tag: 'sha256:flat' },
    text: [
      needsNames('sha256:flat', 'reads as a digest, since its name is a digest algorithm'),
      TAG_HINT,
    ],
  },
  {
    title: 'a platform without an architecture',
    inputs: { platform: 'linux' },
    text: [needsPlatform('linux'), PLATFORM_HINT],
  },
  {
    title: 'a platform with four parts',
    inputs: { platform: 'linux/arm/v7/x' },
    text: [needsPlatform('linux/arm/v7/x'), PLATFORM_HINT],
  },
  {
    title: 'all platforms and one of them',
    inputs: { platform: 'all,linux/arm64' },
    text: [
      'The input "platform" must be a list of platforms or "all", but has both: "all, linux/arm64".',
      'Leave out "all" to flatten only the platforms that you name.',
    ],
  },
  {
    title: 'an unknown pull policy',
    inputs: { pull: 'sometimes' },
    text: [
      'The input "pull" must be missing, always or never, but is "sometimes".',
      'Leave it out to pull only images that the engine does not have.',
    ],
  },
  {
    title: 'an unknown compression',
    inputs: { compression: 'xz' },
    text: [needsCompression('xz', 'is none of these'), COMPRESSION_HINT],
  },
  {
    title: 'a gzip level out of range',
    inputs: { compression: 'gzip:10' },
    text: [
      needsCompression('gzip:10', 'has a level that is not a number from 1 to 9'),
      COMPRESSION_HINT,
    ],
  },
  {
    title: 'a zstd level that is not a number',
    inputs: { compression: 'zstd:best' },
    text: [
      needsCompression('zstd:best', 'has a level that is not a number from 1 to 19'),
      COMPRESSION_HINT,
    ],
  },
  {
    title: 'a level for "none"',
    inputs: { compression: 'none:1' },
    text: [needsCompression('none:1', 'sets a level for "none"'), COMPRESSION_HINT],
  },
  {
    title: 'an image and a container',
    inputs: { container: 'web' },
    text: [
      'Set either "image" or "container", not both.',
      'To flatten the container, leave "image" out.',
    ],
    hint: 'To flatten the container, leave --image out.',
  },
  {
    title: 'a container that looks like an option',
    inputs: { image: '', container: '--all' },
    text: [
      `The input "container" must be a container's name or ID, but is "--all".`,
      '"docker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".',
    ],
  },
  {
    title: 'a timeout that is not a number of seconds',
    inputs: { timeout: '10m' },
    text: [
      'The input "timeout" must be whole seconds from 0 (no limit) to 2000000, but is "10m".',
      'Leave it out for the default of 600 seconds.',
    ],
  },
  {
    title: 'a test without a program',
    inputs: { test: '[]' },
    text: [
      'The input "test" must be a command for /bin/sh, or a JSON array of a program and its arguments, but the array does not name a program.',
      `For example: test: python3 -c "import numpy", or test: '["/app", "--version"]'.`,
    ],
    hint: `For example: --test 'python3 -c "import numpy"', or --test '["/app", "--version"]'.`,
  },
  {
    title: 'an upper-case path at a registry',
    inputs: { tag: 'ghcr.io/Owner/App:1.2' },
    text: [
      needsReference('tag', 'ghcr.io/Owner/App:1.2'),
      'Repository names are lower case. Use "ghcr.io/owner/app:1.2" instead.',
    ],
  },
  {
    title: 'an unknown preset',
    inputs: { clean: 'auto, dcos' },
    text: [
      'The input "clean" must be a list of presets, but "dcos" is not one. Did you mean "docs"?',
      `Presets: auto, ${PRESETS.map(({ name }) => name).join(', ')}.`,
    ],
  },
  {
    title: 'presets that are only excluded',
    inputs: { clean: '-logs' },
    text: [
      'The input "clean" only excludes presets (-logs) and selects none.',
      'Write "clean: auto, -logs".',
    ],
    hint: 'Write --clean "auto, -logs".',
  },
  {
    title: 'an invalid pattern',
    inputs: { exclude: 'srv/[' },
    text: [
      'The input "exclude" has a malformed pattern, "srv/[": a "[" has no characters or no closing "]".',
      'Patterns are those of a .dockerignore file. Escape a special character with "\\".',
    ],
  },
  {
    title: 'a saving without a unit',
    inputs: { 'min-saving': '10' },
    text: [
      'The input "min-saving" must have a unit, but is "10".',
      'Write "min-saving: 10%" for a percentage of the source\'s size, or "min-saving: 10MB" for bytes.',
    ],
    hint: "Write --min-saving 10% for a percentage of the source's size, or --min-saving 10MB for bytes.",
  },
  {
    title: 'an invalid size',
    inputs: { 'max-size': 'small' },
    text: [
      'The input "max-size" must be a size, but is "small".',
      'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.',
    ],
  },
  {
    title: 'an invalid network',
    inputs: { 'run-network': '--all' },
    text: [
      'The input "run-network" must be the name of a network, but is "--all".',
      'Name a network that "docker network ls" lists, for example "bridge". The default is "none".',
    ],
  },
  {
    title: 'a directory in place of a file',
    inputs: { html: '/srv/pages/' },
    text: [
      'The input "html" must be the path of a file, but "/srv/pages/" is a directory.',
      'Name a file, for example "backup/app.tar".',
    ],
  },
  {
    title: 'two files with the same path',
    inputs: { report: '/srv/one', html: '/srv/one' },
    text: [
      'The inputs "report" and "html" have the same path "/srv/one".',
      'Give each its own path.',
    ],
  },
  {
    title: 'an input that containers do not support',
    inputs: { image: '', container: 'web', 'remove-old': 'true' },
    text: [
      'The input "remove-old" cannot be combined with "container": the container still uses its image.',
      'Leave "remove-old" out.',
    ],
    hint: 'Leave --remove-old out.',
  },
  {
    title: 'two compression levels',
    inputs: { compression: 'gzip:1:2' },
    text: [needsCompression('gzip:1:2', 'has two colons'), COMPRESSION_HINT],
  },
];

/** The command has flags for these, so their text cannot be invalid there. */
const FLAGS = {
  'apt-clean': 'true or false',
  push: 'true or false',
  pause: 'true or false',
  verify: 'true, false or layers',
  'remove-old': 'true or false',
} as const;
const ACTION_ONLY: readonly Case[] = Object.entries(FLAGS).map(([name, values]) => ({
  title: `a value of ${name} other than ${values}`,
  inputs: { [name]: 'yes' },
  text: [
    `The input "${name}" must be ${values}, but is "yes".`,
    `Write "${name}: true" or leave it out.`,
  ],
}));

describe('the action', () => {
  it.each([...CASES, ...ACTION_ONLY])('rejects $title', async ({ inputs, text }) => {
    const step = await runMainStep({ ...GOOD, ...inputs }, NO_ENGINE);
    // One annotation: the runner turns %0A into a line break.
    expect(shown(step.stdout)).toBe(
      `::error::${text.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`,
    );
    expect(step.stderr).toBe('');
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({});
    expect(step.state).toEqual({ ended: 'true' });
  });

  it('rejects an invalid SOURCE_DATE_EPOCH', async () => {
    const step = await runMainStep(GOOD, { ...NO_ENGINE, SOURCE_DATE_EPOCH: 'now' });
    expect(shown(step.stdout)).toMatch(
      /^::error::The environment variable SOURCE_DATE_EPOCH must be .* "now"\./,
    );
    expect(step.exitCode).toBe(1);
  });

  it('writes the stack to the debug log only', async () => {
    const step = await runMainStep({ ...GOOD, pull: 'x' }, NO_ENGINE);
    expect(step.stdout).toMatch(/^::debug::BAD_INPUT: FlattenError: The input "pull" .*%0A +at /m);
    expect(shown(step.stdout)).not.toMatch(/ at .*\.mjs/);
  });
});

describe('the command', () => {
  it.each(CASES)('rejects $title', async ({ inputs, text: [message, todo], hint = todo }) => {
    const { image, ...others } = { ...GOOD, ...inputs };
    const args = Object.entries(others).map(([name, value]) =>
      value === 'true' ? `--${name}` : `--${name}=${value}`,
    );
    const ended = await runCli([...args, `--image=${image}`], NO_ENGINE);
    expect(ended.stderr).toBe(`docker-flatten: ${asCommandError(message)}\n${hint}\n`);
    expect(message).not.toBe(asCommandError(message));
    expect(ended.stdout).toBe('');
    expect(ended.exitCode).toBe(2);
  });

  it.each([
    {
      title: 'an unknown option',
      args: ['app', '--tag', 'app:flat', '--squash'],
      why: /^Invalid arguments: Unknown option '--squash'/,
    },
    {
      title: 'an option without its value',
      args: ['app', '--tag'],
      why: /^Invalid arguments: Option '-t, --tag <value>' argument missing/,
    },
    {
      title: 'a value for a flag',
      args: ['app', '--tag', 'app:flat', '--push=yes'],
      why: /^Invalid arguments: Option '--push' does not take an argument/,
    },
    {
      title: 'two images',
      args: ['app', 'other', '--tag', 'app:flat'],
      why: /^Invalid arguments: expected one image, got 2: app other\.$/m,
    },
    {
      title: 'an image argument with --image',
      args: ['app', '--image', 'other', '--tag', 'app:flat'],
      why: /^Invalid arguments: give the image either as an argument or with --image, not both\.$/m,
    },
  ])('rejects $title', async ({ args, why }) => {
    const ended = await runCli(args, NO_ENGINE);
    const [first = '', second, ...rest] = ended.stderr.split('\n');
    expect(first.replace(/^docker-flatten: /, '')).toMatch(why);
    expect([second, ...rest]).toEqual(['Run "docker-flatten --help" for usage.', '']);
    expect(ended.stdout).toBe('');
    expect(ended.exitCode).toBe(2);
  });

  it('shows the stack only with --debug', async () => {
    const ended = await runCli(['app', '-t', 'app:flat', '--pull', 'x', '--debug'], NO_ENGINE);
    expect(ended.stderr).toMatch(
      /^docker-flatten: The option --pull .*\n.*\nBAD_INPUT: FlattenError: .*\n +at /,
    );
    expect(ended.exitCode).toBe(2);
  });
});
