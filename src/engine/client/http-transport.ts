// Carries streams over the engine's HTTP API on a unix socket (Docker Engine API reference). Without CLI processes in
// between, this is faster and shows the engine's answers.
import type { ClientRequest, IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cancelled, FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { getString, parseJson } from '../../base/json.ts';
import type { Platform } from '../../image/platform.ts';
import { engineError } from './docker-cli.ts';
import { brokenOff, getFromSocket } from './http-get.ts';
import { sendEndWithLastPiece } from './last-piece.ts';
import { platformQuery, type Transport } from './transport.ts';

// An import of this module evaluates all of its exports, among them those of undici, which takes a third of the start-up.
const { request } = process.getBuiltinModule('node:http');

/** Limit for a text answer: the progress lines of an import or a load are far below. */
const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;

/** A request with a stream as its body. */
interface SendRequest {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  /** Name of the work for messages, at the start of a sentence. */
  readonly what: string;
}

/** Carries bytes over an engine's unix socket. */
export class HttpTransport implements Transport {
  readonly name: string;
  readonly #socketPath: string;
  readonly #base: string;
  readonly #touch: () => void;

  /**
   * @param socketPath the engine's socket
   * @param apiVersion the API version that was negotiated with it
   * @param touch called on progress
   */
  constructor(socketPath: string, apiVersion: string, touch: () => void = () => {}) {
    this.name = `HTTP API ${apiVersion} on ${socketPath}`;
    this.#socketPath = socketPath;
    this.#base = `/v${apiVersion}`;
    this.#touch = touch;
  }

  readArchive(containerId: string, path: string | Buffer, signal: AbortSignal): Promise<Readable> {
    return this.#get(`/containers/${containerId}/archive?path=${percentEncoded(path)}`, signal);
  }

  async writeArchive(containerId: string, tar: Readable, signal: AbortSignal): Promise<void> {
    const path = `/containers/${containerId}/archive?path=%2F`;
    await this.#send({ method: 'PUT', path, what: 'Writing into a container' }, tar, signal);
  }

  exportContainer(containerId: string, signal: AbortSignal): Promise<Readable> {
    return this.#get(`/containers/${containerId}/export`, signal);
  }

  saveImage(name: string, signal: AbortSignal, platform?: Platform): Promise<Readable> {
    const which = platform === undefined ? '' : `&platform=${platformQuery(platform)}`;
    return this.#get(`/images/get?names=${encodeURIComponent(name)}${which}`, signal);
  }

  async importImage(tar: Readable, label: string, signal: AbortSignal): Promise<string> {
    const change = encodeURIComponent(`LABEL ${label}`);
    const answer = await this.#send(
      { method: 'POST', path: `/images/create?fromSrc=-&changes=${change}`, what: 'The import' },
      tar,
      signal,
    );
    const id = messages(answer)
      .map((message) => getString(message, 'status'))
      .findLast((status) => status?.startsWith('sha256:'));
    if (id === undefined)
      throw new FlattenError(
        'ENGINE_FAILED',
        `The import returned no image ID: ${answer.slice(-500)}`,
        { hint: SEE_ENGINE_LOG },
      );
    return id;
  }

  async loadImage(
    archive: Readable,
    platform: Platform | undefined,
    signal: AbortSignal,
  ): Promise<string> {
    const query = platform === undefined ? '' : `&platform=${platformQuery(platform)}`;
    const answer = await this.#send(
      { method: 'POST', path: `/images/load?quiet=1${query}`, what: 'The load' },
      archive,
      signal,
    );
    return messages(answer)
      .map((message) => getString(message, 'stream') ?? getString(message, 'status') ?? '')
      .join('\n');
  }

  /** Gets a stream on its own connection, so that ending it early does not affect anything else. */
  async #get(path: string, signal: AbortSignal): Promise<Readable> {
    const answer = await getFromSocket(this.#socketPath, this.#base + path, signal, this.#touch);
    if (answer.isChunked) {
      answer.body.destroy();
      return this.#getFramed(path, signal);
    }
    return this.#accept(answer.status, answer.body);
  }

  /** Does the same with Node's own client, for proxies that send chunks even in answer to HTTP/1.0. */
  async #getFramed(path: string, signal: AbortSignal): Promise<Readable> {
    const call = this.#request('GET', path, signal);
    call.end();
    const failure = (error: unknown) =>
      signal.aborted ? cancelled(signal.reason) : brokenOff(error);
    const response = await responseOf(call).catch((error: unknown) => {
      throw failure(error);
    });
    const output = new PassThrough();
    response.on('data', this.#touch);
    response.once('error', (error) => output.destroy(failure(error)));
    output.once('close', () => response.destroy());
    return this.#accept(response.statusCode ?? 0, response.pipe(output));
  }

  async #accept(status: number, body: Readable): Promise<Readable> {
    if (status === 200) return body;
    const text = await readText(body);
    throw engineError(
      getString(parseJson(text), 'message') ?? text,
      'ENGINE_FAILED',
      `The engine answered ${status}`,
    );
  }

  /** Sends a stream; returns the engine's answer once both have ended without an error. */
  async #send(
    { method, path, what }: SendRequest,
    body: Readable,
    signal: AbortSignal,
  ): Promise<string> {
    const call = this.#request(method, path, signal);
    sendEndWithLastPiece(call);
    // A full buffer that drains means that the engine has read it.
    call.on('drain', this.#touch);
    const answering = responseOf(call).then(async (response) => {
      response.on('data', this.#touch);
      const text = await readText(response);
      // An engine that has answered reads no more: stop sending instead of waiting.
      if (!call.writableFinished) call.destroy();
      return { status: response.statusCode ?? 0, text };
    });
    const [sent, answered] = await Promise.allSettled([
      pipeline(body, call, { signal }),
      answering,
    ]);
    if (signal.aborted) throw cancelled(signal.reason);
    // A failure of our own stream comes first: it caused what the engine answered.
    if (sent.status === 'rejected' && sent.reason instanceof FlattenError) throw sent.reason;
    if (answered.status === 'fulfilled') {
      const failure = failureIn(answered.value.status, answered.value.text);
      if (failure !== undefined)
        throw engineError(failure, 'ENGINE_FAILED', `${what} failed in the engine`);
    }
    const broken =
      sent.status === 'rejected'
        ? sent.reason
        : answered.status === 'rejected'
          ? answered.reason
          : undefined;
    if (broken !== undefined || answered.status === 'rejected') {
      throw new FlattenError(
        'ENGINE_FAILED',
        `${what} was interrupted because the connection to the engine failed: ${messageOf(broken)}`,
        {
          hint: 'Check whether the engine was stopped or restarted, and run again.',
          cause: broken,
        },
      );
    }
    return answered.value.text;
  }

  #request(method: string, path: string, signal: AbortSignal): ClientRequest {
    const headers =
      method !== 'GET'
        ? { 'Content-Type': 'application/x-tar', 'Transfer-Encoding': 'chunked' }
        : {};
    return request({
      socketPath: this.#socketPath,
      method,
      path: this.#base + path,
      headers,
      agent: false,
      signal,
    });
  }
}

