// The source's config, byte for byte as the engine keeps it, without reading the image: engines show only a part of it
// in an inspect and give the rest only in a save of all layers.
import { FlattenError, messageOf } from '../errors.ts';
import type { JsonObject } from '../guards.ts';
import { configFromInspect, diffIdsOf, parseConfig } from '../image/config.ts';
import { type Descriptor, readIndex, readManifest } from '../image/manifest.ts';
import type { Log } from '../log.ts';
import { HiddenBlobs, withBlobs } from './blobs.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

/** A config as far as it could be had. */
export interface SourceConfig {
  readonly json: JsonObject;
  /** Digest of the config blob, where the bytes themselves were read. */
  readonly digest: string | undefined;
  /** The layers of the manifest, where the store keeps one: their sizes are the packed ones. */
  readonly packedLayers: readonly Descriptor[] | undefined;
  /** The directory of the engine's machine where the blobs lie, where they can be read. */
  readonly blobRoot: string | undefined;
}

/** Packed bytes of all layers, where the store keeps them packed and they are known. */
export function packedBytesOf({ packedLayers }: SourceConfig): number | undefined {
  return packedLayers?.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/**
 * Reads the source's config, exact where the engine's machine lets its blobs be read, else as an inspect shows it.
 * Does not fail for want of the blob: a part of the legacy fields is then missing, which a debug line says.
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
        // Trouble with an engine that shows its blobs must not pass for one that hides them: the config would be another.
        if (!(error instanceof HiddenBlobs)) throw error;
        log.debug(`no config blob below ${root} of the engine's machine: ${messageOf(error)}`);
        return undefined;
      },
    );
    if (found !== undefined) return found;
  }
  log.debug(
    'the config is taken from an inspect: legacy fields that it hides (Hostname, Domainname, Image, ...) are not kept',
  );
  return {
    json: configFromInspect(source.inspect),
    digest: undefined,
    packedLayers: undefined,
    blobRoot: undefined,
  };
}

async function readFromRoot(
  engine: Engine,
  source: Source,
  runId: string,
  root: string,
  signal: AbortSignal,
): Promise<SourceConfig | undefined> {
  return withBlobs(engine, source, runId, root, signal, async (blobs) => {
    const found =
      engine.store === 'containerd'
        ? await fromManifest(source, blobs.text)
        : configOf(source, source.id, await blobs.text(source.id), undefined);
    return found === undefined ? undefined : { ...found, blobRoot: root };
  });
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
      candidates === undefined ? top : await read(digest).catch(hiddenAs('')),
    );
    if (manifest === undefined) continue;
    const text = await read(manifest.config.digest).catch(hiddenAs(undefined));
    const config =
      text === undefined
        ? undefined
        : configOf(source, manifest.config.digest, text, manifest.layers);
    if (config !== undefined) return config;
  }
  return undefined;
}

/** Another value for a blob that cannot be had. */
function hiddenAs<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof HiddenBlobs) return value;
    throw error;
  };
}

/** The config when it is that of the source: same layers, same platform. */
function configOf(
  source: Source,
  digest: string,
  text: string,
  packedLayers: readonly Descriptor[] | undefined,
): SourceConfig | undefined {
  const json = readConfigText(digest, text);
  if (json === undefined) return undefined;
  const sameLayers = JSON.stringify(diffIdsOf(json)) === JSON.stringify(source.diffIds);
  const sameMachine =
    json['architecture'] === source.platform.architecture &&
    (json['variant'] || undefined) === source.platform.variant;
  return sameLayers && sameMachine
    ? { json, digest, packedLayers, blobRoot: undefined }
    : undefined;
}

/** A config, undefined where it is none: an index may name what is no image. */
function readConfigText(digest: string, text: string): JsonObject | undefined {
  try {
    return parseConfig(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    // Nested thousands deep: engines read that, and it cannot be kept here.
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `The image's config ${digest} cannot be read: ${messageOf(error)}.`,
      { hint: 'Do not trust this image: no builder writes such a config.', cause: error },
    );
  }
}
