// Whether there is room for what a run writes to its temporary directory.
import { describe, expect, it } from 'vitest';
import type { LayerJob } from '../../src/flatten/job.ts';
import { checkLayerRoom } from '../../src/flatten/layer-room.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { CONFIG, runWith } from '../support/cache/layer-cache.ts';
import { sourceWith } from '../support/engine/sources.ts';
import { failureOf } from '../support/process/errors.ts';
import { smallDisk } from '../support/process/small-disk.ts';

const MEBIBYTE = 1024 * 1024;

describe.skipIf(process.getuid?.() !== 0)('a small temporary directory', () => {
  /** Checks the room for a filesystem of 2 MiB. */
  const check = (inputs: Readonly<Record<string, string>>) => {
    const given: typeof inputs = { image: 'app', tag: 'oci:x', ...inputs };
    const { run, log } = runWith(undefined);
    const options = readInputs((name) => given[name] ?? '');
    const job = {
      ...{ run, options, engine: undefined, inEngine: undefined, cache: undefined, packTo: 'x' },
      source: sourceWith({}),
      sourceConfig: Promise.resolve(CONFIG),
      sweep: { settle: async () => void log.info('swept') },
    } as unknown as LayerJob;
    return checkLayerRoom(job, Promise.resolve({ bytes: 2 * MEBIBYTE }));
  };

  it('has room for one layer, but not for the filesystem that several are made of', async () => {
    const tempDir = smallDisk((5 * MEBIBYTE) / 2);
    await check({ 'temp-dir': tempDir });
    const error = await failureOf(check({ 'temp-dir': tempDir, layers: '2' }));
    expect(error.code).toBe('NO_SPACE');
    expect(error.message).toMatch(
      /^The filesystem and the layers made of it need about 3\.15 MB in /,
    );
  });
});
