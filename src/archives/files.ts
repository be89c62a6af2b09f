// The files of an image on a disk, in an archive or a directory.
import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { diskCode } from '../base/disk-errors.ts';
import { FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';
import type { FileRange } from '../image/layered-image.ts';
import { damagedBlob } from './damage.ts';
import type { LayerContent } from './store.ts';
import { indexTar, plainName, type TarMember } from './tar-index.ts';

/** A file that can be read any number of times. */
export interface StoredFile {
  readonly sizeBytes: number;
  /** Where it is on the disk. */
  readonly range: FileRange;
  open(signal: AbortSignal): Readable;
}

/** Returns a file as a layer's content. */
export function contentOf(file: StoredFile): LayerContent {
  return { open: async (signal) => file.open(signal), locate: async () => file.range };
}

/** Finds files by their paths, with `/` between the parts and without a leading one. */
export interface Files {
  /** What holds them, for messages. */
  readonly path: string;
  /** @returns undefined if there is no such file */
  find(path: string): Promise<StoredFile | undefined>;
  close(): Promise<void>;
}

/** Reads of layers are sequential, so large ones are cheap. */
const READ_BYTES = 1024 * 1024;

/** Maximum size of a manifest, an index or a config, as in containers/image, on which skopeo is based. */
export const JSON_LIMIT_BYTES = 4 * 1024 * 1024;

/** Longest chain of links in an archive. */
const LINKS_LIMIT = 8;

/**
 * Reads a small file as a whole.
 * @param name its name for messages
 * @throws FlattenError `TAR_LIMIT` if it is larger than {@link JSON_LIMIT_BYTES}, which is checked before it is read
 */
export async function readSmall(
  file: StoredFile,
  name: string,
  signal: AbortSignal,
): Promise<Buffer> {
  if (file.sizeBytes > JSON_LIMIT_BYTES) throw tooLarge(name, file.sizeBytes);
  const parts: Buffer[] = [];
  for await (const part of file.open(signal)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Returns the error for JSON that is too large to be read. */
export function tooLarge(name: string, sizeBytes: number): FlattenError {
  const message = `${name} has ${sizeBytes} bytes, but at most ${JSON_LIMIT_BYTES} bytes of a manifest, an index or a config are read.`;
  return new FlattenError('TAR_LIMIT', message, { hint: NO_BUILDER_WRITES });
}

/** Opens a directory. */
export async function openDirectory(path: string): Promise<Files> {
  const stats = await statOf(path);
  if (!stats.isDirectory()) {
    throw new FlattenError(
      'BAD_INPUT',
      `${JSON.stringify(path)} must be a directory, but is a file.`,
      {
        hint: 'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-archive:PATH" for one of "docker save".',
      },
    );
  }
  return {
    path,
    find: async (name) => {
      const file = join(path, name);
      const found = await stat(file).catch((error: unknown) => {
        if (['ENOENT', 'ENOTDIR'].includes(diskCode(error))) return undefined;
        throw unreadable(file, error);
      });
      // A pipe would wait for a writer.
      if (!found?.isFile()) return undefined;
      return storedFile({ path: file, startByte: 0, sizeBytes: found.size });
    },
    close: async () => {},
  };
}

/**
 * Opens a tar archive and finds its files by their headers, without reading their content.
 * @throws FlattenError `IMAGE_NOT_FOUND`, `BAD_INPUT` if it cannot be read from any position, `TAR_INVALID`,
 *   `TAR_TRUNCATED`, `TAR_LIMIT`
 */
export async function openTar(path: string, signal: AbortSignal): Promise<Files> {
  const stats = await statOf(path);
  if (!stats.isFile()) {
    const what = stats.isDirectory() ? 'a directory' : 'no regular file';
    throw new FlattenError(
      'BAD_INPUT',
      `${JSON.stringify(path)} must be an archive, but is ${what}.`,
      {
        hint: stats.isDirectory()
          ? 'Write "oci:DIR" for a directory with an OCI image layout.'
          : 'An archive is read several times, from any position, so it must be a file. Save it to one first.',
      },
    );
  }
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const members = await indexTar({ handle, path, sizeBytes: stats.size, signal });
    return new TarFiles(path, handle, members);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

class TarFiles implements Files {
  readonly path: string;
  readonly #handle: FileHandle;
  readonly #members: ReadonlyMap<string, TarMember>;

  constructor(path: string, handle: FileHandle, members: ReadonlyMap<string, TarMember>) {
    this.path = path;
    this.#handle = handle;
    this.#members = members;
  }

  async find(path: string): Promise<StoredFile | undefined> {
    let name = plainName(path);
    for (let links = 0; name !== undefined; links++) {
      const member = this.#members.get(name);
      if (member === undefined) return undefined;
      if (member.kind === 'file') {
        // The file stays the same even if its path gets another one meanwhile.
        const { offset: startByte, sizeBytes } = member;
        return storedFile({ path: this.path, startByte, sizeBytes, handle: this.#handle });
      }
      if (member.kind === 'sparse')
        throw damagedBlob(path, 'is stored as a sparse file, as no builder does', this.path);
      if (links === LINKS_LIMIT) throw damagedBlob(path, 'is behind a loop of links', this.path);
      name = member.target;
    }
    throw damagedBlob(path, 'is a link that leads out of the archive', this.path);
  }

  close(): Promise<void> {
    // Waits for reads in progress.
    return this.#handle.close();
  }
}

/** A part of a file to read. */
interface FilePart extends FileRange {
  /** The open file; undefined to open the path. */
  readonly handle?: FileHandle;
}

function storedFile(part: FilePart): StoredFile {
  const { path, startByte, sizeBytes } = part;
  const range = { path, startByte, sizeBytes };
  return { sizeBytes, range, open: (signal) => new PartStream(part, signal) };
}

/** Reads a part of a file. Many parts of an open one can be read at the same time. */
class PartStream extends Readable {
  readonly #part: FilePart;
  readonly #end: number;
  #handle: FileHandle | undefined;
  #at: number;

  constructor(part: FilePart, signal: AbortSignal) {
    super({ highWaterMark: READ_BYTES, signal });
    this.#part = part;
    this.#at = part.startByte;
    this.#end = part.startByte + part.sizeBytes;
  }

  override _construct(done: (error?: Error | null) => void): void {
    const { handle, path } = this.#part;
    const opening = handle === undefined ? open(path) : Promise.resolve(handle);
    opening.then(
      (opened) => {
        this.#handle = opened;
        done();
      },
      (error: unknown) => done(unreadable(path, error)),
    );
  }

  override _read(): void {
    // Never past the size that was checked, in case the file grows.
    const length = Math.min(READ_BYTES, this.#end - this.#at);
    if (length === 0 || this.#handle === undefined) {
      this.push(null);
      return;
    }
    this.#handle.read(Buffer.allocUnsafe(length), 0, length, this.#at).then(
      ({ bytesRead, buffer }) => {
        this.#at += bytesRead;
        // A file that became shorter ends here; its digest says so.
        this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
      },
      (error: unknown) => this.destroy(unreadable(this.#part.path, error)),
    );
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    const isOwn = this.#part.handle === undefined;
    const closing = isOwn ? this.#handle?.close() : undefined;
    Promise.resolve(closing).then(
      () => done(error),
      () => done(error),
    );
  }
}

async function statOf(path: string) {
  return stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

function unreadable(path: string, error: unknown): FlattenError {
  const code = diskCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new FlattenError(
      'IMAGE_NOT_FOUND',
      `There is no file or directory ${JSON.stringify(path)}.`,
      {
        hint: 'Check the path. It is relative to the working directory, and ends at the first colon.',
        cause: error,
      },
    );
  }
  return new FlattenError('BAD_INPUT', `Cannot read ${JSON.stringify(path)}: ${code}.`, {
    hint: 'Check the permissions of the file and of the directories above it.',
    cause: error,
  });
}
