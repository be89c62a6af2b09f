// Lies for any call: truncated and wrong answers, failures, broken connections, death and silence.

import type { Lie } from './exchange.ts';
import {
  afterwards,
  anyCall,
  changes,
  givesTar,
  hasBody,
  isFramed,
  isShort,
  type LieKind,
  saying,
  takesStream,
  withAnswered,
  withHalf,
} from './lie-kind.ts';
import { headerOffsets, spliced, success } from './lie-parts.ts';

const cut: Lie = (exchange) => exchange.cut();
const die: Lie = (exchange) => exchange.engine.die();
const failing = (status: number, message: string) => saying(status, JSON.stringify({ message }));
const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>\n';

/** Well-formed answers that lack or repeat a part. */
export const ENDS: readonly LieKind[] = [
  {
    name: 'ends the answer after its header',
    fits: hasBody,
    lie: () => withAnswered(() => Buffer.alloc(0)),
  },
  {
    name: 'ends the answer in the middle',
    fits: hasBody,
    lie: () => withAnswered((body) => body.subarray(0, body.length / 2)),
  },
  {
    name: 'ends the answer before its last byte',
    fits: hasBody,
    lie: () => withAnswered((body) => body.subarray(0, body.length - 1)),
  },
  {
    name: 'ends a tar stream between two entries',
    fits: givesTar,
    lie: (random) => withAnswered((body) => body.subarray(0, random.pick(headerOffsets(body)))),
    times: 2,
  },
  {
    name: 'omits a part of the answer',
    fits: hasBody,
    lie: (random) => withAnswered((body) => spliced(body, random, 0)),
  },
  {
    name: 'repeats a part of the answer',
    fits: hasBody,
    lie: (random) => withAnswered((body) => spliced(body, random, 2)),
  },
];

/** Answers that do not fit the request. */
export const ANSWERS: readonly LieKind[] = [
  { name: 'answers 200 with an empty body', fits: anyCall, lie: () => saying(200, '') },
  { name: 'answers in HTML', fits: anyCall, lie: () => saying(200, HTML, 'text/html') },
  {
    name: 'answers an empty object',
    fits: hasBody,
    lie: () => saying(200, '{}'),
  },
  {
    name: 'answers an empty list',
    fits: hasBody,
    lie: () => saying(200, '[]'),
  },
  {
    name: 'answers with useless JSON',
    fits: hasBody,
    lie: (random) => saying(200, random.pick(['null', '[null]', '[{}]', '""', '0', '{"Id":7}'])),
  },
  {
    name: 'gives the answer to another request',
    fits: hasBody,
    lie: () => async (exchange) =>
      exchange.send(await exchange.ask({ method: 'GET', url: '/version', body: Buffer.alloc(0) })),
  },
];

/** Reports of failures. */
export const FAILURES: readonly LieKind[] = [
  { name: 'answers 500', fits: anyCall, lie: () => failing(500, 'something broke') },
  {
    name: 'answers 404 for something that exists',
    fits: anyCall,
    lie: (random) =>
      failing(
        404,
        random.pick(['page not found', 'No such image: it', 'Could not find the file it']),
      ),
  },
  { name: 'answers 502 in HTML', fits: anyCall, lie: () => saying(502, HTML, 'text/html') },
];

/** Answers that do not tell what the engine did. */
export const REPORTS: readonly LieKind[] = [
  {
    name: 'does it and answers 500',
    fits: changes,
    lie: () => afterwards(failing(500, 'something broke')),
  },
  { name: 'does it and cuts the connection', fits: changes, lie: () => afterwards(cut) },
  {
    name: 'does it and answers an empty object',
    fits: (call) => changes(call) && hasBody(call),
    lie: () => withAnswered(() => Buffer.from('{}')),
  },
  {
    name: 'does nothing and answers that it is done',
    fits: (call) => changes(call) || call.key.includes('/wait?'),
    lie: (random) => async (exchange) => {
      await exchange.body();
      const { status, text } = success(exchange.request, random);
      await saying(status, text)(exchange);
    },
    // The client waits for the end of a container that never started.
    stalls: (call) => call.key.includes('/start'),
  },
  {
    name: 'does it twice',
    fits: changes,
    lie: () => async (exchange) => {
      await exchange.ask({ body: await exchange.body() });
      exchange.send(await exchange.ask({ body: await exchange.body() }));
    },
  },
];

/** Connections that break, or that are not HTTP. */
export const CONNECTIONS: readonly LieKind[] = [
  { name: 'cuts the connection instead of answering', fits: anyCall, lie: () => cut },
  {
    name: 'cuts the connection in the middle of its answer',
    fits: isFramed,
    lie: () => withHalf(cut),
  },
  {
    name: 'cuts the connection in the middle of the body',
    fits: takesStream,
    lie: () => (exchange) => void exchange.request.once('data', () => exchange.cut()),
  },
  {
    name: 'frames its answer badly',
    fits: anyCall,
    lie: () => (exchange) =>
      exchange.sendRaw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nyy\r\n'),
  },
  {
    name: 'speaks another protocol',
    fits: anyCall,
    lie: () => (exchange) => exchange.sendRaw('SSH-2.0-OpenSSH_9.9\r\n'),
  },
];

/** The engine dies: from then on every connection breaks. */
export const DEATHS: readonly LieKind[] = [
  { name: 'dies', fits: anyCall, lie: () => die },
  { name: 'does it and dies', fits: isShort, lie: () => afterwards(die) },
  { name: 'dies in the middle of its answer', fits: hasBody, lie: () => withHalf(die) },
];

export const SILENCES: readonly LieKind[] = [
  { name: 'never answers', fits: anyCall, lie: () => () => {}, stalls: anyCall },
  {
    name: 'falls silent in the middle of its answer',
    fits: hasBody,
    lie: () => withHalf(() => {}),
    stalls: anyCall,
  },
  {
    name: 'stops reading the body',
    fits: takesStream,
    lie: () => (exchange) => void exchange.request.once('data', () => exchange.request.pause()),
    stalls: anyCall,
  },
];
