// An image that was written into a pending layout, and how it gets into the layout that a user named.
import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openImages } from '../archives/open.ts';
import { diskCode } from '../base/disk-errors.ts';
import { FlattenError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { isDead, runOfName } from '../base/run-id.ts';
import { blobPath } from '../image/archive.ts';
import type { TargetContext, WrittenSet } from '../image/image-target.ts';
import type { ImageSet } from '../image/layered-image.ts';
import type { NewIndexEntry } from '../image/manifest.ts';
import { at, flushDirectory, pendingPath, writeError, writeFlushed } from './disk.ts';
import { parseLayoutIndex, withImage, withoutImage } from './layout-index.ts';
import { withLayoutLock } from './layout-lock.ts';

/** Where a layout was written, and where it belongs. */
interface LayoutPlace {
  /** The user's name for it. */
  readonly name: string;
  readonly path: string;
  /** A layout with the new image alone: next to the path if that is new, else in it. */
  readonly pending: string;
  readonly isNew: boolean;
  /** The new image's entry in index.json. */
  readonly root: NewIndexEntry;
  /** Digests of its blobs. */
  readonly blobs: readonly string[];
  readonly context: TargetContext;
}

/** What publishing has changed. */
interface Change {
  /** index.json before, and as it was written. */
  readonly before: Buffer | undefined;
  readonly after: Buffer;
  /** Paths in the layout that were not there before; first an empty one if the layout was not. */
  readonly added: readonly string[];
}

export class WrittenLayout implements WrittenSet {
  readonly digest: string;
  readonly #place: LayoutPlace;
  #change: Change | undefined;

  constructor(place: LayoutPlace) {
    this.digest = place.root.digest;
    this.#place = place;
  }

  readBack(): Promise<ImageSet> {
    const { name, pending, context } = this.#place;
    const location = { transport: 'oci', text: name, path: pending } as const;
    return openImages({ ...location, reference: undefined, index: undefined }, context);
  }

  async publish(): Promise<void> {
    const { name, path, pending, isNew, context } = this.#place;
    try {
      this.#change =
        (isNew ? await this.#rename() : undefined) ??
        (await withLayoutLock({ directory: path, name, context }, () => this.#merge()));
      await flushDirectory(isNew ? dirname(path) : path);
      await rm(pending, { recursive: true, force: true });
    } catch (error) {
      throw writeError(error, { name, path: join(path, 'index.json'), signal: context.signal });
    }
  }

  /** Gives a new layout its name; undefined if something has appeared there since it was written. */
  async #rename(): Promise<Change | undefined> {
    const { path, pending, blobs } = this.#place;
    if ((await at(path)) !== undefined) return undefined;
    const after = await readFile(join(pending, 'index.json'));
    try {
      await rename(pending, path);
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST'].includes(diskCode(error))) return undefined;
      throw error;
    }
    return { before: undefined, after, added: ['', 'oci-layout', ...blobs.map(blobPath)] };
  }

  /** Adds the blobs to a layout, and then the image to its index.json, which is read only now. */
  async #merge(): Promise<Change> {
    const { path, pending, root, blobs } = this.#place;
    const added: string[] = [];
    try {
      await mkdir(join(path, 'blobs/sha256'), { recursive: true });
      for (const file of ['oci-layout', ...blobs.map(blobPath)]) {
        if ((await at(join(path, file))) === undefined) added.push(file);
        await rename(join(pending, file), join(path, file));
      }
      await flushDirectory(join(path, 'blobs/sha256'));
      const before = await this.#readIndex();
      const after = withImage(before?.index, root);
      await replaceIndex(path, pending, after);
      return { before: before?.bytes, after, added };
    } catch (error) {
      for (const file of added) await rm(join(path, file), { force: true }).catch(() => {});
      throw error;
    }
  }

  async #readIndex(): Promise<{ bytes: Buffer; index: JsonObject } | undefined> {
    const { name, path } = this.#place;
    const bytes = await readFile(join(path, 'index.json')).catch((error: unknown) => {
      if (diskCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (bytes === undefined) return undefined;
    const index = parseLayoutIndex(bytes.toString());
    if (index !== undefined) return { bytes, index };
    throw new FlattenError('WRITE_FAILED', `${name} no longer has a valid index.json.`, {
      hint: 'Something else changed the directory during the run. Name another one.',
    });
  }

  async undo(): Promise<void> {
    const change = this.#change;
    this.#change = undefined;
    const { name, path: directory } = this.#place;
    if (change === undefined || (await at(directory)) === undefined) return;
    // The run's own signal may be aborted: that may be why this is called.
    const context = { ...this.#place.context, signal: new AbortController().signal };
    await withLayoutLock({ directory, name, context }, () => this.#undo(change));
  }

  async #undo({ before, after, added }: Change): Promise<void> {
    const { path, root, context } = this.#place;
    const now = await readFile(join(path, 'index.json')).catch(() => undefined);
    if (now === undefined) return;
    const isOurs = now.equals(after);
    const isAllOurs = isOurs && added[0] === '' && !(await hasOthers(path, context.runId));
    const pending = pendingPath(isAllOurs ? dirname(path) : path, context.runId);
    if (isAllOurs) {
      // Renamed first, since a directory cannot be removed atomically.
      await rename(path, pending);
      await rm(pending, { recursive: true, force: true });
      return;
    }
    await mkdir(pending);
    try {
      if (!isOurs) {
        const index = parseLayoutIndex(now.toString());
        // The blobs are kept: whoever has changed the layout since may use them.
        if (index !== undefined) await replaceIndex(path, pending, withoutImage(index, root));
        return;
      }
      if (before === undefined) await rm(join(path, 'index.json'));
      else await replaceIndex(path, pending, before);
      for (const file of added) if (file !== '') await rm(join(path, file), { force: true });
    } finally {
      await rm(pending, { recursive: true, force: true });
    }
    if (before !== undefined) return;
    for (const directory of ['blobs/sha256', 'blobs'])
      if ((await readdir(join(path, directory))).length === 0) await rmdir(join(path, directory));
  }

  async discard(): Promise<void> {
    await rm(this.#place.pending, { recursive: true, force: true });
  }
}

/** Whether other runs are writing to a layout: what they have prepared in it must stay. */
async function hasOthers(path: string, runId: string): Promise<boolean> {
  const runs = (await readdir(path)).map(runOfName);
  return runs.some((run) => run !== undefined && run !== runId && !isDead(run));
}

/** Replaces the index.json of a layout atomically. */
async function replaceIndex(path: string, pending: string, index: Buffer): Promise<void> {
  const next = join(pending, 'next-index.json');
  await writeFlushed(next, (file) => file.writeFile(index));
  await rename(next, join(path, 'index.json'));
  await flushDirectory(path);
}
