// The checks of a stored image that are made when they are asked for.

import { FlattenError } from '../base/errors.ts';
import { testImage } from '../check/test-command.ts';
import { type Expected, verify } from '../check/verify.ts';
import type { Engine } from '../engine/client/engine.ts';
import { describeImage } from '../engine/images/find-image.ts';
import type { FlatReader } from '../engine/read/reader.ts';
import type { StoredImage } from '../engine/store/store.ts';
import type { FlattenOptions, Run } from '../inputs/options.ts';
import type { Checks } from './result.ts';

/** Where nothing was asked for. */
export const NO_CHECKS: Checks = { verifiedEntries: undefined, isTested: false };

/**
 * Reads the image back and runs a test in it, as asked.
 * @param expected what was read from the source, where it is to be compared
 * @param streamBytes about how many bytes reading it back takes, for the progress
 * @throws FlattenError `CHECK_FAILED`, `VERIFY_FAILED`, `COMMAND_FAILED`
 */
export async function checkAsAsked(
  engine: Engine,
  stored: StoredImage,
  expected: Expected | undefined,
  reader: FlatReader,
  streamBytes: number,
  options: FlattenOptions,
  run: Run,
): Promise<Checks> {
  const { test } = options;
  if (expected === undefined && test === undefined) return NO_CHECKS;
  const { log, signal } = run;
  const image = await describeImage(engine, stored.reference, {
    platform: undefined,
    runId: run.id,
    log,
    signal,
  });
  if (image === undefined) {
    throw new FlattenError(
      'CHECK_FAILED',
      `The stored image ${stored.reference} is gone from the engine before it was checked.`,
      { hint: 'See whether something removes images on this machine, and run again.' },
    );
  }
  const verifiedEntries =
    expected === undefined
      ? undefined
      : await log.group('Verify', () =>
          verify(engine, image, expected, reader, streamBytes, run.id, log, signal),
        );
  if (test !== undefined)
    await log.group('Test', () => testImage(engine, image, test, run.id, log, signal));
  return { verifiedEntries, isTested: test !== undefined };
}
