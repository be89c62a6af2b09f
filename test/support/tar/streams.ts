// Streams for tests.
import { Readable } from 'node:stream';

/** A signal that never aborts. */
export const NEVER = new AbortController().signal;

/** Reads a stream to its end. */
export async function contentOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A stream of bytes in pieces of a given size. */
export function streamOf(bytes: Buffer, pieceBytes = 65536): Readable {
  let at = 0;
  return new Readable({
    read() {
      const piece = bytes.subarray(at, at + pieceBytes);
      at += piece.length;
      this.push(piece.length === 0 ? null : piece);
    },
  });
}

/** A stream of 64 KiB pieces that never ends. */
export function endless(): Readable {
  const piece = Buffer.alloc(65536);
  return new Readable({
    read() {
      this.push(piece);
    },
  });
}

/** A stream that gives two pieces and then stalls until it is destroyed. A writer may hold back the second one. */
export function stalled(): Readable {
  let given = 0;
  return new Readable({
    read() {
      if (given++ < 2) this.push(Buffer.alloc(65536));
    },
  });
}

/** A stream that gives some bytes and then fails. */
export function failing(error: Error, bytes: Buffer = Buffer.alloc(65536)): Readable {
  let given = false;
  return new Readable({
    read() {
      if (given) setImmediate(() => this.destroy(error));
      else this.push(bytes);
      given = true;
    },
  });
}
