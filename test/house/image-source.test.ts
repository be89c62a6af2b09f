// Above engine/, a source is only an ImageSource: no code there uses an inspect or a container.
import { Visitor } from 'rolldown/utils';
import { expect, it } from 'vitest';
import { importsOf, type Module, modules, parsed } from '../support/house/modules.ts';

/** Modules that run commands in an image, which must be an engine's. */
const MAY_KNOW_IMAGES: readonly string[] = ['check/test-command.ts', 'commands/run-commands.ts'];

/** Modules that know which kind of source there is. */
const KINDS: readonly string[] = [
  'engine/images/engine-image.ts',
  'engine/sources/container-source.ts',
  'engine/sources/find-container.ts',
  'engine/read/reader.ts',
  'engine/metadata/source-config.ts',
  'engine/metadata/sizes.ts',
  'engine/containers/create.ts',
];

/** The rooms of the engine and below. */
const BELOW = ['engine', 'image', 'tar', 'pack', 'base'];

const above = modules().filter(({ path }) => !BELOW.includes(path.split('/')[0] ?? ''));

/** Returns names in a module that refer to something that only an engine has. */
function engineWordsIn({ path, syntax }: Pick<Module, 'path' | 'syntax'>): string[] {
  const found: string[] = [];
  new Visitor({
    Identifier: ({ name }) => {
      if (/^inspect$|container_?ids?$/i.test(name)) found.push(`${path}: ${name}`);
    },
  }).visit(syntax.program);
  return found;
}

it('nothing above engine/ sees an inspect or the ID of a container', () => {
  expect(above.flatMap(engineWordsIn)).toEqual([]);
});

it('nothing above engine/ knows which kind of source it has', () => {
  const knowing = above
    .filter(({ path }) => !MAY_KNOW_IMAGES.includes(path))
    .flatMap((module) =>
      importsOf(module)
        .filter((name) => KINDS.includes(name))
        .map((name) => `${module.path} -> ${name}`),
    );
  expect(knowing).toEqual([]);
});

it('each kind is where this test looks for it', () => {
  const paths = modules().map(({ path }) => path);
  expect([...KINDS, ...MAY_KNOW_IMAGES].filter((path) => !paths.includes(path))).toEqual([]);
});

it.each(['a.inspect', 'const { containerId } = a', 'f(ran.containerId)', 'const inspect = 1'])(
  'would see %s',
  (text) => {
    expect(engineWordsIn({ path: 'a.ts', syntax: parsed('a.ts', text) })).not.toEqual([]);
  },
);
