// Writes archives of images: a few small files and large blobs that are files already, without a time or an owner, so
// that the same parts always give the same bytes.
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { endOfArchive, paddingAfter, plainFileHeader } from '../tar/plain-file.ts';

/** A file in an archive. */
export interface ArchivePart {
  readonly path: string;
  /** Its bytes, or the file that has them. */
  readonly content: Buffer | FileContent;
}

/** The content of a file on the disk. */
export interface FileContent {
  readonly path: string;
  /** The size that it must have. */
  readonly sizeBytes: number;
  /** Where the content starts in a file that has more; undefined if it is the whole file. */
  readonly startByte?: number | undefined;
}

/** The signal that ends copying, and the function that reports progress. */
export interface Copying {
  readonly signal: AbortSignal;
  /** Called after each piece with its size in bytes. */
  readonly onBytes: (bytes: number) => void;
}

/** Large pieces make copying a packed layer cheap. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** Returns the size of an archive in bytes. */
export function archiveBytes(parts: readonly ArchivePart[]): number {
  const sizes = parts.map(({ content }) => {
    const sizeBytes = sizeOf(content);
    return plainFileHeader('', 0).length + sizeBytes + paddingAfter(sizeBytes).length;
  });
  return sizes.reduce((sum, size) => sum + size, endOfArchive().length);
}

/**
 * Writes an archive to a file that is open for writing.
 * @throws the system's error, the signal's reason, or a `RangeError` if a file does not have its size
 */
export async function writeArchive(
  to: FileHandle,
  parts: readonly ArchivePart[],
  copying: Copying,
): Promise<void> {
  for (const { path, content } of parts) {
    await writeAll(to, plainFileHeader(path, sizeOf(content)), copying);
    if (Buffer.isBuffer(content)) await writeAll(to, content, copying);
    else await copyContent(content, to, copying);
    await writeAll(to, paddingAfter(sizeOf(content)), copying);
  }
  await writeAll(to, endOfArchive(), copying);
}

/**
 * Appends the content of a file to an open one.
 * @throws as {@link writeArchive} does
 */
export async function copyContent(
  content: FileContent,
  to: FileHandle,
  copying: Copying,
): Promise<void> {
  const { path, sizeBytes } = content;
  const from = await open(path, 'r');
  try {
    await checkSize(from, content);
    const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, sizeBytes));
    for (let left = sizeBytes; left > 0; ) {
      const position = endOf(content) - left;
      const { bytesRead } = await from.read(piece, 0, Math.min(piece.length, left), position);
      if (bytesRead === 0) throw new RangeError(`${path} ended ${left} bytes too early`);
      await writeAll(to, piece.subarray(0, bytesRead), copying);
      left -= bytesRead;
    }
  } finally {
    await from.close();
  }
}

/** Returns an archive as a stream. Its files are opened as it is read. */
export function archiveStream(
  parts: readonly ArchivePart[],
  onBytes: (bytes: number) => void = () => {},
): Readable {
  return Readable.from(chunksOf(parts, onBytes), { objectMode: false });
}

async function* chunksOf(
  parts: readonly ArchivePart[],
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for (const { path, content } of parts) {
    yield plainFileHeader(path, sizeOf(content));
    if (!Buffer.isBuffer(content)) yield* piecesOf(content, onBytes);
    else if (content.length > 0) yield content;
    const padding = paddingAfter(sizeOf(content));
    if (padding.length > 0) yield padding;
  }
  yield endOfArchive();
}

async function* piecesOf(
  content: FileContent,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const { path, sizeBytes } = content;
  const from = await open(path, 'r');
  try {
    await checkSize(from, content);
    for (let left = sizeBytes; left > 0; ) {
      // A new one each time, since the reader may still hold the last.
      const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES / 4, left));
      const { bytesRead } = await from.read(piece, 0, piece.length, endOf(content) - left);
      if (bytesRead === 0) throw new RangeError(`${path} ended ${left} bytes too early`);
      onBytes(bytesRead);
      yield piece.subarray(0, bytesRead);
      left -= bytesRead;
    }
  } finally {
    await from.close();
  }
}

/** Where a content ends in its file. */
function endOf({ startByte = 0, sizeBytes }: FileContent): number {
  return startByte + sizeBytes;
}

async function checkSize(file: FileHandle, content: FileContent): Promise<void> {
  const { size } = await file.stat();
  const end = endOf(content);
  if (size === end || (size > end && content.startByte !== undefined)) return;
  throw new RangeError(`${content.path} must have ${end} bytes, but has ${size}`);
}

async function writeAll(to: FileHandle, bytes: Buffer, copying: Copying): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    copying.signal.throwIfAborted();
    const { bytesWritten } = await to.write(bytes, at, bytes.length - at);
    copying.onBytes(bytesWritten);
    at += bytesWritten;
  }
}

function sizeOf(content: ArchivePart['content']): number {
  return Buffer.isBuffer(content) ? content.length : content.sizeBytes;
}
