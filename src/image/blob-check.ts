// Checks blobs against the descriptors that name them (OCI image-spec "descriptor.md").
import { createHash } from 'node:crypto';
import { FlattenError } from '../base/errors.ts';
import type { Descriptor } from './manifest.ts';

/** Digest algorithms and the length of their hex digits (OCI image-spec "descriptor.md", "Registered algorithms"). */
const HEX_DIGITS: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 };

/** A digest in its parts. */
export interface DigestParts {
  readonly algorithm: string;
  readonly hex: string;
}

/** Splits a digest, whose parts are then safe in a path; undefined if it cannot be checked here. */
export function parseDigest(digest: string): DigestParts | undefined {
  const [algorithm = '', hex = '', ...rest] = digest.split(':');
  const digits = Object.hasOwn(HEX_DIGITS, algorithm) ? HEX_DIGITS[algorithm] : undefined;
  if (rest.length > 0 || hex.length !== digits || !/^[0-9a-f]+$/.test(hex)) return undefined;
  return { algorithm, hex };
}

/**
 * Checks the bytes of a blob.
 * @throws FlattenError `BLOB_INVALID` if its size or digest is not that of the descriptor
 */
export function checkBlob(bytes: Buffer, { digest, sizeBytes }: Descriptor): void {
  if (bytes.length !== sizeBytes) throw invalidBlob(digest, wrongSize(bytes.length, sizeBytes));
  const algorithm = parseDigest(digest)?.algorithm;
  if (algorithm === undefined) throw invalidBlob(digest, 'has a digest that cannot be checked');
  const actual = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
  if (actual !== digest) throw invalidBlob(digest, `has the digest ${actual}`);
}

/** Says that a blob has another size than its descriptor, for {@link invalidBlob}. */
export function wrongSize(actualBytes: number, expectedBytes: number): string {
  return `has ${actualBytes} bytes, but its descriptor says ${expectedBytes}`;
}

/**
 * Returns the error for a blob that is not what its descriptor says.
 * @param digest the digest in the descriptor
 * @param what what is wrong, after "The blob sha256:…"
 */
export function invalidBlob(digest: string, what: string): FlattenError {
  return new FlattenError('BLOB_INVALID', `The blob ${digest.slice(0, 150)} ${what}.`, {
    hint: 'The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of this machine.',
  });
}
