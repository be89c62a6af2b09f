// Texts about inputs as the command has them.

/** An error of the action's as the command says it: an input is an option there. */
export function ofOption(text: string): string {
  const named = /\b(input|inputs) ("[a-z-]+"(?: and "[a-z-]+")?)/;
  return text
    .replace(named, (_, noun: string, names: string) => {
      const options = names.replace(/"([a-z-]+)"/g, '--$1');
      return `${noun.replace('input', 'option')} ${options}`;
    })
    .replace('and "container" is given', 'and --container is given')
    .replace('("pull" is never)', '(--pull is never)');
}
