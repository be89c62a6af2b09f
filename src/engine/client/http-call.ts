// Makes short requests over an engine's unix socket (Docker Engine API reference), and says what failed in the words of
// the docker command, which users know and docker-errors.ts reads.
import type { IncomingMessage } from 'node:http';
import { messageOf } from '../../base/errors.ts';
import { getString, parseJson } from '../../base/json.ts';
import {
  type ApiRequest,
  type CallAnswer,
  type EngineCall,
  UnexpectedAnswer,
} from './engine-call.ts';

// An import of this module evaluates all of its exports, among them those of undici, which takes a third of the start-up.
const { request: startRequest, STATUS_CODES } = process.getBuiltinModule('node:http');

/** Limit for an answer: far above the size of any inspect, which holds a whole config, and of long lists. */
const ANSWER_LIMIT_BYTES = 64 * 1024 * 1024;

/** A unix socket on which an engine listens. */
export interface EngineSocket {
  readonly path: string;
  /** The version that requests name; undefined, before one is agreed on, for the engine's own. */
  readonly apiVersion: string | undefined;
}

/** An engine's answer to a request. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What ends a request early, and what hears of its progress. */
export interface CallLimits {
  /** Once aborted, the connection is closed at once. */
  readonly kill: AbortSignal;
  readonly touch: () => void;
}

/**
 * Makes a request on a connection of its own: on a unix socket, a new one takes less than 0.1 ms, and one that was kept
 * may have been closed by then.
 * @throws the system's error, if the connection fails or ends before the answer does
 */
export function callSocket(
  socketPath: string,
  { method, path, body }: ApiRequest,
  { kill, touch }: CallLimits,
): Promise<ApiAnswer> {
  const content = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const call = startRequest({
      socketPath,
      method,
      path,
      headers: content === undefined ? {} : { 'Content-Type': 'application/json' },
      agent: false,
      signal: kill,
    });
    call.once('response', (response) => readAnswer(response, touch).then(resolve, reject));
    call.on('error', reject);
    call.end(content);
  });
}

async function readAnswer(response: IncomingMessage, touch: () => void): Promise<ApiAnswer> {
  touch();
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    touch();
    bytes += part.length;
    if (bytes > ANSWER_LIMIT_BYTES) throw new Error(`more than ${ANSWER_LIMIT_BYTES} bytes`);
    parts.push(part);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(parts).toString('utf8'),
  };
}

/**
 * Makes the requests of a call with `request`. As a docker command does, it goes on after one that fails.
 * @param request makes one request; returns the body, or what a command prints if it fails
 */
export async function askSocket<T>(
  call: EngineCall<T>,
  requests: readonly ApiRequest[],
  request: (one: ApiRequest) => Promise<Body | string>,
): Promise<CallAnswer<T>> {
  const bodies: unknown[] = [];
  const failures: string[] = [];
  for (const one of requests) {
    const answer = await request(one);
    if (typeof answer === 'string') failures.push(answer);
    else bodies.push(answer.body);
  }
  const answered = (value: T) => ({
    exitCode: failures.length === 0 ? 0 : 1,
    stdout: '',
    stderr: failures.join('\n'),
    value,
  });
  try {
    return answered(call.ofApi(bodies));
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    failures.push(error.message);
    return answered(call.ofApi([]));
  }
}

/** The body of an answer, as JSON. */
interface Body {
  readonly body: unknown;
}

/** Makes one request; returns the body, or what a docker command prints if the request fails. */
export async function requestFrom(
  { path: socketPath, apiVersion }: EngineSocket,
  { method, path, body }: ApiRequest,
  limits: CallLimits,
): Promise<Body | string> {
  const request = {
    method,
    path: apiVersion === undefined ? path : `/v${apiVersion}${path}`,
    ...(body === undefined ? {} : { body }),
  };
  let answer: ApiAnswer;
  try {
    answer = await callSocket(socketPath, request, limits);
  } catch (error) {
    return failedConnection(socketPath, request, error);
  }
  const refusal = refusalIn(answer);
  if (refusal !== undefined) return refusal;
  // A change need not have an answer.
  if (answer.text === '' && method !== 'GET') return { body: undefined };
  const parsed = parseJson(answer.text);
  return parsed === undefined
    ? `the answer to ${method} ${path} is not JSON: ${answer.text.slice(0, 200)}`
    : { body: parsed };
}

/** Returns what the docker command prints if a connection fails, by the system's error. */
function failedConnection(
  socketPath: string,
  { method, path }: ApiRequest,
  error: unknown,
): string {
  const code = getString(error, 'code');
  if (code === 'EACCES' || code === 'EPERM')
    return `permission denied while trying to connect to the docker API at unix://${socketPath}`;
  if (code === 'ENOENT' || code === 'ECONNREFUSED')
    return `Cannot connect to the Docker daemon at unix://${socketPath}. Is the docker daemon running?`;
  return `error during connect: ${method} ${path}: ${messageOf(error)}`;
}

/** Returns what the docker command prints if an engine refuses a request; undefined if it did not. */
function refusalIn({ status, text }: ApiAnswer): string | undefined {
  if (status >= 200 && status <= 299) return undefined;
  const said = getString(parseJson(text), 'message') ?? text.trim();
  return `Error response from daemon: ${said || `${status} ${STATUS_CODES[status] ?? ''}`.trimEnd()}`;
}
