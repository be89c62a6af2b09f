// A stream's sha256 and length, taken while it passes.
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Passes bytes on unchanged; `digest` may be read once, after the stream has ended. */
export class DigestTap extends Transform {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  constructor() {
    super({ highWaterMark: 1024 * 1024 });
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    done(null, chunk);
  }

  /** Bytes that passed so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** `sha256:…` of all that passed. */
  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}
