// Splits the commands of a config into words, and finds paths in texts.
import { posix } from 'node:path';

/** Maximum depth of scripts in scripts (`sh -c "bash -c '...'"`). */
const MAX_DEPTH = 3;
/** Maximum number of words, and maximum length of one. */
const MAX_WORDS = 1000;
const MAX_CHARS = 4096;
/** A word of a shell script as written: quoted and bare parts without blanks between them. */
const SHELL_WORD =
  /(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
/** An absolute path in a text, and one directly after a one-letter option. */
const PATH = /(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;
const OPTION_PATH = /^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;
/** A path with blanks: in quotes, as the value of an option, or in a list. */
const PATH_WITH_BLANKS =
  /"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
/** Operators that separate commands in a script, and those that redirect input or output. */
const SEPARATOR = /^[;&|()\n`]$/;
const REDIRECTION = /^[<>]+&?$/;
/** Options and assignments, which may come before or after a program's name. */
const OPTION_OR_ASSIGNMENT = /^(?:-|[A-Za-z_]\w*=)/;
/** Programs and shell keywords that run the program after them. */
const RUNNERS = setOf(
  'sh bash dash ash zsh ksh busybox exec env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {',
);
/** Commands that change the working directory to their operand; the last is a Dockerfile instruction. */
const CHANGES_DIRECTORY = setOf('cd pushd WORKDIR');
/** Options whose value is a program's working directory. */
const DIRECTORY_OPTION =
  /^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;
/** Commands and Dockerfile instructions that do not need what is at a path, and those that only read that file. */
const NAME_ONLY = setOf(
  'rm rmdir mkdir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VOLUME',
);
const CONTENT_ONLY = setOf(
  'cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort',
);

/** A word of a command. */
export interface CommandWord {
  readonly text: string;
  /** Whether it is in the position of a program's name. */
  readonly isProgram: boolean;
  /** The working directory at this word, absolute: `cd` may have changed it. */
  readonly directory: string;
  /** The number of its command: a script has several. */
  readonly command: number;
  /**
   * Its use if it is a path: the `directory` that a program works in, a file that may have its `parts` next to it, a
   * file that is read for its `content`, or a `name` that need not exist.
   */
  readonly use: 'directory' | 'parts' | 'content' | 'name';
}

/**
 * Returns the words of a command in exec form, including those of a script in it (`sh -c`).
 * @param env values for `$NAME` in scripts
 * @param directory the working directory, absolute
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

/** Reads commands and the scripts in them. */
class WordReader {
  readonly words: CommandWord[] = [];
  readonly #env: ReadonlyMap<string, string>;
  #command = 0;

  constructor(env: ReadonlyMap<string, string>) {
    this.#env = env;
  }

  read(argv: readonly string[], directory: string, depth: number): void {
    const state = new ShellState(directory, homeOf(this.#env));
    let isProgramNext = true;
    for (const text of argv) {
      if (this.words.length >= MAX_WORDS) return;
      if (text.length > MAX_CHARS && depth > 0) continue;
      if (SEPARATOR.test(text)) {
        isProgramNext = true;
        this.#command++;
        state.separate(text);
        continue;
      }
      if (state.redirects(text)) continue;
      const isScript = /[\s;&|()`]/.test(text) && depth < MAX_DEPTH;
      // A path may have blanks, and a script may start with a path, so such a word is read as both.
      if (isScript && text.startsWith('/')) this.#add(text, false, state);
      if (isScript) this.read(scriptWords(text, this.#env), state.directory, depth + 1);
      const isValue = state.isValue || OPTION_OR_ASSIGNMENT.test(text);
      if (!isScript) this.#add(text, isProgramNext && !isValue, state);
      const isProgramLater = isValue || RUNNERS.has(posix.basename(text));
      // "--" ends the options of a command that runs another program.
      isProgramNext = (text === '--' && !state.isChanging) || (isProgramNext && isProgramLater);
      state.endWord();
    }
  }

  #add(text: string, isProgram: boolean, state: ShellState): void {
    const { directory } = state;
    const use = state.useOf(text, isProgram);
    this.words.push({ text, isProgram, directory, command: this.#command, use });
  }
}

/** The working directory of a script, and what the next word means. */
class ShellState {
  directory: string;
  readonly #home: string;
  /** Directories to return to at the end of a subshell. */
  readonly #outer: string[] = [];
  #program: string | undefined;
  /** The directory that the operand of `cd` is relative to. */
  #previousDirectory = '';
  #redirection = '';
  #isDirectoryNext = false;

  constructor(directory: string, home: string) {
    this.directory = directory;
    this.#home = home;
  }

  /** Whether the next word is the value of the one before it, and not a program's name. */
  get isValue(): boolean {
    return this.#redirection !== '' || this.#isDirectoryNext;
  }

  /** Whether the command changes the working directory to its operand. */
  get isChanging(): boolean {
    return CHANGES_DIRECTORY.has(this.#program ?? '');
  }

  separate(text: string): void {
    this.#program = undefined;
    this.#redirection = '';
    this.#isDirectoryNext = false;
    if (text === '(') this.#outer.push(this.directory);
    if (text === ')') this.directory = this.#outer.pop() ?? this.directory;
  }

  redirects(text: string): boolean {
    if (!REDIRECTION.test(text)) return false;
    this.#redirection = text;
    return true;
  }

  endWord(): void {
    this.#redirection = '';
  }

  useOf(text: string, isProgram: boolean): CommandWord['use'] {
    if (this.#redirection !== '') return this.#redirection.startsWith('<') ? 'content' : 'name';
    if (isProgram) {
      this.#program = posix.basename(text);
      if (!CHANGES_DIRECTORY.has(this.#program)) return 'parts';
      // Without an operand, `cd` goes home.
      this.#previousDirectory = this.directory;
      this.directory = this.#home;
      return 'name';
    }
    if (this.isChanging) return this.#change(text);
    const program = this.#program ?? '';
    if (NAME_ONLY.has(program)) return 'name';
    const isDirectory = this.#isDirectoryNext;
    this.#isDirectoryNext = DIRECTORY_OPTION.test(text) && !text.includes('=');
    if (isDirectory || DIRECTORY_OPTION.test(text)) return 'directory';
    return CONTENT_ONLY.has(program) ? 'content' : 'parts';
  }

  /** Reads the operand of a command that changes the directory. `-` and options do not change it. */
  #change(text: string): CommandWord['use'] {
    const [from, home] = [this.#previousDirectory, this.#home];
    this.directory = text.startsWith('-') ? from : posix.resolve(from, expandHome(text, home));
    return text.startsWith('-') ? 'name' : 'directory';
  }
}

/** Returns the home directory that commands see: ENV's HOME, or root's. */
export function homeOf(env: ReadonlyMap<string, string>): string {
  return env.get('HOME') ?? '/root';
}

/** Expands a leading `~`. */
export function expandHome(text: string, home: string): string {
  return /^~(?=$|\/)/.test(text) ? `${home}${text.slice(1)}` : text;
}

/** Returns the words of a script after expansion, and the separators of its commands. */
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

/** Expands `$NAME`, `${NAME}` and `${NAME:-default}`. Unknown variables become empty. */
export function expandVariables(text: string, env: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,
    (_, braced?: string, fallback?: string, bare?: string) =>
      env.get(braced ?? bare ?? '') || fallback || '',
  );
}

/**
 * Finds the absolute paths in a text: the text itself, entries of a list, values of options (`--x=/a`, `-I/a`,
 * `-javaagent:/a`), and URLs (`file:///a`). Text after a `*` or `?` is left out. May return too many paths, never too
 * few.
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

/** Finds the directories of glob patterns in a text: `/tmp` for `/tmp/*`, `/tmp/a*` and `/tmp/{a,b}/c`. */
export function globDirectoriesIn(text: string): string[] {
  const cut = [...text.matchAll(PATH)].filter(({ 0: path, index }) =>
    /[*?[{$]/.test(text[index + path.length] ?? ''),
  );
  return [...new Set(cut.map(([path]) => toStreamPath(path.slice(0, path.lastIndexOf('/')))))];
}

/** Resolves a word relative to a directory, as a path of a stream. */
export function resolveFrom(directory: string, word: string): string {
  return toStreamPath(posix.resolve('/', directory, word));
}

/** Returns a path as it is in a stream: normalized, one character per byte, without leading and trailing slashes. */
function toStreamPath(path: string): string {
  return Buffer.from(posix.normalize(path).replace(/^\/+|\/+$/g, '')).toString('latin1');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
