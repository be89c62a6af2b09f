// A proxy between docker-flatten with its docker commands and a real engine. It passes every call on as it is and may
// lie at one of them. Calls are known by what they ask, since runs make some at once and in no certain order.
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { contentOf } from './streams.ts';

/** A call that came, with what was seen of it. */
export interface Call {
  /** `METHOD /path?query #n`, without what differs from run to run: versions, IDs, run IDs. */
  readonly key: string;
  readonly status: number;
  readonly answerBytes: number;
}

/** An engine's answer, whole. */
export interface EngineAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** What is done with a call in place of passing it on. */
export type Lie = (exchange: Exchange) => Promise<void> | void;

/** Where a proxy listens: a socket file in this directory, or a port of 127.0.0.1. */
export type Place = { readonly directory: string } | 'tcp';

/** Headers that belong to one connection and not to what is said on it. */
const OF_A_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade'];

/** One call of a client, to be answered well or badly. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly proxy: LyingProxy;
  /** The body once it was read. */
  #read: Promise<Buffer> | undefined;

  constructor(
    proxy: LyingProxy,
    request: IncomingMessage,
    response: ServerResponse,
    read: Buffer | undefined,
  ) {
    this.proxy = proxy;
    this.request = request;
    this.response = response;
    this.#read = read && Promise.resolve(read);
  }

  /** The whole of what the client sends. */
  body(): Promise<Buffer> {
    this.#read ??= contentOf(this.request);
    return this.#read;
  }

  /** Asks the engine, with another body or another question where they are given. */
  async ask(change: { body?: Buffer; url?: string; method?: string } = {}): Promise<EngineAnswer> {
    const body = change.body ?? (await this.body());
    const call = this.proxy.call(this.request, change);
    call.end(body);
    const answer = await answerOf(call);
    const whole = { ...headOf(answer), body: await contentOf(answer) };
    this.proxy.note(this.request, whole.body);
    return whole;
  }

  /** Sends an answer with the framing that the engine would use for this body. */
  send({ status, headers, body }: EngineAnswer): void {
    const length = headers['content-length'];
    this.response.writeHead(status, {
      ...headers,
      ...(length === undefined ? {} : { 'content-length': body.length }),
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

  /** Passes the call on as it is, and the answer as it comes. */
  async pass(): Promise<{ status: number; body: Buffer }> {
    const call = this.proxy.call(this.request, {});
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
    this.proxy.note(this.request, body);
    return { status, body };
  }
}

/** The proxy. */
export class LyingProxy {
  /** Calls that were passed on, in the order in which they were answered. */
  readonly calls: Call[] = [];
  /** How often the lie was told. */
  lies = 0;
  /** What was asked of the engine that changes something, and what it answered: names all that was made. */
  readonly changes: string[] = [];
  /** The run's ID, once a call named it. */
  runId: string | undefined;
  readonly #engineSocket: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** What is being asked of the engine. */
  readonly #asked = new Set<{ destroy(): unknown }>();
  readonly #counts = new Map<string, number>();
  /** Texts that differ from run to run, and words for them. */
  readonly #words: Map<string, string>;
  #planned: { key: string; lie: Lie } | undefined;
  /** Whether it cuts every connection. */
  isDead = false;

  private constructor(engineSocket: string, words: Readonly<Record<string, string>>) {
    this.#engineSocket = engineSocket;
    this.#words = new Map(Object.entries(words));
    this.#server = createServer((request, response) => {
      response.on('error', () => {});
      this.#take(request, response).catch(() => request.socket.destroy());
    });
    this.#server.on('upgrade', (request, socket, head) => this.#tunnel(request, socket, head));
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => this.#sockets.delete(socket));
      if (this.isDead) socket.destroy();
    });
  }

  /**
   * Starts a proxy.
   * @param words texts that stand in paths and differ between images, with what they are called in keys
   */
  static async start(
    engineSocket: string,
    place: Place,
    words: Readonly<Record<string, string>> = {},
  ): Promise<{ proxy: LyingProxy; host: string }> {
    const proxy = new LyingProxy(engineSocket, words);
    const path = place === 'tcp' ? undefined : join(place.directory, 'engine.sock');
    await new Promise<void>((resolve) => {
      if (path === undefined) proxy.#server.listen(0, '127.0.0.1', resolve);
      else proxy.#server.listen(path, resolve);
    });
    const { port } = (path === undefined ? proxy.#server.address() : {}) as AddressInfo;
    return { proxy, host: path === undefined ? `tcp://127.0.0.1:${port}` : `unix://${path}` };
  }

  /** Tells a lie where a call of this key comes. */
  lieAt(key: string, lie: Lie): void {
    this.#planned = { key, lie };
  }

  /** Cuts every connection, now and later, as the end of an engine does. */
  die(): void {
    this.isDead = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    for (const open of [...this.#sockets, ...this.#asked]) open.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A request to the engine with a client's method, path and headers. */
  call(from: IncomingMessage, change: { body?: Buffer; url?: string; method?: string }) {
    const headers = withoutConnection(from.headers);
    if (change.body !== undefined) delete headers['content-length'];
    if (from.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked';
    const call = request({
      socketPath: this.#engineSocket,
      method: change.method ?? from.method,
      path: change.url ?? from.url,
      headers,
      agent: false,
    });
    return this.#track(call);
  }

  /** Keeps a call that changes something. */
  note(request: IncomingMessage, answer: Buffer): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    this.changes.push(`${decodeURIComponent(request.url ?? '')} ${answer}`);
  }

  /** Sends bytes to the engine as they stand; returns all that it answers until it closes. */
  async callRaw(bytes: Buffer): Promise<Buffer> {
    const socket = this.#track(connect(this.#engineSocket));
    socket.write(bytes);
    return contentOf(socket);
  }

  #track<T extends ClientRequest | Socket>(open: T): T {
    this.#asked.add(open);
    open.once('close', () => this.#asked.delete(open));
    open.on('error', () => {});
    return open;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isCreation = /\/containers\/create/.test(request.url ?? '');
    const read = isCreation ? await contentOf(request) : undefined;
    const key = this.#keyOf(request, isCreation ? ` ${purposeOf(read)}` : '');
    const named = `${decodeURIComponent(request.url ?? '')} ${read}`;
    this.runId ??= /docker-flatten\.run(?:=|":")([\w.-]+)/.exec(named)?.[1];
    const exchange = new Exchange(this, request, response, read);
    if (this.#planned?.key === key) {
      this.lies++;
      return this.#planned.lie(exchange);
    }
    const { status, body } = await exchange.pass();
    if (isCreation) this.#learn(body, purposeOf(read));
    this.calls.push({ key, status, answerBytes: body.length });
  }

  /** From now on a container is called by what it was made for. */
  #learn(body: Buffer, purpose: string): void {
    const id = /"Id":"([0-9a-f]{64})"/.exec(body.toString())?.[1];
    if (id !== undefined) this.#words.set(id, purpose);
  }

  #keyOf(request: IncomingMessage, suffix: string): string {
    let text = decodeURIComponent(request.url ?? '').replace(/^\/v1\.\d+/, '');
    for (const [from, to] of this.#words) text = text.replaceAll(from, to);
    const key = `${request.method} ${text}${suffix}`
      .replace(/docker-flatten-pending:[\w.-]+/g, 'PENDING')
      .replace(/docker-flatten-[0-9a-f]{32}(?:-\d+){4}-[0-9a-f]{8}/g, 'docker-flatten-RUN')
      .replace(/-RUN-[0-9a-f]{8}\b/g, '-RUN-HEX')
      .replace(/\/docker-flatten-[0-9a-f]{16}\b/g, '/MOUNT')
      .replace(/(io\.github\.docker-flatten\.run=)[\w.-]+/g, '$1RUN')
      .replace(/sha256:[0-9a-f]{64}/g, 'sha256:ID')
      .replace(/\b[0-9a-f]{64}\b/g, 'ID');
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${key} #${count}`;
  }

  /** Connections that leave HTTP, as an attach does, are passed on blindly. */
  #tunnel(from: IncomingMessage, client: NodeJS.ReadWriteStream, head: Buffer): void {
    const engine = this.#track(connect(this.#engineSocket));
    const lines = from.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`));
    engine.write(`${from.method} ${from.url} HTTP/1.1\r\n${lines.join('')}\r\n`);
    engine.write(head);
    engine.on('error', () => client.end());
    client.on('error', () => engine.destroy());
    client.pipe(engine).pipe(client);
  }
}

/** What a container is made for, told by what it mounts and runs. */
function purposeOf(body: Buffer | undefined): string {
  const made = JSON.parse(String(body ?? '{}')) as {
    HostConfig?: { Mounts?: { Type: string }[] };
    Entrypoint?: unknown;
  };
  const types = made.HostConfig?.Mounts?.map((mount) => mount.Type) ?? [];
  if (types.includes('image')) return 'VIEWER';
  if (types.includes('bind')) return 'BLOBS';
  return made.Entrypoint === undefined || made.Entrypoint === null ? 'PLAIN' : 'COMMAND';
}

function answerOf(call: ReturnType<typeof request>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => call.once('response', resolve).on('error', reject));
}

function headOf(answer: IncomingMessage): { status: number; headers: OutgoingHttpHeaders } {
  return { status: answer.statusCode ?? 0, headers: withoutConnection(answer.headers) };
}

function withoutConnection(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OF_A_CONNECTION.includes(name)),
  );
}
