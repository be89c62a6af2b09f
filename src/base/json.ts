// Type guards for untrusted JSON, such as an engine's answers and an image's config.

/** A JSON object. */
export type JsonObject = { readonly [key: string]: unknown };

/** Returns whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether a value is an array of strings. */
export function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Returns the value at a path of keys, or undefined if an object on the path is missing. */
export function getPath(value: unknown, ...keys: string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** Returns the non-empty string at a path of keys, or else undefined. */
export function getString(value: unknown, ...keys: string[]): string | undefined {
  const found = getPath(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Parses JSON. Returns undefined if it is invalid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
