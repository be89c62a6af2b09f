// A real engine whose requests a test can wait for. Each connection carries one request, as docker-flatten makes them.
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The first line of a request that moves a tag. */
const TAG = /^POST \S*\/tag\?/;

/** A proxy on a unix socket that passes bytes on as they come. */
export class WatchedEngine {
  /** For DOCKER_HOST. */
  readonly host: string;
  readonly #server: Server;
  /** Connections to the engine. */
  readonly #open = new Set<Socket>();
  readonly #waiting = new Set<(request: string) => void>();

  private constructor(engineSocket: string, path: string) {
    this.host = `unix://${path}`;
    this.#server = createServer((client) => {
      const upstream = connect(engineSocket);
      let isTag = false;
      this.#open.add(upstream);
      upstream.on('close', () => this.#open.delete(upstream));
      client.once('data', (head: Buffer) => {
        const [request = ''] = head.toString('latin1').split('\r\n');
        isTag = TAG.test(request);
        for (const hear of this.#waiting) hear(request);
      });
      client.pipe(upstream).pipe(client);
      client.on('error', () => {});
      // The engine sees the same end, but closes the connection of a tag itself: then the tag has moved or never will.
      client.on('close', () => (isTag ? upstream.end().resume() : upstream.destroy()));
      upstream.on('error', () => client.destroy());
    });
  }

  /** @param directory where its socket is created */
  static async start(engineSocket: string, directory: string): Promise<WatchedEngine> {
    const path = join(directory, 'watched.sock');
    const watched = new WatchedEngine(engineSocket, path);
    await new Promise<void>((resolve) => watched.#server.listen(path, resolve));
    return watched;
  }

  /** Waits for a tag. The engine gets the request at the same time. */
  async untilTagging(): Promise<void> {
    let hear: (request: string) => void = () => {};
    await new Promise<void>((resolve) => {
      hear = (request) => TAG.test(request) && resolve();
      this.#waiting.add(hear);
    });
    this.#waiting.delete(hear);
  }

  /** Waits for up to a minute until the engine has no request left. Returns how many it still has. */
  async unanswered(): Promise<number> {
    for (let tries = 0; tries < 6000 && this.#open.size > 0; tries++) await sleep(10);
    return this.#open.size;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
