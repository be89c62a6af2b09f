// A proxy for a registry that rejects large uploads, as nginx and others do by default.
import { createServer, request } from 'node:http';
import { onTestFinished } from 'vitest';

const PAGE =
  '<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n<center><h1>413 Request Entity Too Large</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n';

/**
 * Starts a proxy on loopback until the test ends.
 * @param registry `host:port`
 * @returns the proxy's `host:port`
 */
export async function limitingRegistry(registry: string, limitBytes: number): Promise<string> {
  const [host = '', port = ''] = registry.split(':');
  const server = createServer((call, answer) => {
    if (Number(call.headers['content-length'] ?? 0) > limitBytes) {
      answer.writeHead(413, { 'Content-Type': 'text/html' }).end(PAGE);
      call.resume();
      return;
    }
    const { method, url, headers } = call;
    const upstream = request({ host, port, method, path: url, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    upstream.on('error', () => answer.destroy());
    call.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
