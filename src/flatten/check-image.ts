// The optional checks of a stored image: `verify` and `test`.

import { FlattenError } from '../base/errors.ts';
import { verifyWritten } from '../check/compare.ts';
import { type TestCommand, testImage } from '../check/test-command.ts';
import { type VerifyRequest, verify } from '../check/verify.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { describeImage } from '../engine/images/find-image.ts';
import { engineSource } from '../engine/sources/engine-source.ts';
import type { StoredImage } from '../engine/store/store.ts';
import type { ImageSource } from '../image/image-source.ts';
import type { Checks } from '../report/facts.ts';

/** Result if neither `verify` nor `test` is set. */
export const NO_CHECKS: Checks = { verifiedEntries: undefined, isTested: false };

/** What was read from a source, which an image of the engine is compared with. */
export interface ReadRequest extends VerifyRequest {
  readonly source: Pick<ImageSource, 'openReader' | 'byLayers'>;
}

/**
 * Reads the image back for `verify`, and runs the command of `test` in it.
 * @param read what was read from the source; undefined without `verify`
 * @throws FlattenError `CHECK_FAILED`, `VERIFY_FAILED`, `COMMAND_FAILED`
 */
export async function checkImage(
  session: EngineSession,
  stored: StoredImage,
  read: ReadRequest | undefined,
  test: TestCommand | undefined,
): Promise<Checks> {
  if (read === undefined && test === undefined) return NO_CHECKS;
  const { log } = session;
  const image = await describeImage(session, stored.reference, undefined);
  if (image === undefined) {
    throw new FlattenError(
      'CHECK_FAILED',
      `The stored image ${stored.reference} disappeared from the engine before it was checked.`,
      { hint: 'Check whether something removes images on this machine, then run again.' },
    );
  }
  const verifiedEntries =
    read === undefined
      ? undefined
      : await log.group('Verify', () => verifyStored(session, engineSource(session, image), read));
  if (test !== undefined) await log.group('Test', () => testImage(session, image, test));
  return { verifiedEntries, isTested: test !== undefined };
}

/** Reads an image of the engine back. What was read by layers is compared as far as an engine shows it. */
function verifyStored(
  session: EngineSession,
  image: Pick<ImageSource, 'openReader'>,
  read: ReadRequest,
): Promise<number> {
  const isSame = read.source.byLayers !== true;
  return isSame ? verify(session, image, read) : verifyWritten(session, image, read);
}
