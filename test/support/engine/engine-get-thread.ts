// The thread of engine-get.ts.
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { type MessagePort, workerData } from 'node:worker_threads';
import type { Got } from './engine-get.ts';

const { port, done } = workerData as { port: MessagePort; done: Int32Array };

interface Wanted {
  readonly socketPath: string;
  readonly path: string;
  readonly limitMs: number;
}

async function answerOf({ socketPath, path, limitMs }: Wanted): Promise<Got> {
  const signal = AbortSignal.timeout(limitMs);
  return await new Promise<Got>((resolve, reject) => {
    const call = get({ socketPath, path, agent: false, signal }, (response) => {
      const status = response.statusCode ?? 0;
      text(response).then((body) => resolve({ status, text: body }), reject);
    });
    call.on('error', reject);
  }).catch((error) => ({ status: 0, text: String(error) }));
}

port.on('message', async (wanted: Wanted) => {
  port.postMessage(await answerOf(wanted));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
