// Inputs are spelled as their user writes them.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { example, named, spellInputsFor, written } from '../../src/base/spelling.ts';
import { INPUTS } from '../../src/inputs/table.ts';

afterEach(() => spellInputsFor('workflow'));

describe('the spelling in a workflow', () => {
  it('has quotes around inputs and a colon before values', () => {
    expect(named('tag')).toBe('input "tag"');
    expect(named('image', 'container')).toBe('inputs "image" and "container"');
    expect(written('clean')).toBe('"clean"');
    expect(written('clean', 'auto, docs')).toBe('"clean: auto, docs"');
    expect(example('test', 'ls /app')).toBe('test: ls /app');
  });
});

describe('the spelling on a command line', () => {
  it.each([
    [() => named('tag'), 'option --tag'],
    [() => named('image', 'container'), 'options --image and --container'],
    [() => written('min-saving', '10%'), '--min-saving 10%'],
    [() => written('clean', 'auto, docs'), '--clean "auto, docs"'],
    [() => written('push', 'true'), '--push'],
    [() => written('pause', 'false'), '--no-pause'],
    [() => written('clean', 'true'), '--clean true'],
    [() => written('tag', 'false'), '--tag false'],
    [() => example('test', 'ls /app'), "--test 'ls /app'"],
    [() => example('test', `'["/app"]'`), `--test '["/app"]'`],
  ])('of %s is %j', (text, wanted) => {
    spellInputsFor('command-line');
    expect(text()).toBe(wanted);
  });
});

it('is used by every message that mentions an input', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((name) => name.endsWith('.ts') && name !== 'spelling.ts')
    .flatMap((name) =>
      readFileSync(new URL(name, root), 'utf8')
        .split('\n')
        .map((line) => `${name}: ${line.trim()}`),
    )
    .filter((line) => !/^\S+: (?:\/\/|\/?\*)/.test(line));
  expect(code.length).toBeGreaterThan(5000);
  expect(code.filter((line) => /\binputs? (?:\\?"|\$\{JSON)/.test(line))).toEqual([]);
  // "run", "apt-clean" and "test" are also names of commands. Messages of the action can use a workflow's spelling.
  const names = Object.keys(INPUTS).filter((name) => !['run', 'apt-clean', 'test'].includes(name));
  const quoted = new RegExp(String.raw`\\?"(?:${names.join('|')})(?:: [^"]*)?\\?"`);
  // Inputs without quotes, as in a line of YAML, except those that are words in sentences too.
  const alone = /[\s`'](?:tag|clean|exclude|compression|verify|backup): \$\{/;
  const isSpelled = (line: string) => !quoted.test(line) && !alone.test(line);
  const ofActions = /^(?:action\/|report\/summary-file\.ts)/;
  expect(code.filter((line) => !isSpelled(line) && !ofActions.test(line))).toEqual([]);
});
