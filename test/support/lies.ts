// The lies that an engine, a proxy before it or an engine that dies may tell, as a table.
import { badlyFramed, failingLine, flipped, headerOffsets, spliced, success } from './lie-parts.ts';
import type { Call, EngineAnswer, Exchange, Lie } from './lying-proxy.ts';
import type { Prng } from './prng.ts';

/** Lies of one sort: at most calls one of them stands for all. */
export type Family =
  | 'a wrong end'
  | 'a wrong answer'
  | 'a failure'
  | 'a deed that was none, or was one all the same'
  | 'a broken connection'
  | 'death'
  | 'silence'
  | 'a stream that fails'
  | 'flipped bits'
  | 'a changed body';

/** One way to lie. */
export interface LieKind {
  readonly name: string;
  readonly family: Family;
  /** Whether it can be told at a call. */
  readonly fits: (call: Call) => boolean;
  readonly lie: (random: Prng) => Lie;
  /** How often it is told at a call, each time with other random numbers; once unless given. */
  readonly times?: number;
  /** Calls at which it is always told, since it deceives where the others of its family do not. */
  readonly always?: RegExp;
}

const anyCall = () => true;
const hasBody = (call: Call) => call.answerBytes > 0;
const changes = (call: Call) => !/^(?:GET|HEAD) /.test(call.key);
/** Whether a call's answer is a tar stream. */
export const givesTar = (call: Call) =>
  call.status === 200 && /^GET .*(?:\/archive\?|\/export)/.test(call.key);
const takesStream = (call: Call) => /^POST \/images\/(?:create|load)/.test(call.key);
/** What ends with its connection alone has no other sign of a break. */
const isFramed = (call: Call) => hasBody(call) && !givesTar(call);
const isLoad = (call: Call) => call.key.startsWith('POST /images/load');

/** Changes the engine's answer; its frame stays a good one. */
function withAnswer(change: (answer: EngineAnswer) => EngineAnswer): Lie {
  return async (exchange) => exchange.send(change(await exchange.ask()));
}

/** Changes the body of the engine's answer. */
function withAnswered(change: (body: Buffer) => Buffer): Lie {
  return withAnswer((answer) => ({ ...answer, body: change(answer.body) }));
}

/** Sends half of the engine's answer, then does something else in place of ending it. */
function withHalf(then: (exchange: Exchange) => void): Lie {
  return async (exchange) => {
    const answer = await exchange.ask();
    exchange.sendPart(answer, Math.floor(answer.body.length / 2), () => then(exchange));
  };
}

/** Changes what the client sends, and passes the engine's answer on. */
function withBody(change: (body: Buffer) => Buffer): Lie {
  return async (exchange) =>
    exchange.send(await exchange.ask({ body: change(await exchange.body()) }));
}

/** Lets the engine do it, then says something else. */
function afterwards(then: Lie): Lie {
  return async (exchange) => {
    await exchange.ask();
    await then(exchange);
  };
}

/** Answers without asking. */
function saying(status: number, text: string, contentType = 'application/json'): Lie {
  const body = Buffer.from(text);
  const headers = { 'content-type': contentType, 'content-length': body.length };
  return (exchange) => exchange.send({ status, headers, body });
}

const cut: Lie = (exchange) => exchange.cut();
const die: Lie = (exchange) => exchange.proxy.die();
const failing = (status: number, message: string) => saying(status, JSON.stringify({ message }));
const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>\n';

/** Answers that end well and lack or repeat a part. */
const ENDS: readonly Omit<LieKind, 'family'>[] = [
  {
    name: 'ends the answer after its head',
    fits: hasBody,
    lie: () => withAnswered(() => Buffer.alloc(0)),
  },
  {
    name: 'ends the answer in its middle',
    fits: hasBody,
    lie: () => withAnswered((body) => body.subarray(0, body.length / 2)),
    always: /\/archive/,
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
    always: /./,
  },
  {
    name: 'leaves a part of the answer out',
    fits: hasBody,
    lie: (random) => withAnswered((body) => spliced(body, random, 0)),
  },
  {
    name: 'says a part of the answer twice',
    fits: hasBody,
    lie: (random) => withAnswered((body) => spliced(body, random, 2)),
  },
];

