// Archives of images: docker-archive and oci-archive. An archive is written next to its path and renamed.
import { access, chmod, constants, link, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { openImages } from '../archives/open.ts';
import { messageOf } from '../base/errors.ts';
import { withProgress } from '../base/progress.ts';
import { type ArchivePart, archiveBytes, writeArchive } from '../image/archive-parts.ts';
import { type FlatLayout, flatLayout } from '../image/flat-layout.ts';
import type { FlatSet, ImageTarget, TargetContext, WrittenSet } from '../image/image-target.ts';
import type { ImageSet } from '../image/layered-image.ts';
import type { DockerArchiveLocation, OciLocation } from '../image/transport.ts';
import {
  at,
  badPlace,
  flushDirectory,
  pendingPath,
  reasonFor,
  targetPath,
  writeError,
  writeFlushed,
} from './disk.ts';
import { writableSet } from './media-types.ts';

/** An archive on the disk. */
export class ArchiveTarget implements ImageTarget {
  readonly name: string;
  readonly #path: string;
  readonly #isLayout: boolean;
  readonly #context: TargetContext;
  readonly #partsOf: (layout: FlatLayout) => ArchivePart[];

  /** @param partsOf returns the files of the archive */
  constructor(
    location: DockerArchiveLocation | OciLocation,
    context: TargetContext,
    partsOf: (layout: FlatLayout) => ArchivePart[],
  ) {
    this.name = location.text;
    this.#path = location.path;
    this.#isLayout = location.transport === 'oci-archive';
    this.#context = context;
    this.#partsOf = partsOf;
  }

  async check(): Promise<void> {
    const path = await targetPath(this.#path);
    const refuse = (why: string, hint: string) => badPlace(this.name, why, hint);
    const there = await at(path);
    if (basename(path) === '' || path.endsWith('/') || there?.isDirectory())
      throw refuse(
        'it is a directory',
        'Name a file. For a directory write "oci:DIR", or see docs/archives.md for the transports.',
      );
    if (there !== undefined && !there.isFile())
      throw refuse('it exists and is not a plain file', 'Name a file that is new or an archive.');
    try {
      // The trailing slash makes this fail for a file.
      await access(`${dirname(path)}/`, constants.W_OK | constants.X_OK);
    } catch (error) {
      throw refuse(
        reasonFor(error),
        'Create the directory in an earlier step, or name a file in an existing, writable one.',
      );
    }
  }

  async write(set: FlatSet): Promise<WrittenSet> {
    const { runId, log, signal, touch } = this.#context;
    const path = await targetPath(this.#path);
    const pending = pendingPath(dirname(path), runId);
    const layout = flatLayout(writableSet(set, this.#isLayout, { log, name: this.name }));
    const parts = this.#partsOf(layout);
    const totalBytes = archiveBytes(parts);
    let doneBytes = 0;
    const onBytes = (bytes: number) => {
      doneBytes += bytes;
      touch();
    };
    const progress = { title: 'Write', doneBytes: () => doneBytes, totalBytes: () => totalBytes };
    try {
      const writing = writeFlushed(pending, (file) =>
        writeArchive(file, parts, { signal, onBytes }),
      );
      await withProgress(log, progress, writing);
    } catch (error) {
      await rm(pending, { force: true }).catch(() => {});
      throw writeError(error, { name: this.name, path, signal });
    }
    return new WrittenArchive({
      name: this.name,
      path,
      pending,
      digest: layout.root.digest,
      context: this.#context,
    });
  }
}

/** Where an archive was written, and where it belongs. */
interface ArchivePlace {
  /** The user's name for it. */
  readonly name: string;
  readonly path: string;
  readonly pending: string;
  readonly digest: string;
  readonly context: TargetContext;
}

class WrittenArchive implements WrittenSet {
  readonly digest: string;
  readonly #place: ArchivePlace;
  /** Another name of the file that was replaced; undefined if there was none, or it could not be kept. */
  #earlier: string | undefined;
  /** The inode of the published file, if `undo` can restore what was there before. */
  #published: number | undefined;

  constructor(place: ArchivePlace) {
    this.digest = place.digest;
    this.#place = place;
  }

  readBack(): Promise<ImageSet> {
    const { name, pending, context } = this.#place;
    // A docker-archive also contains an OCI layout with all platforms, and its manifest.json names the same blobs.
    const location = { transport: 'oci-archive', text: name, path: pending } as const;
    return openImages({ ...location, reference: undefined, index: undefined }, context);
  }

  async publish(): Promise<void> {
    const { name, path, pending, context } = this.#place;
    try {
      const before = await at(path);
      const isKept = before === undefined || (await this.#keep());
      if (before !== undefined) await chmod(pending, Number(before.mode) & 0o777);
      const inode = (await at(pending))?.ino;
      await rename(pending, path);
      this.#published = isKept ? Number(inode) : undefined;
      await flushDirectory(dirname(path));
    } catch (error) {
      throw writeError(error, { name, path, signal: context.signal });
    }
  }

  /** Keeps the file that will be replaced under another name, without a copy. */
  async #keep(): Promise<boolean> {
    const { path, context } = this.#place;
    const earlier = pendingPath(dirname(path), context.runId);
    try {
      await link(path, earlier);
    } catch (error) {
      context.log.debug(`the replaced file cannot be kept: ${messageOf(error)}`);
      return false;
    }
    this.#earlier = earlier;
    return true;
  }

  async undo(): Promise<void> {
    const { path } = this.#place;
    // If someone else has put something there since, it must not be replaced.
    if (this.#published === undefined || Number((await at(path))?.ino) !== this.#published) return;
    if (this.#earlier === undefined) await rm(path, { force: true });
    else await rename(this.#earlier, path);
    this.#published = undefined;
    this.#earlier = undefined;
    await flushDirectory(dirname(path));
  }

  async discard(): Promise<void> {
    await rm(this.#place.pending, { force: true });
    if (this.#earlier !== undefined) await rm(this.#earlier, { force: true });
    this.#earlier = undefined;
  }
}
