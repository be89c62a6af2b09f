// The flat filesystem of an image as a tar stream. Two ways: through an image mount (exact), or by an export without
// what the init layer added. Neither starts a container.
import { FlattenError, messageOf, quoteName } from '../../base/errors.ts';
import type { FlatReader } from '../../image/flat-reader.ts';
import { formatPlatform } from '../../image/platform.ts';
import type { TarEntry } from '../../tar/entry.ts';
import { withTimes } from '../../tar/times.ts';
import { HiddenBlobs } from '../blobs/blobs.ts';
import type { EngineSession } from '../client/session.ts';
import { isNotFound } from '../client/transport.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import { type AddedMounts, watchMountPoints } from '../containers/mount-points.ts';
import type { EngineImage } from '../images/engine-image.ts';
import type { EngineConfig } from '../metadata/source-config.ts';
import { CREATION_SECONDS, containerTimes, createdTime, withoutClock } from './container-times.ts';
import {
  type ExportRule,
  type FileReader,
  filledParents,
  lookAt,
  type Originals,
  originalsFromImage,
  PARENT_PATHS,
  ruleFromOriginals,
  ruleFromTimes,
  TOUCHED_PATHS,
} from './init-layer.ts';
import { originalsFromLayers } from './layer-originals.ts';
import { coveredFiles } from './overlay-layers.ts';
import { openFileStreams } from './owners.ts';
import { emptyLogsInPlace, exportWithEmptyLogs, type ReadingParts } from './sparing-zeros.ts';
import { createViewer, type Viewer } from './viewer.ts';
import { madeMountPoints } from './volume-places.ts';

const SLASH = Buffer.from('/');

/** A container whose filesystem is read instead of its image's. */
export interface ChangedContainer {
  readonly id: string;
  /**
   * Whether only commands of this run changed it. Then the time of the run stays out of the result, and closing the
   * reader removes the container.
   */
  readonly isOwn: boolean;
  /** Whether it may have mount points from commands of this run that another engine would not have created. */
  readonly mayHaveMounts: boolean;
  /** What may have added mounts to a user's container. */
  readonly added?: AddedMounts | undefined;
}

/**
 * Prepares to read an image, or a container that has changed it.
 * @param readConfig reads the image's config, which tells where its layers can be read
 */
export async function openReader(
  session: EngineSession,
  source: EngineImage,
  readConfig: () => Promise<EngineConfig>,
  changed?: ChangedContainer,
): Promise<FlatReader> {
  const { log, signal } = session;
  const canMount = session.canMountImages && source.isDefaultPlatform;
  const viewer = canMount ? await createViewer(session, source) : undefined;
  const isRefused = canMount && viewer === undefined;
  const files = await openFileStreams(session, source);
  let areLayersHidden = false;
  // A containerd store only mounts images for its default platform.
  const needsLayers =
    session.store.keepsPacked &&
    (viewer === undefined || (await isCommitted(files, viewer, signal)));
  const fromLayers = needsLayers
    ? await originalsFromLayers(await readConfig(), signal).catch((error: unknown) => {
        if (!(error instanceof HiddenBlobs)) throw error;
        log.debug(`the layers cannot be read one by one: ${messageOf(error)}`);
        areLayersHidden = true;
        return undefined;
      })
    : undefined;
  const seen: Seen = { session, source, files, viewer, fromLayers, areLayersHidden };
  if (viewer !== undefined && changed === undefined) {
    const rule = fromLayers && ruleFromOriginals(fromLayers, Infinity);
    const mounted = mountReader(seen, viewer, rule);
    const exportOf = (id: string) => exportReader(seen, id, undefined, false);
    return { ...mounted, sparingZeros: exportWithEmptyLogs(mounted, seen, viewer, exportOf) };
  }
  const exportedId = changed?.id ?? (await createContainer(session, { source }));
  const reader = await exportReader(seen, exportedId, changed, isRefused);
  return changed?.isOwn === false
    ? reader
    : { ...reader, sparingZeros: emptyLogsInPlace(reader, seen, exportedId) };
}

