// Spools and half-written files of killed runs: what is removed from a directory to which others write, too.
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRunId, spoolPrefix } from '../../../src/base/run-id.ts';
import { removeSpools } from '../../../src/base/spools.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { sweepLeftovers } from '../../../src/engine/containers/leftovers.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { tempDir } from '../../support/process/temp.ts';

const DEAD = `${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef`;
const isRoot = process.getuid?.() === 0;

/** Makes a directory with a file in it. */
function spool(directory: string, name: string): string {
  const path = join(directory, name);
  mkdirSync(join(path, 'below'), { recursive: true });
  writeFileSync(join(path, 'below', 'layer'), 'x');
  return path;
}

async function sweep(...directories: string[]): Promise<string[]> {
  const log = new MemoryLog();
  await sweepLeftovers(new Docker(), directories, log);
  return log.lines;
}

// The engine has nothing: its lists are empty.
beforeEach(() => void fakeDocker('exit 0'));

describe.each<[string, (directory: string) => Promise<unknown>]>([
  ['sweepLeftovers', sweep],
  ['removeSpools', (directory) => removeSpools(directory, DEAD, new MemoryLog())],
])('%s in a directory', (_, remove) => {
  it('removes directories and files of the run, with everything below', async () => {
    const directory = tempDir();
    spool(directory, `${spoolPrefix(DEAD)}Ab12Cd`);
    writeFileSync(join(directory, `${spoolPrefix(DEAD)}app.tar.partial`), 'x');
    await remove(directory);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('keeps what belongs to no run, however similar its name is', async () => {
    const directory = tempDir();
    const names = [
      `docker-flatten-${DEAD}`,
      `docker-flatten-${DEAD}0-Ab12Cd`,
      `docker-flatten-x${DEAD}-Ab12Cd`,
      `docker-flatten-${DEAD.toUpperCase()}-Ab12Cd`,
      `my-docker-flatten-${DEAD}-Ab12Cd`,
      `${DEAD}-Ab12Cd`,
      'docker-flatten-0123456789abcdef-42-4711-deadbeef-Ab12Cd',
      'docker-flatten-test-Ab12Cd',
      'docker-flatten',
    ];
    for (const name of names) spool(directory, name);
    await remove(directory);
    expect(readdirSync(directory).sort()).toEqual(names.sort());
  });

  it('keeps what a live run uses', async () => {
    const directory = tempDir();
    const path = spool(directory, `${spoolPrefix(newRunId())}Ab12Cd`);
    await remove(directory);
    expect(existsSync(join(path, 'below', 'layer'))).toBe(true);
  });

  it('removes a link, but not its target', async () => {
    const [directory, elsewhere] = [tempDir(), tempDir()];
    const path = spool(elsewhere, 'mine');
    symlinkSync(path, join(directory, `${spoolPrefix(DEAD)}link`));
    const holder = spool(directory, `${spoolPrefix(DEAD)}Ab12Cd`);
    symlinkSync(path, join(holder, 'below', 'link'));
    symlinkSync(elsewhere, join(holder, 'up'));
    await remove(directory);
    expect(readdirSync(directory)).toEqual([]);
    expect(existsSync(join(path, 'below', 'layer'))).toBe(true);
  });

  it.skipIf(!isRoot)('keeps what belongs to another user (needs root)', async () => {
    const [directory, elsewhere] = [tempDir(), tempDir()];
    const path = spool(directory, `${spoolPrefix(DEAD)}Ab12Cd`);
    chownSync(path, 12_345, 12_345);
    const link = join(directory, `${spoolPrefix(DEAD)}link`);
    // The link is ours and its target is not, or the other way round: only the owner of the name itself counts.
    chownSync(elsewhere, 12_345, 12_345);
    symlinkSync(elsewhere, link);
    await remove(directory);
    expect(existsSync(join(path, 'below', 'layer'))).toBe(true);
    expect(lstatSync(link, { throwIfNoEntry: false })).toBeUndefined();
    expect(existsSync(elsewhere)).toBe(true);
  });

  it('ignores a directory that is gone or is not a directory', async () => {
    const directory = tempDir();
    const file = join(directory, 'file');
    writeFileSync(file, 'x');
    await remove(join(directory, 'gone'));
    await remove(file);
    expect(readdirSync(directory)).toEqual(['file']);
  });
});

describe('sweepLeftovers', () => {
  it('keeps the spool of a run that may be alive, until it is a day old', async () => {
    const directory = tempDir();
    const at = (ageSeconds: number) =>
      spoolPrefix(DEAD.replace('1600000000', String(Math.floor(Date.now() / 1000) - ageSeconds)));
    const young = `${at(23 * 60 * 60)}Ab12Cd`;
    spool(directory, young);
    spool(directory, `${at(25 * 60 * 60)}Ab12Cd`);
    await sweep(directory);
    expect(readdirSync(directory)).toEqual([young]);
  });

  it('sweeps every directory, even if the engine fails', async () => {
    fakeDocker('echo "Error: no list today" >&2; exit 1');
    const directories = [tempDir(), join(tempDir(), 'gone'), tempDir()];
    for (const directory of [directories[0]!, directories[2]!])
      spool(directory, `${spoolPrefix(DEAD)}Ab12Cd`);
    const lines = await sweep(...directories);
    expect(readdirSync(directories[0]!)).toEqual([]);
    expect(readdirSync(directories[2]!)).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it('logs nothing if it only removed files', async () => {
    const directory = tempDir();
    spool(directory, `${spoolPrefix(DEAD)}Ab12Cd`);
    expect(await sweep(directory)).toEqual([]);
  });
});
