// Spells inputs as the user writes them: `tag: app:flat` in a workflow, `--tag app:flat` on a command line. Every message
// that mentions an input uses these functions.
import { INPUT_KINDS, type InputName } from './input-names.ts';

export type Spelling = 'workflow' | 'command-line';

let spelling: Spelling = 'workflow';

/** Sets the spelling. The entry of the action or the command does this before it reads the inputs. */
export function spellInputsFor(reader: Spelling): void {
  spelling = reader;
}

/** Names inputs in a sentence, after an article: `input "tag"`, or `option --tag`. */
export function named(first: InputName, ...others: readonly InputName[]): string {
  const names = [first, ...others].map((name) => written(name)).join(' and ');
  const noun = spelling === 'workflow' ? 'input' : 'option';
  return `${noun}${others.length === 0 ? '' : 's'} ${names}`;
}

/**
 * Returns an input as it is written: `"tag"`, or `--tag`.
 * @param value a value to include: `"clean: auto, docs"`, or `--clean "auto, docs"`. A flag on a command line becomes
 * `--push` or `--no-pause`
 */
export function written(name: InputName, value?: string): string {
  if (spelling === 'workflow') return `"${name}${value === undefined ? '' : `: ${value}`}"`;
  if (value === undefined) return `--${name}`;
  const kind = INPUT_KINDS[name];
  const isFlag = kind === 'boolean' || (kind === 'choice' && /^(?:true|false)$/.test(value));
  if (isFlag) return `--${value === 'false' ? 'no-' : ''}${name}`;
  if (kind === 'choice') return `--${name}=${value}`;
  return `--${name} ${/^[\w.,:%/-]+$/.test(value) ? value : `"${value}"`}`;
}

/** Returns an example of an input and its value: `test: ls /app` in a workflow, `--test 'ls /app'` in a shell. */
export function example(name: InputName, value: string): string {
  if (spelling === 'workflow') return `${name}: ${value}`;
  return `--${name} ${value.startsWith("'") ? value : `'${value}'`}`;
}
