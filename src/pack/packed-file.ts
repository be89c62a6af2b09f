// Writes a packed layer to a new file, counting and hashing its bytes.
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { diskCode, isDiskFull } from '../base/disk-errors.ts';
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

const BATCH_BYTES = 1024 * 1024;

/**
 * Writes a new file.
 * @param path the file, which must not exist yet
 * @param write gets what writes the file
 * @throws FlattenError `NO_SPACE` if the disk fills up, `TEMP_DIR` if the file cannot be written; and what `write` throws
 */
export async function writePacked<T>(
  path: string,
  write: (out: PackedFileWriter) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileError(error, path);
  });
  try {
    return await write(new PackedFileWriter(file, path));
  } finally {
    await file.close();
  }
}

/**
 * Writes a new file that is only read again by this run.
 * @param chunks its content
 * @throws as {@link writePacked} does, and what the chunks throw
 */
export async function writeSpool(path: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  const what = 'the flat filesystem';
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileError(error, path, what);
  });
  // Pieces of a tar are often one block long.
  const batch = Buffer.allocUnsafe(BATCH_BYTES);
  let filled = 0;
  const write = async (bytes: Buffer) => {
    await writeAll(file, bytes).catch((error: unknown) => {
      throw fileError(error, path, what);
    });
  };
  const flush = async () => {
    await write(batch.subarray(0, filled));
    filled = 0;
  };
  try {
    for await (const chunk of chunks) {
      if (filled + chunk.length > BATCH_BYTES) await flush();
      if (chunk.length > BATCH_BYTES) await write(chunk);
      else filled += chunk.copy(batch, filled);
    }
    await flush();
  } finally {
    await file.close();
  }
}

/**
 * Passes a stream on while it is written to a new file, for whoever reads it again.
 * @param what it is, for errors
 * @throws as {@link writePacked} does, and what the chunks throw
 */
export async function* spooling(
  path: string,
  chunks: AsyncIterable<Buffer>,
  what: string,
): AsyncGenerator<Buffer> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileError(error, path, what);
  });
  try {
    for await (const chunk of chunks) {
      await writeAll(file, chunk).catch((error: unknown) => {
        throw fileError(error, path, what);
      });
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

/** Writes a file, counting and hashing its bytes. */
export class PackedFileWriter {
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  bytes = 0;

  constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }

  async write(packed: Buffer): Promise<void> {
    this.#hash.update(packed);
    this.bytes += packed.length;
    await writeAll(this.#file, packed).catch((error: unknown) => {
      throw fileError(error, this.#path);
    });
  }

  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

function fileError(error: unknown, path: string, what = 'the packed layer'): FlattenError {
  if (isDiskFull(error)) {
    return new FlattenError('NO_SPACE', `The disk filled up while writing ${what} to ${path}.`, {
      hint: `Free some disk space there, or choose another directory with the ${named('temp-dir')}.`,
      cause: error,
    });
  }
  return new FlattenError('TEMP_DIR', `Cannot write ${what} to ${path} (${diskCode(error)}).`, {
    hint: `Choose a writable directory with the ${named('temp-dir')}.`,

    cause: error,
  });
}
