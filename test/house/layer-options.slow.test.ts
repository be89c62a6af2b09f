// An option that changes the layer must be handled in three places: the cache key, the rule about what cannot be cached,
// and the decision whether a flat image can simply be retagged. An option that is missing in one does not compile.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tempDir } from '../support/process/temp.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GROUP = `${ROOT}src/inputs/layer-options.ts`;
/** Modules that handle the whole group, and the one that imports the rest of the program. */
const MODULES = ['inputs/layer-options', 'cache/key', 'flatten/retag', 'flatten/flatten'];
/** The files of the tables. */
const TABLES = [
  'src/cache/key.ts IN_KEY',
  'src/cache/key.ts UNCACHED',
  'src/flatten/retag.ts NOTHING_ASKED',
];

/** Compiles the program with another option in the group. Returns the file and the line of each error. */
function errorsWith(more: string): { file: string; line: string; message: string }[] {
  const directory = tempDir();
  const imports = MODULES.map((name) => `import ${JSON.stringify(`${ROOT}src/${name}.ts`)};`);
  const added = `declare module ${JSON.stringify(GROUP)} { interface LayerOptions { ${more} } }`;
  writeFileSync(join(directory, 'added.ts'), [...imports, added].join('\n'));
  const settings = {
    extends: `${ROOT}tsconfig.json`,
    compilerOptions: { typeRoots: [`${ROOT}node_modules/@types`] },
    files: ['added.ts'],
    include: [],
  };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(settings));
  return [...compile(directory).matchAll(/^(.+?)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, file = '', number, message = '']) => ({
      file,
      line: readFileSync(join(ROOT, file), 'utf8').split('\n')[Number(number) - 1] ?? '',
      message,
    }),
  );
}

function compile(directory: string): string {
  const args = [`${ROOT}node_modules/typescript/bin/tsc`, '--noEmit', '--pretty', 'false'];
  try {
    return execFileSync(process.execPath, [...args, '--project', directory], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

/** Returns the tables that do not compile because they lack the option. */
function tablesWithout(option: string, errors: ReturnType<typeof errorsWith>): string[] {
  return errors
    .filter(({ message }) => message.includes(`Property '${option}' is missing`))
    .map(({ file, line }) => `${file} ${/^const (\w+):/.exec(line)?.[1]}`)
    .filter((table) => !table.endsWith(' undefined'));
}

it('compiles without a new option', () => {
  expect(errorsWith('')).toEqual([]);
});

it.each(['readonly added: boolean', 'readonly added?: boolean'])(
  'does not compile with "%s" until each of the three handles it',
  (more) => {
    expect(tablesWithout('added', errorsWith(more))).toEqual(TABLES);
  },
);
