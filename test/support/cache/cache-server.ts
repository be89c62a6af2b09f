// A server on loopback with the parts of the cache service's protocol that @actions/cache uses. It fails on demand.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BlobStore,
  blobPath,
  getBlob,
  putBlob,
  putBlock,
  putBlockList,
  refuse,
  type Served,
} from './cache-blobs.ts';
import type { CacheCall, CacheFault } from './cache-faults.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
const CONTAINER = '/devstoreaccount1/container/';

/** A served request. */
export interface CacheRequest extends Served {
  readonly name: CacheCall | 'unknown';
  /** 0 if the connection ended without an answer. */
  readonly status: number;
  /** Bytes of the body, received or sent; 0 for an upload that the client gave up. */
  readonly bytes: number;
}

/** An entry, which has a key and a version. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** The client's hash of the paths and the compression. */
  readonly version: string;
  readonly blob: string;
  /** The size that the client says it uploaded; undefined until the upload is finalized. */
  sizeBytes?: number;
}

/**
 * The cache service of one test. An entry is found once its upload is finalized. Before that its key is taken, as a
 * second job that saves at the same time will find.
 */
export class CacheServer {
  readonly log: CacheRequest[] = [];
  readonly entries: CacheEntry[] = [];
  readonly #directory = mkdtempSync(join(tmpdir(), 'docker-flatten-cache-'));
  readonly #token = randomUUID();
  readonly #signatures = { read: randomUUID(), write: randomUUID() };
  readonly #faults = new Map<CacheCall, { fault: CacheFault; times: number }>();
  readonly #server: Server;
  #store: BlobStore = { urlOf: (blob, access) => this.#urlOf(blob, access) };

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** Starts a server on a free port of 127.0.0.1. Blobs are files of the server unless a store is given. */
  static async start(store?: BlobStore): Promise<CacheServer> {
    const server = new CacheServer();
    if (store !== undefined) server.#store = store;
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** `http://127.0.0.1:<port>` */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The variables with which a runner describes the cache service to a step. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${this.origin}/`,
      ACTIONS_RUNTIME_TOKEN: this.#token,
    };
  }

  /** Makes a call fail from now on, or a given number of times. */
  fail(call: CacheCall, fault: CacheFault, times = Number.POSITIVE_INFINITY): void {
    this.#faults.set(call, { fault, times });
  }

  /** Makes all calls work again. */
  heal(): void {
    this.#faults.clear();
  }

  /** Returns the file of an entry, to damage or replace it. Throws if the key is unknown. */
  pathOf(key: string): string {
    const entry = this.entries.find((candidate) => candidate.key === key);
    if (entry === undefined) throw new Error(`the cache has no entry "${key}"`);
    return blobPath(this.#directory, entry.blob);
  }

  /** Returns the status of each request with a name, in order. */
  statuses(name: CacheCall): number[] {
    return this.log.filter((request) => request.name === name).map((request) => request.status);
  }

  /** Closes all connections, removes the blobs, and refuses further clients. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const name = nameOf(request.method, url);
    let served: Served;
    try {
      const fault = this.#take(name);
      if (fault?.kind === 'answer') served = await answer(request, response, fault);
      else if (fault?.kind === 'hang-up' && name !== 'GetBlob')
        served = await hangUp(request, fault.afterBytes);
      else if (name === 'unknown') served = refuse(request, response, 404, 'ResourceNotFound');
      else if (url.pathname.startsWith(SERVICE)) served = await this.#call(request, response, name);
      else served = await this.#blob(request, response, url, name, fault);
    } catch {
      response.destroy();
      served = { status: 0, bytes: 0 };
    }
    this.log.push({ name, ...served });
  }

  #take(name: CacheCall | 'unknown'): CacheFault | undefined {
    const planned = name === 'unknown' ? undefined : this.#faults.get(name);
    if (planned === undefined || planned.times <= 0) return undefined;
    planned.times--;
    return planned.fault;
  }

  async #blob(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    name: CacheCall,
    fault?: Exclude<CacheFault, { kind: 'answer' }>,
  ): Promise<Served> {
    const access = name === 'GetBlob' || name === 'HeadBlob' ? 'read' : 'write';
    if (url.searchParams.get('sig') !== this.#signatures[access])
      return refuse(request, response, 403, 'AuthenticationFailed');
    const path = blobPath(this.#directory, url.pathname.slice(CONTAINER.length));
    if (name === 'PutBlob') return putBlob(request, response, path);
    if (name === 'PutBlock')
      return putBlock(request, response, path, url.searchParams.get('blockid') ?? '');
    if (name === 'PutBlockList') return putBlockList(request, response, path);
    return getBlob(request, response, path, fault);
  }

  async #call(
    request: IncomingMessage,
    response: ServerResponse,
    name: CacheCall,
  ): Promise<Served> {
    const body = Buffer.concat(await request.toArray()).toString();
    const { status, value } =
      request.headers.authorization === `Bearer ${this.#token}`
        ? this.#result(name, JSON.parse(body) as CallBody)
        : error(401, 'unauthenticated', 'invalid token');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    return { status, bytes: Buffer.byteLength(body) };
  }

  #result(name: CacheCall, { key, version, restore_keys = [], size_bytes }: CallBody): Result {
    const held = this.entries.find((entry) => entry.key === key && entry.version === version);
    if (name === 'CreateCacheEntry') {
      if (held !== undefined)
        return error(
          409,
          'already_exists',
          'cache entry with the same key, version, and scope already exists',
        );
      const entry = { id: this.entries.length + 1, key, version, blob: randomUUID() };
      this.entries.push(entry);
      return ok({ signed_upload_url: this.#store.urlOf(entry.blob, 'write') });
    }
    if (name === 'FinalizeCacheEntryUpload') {
      if (held === undefined || held.sizeBytes !== undefined)
        return error(404, 'not_found', 'no such reservation');
      held.sizeBytes = Number(size_bytes);
      return ok({ entry_id: String(held.id) });
    }
    const found = this.#find([key, ...restore_keys], version);
    if (found === undefined) return { status: 200, value: { ok: false } };
    const url = this.#store.urlOf(found.blob, 'read');
    return ok({ signed_download_url: url, matched_key: found.key });
  }

  /** Finds an entry: for each key, also the first, the one with that key, else the newest whose key starts with it. */
  #find(keys: readonly string[], version: string): CacheEntry | undefined {
    const ready = this.entries.filter(
      (entry) => entry.version === version && entry.sizeBytes !== undefined,
    );
    for (const key of keys) {
      const found =
        ready.find((entry) => entry.key === key) ??
        ready.findLast((entry) => entry.key.startsWith(key));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #urlOf(blob: string, access: 'read' | 'write'): string {
    return `${this.origin}${CONTAINER}${blob}?sp=${access[0]}&sig=${this.#signatures[access]}`;
  }
}

interface CallBody {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  /** A decimal string, which is how JSON represents an int64 of protobuf. */
  readonly size_bytes?: string;
}

interface Result {
  readonly status: number;
  readonly value: object;
}

function ok(value: object): Result {
  return { status: 200, value: { ok: true, ...value } };
}

function error(status: number, code: string, msg: string): Result {
  return { status, value: { code, msg } };
}

function nameOf(method: string | undefined, url: URL): CacheCall | 'unknown' {
  if (method === 'POST' && url.pathname.startsWith(SERVICE)) {
    const call = url.pathname.slice(SERVICE.length);
    return CALLS.find((name) => name === call) ?? 'unknown';
  }
  if (!/^\/devstoreaccount1\/container\/[\w-]+$/.test(url.pathname)) return 'unknown';
  const request = [method, url.searchParams.get('comp')].filter(Boolean).join(' ');
  return BLOB_REQUESTS[request] ?? 'unknown';
}

const CALLS = ['CreateCacheEntry', 'FinalizeCacheEntryUpload', 'GetCacheEntryDownloadURL'] as const;
const BLOB_REQUESTS: Readonly<Record<string, CacheCall>> = {
  PUT: 'PutBlob',
  'PUT block': 'PutBlock',
  'PUT blocklist': 'PutBlockList',
  GET: 'GetBlob',
  HEAD: 'HeadBlob',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers }: Extract<CacheFault, { kind: 'answer' }>,
): Promise<Served> {
  let bytes = 0;
  for await (const part of request) bytes += (part as Buffer).length;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  return { status, bytes };
}

async function hangUp(request: IncomingMessage, afterBytes: number): Promise<Served> {
  // If the body was not read, the request no longer has its socket.
  const { socket } = request;
  let bytes = 0;
  if (afterBytes > 0)
    for await (const part of request) {
      bytes += (part as Buffer).length;
      if (bytes >= afterBytes) break;
    }
  socket.destroy();
  return { status: 0, bytes };
}
