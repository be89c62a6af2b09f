// Copies a stream to a second reader, with the back-pressure of both.
import { PassThrough, Transform, type TransformCallback } from 'node:stream';

/** Buffer of the second reader, which takes whole blocks at a time. */
const SIDE_BYTES = 8 * 1024 * 1024;

/** Passes a stream through and copies it to {@link side}. */
export class Tee extends Transform {
  /** The second reader's stream. Whoever builds the pipeline must forward errors to it. */
  readonly side = new PassThrough({ highWaterMark: SIDE_BYTES });

  constructor() {
    super({ highWaterMark: SIDE_BYTES });
    // A failing reader reports its own error, after which {@link close} is called.
    this.side.on('error', () => {});
  }

  /** Stops copying. */
  close(): void {
    this.side.destroy();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    // If its reader failed, the side is already destroyed and would never drain.
    if (this.side.destroyed || this.side.write(chunk)) {
      done(null, chunk);
      return;
    }
    const proceed = () => {
      this.side.off('drain', proceed);
      this.side.off('close', proceed);
      done(null, chunk);
    };
    this.side.once('drain', proceed);
    this.side.once('close', proceed);
  }

  override _flush(done: TransformCallback): void {
    this.side.end();
    done();
  }
}
