import { describe, expect, it } from 'vitest';
import { isInViews, viewsOf } from '../../../src/engine/read/layer-views.ts';
import { readFirstEntry } from '../../../src/tar/first-entry.ts';
import { streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const held = (entryBytes: Buffer) => readFirstEntry(streamOf(archive(entryBytes), 700), 1000);
const MADE = entry({ name: 'hosts', mode: 0o755, mtime: 1_700_000_000 });
const OWN = entry({ name: 'hosts', mode: 0o755, mtime: 1_700_000_000 }, 'of the image');

describe('isInViews', () => {
  it.each<[string, (Buffer | undefined)[], boolean]>([
    ['no layer has it', [MADE, MADE], false],
    ['an upper one has it', [OWN, MADE], true],
    ['a lower one has it', [MADE, MADE, OWN], true],
    ['an upper one deletes it', [MADE, undefined, OWN], false],
    ['it was made again', [OWN, undefined], true],
    ['it is a directory', [entry({ name: 'hosts', typeFlag: '5' }), MADE], true],
    [
      'only its owner is another',
      [entry({ name: 'hosts', mode: 0o755, mtime: 1_700_000_000, uid: 1 })],
      true,
    ],
  ])('detects that %s', async (_name, views, isThere) => {
    const look = async (view: Buffer | undefined) => (view === undefined ? undefined : held(view));
    expect(await isInViews(views, MADE, look)).toBe(isThere);
  });

  it('rejects a view without the init layer', async () => {
    await expect(isInViews([undefined], undefined, async () => undefined)).rejects.toThrow(
      'nothing was made',
    );
  });
});

describe('viewsOf', () => {
  const layers = Array.from(
    { length: 125 },
    (_, at) => `/var/lib/docker/overlay2/${String(at).padStart(64, '0')}/diff`,
  );

  it('mounts all layers in order above the init layer, in as few overlays as possible', () => {
    const views = viewsOf({ made: '/made/diff', layers });
    expect(views.length).toBe(4);
    for (const view of views) {
      expect(Buffer.byteLength(`lowerdir=${view}`)).toBeLessThanOrEqual(4000);
      expect(view.endsWith(':/made/diff')).toBe(true);
    }
    expect(views.flatMap((view) => view.split(':').slice(0, -1))).toEqual(layers);
  });

  it.each(['/with:colon', '/with,comma', '/with\\backslash', '/with space', '/with"quote'])(
    'takes no directory %s, which an overlay would read in another way',
    (root) => {
      expect(() => viewsOf({ made: '/made', layers: [`${root}/diff`] })).toThrow(RangeError);
    },
  );
});
