// Saves the source to a file before anything changes, since flattening cannot be undone.
import { createWriteStream } from 'node:fs';
import { link, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { diskCode, isDiskFull } from '../../base/disk-errors.ts';
import { FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { formatBytes } from '../../base/format.ts';
import { getPath } from '../../base/json.ts';
import { totalOf, withProgress } from '../../base/progress.ts';
import { spoolPrefix } from '../../base/run-id.ts';
import { named } from '../../base/spelling.ts';
import type { Platform } from '../../image/platform.ts';
import { TarFilter } from '../../tar/filter.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSession } from '../client/session.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { SavedArchive } from './saved-archive.ts';
import { packedBytesOf, readSourceConfig } from './source-config.ts';

/**
 * Checks, before any work, that a backup can be written.
 * @throws FlattenError `BAD_INPUT` if the path cannot be a file or exists already: a backup never overwrites anything
 */
export async function checkBackupPath(path: string): Promise<void> {
  const refuse = (why: string, hint: string) =>
    new FlattenError(
      'BAD_INPUT',
      `The ${named('backup')} must be the path of a new file, but ${JSON.stringify(path)} ${why}.`,
      { hint },
    );
  const directory = await stat(dirname(path)).catch(() => undefined);
  if (!directory?.isDirectory())
    throw refuse(
      'is not in an existing directory',
      'Create the directory in an earlier step, or name another one.',
    );
  if (basename(path) === '' || path.endsWith('/')) throw refuse('is a directory', 'Name a file.');
  if (await exists(path)) {
    throw refuse(
      'already exists',
      'It may be the only copy of an earlier source image: move it away, or name another file.',
    );
  }
}

/** Options for a new file that only its owner can access. */
const FILE = { flags: 'wx', mode: 0o600 } as const;

/** Operations that a disk may refuse. */
export interface Disk {
  createWriteStream(path: string, options: typeof FILE): Writable;
  readonly link: typeof link;
  readonly rename: typeof rename;
}

/**
 * Saves an image with its name to a file that `docker load` takes: writes a partial file next to it, checks that and
 * renames it.
 * @throws FlattenError `BACKUP_FAILED`, `NO_SPACE`, and what reading a tar stream throws
 */
export async function backUp(
  session: EngineSession,
  source: EngineImage,
  path: string,
  disk: Disk = { createWriteStream, link, rename },
): Promise<void> {
  const { log, signal } = session;
  const partial = join(
    dirname(path),
    `${spoolPrefix(session.runId)}${basename(path).slice(0, 80)}.partial`,
  );
  const measuring = measure(session, source);
  try {
    const name = savedName(source);
    if (name === undefined)
      log.notice(
        'The source has no tag, so the backup has none either: loading it returns an image ID.',
      );
    const save = (platform?: Platform) => {
      const image = { name: name ?? source.id, platform };
      const create = () => disk.createWriteStream(partial, FILE);
      return saveTo(session, image, create, totalOf(measuring));
    };
    const savedBytes = await save().catch(async (error: unknown) => {
      if (!isPartial(session, source, error)) throw error;
      // If the engine lacks some platforms of an index, it can still save one that is named.
      log.debug(`saving the platform alone: ${messageOf(error)}`);
      await rm(partial, { force: true });
      return save(source.platform);
    });
    await withProgress(log, { title: 'Flush' }, flush(partial));
    await putInPlace(partial, path, disk);
    log.info(`Saved ${formatBytes(savedBytes)} to ${path}`);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw signal.aborted ? error : backupError(error, path);
  } finally {
    await measuring;
  }
}

/**
 * Saves an image to a new file.
 * @returns the bytes of the file
 */
async function saveTo(
  session: EngineSession,
  { name, platform }: { readonly name: string; readonly platform: Platform | undefined },
  create: () => Writable,
  totalBytes: () => number | undefined,
): Promise<number> {
  const { log, signal } = session;
  const contents = new SavedArchive();
  // The end of the stream does not prove that it is complete; the end of the archive in it does.
  const filter = new TarFilter(() => 'keep', contents);
  const archive = await session.transport.saveImage(name, signal, platform);
  const doneBytes = () => filter.bytesRead;
  await withProgress(
    log,
    { title: 'Save', doneBytes, totalBytes, isEstimate: true },
    pipeline(archive, filter, create(), { signal }),
  );
  checkContents(contents);
  return filter.bytesWritten;
}

/** Estimates the bytes of a save, for the progress only; undefined if they are unknown. */
async function measure(session: EngineSession, source: EngineImage): Promise<number | undefined> {
  // A store that keeps packed layers saves them packed, and its inspect may add packed and unpacked sizes.
  if (!session.store.keepsPacked) {
    const size = getPath(source.inspect, 'Size');
    return typeof size === 'number' ? size : undefined;
  }
  try {
    return packedBytesOf(await readSourceConfig(session, source));
  } catch {
    return undefined;
  }
}

/** Whether a save failed because the engine lacks parts of an index, and can save a single platform. */
function isPartial(engine: Engine, source: EngineImage, error: unknown): boolean {
  return (
    source.isIndex &&
    engine.knowsPlatformOption &&
    error instanceof FlattenError &&
    /not found/i.test(error.message)
  );
}

/** @throws FlattenError `BACKUP_FAILED` if loading the archive would not restore the image */
function checkContents(contents: SavedArchive): void {
  if (!contents.hasImage)
    throw new FlattenError('BACKUP_FAILED', 'The engine saved an archive that contains no image.', {
      hint: SEE_ENGINE_LOG,
    });
  const missing = contents.missing();
  if (missing.length === 0) return;
  throw new FlattenError(
    'BACKUP_FAILED',
    `The archive that the engine saved lacks ${missing.length} of its blobs (${missing.slice(0, 3).join(', ')}): the engine has them only unpacked, from another image with the same layers.`,
    {
      hint: 'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs. Or leave the backup out if the registry keeps the image.',
    },
  );
}

/** The name that the archive restores: the user's, or one of the image's if the user gave an ID or a digest. */
function savedName(source: EngineImage): string | undefined {
  const { image, names } = source;
  if (image === undefined || image.digest !== undefined) return names[0];
  const isId = source.id.replace('sha256:', '').startsWith(image.text.replace('sha256:', ''));
  if (isId && !names.includes(`${image.text}:latest`)) return names[0];
  return image.tag === undefined ? `${image.text}:latest` : image.text;
}

/** Whether anything has that name, including a dangling symlink. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Flushes the file to the disk before it gets its name: a power cut must not leave an empty backup. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the file its name and never replaces another file. */
async function putInPlace(partial: string, path: string, disk: Disk): Promise<void> {
  try {
    await disk.link(partial, path);
  } catch {
    // Without hard links, an empty file reserves the name first, which fails if the name is taken.
    await (await open(path, 'wx', 0o600)).close();
    await disk.rename(partial, path).catch(async (failure: unknown) => {
      await rm(path, { force: true });
      throw failure;
    });
    return;
  }
  await rm(partial);
}

function backupError(error: unknown, path: string): FlattenError {
  if (error instanceof FlattenError) {
    return new FlattenError(
      error.code,
      `The backup failed. Nothing was changed. ${error.message}`,
      { hint: error.hint, cause: error },
    );
  }
  const isFull = isDiskFull(error);
  return new FlattenError(
    isFull ? 'NO_SPACE' : 'BACKUP_FAILED',
    isFull
      ? `The disk of ${dirname(path)} filled up while writing the backup. Nothing was changed.`
      : `Cannot write the backup to ${path} (${diskCode(error)}). Nothing was changed.`,
    { hint: 'Name a writable path on a disk with room for the whole image.', cause: error },
  );
}
