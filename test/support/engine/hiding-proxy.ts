// A real engine as if with an authorization plugin, which forbids containers to mount a directory or an image.
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { getPath } from '../../../src/base/json.ts';
import { tempDir } from '../process/temp.ts';

/** The message of moby's authorization middleware (daemon/pkg/authorization) if a plugin refuses. */
const DENIED = 'authorization denied by plugin no-mounts: this is not given';

/** Starts a proxy for an engine's socket that refuses mounts of a type. Returns its DOCKER_HOST. */
export async function hidingProxy(
  socketPath: string,
  type: 'bind' | 'image' = 'bind',
): Promise<string> {
  const path = join(tempDir(), 'hiding.sock');
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    const isCreate = /\/containers\/create\b/.test(incoming.url ?? '');
    if (isCreate) for await (const part of incoming) parts.push(part as Buffer);
    if (isCreate && hasMount(Buffer.concat(parts).toString(), type)) {
      response.writeHead(403, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ message: DENIED }));
      return;
    }
    const { method, url, headers } = incoming;
    const upstream = request({ socketPath, method, path: url, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    response.on('close', () => upstream.destroy());
    if (isCreate) upstream.end(Buffer.concat(parts));
    else incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `unix://${path}`;
}

function hasMount(body: string, type: string): boolean {
  const mounts = getPath(JSON.parse(body), 'HostConfig', 'Mounts');
  return Array.isArray(mounts) && mounts.some((mount) => getPath(mount, 'Type') === type);
}
