// What an engine that only exports containers hides of an image: files of its own where the creation of a container puts
// others. They are looked for in the directories where a graph driver keeps the layers, so that their loss is told.
import { at, stringAt } from '../guards.ts';
import { entryFacts } from '../tar/facts.ts';
import { lookAt } from './artefacts.ts';
import { hidesDirectory } from './blobs.ts';
import { createContainer, mountValue, newMountPath, removeContainer } from './containers.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

/** Files that the creation of a container covers. */
const COVERED_PATHS = ['etc/hosts', 'etc/hostname', 'etc/resolv.conf', 'etc/mtab', 'dev/console'];
/** The number of the device by which overlayfs marks a deletion. */
const WHITEOUT_DEVICE = '0,0';

/**
 * The image's own files that the creation of a container covers, which an export cannot show. Undefined where the
 * layers' directories cannot be looked into.
 * @throws FlattenError what docker commands fail with
 */
export function coveredFiles(
  engine: Engine,
  source: Source,
  runId: string,
  signal: AbortSignal,
): Promise<string[] | undefined> {
  return pathsInLayers(engine, source, COVERED_PATHS, runId, signal);
}

/**
 * Which of these paths (each character one byte) the image's layers have. A directory that a layer made opaque cannot
 * be told from one that it only changed.
 * @throws FlattenError what docker commands fail with
 */
export async function pathsInLayers(
  engine: Engine,
  source: Source,
  paths: readonly string[],
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
  const id = await createContainer(engine, { source, runId, options }).catch((error: unknown) => {
    if (hidesDirectory(error)) return undefined;
    throw error;
  });
  if (id === undefined) return undefined;
  const look = async (dst: string, path: string) => {
    const entry = await lookAt(engine, id, `${dst}/${Buffer.from(path, 'latin1')}`, signal);
    if (entry === undefined) return 'nothing';
    if (entryFacts(entry).device === WHITEOUT_DEVICE) return 'deleted';
    return entry.typeFlag === '5' ? 'directory' : 'file';
  };
  const found: string[] = [];
  for (const path of paths) {
    if (
      await isInLayers(
        mounts.map(({ dst }) => dst),
        path,
        look,
      )
    )
      found.push(path);
  }
  await removeContainer(engine, id);
  return found;
}

type Look = (layer: string, path: string) => Promise<'nothing' | 'deleted' | 'directory' | 'file'>;

/** Whether layers, topmost first, have a path: the first that says something of it, or of a directory above it, decides. */
async function isInLayers(layers: readonly string[], path: string, look: Look): Promise<boolean> {
  const parts = path.split('/');
  for (const layer of layers) {
    for (let length = 1; length <= parts.length; length++) {
      const said = await look(layer, parts.slice(0, length).join('/'));
      if (said === 'nothing') break;
      if (length === parts.length) return said !== 'deleted';
      // A deletion, or a file in place of a directory, hides all that is below.
      if (said !== 'directory') return false;
    }
  }
  return false;
}

/** Directories of the layers on the engine's machine, topmost first (moby, overlay2 driver, GetMetadata). */
function layerDirectories(source: Source): string[] {
  const data = at(source.inspect, 'GraphDriver', 'Data');
  const upper = stringAt(data, 'UpperDir');
  const lower = stringAt(data, 'LowerDir')?.split(':') ?? [];
  return upper === undefined ? [] : [upper, ...lower];
}
