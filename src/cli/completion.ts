// Shell completion: candidates in cobra's format, which the docker CLI also uses to ask its plugins
// (docker/cli, cli-plugins/manager/cobra.go), and the scripts that connect a shell to it.
import { AUTO } from '../clean/parse-clean.ts';
import { PRESETS } from '../clean/presets.ts';
import type { Docker } from '../engine/client/docker-cli.ts';
import { type CliOption, OPTIONS, optionText, takesWord } from './options.ts';

/** Argument that requests candidates (cobra, ShellCompRequestCmd). */
export const COMPLETE = '__complete';
/** Shells that have a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** How the shell treats the candidates (cobra, ShellCompDirective). */
const DIRECTIVE = { files: 0, none: 4, noSpace: 6 } as const;

/** A word and its description. */
interface Candidate {
  readonly text: string;
  readonly help?: string;
}

/** Candidates and the directive for the shell. */
interface Completion {
  readonly candidates: readonly Candidate[];
  readonly directive: number;
}

const NOTHING: Completion = { candidates: [], directive: DIRECTIVE.none };
const FILES: Completion = { candidates: [], directive: DIRECTIVE.files };

/**
 * Returns the lines that answer a shell: one candidate each, with a tab before its help, then the directive.
 * @param words the command line up to and including the word to complete
 */
export async function complete(words: readonly string[], docker: Docker): Promise<string> {
  const word = words.at(-1) ?? '';
  const { candidates, directive } = await completionOf(words.slice(0, -1), word, docker);
  const lines = candidates
    .filter(({ text }) => text.startsWith(word))
    .map(({ text, help }) => (help === undefined ? text : `${text}\t${help}`));
  return [...lines, `:${directive}`].join('\n');
}

async function completionOf(
  before: readonly string[],
  word: string,
  docker: Docker,
): Promise<Completion> {
  const option = optionOf(before.at(-1) ?? '');
  if (option !== undefined && takesWord(option)) return valuesOf(option.name, word, docker);
  const [, name = '', start] = /^--([a-z-]+)=(.*)$/.exec(word) ?? [];
  if (start !== undefined) {
    const { candidates, directive } = await valuesOf(name, start, docker);
    return {
      candidates: candidates.map((one) => ({ ...one, text: `--${name}=${one.text}` })),
      directive,
    };
  }
  if (word.startsWith('-')) {
    const given = new Set(before.map((earlier) => optionOf(earlier)?.name));
    const left = OPTIONS.filter(({ name: one, kind }) => kind === 'list' || !given.has(one));
    return {
      candidates: left.map((one) => ({ text: optionText(one), help: one.help })),
      directive: DIRECTIVE.none,
    };
  }
  const hasImage = before.some(
    (earlier, at) => !earlier.startsWith('-') && !isValueOf(optionOf(before[at - 1] ?? '')),
  );
  return hasImage ? NOTHING : valuesOf('image', word, docker);
}

/** Whether the word after an option is its value. */
function isValueOf(option: CliOption | undefined): boolean {
  return option !== undefined && takesWord(option);
}

/** Finds the option that a word names, unless the word holds a value too. */
function optionOf(word: string): CliOption | undefined {
  return OPTIONS.find(
    ({ name, short }) =>
      word === `--${name}` ||
      word === `--no-${name}` ||
      (short !== undefined && word === `-${short}`),
  );
}

