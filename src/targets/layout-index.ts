// The index.json of an OCI image layout that has other images already (OCI image-spec "image-layout.md").
import { getPath, getString, isObject, type JsonObject } from '../base/json.ts';
import { parseConfig } from '../image/config.ts';
import { MEDIA_TYPE, type NewIndexEntry, toEntry } from '../image/manifest.ts';

/** The annotation with an image's name in a layout. */
export const REF_NAME = 'org.opencontainers.image.ref.name';

/**
 * Reads an index.json so that writing it again changes no value.
 * @returns undefined if the text is not one
 */
export function parseLayoutIndex(text: string): JsonObject | undefined {
  try {
    const index = parseConfig(text);
    const manifests = getPath(index, 'manifests');
    // Go writes an empty list as null.
    if (manifests === null || manifests === undefined) return { ...index, manifests: [] };
    const isList =
      Array.isArray(manifests) && manifests.every((entry) => getString(entry, 'digest'));
    return isList ? index : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the bytes of an index.json with an image added. It replaces an image with the same name in its position, and
 * if it has no name, the only image without one. Every other entry stays as it is.
 * @param index undefined for a new layout
 */
export function withImage(index: JsonObject | undefined, added: NewIndexEntry): Buffer {
  const entries = entriesOf(index);
  const name = added.annotations?.[REF_NAME];
  const replaced = entries.filter((entry) => nameOf(entry) === name);
  const isReplacing = name !== undefined || replaced.length === 1;
  const [place] = isReplacing ? replaced : [];
  const entry = toEntry(added);
  const manifests =
    place === undefined
      ? [...entries, entry]
      : entries.flatMap((other) => {
          if (other === place) return [entry];
          return replaced.includes(other) ? [] : [other];
        });
  return toJson({ ...index, manifests });
}

/** Returns the bytes of an index.json without an image that was added and is still there. */
export function withoutImage(index: JsonObject, added: NewIndexEntry): Buffer {
  const text = JSON.stringify(toEntry(added));
  return toJson({
    ...index,
    manifests: entriesOf(index).filter((entry) => JSON.stringify(entry) !== text),
  });
}

function entriesOf(index: JsonObject | undefined): JsonObject[] {
  const manifests = getPath(index, 'manifests');
  return Array.isArray(manifests) ? manifests.filter(isObject) : [];
}

function nameOf(entry: JsonObject): string | undefined {
  return getString(entry, 'annotations', REF_NAME);
}

function toJson(index: JsonObject): Buffer {
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, ...index }));
}
