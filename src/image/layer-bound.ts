// Metadata about an image's layers, which a flat image must not keep: a builder's cache, labels and annotations that
// refer to layers.
import { getPath, getString, isObject, type JsonObject } from '../base/json.ts';

/** BuildKit's inline cache (`BUILDKIT_INLINE_CACHE`): which build step made which layer, by number. */
const CACHE_FIELD = 'moby.buildkit.cache.v0';

/**
 * Removes a builder's inline cache from a config. Otherwise a later build with `--cache-from` would use the flat layer
 * in place of the layer with that number, and dropped files would be missing from its result.
 */
export function withoutInlineCache(config: JsonObject): { config: JsonObject; hadCache: boolean } {
  if (!(CACHE_FIELD in config)) return { config, hadCache: false };
  const { [CACHE_FIELD]: _cache, ...rest } = config;
  return { config: rest, hadCache: true };
}

/**
 * Labels with which hosts and builders find layers. Before it boots what the others promise, ostree-ext looks for the
 * layer in `ostree.final-diffid` and the commit in it; a buildpacks rebase looks for the layers in its metadata.
 */
const LAYER_LABELS = [
  /^ostree\.(?:commit|final-diffid|bootable)$/,
  /^containers\.bootc$/,
  /^io\.buildpacks\.lifecycle\.metadata$/,
];

/**
 * Annotations of tools that lazily unpack, index or sign one manifest's layers (stargz, nydus, SOCI, zstd:chunked,
 * cosign).
 */
const LAYER_ANNOTATIONS =
  /^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;

/**
 * Returns the names of a config's labels that refer to its layers.
 * @param digests digests of the image and its layers: diffIDs and blob digests
 */
export function layerLabels(config: JsonObject, digests: readonly string[]): string[] {
  const labels = getPath(config, 'config', 'Labels');
  if (!isObject(labels)) return [];
  return Object.keys(labels).filter(
    (name) =>
      LAYER_LABELS.some((pattern) => pattern.test(name)) ||
      mentionsAny(getString(labels, name) ?? '', digests),
  );
}

/** A manifest's annotations: those that hold for any image with the same content, and those about its blobs. */
export interface SortedAnnotations {
  readonly kept: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
}

/**
 * Splits a manifest's annotations into those to keep and those to leave out.
 * @param digests digests of the image and its layers: diffIDs and blob digests
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

/** Returns whether a text contains one of the digests, with or without its algorithm. */
function mentionsAny(text: string, digests: readonly string[]): boolean {
  return digests.some((digest) => text.includes(digest.replace(/^sha256:/, '')));
}
