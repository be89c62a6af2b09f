// Ingredients of lies: bytes that are cut, repeated, flipped or badly framed.
import type { IncomingMessage } from 'node:http';
import { paddedBytes } from '../../../src/tar/header.ts';
import type { Prng } from '../process/prng.ts';

const BLOCK_BYTES = 512;
/** Size of the chunks of a body. */
const CHUNK_BYTES = 65_536;

/** Returns the offsets of blocks in a tar stream that are not data: headers, and the zeros at its end. */
export function headerOffsets(tar: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0; at < tar.length; ) {
    found.push(at);
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8) || 0;
    at += BLOCK_BYTES + paddedBytes(size);
  }
  return found;
}

/** Returns a copy with one flipped bit in a range. */
export function flipped(bytes: Buffer, start: number, length: number, random: Prng): Buffer {
  const copy = Buffer.from(bytes);
  const at = start + random.int(length);
  copy[at] = copy[at]! ^ (1 << random.int(8));
  return copy;
}

/** Returns a copy in which a text is replaced by another one of the same length, if the text occurs. */
export function respelt(bytes: Buffer, text: string, otherwise: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(text, otherwise), 'latin1');
}

/** Omits or repeats a part of some bytes. */
export function spliced(bytes: Buffer, random: Prng, times: 0 | 2): Buffer {
  const start = random.int(bytes.length);
  const end = start + 1 + random.int(Math.min(bytes.length - start, 70_000));
  const stretch = bytes.subarray(start, end);
  const middle = times === 0 ? [] : [stretch, stretch];
  return Buffer.concat([bytes.subarray(0, start), ...middle, bytes.subarray(end)]);
}

/** Describes where bytes start to differ. */
export function whereChanged(before: Buffer, after: Buffer): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const near = (bytes: Buffer) =>
    JSON.stringify(bytes.toString('latin1', Math.max(0, at - 12), at + 12));
  return `from byte ${at} of ${before.length}, ${near(before)} as ${near(after)}`;
}

/** Returns a line that reports an error in a stream of JSON. */
export function failingLine(message: string): string {
  return `${JSON.stringify({ errorDetail: { message }, error: message })}\r\n`;
}

/** Returns a request as raw bytes, with one flipped bit in the framing of its body. */
export function badlyFramed(request: IncomingMessage, body: Buffer, random: Prng): Buffer {
  const head = [
    `${request.method} ${request.url} HTTP/1.1`,
    'Host: docker',
    'Connection: close',
    'Transfer-Encoding: chunked',
  ];
  const parts: Buffer[] = [Buffer.from(`${head.join('\r\n')}\r\n\r\n`)];
  const frames: number[] = [];
  let length = parts[0]!.length;
  const frame = (text: string) => {
    for (let at = 0; at < text.length; at++) frames.push(length + at);
    parts.push(Buffer.from(text));
    length += text.length;
  };
  for (let at = 0; at < body.length; at += CHUNK_BYTES) {
    const chunk = body.subarray(at, at + CHUNK_BYTES);
    frame(`${chunk.length.toString(16)}\r\n`);
    parts.push(chunk);
    length += chunk.length;
    frame('\r\n');
  }
  frame('0\r\n\r\n');
  return flipped(Buffer.concat(parts), random.pick(frames), 1, random);
}

/** Returns an answer as if a call had succeeded, enough for a client to continue. */
export function success(request: IncomingMessage, random: Prng): { status: number; text: string } {
  const call = `${request.method} ${request.url?.replace(/^\/v1\.\d+/, '')}`;
  const id = random.bytes(32).toString('hex');
  const json = (status: number, value: unknown) => ({ status, text: JSON.stringify(value) });
  if (call.startsWith('POST /containers/create')) return json(201, { Id: id });
  if (call.startsWith('POST /images/create')) return json(200, { status: `sha256:${id}` });
  if (call.startsWith('POST /images/load')) return json(200, { stream: 'Loaded image: it' });
  if (call.startsWith('DELETE /images')) return json(200, [{ Deleted: `sha256:${id}` }]);
  if (call.includes('/wait')) return json(200, { StatusCode: 0 });
  return { status: /^POST .*\/tag\?/.test(call) ? 201 : 204, text: '' };
}
