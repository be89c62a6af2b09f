// What the layers of an image have at the paths that a graph driver's init layer covers. To see it, the layers are
// mounted as overlays. The options of an overlay have room for about forty layers, so there may be several overlays.
// The lowest directory of each is the init layer, which has something at each path: if that shows, these layers say
// nothing about the path; if nothing shows, they delete it. A few dozen reads answer for any number of layers.
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

/** The options of a mount must fit in a page (mount(2)), 4,096 bytes on most machines; the engine needs some of it. */
const OPTIONS_LIMIT_BYTES = 4000;

/** The directories of a container's layers on the engine's machine. */
export interface LayerDirectories {
  /** The init layer. */
  readonly made: string;
  /** The layers of its image, topmost first. */
  readonly layers: readonly string[];
}

/**
 * Returns the paths that the image itself has.
 * @param paths each must exist in the init layer
 * @throws FlattenError what docker commands and reads of archives throw
 * @throws RangeError if the options of an overlay cannot name a directory
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
 * Whether the layers have a path.
 * @param views overlays of some layers each, topmost first
 * @param made the init layer alone
 * @param look reads the path in a view
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

/** Groups the layers into overlays; returns the `lowerdir` of each, in which the init layer is the lowest directory. */
export function viewsOf({ made, layers }: LayerDirectories): string[] {
  // These characters have a special meaning for an overlay or for the engine.
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

/** Returns the `--mount` value of an anonymous volume that is an overlay (docker volume create, driver "local"). */
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
