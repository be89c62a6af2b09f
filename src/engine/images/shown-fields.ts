// What an inspect shows of an image, and whether it shows anything.
import { getPath, getString, isStringArray, type JsonObject } from '../../base/json.ts';
import { isIndexType } from '../../image/manifest.ts';
import type { Platform } from '../../image/platform.ts';

/**
 * Whether an inspect tells of an image. A containerd store answers with empty fields, and no error, where it finds no
 * manifest that is whole: of an index of which only another platform is here (29.4 and newer), and of an image whose layers
 * came in another packing before (28 to 29.1), since the engine then keeps the first alone.
 */
export function isShown(inspect: JsonObject): boolean {
  return (
    ['Architecture', 'Os'].some((field) => (getString(inspect, field) ?? '') !== '') ||
    (getString(inspect, 'RootFS', 'Type') ?? '') !== '' ||
    layersOf(inspect).length > 0
  );
}

/** The diffIDs that an inspect shows. */
export function layersOf(inspect: JsonObject): readonly string[] {
  const layers = getPath(inspect, 'RootFS', 'Layers');
  return isStringArray(layers) ? layers : [];
}

/** The names that an inspect shows. A containerd store counts those among them that hold a digest. */
export function namesOf(inspect: JsonObject): readonly string[] {
  const names = inspect['RepoTags'];
  return isStringArray(names) ? names : [];
}

/** The platform that an inspect, or a config, names. */
export function platformOf(inspect: JsonObject): Platform {
  const text = (name: string) =>
    getString(inspect, name) ?? getString(inspect, name.toLowerCase()) ?? undefined;
  return {
    os: text('Os') ?? 'linux',
    architecture: text('Architecture') ?? '',
    variant: text('Variant'),
  };
}

/** Whether an inspect's ID is that of an index; undefined where the engine does not say (before API 1.48). */
export function isIndexInspect(inspect: JsonObject): boolean | undefined {
  const mediaType = getString(inspect, 'Descriptor', 'mediaType');
  return mediaType === undefined ? undefined : isIndexType(mediaType);
}
