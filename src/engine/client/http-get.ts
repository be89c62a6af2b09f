// A GET on a unix socket whose body is a large stream. Node's own HTTP client passes such a body on in the engine's
// small chunks, each in its own buffer, which takes a second core that the engine itself needs.
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { cancelled, FlattenError, messageOf } from '../../base/errors.ts';

/** Size of a read buffer, which several reads fill. */
const SLAB_BYTES = 1024 * 1024;
/** Smallest room for another read; a unix socket rarely gives more at once. */
const ROOM_BYTES = 64 * 1024;
/** Limit for the head of an answer. */
const HEAD_LIMIT_BYTES = 64 * 1024;
const HEAD_END = '\r\n\r\n';

/** An answer whose body has not been read yet. */
export interface SocketAnswer {
  readonly status: number;
  /** Whether the body is chunked, although HTTP/1.0 does not allow it: some proxies do that. It is not decoded here. */
  readonly isChunked: boolean;
  readonly body: Readable;
}

/**
 * Sends a GET in HTTP/1.0 (RFC 1945): then the body comes without chunks and ends with the connection. That end does
 * not prove that the body is complete; a tar stream has its own end.
 * @param touch called whenever bytes come
 * @throws FlattenError `ENGINE_FAILED` if the connection fails, `CANCELLED` once the signal is aborted; the body fails
 *   with the same errors
 */
export function getFromSocket(
  socketPath: string,
  path: string,
  signal: AbortSignal,
  touch: () => void,
): Promise<SocketAnswer> {
  return new Promise((resolve, reject) => {
    const slabs = new Slabs();
    let head: Buffer | undefined = Buffer.alloc(0);
    /** Announced bytes that have not come yet; an engine's streams do not announce a length. */
    let missingBytes = 0;
    const body = new Readable({
      highWaterMark: SLAB_BYTES,
      read: () => void socket.resume(),
      destroy: (error, done) => {
        signal.removeEventListener('abort', abort);
        socket.destroy();
        done(error);
      },
    });
    const fail = (error: unknown) => {
      const failure = signal.aborted ? cancelled(signal.reason) : brokenOff(error);
      if (head !== undefined) {
        // The caller never gets this body, so nobody else listens for its error.
        body.on('error', () => {});
        reject(failure);
      }
      body.destroy(failure);
    };
    const abort = () => fail(signal.reason);
    const take = (bytes: Buffer): boolean => {
      touch();
      if (head === undefined) {
        missingBytes -= bytes.length;
        return body.push(bytes);
      }
      head = Buffer.concat([head, bytes]);
      const end = head.indexOf(HEAD_END);
      if (end === -1) {
        if (head.length > HEAD_LIMIT_BYTES) fail(new Error('the head of its answer has no end'));
        return true;
      }
      const text = head.toString('latin1', 0, end);
      const status = /^HTTP\/1\.[01] ([0-9]{3})\b/.exec(text)?.[1];
      if (status === undefined) {
        fail(new Error('its answer is not HTTP'));
        return false;
      }
      const rest = head.subarray(end + HEAD_END.length);
      head = undefined;
      missingBytes = Number(/^content-length: *([0-9]+)/im.exec(text)?.[1] ?? 0) - rest.length;
      resolve({
        status: Number(status),
        isChunked: /^transfer-encoding:.*chunked/im.test(text),
        body,
      });
      return rest.length === 0 || body.push(rest);
    };
    const socket = connect({
      path: socketPath,
      onread: { buffer: () => slabs.room(), callback: (length) => take(slabs.taken(length)) },
    });
    socket.on('error', fail);
    let hasEnded = false;
    socket.on('end', () => {
      hasEnded = true;
      if (head !== undefined) fail(new Error('it closed without an answer'));
      else if (missingBytes > 0) fail(new Error(`it ended ${missingBytes} bytes short`));
      else body.push(null);
    });
    socket.on('close', () => hasEnded || body.destroyed || fail(new Error('it was closed')));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    socket.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
  });
}

/** Buffers that consecutive reads fill from front to back. */
class Slabs {
  #slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
  #filled = 0;

  /** Returns the room for the next read. */
  room(): Buffer {
    if (SLAB_BYTES - this.#filled < ROOM_BYTES) {
      this.#slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
      this.#filled = 0;
    }
    return this.#slab.subarray(this.#filled);
  }

  /** Returns the bytes that a read has put there. */
  taken(length: number): Buffer {
    const bytes = this.#slab.subarray(this.#filled, this.#filled + length);
    this.#filled += length;
    return bytes;
  }
}

/** Returns the error for a failed connection. */
export function brokenOff(error: unknown): FlattenError {
  return new FlattenError(
    'ENGINE_FAILED',
    `The connection to the engine failed: ${messageOf(error)}`,
    {
      hint: 'Check whether the engine was stopped or restarted, and run again.',
      cause: error,
    },
  );
}
