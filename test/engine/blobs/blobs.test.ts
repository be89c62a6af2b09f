import { expect, it } from 'vitest';
import { eachFile } from '../../../src/engine/blobs/blobs.ts';
import { failureOf } from '../../support/process/errors.ts';
import { contentOf, streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const tar = () =>
  streamOf(archive(entry({ name: 'a' }, 'x'.repeat(10_000)), entry({ name: 'b' }, 'y')), 1000);

it('passes on each file, and ends the stream', async () => {
  const stream = tar();
  const seen: string[] = [];
  await eachFile(stream, DIGEST, async (bytes, name) => {
    seen.push(`${name} ${(await contentOf(bytes)).length}`);
  });
  expect(seen).toEqual(['a 10000', 'b 1']);
  expect(stream.destroyed).toBe(true);
});

it('ends the engine’s stream if its reader fails, so that nothing waits for the rest', async () => {
  const stream = tar();
  const failing = eachFile(stream, DIGEST, async () => {
    throw new Error('enough');
  });
  expect((await failureOf(failing)).message).toContain('enough');
  expect(stream.destroyed).toBe(true);
});

it('ends the engine’s stream if it is not an archive', async () => {
  const stream = streamOf(Buffer.alloc(100_000, 'x'), 1000);
  expect((await failureOf(eachFile(stream, DIGEST, async () => {}))).code).toBe('ENGINE_FAILED');
  expect(stream.destroyed).toBe(true);
});
