// The part of the Azure Blob protocol that the cache's client speaks, over files in one directory.
// https://learn.microsoft.com/rest/api/storageservices/put-block-list
import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CacheFault } from './cache-faults.ts';

/** Where clients find the blobs: files of this server, or an emulator. */
export interface BlobStore {
  /** A signed URL of a blob, for this access only. */
  urlOf(blob: string, access: 'read' | 'write'): string;
}

/** The outcome of a call: the status of the answer, and the bytes of the body that was received or sent. */
export interface Served {
  readonly status: number;
  readonly bytes: number;
}

/** Returns the path of a blob, even before it is complete. */
export function blobPath(directory: string, blob: string): string {
  return join(directory, blob);
}

/** Put Blob: the whole body at once. The blob exists once all of it has been received. */
export async function putBlob(request: IncomingMessage, response: ServerResponse, path: string) {
  if (request.headers['x-ms-blob-type'] !== 'BlockBlob')
    return refuse(request, response, 400, 'MissingRequiredHeader');
  const bytes = await receive(request, `${path}.part`);
  renameSync(`${path}.part`, path);
  return created(response, bytes);
}

/** Put Block: one part, kept until the list comes. */
export async function putBlock(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  blockId: string,
) {
  return created(response, await receive(request, blockPath(path, blockId)));
}

/** Put Block List: the parts become the blob, in the list's order. */
export async function putBlockList(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  const xml = Buffer.concat(await request.toArray()).toString();
  const ids = [...xml.matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id]) => id!);
  const blocks = ids.map((id) => blockPath(path, id));
  if (blocks.some((block) => sizeOf(block) === undefined))
    return refuse(request, response, 400, 'InvalidBlockList');
  await pipeline(
    async function* () {
      for (const block of blocks) yield* createReadStream(block);
    },
    createWriteStream(`${path}.part`),
  );
  for (const block of blocks) rmSync(block);
  renameSync(`${path}.part`, path);
  return created(response, Buffer.byteLength(xml));
}

/** Get Blob and Get Blob Properties, whole or a range. */
export async function getBlob(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  fault?: Exclude<CacheFault, { kind: 'answer' }>,
): Promise<Served> {
  const size = sizeOf(path);
  if (size === undefined) return refuse(request, response, 404, 'BlobNotFound');
  const asked = request.headers['x-ms-range'] ?? request.headers['range'];
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(asked));
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(range?.[2] ? Number(range[2]) : size - 1, size - 1);
  if (range !== null && start >= size) return refuse(request, response, 416, 'InvalidRange');
  response.writeHead(range === null ? 200 : 206, {
    ...STAMPS,
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
    'content-length': end - start + 1,
    ...(range !== null && { 'content-range': `bytes ${start}-${end}/${size}` }),
    'x-ms-blob-type': 'BlockBlob',
  });
  const status = response.statusCode;
  let bytes = 0;
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return { status, bytes };
  }
  response.flushHeaders();
  try {
    await pipeline(
      createReadStream(path, { start, end }),
      spoiled(response, fault),
      async function* (body) {
        for await (const part of body) {
          bytes += part.length;
          yield part;
        }
      },
      response,
    );
  } catch {
    // The client or the server closed the connection: the log shows how far it came.
    response.destroy();
  }
  return { status, bytes };
}

/** Reads the rest of a request, and answers it with an error like those of Azure. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
): Served {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/xml', 'x-ms-error-code': code });
  response.end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
  return { status, bytes: 0 };
}

const STAMPS = { etag: '"0x8D0000000000000"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' };

function created(response: ServerResponse, bytes: number): Served {
  response.writeHead(201, { ...STAMPS, 'x-ms-request-server-encrypted': 'true' }).end();
  return { status: 201, bytes };
}

async function receive(request: IncomingMessage, path: string): Promise<number> {
  await pipeline(request, createWriteStream(path));
  return statSync(path).size;
}

function blockPath(path: string, blockId: string): string {
  return `${path}.block-${Buffer.from(blockId).toString('hex')}`;
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function spoiled(response: ServerResponse, fault?: Exclude<CacheFault, { kind: 'answer' }>) {
  return async function* (body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    if (fault === undefined) return yield* body;
    if (fault.kind === 'slow') return yield* slowly(response, body, fault.bytesPerSecond);
    let left = fault.afterBytes;
    for await (const part of body) {
      yield part.subarray(0, left);
      left -= part.length;
      if (left > 0) continue;
      await sleep(50); // Lets the written bytes leave before the connection ends.
      throw new Error('hung up');
    }
  };
}

async function* slowly(response: ServerResponse, body: AsyncIterable<Buffer>, perSecond: number) {
  if (perSecond === 0) await once(response, 'close');
  const step = Math.max(1, Math.floor(perSecond / 20));
  for await (const part of body)
    for (let at = 0; at < part.length; at += step) {
      yield part.subarray(at, at + step);
      await sleep(50);
    }
}
