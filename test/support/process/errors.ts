// Catches errors for assertions.
import { expect } from 'vitest';
import { type ErrorCode, FlattenError } from '../../../src/base/errors.ts';

/** Returns the error of a promise. Fails the test if the promise resolves. */
export async function failureOf(work: Promise<unknown>): Promise<FlattenError> {
  const failure = await work.then(
    (value) => {
      throw new Error(`succeeded with ${String(value)}, but should have failed`);
    },
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(FlattenError);
  return failure as FlattenError;
}

/** Returns the error of a call. Fails the test if the call returns. */
export function thrownBy(work: () => unknown): FlattenError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(FlattenError);
    return error as FlattenError;
  }
  throw new Error('succeeded, but should have failed');
}

/** Returns the code of an error, or the error itself if it is not a FlattenError. */
export function codeOf(error: unknown): ErrorCode | unknown {
  return error instanceof FlattenError ? error.code : error;
}
