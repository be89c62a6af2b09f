// What an engine that only exports containers hides of an image: files of its own where the creation of a container puts
// others. They are looked for in the directories where a graph driver keeps the layers, so that their loss is told.
import { at, stringAt } from '../guards.ts';
import { entryFacts } from '../tar/facts.ts';
import { lookAt } from './artefacts.ts';
import { createContainer, mountValue, newMountPath, removeContainer } from './containers.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

/** Files that the creation of a container covers. */
const COVERED_PATHS = ['etc/hosts', 'etc/hostname', 'etc/resolv.conf', 'etc/mtab', 'dev/console'];
/** The number of the device by which overlayfs marks a deletion. */
const WHITEOUT_DEVICE = '0,0';

/**
 * The image's own files at these paths, which an export cannot show. Undefined where the layers' directories cannot be
 * looked into.
 * @throws FlattenError what docker commands fail with
 */
export async function coveredFiles(
  engine: Engine,
  source: Source,
  runId: string,
  signal: AbortSignal,
): Promise<string[] | undefined> {
  const directories = layerDirectories(source);
  if (directories.length === 0) return undefined;
  const mounts = directories.map((src) => ({ src, dst: newMountPath() }));
  const options = mounts.flatMap(({ src, dst }) => [
    '--mount',
    mountValue({ type: 'bind', src, dst, readonly: '' }),
  ]);
  const id = await createContainer(engine, { source, runId, options });
  const found: string[] = [];
  for (const path of COVERED_PATHS) {
    for (const { dst } of mounts) {
      const entry = await lookAt(engine, id, `${dst}/${path}`, signal);
      if (entry === undefined) continue;
      // The topmost layer that says something of it decides.
      if (entryFacts(entry).device !== WHITEOUT_DEVICE) found.push(path);
      break;
    }
  }
  await removeContainer(engine, id);
  return found;
}

/** Directories of the layers on the engine's machine, topmost first (moby, overlay2 driver, GetMetadata). */
function layerDirectories(source: Source): string[] {
  const data = at(source.inspect, 'GraphDriver', 'Data');
  const upper = stringAt(data, 'UpperDir');
  const lower = stringAt(data, 'LowerDir')?.split(':') ?? [];
  return upper === undefined ? [] : [upper, ...lower];
}
