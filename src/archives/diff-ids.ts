// DiffIDs, one for each layer (OCI image-spec "config.md").
import { getPath, isStringArray, type JsonObject } from '../base/json.ts';
import { unsupported } from './damage.ts';

const DIFF_ID = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads the diffIDs of a config.
 * @param layers number of layers of the manifest
 * @param name the image, for messages
 * @throws FlattenError `UNSUPPORTED_IMAGE` if there is not exactly one for each layer
 */
export function diffIdsOf(config: JsonObject, layers: number, name: string): readonly string[] {
  const diffIds = getPath(config, 'rootfs', 'diff_ids') ?? [];
  const hint = 'No builder writes this. Use an image from a source that you trust.';
  if (!isStringArray(diffIds) || !diffIds.every((diffId) => DIFF_ID.test(diffId)))
    throw unsupported(name, 'has a diffID in its config that is not a sha256 digest', hint);
  if (diffIds.length !== layers)
    throw unsupported(
      name,
      `has ${layers} layers, but ${diffIds.length} diffIDs in its config`,
      hint,
    );
  return diffIds;
}
