// Finds the files of a tar archive on a disk by their headers. Their content is skipped, so that this takes as long as
// the headers do.
import type { FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import { cancelled, FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';
import {
  claimedSize,
  type Extension,
  ExtensionHeaders,
  fullNameOf,
  isExtension,
} from '../tar/extensions.ts';
import {
  BLOCK_BYTES,
  damagedTar,
  EXTENSION,
  type Header,
  hasData,
  isZeroBlock,
  linkField,
  paddedBytes,
  readHeader,
} from '../tar/header.ts';

/** What an archive has under a name. */
export type TarMember =
  | { readonly kind: 'file'; readonly offset: number; readonly sizeBytes: number }
  /** A hard or symbolic link; the target is a plain name, undefined if it leads out of the archive. */
  | { readonly kind: 'link'; readonly target: string | undefined }
  /** A file with holes, whose content is not one piece. */
  | { readonly kind: 'sparse' };

/** An archive to read. */
export interface TarFile {
  readonly handle: FileHandle;
  readonly path: string;
  readonly sizeBytes: number;
  readonly signal: AbortSignal;
}

/** Far more files than any archive of images has: some per layer. */
const MEMBERS_LIMIT = 200_000;
/** Longer names belong to no part of an image, so they are not remembered. */
const NAME_LIMIT_BYTES = 1024;
/** How much is read at once: small files in between come with the headers. */
const WINDOW_BYTES = 64 * 1024;

/** The first bytes of compressed files, and the commands that unpack them. */
const COMPRESSIONS: ReadonlyArray<readonly [name: string, magic: string, command: string]> = [
  ['gzip', '1f8b', 'gunzip --keep'],
  ['zstd', '28b52ffd', 'zstd --decompress'],
  ['xz', 'fd377a585a00', 'xz --decompress --keep'],
  ['bzip2', '425a68', 'bunzip2 --keep'],
  ['lz4', '04224d18', 'lz4 --decompress'],
];

/**
 * Reads the headers of an archive. A later file of a name replaces an earlier one, as when it is unpacked.
 * @throws FlattenError `UNSUPPORTED_IMAGE` if it is compressed or not a tar archive, `TAR_INVALID`, `TAR_TRUNCATED`,
 *   `TAR_LIMIT`
 */
export async function indexTar(file: TarFile): Promise<Map<string, TarMember>> {
  const window = new Window(file);
  const members = new Map<string, TarMember>();
  const extensions = new ExtensionHeaders();
  checkStart(await window.read(0, BLOCK_BYTES), file.path);
  let entries = 0;
  let zeroBlocks = 0;
  let at = 0;
  while (at < file.sizeBytes && zeroBlocks < 2) {
    const offset = at;
    const block = await window.block(offset);
    at += BLOCK_BYTES;
    if (isZeroBlock(block)) {
      zeroBlocks++;
      continue;
    }
    if (zeroBlocks === 1)
      throw damagedTar(offset, 'there is a single zero block between two entries');
    const header = readHeader(block, offset);
    if (++entries > MEMBERS_LIMIT) throw tooMany(file.path);
    if (header.typeFlag === EXTENSION.paxGlobal) {
      at += paddedBytes(header.sizeBytes);
    } else if (isExtension(header.typeFlag)) {
      extensions.begin(header, block, offset);
      const bodyBytes = paddedBytes(header.sizeBytes);
      if (bodyBytes > 0) extensions.take(await window.exactly(at, bodyBytes), offset);
      at += bodyBytes;
    } else {
      const { extension } = extensions.release();
      const isOldDirectory = header.hasOldType && header.name.at(-1) === 0x2f;
      const sizeBytes =
        hasData(header.typeFlag) && !isOldDirectory ? claimedSize(header, extension, offset) : 0;
      at = header.gnuIsExtended ? await endOfSparseMap(window, at) : at;
      if (at + sizeBytes > file.sizeBytes) throw truncated(file, at + sizeBytes);
      remember(members, { header, block, extension, offset: at, sizeBytes });
      at += paddedBytes(sizeBytes);
    }
  }
  // Some writers leave out the blocks at the end. What the images need is looked for by name, so nothing gets lost.
  if (!extensions.isEmpty) throw truncated(file, at);
  return members;
}

/** Skips the blocks of an old GNU sparse map. */
async function endOfSparseMap(window: Window, from: number): Promise<number> {
  let at = from;
  for (let hasMore = true; hasMore; at += BLOCK_BYTES)
    hasMore = ((await window.block(at))[504] ?? 0) !== 0;
  return at;
}

interface Entry {
  readonly header: Header;
  readonly block: Buffer;
  readonly extension: Extension;
  readonly offset: number;
  readonly sizeBytes: number;
}

function remember(members: Map<string, TarMember>, entry: Entry): void {
  const { header, block, extension, offset, sizeBytes } = entry;
  const bytes = fullNameOf(header, extension);
  const name = bytes.length > NAME_LIMIT_BYTES ? undefined : plainName(bytes.toString('utf8'));
  if (name === undefined) return;
  const { typeFlag } = header;
  const isSparse = typeFlag === 'S' || [...extension.pax.keys()].some(isSparseKey);
  if (isSparse) members.set(name, { kind: 'sparse' });
  else if (typeFlag === '0' || typeFlag === '7')
    members.set(name, { kind: 'file', offset, sizeBytes });
  else if (typeFlag === '1' || typeFlag === '2') {
    const target = (
      extension.longLink ??
      extension.pax.get('linkpath') ??
      linkField(block)
    ).toString('utf8');
    const path =
      typeFlag === '1' || target.startsWith('/') ? target : `${posix.dirname(name)}/${target}`;
    members.set(name, { kind: 'link', target: plainName(path) });
  } else members.delete(name);
}

function isSparseKey(key: string): boolean {
  return key.startsWith('GNU.sparse.');
}

/** Returns a path without `.`, `..` and needless slashes; undefined if it leads out of the archive. */
export function plainName(path: string): string | undefined {
  const plain = posix.normalize(path.replace(/^\/+/, '')).replace(/\/$/, '');
  return plain === '..' || plain.startsWith('../') ? undefined : plain;
}

/** Reads parts of a file, mostly from the part that was read last. */
class Window {
  readonly #file: TarFile;
  #bytes = Buffer.alloc(0);
  #offset = 0;

  constructor(file: TarFile) {
    this.#file = file;
  }

  /** Reads up to a number of bytes, less at the end of the file. */
  async read(offset: number, length: number): Promise<Buffer> {
    const start = offset - this.#offset;
    if (start >= 0 && start + length <= this.#bytes.length)
      return this.#bytes.subarray(start, start + length);
    const { handle, signal } = this.#file;
    if (signal.aborted) throw cancelled(signal.reason);
    const buffer = Buffer.alloc(Math.max(length, WINDOW_BYTES));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(
        buffer,
        filled,
        buffer.length - filled,
        offset + filled,
      );
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.#bytes = buffer.subarray(0, filled);
    this.#offset = offset;
    return this.#bytes.subarray(0, length);
  }

  /** Reads a number of bytes. */
  async exactly(offset: number, length: number): Promise<Buffer> {
    const bytes = await this.read(offset, length);
    if (bytes.length < length) throw truncated(this.#file, offset + length);
    return bytes;
  }

  block(offset: number): Promise<Buffer> {
    return this.exactly(offset, BLOCK_BYTES);
  }
}

function checkStart(start: Buffer, path: string): void {
  const hex = start.toString('hex', 0, 8);
  const compression = COMPRESSIONS.find(([, magic]) => hex.startsWith(magic));
  const name = JSON.stringify(path);
  if (compression !== undefined) {
    const message = `The archive ${name} must be a plain tar archive, but is compressed with ${compression[0]}.`;
    throw new FlattenError('UNSUPPORTED_IMAGE', message, {
      hint: `Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${compression[2]} ${name}`,
    });
  }
  if (start.length === BLOCK_BYTES && (isZeroBlock(start) || hasChecksum(start))) return;
  throw new FlattenError('UNSUPPORTED_IMAGE', `${name} must be a tar archive, but is not one.`, {
    hint: 'Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.',
  });
}

function hasChecksum(block: Buffer): boolean {
  try {
    readHeader(block, 0);
    return true;
  } catch {
    return false;
  }
}

function truncated({ path, sizeBytes }: TarFile, neededBytes: number): FlattenError {
  const message = `The archive ${JSON.stringify(path)} ends after ${sizeBytes} bytes, but its headers promise at least ${neededBytes}: something was cut off.`;
  return new FlattenError('TAR_TRUNCATED', message, {
    hint: 'Save or copy it again, and check whether the disk was full.',
  });
}

function tooMany(path: string): FlattenError {
  const message = `The archive ${JSON.stringify(path)} has more than ${MEMBERS_LIMIT} entries.`;
  return new FlattenError('TAR_LIMIT', message, { hint: NO_BUILDER_WRITES });
}
