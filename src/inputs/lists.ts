// Accepts lists that are written as YAML sequences inside a text.

/**
 * Converts a YAML sequence (a dash before each item) to one item per line, without dashes, quotes and comments (YAML
 * 1.2.2, 7.3 and 8.2.1). Returns any other text unchanged: if one line has no dash, dashes mean something else.
 * @param isOfWords whether items are single words. Then a text with a comma is not a sequence: in `- docs, auto`, the
 * dash excludes the preset `docs`
 */
export function withoutDashes(text: string, isOfWords = false): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0 || !lines.every((line) => /^-\s+\S/.test(line))) return text;
  const items = lines.map((line) => scalarOf(line.slice(1).trim()));
  return isOfWords && items.some((item) => item.includes(',')) ? text : items.join('\n');
}

/** Removes the quotes and a trailing comment from a scalar. */
function scalarOf(text: string): string {
  const [, single] = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(text) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const [, double] = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(text) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  return text.replace(/\s+#.*$/, '');
}
