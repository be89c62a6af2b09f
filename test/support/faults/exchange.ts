// One call of a client through a lying proxy, which a lie can answer in many ways.
import type {
  ClientRequest,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import { sendEndWithLastPiece } from '../../../src/engine/client/last-piece.ts';
import { contentOf } from '../tar/streams.ts';

/** A complete answer of an engine. */
export interface EngineAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** How to change the client's request. */
export interface Change {
  readonly body?: Buffer;
  readonly url?: string;
  readonly method?: string;
}

/** The connection to the engine, as far as lies need it. */
export interface Upstream {
  /** Begins a request with the client's method, path and headers, unless they are changed. */
  begin(from: IncomingMessage, change: Change): ClientRequest;
  /** Sends raw bytes, and returns everything that the engine sends until it closes the connection. */
  sendRaw(bytes: Buffer): Promise<Buffer>;
  /** Records the engine's answer to a call that changes something. */
  note(request: IncomingMessage, answer: Buffer): void;
  /** Breaks every connection from now on, like an engine that dies. */
  die(): void;
}

/** Handles a call instead of passing it on. */
export type Lie = (exchange: Exchange) => Promise<void> | void;

/** Headers about a connection, not about the message. */
const OF_A_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade'];

/** A call. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly engine: Upstream;
  /** Where a lie changed something, for the text of a failure. */
  where = '';
  /** The body, once it has been read. */
  #read: Promise<Buffer> | undefined;

  /** @param read the body, if it has been read already */
  constructor(
    engine: Upstream,
    request: IncomingMessage,
    response: ServerResponse,
    read: Buffer | undefined,
  ) {
    this.engine = engine;
    this.request = request;
    this.response = response;
    this.#read = read && Promise.resolve(read);
  }

  /** Reads the whole body that the client sends. */
  body(): Promise<Buffer> {
    this.#read ??= contentOf(this.request);
    return this.#read;
  }

  /** Asks the engine, and reads its whole answer. */
  async ask(change: Change = {}): Promise<EngineAnswer> {
    const body = change.body ?? (await this.body());
    const call = this.engine.begin(this.request, change);
    call.end(body);
    const answer = await answerOf(call);
    const whole = { ...headOf(answer), body: await contentOf(answer) };
    this.engine.note(this.request, whole.body);
    return whole;
  }

  /** Sends an answer with the framing that the engine would use for this body. */
  send({ status, headers, body }: EngineAnswer): void {
    const isSized = headers['content-length'] !== undefined;
    this.response.writeHead(status, {
      ...headers,
      ...(isSized ? { 'content-length': body.length } : {}),
    });
    this.response.end(body);
  }

  /** Sends only a part of an answer, with the headers of the whole one, then calls `then` instead of ending it. */
  sendPart({ status, headers, body }: EngineAnswer, bytes: number, then: () => void): void {
    this.response.writeHead(status, headers);
    this.response.flushHeaders();
    if (bytes === 0) setImmediate(then);
    else this.response.write(body.subarray(0, bytes), () => setImmediate(then));
  }

  /** Sends bytes, which may be invalid HTTP, and closes the connection. */
  sendRaw(bytes: Buffer | string): void {
    this.request.socket.end(bytes);
  }

  /** Breaks the connection without an answer: with a reset if it is TCP. */
  cut(): void {
    const { socket } = this.request;
    if (socket.remoteAddress === undefined) socket.destroy();
    else socket.resetAndDestroy();
  }

  /** Passes on the call and the answer unchanged. Returns the answer once it has been passed on. */
  async pass(): Promise<{ status: number; body: Buffer }> {
    const call = this.engine.begin(this.request, {});
    if (this.#read === undefined) {
      // This proxy closes the client's connection once the engine has answered: on a busy machine, a client that has not
      // sent the end of its body until then would fail.
      sendEndWithLastPiece(call);
      this.request.pipe(call);
    } else call.end(await this.#read);
    this.response.once('close', () => call.destroy());
    const answer = await answerOf(call);
    const { status, headers } = headOf(answer);
    this.response.writeHead(status, headers);
    this.response.flushHeaders();
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.pipe(this.response);
    await new Promise((resolve) => answer.once('close', resolve));
    const body = Buffer.concat(parts);
    this.engine.note(this.request, body);
    return { status, body };
  }
}

/** Removes headers about the connection. */
export function withoutConnection(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OF_A_CONNECTION.includes(name)),
  );
}

function answerOf(call: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => call.once('response', resolve).on('error', reject));
}

function headOf(answer: IncomingMessage): { status: number; headers: OutgoingHttpHeaders } {
  return { status: answer.statusCode ?? 0, headers: withoutConnection(answer.headers) };
}
