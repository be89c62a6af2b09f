// Background work.

/**
 * Runs work in the background, to be awaited later or never. Its failure is not an unhandled rejection, and the stack
 * waits for the work when it is disposed.
 * @param end the stack of the work that started this
 * @returns the work itself
 */
export function inBackground<T>(end: AsyncDisposableStack, work: Promise<T>): Promise<T> {
  const ended = work.then(
    () => {},
    () => {},
  );
  end.defer(() => ended);
  return work;
}
