// A way to a registry on which each connection has a fixed rate, as over a long distance or with a registry that limits
// each download.
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a connection gets its share. */
const TICK_MS = 10;

/** A proxy on loopback. What goes to the registry is not limited. */
export class SlowProxy implements Disposable {
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  private constructor(server: Server, sockets: Set<Socket>) {
    this.#server = server;
    this.#sockets = sockets;
  }

  /**
   * Starts a proxy.
   * @param registry `host:port`
   * @param bytesPerSecond rate of each connection
   */
  static async start(registry: string, bytesPerSecond: number): Promise<SlowProxy> {
    const [host = '', port = ''] = registry.split(':');
    const sockets = new Set<Socket>();
    const server = createServer((client) => {
      const upstream = connect(Number(port), host);
      client.pipe(upstream);
      // A connection that its client closes is no failure of the proxy.
      void pass(upstream, client, bytesPerSecond).catch(() => {});
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => {
          sockets.delete(socket);
          for (const each of [client, upstream]) each.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new SlowProxy(server, sockets);
  }

  /** Its `host:port`. */
  get address(): string {
    const address = this.#server.address();
    return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  [Symbol.dispose](): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

async function pass(from: Socket, to: Socket, bytesPerSecond: number): Promise<void> {
  // An idle connection saves nothing up: what counts is when the last piece was through.
  let freeAtMs = 0;
  for await (const chunk of from as AsyncIterable<Buffer>) {
    freeAtMs = Math.max(freeAtMs, performance.now()) + (chunk.length / bytesPerSecond) * 1000;
    if (!to.write(chunk)) await once(to, 'drain');
    const leftMs = freeAtMs - performance.now();
    if (leftMs >= TICK_MS) await wait(leftMs);
  }
  to.end();
}
