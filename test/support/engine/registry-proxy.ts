// Proxies for a registry that let it fail as others do.
import { createServer, type IncomingMessage, request } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a proxy answers instead of the registry; `gone` cuts this connection, and refuses all later ones. */
export type Refusal =
  | { readonly status: number; readonly type: string; readonly body: string }
  | 'gone';

const PAGE =
  '<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n<center><h1>413 Request Entity Too Large</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n';

/** An error as registries answer it (OCI distribution-spec, "Error Codes"). */
export function registryError(status: number, code: string, message: string): Refusal {
  const body = JSON.stringify({ errors: [{ code, message }] });
  return { status, type: 'application/json', body };
}

/**
 * Starts a proxy on loopback until the test ends.
 * @param registry `host:port`
 * @param refusalOf returns what to answer instead of the registry; undefined for the registry's own answer
 * @returns the proxy's `host:port`
 */
export async function registryProxy(
  registry: string,
  refusalOf: (call: IncomingMessage) => Refusal | undefined,
): Promise<string> {
  const [host = '', port = ''] = registry.split(':');
  const server = createServer((call, answer) => {
    const refusal = refusalOf(call);
    if (refusal === 'gone') {
      server.close();
      server.closeAllConnections();
      return;
    }
    if (refusal !== undefined) {
      answer.writeHead(refusal.status, { 'Content-Type': refusal.type }).end(refusal.body);
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
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** Starts a proxy that rejects large uploads, as nginx and others do by default. */
export function limitingRegistry(registry: string, limitBytes: number): Promise<string> {
  return registryProxy(registry, ({ headers }) =>
    Number(headers['content-length'] ?? 0) > limitBytes
      ? { status: 413, type: 'text/html', body: PAGE }
      : undefined,
  );
}
