// Runs the cache client as a child process, because it cannot be cancelled or given a deadline and prints errors itself.
import { fork } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CacheAnswer, CacheRequest } from './cache-client.ts';

/** The outcome of a request. */
export interface ClientResult {
  readonly isDone: boolean;
  /** Whether nothing had to be saved. */
  readonly wasThere?: boolean;
  /** The text of warnings and errors that the client printed. */
  readonly problems: readonly string[];
  /** All other lines that the client printed for people. */
  readonly lines: readonly string[];
}

/** Making the layer again is faster than waiting longer for the service. */
const LIMIT_MS = 20 * 60 * 1000;
/** Limits how much of the client's output is kept. */
const MAX_OUTPUT_CHARS = 64 * 1024;

/**
 * Sends a request to the client and waits for its answer.
 * @param directories the client's working directory, and one for its temporary files
 * @param signal kills the client
 * @throws the signal's reason once it is aborted
 */
export async function runCacheClient(
  request: CacheRequest,
  { cwd, temp }: { readonly cwd: string; readonly temp: string },
  signal: AbortSignal,
): Promise<ClientResult> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const child = fork(fileURLToPath(new URL('cache-client.mjs', import.meta.url)), {
    cwd,
    // The client finds files relative to the working directory, whose real path it gets from the system, but packs them
    // relative to the workspace.
    env: { ...process.env, GITHUB_WORKSPACE: await realpath(cwd), RUNNER_TEMP: temp },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    // Its own process group, so that the tar and zstd processes it starts are killed with it.
    detached: true,
  });
  const kill = () => killGroup(child.pid);
  const stop = AbortSignal.any([signal, limit]);
  stop.addEventListener('abort', kill);
  if (stop.aborted) kill();
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      if (output.length < MAX_OUTPUT_CHARS) output += text;
    });
  let answer: CacheAnswer = { isDone: false };
  child.on('message', (message) => {
    answer = message as CacheAnswer;
  });
  const failure = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, killedBy) => {
      const end = killedBy === null ? `exited with status ${status}` : `was killed by ${killedBy}`;
      resolve(status === 0 ? undefined : `the cache client ${end}`);
    });
    child.send(request, () => {});
  });
  stop.removeEventListener('abort', kill);
  signal.throwIfAborted();
  const reason = limit.aborted ? `it took more than ${LIMIT_MS / 60_000} minutes` : failure;
  return {
    isDone: answer.isDone && reason === undefined,
    ...(answer.wasThere === true ? { wasThere: true } : {}),
    ...parseOutput(output, answer.error ?? reason),
  };
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already exited.
  }
}

/** Splits output into plain lines and the texts of workflow commands (docs.github.com, "Workflow commands"). */
function parseOutput(
  output: string,
  failure: string | undefined,
): Pick<ClientResult, 'problems' | 'lines'> {
  const problems: string[] = [];
  const lines: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    const [, command, text = ''] = /^::(\w+)[^:]*::(.*)$/.exec(line) ?? [];
    if (command === 'warning' || command === 'error') problems.push(unescapeCommand(text));
    else if (command === undefined && line.trim() !== '') lines.push(line.trim());
  }
  if (failure !== undefined) problems.push(failure);
  return { problems, lines };
}

function unescapeCommand(text: string): string {
  return text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
}
