// Entries of a cache: only a complete and expected one is accepted.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LayerRecord, writeRecord } from '../../src/cache/record.ts';
import { readEntry, sealed } from '../support/cache/records.ts';
import { digestOf } from '../support/page/results.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

const KEY = 'docker-flatten-v1-amd64-key';
const LAYER = Buffer.from('a packed layer '.repeat(1000));

const RECORD: Omit<LayerRecord, 'version'> = {
  key: KEY,
  diffId: digestOf('1'),
  digest: `sha256:${createHash('sha256').update(LAYER).digest('hex')}`,
  packedBytes: LAYER.length,
  packing: 'gzip',
  entries: 3,
  dataBytes: 0,
  seconds: 1.5,
  rules: [{ kind: 'preset', name: 'apt', entries: 2, bytes: -5 }],
  commands: [
    { name: 'run', ms: 3, bytes: -20 },
    { name: 'apt-clean', ms: 0 },
  ],
  spared: [
    { what: 'licences', why: 'they must travel', entries: 1, bytes: 2 },
    { what: '!a', why: undefined, entries: 0, bytes: 0 },
  ],
  skippedPresets: ['npm'],
  unmatched: ['nothing/*'],
  warnings: ['look at this'],
  directories: [{ path: '/usr', bytes: 7, files: 1 }],
  contents: {
    bytes: 9,
    files: 2,
    packages: [{ manager: 'dpkg', name: 'a', bytes: 7, files: 1 }],
    morePackages: 0,
    directories: [{ path: '/usr', bytes: 7, files: 1 }],
    moreDirectories: 1,
  },
};

/** Makes a directory with a complete entry. */
async function madeEntry(): Promise<string> {
  const directory = tempDir();
  writeFileSync(join(directory, 'layer'), LAYER);
  await writeRecord(directory, RECORD);
  return directory;
}

function read(directory: string, key = KEY, packing = RECORD.packing) {
  return readEntry(directory, { key, packing }, NEVER);
}

type Change = (record: Record<string, unknown>) => Record<string, unknown>;