/** What is known about an image before a way to read it is chosen. */
interface Seen extends ReadingParts {
  readonly viewer: Viewer | undefined;
  readonly fromLayers: Originals | undefined;
  readonly areLayersHidden: boolean;
}

/** Reads the export of a container without what the init layer added. */
async function exportReader(
  seen: Seen,
  exportedId: string,
  changed: ChangedContainer | undefined,
  isRefused: boolean,
): Promise<FlatReader> {
  const { session, source, files, viewer, fromLayers, areLayersHidden } = seen;
  const { log, signal } = session;
  const own = [viewer?.id, changed?.isOwn === false ? undefined : exportedId].filter(
    (id) => id !== undefined,
  );
  const cannotSeeOriginals = viewer === undefined && fromLayers === undefined;
  if (cannotSeeOriginals) await warnAboutLoss(session, source, exportedId);
  const times = await containerTimes(session, exportedId);
  const imageSeconds = createdTime(source);
  // A user's container may have changed these directories itself after its creation.
  const touchedUntil =
    changed?.isOwn === false
      ? Math.min(times.createdSeconds + CREATION_SECONDS, times.startedSeconds)
      : Infinity;
  const originals =
    fromLayers ??
    (viewer && (await originalsFromImage(files, viewer.id, viewer.mountPath, signal)));
  const filled = changed === undefined ? [] : await filledParents(session, changed.id);
  const rule =
    originals === undefined
      ? ruleFromTimes(times.createdSeconds, imageSeconds, touchedUntil, log)
      : ruleFromOriginals(originals, touchedUntil, filled);
  const made =
    changed?.isOwn === true ? await madeMountPoints(session, files, source, viewer) : undefined;
  const mountPoints =
    changed?.added === undefined
      ? undefined
      : await watchMountPoints(session, source, changed.added);
  const decide = (entry: TarEntry) => refuseWhiteout(entry) ?? made?.(entry) ?? rule(entry);
  return {
    way: 'export',
    // Another engine that mounts the image may save a layer with more in it under the same cache key.
    isReproducible: !areLayersHidden && !isRefused && changed?.mayHaveMounts !== true,
    unseenTimes: cannotSeeOriginals ? PARENT_PATHS : [],
    ...(cannotSeeOriginals ? { unseenPaths: TOUCHED_PATHS } : {}),
    open: (openSignal) => files.exportContainer(exportedId, openSignal),
    openPath: (path, openSignal) =>
      files.readArchive(exportedId, Buffer.concat([SLASH, path]), openSignal),
    isNotFound: (error, path) => isNotFound(error, `/${path}`),
    lookAt: (path, lookSignal) => lookAt(files, exportedId, `/${path}`, lookSignal),
    ...(changed?.isOwn === true ? { lookAtImage: imageLook(seen, own) } : {}),
    observer: mountPoints,
    decide: changed?.isOwn === true ? withTimes(decide, withoutClock(times, imageSeconds)) : decide,
    close: async () => {
      mountPoints?.logNotice();
      await removeAll(session, own);
    },
  };
}

/** Removes containers; a failure with one does not stop the others. */
async function removeAll(session: EngineSession, ids: readonly string[]): Promise<void> {
  const removals = await Promise.allSettled(ids.map((id) => removeContainer(session, id)));
  for (const removal of removals) if (removal.status === 'rejected') throw removal.reason;
}

/** Reads single paths of an image where it is mounted, or in a container of the image that the first call creates. */
function imageLook({ session, source, files, viewer }: Seen, own: string[]): FlatReader['lookAt'] {
  let making: Promise<string> | undefined;
  return async (path, signal) => {
    if (viewer !== undefined)
      return lookAt(files, viewer.id, `${viewer.mountPath}/${path}`, signal);
    making ??= createContainer(session, { source });
    const id = await making;
    if (!own.includes(id)) own.push(id);
    return lookAt(files, id, `/${path}`, signal);
  };
}

