// Requests to an engine whose answer is waited for at once, as that of a docker command is. A process for each would
// take ten times the CPU time.
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';

/** What the thread answers: a status and a body, or what failed. */
export interface Got {
  readonly status: number;
  readonly text: string;
}

/** The thread that makes the requests, and a number that it sets to 1 once it has answered. */
interface Getter {
  readonly port: MessagePort;
  readonly done: Int32Array;
}

let getter: Getter | undefined;

function startGetter(): Getter {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./engine-get-thread.ts', import.meta.url), {
    workerData: { port: port2, done },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, done };
}

/**
 * Returns the JSON that an engine answers to a GET request.
 * @throws if it answers something else, or nothing for this long
 */
export function getJson<T>(socketPath: string, path: string, limitMs: number): T {
  getter ??= startGetter();
  const { port, done } = getter;
  Atomics.store(done, 0, 0);
  port.postMessage({ socketPath, path, limitMs });
  // The thread ends the request itself: so no later answer is taken for that of another one. Its call
  // to wake up can come too late, after its number was seen, and then it belongs to the answer before.
  while (Atomics.load(done, 0) === 0)
    if (Atomics.wait(done, 0, 0, 2 * limitMs) === 'timed-out')
      throw new Error('the thread is dead');
  const { status, text } = receiveMessageOnPort(port)!.message as Got;
  if (status !== 200) throw new Error(`GET ${path} on ${socketPath}: ${status} ${text}`);
  return JSON.parse(text) as T;
}
