// A shell script in a container of the image, as root, without network and with no more rights than cleaning needs.
import { randomBytes } from 'node:crypto';
import { createContainer } from '../engine/containers.ts';
import { failedCommand } from '../engine/docker.ts';
import type { Engine } from '../engine/engine.ts';
import type { Source } from '../engine/source.ts';
import { FlattenError } from '../errors.ts';
import type { Log } from '../log.ts';
import { aptCleanScript } from './apt.ts';

/** What the container may do: change files whoever owns them, and become another user as package managers do. */
const CAPABILITIES = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'MKNOD',
];
/** More processes than any cleaning command has, few enough that a fork bomb ends. */
const PIDS_LIMIT = 512;
/** How many last lines of a failing command its error shows. */
const SHOWN_LINES = 10;
/** And how much of each: an annotation holds 4,096 characters in all. */
const SHOWN_COLUMNS = 300;

/** Words of engines and kernels for a program that cannot start at all: none there, or for another machine. */
const NO_SHELL = /no such file or directory|executable file not found|not a directory/i;
const FOREIGN = /exec format error/i;

/**
 * Lets the image's own apt clean up in a container.
 * @returns the container to read from, or undefined where the image has no apt to run and stays as it is
 * @throws FlattenError `COMMAND_FAILED` where a command fails
 */
export async function aptClean(
  engine: Engine,
  source: Source,
  runId: string,
  log: Log,
  signal: AbortSignal,
): Promise<string | undefined> {
  const token = `docker-flatten-${randomBytes(8).toString('hex')}`;
  const options = [
    '--user',
    '0:0',
    '--entrypoint',
    '/bin/sh',
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    '--pids-limit',
    String(PIDS_LIMIT),
  ];
  for (const capability of CAPABILITIES) options.push('--cap-add', capability);
  const containerId = await createContainer(engine, {
    source,
    runId,
    options,
    command: ['-c', aptCleanScript(token)],
  });
  const said = new Set<string>();
  const output = new LineBuffer((line) => {
    if (line.startsWith(token)) said.add(line.slice(token.length).trim());
    else log.untrusted(line);
  });
  const answer = await engine.docker.stream(
    ['start', '--attach', containerId],
    (text) => output.add(text),
    signal,
  );
  output.end();
  if (said.has('-no-apt')) return skip(log, 'the image has no apt-get');
  if (!said.has('-shell')) return withoutShell(source, engine, answer, log);
  if (answer.exitCode !== 0) {
    const lines = `${answer.stdout}\n${answer.stderr}`
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.includes(token));
    throw new FlattenError(
      'COMMAND_FAILED',
      `"apt-clean" ran in a container of ${source.reference} and failed with exit status ${answer.exitCode}:\n${lines
        .slice(-SHOWN_LINES)
        .map((line) => line.slice(0, SHOWN_COLUMNS))
        .join('\n')}`,
      {
        hint: 'Leave "apt-clean" out to flatten without it, or repair apt in the image.',
      },
    );
  }
  return containerId;
}

function withoutShell(
  source: Source,
  engine: Engine,
  answer: { exitCode: number; stdout: string; stderr: string },
  log: Log,
): undefined {
  const said = `${answer.stderr}\n${answer.stdout}`;
  const { architecture } = source.platform;
  const isForeign = architecture !== engine.platform.architecture;
  if (FOREIGN.test(said) || (isForeign && !NO_SHELL.test(said))) {
    return skip(
      log,
      `the image is for ${architecture}, which this machine (${engine.platform.architecture}) cannot run`,
    );
  }
  if (NO_SHELL.test(said)) return skip(log, 'the image has no shell (/bin/sh)');
  throw failedCommand(['start'], answer);
}

function skip(log: Log, why: string): undefined {
  log.notice(`apt-clean was left out: ${why}.`);
  return undefined;
}

/** Cuts text that comes in pieces into lines. */
class LineBuffer {
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  add(text: string): void {
    const lines = (this.#rest + text).split('\n');
    // A program that never ends its line must not fill the memory.
    this.#rest = (lines.pop() ?? '').slice(-64 * 1024);
    for (const line of lines) this.#onLine(line);
  }

  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }
}
