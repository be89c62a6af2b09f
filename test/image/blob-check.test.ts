import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkBlob, parseDigest } from '../../src/image/blob-check.ts';
import { thrownBy } from '../support/process/errors.ts';

const BYTES = Buffer.from('{}');
const digest = (algorithm: string) =>
  `${algorithm}:${createHash(algorithm).update(BYTES).digest('hex')}`;

describe('parseDigest', () => {
  it.each(['sha256', 'sha512'])('splits a digest by %s', (algorithm) => {
    const hex = digest(algorithm).slice(algorithm.length + 1);
    expect(parseDigest(digest(algorithm))).toEqual({ algorithm, hex });
  });

  it.each([
    '',
    'sha256',
    'sha256:',
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(64)}:`,
    `sha256:../../${'a'.repeat(58)}`,
    `sha512:${'a'.repeat(64)}`,
    digest('md5'),
    `constructor:${'a'.repeat(64)}`,
  ])('refuses %j', (text) => {
    expect(parseDigest(text)).toBeUndefined();
  });
});

describe('checkBlob', () => {
  const descriptor = { mediaType: '', digest: digest('sha256'), sizeBytes: 2 };

  it.each(['sha256', 'sha512'])('accepts what matches by %s', (algorithm) => {
    expect(() => checkBlob(BYTES, { ...descriptor, digest: digest(algorithm) })).not.toThrow();
  });

  it('names a blob with another size', () => {
    const error = thrownBy(() => checkBlob(BYTES, { ...descriptor, sizeBytes: 3 }));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(`${descriptor.digest} has 2 bytes`);
  });

  it('names a blob with another digest', () => {
    const error = thrownBy(() => checkBlob(Buffer.from('[]'), descriptor));
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(`${descriptor.digest} has the digest sha256:`);
  });

  it('refuses an algorithm that it does not know', () => {
    const error = thrownBy(() => checkBlob(BYTES, { ...descriptor, digest: digest('md5') }));
    expect(error.code).toBe('BLOB_INVALID');
  });
});
