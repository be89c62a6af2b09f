// The script that runs all commands in one container, and the words by which its output shows how far it has come.
import { randomBytes } from 'node:crypto';
import { aptCleanScript, echoWord } from './apt.ts';

/** The commands to run. */
export interface CommandsRequest {
  /** The user's script for `/bin/sh`, which stops at the first command that fails. */
  readonly script: string | undefined;
  /** The container's network. */
  readonly network: string;
  readonly aptClean: boolean;
}

/** Returns the arguments for the shell: the main script, and each command as an argument to it. */
export function scriptArgs(token: string, { script, aptClean }: CommandsRequest): string[] {
  // Each command gets its own shell, which it may change as it likes. The space before the script prevents the shell
  // from reading one that starts with "-" or "+" as options, and does not change the line numbers.
  const all = [
    echoWord(token, 'shell'),
    script === undefined ? ':' : `/bin/sh -e -c " $1" || exit $?; ${echoWord(token, 'run')}`,
    aptClean ? `/bin/sh -c "$2" || exit $?; ${echoWord(token, 'apt')}` : ':',
  ].join('\n');
  return ['-c', all, 'sh', script ?? '', aptCleanScript(token)];
}

/** Records how far the script has come: the words it printed after the token, and when. */
export class ScriptMarks {
  /** A word that nothing else prints. */
  readonly token = `docker-flatten-${randomBytes(8).toString('hex')}`;
  readonly #printedMs = new Map<string, number>();

  /** Returns when a word was printed. */
  ms(word: 'shell' | 'run' | 'apt' | 'no-apt'): number | undefined {
    return this.#printedMs.get(word);
  }

  /** Records the word after the token in a line, and returns the line for the log as {@link strip} does. */
  read(line: string): string | undefined {
    const start = line.indexOf(this.token);
    if (start !== -1)
      this.#printedMs.set(line.slice(start + this.token.length + 1).trim(), performance.now());
    return this.strip(line);
  }

  /** Removes the token and the word. A command that does not end its last line has text before them. */
  strip(line: string): string | undefined {
    const start = line.indexOf(this.token);
    if (start === -1) return line;
    return start === 0 ? undefined : line.slice(0, start);
  }
}
