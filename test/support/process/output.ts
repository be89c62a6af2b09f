// What the process itself writes.
import { onTestFinished, vi } from 'vitest';

/** Catches what is written to stdout or stderr until the test ends; returns what came so far. */
export function catchOutput(name: 'stdout' | 'stderr'): () => string {
  let text = '';
  const spy = vi.spyOn(process[name], 'write').mockImplementation((chunk, ...more) => {
    text += String(chunk);
    const done = more.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  return () => text;
}
