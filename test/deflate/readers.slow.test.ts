// Other programs read what is spliced, and what other programs pack is spliced.
import { spawnSync } from 'node:child_process';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { SpliceSource } from '../../src/splice/source.ts';
import { type Piece, sourceOf, splice } from '../support/deflate/scan.ts';
import { layerTar } from '../support/engine/images.ts';
import { prng } from '../support/process/prng.ts';
import { packedReaders, readWith } from '../support/tar/packed-readers.ts';

const random = prng(7);
const CONTENTS = [
  Buffer.from(random.bytes(400_000).toString('hex')),
  random.bytes(300_000),
  Buffer.alloc(700_000),
  Buffer.from('a line that comes again and again\n'.repeat(20_000)),
];
const ARCHIVE = await layerTar(CONTENTS.map((data, index) => ({ name: `file-${index}`, data })));

/** The archive in members of 4 KiB each, as eStargz has one or more per file. */
function inMembers(): Buffer {
  const members: Buffer[] = [];
  for (let at = 0; at < ARCHIVE.length; at += 4096)
    members.push(gzipSync(ARCHIVE.subarray(at, at + 4096)));
  return Buffer.concat(members);
}

const SOURCES: readonly SpliceSource[] = [
  gzipSync(ARCHIVE, { level: 1 }),
  gzipSync(ARCHIVE, { level: 9 }),
  gzipSync(ARCHIVE, { level: 0 }),
  gzipSync(ARCHIVE, { strategy: constants.Z_FIXED, memLevel: 1 }),
  gzipSync(ARCHIVE, { memLevel: 2 }),
  inMembers(),
].map((packed) => sourceOf(packed));

/** The archive from all sources in turn, and from none. */
function pieces(): Piece[] {
  const all: Piece[] = [];
  for (let at = 0; at < ARCHIVE.length; ) {
    const bytes = ARCHIVE.subarray(at, at + random.pick([100, 5000, 60_000, 200_000]));
    const from = random.int(SOURCES.length + 1);
    const source = SOURCES[from];
    all.push(source === undefined ? { bytes } : { bytes, source, offset: at });
    at += bytes.length;
  }
  return all;
}

const { packed: SPLICED, totals } = await splice(pieces());

it('a spliced archive has copied and deflated parts', () => {
  expect(totals.copiedOutBytes).toBeGreaterThan(500_000);
  expect(totals.newOutBytes).toBeGreaterThan(500_000);
});

const { readers, release } = packedReaders();
afterAll(release);

describe('a spliced archive is read completely', () => {
  for (const reader of readers.filter(({ kind }) => kind === 'gzip')) {
    const missing = reader.command === undefined;
    const name = missing ? `by ${reader.name} (which is not here)` : `by ${reader.name}`;
    it.skipIf(missing)(name, () => {
      const expected = reader.isTarReader ? Buffer.concat(CONTENTS) : ARCHIVE;
      expect(readWith(reader, SPLICED).equals(expected)).toBe(true);
    });
  }
});

/** Programs, and how much of the archive they pack. */
const PACKERS = [
  { bytes: ARCHIVE.length, command: ['gzip', '-1'] },
  { bytes: ARCHIVE.length, command: ['gzip', '-9'] },
  { bytes: ARCHIVE.length, command: ['pigz', '-b', '128'] },
  // It takes its time.
  { bytes: 250_000, command: ['pigz', '-11'] },
  { bytes: ARCHIVE.length, command: ['libdeflate-gzip', '-12', '-c'] },
  { bytes: ARCHIVE.length, command: ['python3', '-m', 'gzip', '-'] },
] as const;

describe('what is packed', () => {
  for (const {
    bytes,
    command: [program, ...args],
  } of PACKERS)
    it(`by ${program} ${args[0]} is copied whole, and in parts`, async ({ skip }) => {
      const input = ARCHIVE.subarray(0, bytes);
      const { status, stdout } = spawnSync(program, args, { input, maxBuffer: 1e8 });
      skip(status !== 0, 'not installed');
      const source = sourceOf(stdout);
      const whole = await splice([{ bytes: input, source }]);
      expect(gunzipSync(whole.packed).equals(input)).toBe(true);
      expect(whole.totals.copiedOutBytes).toBe(bytes);
      const half = Math.floor(bytes / 2);
      const [first, second] = [input.subarray(0, half), input.subarray(half)];
      const { packed, totals: parts } = await splice([
        { bytes: second, source, offset: half },
        { bytes: first, source, offset: 0 },
      ]);
      expect(gunzipSync(packed).equals(Buffer.concat([second, first]))).toBe(true);
      expect(parts.copiedOutBytes).toBeGreaterThan(0);
    });
});
