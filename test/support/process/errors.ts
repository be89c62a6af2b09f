// What a failure was, for assertions.
import { expect } from 'vitest';
import { type ErrorCode, FlattenError } from '../../../src/base/errors.ts';

/** The failure of a promise; a success is a failure of the test. */
export async function failureOf(work: Promise<unknown>): Promise<FlattenError> {
  const failure = await work.then(
    (value) => {
      throw new Error(`succeeded with ${String(value)}, and should have failed`);
    },
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(FlattenError);
  return failure as FlattenError;
}

/** The failure of a call; a success is a failure of the test. */
export function thrownBy(work: () => unknown): FlattenError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(FlattenError);
    return error as FlattenError;
  }
  throw new Error('succeeded, and should have failed');
}

/** The code of a failure, or the failure itself where it is none of the project's. */
export function codeOf(error: unknown): ErrorCode | unknown {
  return error instanceof FlattenError ? error.code : error;
}
