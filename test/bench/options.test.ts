import { expect, it } from 'vitest';
import { readOptions, USAGE } from '../../bench/contest/options.ts';

const read = (...args: string[]) => readOptions(args, 'results.json');

it('measures the usual images without those on request', () => {
  expect(read()?.images).toEqual(['tiny', 'large', 'few-text', 'few-random', 'many-tiny']);
  expect(read('--large')?.images).toContain('huge');
  expect(read('--quick')).toMatchObject({ images: ['tiny', 'quick'], minutes: 8 });
});

it('lists narrow down what is measured', () => {
  const options = read(
    '--images',
    'huge',
    '--only',
    'pipe,flatten',
    '--engines',
    'v29.4-containerd',
  );
  expect(options).toMatchObject({
    images: ['huge'],
    only: ['pipe', 'flatten'],
    places: ['v29.4-containerd'],
  });
});

it.each([
  ['--images', 'hugh'],
  ['--only', 'pip'],
  ['--rounds', 'x'],
  ['--rounds', '1.5'],
  ['--unknown'],
])('refuses %s %s', (...args) => {
  expect(() => read(...args)).toThrow();
});

it('the help names every contestant and image', () => {
  expect(read('--help')).toBeUndefined();
  for (const name of ['many-tiny', 'buildkit', 'docker-squash', 'pull-4'])
    expect(USAGE).toContain(name);
});
