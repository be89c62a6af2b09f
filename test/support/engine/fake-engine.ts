// A small HTTP server on a unix socket instead of an engine.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { tempDir } from '../process/temp.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts an HTTP server until the test ends. Returns a transport to it, which calls `touch` for each transfer. */
export async function fakeEngine(handler: Handler, touch?: () => void): Promise<HttpTransport> {
  return new HttpTransport(await socketWith(handler), '1.48', touch);
}

/** The same for answers that are invalid HTTP. */
export async function fakeSocket(onConnection: (socket: Socket) => void): Promise<HttpTransport> {
  return new HttpTransport(await listening(createSocketServer(onConnection)), '1.48');
}

/** Starts an HTTP server until the test ends. Returns the path of its socket. */
export function socketWith(handler: Handler): Promise<string> {
  return listening(createServer(handler));
}

async function listening(server: Server): Promise<string> {
  const socketPath = join(tempDir(), 'engine.sock');
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return socketPath;
}

/** Reads the body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