/** Warns about what an export loses of this image, as far as it can be known. */
async function warnAboutLoss(
  session: EngineSession,
  source: EngineImage,
  containerId: string,
): Promise<void> {
  const { log, signal } = session;
  if (session.store.keepsPacked) {
    log.warning(
      `Docker ${session.version} shows the image for ${formatPlatform(source.platform)} only through a container and hides its layers. If the image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`,
    );
    return;
  }
  const covered = await coveredFiles(session, source, containerId).catch((error) => {
    if (signal.aborted) throw error;
    log.debug(`the layers' directories cannot be read: ${messageOf(error)}`);
    return undefined;
  });
  if (covered !== undefined && covered.length > 0)
    log.warning(
      `Docker ${session.version} hides files of the image, which are therefore not in the result: ${covered.map((path) => `/${path}`).join(', ')}. ${session.canMountImages ? 'An engine that mounts images keeps them' : 'Docker 28 and newer keep them'}.`,
    );
}

/** Whether a containerd store's view of an image shows an init layer. */
async function isCommitted(
  files: FileReader,
  viewer: Viewer,
  signal: AbortSignal,
): Promise<boolean> {
  const path = `${viewer.mountPath}/.dockerenv`;
  return (await lookAt(files, viewer.id, path, signal)) !== undefined;
}

function mountReader(seen: Seen, viewer: Viewer, rule: ExportRule | undefined): FlatReader {
  const { session, source, files, areLayersHidden } = seen;
  const without = async (directories: readonly string[]) => {
    const other = await createViewer(session, source, directories);
    if (other === undefined)
      throw new FlattenError('UNSUPPORTED_ENGINE', 'The engine covers no part of an image mount.', {
        hint: 'This only takes longer.',
      });
    return mountReader(seen, other, rule);
  };
  return {
    // A volume belongs to an owner that such an engine may not be able to map.
    ...(session.mapsOwners ? {} : { without }),
    way: 'image mount',
    isReproducible: !areLayersHidden,
    unseenTimes: [],
    open: (signal) => files.readArchive(viewer.id, `${viewer.mountPath}/.`, signal),
    openPath: (path, signal) =>
      files.readArchive(
        viewer.id,
        Buffer.concat([Buffer.from(viewer.mountPath), SLASH, path]),
        signal,
      ),
    isNotFound: (error, path) => isNotFound(error, `${viewer.mountPath}/${path}`),
    lookAt: (path, signal) => lookAt(files, viewer.id, `${viewer.mountPath}/${path}`, signal),
    // The root's own entry has the current time, and engines ignore its mode in an image.
    decide: (entry) =>
      refuseWhiteout(entry) ?? (isRoot(entry.name) ? 'drop' : (rule?.(entry) ?? 'keep')),
    close: () => removeContainer(session, viewer.id),
  };
}

function isRoot(name: Buffer): boolean {
  return (name.length === 1 || (name.length === 2 && name[1] === 0x2f)) && name[0] === 0x2e;
}

/** Rejects a whiteout name: in a layer it deletes another file (OCI image-spec "layer.md"), so no layer can hold it. */
function refuseWhiteout(entry: TarEntry): undefined {
  const { name } = entry;
  const end = name.at(-1) === 0x2f ? name.length - 1 : name.length;
  const start = name.lastIndexOf(0x2f, end - 1) + 1;
  // ".wh."
  if (
    name[start] !== 0x2e ||
    name[start + 1] !== 0x77 ||
    name[start + 2] !== 0x68 ||
    name[start + 3] !== 0x2e
  )
    return undefined;
  throw new FlattenError(
    'WHITEOUT_NAME',
    `The image contains a file named ${quoteName(name)}, but a layer cannot contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,
    { hint: 'Rename or remove the file in the image.' },
  );
}
