// OCI image layouts in directories. New files go into a pending directory, which is itself a layout. A new layout is
// then renamed; an existing one gets the blobs first and its index.json last.
import { access, constants, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withProgress } from '../base/progress.ts';
import { copyContent } from '../image/archive-parts.ts';
import { flatLayout, layoutParts } from '../image/flat-layout.ts';
import type { FlatSet, ImageTarget, TargetContext, WrittenSet } from '../image/image-target.ts';
import type { OciLocation } from '../image/transport.ts';
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
import { parseLayoutIndex, REF_NAME } from './layout-index.ts';
import { writableSet } from './media-types.ts';
import { WrittenLayout } from './written-layout.ts';

/** A directory with an OCI image layout, or one that will be. */
export class LayoutTarget implements ImageTarget {
  readonly name: string;
  readonly #path: string;
  readonly #reference: string | undefined;
  readonly #context: TargetContext;

  constructor({ text, path, reference }: OciLocation, context: TargetContext) {
    this.name = text;
    this.#path = resolve(path);
    this.#reference = reference;
    this.#context = context;
  }

  async check(): Promise<void> {
    const path = await targetPath(this.#path);
    const there = await at(path);
    if (there !== undefined && !there.isDirectory())
      throw badPlace(
        this.name,
        'it exists and is not a directory',
        'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".',
      );
    try {
      const directory = there === undefined ? `${dirname(path)}/` : path;
      await access(directory, constants.W_OK | constants.X_OK);
    } catch (error) {
      throw badPlace(
        this.name,
        reasonFor(error),
        'Create its directory in an earlier step, or name one in an existing, writable directory.',
      );
    }
    if (there !== undefined) await this.#checkLayout(path);
  }

  /** A layout is never mixed with other files of a user. */
  async #checkLayout(path: string): Promise<void> {
    // What cannot be listed is not known to be empty.
    if ((await readdir(path).catch(() => [''])).length === 0) return;
    const index = await readFile(join(path, 'index.json'), 'utf8').catch(() => '');
    const isLayout = (await at(join(path, 'oci-layout'))) !== undefined;
    if (isLayout && parseLayoutIndex(index) !== undefined) return;
    throw badPlace(
      this.name,
      'it has files, but is not an OCI image layout with a valid index.json',
      'Name a new or empty directory, or an OCI image layout.',
    );
  }

  async write(set: FlatSet): Promise<WrittenSet> {
    const { runId, log, signal, touch } = this.#context;
    const path = await targetPath(this.#path);
    const isNew = (await at(path)) === undefined;
    const pending = pendingPath(isNew ? dirname(path) : path, runId);
    const layout = flatLayout(writableSet(set, true, { log, name: this.name }));
    const annotations = this.#reference === undefined ? {} : { [REF_NAME]: this.#reference };
    const parts = layoutParts(layout, annotations);
    const sizes = parts.map(({ content }) =>
      'sizeBytes' in content ? content.sizeBytes : content.length,
    );
    let doneBytes = 0;
    const onBytes = (bytes: number) => {
      doneBytes += bytes;
      touch();
    };
    const write = async () => {
      await mkdir(join(pending, 'blobs/sha256'), { recursive: true });
      for (const { path: name, content } of parts) {
        signal.throwIfAborted();
        await writeFlushed(join(pending, name), async (file) => {
          if (Buffer.isBuffer(content)) await file.writeFile(content);
          else await copyContent(content, file, { signal, onBytes });
        });
      }
    };
    try {
      const totalBytes = sizes.reduce((sum, bytes) => sum + bytes, 0);
      const progress = { title: 'Write', doneBytes: () => doneBytes, totalBytes: () => totalBytes };
      await withProgress(log, progress, write());
      for (const directory of ['blobs/sha256', 'blobs', '.'])
        await flushDirectory(join(pending, directory));
    } catch (error) {
      await rm(pending, { recursive: true, force: true }).catch(() => {});
      throw writeError(error, { name: this.name, path: join(path, basename(path)), signal });
    }
    return new WrittenLayout({
      name: this.name,
      path,
      pending,
      isNew,
      root: { ...layout.root, annotations },
      blobs: layout.blobs.map(({ digest }) => digest),
      context: this.#context,
    });
  }
}
