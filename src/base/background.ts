// Work that goes on beside other work.

/**
 * Looks after work that is awaited later, or never: until somebody awaits it, its failure ends nothing, and the stack
 * does not end before the work has.
 * @param end ends with the work that started this
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
