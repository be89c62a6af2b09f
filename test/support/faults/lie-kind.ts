// The lies that an engine, a proxy before it or an engine that dies may tell: what a lie is, and what lies have in common.

import type { Prng } from '../process/prng.ts';
import type { Exchange, Lie } from './exchange.ts';
import { whereChanged } from './lie-parts.ts';
import type { Call } from './lying-proxy.ts';

/** One way to lie. */
export interface LieKind {
  readonly name: string;
  /** Whether it can be told at a call. */
  readonly fits: (call: Call) => boolean;
  readonly lie: (random: Prng) => Lie;
  /** How often it is told at a call, each time with other random numbers; once unless given. */
  readonly times?: number;
  /** Whether an engine that is lied to may wait for ever, or the client for it, so that the run has to lose patience. */
  readonly stalls?: boolean;
}

export const anyCall = () => true;
/** What lasts as long as a container runs, and so cannot be asked before it is answered. */
export const isShort = (call: Call) => call.status !== 101 && !call.key.includes('/wait?');
export const hasBody = (call: Call) => call.answerBytes > 0 && isShort(call);
export const changes = (call: Call) => !/^(?:GET|HEAD) /.test(call.key) && isShort(call);
/** Whether a call's answer is a tar stream. */
export const givesTar = (call: Call) =>
  call.status === 200 && /^GET .*\/(?:archive\?|export|get\?)/.test(call.key);
export const takesStream = (call: Call) => /^POST \/images\/(?:create|load)/.test(call.key);
/** What ends with its connection alone has no other sign of a break. */
export const isFramed = (call: Call) => hasBody(call) && !givesTar(call);
export const isLoad = (call: Call) => call.key.startsWith('POST /images/load');

/** Changes the body of the engine's answer. */
export function withAnswered(change: (body: Buffer) => Buffer): Lie {
  return async (exchange) => {
    const answer = await exchange.ask();
    const body = change(answer.body);
    exchange.where = whereChanged(answer.body, body);
    exchange.send({ ...answer, body });
  };
}

/** Sends half of the engine's answer, then does something else in place of ending it. */
export function withHalf(then: (exchange: Exchange) => void): Lie {
  return async (exchange) => {
    const answer = await exchange.ask();
    exchange.sendPart(answer, Math.floor(answer.body.length / 2), () => then(exchange));
  };
}

/** Changes what the client sends, and passes the engine's answer on. */
export function withBody(change: (body: Buffer) => Buffer): Lie {
  return async (exchange) => {
    const before = await exchange.body();
    const body = change(before);
    exchange.where = whereChanged(before, body);
    exchange.send(await exchange.ask({ body }));
  };
}

/** Lets the engine do it, then says something else. */
export function afterwards(then: Lie): Lie {
  return async (exchange) => {
    await exchange.ask();
    await then(exchange);
  };
}

/** Answers without asking. */
export function saying(status: number, text: string, contentType = 'application/json'): Lie {
  const body = Buffer.from(text);
  const headers = { 'content-type': contentType, 'content-length': body.length };
  return (exchange) => exchange.send({ status, headers, body });
}
