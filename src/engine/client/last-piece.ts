// The end of a request's body.
import type { ClientRequest } from 'node:http';

/**
 * Makes a request send the last piece of its body together with the end of the body, in one write. An engine reads an
 * archive up to the end that the archive itself has. If the end of the body came later, the engine, or a proxy in front
 * of it, could answer and close the connection in between: then the rest cannot be sent, and the answer is lost.
 *
 * This holds back each piece until the next one. It is no stream of its own, which would cost as much as hashing.
 */
export function sendEndWithLastPiece(call: ClientRequest): void {
  const write = call.write.bind(call) as (piece: Buffer) => boolean;
  const end = call.end.bind(call) as (piece?: Buffer) => ClientRequest;
  let held: Buffer | undefined;
  call.write = (piece: Buffer) => {
    const before = held;
    held = piece;
    return before === undefined || write(before);
  };
  // Streams of other libraries may call this a second time, after a pipeline has: that has to stay harmless.
  call.end = () => {
    const last = held;
    held = undefined;
    return last === undefined ? end() : end(last);
  };
}
