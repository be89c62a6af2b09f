// Work that goes on beside other work.
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inBackground } from '../../src/base/background.ts';

it('has ended before what started it ends', async () => {
  const seen: string[] = [];
  const done = Promise.withResolvers<void>();
  const work = async () => {
    await using end = new AsyncDisposableStack();
    inBackground(end, done.promise).then(() => seen.push('background'));
    seen.push('work');
  };
  const working = work().then(() => seen.push('end'));
  await setImmediate();
  expect(seen).toEqual(['work']);
  done.resolve();
  await working;
  expect(seen).toEqual(['work', 'background', 'end']);
});

it('may fail before anybody awaits it, and fails then whoever does', async () => {
  const end = new AsyncDisposableStack();
  const work = inBackground(end, Promise.reject(new Error('trouble')));
  // A failure that nobody had taken would end the test run here.
  await setImmediate();
  await expect(work).rejects.toThrow('trouble');
  await end.disposeAsync();
});

it('is not what its starter fails with', async () => {
  const work = async () => {
    await using end = new AsyncDisposableStack();
    inBackground(end, Promise.reject(new Error('trouble beside it')));
    throw new Error('trouble of its own');
  };
  await expect(work()).rejects.toThrow('trouble of its own');
});