/** Changes the record on the disk, but not its seal. */
function damage(directory: string, change: Change, text = JSON.stringify): void {
  const path = join(directory, 'record.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, text(change(record)));
}

/** Changes the record and its seal. */
function rewrite(directory: string, change: Change): void {
  damage(directory, change, sealed);
}

async function whyBad(directory: string, key = KEY): Promise<string> {
  const error = await failureOf(read(directory, key));
  expect(error.code).toBe('CACHE_BAD');
  return error.message;
}

describe('an entry', () => {
  it('is read as it was written', async () => {
    const directory = await madeEntry();
    const { paths, record } = await read(directory);
    expect(paths).toEqual([join(directory, 'layer')]);
    expect(record).toEqual({ version: 1, ...RECORD });
  });

  it.each(['gzip', 'zstd', 'none'] as const)('may be packed with %s', async (packing) => {
    const directory = await madeEntry();
    rewrite(directory, (record) => ({ ...record, packing }));
    expect((await read(directory, KEY, packing)).record.packing).toBe(packing);
  });

  it('may contain only an empty layer', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'layer'), '');
    const digest = `sha256:${createHash('sha256').digest('hex')}`;
    const lists = { rules: [], commands: [], spared: [], skippedPresets: [], directories: [] };
    await writeRecord(directory, { ...RECORD, ...lists, digest, packedBytes: 0 });
    expect((await read(directory)).record).toMatchObject({ packedBytes: 0, rules: [] });
  });

  it('may have no contents', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'layer'), LAYER);
    await writeRecord(directory, { ...RECORD, contents: undefined });
    expect((await read(directory)).record.contents).toBeUndefined();
  });

  it('may have counts without optional texts', async () => {
    const directory = await madeEntry();
    const commands = [{ name: 'run', ms: 3 }];
    const kept = [{ what: '!a', entries: 0, bytes: 0 }];
    rewrite(directory, (record) => ({ ...record, commands, kept }));
    expect((await read(directory)).record).toMatchObject({ commands, spared: kept });
  });

  it('does not get a second record', async () => {
    const directory = await madeEntry();
    await expect(writeRecord(directory, RECORD)).rejects.toThrow('EEXIST');
  });

  it('is not read to its end if the run must stop', async () => {
    const directory = await madeEntry();
    await expect(readEntry(directory, RECORD, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});

/** For each type, values of other types, and values that no field has. */
const STRANGERS: Record<string, unknown> = {
  none: undefined,
  null: null,
  text: 'text',
  number: 7,
  boolean: true,
  list: [1],
  object: { a: 1 },
};
const FIELDS: Record<string, readonly string[]> = {
  version: [],
  key: ['text'],
  diffId: [],
  digest: [],
  seal: [],
  packedBytes: ['number'],
  packing: [],
  entries: ['number'],
  dataBytes: ['number'],
  seconds: ['number'],
  rules: [],
  commands: [],
  kept: [],
  withdrawn: [],
  unmatched: [],
  warnings: [],
  directories: [],
  contents: ['none'],
};
/** Fields of list items, with their types, and the list itself. */
const ITEMS: Record<string, Record<string, readonly string[]>> = {
  rules: { kind: [], name: ['text'], entries: ['number'], bytes: ['number'] },
  commands: { name: [], ms: ['number'], bytes: ['number', 'none'] },
  kept: { what: ['text'], why: ['text', 'none'], entries: ['number'], bytes: ['number'] },
  withdrawn: {},
  unmatched: {},
  warnings: {},
  directories: { path: ['text'], bytes: ['number'], files: ['number'] },
};

const [PACKAGE] = RECORD.contents?.packages ?? [];
const MANY = Array.from({ length: 1001 }, () => PACKAGE);
const ofPackage = (change: object) => ({
  ...RECORD.contents,
  packages: [PACKAGE, { ...PACKAGE, ...change }],
});

describe('a record is refused', () => {
  it('has a test for each of its fields', async () => {
    const text = readFileSync(join(await madeEntry(), 'record.json'), 'utf8');
    const record = JSON.parse(text) as object;
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(record).sort());
    const lists = Object.entries(record).filter(([, value]) => Array.isArray(value));
    expect(Object.keys(ITEMS).sort()).toEqual(lists.map(([name]) => name).sort());
  });

  it.each(Object.entries(FIELDS))(
    'where its %s is missing or another thing',
    async (name, right) => {
      const directory = await madeEntry();
      const record = readFileSync(join(directory, 'record.json'), 'utf8');
      for (const [kind, value] of Object.entries(STRANGERS)) {
        if (right.includes(kind)) continue;
        writeFileSync(join(directory, 'record.json'), record);
        damage(directory, (before) => ({ ...before, [name]: value }));
        expect(await whyBad(directory), kind).toContain('record cannot be read');
      }
    },
  );

  it.each(
    Object.entries(ITEMS).flatMap(([list, fields]) =>
      Object.entries(fields).map(([field, right]) => ({ list, field, right })),
    ),
  )('where a $field of its $list is missing or another thing', async ({ list, field, right }) => {
    const directory = await madeEntry();
    const record = readFileSync(join(directory, 'record.json'), 'utf8');
    for (const [kind, value] of Object.entries(STRANGERS)) {
      if (right.includes(kind)) continue;
      writeFileSync(join(directory, 'record.json'), record);
      // The last item, since a check of only the first would not be enough.
      rewrite(directory, (before) => {
        const items = before[list] as object[];
        return { ...before, [list]: [...items, { ...items[0], [field]: value }] };
      });
      expect(await whyBad(directory), kind).toContain('record cannot be read');
    }
  });

  it.each<[string, object]>([
    ['a version that is to come', { version: 2 }],
    ['a version as text', { version: '1' }],
    ['a digest of another algorithm', { digest: `sha512:${'a'.repeat(64)}` }],
    ['a digest in capitals', { diffId: digestOf('A') }],
    ['a digest that is too long', { diffId: digestOf('1').concat('1') }],
    ['a digest with a line after it', { diffId: `${digestOf('1')}\n` }],
    ['a packing that is not known', { packing: 'xz' }],
    ['a packing in a list', { packing: ['gzip'] }],
    ['fewer bytes than none', { packedBytes: -1 }],
    ['fewer entries than none', { entries: -1 }],
    ['less data than none', { dataBytes: -1 }],
    ['less time than none', { seconds: -1 }],
    ['strange words for presets', { withdrawn: ['npm', 1] }],
    ['a list in a list', { rules: [[]] }],
    ['contents without their size', { contents: { ...RECORD.contents, bytes: undefined } }],
    ['an unknown package manager', { contents: ofPackage({ manager: 'x' }) }],
    ['a package without a name', { contents: ofPackage({ name: undefined }) }],
    ['a package of no size', { contents: ofPackage({ bytes: -1 }) }],
    ['too many packages', { contents: { ...RECORD.contents, packages: MANY } }],
    [
      'directories of contents without a slash',
      { contents: { ...RECORD.contents, directories: [{ path: 'a', bytes: 1, files: 1 }] } },
    ],
  ])('with %s', async (_, change) => {
    const directory = await madeEntry();
    rewrite(directory, (record) => ({ ...record, ...change }));
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it.each<[string, string]>([
    ['is empty', ''],
    ['is no JSON', '{"version":1'],
    ['is a number that JSON has not', '{"seconds":NaN}'],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['is binary', '\0\u{FFFD}'],
  ])('that %s', async (_, text) => {
    const directory = await madeEntry();
    writeFileSync(join(directory, 'record.json'), text);
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it('with a number that is too large', async () => {
    const directory = await madeEntry();
    const path = join(directory, 'record.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"seconds":1.5', '"seconds":1e999'));
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it.each<[string, object]>([
    ['another packing', { packing: 'none' }],
    ['another time', { seconds: 1e300 }],
    ['more data', { dataBytes: 1 }],
    ['another digest', { diffId: digestOf('2') }],
    ['another key', { key: 'another' }],
    ['other directories', { directories: [{ path: '/usr', bytes: 8, files: 1 }] }],
    ['other words', { warnings: ['look at that'] }],
    ['an item less', { unmatched: [] }],
    ['a field more', { more: 1 }],
    ['another seal', { seal: digestOf('3') }],
  ])('that is damaged and has %s', async (_, change) => {
    const directory = await madeEntry();
    damage(directory, (record) => ({ ...record, ...change }));
    expect(await whyBad(directory)).toContain('its record was changed');
  });

  it.each([
    ['none', 'gzip'],
    ['gzip', 'zstd'],
    ['zstd', 'none'],
  ] as const)('whose layer is packed with %s where %s was asked for', async (packing, asked) => {
    const directory = await madeEntry();
    rewrite(directory, (record) => ({ ...record, packing }));
    const error = await failureOf(read(directory, KEY, asked));
    expect(error.code).toBe('CACHE_BAD');
    expect(error.message).toContain(`its compression is "${packing}" instead of "${asked}"`);
  });

  it('that is missing', async () => {
    const directory = await madeEntry();
    rmSync(join(directory, 'record.json'));
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it('that is a directory', async () => {
    const directory = await madeEntry();
    rmSync(join(directory, 'record.json'));
    mkdirSync(join(directory, 'record.json'));
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it('that is huge, even if it is valid', async () => {
    const directory = await madeEntry();
    appendFileSync(join(directory, 'record.json'), ' '.repeat(16 * 1024 * 1024));
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it('that is a link, whatever its target is', async () => {
    const directory = await madeEntry();
    const path = join(directory, 'record.json');
    const elsewhere = join(tempDir(), 'record');
    copyFileSync(path, elsewhere);
    rmSync(path);
    symlinkSync(elsewhere, path);
    expect(await whyBad(directory)).toContain('record cannot be read');
  });

  it('of another key, which the error names in shortened form', async () => {
    const directory = await madeEntry();
    expect(await whyBad(directory, 'another')).toContain(
      `belongs to the key ${JSON.stringify(KEY)}`,
    );
    rewrite(directory, (record) => ({ ...record, key: `\u001b[2J${'x'.repeat(100_000)}` }));
    const message = await whyBad(directory);
    expect(message).toContain('"\\u001b[2Jxxx');
    expect(message.length).toBeLessThan(400);
  });
});

describe('a layer is refused', () => {
  it.each<[string, (path: string) => void, string]>([
    ['is missing', (path) => rmSync(path), 'its layer is missing'],
    ['is too short', (path) => truncateSync(path, LAYER.length - 1), 'the record says 15000'],
    ['is empty', (path) => truncateSync(path, 0), 'its layer has 0 bytes'],
    ['is too long', (path) => appendFileSync(path, '\0'), 'its layer has 15001 bytes'],
    ['has one bit flipped', (path) => writeFileSync(path, flipped(7777)), 'its layer is sha256:'],
    ['has its first bit flipped', (path) => writeFileSync(path, flipped(0)), 'the record says'],
    [
      'has its last bit flipped',
      (path) => writeFileSync(path, flipped(LAYER.length - 1)),
      'the record says',
    ],
  ])('that %s', async (_, spoil, why) => {
    const directory = await madeEntry();
    spoil(join(directory, 'layer'));
    expect(await whyBad(directory)).toContain(why);
  });

  it('that is a directory', async () => {
    const directory = await madeEntry();
    rmSync(join(directory, 'layer'));
    mkdirSync(join(directory, 'layer'));
    expect(await whyBad(directory)).toContain('its layer is not a file');
  });

  it('that is a link, whatever its target is, since the target could change before an engine reads it', async () => {
    const directory = await madeEntry();
    const elsewhere = join(tempDir(), 'layer');
    writeFileSync(elsewhere, LAYER);
    rmSync(join(directory, 'layer'));
    symlinkSync(elsewhere, join(directory, 'layer'));
    expect(await whyBad(directory)).toContain('its layer is not a file');
  });
});

function flipped(at: number): Buffer {
  const bytes = Buffer.from(LAYER);
  bytes[at]! ^= 1;
  return bytes;
}
