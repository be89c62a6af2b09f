// Background work.
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inBackground } from '../../src/base/background.ts';

it('delays the end of the work that started it', async () => {
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

it('rejects when it is awaited, but not as an unhandled rejection before', async () => {
  const end = new AsyncDisposableStack();
  const work = inBackground(end, Promise.reject(new Error('trouble')));
  // An unhandled rejection would end the test run here.
  await setImmediate();
  await expect(work).rejects.toThrow('trouble');
  await end.disposeAsync();
});

it('does not replace the error of the work that started it', async () => {
  const work = async () => {
    await using end = new AsyncDisposableStack();
    inBackground(end, Promise.reject(new Error('trouble beside it')));
    throw new Error('trouble of its own');
  };
  await expect(work()).rejects.toThrow('trouble of its own');
});
