// The engine's own blobs (configs, manifests, packed layers), read through a container that is never started and mounts
// the directory of the engine's machine where they lie. A small blob must have the digest that the engine itself names,
// so that a wrong or an old file can do no harm.
import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { digestOf } from '../image/config.ts';
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

/** Configs and manifests are a few KiB; engines refuse far smaller ones than this. */
const TEXT_LIMIT_BYTES = 16 * 1024 * 1024;

/**
 * Gives `use` the blobs below a directory of the engine's machine.
 * @throws FlattenError `DOCKER_FAILED` where the engine has or shows no such directory
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
  const containerId = await createContainer(engine, { source, runId, options: ['--mount', mount] });
  const stream: Blobs['stream'] = async (digest, useBytes) => {
    const path = `${mountPath}/${digest.slice('sha256:'.length)}`;
    const tar = await engine.carrier.readArchive(containerId, path, signal);
    const files = tar.pipe(extract());
    tar.on('error', (error) => files.destroy(error));
    for await (const entry of files) await useBytes(entry as unknown as Readable);
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
      if (length > TEXT_LIMIT_BYTES) throw new Error(`the blob ${digest} is too long for a config`);
      parts.push(part);
    }
  });
  const bytes = Buffer.concat(parts);
  const seen = digestOf(bytes);
  if (seen !== digest) throw new Error(`the blob ${digest} has the digest ${seen}`);
  return bytes.toString('utf8');
}
