// The words of a config's commands, and the paths in a text.
import { posix } from 'node:path';

/** How deep shells are called by shells (`sh -c "bash -c '...'"`). */
const MOST_DEPTH = 3;
/** Most words of one command, and most characters of one. */
const MOST_WORDS = 1000;
const MOST_CHARS = 4096;
/** A word of a shell script, as it is written: quoted parts and bare ones in a row. */
const SHELL_WORD = /(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[;&|()\n`]/g;
/** An absolute path in a text, and one right behind a one-letter option. */
const PATH = /(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;
const OPTION_PATH = /^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;
/** What starts a command of its own in a script. */
const SEPARATOR = /^[;&|()\n`]$/;
/** Options and assignments, which stand before a program's name or behind it. */
const NO_NAME = /^(?:-|[A-Za-z_]\w*=)/;
/** Programs, and words of the shell's, that run the program which is named next. */
const RUNNERS = new Set(
  'sh bash dash ash zsh ksh busybox exec env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {'.split(
    ' ',
  ),
);

/** A word of a command. */
export interface CommandWord {
  readonly text: string;
  /** Whether it is where a program's name is due. */
  readonly isProgram: boolean;
}

/**
 * The words of a command in exec form; a script in it (`sh -c`) gives its own words too.
 * @param env for `$NAME` in scripts
 */
export function wordsOf(argv: readonly string[], env: ReadonlyMap<string, string>): CommandWord[] {
  const words: CommandWord[] = [];
  read(argv, words, env, 0);
  return words;
}

function read(
  argv: readonly string[],
  into: CommandWord[],
  env: ReadonlyMap<string, string>,
  depth: number,
): void {
  let isDue = true;
  for (const text of argv) {
    if (into.length >= MOST_WORDS) return;
    if (text.length > MOST_CHARS && depth > 0) continue;
    if (SEPARATOR.test(text)) {
      isDue = true;
      continue;
    }
    const isScript = /[\s;&|()`]/.test(text) && depth < MOST_DEPTH;
    // A path may have blanks, and a script may start with a path: both are looked for.
    if (isScript && text.startsWith('/')) into.push({ text, isProgram: false });
    if (isScript) read(scriptWords(text, env), into, env, depth + 1);
    else into.push({ text, isProgram: isDue && !NO_NAME.test(text) });
    const goesOn = NO_NAME.test(text) || RUNNERS.has(posix.basename(text));
    // "--" ends the options of what runs another program.
    isDue = text === '--' || (isDue && goesOn);
  }
}

/** The words of a script as the shell has them in the end, and what separates its commands. */
function scriptWords(script: string, env: ReadonlyMap<string, string>): string[] {
  const code = script.slice(0, MOST_CHARS * 16).replace(/\\\n/g, ' ');
  return [...code.matchAll(SHELL_WORD)].map(([word]) =>
    expandVariables(
      word.replace(
        /\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,
        (_, escaped?: string, single?: string, double?: string) =>
          escaped ?? single ?? double?.replace(/\\([$`"\\])/g, '$1') ?? '',
      ),
      env,
    ),
  );
}

/** A text with `$NAME`, `${NAME}` and `${NAME:-default}` filled in; unknown ones are empty. */
export function expandVariables(text: string, env: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
    (_, braced?: string, fallback?: string, bare?: string) =>
      env.get(braced ?? bare ?? '') || fallback || '',
  );
}

/**
 * The absolute paths that a text names: itself, entries of a list, behind an option (`--x=/a`, `-I/a`, `-javaagent:/a`),
 * in a URL (`file:///a`). What follows a `*` or `?` is left out. May name more than it means, never less.
 */
export function pathsIn(text: string): string[] {
  const found = [...text.matchAll(PATH)].map(([path]) => path);
  const option = OPTION_PATH.exec(text)?.[1];
  const others = [option, text.startsWith('/') ? text : undefined];
  return [...new Set([...found, ...others.filter((path) => path !== undefined)].map(plain))];
}

/** A word as a path from a directory. */
export function resolved(directory: string, word: string): string {
  return plain(posix.resolve('/', directory, word));
}

/** A text as a stream's paths are: normal, raw bytes, without slashes around it. */
function plain(path: string): string {
  return Buffer.from(posix.normalize(path).replace(/^\/+|\/+$/g, '')).toString('latin1');
}
