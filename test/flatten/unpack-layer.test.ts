// Unpacks packed layers for what is in them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackedDigest, unpackLayer } from '../../src/flatten/unpack-layer.ts';
import { packToFile } from '../../src/pack/packer.ts';
import { sha256 } from '../support/layers/blobs.ts';
import { file, layer } from '../support/layers/entries.ts';
import { tempDir } from '../support/process/temp.ts';
import { zstdChunked } from '../support/splice/random-zstd.ts';
import { NEVER, streamOf } from '../support/tar/streams.ts';

// Zeros become frames of some bytes, so that many of them come in one chunk.
const TAR = layer(file('zeros', Buffer.alloc(5 * 1024 * 1024)), file('end', 'the end'));
const KINDS = [{ kind: 'gzip', level: 1 }, { kind: 'zstd', level: 1 }, { kind: 'none' }] as const;

describe.each(KINDS)('a layer with $kind', (compression) => {
  const packing = compression.kind;

  async function packed(): Promise<string> {
    const path = join(tempDir(), 'layer');
    // Copied frames have any length.
    if (packing === 'zstd') writeFileSync(path, zstdChunked(TAR));
    else await packToFile(streamOf(TAR), path, compression);
    return path;
  }

  it('is unpacked to its end', async () => {
    let touched = 0;
    const seen: string[] = [];
    const looker = {
      begin: ({ name }: { name: Buffer }) => void seen.push(name.toString()),
      data: () => {},
      end: () => {},
    };
    const run = { signal: NEVER, touch: () => touched++ };
    const found = await unpackLayer({ path: await packed(), packing }, run, looker);
    expect(found).toEqual({ diffId: sha256(TAR), streamBytes: TAR.length });
    expect(seen).toEqual(['zeros', 'end']);
    expect(touched).toBeGreaterThan(2);
  });

  it('has the digest of its stream, whatever is in it', async () => {
    let touched = 0;
    const run = { signal: NEVER, touch: () => touched++ };
    expect(await unpackedDigest({ path: await packed(), packing }, run)).toBe(sha256(TAR));
    expect(touched).toBeGreaterThan(2);
  });

  it('that is cut off is refused', async () => {
    const path = await packed();
    writeFileSync(path, readFileSync(path).subarray(0, -1200));
    const run = { signal: NEVER, touch: () => {} };
    await expect(unpackLayer({ path, packing }, run)).rejects.toThrow();
    // Without a packing that has an end, only the digest shows it.
    const digest = unpackedDigest({ path, packing }, run);
    if (packing === 'none') expect(await digest).not.toBe(sha256(TAR));
    else await expect(digest).rejects.toThrow();
  });
});
