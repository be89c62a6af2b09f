// Scans packed streams in workers, beside the main thread and each other.
import { availableParallelism } from 'node:os';
import { type MessagePort, Worker } from 'node:worker_threads';
import { messageOf } from '../base/errors.ts';
import type { ScanResult, SpliceKind } from '../splice/scan.ts';
import { ScanFeed } from './scan-feed.ts';

/** A packed stream that is a part of a file, or all of it. */
export interface PackedRange {
  readonly path: string;
  readonly startByte: number;
  readonly packedBytes: number;
  /** As what to read it. */
  readonly kind: SpliceKind;
}

/** A packed stream that comes through a port (see {@link ScanFeed}). */
export interface FedStream {
  readonly port: MessagePort;
  readonly kind: SpliceKind;
}

/** What a worker scans. */
export type ScanRequest = PackedRange | FedStream;

interface Job {
  readonly request: ScanRequest;
  readonly finish: (result: ScanResult) => void;
}

/** The bundle of the worker lies beside the others, its source beside the rooms. */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('../scan-worker.ts', import.meta.url)
  : new URL('./scan-worker.mjs', import.meta.url);

/**
 * Scans streams, several at once. Workers start when they are needed; idle ones do not keep the process alive. Nothing
 * here throws, because a stream that could not be scanned can still be packed anew.
 */
export class ScanPool {
  readonly #limit: number;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  #isClosed = false;

  /** @param limit of workers */
  constructor(limit = availableParallelism()) {
    this.#limit = limit;
  }

  /** Scans a stream, as soon as a worker is free. */
  scan(request: ScanRequest): Promise<ScanResult> {
    return new Promise((resolve) => {
      this.#waiting.push({ request, finish: resolve });
      this.#assign();
    });
  }

  /** Scans a stream that the caller reads: it keeps a worker from when one is free to its end. */
  feed(kind: SpliceKind): ScanFeed {
    return new ScanFeed((port) => this.scan({ port, kind }));
  }

  /** Ends all workers. What is not scanned yet is unusable. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#assign();
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      if (this.#isClosed) {
        this.#waiting.shift()!.finish({ kind: 'unusable', reason: 'it is not needed any more' });
        continue;
      }
      const worker = this.#idle.pop() ?? this.#start();
      if (worker === undefined) return;
      const job = this.#waiting.shift()!;
      this.#busy.set(worker, job);
      // Only a worker with work keeps the process alive.
      worker.ref();
      const { request } = job;
      worker.postMessage(request, 'port' in request ? [request.port] : []);
    }
  }

  /** Starts another worker, if there may be one more. */
  #start(): Worker | undefined {
    if (this.#busy.size >= this.#limit) return undefined;
    const worker = new Worker(WORKER, { execArgv: [] });
    worker.on('message', (result: ScanResult) => {
      worker.unref();
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      job?.finish(result);
      this.#assign();
    });
    let failure = 'the worker ended';
    worker.on('error', (error) => {
      failure = messageOf(error);
    });
    worker.on('exit', () => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at !== -1) this.#idle.splice(at, 1);
      job?.finish({ kind: 'unusable', reason: failure });
      this.#assign();
    });
    return worker;
  }
}
