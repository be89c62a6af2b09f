// Lists as people write them into a text.

/**
 * A list that was pasted as YAML has it, with a dash before each item, as one item a line without dashes, quotes and
 * comments (YAML 1.2.2, 7.3 and 8.2.1). Any other text stays as it is: one line without a dash shows that dashes mean
 * something else.
 * @param isOfWords whether an item is one word, so that one with a comma is no item of YAML's: in `- docs, auto` the
 * dash takes `docs` out
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

/** A scalar without its quotes and the comment behind it. */
function scalarOf(text: string): string {
  const [, single] = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(text) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const [, double] = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(text) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  return text.replace(/\s+#.*$/, '');
}
