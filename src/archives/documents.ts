// Reads manifests and indexes, which anybody may have written (OCI image-spec "manifest.md", "image-index.md").
import { getPath, getString, isObject, type JsonObject, parseJson } from '../base/json.ts';
import { checkBlob, invalidBlob, parseDigest } from '../image/blob-check.ts';
import type { ManifestFormat } from '../image/layered-image.ts';
import {
  type Annotations,
  type Descriptor,
  isIndexType,
  MEDIA_TYPE,
  readDescriptor,
} from '../image/manifest.ts';
import { formatOf } from './media-types.ts';

/** An entry of an index. */
export interface Entry extends Descriptor {
  /** As the index has it. */
  readonly platform: JsonObject | undefined;
  readonly annotations: Annotations;
}

/** An index: manifests and other indexes. */
export interface IndexDocument {
  readonly kind: 'index';
  readonly format: ManifestFormat;
  readonly entries: readonly Entry[];
  readonly annotations: Annotations;
}

/** A manifest, of an image or of an artifact. */
export interface ManifestDocument {
  readonly kind: 'manifest';
  readonly format: ManifestFormat;
  readonly mediaType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Annotations;
  /** What it is if it is an artifact that says so. */
  readonly artifactType: string | undefined;
}

/** Something else that has a media type. */
export interface OtherDocument {
  readonly kind: 'other';
  readonly mediaType: string;
}

/**
 * Reads a manifest or an index and checks it against its descriptor.
 * @throws FlattenError `BLOB_INVALID`
 */
export function readDocument(
  bytes: Buffer,
  descriptor: Descriptor,
): IndexDocument | ManifestDocument | OtherDocument {
  checkBlob(bytes, descriptor);
  const json = parseJson(bytes.toString('utf8'));
  const invalid = (what: string) => invalidBlob(descriptor.digest, what);
  if (!isObject(json)) throw invalid('is not a JSON object');
  const own = getString(json, 'mediaType');
  // A text that reads as a manifest to one program and as an index to another could be two images (CVE-2021-41190).
  const hasBoth =
    'manifests' in json && ('layers' in json || 'config' in json || 'fsLayers' in json);
  if (hasBoth) throw invalid('has the fields of a manifest and of an index');
  if (own !== undefined && descriptor.mediaType !== '' && own !== descriptor.mediaType)
    throw invalid(
      `has the media type ${JSON.stringify(own)}, but its descriptor says ${JSON.stringify(descriptor.mediaType)}`,
    );
  const mediaType = own ?? (descriptor.mediaType || typeByFields(json));
  const format = formatOf(mediaType);
  if (format === undefined) return { kind: 'other', mediaType };
  const annotations = readAnnotations(json);
  if (isIndexType(mediaType)) {
    return { kind: 'index', format, entries: listOf(json, 'manifests', invalid), annotations };
  }
  const config = validDescriptor(getPath(json, 'config'));
  if (config === undefined) throw invalid('has no descriptor of a config');
  const layers = listOf(json, 'layers', invalid).map(toLayer);
  const artifactType = getString(json, 'artifactType');
  return { kind: 'manifest', format, mediaType, config, layers, annotations, artifactType };
}

/** Reads `index.json` of a layout, which has no descriptor and must be an index; undefined if it is not one. */
export function readLayoutIndex(bytes: Buffer): IndexDocument | undefined {
  const json = parseJson(bytes.toString('utf8'));
  const manifests = getPath(json, 'manifests');
  if (!isObject(json) || !Array.isArray(manifests)) return undefined;
  const entries = manifests.map(validEntry).filter((entry) => entry !== undefined);
  if (entries.length !== manifests.length) return undefined;
  return { kind: 'index', format: 'oci', entries, annotations: readAnnotations(json) };
}

/** The media type of JSON without a descriptor: OCI sometimes omits it. Empty if it is neither kind. */
export function typeByFields(json: JsonObject): string {
  if ('manifests' in json) return MEDIA_TYPE.index;
  return 'config' in json && 'layers' in json ? MEDIA_TYPE.manifest : '';
}

function listOf(json: JsonObject, field: string, invalid: (what: string) => Error): Entry[] {
  const values = getPath(json, field);
  if (!Array.isArray(values)) throw invalid(`has no list of ${field}`);
  return values.map((value: unknown, at) => {
    const entry = validEntry(value);
    if (entry === undefined)
      throw invalid(`has no valid descriptor at position ${at} of its ${field}`);
    return entry;
  });
}

function toLayer({ mediaType, digest, sizeBytes, annotations }: Entry): Descriptor {
  const hasSome = Object.keys(annotations).length > 0;
  return { mediaType, digest, sizeBytes, ...(hasSome ? { annotations } : {}) };
}

function validEntry(value: unknown): Entry | undefined {
  const descriptor = validDescriptor(value);
  if (descriptor === undefined) return undefined;
  const platform = getPath(value, 'platform');
  return {
    ...descriptor,
    platform: isObject(platform) ? platform : undefined,
    annotations: readAnnotations(value),
  };
}

function validDescriptor(value: unknown): Descriptor | undefined {
  const descriptor = readDescriptor(value);
  if (descriptor === undefined || parseDigest(descriptor.digest) === undefined) return undefined;
  return Number.isSafeInteger(descriptor.sizeBytes) && descriptor.sizeBytes >= 0
    ? descriptor
    : undefined;
}

function readAnnotations(value: unknown): Annotations {
  const annotations = getPath(value, 'annotations');
  return Object.fromEntries(
    Object.entries(isObject(annotations) ? annotations : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
