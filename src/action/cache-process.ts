// The cache service's client as a child process: it takes no deadline and no cancel, and prints errors of its own.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CacheAnswer, CacheRequest } from './cache-client.ts';

/** What came of a request. */
export interface ClientResult {
  readonly isDone: boolean;
  /** Warnings and errors that the client printed, without their commands. */
  readonly troubles: readonly string[];
  /** All else that it printed for people. */
  readonly lines: readonly string[];
}

/** Longest that a job waits for the service: what takes longer is made sooner. */
const LIMIT_MS = 20 * 60 * 1000;
/** Most of what the client prints that is kept. */
const MOST_CHARS = 64 * 1024;

/**
 * Asks the client, and waits.
 * @param directories its working directory, and one for its files
 * @param signal ends it, and with that the waiting: it then counts as not done
 */
export async function askCacheClient(
  request: CacheRequest,
  { cwd, temp }: { readonly cwd: string; readonly temp: string },
  signal: AbortSignal,
): Promise<ClientResult> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const child = fork(fileURLToPath(new URL('cache-client.mjs', import.meta.url)), {
    cwd,
    // The client looks for what to pack from the working directory, and packs from the workspace.
    env: { ...process.env, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temp },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    // A group of its own, since what it starts to pack and unpack must end with it.
    detached: true,
  });
  const kill = () => killGroup(child.pid);
  const ends = AbortSignal.any([signal, limit]);
  ends.addEventListener('abort', kill);
  if (ends.aborted) kill();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < MOST_CHARS) said += text;
    });
  let answer: CacheAnswer = { isDone: false };
  child.on('message', (message) => {
    answer = message as CacheAnswer;
  });
  const failure = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, killedBy) =>
      resolve(status === 0 ? undefined : `its client ended with ${killedBy ?? `status ${status}`}`),
    );
    child.send(request, () => {});
  });
  ends.removeEventListener('abort', kill);
  signal.throwIfAborted();
  const why = limit.aborted ? `it took more than ${LIMIT_MS / 60_000} minutes` : failure;
  return { isDone: answer.isDone && why === undefined, ...read(said, answer.error ?? why) };
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Takes the runner's commands off what was printed (docs.github.com, "Workflow commands"). */
function read(said: string, failure: string | undefined): Pick<ClientResult, 'troubles' | 'lines'> {
  const troubles: string[] = [];
  const lines: string[] = [];
  for (const line of said.split(/\r?\n/)) {
    const [, command, text = ''] = /^::(\w+)[^:]*::(.*)$/.exec(line) ?? [];
    if (command === 'warning' || command === 'error') troubles.push(unescaped(text));
    else if (command === undefined && line.trim() !== '') lines.push(line.trim());
  }
  // Node's own words of a client that broke come last, and say more than its status.
  if (failure !== undefined) troubles.push(failure);
  return { troubles, lines };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
}
