// One stream read by two: what passes also goes to the side, no faster than both can take it.
import { PassThrough, Transform, type TransformCallback } from 'node:stream';

/** How much may wait at the side: packing takes whole blocks now and then. */
const SIDE_BYTES = 8 * 1024 * 1024;

/** Passes a stream on, and hands the same bytes to {@link side}. */
export class Tee extends Transform {
  /** What the second reader reads. An error of the stream is to be handed to it by whoever made the pipeline. */
  readonly side = new PassThrough({ highWaterMark: SIDE_BYTES });

  constructor() {
    super({ highWaterMark: SIDE_BYTES });
    // A reader that fails says so itself, and then {@link close} is called.
    this.side.on('error', () => {});
  }

  /** Stops handing bytes to the side. */
  close(): void {
    this.side.destroy();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    // A side whose reader failed is closed before anybody says so, and would never drain.
    if (this.side.destroyed || this.side.write(chunk)) {
      done(null, chunk);
      return;
    }
    const goOn = () => {
      this.side.off('drain', goOn);
      this.side.off('close', goOn);
      done(null, chunk);
    };
    this.side.once('drain', goOn);
    this.side.once('close', goOn);
  }

  override _flush(done: TransformCallback): void {
    this.side.end();
    done();
  }
}
