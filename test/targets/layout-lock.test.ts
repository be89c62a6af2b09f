// Runs that write to one layout at the same time.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { newRunId, spoolPrefix } from '../../src/base/run-id.ts';
import { oneImage, targetContext, targetFor } from '../support/image/flat-set.ts';
import { tempDir } from '../support/process/temp.ts';
import { publish as publishSet } from '../support/targets/publish.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Writes an image, as a run of its own. */
const write = (path: string, name: string) =>
  targetFor(`oci:${path}:${name}`).write(oneImage({ content: name }));

const publish = (path: string, name: string) =>
  publishSet(`oci:${path}:${name}`, oneImage({ content: name }));

const namesIn = async (directory: string): Promise<string[]> =>
  JSON.parse(await readFile(join(directory, 'index.json'), 'utf8'))
    .manifests.map(
      ({ annotations }: { annotations: Record<string, string> }) =>
        annotations['org.opencontainers.image.ref.name'],
    )
    .sort();

/** Puts the lock of a run into a layout. */
function lockOf(directory: string, runId: string): string {
  const path = join(directory, `${spoolPrefix(runId)}1.lock`);
  writeFileSync(path, '');
  return path;
}

describe('runs that write to one layout at the same time', () => {
  it.each([
    ['new', []],
    ['there already', ['first']],
  ])('all have their image in one that is %s', async (_, first) => {
    const path = join(tempDir(), 'layout');
    for (const name of first) await publish(path, name);
    const all = await Promise.all(NAMES.map((name) => write(path, name)));
    await Promise.all(all.map((written) => written.publish()));
    expect(await namesIn(path)).toEqual([...NAMES, ...first].sort());
    // Half of them fail for another reason.
    const failed = all.filter((_, at) => at % 2 === 0);
    await Promise.all(failed.map((written) => written.undo()));
    expect(await namesIn(path)).toEqual(['b', 'd', 'f', 'h', ...first].sort());
    for (const written of all) await written.discard();
    expect((await readdir(path)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });

  it('keep what the others have prepared in a new one that is undone', async () => {
    const path = join(tempDir(), 'layout');
    const first = await write(path, 'first');
    await first.publish();
    const second = await write(path, 'second');
    await first.undo();
    await first.discard();
    await second.publish();
    await second.discard();
    expect(await namesIn(path)).toEqual(['second']);
    // An index.json, an oci-layout and three blobs.
    const files = await readdir(path, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(5);
  });

  it('wait for one that is alive', async () => {
    const path = join(tempDir(), 'layout');
    await publish(path, 'first');
    const lock = lockOf(path, newRunId());
    let isDone = false;
    const publishing = publish(path, 'second').then(() => {
      isDone = true;
    });
    await sleep(300);
    expect(isDone).toBe(false);
    expect(await namesIn(path)).toEqual(['first']);
    await rm(lock);
    await publishing;
    expect(await namesIn(path)).toEqual(['first', 'second']);
  });

  it('do not wait for one that was killed', async () => {
    const path = join(tempDir(), 'layout');
    await publish(path, 'first');
    const { pid } = spawnSync('true');
    const lock = lockOf(path, newRunId().replace(`-${process.pid}-`, `-${pid}-`));
    await publish(path, 'second');
    expect(await namesIn(path)).toEqual(['first', 'second']);
    expect(existsSync(lock)).toBe(false);
  });

  it('stop waiting if they are cancelled', async () => {
    const path = join(tempDir(), 'layout');
    await publish(path, 'first');
    const abort = new AbortController();
    const target = targetFor(`oci:${path}:second`, targetContext(abort.signal));
    const written = await target.write(oneImage());
    lockOf(path, newRunId());
    const publishing = written.publish();
    abort.abort();
    await expect(publishing).rejects.toMatchObject({ code: 'CANCELLED' });
    await written.discard();
    expect(await namesIn(path)).toEqual(['first']);
  });
});