/** Answers to nothing that was asked. */
const ANSWERS: readonly Omit<LieKind, 'family'>[] = [
  { name: 'answers 200 and nothing more', fits: anyCall, lie: () => saying(200, '') },
  { name: 'answers in HTML', fits: anyCall, lie: () => saying(200, HTML, 'text/html') },
  {
    name: 'answers an empty object',
    fits: hasBody,
    lie: () => saying(200, '{}'),
    always: /info|json/,
  },
  {
    name: 'answers an empty list',
    fits: hasBody,
    lie: () => saying(200, '[]'),
    always: /history|json/,
  },
  {
    name: 'answers JSON that says nothing',
    fits: hasBody,
    lie: (random) => saying(200, random.pick(['null', '[null]', '[{}]', '""', '0', '{"Id":7}'])),
  },
  {
    name: 'answers another question',
    fits: hasBody,
    lie: () => async (exchange) =>
      exchange.send(await exchange.ask({ method: 'GET', url: '/version', body: Buffer.alloc(0) })),
    always: /info/,
  },
];

/** Failures that are said, rightly or not. */
const FAILURES: readonly Omit<LieKind, 'family'>[] = [
  { name: 'answers 500', fits: anyCall, lie: () => failing(500, 'something broke') },
  {
    name: 'answers 404 for what is there',
    fits: anyCall,
    lie: (random) =>
      failing(
        404,
        random.pick(['page not found', 'No such image: it', 'Could not find the file it']),
      ),
    always: /archive/,
  },
  { name: 'answers 502 in HTML', fits: anyCall, lie: () => saying(502, HTML, 'text/html') },
];

