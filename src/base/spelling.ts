// How people write an input where they are: `tag: app:flat` in a workflow, `--tag app:flat` on a command line. Every error
// that says what to change takes an input's name from here. Anything may import this file.
import { INPUT_KINDS, type InputName } from './input-names.ts';

export type Spelling = 'workflow' | 'command-line';

let spelling: Spelling = 'workflow';

/** Says how inputs are written from now on; a front door does, before it reads them. */
export function spellInputsFor(reader: Spelling): void {
  spelling = reader;
}

/** Inputs within a sentence, behind an article: `input "tag"`, or `option --tag`. */
export function named(first: InputName, ...others: readonly InputName[]): string {
  const names = [first, ...others].map((name) => written(name)).join(' and ');
  const noun = spelling === 'workflow' ? 'input' : 'option';
  return `${noun}${others.length === 0 ? '' : 's'} ${names}`;
}

/**
 * An input as it is written: `"tag"`, or `--tag`.
 * @param value its value where that is written too: `"clean: auto, docs"`, or `--clean "auto, docs"`; a switch on a
 * command line has none, and is `--push` or `--no-pause`
 */
export function written(name: InputName, value?: string): string {
  if (spelling === 'workflow') return `"${name}${value === undefined ? '' : `: ${value}`}"`;
  if (value === undefined) return `--${name}`;
  if (INPUT_KINDS[name] === 'boolean') return `--${value === 'false' ? 'no-' : ''}${name}`;
  return `--${name} ${/^[\w.,:%/-]+$/.test(value) ? value : `"${value}"`}`;
}

/** An input and a value as a line of a workflow, `test: ls /app`, or of a shell, `--test 'ls /app'`. */
export function example(name: InputName, value: string): string {
  if (spelling === 'workflow') return `${name}: ${value}`;
  return `--${name} ${value.startsWith("'") ? value : `'${value}'`}`;
}
