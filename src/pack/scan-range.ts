// The worker's side of a scan pool.
import { type FileHandle, open } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../base/errors.ts';
import { BlockScanner } from '../deflate/block-scanner.ts';
import type { Scanner, ScanResult, SpliceKind } from '../splice/scan.ts';
import { FrameScanner } from '../zstd/frame-scanner.ts';
import type { FedPiece } from './scan-feed.ts';
import type { FedStream, PackedRange, ScanRequest } from './scan-pool.ts';

const CHUNK_BYTES = 256 * 1024;

/** Answers each message of a pool. */
export function serveScans(): void {
  parentPort?.on('message', async (request: ScanRequest) => {
    const result = 'port' in request ? await scanFed(request) : await scanRange(request);
    parentPort?.postMessage(result, buffersOf(result));
  });
}

/** Scans what comes through a port, and gives the memory of each piece back. */
async function scanFed({ port, kind }: FedStream): Promise<ScanResult> {
  const scanner = scannerOf(kind);
  try {
    return await new Promise((resolve, reject) => {
      port.on('message', (piece: FedPiece) => {
        try {
          if (piece === 'end' || !scanner.write(piece)) resolve(scanner.end());
          else port.postMessage(piece.buffer, [piece.buffer]);
        } catch (error) {
          reject(error);
        }
      });
      port.once('close', () => resolve({ kind: 'unusable', reason: 'it was not read to its end' }));
    });
  } catch (error) {
    return { kind: 'unusable', reason: messageOf(error) };
  } finally {
    port.close();
  }
}

async function scanRange({ path, startByte, packedBytes, kind }: PackedRange): Promise<ScanResult> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const scanner = scannerOf(kind);
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

function scannerOf(kind: SpliceKind): Scanner {
  return kind === 'zstd' ? new FrameScanner() : new BlockScanner();
}

/** The memory that can move to another thread instead of being copied. */
function buffersOf(result: ScanResult): ArrayBuffer[] {
  if (result.kind === 'unusable') return [];
  const { startBits, endBits, outStarts, lookBacks, finals } = result.tables;
  return [startBits, endBits, outStarts, lookBacks, finals].map(({ buffer }) => buffer);
}
