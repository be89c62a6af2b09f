// Lies of an engine that fails or dies, or of a proxy in front of it: what a lie is, and what lies have in common.

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
  /** How often it is told at a call, each time with other random numbers. Default: once. */
  readonly times?: number;
  /** Whether the engine or the client may wait forever at a call, so that only the timeout ends the run. */
  readonly stalls?: (call: Call) => boolean;
}

export const anyCall = () => true;
/** Whether a call is answered before the container in question ends. */
export const isShort = (call: Call) => call.status !== 101 && !call.key.includes('/wait?');
export const hasBody = (call: Call) => call.answerBytes > 0 && isShort(call);
export const changes = (call: Call) => !/^(?:GET|HEAD) /.test(call.key) && isShort(call);
/** Whether a call's answer is a tar stream. */
export const givesTar = (call: Call) =>
  call.status === 200 && /^GET .*\/(?:archive\?|export|get\?)/.test(call.key);
export const takesStream = (call: Call) => /^POST \/images\/(?:create|load)/.test(call.key);
/** Whether a broken answer can be recognised, unlike one that ends when its connection does. */
export const isFramed = (call: Call) => hasBody(call) && !givesTar(call);
export const isLoad = (call: Call) => call.key.startsWith('POST /images/load');

/** A lie that changes the body of the engine's answer. */
export function withAnswered(change: (body: Buffer) => Buffer): Lie {
  return async (exchange) => {
    const answer = await exchange.ask();
    const body = change(answer.body);
    exchange.where = whereChanged(answer.body, body);
    exchange.send({ ...answer, body });
  };
}

/** A lie that sends half of the engine's answer, then does something else instead of ending it. */
export function withHalf(then: (exchange: Exchange) => void): Lie {
  return async (exchange) => {
    const answer = await exchange.ask();
    exchange.sendPart(answer, Math.floor(answer.body.length / 2), () => then(exchange));
  };
}

/** A lie that changes the body of the request, and passes on the engine's answer. */
export function withBody(change: (body: Buffer) => Buffer): Lie {
  return async (exchange) => {
    const before = await exchange.body();
    const body = change(before);
    exchange.where = whereChanged(before, body);
    exchange.send(await exchange.ask({ body }));
  };
}

/** A lie that lets the engine do its work, but gives another answer. */
export function afterwards(then: Lie): Lie {
  return async (exchange) => {
    await exchange.ask();
    await then(exchange);
  };
}

/** A lie that answers without asking the engine. */
export function saying(status: number, text: string, contentType = 'application/json'): Lie {
  const body = Buffer.from(text);
  const headers = { 'content-type': contentType, 'content-length': body.length };
  return (exchange) => exchange.send({ status, headers, body });
}
