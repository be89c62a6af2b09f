// One call of a client through a lying proxy, to be answered well or badly.
import type {
  ClientRequest,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import { contentOf } from '../tar/streams.ts';

/** An engine's answer, whole. */
export interface EngineAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** What to ask in place of what the client asked. */
export interface Change {
  readonly body?: Buffer;
  readonly url?: string;
  readonly method?: string;
}

/** The way to the engine, as a lie needs it. */
export interface Upstream {
  /** Begins a request with a client's method, path and headers. */
  begin(from: IncomingMessage, change: Change): ClientRequest;
  /** Sends bytes as they stand; returns all that the engine answers until it closes. */
  sendRaw(bytes: Buffer): Promise<Buffer>;
  /** Keeps what the engine answered to a call that changes something. */
  note(request: IncomingMessage, answer: Buffer): void;
  /** Cuts every connection, now and later, as the end of an engine does. */
  die(): void;
}

/** What is done with a call in place of passing it on. */
export type Lie = (exchange: Exchange) => Promise<void> | void;

/** Headers that belong to one connection and not to what is said on it. */
const OF_A_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade'];

/** A call. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly engine: Upstream;
  /** Where a lie changed something, for a failure's text. */
  where = '';
  /** The body once it was read. */
  #read: Promise<Buffer> | undefined;

  /** @param read the body where it was read already */
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

  /** The whole of what the client sends. */
  body(): Promise<Buffer> {
    this.#read ??= contentOf(this.request);
    return this.#read;
  }

  /** Asks the engine, and takes its answer whole. */
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

  /** Sends only a part of an answer that was announced whole, then does what is asked in place of ending it. */
  sendPart({ status, headers, body }: EngineAnswer, bytes: number, then: () => void): void {
    this.response.writeHead(status, headers);
    this.response.flushHeaders();
    if (bytes === 0) setImmediate(then);
    else this.response.write(body.subarray(0, bytes), () => setImmediate(then));
  }

  /** Sends bytes that may be no good HTTP, and closes the connection after them. */
  sendRaw(bytes: Buffer | string): void {
    this.request.socket.end(bytes);
  }

  /** Closes the connection without a word: with a reset where it is TCP, which alone has one. */
  cut(): void {
    const { socket } = this.request;
    if (socket.remoteAddress === undefined) socket.destroy();
    else socket.resetAndDestroy();
  }

  /** Passes the call on as it is and the answer as it comes; returns the answer once it has passed. */
  async pass(): Promise<{ status: number; body: Buffer }> {
    const call = this.engine.begin(this.request, {});
    if (this.#read === undefined) this.request.pipe(call);
    else call.end(await this.#read);
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

/** Headers without those of one connection. */
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
