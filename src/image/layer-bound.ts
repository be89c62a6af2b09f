// What of an image is about its layers, and so is not of an image of one: a builder's cache, labels and annotations
// that name layers.
import { at, isObject, type JsonObject, stringAt } from '../base/json.ts';

/** BuildKit's inline cache (`BUILDKIT_INLINE_CACHE`): which step of a build made which layer of the image, by number. */
const CACHE_FIELD = 'moby.buildkit.cache.v0';

/**
 * A config without a builder's inline cache. A later build with `--cache-from` would take the flat layer for the one of
 * that number, with files that were left out missing from what it builds.
 */
export function withoutInlineCache(config: JsonObject): { config: JsonObject; hadCache: boolean } {
  if (!(CACHE_FIELD in config)) return { config, hadCache: false };
  const { [CACHE_FIELD]: _cache, ...rest } = config;
  return { config: rest, hadCache: true };
}

/**
 * Labels by which hosts and builders find layers: ostree-ext looks for the layer that `ostree.final-diffid` names and
 * for the commit in it before it boots what the others promise; a buildpacks rebase looks for the layers in its metadata.
 */
const LAYER_LABELS = [
  /^ostree\.(?:commit|final-diffid|bootable)$/,
  /^containers\.bootc$/,
  /^io\.buildpacks\.lifecycle\.metadata$/,
];

/** Annotations for what unpacks, signs or indexes one manifest's layers lazily (stargz, nydus, SOCI, zstd:chunked, cosign). */
const LAYER_ANNOTATIONS =
  /^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;

/**
 * The labels of a config that tell of its layers.
 * @param digests what names the image or its layers: diffIDs, digests of blobs
 */
export function layerLabels(config: JsonObject, digests: readonly string[]): string[] {
  const labels = at(config, 'config', 'Labels');
  if (!isObject(labels)) return [];
  return Object.keys(labels).filter(
    (name) =>
      LAYER_LABELS.some((pattern) => pattern.test(name)) ||
      mentionsAny(stringAt(labels, name) ?? '', digests),
  );
}

/** Annotations of a manifest, those that are true of any image of the same content and those that are about its blobs. */
export interface SortedAnnotations {
  readonly kept: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
}

/**
 * Sorts a manifest's annotations.
 * @param digests what names the image or its layers: diffIDs, digests of blobs
 */
export function sortAnnotations(
  annotations: Readonly<Record<string, string>>,
  digests: readonly string[],
): SortedAnnotations {
  const isBound = ([name, value]: [string, string]) =>
    LAYER_ANNOTATIONS.test(name) || mentionsAny(value, digests);
  const all = Object.entries(annotations);
  return {
    kept: Object.fromEntries(all.filter((entry) => !isBound(entry))),
    leftOut: all.filter(isBound).map(([name]) => name),
  };
}

/** Whether a text holds one of the digests, with its algorithm or without. */
function mentionsAny(text: string, digests: readonly string[]): boolean {
  return digests.some((digest) => text.includes(digest.replace(/^sha256:/, '')));
}
