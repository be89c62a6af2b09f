import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Compression } from '../../src/pack/compression.ts';
import { packToFile } from '../../src/pack/packer.ts';
import { failureOf } from '../support/process/errors.ts';
import { prng } from '../support/process/prng.ts';
import { needsLinux } from '../support/process/system.ts';
import { tempDir } from '../support/process/temp.ts';
import { failing, streamOf } from '../support/tar/streams.ts';

const MIB = 1024 * 1024;
const KINDS: Compression[] = [
  { kind: 'gzip', level: 1 },
  { kind: 'zstd', level: 1 },
  { kind: 'none' },
];

/** Bytes without repeated blocks, so that a misplaced block shows, which compress a little. */
function sample(length: number): Buffer {
  const words = new Uint32Array(Math.ceil(length / 4));
  for (let at = 0; at < words.length; at++)
    words[at] = Math.imul(at * 4, 0x9e3779b1) >>> ((at * 4) % 29);
  return Buffer.from(words.buffer, 0, length);
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function unpack(bytes: Buffer, kind: Compression['kind']): Buffer {
  if (kind === 'gzip') return gunzipSync(bytes);
  return kind === 'zstd' ? zstdFrames(bytes) : bytes;
}

/** Decompresses concatenated zstd frames one by one. Each starts with the magic number (RFC 8878, 3.1.1). */
function zstdFrames(bytes: Buffer): Buffer {
  const magic = Buffer.from('28b52ffd', 'hex');
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(magic, start + 4);
    for (;;) {
      const frame = bytes.subarray(start, end === -1 ? bytes.length : end);
      try {
        parts.push(zstdDecompressSync(frame));
        start += frame.length;
        break;
      } catch (error) {
        // The magic number may occur in a frame's data by chance.
        if (end === -1) throw error;
        end = bytes.indexOf(magic, end + 4);
      }
    }
  }
  return Buffer.concat(parts);
}

describe.each(KINDS)('packToFile with $kind', (compression) => {
  it.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB])('packs %d bytes', async (length) => {
    const bytes = sample(length);
    const path = join(tempDir(), 'layer');
    const packed = await packToFile(streamOf(bytes), path, compression);
    const file = readFileSync(path);
    expect(packed).toEqual({
      layerBytes: length,
      digest: sha256(file),
      packedBytes: file.length,
    });
    expect(unpack(file, compression.kind).equals(bytes)).toBe(true);
  });

  it('writes the same file, however the stream is chunked', async () => {
    const bytes = sample(2 * MIB + 17);
    const digests = new Set<string>();
    for (const pieceBytes of [1000, 65536, MIB, MIB + 1, 4 * MIB]) {
      const path = join(tempDir(), 'layer');
      digests.add((await packToFile(streamOf(bytes, pieceBytes), path, compression)).digest);
    }
    expect(digests.size).toBe(1);
  });

  it('keeps many blocks in order', async () => {
    const bytes = sample(12 * MIB);
    const path = join(tempDir(), 'layer');
    await packToFile(streamOf(bytes, 3 * MIB), path, compression);
    expect(unpack(readFileSync(path), compression.kind).equals(bytes)).toBe(true);
  });

  it('fails with the stream’s error', async () => {
    const path = join(tempDir(), 'layer');
    const error = new Error('the stream broke');
    await expect(packToFile(failing(error, sample(2 * MIB)), path, compression)).rejects.toBe(
      error,
    );
  });
});

describe.each([
  ['gzip', 'gzip'],
  ['zstd', 'zstd'],
] as const)('a layer packed with %s', (kind, program) => {
  const has = () => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };

  it.skipIf(!has())(`is read by other programs (needs ${program})`, async () => {
    const bytes = sample(3 * MIB + 5);
    const path = join(tempDir(), 'layer');
    await packToFile(streamOf(bytes), path, { kind, level: 3 });
    const out = execFileSync(program, ['-dc'], { input: readFileSync(path), maxBuffer: 64 * MIB });
    expect(out.equals(bytes)).toBe(true);
  });
});

describe('the file', () => {
  it('is readable by its owner only', async () => {
    const path = join(tempDir(), 'layer');
    await packToFile(streamOf(sample(10)), path, { kind: 'none' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never overwrites another file', async () => {
    const path = join(tempDir(), 'layer');
    writeFileSync(path, 'mine');
    const error = await failureOf(packToFile(streamOf(sample(10)), path, { kind: 'none' }));
    expect(error.code).toBe('TEMP_DIR');
    expect(error.message).toContain(path);
    expect(error.message).toContain('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('cannot be in a missing directory', async () => {
    const path = join(tempDir(), 'no/layer');
    const error = await failureOf(packToFile(streamOf(sample(10)), path, { kind: 'none' }));
    expect(error.code).toBe('TEMP_DIR');
    expect(error.hint).toContain('temp-dir');
  });
});

describe('a disk that fills up', () => {
  const disk = mkdtempSync(join(tmpdir(), 'docker-flatten-disk-'));
  const isMounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
  afterAll(() => {
    if (isMounted) execFileSync('umount', [disk]);
    rmdirSync(disk);
  });

  it.skipIf(!isMounted).each(KINDS)(
    'fails $kind with NO_SPACE (needs the right to mount a tmpfs)',
    async (compression) => {
      needsLinux('a tmpfs is a small disk');
      const path = join(disk, 'layer');
      onTestFinished(() => rmSync(path, { force: true }));
      const noise = prng(1);
      const block = noise.bytes(65536);
      const source = Readable.from(
        (function* () {
          for (let sent = 0; sent < 20 * 16; sent++) {
            block.writeUInt32LE(sent);
            yield Buffer.from(block);
          }
        })(),
      );
      const error = await failureOf(packToFile(source, path, compression));
      expect(error.code).toBe('NO_SPACE');
      expect(error.message).toContain(disk);
      expect(source.destroyed).toBe(true);
    },
  );
});
