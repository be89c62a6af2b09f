import { describe, expect, it } from 'vitest';
import { HiddenBlobs } from '../../../src/engine/blobs/blobs.ts';
import { imageManifests } from '../../../src/engine/blobs/manifests.ts';

const AMD64 = { os: 'linux', architecture: 'amd64', variant: undefined };

/** Blobs by names instead of digests. Counts the reads. */
function store(blobs: Readonly<Record<string, unknown>>) {
  const reads: string[] = [];
  const read = async (digest: string) => {
    reads.push(digest);
    if (reads.length > 1000) throw new RangeError('it reads on and on');
    if (!(digest in blobs)) throw new HiddenBlobs(`there is no ${digest}`);
    return JSON.stringify(blobs[digest]);
  };
  const configs = async (start: string) => {
    const found: string[] = [];
    for await (const { configText } of imageManifests({ digest: start }, read, AMD64))
      found.push(JSON.parse(configText));
    return found;
  };
  return { reads, read, configs };
}

const manifest = (config: string) => ({ config: { digest: config, size: 1 }, layers: [] });
const index = (...entries: readonly (string | readonly [string, string])[]) => ({
  manifests: entries.map((named) => {
    const [digest, architecture] = typeof named === 'string' ? [named] : named;
    return { digest, size: 1, ...(architecture && { platform: { os: 'linux', architecture } }) };
  }),
});

describe('imageManifests', () => {
  it('yields the platforms that exist, in the order of the indexes, including nested ones', async () => {
    const { configs } = store({
      top: index('one', 'inner', 'absent', 'four'),
      inner: index('two', 'three'),
      ...Object.fromEntries(['one', 'two', 'three', 'four'].map((n) => [n, manifest(`${n}-c`)])),
      ...Object.fromEntries(['one', 'two', 'three', 'four'].map((n) => [`${n}-c`, n])),
    });
    expect(await configs('top')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('reads each manifest once, however often an index names it', async () => {
    const inner = Array.from({ length: 300 }, () => 'inner');
    const { configs, reads } = store({
      top: index(...inner, 'top', 'one', 'one'),
      inner: index(...inner, 'top', 'one'),
      one: manifest('c'),
      c: 'one',
    });
    expect(await configs('top')).toEqual(['one']);
    expect(reads).toEqual(['top', 'inner', 'one', 'c']);
  });

  it('reads entries for the wanted platform first, then those without a platform', async () => {
    const { read, reads } = store({
      top: index(['arm', 'arm64'], 'unsaid', ['mine', 'amd64'], ['other', 's390x']),
      mine: manifest('c'),
      c: 'mine',
    });
    for await (const { configText } of imageManifests({ digest: 'top' }, read, AMD64)) {
      expect(configText).toBe('"mine"');
      break;
    }
    expect(reads).toEqual(['top', 'mine', 'c']);
    const again = store({ top: index(['arm', 'arm64'], 'unsaid', ['mine', 'amd64']) });
    expect(await again.configs('top')).toEqual([]);
    expect(again.reads).toEqual(['top', 'mine', 'unsaid', 'arm']);
  });
});
