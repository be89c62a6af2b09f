// Lies in streams into or out of an engine: hidden failures, flipped bits, lost parts.

import {
  anyCall,
  givesTar,
  isLoad,
  type LieKind,
  saying,
  takesStream,
  withAnswered,
  withBody,
} from './lie-kind.ts';
import { badlyFramed, failingLine, flipped, headerOffsets, respelt, spliced } from './lie-parts.ts';

/** Failures that are reported inside a successful answer. */
export const STREAMS: readonly LieKind[] = [
  {
    name: 'answers 200 with an error in its stream',
    fits: takesStream,
    lie: () => saying(200, `{"status":"Importing"}\r\n${failingLine('something broke')}`),
  },
  {
    name: 'does it and ends its answer with an error',
    fits: takesStream,
    lie: () =>
      withAnswered((body) => Buffer.concat([body, Buffer.from(failingLine('something broke'))])),
  },
  {
    name: 'reports success although it could not unpack',
    fits: isLoad,
    lie: () =>
      withAnswered((body) => {
        const line = { stream: 'Error unpacking image it: apply layer error: something broke\n' };
        return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\r\n`), body]);
      }),
  },
];

/** Flips single bits. */
export const BITS: readonly LieKind[] = [
  {
    name: 'flips a bit of a header that it sends',
    fits: givesTar,
    lie: (random) =>
      withAnswered((body) => flipped(body, random.pick(headerOffsets(body)), 512, random)),
    times: 6,
  },
  {
    name: 'flips a bit of the body that it gets',
    fits: takesStream,
    lie: (random) => withBody((body) => flipped(body, 0, body.length, random)),
    times: 4,
  },
  {
    name: 'flips a bit of one member of the archive that it gets',
    fits: isLoad,
    lie: (random) =>
      withBody((body) => {
        const offsets = [...headerOffsets(body), body.length];
        const member = random.int(offsets.length - 1);
        const start = offsets[member]!;
        return flipped(body, start, offsets[member + 1]! - start, random);
      }),
    times: 10,
  },
  {
    name: 'flips a bit of the requested name',
    fits: isLoad,
    lie: () =>
      withBody((body) => respelt(body, 'docker-flatten-pending', 'docker-flatten-qending')),
  },
  {
    name: 'flips a bit of the name of the field with the name',
    fits: isLoad,
    lie: () =>
      withBody((body) =>
        respelt(
          respelt(body, '"RepoTags"', '"RepoTagr"'),
          'io.containerd.image.name',
          'io.containerd.image.namd',
        ),
      ),
  },
  {
    name: "flips a bit of the body's framing",
    fits: takesStream,
    lie: (random) => async (exchange) => {
      const raw = badlyFramed(exchange.request, await exchange.body(), random);
      exchange.sendRaw(await exchange.engine.sendRaw(raw));
    },
    times: 3,
    stalls: anyCall,
  },
];

/** Bodies that reach the engine incomplete or with repeated parts. */
export const BODIES: readonly LieKind[] = [
  {
    name: 'takes only half of the body',
    fits: takesStream,
    lie: () => withBody((body) => body.subarray(0, body.length / 2)),
  },
  {
    name: 'takes no body',
    fits: takesStream,
    lie: () => withBody(() => Buffer.alloc(0)),
  },
  {
    name: 'loses a part of the body',
    fits: takesStream,
    lie: (random) => withBody((body) => spliced(body, random, 0)),
    times: 2,
  },
  {
    name: 'takes a part of the body twice',
    fits: takesStream,
    lie: (random) => withBody((body) => spliced(body, random, 2)),
    times: 2,
  },
];
