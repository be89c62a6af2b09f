// The mount points that starting a container creates for the tmpfs over a declared volume, if the image lacks them.
import { posix } from 'node:path';
import type { TarEntry, Verdict } from '../../tar/entry.ts';
import { plainPath } from '../../tar/names.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { type FileReader, lookAt } from './init-layer.ts';
import type { Viewer } from './viewer.ts';

/**
 * Returns the rule that drops these mount points, with the parent directories that were created on the way.
 * @param files reads files of images
 * @param viewer shows what the image has; without it, a container that was never started does, since only a start
 *   creates mount points (tried on Docker 20.10 and 28.5)
 */
export async function madeMountPoints(
  session: EngineSession,
  files: FileReader,
  source: EngineImage,
  viewer: Viewer | undefined,
): Promise<(entry: TarEntry) => Verdict | undefined> {
  const { signal } = session;
  const paths = volumePaths(source);
  const look = async ({ id, mountPath }: Viewer) =>
    missingOf(paths, async (path) => {
      const viewed = `${mountPath}/${Buffer.from(path, 'latin1')}`;
      return (await lookAt(files, id, viewed, signal)) !== undefined;
    });
  let made = new Set<string>();
  if (paths.length > 0 && viewer !== undefined) made = await look(viewer);
  else if (paths.length > 0) {
    const id = await createContainer(session, { source });
    try {
      made = await look({ id, mountPath: '' });
    } finally {
      await removeContainer(session, id);
    }
  }
  return (entry) => (made.has(plainPath(entry.name)) ? 'drop' : undefined);
}

/** Returns declared volumes and all their parent directories, parents first. Each character of a path is a byte. */
function volumePaths({ volumes }: EngineImage): string[] {
  const paths = new Set<string>();
  for (const volume of volumes) {
    const parts = plainPath(Buffer.from(posix.normalize(volume))).split('/');
    for (let length = 1; length <= parts.length; length++)
      paths.add(parts.slice(0, length).join('/'));
  }
  paths.delete('');
  return [...paths];
}

/**
 * Returns the paths that do not exist. Does not ask for paths below a missing one.
 * @param paths parents before their children
 */
export async function missingOf(
  paths: readonly string[],
  isThere: (path: string) => Promise<boolean>,
): Promise<Set<string>> {
  const missing = new Set<string>();
  for (const path of paths)
    if (missing.has(posix.dirname(path)) || !(await isThere(path))) missing.add(path);
  return missing;
}
