import { describe, expect, it } from 'vitest';
import {
  type Extension,
  ExtensionHeaders,
  isExtension,
  nonEmpty,
  parseExtensionHeaders,
  readExtension,
} from '../../src/tar/extensions.ts';
import { readHeader } from '../../src/tar/header.ts';
import { thrownBy } from '../support/process/errors.ts';
import { entry, gnuLong, header, padded, pax } from '../support/tar/tar.ts';

const MIB = 1024 * 1024;
const LONG = Buffer.from(`${'d'.repeat(300)}/caf\xe9`, 'latin1');

/** Feeds extension headers in order, with their data in pieces of a given size. */
function collected(headers: readonly Buffer[], size = Infinity): ExtensionHeaders {
  const extensions = new ExtensionHeaders();
  for (const bytes of headers) {
    const block = bytes.subarray(0, 512);
    extensions.begin(readHeader(block, 0), block, 0);
    for (let at = 512; at < bytes.length; ) {
      expect(extensions.isReading).toBe(true);
      at += extensions.take(bytes.subarray(at, at + size), 0);
    }
    expect(extensions.isReading).toBe(false);
  }
  return extensions;
}

/** An extension's values as text. */
function textOf({ pax: records, longName, longLink }: Extension): object {
  const text = (bytes: Buffer | undefined) => bytes?.toString('latin1');
  const plain = [...records].map(([key, value]) => [key, text(value)]);
  return { pax: Object.fromEntries(plain), longName: text(longName), longLink: text(longLink) };
}

const NOTHING = { pax: {}, longName: undefined, longLink: undefined };

describe('isExtension', () => {
  it('is true for headers that describe the next entry, and false for global headers', () => {
    const flags = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
    expect(flags.filter(isExtension)).toEqual(['K', 'L', 'x']);
  });
});

describe('ExtensionHeaders', () => {
  it.each([1, 7, 511, 512, 513, Infinity])('collects headers in pieces of %d bytes', (size) => {
    const headers = [gnuLong('K', 'target'), gnuLong('L', LONG), pax({ path: LONG, a: 'b=\n' })];
    const extensions = collected(headers, size);
    expect(extensions.isEmpty).toBe(false);
    const { blocks, extension } = extensions.release();
    expect(Buffer.concat(blocks).equals(Buffer.concat(headers))).toBe(true);
    // Each header block is followed by its data.
    expect(blocks.map(({ length }) => length)).toEqual([512, 512, 512, 512, 512, 512]);
    const latin1 = LONG.toString('latin1');
    expect(textOf(extension)).toEqual({
      pax: { path: latin1, a: 'b=\n' },
      longName: latin1,
      longLink: 'target',
    });
    expect(textOf(readExtension(blocks))).toEqual(textOf(extension));
    expect(
      parseExtensionHeaders(blocks).map(({ typeFlag, sizeBytes }) => [typeFlag, sizeBytes]),
    ).toEqual([
      ['K', 7],
      ['L', LONG.length + 1],
      ['x', readHeader(headers[2]!.subarray(0, 512), 0).sizeBytes],
    ]);
  });

  it('starts over after each release', () => {
    const extensions = collected([pax({ path: 'x' }), gnuLong('L', 'y')]);
    extensions.release();
    expect(extensions.isEmpty).toBe(true);
    const { blocks, extension } = extensions.release();
    expect(blocks).toEqual([]);
    expect(textOf(extension)).toEqual(NOTHING);
  });

  it('keeps its own copy when the caller reuses the buffer', () => {
    const extensions = new ExtensionHeaders();
    const bytes = Buffer.from(pax({ path: 'kept' }));
    const expected = Buffer.from(bytes);
    extensions.begin(readHeader(bytes.subarray(0, 512), 0), bytes.subarray(0, 512), 0);
    extensions.take(bytes.subarray(512), 0);
    bytes.fill('z');
    const { blocks, extension } = extensions.release();
    expect(Buffer.concat(blocks).equals(expected)).toBe(true);
    expect(extension.pax.get('path')?.toString()).toBe('kept');
  });

  it('consumes nothing beyond a header’s data', () => {
    const extensions = new ExtensionHeaders();
    const bytes = Buffer.concat([gnuLong('L', 'n'.repeat(600)), padded('next')]);
    extensions.begin(readHeader(bytes.subarray(0, 512), 0), bytes.subarray(0, 512), 0);
    expect(extensions.take(bytes.subarray(512), 0)).toBe(1024);
    expect(extensions.isReading).toBe(false);
    expect(extensions.take(bytes.subarray(1536), 0)).toBe(0);
  });

  it('expects no data after a header without data', () => {
    const empty = header({ typeFlag: 'x' });
    const extensions = collected([empty]);
    expect(extensions.isEmpty).toBe(false);
    const { blocks, extension } = extensions.release();
    expect(blocks).toHaveLength(1);
    expect(textOf(extension)).toEqual(NOTHING);
    expect(textOf(readExtension(blocks))).toEqual(NOTHING);
  });

  it('uses the last of several headers of a kind, as engines do', () => {
    const headers = [pax({ path: 'one', mtime: '1' }), gnuLong('L', 'a'), gnuLong('L', 'b')];
    const { blocks, extension } = collected([...headers, pax({ path: 'two' })]).release();
    expect(textOf(extension)).toEqual({ pax: { path: 'two' }, longName: 'b', longLink: undefined });
    expect(textOf(readExtension(blocks))).toEqual(textOf(extension));
  });

  it('lets an empty header replace earlier ones of its kind', () => {
    const empty = (typeFlag: string) => header({ typeFlag });
    const headers = [pax({ path: 'one' }), gnuLong('L', 'a'), gnuLong('K', 'b')];
    const { blocks, extension } = collected([...headers, ...['x', 'L', 'K'].map(empty)]).release();
    expect(textOf(extension)).toEqual(NOTHING);
    expect(textOf(readExtension(blocks))).toEqual(NOTHING);
  });

  it.each([
    ['a NUL', Buffer.from('name\0rest'), 'name'],
    ['its size', Buffer.from('name'), 'name'],
    ['its start if it is empty', Buffer.from('\0'), undefined],
  ])('ends a long name at %s', (_, body, name) => {
    const { extension } = collected([entry({ typeFlag: 'L' }, body)]).release();
    expect(extension.longName?.toString()).toBe(name);
    const link = collected([entry({ typeFlag: 'K' }, body)]).release().extension;
    expect(link.longLink?.toString()).toBe(name);
  });

  it('does not read padding as part of a record or a name', () => {
    const body = Buffer.from('n'.repeat(512 + 5));
    const { extension } = collected([entry({ typeFlag: 'L' }, body)], 100).release();
    expect(extension.longName?.length).toBe(517);
  });

  it('names the offset of malformed records', () => {
    const bytes = entry({ typeFlag: 'x' }, '7 a=b\n9 path=');
    const extensions = new ExtensionHeaders();
    extensions.begin(readHeader(bytes.subarray(0, 512), 0), bytes.subarray(0, 512), 0);
    const error = thrownBy(() => extensions.take(bytes.subarray(512), 4096));
    expect(error.code).toBe('TAR_INVALID');
    expect(error.message).toContain('byte 4096');
  });
});

