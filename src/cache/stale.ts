// Removes files that interrupted runs left behind.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes files and directories that have not changed for a long time.
 * @param matches selects names in the directory
 * @param maxAgeMs age above which they are removed
 * @throws if the directory cannot be read
 */
export async function removeStale(
  directory: string,
  matches: (name: string) => boolean,
  maxAgeMs: number,
): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!matches(name)) continue;
    const path = join(directory, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > maxAgeMs)
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
