// Reads the source's config, byte for byte as the engine keeps it, without reading the image: engines show only a part
// of it in an inspect, and give all of it only in a save of all layers.
import { FlattenError, messageOf } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { configFromInspect, diffIdsOf, parseConfig } from '../../image/config.ts';
import type { SourceConfig } from '../../image/image-source.ts';
import type { Descriptor, Manifest } from '../../image/manifest.ts';
import { type BlobAccess, type BlobDirectory, type Blobs, HiddenBlobs } from '../blobs/blobs.ts';
import { imageManifests } from '../blobs/manifests.ts';
import { type BlobWay, waysToBlobs } from '../blobs/ways.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSession } from '../client/session.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { describeHiddenFields } from './hidden-fields.ts';

/** The config of an image in the engine. */
export interface EngineConfig extends SourceConfig {
  /** Of the manifest that names it; undefined if the store has none, or does not show it. */
  readonly manifest: Descriptor | undefined;
  /** Opens the engine's blobs again; undefined if they cannot be read. */
  readonly openBlobs: BlobAccess | undefined;
  /** Opens the directory that they are in; undefined if the engine does not show it. */
  readonly openDirectory?: (() => Promise<BlobDirectory>) | undefined;
}

/** Returns the packed bytes of all layers; undefined if the store does not keep them packed or they are unknown. */
export function packedBytesOf({ packedLayers }: SourceConfig): number | undefined {
  return packedLayers?.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/**
 * Reads the source's config: exactly if the engine gives access to its blobs, else as an inspect shows it, without a
 * digest. A hidden blob is not an error.
 */
export async function readSourceConfig(
  session: EngineSession,
  source: EngineImage,
): Promise<EngineConfig> {
  const { log } = session;
  for (const way of waysToBlobs(session, source)) {
    const found = await readFrom(session, source, way).catch((error: unknown) => {
      // Trouble with an engine must not count as hidden blobs: the result would have another config.
      if (!(error instanceof HiddenBlobs)) throw error;
      log.debug(`no config blob ${way.place}: ${messageOf(error)}`);
      return undefined;
    });
    if (found !== undefined) return found;
  }
  log.debug('the config is taken from an inspect');
  return {
    json: configFromInspect(source.inspect),
    digest: undefined,
    manifest: undefined,
    packedLayers: undefined,
    annotations: {},
    openBlobs: undefined,
    missing: describeHiddenFields(session, source),
  };
}

async function readFrom(
  engine: Engine,
  source: EngineImage,
  { open, openDirectory }: BlobWay,
): Promise<EngineConfig | undefined> {
  const found = await open(async (blobs) =>
    engine.store.idIsConfigDigest
      ? configOf(source, source.id, await blobs.text(source.id), undefined)
      : await fromManifest(source, blobs.text),
  );
  return found && { ...found, openBlobs: open, openDirectory };
}

/** Follows the engine's ID through nested indexes and manifests to the config of the chosen platform. */
async function fromManifest(
  source: EngineImage,
  read: Blobs['text'],
): Promise<EngineConfig | undefined> {
  const manifests = imageManifests({ digest: source.id }, read, source.platform);
  for await (const { descriptor, manifest, configText } of manifests) {
    const config = configOf(source, manifest.config.digest, configText, manifest);
    if (config !== undefined) return { ...config, manifest: descriptor };
  }
  return undefined;
}

/** Returns the config if it is the source's: same layers, same platform. */
function configOf(
  source: EngineImage,
  digest: string,
  text: string,
  manifest: Manifest | undefined,
): EngineConfig | undefined {
  const json = readConfigText(digest, text);
  if (json === undefined) return undefined;
  const sameLayers = JSON.stringify(diffIdsOf(json)) === JSON.stringify(source.diffIds);
  const sameMachine =
    (json['architecture'] ?? '') === source.platform.architecture &&
    (json['variant'] || undefined) === source.platform.variant;
  if (!sameLayers || !sameMachine) return undefined;
  const { layers: packedLayers, annotations = {} } = manifest ?? {};
  const unknown = { manifest: undefined, openBlobs: undefined, missing: undefined };
  return { json, digest, packedLayers, annotations, ...unknown };
}

/** Parses a config; undefined if it is not one: an index may name things that are not images. */
function readConfigText(digest: string, text: string): JsonObject | undefined {
  try {
    return parseConfig(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    // Engines read JSON that is nested thousands deep; it cannot be processed here.
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `Cannot read the image's config ${digest}: ${messageOf(error)}.`,
      { hint: 'Do not trust this image: no builder writes such a config.', cause: error },
    );
  }
}
