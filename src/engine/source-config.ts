// The source's config, byte for byte as the engine keeps it, without reading the image: engines show only a part of it
// in an inspect and give the rest only in a save of all layers. The blob is read through a container that is never
// started and mounts the directory of the engine's machine where blobs lie. What is read must have the digest that
// the engine itself names, so a wrong or an old file can do no harm.
import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { messageOf } from '../errors.ts';
import type { JsonObject } from '../guards.ts';
import { configFromInspect, diffIdsOf, digestOf, parseConfig } from '../image/config.ts';
import { type Descriptor, readIndex, readManifest } from '../image/manifest.ts';
import type { Log } from '../log.ts';
import { createContainer, mountValue, removeContainer } from './containers.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

/** A config as far as it could be had. */
export interface SourceConfig {
  readonly json: JsonObject;
  /** Digest of the config blob, where the bytes themselves were read. */
  readonly digest: string | undefined;
  /** The layers of the manifest, where the store keeps one: their sizes are the packed ones. */
  readonly packedLayers: readonly Descriptor[] | undefined;
}

/** Where the mount of the blobs stands in the container that looks at them. */
const BLOBS = '/docker-flatten-blobs';
/** Configs and manifests are a few KiB; engines refuse far smaller ones than this. */
const BLOB_LIMIT_BYTES = 16 * 1024 * 1024;

/**
 * Reads the source's config, exact where the engine's machine lets its blobs be read, else as an inspect shows it.
 * Never fails for want of the blob: a part of the legacy fields is then missing, which a debug line says.
 */
export async function readSourceConfig(
  engine: Engine,
  source: Source,
  runId: string,
  log: Log,
  signal: AbortSignal,
): Promise<SourceConfig> {
  for (const root of engine.contentRoots) {
    const found = await readFromRoot(engine, source, runId, root, signal).catch(
      (error: unknown) => {
        log.debug(`no config blob below ${root} of the engine's machine: ${messageOf(error)}`);
        return undefined;
      },
    );
    if (found !== undefined) return found;
  }
  log.debug(
    'the config is taken from an inspect: legacy fields that it hides (Hostname, Domainname, Image, ...) are not kept',
  );
  return { json: configFromInspect(source.inspect), digest: undefined, packedLayers: undefined };
}

async function readFromRoot(
  engine: Engine,
  source: Source,
  runId: string,
  root: string,
  signal: AbortSignal,
): Promise<SourceConfig | undefined> {
  const mount = mountValue({ type: 'bind', src: root, dst: BLOBS, readonly: '' });
  const containerId = await createContainer(engine, { source, runId, options: ['--mount', mount] });
  try {
    const read = (digest: string) => readBlob(engine, containerId, digest, signal);
    return engine.store === 'containerd'
      ? await fromManifest(source, read)
      : configOf(source, source.id, await read(source.id), undefined);
  } finally {
    await removeContainer(engine, containerId);
  }
}

/** Follows the engine's ID from an index or a manifest to the config of the chosen platform. */
async function fromManifest(
  source: Source,
  read: (digest: string) => Promise<string>,
): Promise<SourceConfig | undefined> {
  const top = await read(source.id);
  const candidates = readIndex(top)?.map((descriptor) => descriptor.digest);
  for (const digest of candidates ?? [source.id]) {
    // An index may name platforms whose blobs the engine never fetched.
    const manifest = readManifest(
      candidates === undefined ? top : await read(digest).catch(() => ''),
    );
    if (manifest === undefined) continue;
    const text = await read(manifest.config.digest).catch(() => undefined);
    const config =
      text === undefined
        ? undefined
        : configOf(source, manifest.config.digest, text, manifest.layers);
    if (config !== undefined) return config;
  }
  return undefined;
}

/** The config when it is that of the source: same layers, same platform. */
function configOf(
  source: Source,
  digest: string,
  text: string,
  packedLayers: readonly Descriptor[] | undefined,
): SourceConfig | undefined {
  const json = parseConfig(text);
  const sameLayers = JSON.stringify(diffIdsOf(json)) === JSON.stringify(source.diffIds);
  const sameMachine =
    json['architecture'] === source.platform.architecture &&
    (json['variant'] || undefined) === source.platform.variant;
  return sameLayers && sameMachine ? { json, digest, packedLayers } : undefined;
}

async function readBlob(
  engine: Engine,
  containerId: string,
  digest: string,
  signal: AbortSignal,
): Promise<string> {
  const path = `${BLOBS}/${digest.slice('sha256:'.length)}`;
  const bytes = await onlyFile(await engine.carrier.readArchive(containerId, path, signal));
  const seen = digestOf(bytes);
  if (seen !== digest) throw new Error(`the blob ${digest} has the digest ${seen}`);
  return bytes.toString('utf8');
}

/** The content of the one file in a small tar stream. */
async function onlyFile(tar: Readable): Promise<Buffer> {
  const files = tar.pipe(extract());
  tar.on('error', (error) => files.destroy(error));
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const entry of files) {
    if ((entry.header.size ?? 0) > BLOB_LIMIT_BYTES)
      throw new Error(`a blob of ${entry.header.size} bytes is no config`);
    for await (const part of entry as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > BLOB_LIMIT_BYTES) throw new Error('the blob is too long for a config');
      parts.push(part);
    }
  }
  return Buffer.concat(parts);
}
