// Results outside the engine: all get their names, or none.
import { expect, it } from 'vitest';
import { type Place, Placements } from '../../src/flatten/placements.ts';
import type { WrittenSet } from '../../src/image/image-target.ts';
import { parseLocation } from '../../src/image/transport.ts';
import { MemoryLog } from '../support/process/log.ts';

/** Places that note what is asked of them. */
function scene(...texts: readonly string[]) {
  const calls: string[] = [];
  const log = new MemoryLog();
  const placements = new Placements(log);
  const failing = new Set<string>();
  for (const text of texts) {
    const note = (what: string) => async () => {
      calls.push(`${what} ${text}`);
      if (failing.has(`${what} ${text}`)) throw new Error(`no ${what}`);
    };
    const written = { publish: note('publish'), undo: note('undo'), discard: note('discard') };
    const place = { location: parseLocation(text, 'tag'), target: { name: text } } as Place;
    placements.add({ ...place, written: written as unknown as WrittenSet });
  }
  return { calls, failing, log, placements };
}

const FILE = 'oci-archive:a.tar';
const OTHER = 'oci:dir';
const REMOTE = 'docker://example.com/app:1';

it('publishes files first and registries last, and then removes what is no longer needed', async () => {
  const { calls, placements } = scene(REMOTE, FILE, OTHER);
  await placements.publish('files');
  expect(calls).toEqual([`publish ${FILE}`, `publish ${OTHER}`]);
  await placements.publish('registries');
  await placements.finish();
  expect(calls.slice(2)).toEqual([
    `publish ${REMOTE}`,
    ...[FILE, OTHER, REMOTE].map((text) => `discard ${text}`),
  ]);
});

it('takes back what was published, the last first, and removes everything', async () => {
  const { calls, failing, placements } = scene(FILE, OTHER, REMOTE);
  failing.add(`publish ${OTHER}`);
  await expect(placements.publish('files')).rejects.toThrow('no publish');
  calls.length = 0;
  await placements.undo();
  // The one that failed may have its name all the same.
  expect(calls).toEqual([
    `undo ${OTHER}`,
    `undo ${FILE}`,
    ...[FILE, OTHER, REMOTE].map((text) => `discard ${text}`),
  ]);
});

it('goes on if one cannot be taken back, with a warning', async () => {
  const { calls, failing, log, placements } = scene(FILE, OTHER);
  await placements.publish('files');
  failing.add(`undo ${OTHER}`);
  await placements.undo();
  expect(calls).toContain(`undo ${FILE}`);
  expect(log.lines.join('\n')).toContain(OTHER);
  calls.length = 0;
  await placements.undo();
  expect(calls).toEqual([]);
});
