// Captures the output of this process.
import { onTestFinished, vi } from 'vitest';

/** Captures stdout or stderr until the test ends. Returns a function that returns the output so far. */
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