/** Successes that are said and are none, failures that are none, and what is done twice. */
const DEEDS: readonly Omit<LieKind, 'family'>[] = [
  {
    name: 'does it and answers 500',
    fits: changes,
    lie: () => afterwards(failing(500, 'something broke')),
    always: /tag/,
  },
  { name: 'does it and cuts the connection', fits: changes, lie: () => afterwards(cut) },
  {
    name: 'does it and answers an empty object',
    fits: (call) => changes(call) && hasBody(call),
    lie: () => withAnswered(() => Buffer.from('{}')),
  },
  {
    name: 'says that it is done and does nothing',
    fits: changes,
    lie: (random) => async (exchange) => {
      await exchange.body();
      const { status, text } = success(exchange.request, random);
      await saying(status, text)(exchange);
    },
    always: /./,
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

/** Connections that break, or that are no HTTP. */
const CONNECTIONS: readonly Omit<LieKind, 'family'>[] = [
  { name: 'cuts the connection in place of an answer', fits: anyCall, lie: () => cut },
  {
    name: 'cuts the connection in the middle of its answer',
    fits: isFramed,
    lie: () => withHalf(cut),
  },
  {
    name: 'cuts the connection in the middle of the body',
    fits: takesStream,
    lie: () => (exchange) => void exchange.request.once('data', () => exchange.cut()),
    always: /./,
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

/** The end of the engine: from here on every connection breaks. */
const DEATHS: readonly Omit<LieKind, 'family'>[] = [
  { name: 'dies', fits: anyCall, lie: () => die },
  { name: 'does it and dies', fits: anyCall, lie: () => afterwards(die) },
  { name: 'dies in the middle of its answer', fits: hasBody, lie: () => withHalf(die) },
];

const SILENCES: readonly Omit<LieKind, 'family'>[] = [
  { name: 'never answers', fits: anyCall, lie: () => () => {} },
  {
    name: 'falls silent in the middle of its answer',
    fits: hasBody,
    lie: () => withHalf(() => {}),
  },
  {
    name: 'stops reading the body',
    fits: takesStream,
    lie: () => (exchange) => void exchange.request.once('data', () => exchange.request.pause()),
    always: /./,
  },
];

/** Failures in an answer that began as a success. */
const STREAMS: readonly Omit<LieKind, 'family'>[] = [
  {
    name: 'answers 200 with an error in its stream',
    fits: takesStream,
    lie: () => saying(200, `{"status":"Importing"}\r\n${failingLine('something broke')}`),
    always: /./,
  },
  {
    name: 'does it and ends its answer with an error',
    fits: takesStream,
    lie: () =>
      withAnswered((body) => Buffer.concat([body, Buffer.from(failingLine('something broke'))])),
    always: /./,
  },
  {
    name: 'hides that it could not unpack',
    fits: isLoad,
    lie: () =>
      withAnswered((body) => {
        const line = { stream: 'Error unpacking image it: apply layer error: something broke\n' };
        return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\r\n`), body]);
      }),
    always: /./,
  },
];

/** Single bits; each kind stands for itself. */
const BITS: readonly Omit<LieKind, 'family'>[] = [
  {
    name: 'flips a bit of a header that it sends',
    fits: givesTar,
    lie: (random) =>
      withAnswered((body) => flipped(body, random.pick(headerOffsets(body)), 512, random)),
    times: 6,
    always: /./,
  },
  {
    name: 'flips a bit of what it gets',
    fits: takesStream,
    lie: (random) => withBody((body) => flipped(body, 0, body.length, random)),
    times: 4,
    always: /./,
  },
  {
    name: 'flips a bit of a member that it gets',
    fits: isLoad,
    lie: (random) =>
      withBody((body) => {
        const offsets = [...headerOffsets(body), body.length];
        const member = random.int(offsets.length - 1);
        const start = offsets[member]!;
        return flipped(body, start, offsets[member + 1]! - start, random);
      }),
    times: 10,
    always: /./,
  },
  {
    name: "flips a bit of the body's frame",
    fits: takesStream,
    lie: (random) => async (exchange) => {
      const raw = badlyFramed(exchange.request, await exchange.body(), random);
      exchange.sendRaw(await exchange.proxy.callRaw(raw));
    },
    times: 3,
    always: /./,
  },
];

/** Bodies of which the engine gets another part than was sent. */
const BODIES: readonly Omit<LieKind, 'family'>[] = [
  {
    name: 'takes only half of the body',
    fits: takesStream,
    lie: () => withBody((body) => body.subarray(0, body.length / 2)),
    always: /./,
  },
  {
    name: 'takes no body',
    fits: takesStream,
    lie: () => withBody(() => Buffer.alloc(0)),
    always: /./,
  },
  {
    name: 'loses a part of the body',
    fits: takesStream,
    lie: (random) => withBody((body) => spliced(body, random, 0)),
    times: 2,
    always: /./,
  },
  {
    name: 'takes a part of the body twice',
    fits: takesStream,
    lie: (random) => withBody((body) => spliced(body, random, 2)),
    times: 2,
    always: /./,
  },
];

const BY_FAMILY: Readonly<Record<Family, readonly Omit<LieKind, 'family'>[]>> = {
  'a wrong end': ENDS,
  'a wrong answer': ANSWERS,
  'a failure': FAILURES,
  'a deed that was none, or was one all the same': DEEDS,
  'a broken connection': CONNECTIONS,
  death: DEATHS,
  silence: SILENCES,
  'a stream that fails': STREAMS,
  'flipped bits': BITS,
  'a changed body': BODIES,
};

/** All lies by family. */
export const FAMILIES: ReadonlyArray<readonly [Family, readonly LieKind[]]> = Object.entries(
  BY_FAMILY,
).map(([name, kinds]) => {
  const family = name as Family;
  return [family, kinds.map((kind) => ({ ...kind, family }))];
});
