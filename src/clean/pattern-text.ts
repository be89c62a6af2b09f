// A pattern's text and a path's bytes as comparable codes.

/** A byte that is not UTF-8 is added to this, which is above all code points. */
const RAW_BYTE = 0x110000;
/** Such a byte in a pattern's text, as in Python's surrogateescape. No valid text contains these. */
const RAW_HALF = 0xdc00;

/** Escapes a path as a pattern that matches only this path. */
export function literalPattern(path: string): string {
  // A trailing blank would be trimmed, and its "\" with it.
  return path.replace(/\s$|[\\*?[\]!\s]/g, (character, at: number) =>
    at === path.length - 1 && /\s/.test(character) ? `[${character}]` : `\\${character}`,
  );
}

/** Converts raw bytes (one character per byte) to a pattern's text. Bytes that are not UTF-8 become lone surrogates. */
export function patternText(bytes: string): string {
  return pathCodePoints(bytes)
    .map((code) =>
      code >= RAW_BYTE
        ? String.fromCharCode(RAW_HALF + code - RAW_BYTE)
        : String.fromCodePoint(code),
    )
    .join('');
}

/** Returns the codes of a pattern's text, comparable with `pathCodePoints`. */
export function patternCodes(text: string): number[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    return code > RAW_HALF + 0x7f && code <= RAW_HALF + 0xff ? RAW_BYTE + code - RAW_HALF : code;
  });
}

/** Returns a pattern's text without wildcards as it appears in paths. */
export function pathOf(text: string): string {
  return /[^\0-\x7f]/.test(text) ? patternCodes(text).map(bytesOf).join('') : text;
}

/** Returns the bytes of a code as they appear in a path. */
export function bytesOf(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code >= RAW_BYTE) return String.fromCharCode(code - RAW_BYTE);
  return Buffer.from(String.fromCodePoint(code)).toString('latin1');
}

/** Returns a path's code points, and its raw bytes where they are not UTF-8. */
export function pathCodePoints(path: string): number[] {
  const codes: number[] = [];
  let bytes: Buffer | undefined;
  for (let at = 0; at < path.length; ) {
    const byte = path.charCodeAt(at);
    if (byte < 0x80) {
      codes.push(byte);
      at++;
      continue;
    }
    bytes ??= Buffer.from(path, 'latin1');
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const character = bytes.toString('utf8', at, at + length);
    const code = character.codePointAt(0)!;
    const isWhole =
      Buffer.byteLength(character) === length && character.length === (length > 3 ? 2 : 1);
    const isItself = code !== 0xfffd || bytes.toString('latin1', at, at + 3) === '\xef\xbf\xbd';
    const isCharacter = isWhole && isItself;
    codes.push(isCharacter ? code : RAW_BYTE + byte);
    at += isCharacter ? length : 1;
  }
  return codes;
}
