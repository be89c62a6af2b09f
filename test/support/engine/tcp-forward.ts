// An engine behind a TCP port, which is reached through docker CLI processes.
import { type AddressInfo, connect, createServer } from 'node:net';

/** Forwards a local port to an engine's socket. Returns the DOCKER_HOST, and a function that ends it. */
export async function tcpForward(socketPath: string): Promise<{ host: string; close: () => void }> {
  const server = createServer((client) => {
    const upstream = connect(socketPath);
    client.pipe(upstream).pipe(client);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `tcp://127.0.0.1:${port}`, close: () => server.close() };
}
