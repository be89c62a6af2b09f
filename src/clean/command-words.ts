// The words of a config's commands, and the paths in a text.
import { posix } from 'node:path';

/** How deep shells are called by shells (`sh -c "bash -c '...'"`). */
const MAX_DEPTH = 3;
/** Most words of one command, and most characters of one. */
const MAX_WORDS = 1000;
const MAX_CHARS = 4096;
/** A word of a shell script, as it is written: quoted parts and bare ones in a row. */
const SHELL_WORD =
  /(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
/** An absolute path in a text, and one right behind a one-letter option. */
const PATH = /(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;
const OPTION_PATH = /^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;
/** A path that has blanks: in quotes, the rest of an option, or an entry of a list. */
const PATH_WITH_BLANKS =
  /"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
/** What starts a command of its own in a script, and what leads a file into one or out of it. */
const SEPARATOR = /^[;&|()\n`]$/;
const REDIRECTION = /^[<>]+&?$/;
/** Options and assignments, which stand before a program's name or behind it. */
const NO_NAME = /^(?:-|[A-Za-z_]\w*=)/;
/** Programs, and words of the shell's, that run the program which is named next. */
const RUNNERS = setOf(
  'sh bash dash ash zsh ksh busybox exec env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {',
);
/** Commands whose operand is where relative paths are from; the last is a Dockerfile's. */
const CHANGES_DIRECTORY = setOf('cd pushd WORKDIR');
/** Options whose value is a directory that a program works in. */
const DIRECTORY_OPTION =
  /^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;
/** Commands, a Dockerfile's too, for which what is at a path matters not, and those that read that and nothing beside it. */
const NAME_ONLY = setOf(
  'rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VOLUME',
);
const CONTENT_ONLY = setOf(
  'cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort',
);

/** A word of a command. */
export interface CommandWord {
  readonly text: string;
  /** Whether it is where a program's name is due. */
  readonly isProgram: boolean;
  /** Absolute, where relative paths are from: `cd` may have changed it. */
  readonly directory: string;
  /** Of which command it is a word, by number: a script has several. */
  readonly command: number;
  /**
   * What it is used for if it is a path: the `directory` that a program works in, a file that may have its `parts` beside
   * it, one that is read for its `content`, or a `name` that need not be there.
   */
  readonly use: 'directory' | 'parts' | 'content' | 'name';
}

/**
 * The words of a command in exec form; a script in it (`sh -c`) gives its own words too.
 * @param env for `$NAME` in scripts
 * @param directory absolute, where the command starts
 */
export function wordsOf(
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
  directory = '/',
): CommandWord[] {
  const reader = new WordReader(env);
  reader.read(argv, directory, 0);
  return reader.words;
}

/** Reads commands, and scripts in them. */
class WordReader {
  readonly words: CommandWord[] = [];
  readonly #env: ReadonlyMap<string, string>;
  #command = 0;

  constructor(env: ReadonlyMap<string, string>) {
    this.#env = env;
  }

  read(argv: readonly string[], directory: string, depth: number): void {
    const place = new ShellState(directory, homeOf(this.#env));
    let isDue = true;
    for (const text of argv) {
      if (this.words.length >= MAX_WORDS) return;
      if (text.length > MAX_CHARS && depth > 0) continue;
      if (SEPARATOR.test(text)) {
        isDue = true;
        this.#command++;
        place.separate(text);
        continue;
      }
      if (place.redirects(text)) continue;
      const isScript = /[\s;&|()`]/.test(text) && depth < MAX_DEPTH;
      // A path may have blanks, and a script may start with a path: both are looked for.
      if (isScript && text.startsWith('/')) this.#add(text, false, place);
      if (isScript) this.read(scriptWords(text, this.#env), place.directory, depth + 1);
      const isValue = place.isValue || NO_NAME.test(text);
      if (!isScript) this.#add(text, isDue && !isValue, place);
      const goesOn = isValue || RUNNERS.has(posix.basename(text));
      // "--" ends the options of what runs another program.
      isDue = (text === '--' && !place.isChanging) || (isDue && goesOn);
      place.pass();
    }
  }

  #add(text: string, isProgram: boolean, place: ShellState): void {
    const { directory } = place;
    const use = place.useOf(text, isProgram);
    this.words.push({ text, isProgram, directory, command: this.#command, use });
  }
}

/** Where a script is, and what it is about to do with the next word. */
class ShellState {
  directory: string;
  readonly #home: string;
  /** Directories to go back to where a subshell ends. */
  readonly #outer: string[] = [];
  #program: string | undefined;
  /** Where the operand of `cd` is from. */
  #before = '';
  #redirection = '';
  #isDirectoryDue = false;

  constructor(directory: string, home: string) {
    this.directory = directory;
    this.#home = home;
  }

  /** Whether the next word belongs to the one before it, and names no program. */
  get isValue(): boolean {
    return this.#redirection !== '' || this.#isDirectoryDue;
  }

  /** Whether the command is one that goes to its operand. */
  get isChanging(): boolean {
    return CHANGES_DIRECTORY.has(this.#program ?? '');
  }

  separate(text: string): void {
    this.#program = undefined;
    this.#redirection = '';
    this.#isDirectoryDue = false;
    if (text === '(') this.#outer.push(this.directory);
    if (text === ')') this.directory = this.#outer.pop() ?? this.directory;
  }

  redirects(text: string): boolean {
    if (!REDIRECTION.test(text)) return false;
    this.#redirection = text;
    return true;
  }

  /** Ends a word. */
  pass(): void {
    this.#redirection = '';
  }

  useOf(text: string, isProgram: boolean): CommandWord['use'] {
    if (this.#redirection !== '') return this.#redirection.startsWith('<') ? 'content' : 'name';
    if (isProgram) {
      this.#program = posix.basename(text);
      if (!CHANGES_DIRECTORY.has(this.#program)) return 'parts';
      // Without an operand it goes home.
      this.#before = this.directory;
      this.directory = this.#home;
      return 'name';
    }
    if (this.isChanging) return this.#change(text);
    const program = this.#program ?? '';
    if (NAME_ONLY.has(program)) return 'name';
    const isDirectory = this.#isDirectoryDue;
    this.#isDirectoryDue = DIRECTORY_OPTION.test(text) && !text.includes('=');
    if (isDirectory || DIRECTORY_OPTION.test(text)) return 'directory';
    return CONTENT_ONLY.has(program) ? 'content' : 'parts';
  }

  /** The operand of what changes the directory; `-` and options leave it. */
  #change(text: string): CommandWord['use'] {
    const [from, home] = [this.#before, this.#home];
    this.directory = text.startsWith('-') ? from : posix.resolve(from, expandHome(text, home));
    return text.startsWith('-') ? 'name' : 'directory';
  }
}

/** The home of whoever runs a command, as far as ENV says it. */
export function homeOf(env: ReadonlyMap<string, string>): string {
  return env.get('HOME') ?? '/root';
}

/** A path with the home that it starts from. */
export function expandHome(text: string, home: string): string {
  return /^~(?=$|\/)/.test(text) ? `${home}${text.slice(1)}` : text;
}

/** The words of a script as the shell has them in the end, and what separates its commands. */
function scriptWords(script: string, env: ReadonlyMap<string, string>): string[] {
  const code = script.slice(0, MAX_CHARS * 16).replace(/\\\n/g, ' ');
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
  const others = [
    option,
    text.startsWith('/') ? text : undefined,
    ...[...text.matchAll(PATH_WITH_BLANKS)].map(
      ([, double, single, bare]) => double ?? single ?? bare,
    ),
  ];
  return [...new Set([...found, ...others.filter((path) => path !== undefined)].map(toStreamPath))];
}

/** The directories in which what a text names is sought by a pattern: `/tmp` of `/tmp/*`, `/tmp/a*` and `/tmp/{a,b}/c`. */
export function globDirectoriesIn(text: string): string[] {
  const cut = [...text.matchAll(PATH)].filter(({ 0: path, index }) =>
    /[*?[{$]/.test(text[index + path.length] ?? ''),
  );
  return [...new Set(cut.map(([path]) => toStreamPath(path.slice(0, path.lastIndexOf('/')))))];
}

/** A word as a path from a directory. */
export function resolveFrom(directory: string, word: string): string {
  return toStreamPath(posix.resolve('/', directory, word));
}

/** A text as a stream's paths are: normal, raw bytes, without slashes around it. */
function toStreamPath(path: string): string {
  return Buffer.from(posix.normalize(path).replace(/^\/+|\/+$/g, '')).toString('latin1');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
