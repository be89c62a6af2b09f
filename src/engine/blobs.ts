// The engine's own blobs (configs, manifests, packed layers), read through a container that is never started and mounts
// the directory of the engine's machine where they lie. A small blob must have the digest that the engine itself names,
// so that a wrong or an old file can do no harm.
import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { FlattenError, messageOf } from '../errors.ts';
import { digestOf } from '../image/config.ts';
import { isAbsence } from './carrier.ts';
import { createContainer, mountValue, newMountPath, removeContainer } from './containers.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

/** Access to blobs by digest. */
export interface Blobs {
  /** A small blob, whole and checked. */
  readonly text: (digest: string) => Promise<string>;
  /** A blob's bytes as they come, handed to `use`; not checked. */
  readonly stream: (digest: string, use: (bytes: Readable) => Promise<void>) => Promise<void>;
}

/** What is thrown where blobs cannot be had by this way; every other failure is trouble with the engine. */
export class HiddenBlobs extends Error {}

/** The words of engines that have no such directory, or that show none of their machine's. */
const HIDDEN =
  /bind source path does not exist|mounts denied|not shared from|not permitted|permission denied/i;

function hides(error: unknown): boolean {
  return (
    error instanceof FlattenError && error.code === 'DOCKER_FAILED' && HIDDEN.test(error.message)
  );
}

/** Configs and manifests are a few KiB; engines refuse far smaller ones than this. */
const TEXT_LIMIT_BYTES = 16 * 1024 * 1024;

/**
 * Gives `use` the blobs below a directory of the engine's machine.
 * @throws HiddenBlobs where the engine's machine has, or shows, no such directory or no such blob
 */
export async function withBlobs<T>(
  engine: Engine,
  source: Source,
  runId: string,
  root: string,
  signal: AbortSignal,
  use: (blobs: Blobs) => Promise<T>,
): Promise<T> {
  const mountPath = newMountPath();
  const mount = mountValue({ type: 'bind', src: root, dst: mountPath, readonly: '' });
  const request = { source, runId, options: ['--mount', mount] };
  const containerId = await createContainer(engine, request).catch((error: unknown) => {
    throw hides(error) ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
  });
  const stream: Blobs['stream'] = async (digest, useBytes) => {
    const path = `${mountPath}/${digest.slice('sha256:'.length)}`;
    const tar = await engine.carrier
      .readArchive(containerId, path, signal)
      .catch((error: unknown) => {
        throw isAbsence(error, path) ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
      });
    const files = tar.pipe(extract());
    tar.on('error', (error) => files.destroy(error));
    try {
      for await (const entry of files) await useBytes(entry as unknown as Readable);
    } catch (error) {
      throw error instanceof FlattenError
        ? error
        : broken(digest, `cannot be read (${messageOf(error)})`);
    }
  };
  try {
    return await use({ stream, text: (digest) => readText(digest, stream) });
  } finally {
    await removeContainer(engine, containerId);
  }
}

async function readText(digest: string, stream: Blobs['stream']): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  await stream(digest, async (bytes) => {
    for await (const part of bytes as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > TEXT_LIMIT_BYTES) throw broken(digest, 'is too long for a config');
      parts.push(part);
    }
  });
  const bytes = Buffer.concat(parts);
  const seen = digestOf(bytes);
  if (seen !== digest) throw broken(digest, `has the digest ${seen}`);
  return bytes.toString('utf8');
}

function broken(digest: string, what: string): FlattenError {
  return new FlattenError(
    'ENGINE_FAILED',
    `The engine's blob ${digest} ${what}: it was damaged on its disk or on its way.`,
    { hint: 'Run again; if it happens again, pull or build the image anew.' },
  );
}
