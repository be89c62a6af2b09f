// What lies are made of: bytes that are cut, doubled, flipped or framed badly.
import type { IncomingMessage } from 'node:http';
import { paddedBytes } from '../../../src/tar/header.ts';
import type { Prng } from '../process/prng.ts';

const BLOCK_BYTES = 512;
/** Bytes of a chunk of a body that is framed here. */
const CHUNK_BYTES = 65_536;

/** Offsets of the blocks of a tar stream that are no data: headers, and the zeros at its end. */
export function headerOffsets(tar: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0; at < tar.length; ) {
    found.push(at);
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8) || 0;
    at += BLOCK_BYTES + paddedBytes(size);
  }
  return found;
}

/** A copy with one bit the other way round, somewhere in a range. */
export function flipped(bytes: Buffer, start: number, length: number, random: Prng): Buffer {
  const copy = Buffer.from(bytes);
  const at = start + random.int(length);
  copy[at] = copy[at]! ^ (1 << random.int(8));
  return copy;
}

/** A copy in which a text is spelt another way, of the same length; as it is where it does not have the text. */
export function respelt(bytes: Buffer, text: string, otherwise: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(text, otherwise), 'latin1');
}

/** Bytes with a stretch of them left out, or in twice. */
export function spliced(bytes: Buffer, random: Prng, times: 0 | 2): Buffer {
  const start = random.int(bytes.length);
  const end = start + 1 + random.int(Math.min(bytes.length - start, 70_000));
  const stretch = bytes.subarray(start, end);
  const middle = times === 0 ? [] : [stretch, stretch];
  return Buffer.concat([bytes.subarray(0, start), ...middle, bytes.subarray(end)]);
}

/** Where bytes begin to be others, in words for a failure. */
export function whereChanged(before: Buffer, after: Buffer): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const near = (bytes: Buffer) =>
    JSON.stringify(bytes.toString('latin1', Math.max(0, at - 12), at + 12));
  return `from byte ${at} of ${before.length}, ${near(before)} as ${near(after)}`;
}

/** A line of a stream of JSON that says that it failed. */
export function failingLine(message: string): string {
  return `${JSON.stringify({ errorDetail: { message }, error: message })}\r\n`;
}

/** A request as raw bytes, with one bit of what frames its body the other way round. */
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

/** What a call that did something answers: enough for a client to go on. */
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
