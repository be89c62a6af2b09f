// A client that asks an engine for an archive and reads none of it: the engine then holds the container's lock.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestEngine } from '../engine/engines.ts';

/** Asks for all files of a container, more than the engine's buffers take, and stops; the function returned ends it. */
export async function stallReader(engine: TestEngine, containerId: string): Promise<() => void> {
  const socket = connect(engine.socketPath).pause();
  socket.on('error', () => {});
  socket.write(`GET /containers/${containerId}/archive?path=/. HTTP/1.0\r\nHost: docker\r\n\r\n`);
  // The lock is taken by the time that the first byte comes.
  await new Promise((resolve) => socket.once('readable', resolve));
  await sleep(200);
  return () => void socket.destroy();
}
