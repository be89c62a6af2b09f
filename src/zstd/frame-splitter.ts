// Splits a stream for a decoder that stops after the first frame of a chunk, as that of Node.js does.
import { Transform, type TransformCallback } from 'node:stream';
import { ZstdFrames } from './frames.ts';

/** Passes a zstd stream in chunks that each end at the latest with their frame, without skippable frames. */
export class FrameSplitter extends Transform {
  readonly #frames = new ZstdFrames();

  constructor() {
    // A stream of bytes would join chunks that wait.
    super({ readableObjectMode: true });
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      for (const piece of this.#frames.split(chunk)) this.push(piece);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    done(this.#frames.isBetweenFrames ? null : new RangeError('its last frame is incomplete'));
  }
}
