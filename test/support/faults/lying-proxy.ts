// A proxy between docker-flatten, with its docker commands, and a real engine. It passes on every call unchanged,
// except for one at which it may lie. Calls are identified by their contents, since their order varies.
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { contentOf } from '../tar/streams.ts';
import { type Change, Exchange, type Lie, type Upstream, withoutConnection } from './exchange.ts';

/** A call that was passed on. */
export interface Call {
  /** `METHOD /path?query #n`, without parts that differ between runs: versions, IDs, run IDs. */
  readonly key: string;
  /** 101 if it switched from HTTP to a stream, as an attach does. */
  readonly status: number;
  readonly answerBytes: number;
}

/** Where a proxy listens: on a socket file in a directory, or a port of 127.0.0.1. */
export type Place = { readonly directory: string } | 'tcp';

/** The proxy. */
export class LyingProxy implements Upstream {
  /** Calls that were passed on, in the order of their answers. */
  readonly calls: Call[] = [];
  /** The call at which the lie was told. */
  told: Exchange | undefined;
  /** How often the lie was told. */
  lies = 0;
  /** Calls that change something, with the engine's answers. They name everything that was made. */
  readonly changes: string[] = [];
  /** The run's ID, once a call has named it. */
  runId: string | undefined;
  /** Keys of the calls whose answers have not ended. */
  readonly open = new Set<string>();
  /** Whether it breaks every connection. */
  isDead = false;
  readonly #engineSocket: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Open connections to the engine. */
  readonly #asked = new Set<ClientRequest | Socket>();
  readonly #counts = new Map<string, number>();
  /** Texts that differ between runs, and the words that replace them in keys. */
  readonly #words: Map<string, string>;
  #planned: { readonly key: string; readonly lie: Lie } | undefined;

  private constructor(engineSocket: string, words: Readonly<Record<string, string>>) {
    this.#engineSocket = engineSocket;
    this.#words = new Map(Object.entries(words));
    this.#server = createServer((request, response) => {
      response.on('error', () => {});
      this.#take(request, response).catch(() => request.socket.destroy());
    });
    this.#server.on('upgrade', (request, socket, head) => {
      this.#takeUpgrade(request, socket as Socket, head);
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => this.#sockets.delete(socket));
      if (this.isDead) socket.destroy();
    });
  }

  /**
   * Starts a proxy.
   * @param words texts in paths that differ between images, and the words that replace them in keys
   */
  static async start(
    engineSocket: string,
    place: Place,
    words: Readonly<Record<string, string>>,
  ): Promise<{ proxy: LyingProxy; host: string }> {
    const proxy = new LyingProxy(engineSocket, words);
    const path = place === 'tcp' ? undefined : join(place.directory, 'engine.sock');
    await new Promise<void>((resolve) => {
      if (path === undefined) proxy.#server.listen(0, '127.0.0.1', resolve);
      else proxy.#server.listen(path, resolve);
    });
    if (path !== undefined) return { proxy, host: `unix://${path}` };
    return { proxy, host: `tcp://127.0.0.1:${(proxy.#server.address() as AddressInfo).port}` };
  }

  /** Plans a lie at the call with a key. */
  lieAt(key: string, lie: Lie): void {
    this.#planned = { key, lie };
  }

  async close(): Promise<void> {
    for (const open of [...this.#sockets, ...this.#asked]) open.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  die(): void {
    this.isDead = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  begin(from: IncomingMessage, change: Change): ClientRequest {
    const headers = withoutConnection(from.headers);
    if (change.body !== undefined) delete headers['content-length'];
    if (from.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked';
    return this.#track(
      request({
        socketPath: this.#engineSocket,
        method: change.method ?? from.method,
        path: change.url ?? from.url,
        headers,
        agent: false,
      }),
    );
  }

  sendRaw(bytes: Buffer): Promise<Buffer> {
    const socket = this.#track(connect(this.#engineSocket));
    socket.write(bytes);
    return contentOf(socket);
  }

  note(request: IncomingMessage, answer: Buffer): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    this.changes.push(`${decodeURIComponent(request.url ?? '')} ${answer}`);
    const imported = /"status":"sha256:([0-9a-f]{64})"/.exec(answer.toString())?.[1];
    if (imported !== undefined) this.#words.set(imported, 'IMPORT');
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
    const named = `${decodeURIComponent(request.url ?? '')} ${read}`;
    this.runId ??= /docker-flatten\.run(?:=|":")([\w.-]+)/.exec(named)?.[1];
    const key = this.#keyOf(request, isCreation ? ` ${purposeOf(read)}` : '');
    this.open.add(key);
    response.once('close', () => this.open.delete(key));
    const exchange = new Exchange(this, request, response, read);
    if (this.#isPlanned(key)) {
      this.told = exchange;
      return this.#planned?.lie(exchange);
    }
    const { status, body } = await exchange.pass();
    const made = isCreation ? /"Id":"([0-9a-f]{64})"/.exec(body.toString())?.[1] : undefined;
    // From now on, the container's purpose replaces its ID in keys.
    if (made !== undefined) this.#words.set(made, purposeOf(read));
    this.calls.push({ key, status, answerBytes: body.length });
  }

  /** Passes on a connection that switches from HTTP to a stream. */
  #takeUpgrade(from: IncomingMessage, client: Socket, head: Buffer): void {
    const key = this.#keyOf(from, '');
    this.open.add(key);
    client.once('close', () => this.open.delete(key));
    if (this.#isPlanned(key)) {
      const response = new ServerResponse(from);
      response.assignSocket(client);
      void this.#planned?.lie(new Exchange(this, from, response, head));
      return;
    }
    const engine = this.#track(connect(this.#engineSocket));
    const lines = from.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`));
    engine.write(`${from.method} ${from.url} HTTP/1.1\r\n${lines.join('')}\r\n`);
    engine.write(head);
    engine.on('error', () => client.end());
    client.on('error', () => engine.destroy());
    client.pipe(engine).pipe(client);
    this.calls.push({ key, status: 101, answerBytes: 0 });
  }

  #isPlanned(key: string): boolean {
    if (this.#planned?.key !== key) return false;
    this.lies++;
    return true;
  }

  #keyOf(request: IncomingMessage, suffix: string): string {
    let text = decodeURIComponent(request.url ?? '').replace(/^\/v1\.\d+/, '');
    for (const [from, to] of this.#words) text = text.replaceAll(from, to);
    const key = `${request.method} ${text}${suffix}`
      .replace(/docker-flatten-pending:[\w.-]+/g, 'PENDING')
      .replace(/(io\.github\.docker-flatten\.run=)[\w.-]+/g, '$1RUN')
      .replace(/docker-flatten-[0-9a-f]{32}(?:-\d+){4}-[0-9a-f]{8}/g, 'docker-flatten-RUN')
      .replace(/-RUN-[0-9a-f]{8}\b/g, '-RUN-HEX')
      .replace(/\/docker-flatten-[0-9a-f]{16}\b/g, '/MOUNT')
      .replace(/\b[0-9a-f]{64}\b/g, 'ID')
      .replace(/sha256:/g, '');
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${key} #${count}`;
  }
}

/** Returns the purpose of a container, which its mounts and its command show. */
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
