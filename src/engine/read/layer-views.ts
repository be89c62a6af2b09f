// What the layers of an image have at a few paths, seen through overlays of the layers alone: a graph driver's container
// shows there what its creation made. An overlay's options have room for some forty layers, so several are laid over one
// directory that has something at each path, what the creation of a container made: if that shows, these layers say
// nothing of the path; if nothing shows, they delete it. So a few dozen questions do for any number of layers.
import { isDeepStrictEqual } from 'node:util';
import { entryFacts } from '../../tar/facts.ts';
import type { HeldEntry } from '../../tar/held-entries.ts';
import type { EngineSession } from '../client/session.ts';
import {
  createContainer,
  mountValue,
  newMountPath,
  removeContainer,
} from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { lookAt } from './init-layer.ts';

/** A mount's options may fill a page (mount(2)), which has 4,096 bytes on most machines; a little is the engine's. */
const OPTIONS_LIMIT_BYTES = 4000;

/** Directories of a container's layers on the engine's machine. */
export interface LayerDirectories {
  /** What its creation made. */
  readonly made: string;
  /** Those of its image, topmost first. */
  readonly layers: readonly string[];
}

/**
 * Which of these paths, at each of which the creation of a container makes something, the image has.
 * @throws FlattenError what docker commands and reads of archives fail with; RangeError if an overlay cannot name a
 *   directory
 */
export async function pathsInViews(
  session: EngineSession,
  source: EngineImage,
  directories: LayerDirectories,
  paths: readonly string[],
): Promise<string[]> {
  const { signal } = session;
  const views = viewsOf(directories).map((lower) => ({ lower, dst: newMountPath() }));
  const made = { src: directories.made, dst: newMountPath() };
  const mounts = [
    mountValue({ type: 'bind', ...made, readonly: '' }),
    ...views.map(({ lower, dst }) => overlayMount(lower, dst)),
  ];
  const options = mounts.flatMap((mount) => ['--mount', mount]);
  const id = await createContainer(session, { source, options });
  const look = (view: string, path: string) =>
    lookAt(session.transport, id, `${view}/${path}`, signal);
  try {
    const found: string[] = [];
    for (const path of paths)
      if (
        await isInViews(
          views.map(({ dst }) => dst),
          made.dst,
          (view) => look(view, path),
        )
      )
        found.push(path);
    return found;
  } finally {
    await removeContainer(session, id);
  }
}

/**
 * Whether a path is in the layers.
 * @param views of some layers each, topmost first
 * @param look what shows in a view, and in `made` alone
 */
export async function isInViews<V>(
  views: readonly V[],
  made: V,
  look: (view: V) => Promise<HeldEntry | undefined>,
): Promise<boolean> {
  const below = await look(made);
  if (below === undefined) throw new RangeError('nothing was made where something is looked for');
  for (const view of views) {
    const seen = await look(view);
    if (seen === undefined) return false;
    if (!isSame(seen, below)) return true;
  }
  return false;
}

function isSame(one: HeldEntry, other: HeldEntry): boolean {
  return isDeepStrictEqual(entryFacts(one), entryFacts(other)) && one.data.equals(other.data);
}

/** Directories for one overlay each, as its options name them; the one that was made is the lowest of each. */
export function viewsOf({ made, layers }: LayerDirectories): string[] {
  // An overlay and the engine give these a meaning of their own.
  if ([made, ...layers].some((directory) => /[:,\\"\s]/.test(directory)))
    throw new RangeError('the directory of the layers has a character that an overlay cannot take');
  const views: string[][] = [];
  let leftBytes = 0;
  for (const layer of layers) {
    const bytes = Buffer.byteLength(layer) + 1;
    if (bytes > leftBytes) {
      views.push([]);
      leftBytes = OPTIONS_LIMIT_BYTES - Buffer.byteLength(`lowerdir=${made}`);
    }
    views.at(-1)?.push(layer);
    leftBytes -= bytes;
  }
  return views.map((view) => [...view, made].join(':'));
}

/** An anonymous volume that is such an overlay (docker volume create, driver "local"). */
function overlayMount(lower: string, dst: string): string {
  const options = ['type=overlay', 'device=overlay', `o=lowerdir=${lower}`];
  return [
    'type=volume',
    `dst=${dst}`,
    'volume-nocopy',
    'volume-driver=local',
    ...options.map((option) => `volume-opt=${option}`),
  ].join(',');
}