async function valuesOf(name: string, word: string, docker: Docker): Promise<Completion> {
  const plain = (...texts: string[]): Completion => ({
    candidates: texts.map((text) => ({ text })),
    directive: DIRECTIVE.none,
  });
  switch (name) {
    case 'image':
    case 'tag':
    case 'compare':
      return listed(docker, 'image', 'ls', '--format', '{{.Repository}}:{{.Tag}}');
    case 'container':
      return listed(docker, 'ps', '--all', '--format', '{{.Names}}');
    case 'run-network':
      return listed(docker, 'network', 'ls', '--format', '{{.Name}}');
    case 'clean':
      return presets(word);
    case 'pull':
      return plain('missing', 'always', 'never');
    case 'compression':
      return plain('gzip', 'zstd', 'none');
    case 'platform':
      return plain('linux/amd64', 'linux/arm64', 'linux/arm/v7', 'all');
    case 'from':
      return plain('auto', 'layers');
    case 'verify':
      return plain('true', 'false', 'layers');
    case 'backup':
    case 'report':
    case 'html':
    case 'summary':
    case 'temp-dir':
    case 'cache-dir':
      return FILES;
    default:
      return NOTHING;
  }
}

/** Lists names in the engine. Empty if no engine answers: a shell cannot show an error here. */
async function listed(docker: Docker, ...args: string[]): Promise<Completion> {
  const answer = await docker.try(args).catch(() => undefined);
  const texts = answer?.exitCode === 0 ? answer.stdout.split('\n') : [];
  const names = texts.map((text) => text.trim()).filter((text) => text !== '');
  return {
    candidates: names.filter((text) => !text.includes('<none>')).map((text) => ({ text })),
    directive: DIRECTIVE.none,
  };
}

/** Completes the last preset of a comma-separated list. */
function presets(word: string): Completion {
  const start = word.slice(0, word.lastIndexOf(',') + 1);
  const given = start.split(',');
  const all = [
    { text: AUTO, help: 'all safe presets' },
    ...PRESETS.map(({ name, isSafe, what }) => ({
      text: name,
      help: `${isSafe ? '' : 'by name only: '}${what.replaceAll('`', '')}`,
    })),
  ];
  return {
    candidates: all
      .filter(({ text }) => !given.includes(text))
      .map(({ text, help }) => ({ text: start + text, help })),
    directive: DIRECTIVE.noSpace,
  };
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# bash completion of docker-flatten: source <(docker-flatten completion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${COMPLETE} "\${words[@]:1}" 2>/dev/null)
  [ "\${#lines[@]}" -gt 0 ] || return
  directive=\${lines[-1]#:}
  unset 'lines[-1]'
  COMPREPLY=("\${lines[@]%%$'\\t'*}")
  # Readline replaces only the part after the last ":" or "=" of a word.
  local word=\${words[-1]} break start
  for break in : =; do
    [[ $COMP_WORDBREAKS == *$break* && $word == *$break* ]] || continue
    start=\${word%"\${word##*$break}"}
    COMPREPLY=("\${COMPREPLY[@]#"$start"}")
    word=\${word#"$start"}
  done
  [[ $((directive & 2)) = 0 ]] || compopt -o nospace
  [[ $((directive & 4)) != 0 ]] || compopt -o default
}
complete -F _docker_flatten docker-flatten`,
  zsh: `#compdef docker-flatten
# zsh completion of docker-flatten: source <(docker-flatten completion zsh), or a file _docker-flatten in a directory of $fpath
_docker-flatten() {
  local -a lines described
  local directive line
  lines=("\${(@f)$(docker-flatten ${COMPLETE} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  directive=\${lines[-1]#:}
  lines[-1]=()
  for line in $lines; do
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}\${\${(M)line:#*$'\\t'*}:+:\${line#*$'\\t'}}")
  done
  if (( directive & 2 )); then
    _describe docker-flatten described -S ''
  elif (( \${#described} )); then
    _describe docker-flatten described
  elif ! (( directive & 4 )); then
    _files
  fi
}
if [ "$funcstack[1]" = _docker-flatten ]; then
  _docker-flatten
else
  compdef _docker-flatten docker-flatten
fi`,
  fish: `# fish completion of docker-flatten: docker-flatten completion fish | source
function __docker_flatten_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines (docker-flatten ${COMPLETE} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${DIRECTIVE.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`,
};

/** Returns the completion script of a shell. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}
