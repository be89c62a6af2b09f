// Converts the action's messages to those of the command.

/** Converts an error message of the action to that of the command, in which inputs are options. */
export function asCommandError(text: string): string {
  const named = /\b(input|inputs) ("[a-z-]+"(?: and "[a-z-]+")?)/;
  return text
    .replace(named, (_, noun: string, names: string) => {
      const options = names.replace(/"([a-z-]+)"/g, '--$1');
      return `${noun.replace('input', 'option')} ${options}`;
    })
    .replace('combined with "container"', 'combined with --container')
    .replace('either "image" or "container"', 'either --image or --container')
    .replace('("pull" is never)', '(--pull is never)');
}
