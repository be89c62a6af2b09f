// The files of an image that an engine hides if it can only export containers: the init layer covers them. This file
// looks for them in the directories in which a graph driver keeps the layers, so that a warning can name them.
import { posix } from 'node:path';
import { messageOf } from '../../base/errors.ts';
import { getString } from '../../base/json.ts';
import type { TarEntry } from '../../tar/entry.ts';
import { entryFacts } from '../../tar/facts.ts';
import { TarFilter } from '../../tar/filter.ts';
import { plainPath } from '../../tar/names.ts';
import { passUntil } from '../../tar/pass-until.ts';
import { hidesDirectory } from '../blobs/blobs.ts';
import type { Engine } from '../client/engine.ts';
import { inspectContainer } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { isNotFound } from '../client/transport.ts';
import { createContainer, newMountPath, removeContainer } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { type LayerDirectories, pathsInViews } from './layer-views.ts';

/** Files that the init layer covers. */
const COVERED_PATHS = ['etc/hosts', 'etc/hostname', 'etc/resolv.conf', 'etc/mtab', 'dev/console'];
/** The device number that marks a deletion in overlayfs. */
const WHITEOUT_DEVICE = '0,0';

/** What a layer says about a path; undefined if it says nothing. */
type Said = 'deleted' | 'directory' | 'file' | undefined;

/**
 * Lists a directory of a layer: what it (`''`) and its children (by name) are; undefined if the layer lacks the
 * directory.
 */
export type ListDirectory = (
  layer: string,
  directory: string,
  names: readonly string[],
) => Promise<ReadonlyMap<string, Said> | undefined>;

/**
 * Returns the image's own files that the init layer covers, which an export cannot show. Undefined if the directories
 * of the layers cannot be read.
 * @param containerId a container of the image
 * @throws FlattenError what docker commands throw
 */
export async function coveredFiles(
  session: EngineSession,
  source: EngineImage,
  containerId: string,
): Promise<string[] | undefined> {
  const { log, signal } = session;
  const directories = await layerDirectories(session, containerId);
  if (directories === undefined) return undefined;
  try {
    return await pathsInViews(session, source, directories, COVERED_PATHS);
  } catch (error) {
    if (signal.aborted) throw error;
    log.debug(`the layers are read one by one: ${messageOf(error)}`);
  }
  return listedFiles(session, source, directories.layers);
}

/** Finds the same by listing each layer. It cannot tell an opaque directory from one that a layer only changed. */
async function listedFiles(
  session: EngineSession,
  source: EngineImage,
  layers: readonly string[],
): Promise<string[] | undefined> {
  const root = commonRoot(layers);
  if (root === undefined) return undefined;
  const mountPath = newMountPath();
  const id = await createRootView(session, source, root, mountPath);
  if (id === undefined) return undefined;
  const list: ListDirectory = (layer, directory, names) =>
    listDirectory(session, id, `${mountPath}${layer.slice(root.length)}/${directory}`, names);
  try {
    return await findInLayers(layers, COVERED_PATHS, list);
  } finally {
    await removeContainer(session, id);
  }
}

/**
 * Returns the paths that the layers have. The topmost layer that says something about a path decides. Lists each
 * directory of a layer once, since each listing takes time, on old engines a lot.
 * @param layers topmost first
 */
export async function findInLayers(
  layers: readonly string[],
  paths: readonly string[],
  list: ListDirectory,
): Promise<string[]> {
  const found: string[] = [];
  for (const [directory, all] of Map.groupBy(paths, posix.dirname)) {
    let open = all.map((path) => posix.basename(path));
    for (const layer of layers) {
      const listed = await list(layer, directory, open);
      if (listed === undefined) continue;
      const has = (name: string) => listed.get(name) !== undefined;
      found.push(
        ...open
          .filter((name) => has(name) && listed.get(name) !== 'deleted')
          .map((name) => `${directory}/${name}`),
      );
      open = open.filter((name) => !has(name));
      // A deletion of the directory, or a file in its place, hides all layers below.
      if (open.length === 0 || listed.get('') !== 'directory') break;
    }
  }
  return paths.filter((path) => found.includes(path));
}

/**
 * Creates a container that shows the directory of all layers. It has one mount, since an engine sets up every mount
 * anew for each read. The mount leaves out submounts, which would keep the filesystems of running containers from being
 * removed.
 * @returns undefined if the engine's machine does not show the directory
 */
async function createRootView(
  session: EngineSession,
  source: EngineImage,
  root: string,
  mountPath: string,
): Promise<string | undefined> {
  const create = (alone: Record<string, string>) => {
    const mount = { type: 'bind', src: root, dst: mountPath, readonly: '', ...alone };
    return createContainer(session, { source, mounts: [mount] });
  };
  try {
    return await create({ 'bind-recursive': 'disabled' }).catch((error: unknown) => {
      // Before 25, the docker command used another word, which 29 no longer accepts.
      if (!/bind-recursive/.test(messageOf(error))) throw error;
      return create({ 'bind-nonrecursive': '' });
    });
  } catch (error) {
    if (hidesDirectory(error)) return undefined;
    throw error;
  }
}

/** Reads the archive of a directory up to the last of the wanted names: its entries come sorted by name. */
async function listDirectory(
  session: EngineSession,
  containerId: string,
  path: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Said> | undefined> {
  const { signal } = session;
  const tar = await session.transport
    .readArchive(containerId, path, signal)
    .catch((error: unknown) => {
      if (isNotFound(error, path)) return undefined;
      throw error;
    });
  if (tar === undefined) return undefined;
  const last = [...names].sort().at(-1) ?? '';
  const found = new Map<string, Said>();
  const enough = new AbortController();
  const filter = new TarFilter((entry) => {
    const [, name = '', ...deeper] = plainPath(entry.name).split('/');
    if (deeper.length === 0 && (name === '' || names.includes(name)))
      found.set(name, saidBy(entry));
    if (name >= last) enough.abort();
    return 'drop';
  });
  await passUntil(enough.signal, tar, filter);
  return found;
}

function saidBy(entry: TarEntry): Said {
  if (entryFacts(entry).device === WHITEOUT_DEVICE) return 'deleted';
  return entry.typeFlag === '5' ? 'directory' : 'file';
}

/** Returns the directories of a container's layers (moby, overlay2 driver, GetMetadata). */
async function layerDirectories(
  engine: Engine,
  containerId: string,
): Promise<LayerDirectories | undefined> {
  const inspect = await inspectContainer(engine, containerId);
  const lower = getString(inspect, 'GraphDriver', 'Data', 'LowerDir');
  const [made, ...layers] = lower?.split(':') ?? [];
  return made === undefined || layers.length === 0 ? undefined : { made, layers };
}

/** Returns the directory that holds all layers (`ROOT/LAYER/diff`); undefined if there is no such directory. */
function commonRoot(layers: readonly string[]): string | undefined {
  const [root, ...others] = new Set(layers.map((layer) => posix.dirname(posix.dirname(layer))));
  return root === '/' || others.length > 0 ? undefined : root;
}
