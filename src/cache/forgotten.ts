// What a run left that nobody came back for.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what is in a directory and has not changed for long.
 * @param isMeant tells by its name whether something may go
 * @param ms how long
 * @throws where the directory cannot be read
 */
export async function removeForgotten(
  directory: string,
  isMeant: (name: string) => boolean,
  ms: number,
): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!isMeant(name)) continue;
    const path = join(directory, name);
    const made = await stat(path).catch(() => undefined);
    if (made !== undefined && Date.now() - made.mtimeMs > ms)
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