function responseOf(call: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    call.once('response', resolve);
    call.on('error', reject);
    call.once('close', () => reject(new Error('the connection closed without an answer')));
  });
}

async function readText(response: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    bytes += (part as Buffer).length;
    if (bytes > ANSWER_LIMIT_BYTES)
      throw new FlattenError(
        'ENGINE_FAILED',
        `The engine's answer is longer than ${ANSWER_LIMIT_BYTES} bytes.`,
        { hint: SEE_ENGINE_LOG },
      );
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Parses the JSON messages of an answer, one per line. */
function messages(answer: string): unknown[] {
  return answer
    .split('\n')
    .map(parseJson)
    .filter((message) => message !== undefined);
}

/** Returns the failure in an answer: by its HTTP status, or an error message in the stream after a good status. */
function failureIn(status: number, text: string): string | undefined {
  if (status < 200 || status > 299)
    return getString(parseJson(text), 'message') ?? (text.trim() || `HTTP status ${status}`);
  for (const message of messages(text)) {
    const error = getString(message, 'errorDetail', 'message') ?? getString(message, 'error');
    if (error !== undefined) return error;
  }
  return undefined;
}

/** Encodes text or raw bytes for the query of a URL (RFC 3986). */
function percentEncoded(value: string | Buffer): string {
  if (typeof value === 'string') return encodeURIComponent(value);
  return value.toString('hex').replace(/../g, '%$&');
}
