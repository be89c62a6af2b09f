// A client that requests an archive from an engine and does not read it, so that the engine holds the container's lock.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestEngine } from '../engine/engines.ts';

/** Requests all files of a container and stops reading. Returns a function that closes the connection. */
export async function stallReader(engine: TestEngine, containerId: string): Promise<() => void> {
  const socket = connect(engine.socketPath).pause();
  socket.on('error', () => {});
  socket.write(`GET /containers/${containerId}/archive?path=/. HTTP/1.0\r\nHost: docker\r\n\r\n`);
  // The engine takes the lock before it sends the first byte.
  await new Promise((resolve) => socket.once('readable', resolve));
  await sleep(200);
  return () => void socket.destroy();
}