describe('size limits', () => {
  const claim = (sizeBytes: number, typeFlag = 'x') => {
    const block = header({ typeFlag, sizeBytes, base256: true });
    return [readHeader(block, 0), block, 8192] as const;
  };

  it.each(['x', 'L', 'K'])('apply to one header of type %s before its data arrives', (typeFlag) => {
    const extensions = new ExtensionHeaders();
    for (const sizeBytes of [MIB + 1, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      const error = thrownBy(() => extensions.begin(...claim(sizeBytes, typeFlag)));
      expect(error.code).toBe('TAR_LIMIT');
      expect(error.message).toContain('byte 8192');
      expect(error.message).toContain(String(sizeBytes));
    }
    extensions.begin(...claim(MIB, typeFlag));
    expect(extensions.isReading).toBe(true);
  });

  it('apply to all headers of one entry together, and start over with the next entry', () => {
    const big = gnuLong('L', Buffer.alloc(MIB - 1, 'n'));
    const extensions = collected([big, big, big]);
    expect(thrownBy(() => extensions.begin(...claim(MIB))).code).toBe('TAR_LIMIT');
    extensions.release();
    extensions.begin(...claim(MIB));
  });

  it('apply to headers without data', () => {
    const extensions = new ExtensionHeaders();
    const [empty, block] = claim(0);
    const error = thrownBy(() => {
      for (let count = 0; count < 100_000; count++) extensions.begin(empty, block, 0);
    });
    expect(error.code).toBe('TAR_LIMIT');
  });
});

describe('nonEmpty', () => {
  it('returns undefined for an empty value', () => {
    expect(nonEmpty(Buffer.alloc(0))).toBeUndefined();
    expect(nonEmpty(undefined)).toBeUndefined();
    expect(nonEmpty(Buffer.from('0'))?.toString()).toBe('0');
  });
});
