// The end of a pipeline that only observes a stream.
import { Writable } from 'node:stream';

/** Returns a stream that reads and drops everything. */
export function discard(): Writable {
  return new Writable({ highWaterMark: 1024 * 1024, write: (_chunk, _encoding, done) => done() });
}
