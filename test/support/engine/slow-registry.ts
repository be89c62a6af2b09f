// A proxy for a registry that is slow or stalls.
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Size of a piece, and the interval between two: about a megabyte per second. */
const PIECE_BYTES = 32 * 1024;
const EVERY_MS = 25;

/**
 * Starts a proxy on loopback that passes on a registry's answers slowly, until the test ends.
 * @param registry `host:port`
 * @param stopsAfterBytes after how many bytes a connection stalls
 * @returns the proxy's `host:port`
 */
export async function slowRegistry(
  registry: string,
  stopsAfterBytes = Number.POSITIVE_INFINITY,
): Promise<string> {
  const [host = '', port = ''] = registry.split(':');
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), host);
    client.pipe(upstream);
    void trickle(upstream, client, stopsAfterBytes).catch(() => {});
    for (const socket of [client, upstream]) {
      socket.on('error', () => {});
      socket.on('close', () => {
        for (const each of [client, upstream]) each.destroy();
      });
      sockets.add(socket);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

async function trickle(from: Socket, to: Socket, stopsAfterBytes: number): Promise<void> {
  let sent = 0;
  for await (const chunk of from as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      if (sent >= stopsAfterBytes) await new Promise(() => {});
      const piece = chunk.subarray(at, at + PIECE_BYTES);
      sent += piece.length;
      to.write(piece);
      // Only layers are slow, not short answers.
      if (sent > PIECE_BYTES) await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }
  to.end();
}
