// Reads what an inspect shows of an image, and whether it shows anything.
import { getPath, getString, isStringArray, type JsonObject } from '../../base/json.ts';
import { isIndexType } from '../../image/manifest.ts';
import type { Platform } from '../../image/platform.ts';

/**
 * Whether an inspect shows an image. A containerd store answers with empty fields, and no error, if it finds no
 * complete manifest: for an index of which only another platform is here (29.4 and newer), and for an image whose
 * layers were here before with another compression (28 to 29.1), since the engine then keeps only the earlier ones.
 */
export function isShown(inspect: JsonObject): boolean {
  return (
    ['Architecture', 'Os'].some((field) => (getString(inspect, field) ?? '') !== '') ||
    (getString(inspect, 'RootFS', 'Type') ?? '') !== '' ||
    layersOf(inspect).length > 0
  );
}

/** Returns the diffIDs in an inspect. */
export function layersOf(inspect: JsonObject): readonly string[] {
  const layers = getPath(inspect, 'RootFS', 'Layers');
  return isStringArray(layers) ? layers : [];
}

/** Returns the names in an inspect. In a containerd store, they include names with a digest. */
export function namesOf(inspect: JsonObject): readonly string[] {
  const names = inspect['RepoTags'];
  return isStringArray(names) ? names : [];
}

/** Returns the platform in an inspect or a config. */
export function platformOf(inspect: JsonObject): Platform {
  const text = (name: string) =>
    getString(inspect, name) ?? getString(inspect, name.toLowerCase()) ?? undefined;
  return {
    os: text('Os') ?? 'linux',
    architecture: text('Architecture') ?? '',
    variant: text('Variant'),
  };
}

/** Whether the ID in an inspect is that of an index; undefined if the engine does not say (before API 1.48). */
export function isIndexInspect(inspect: JsonObject): boolean | undefined {
  const mediaType = getString(inspect, 'Descriptor', 'mediaType');
  return mediaType === undefined ? undefined : isIndexType(mediaType);
}
