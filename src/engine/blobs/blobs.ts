// Reads the engine's own blobs (configs, manifests, packed layers) through a container that mounts their directory on
// the engine's machine and is never started; saved-blobs.ts is another way. A small blob must have the digest that the
// engine itself names, so that a wrong or outdated file does no harm.
import type { Readable } from 'node:stream';
import { FlattenError, messageOf } from '../../base/errors.ts';
import { digestOf } from '../../image/config.ts';
import { filesOf } from '../../tar/files.ts';
import type { EngineSession } from '../client/session.ts';
import { isNotFound } from '../client/transport.ts';
import {
  type ContainerImage,
  createContainer,
  newMountPath,
  removeContainer,
} from '../containers/create.ts';

/** Access to blobs by digest. A known size saves a request to the engine. */
export interface Blobs {
  /** Returns a small blob, whole and with its digest checked. */
  readonly text: (digest: string, sizeBytes?: number) => Promise<string>;
  /** Passes a blob's bytes to `use` as they come, without a check of the digest. */
  readonly stream: StreamBlob;
}

/** Passes a blob's bytes to `use` as they come. */
export type StreamBlob = (
  digest: string,
  use: (bytes: AsyncIterable<Buffer>) => Promise<void>,
  sizeBytes?: number,
) => Promise<void>;

/** Opens blobs for as long as `use` takes. */
export type BlobAccess = <T>(use: (blobs: Blobs) => Promise<T>) => Promise<T>;

/** Thrown if blobs cannot be read in this way; every other failure is a fault of the engine. */
export class HiddenBlobs extends Error {}

/** Messages of engines that lack the directory or mount none of their machine's, and of plugins that forbid mounts. */
const HIDDEN =
  /bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;

/** Whether a container was refused because of the directory that it should mount. */
export function hidesDirectory(error: unknown): boolean {
  return (
    error instanceof FlattenError && error.code === 'DOCKER_FAILED' && HIDDEN.test(error.message)
  );
}

/** Configs and manifests are a few KiB; engines already refuse sizes far below this limit. */
const TEXT_LIMIT_BYTES = 16 * 1024 * 1024;

/** A directory of blobs on the engine's machine. */
export interface BlobDirectory {
  /**
   * Opens an archive that holds a blob.
   * @throws HiddenBlobs if the directory does not have it
   */
  open(digest: string, signal: AbortSignal): Promise<Readable>;
  /** Call it once everything that was opened has been destroyed. */
  close(): Promise<void>;
}

/**
 * Opens a directory of the engine's machine, through a container that is never started.
 * @param source the container's image, which the engine unpacks for it if need be
 * @throws HiddenBlobs if the engine's machine does not have or show it
 */
export async function openBlobDirectory(
  session: EngineSession,
  source: ContainerImage,
  root: string,
): Promise<BlobDirectory> {
  const mountPath = newMountPath();
  const mounts = [{ type: 'bind', src: root, dst: mountPath, readonly: '' }];
  const request = { source, mounts };
  const containerId = await createContainer(session, request).catch((error: unknown) => {
    throw hidesDirectory(error) ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
  });
  return {
    open: (digest, signal) => {
      const path = `${mountPath}/${digest.slice('sha256:'.length)}`;
      return session.transport.readArchive(containerId, path, signal).catch((error: unknown) => {
        throw isNotFound(error, path) ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
      });
    },
    close: () => removeContainer(session, containerId),
  };
}

/**
 * Gives `use` access to the blobs in a directory of the engine's machine.
 * @throws HiddenBlobs if the engine's machine does not have or show the directory or a blob
 */
export async function withBlobs<T>(
  session: EngineSession,
  source: ContainerImage,
  root: string,
  use: (blobs: Blobs) => Promise<T>,
): Promise<T> {
  const directory = await openBlobDirectory(session, source, root);
  const stream: StreamBlob = async (digest, useBytes) => {
    const tar = await directory.open(digest, session.signal);
    await eachFile(tar, digest, (bytes) => useBytes(bytes));
  };
  try {
    return await use({ stream, text: textReader(stream) });
  } finally {
    await directory.close();
  }
}

/**
 * Passes each file of an archive that holds a blob to `use`.
 * @throws FlattenError `ENGINE_FAILED` if the archive cannot be read or `use` fails; a FlattenError of `use` or of the
 *   stream unchanged
 */
export async function eachFile(
  tar: Readable,
  digest: string,
  use: (bytes: AsyncIterable<Buffer>, name: string) => Promise<void>,
): Promise<void> {
  try {
    for await (const { name, bytes } of filesOf(tar)) {
      await use(bytes, name).catch((error: unknown) => {
        throw error instanceof FlattenError ? new OfReader(error) : error;
      });
    }
  } catch (error) {
    if (error instanceof OfReader) throw error.cause;
    const isOfStream = error instanceof FlattenError && !error.code.startsWith('TAR_');
    throw isOfStream ? error : broken(digest, `cannot be read (${messageOf(error)})`);
  } finally {
    // While the engine is sending, it holds the container or image that is removed next.
    tar.destroy();
  }
}

/** An error of what reads a blob, which is none of the archive. */
class OfReader extends Error {
  override readonly cause: FlattenError;

  constructor(cause: FlattenError) {
    super(cause.message);
    this.cause = cause;
  }
}

/** Returns a function that reads small blobs whole and checks their digests. */
export function textReader(stream: StreamBlob): Blobs['text'] {
  return (digest, sizeBytes) => readText(digest, sizeBytes, stream);
}

async function readText(
  digest: string,
  sizeBytes: number | undefined,
  stream: StreamBlob,
): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  const take = async (bytes: AsyncIterable<Buffer>) => {
    for await (const part of bytes) {
      length += part.length;
      if (length > TEXT_LIMIT_BYTES) throw broken(digest, 'is too long for a config');
      parts.push(part);
    }
  };
  await stream(digest, take, sizeBytes);
  const bytes = Buffer.concat(parts);
  const seen = digestOf(bytes);
  if (seen !== digest) throw broken(digest, `has the digest ${seen}`);
  return bytes.toString('utf8');
}

function broken(digest: string, what: string): FlattenError {
  return new FlattenError(
    'ENGINE_FAILED',
    `The engine's blob ${digest} ${what}: it was damaged on disk or in transit.`,
    { hint: 'Run again. If it happens again, pull or build the image again.' },
  );
}
