// The worker's side of a scan pool.
import { type FileHandle, open } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../base/errors.ts';
import { BlockScanner } from '../deflate/block-scanner.ts';
import type { ScanResult } from '../splice/scan.ts';
import { FrameScanner } from '../zstd/frame-scanner.ts';
import type { PackedRange } from './scan-pool.ts';

const CHUNK_BYTES = 256 * 1024;

/** Answers each message of a pool. */
export function serveScans(): void {
  parentPort?.on('message', async (range: PackedRange) => {
    const result = await scanRange(range);
    parentPort?.postMessage(result, buffersOf(result));
  });
}

async function scanRange({ path, startByte, packedBytes, kind }: PackedRange): Promise<ScanResult> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const scanner = kind === 'zstd' ? new FrameScanner() : new BlockScanner();
    const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let at = 0; at < packedBytes; ) {
      const wanted = Math.min(CHUNK_BYTES, packedBytes - at);
      const { bytesRead } = await file.read(chunk, 0, wanted, startByte + at);
      if (bytesRead === 0) return { kind: 'unusable', reason: 'the file is too short' };
      if (!scanner.write(chunk.subarray(0, bytesRead))) break;
      at += bytesRead;
    }
    return scanner.end();
  } catch (error) {
    return { kind: 'unusable', reason: messageOf(error) };
  } finally {
    await file?.close();
  }
}

/** The memory that can move to another thread instead of being copied. */
function buffersOf(result: ScanResult): ArrayBuffer[] {
  if (result.kind === 'unusable') return [];
  const { startBits, endBits, outStarts, lookBacks, finals } = result.tables;
  return [startBits, endBits, outStarts, lookBacks, finals].map(({ buffer }) => buffer);
}
