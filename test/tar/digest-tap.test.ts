import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DigestTap } from '../../src/tar/digest-tap.ts';
import { contentOf, streamOf } from '../support/streams.ts';

describe('DigestTap', () => {
  it('passes bytes on and knows their digest and number', async () => {
    const bytes = Buffer.from('some bytes that pass'.repeat(5000));
    const tap = streamOf(bytes, 777).pipe(new DigestTap());
    expect((await contentOf(tap)).equals(bytes)).toBe(true);
    expect(tap.bytes).toBe(bytes.length);
    expect(tap.digest()).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  });
});
