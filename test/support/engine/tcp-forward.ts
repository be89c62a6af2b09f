// An engine behind anything but a unix socket: such a one is reached by docker's own processes.
import { type AddressInfo, connect, createServer } from 'node:net';

/** Forwards a port of this machine to an engine's socket; gives what DOCKER_HOST is to be, and what ends it. */
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
