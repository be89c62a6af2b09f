// Whether a result has the files that it should have.
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestants.ts';
import type { Engine } from './engines.ts';
import type { PreparedImage } from './images.ts';

/** What an image has, apart from directories. */
export interface Contents {
  readonly files: number;
  /** Bytes of regular files, each once, whatever its names. */
  readonly bytes: number;
}

/** An export has so many files that creating the container adds, and so has what is imported from it. */
const ADDED_FILES = 12;
const MAX_BYTES_OFF = 0.001;
/** Sums up what `tar -tv` lists; a hard link is listed with its own letter and has no size. */
const SUM =
  'tar --numeric-owner -tv | awk \'!/^d/ { files++ } /^-/ { bytes += $3 } END { printf "%d %d", files, bytes }\'';

/** Returns what is in directories with unpacked layers, which have no path in common. */
export function contentsOf(directories: Iterable<string>): Contents {
  let files = 0;
  const sizes = new Map<string, number>();
  const waiting = [...directories];
  // Not with the option "recursive", which follows symbolic links out of the layer.
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop())
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        waiting.push(path);
        continue;
      }
      files++;
      if (!entry.isFile()) continue;
      const { dev, ino, size } = lstatSync(path);
      sizes.set(`${dev}:${ino}`, size);
    }
  return { files, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

/** Returns what an image in an engine has, from how it was made, or else from an export. */
export function expectedContents(image: PreparedImage, engine: Engine, source: string): Contents {
  const { files } = image.recipe;
  if (files !== undefined) return { files: files.count, bytes: files.count * files.bytes };
  const container = engine.docker('create', source, 'x');
  const line = `docker export "$1" | ${SUM}`;
  const env = { ...process.env, ...engine.environment };
  const answer = execFileSync('sh', ['-euc', line, 'sh', container], { env, encoding: 'utf8' });
  engine.docker('rm', '--volumes', container);
  return parsed(answer);
}

/** Returns what the layers of a docker-archive have, which have no path in common. */
export function archiveContents(path: string): Contents {
  const read = (name: string, ...more: string[]) =>
    execFileSync('sh', ['-euc', `tar -xOf "$1" "$2" ${more.join(' ')}`, 'sh', path, name], {
      encoding: 'utf8',
    });
  const manifest = JSON.parse(read('manifest.json')) as readonly { readonly Layers: string[] }[];
  const layers = (manifest[0]?.Layers ?? []).map((layer) =>
    parsed(read(layer, '| { zstd -dcfq 2>/dev/null || true; }', '|', SUM)),
  );
  return {
    files: layers.reduce((sum, { files }) => sum + files, 0),
    bytes: layers.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function parsed(answer: string): Contents {
  const [files = 0, bytes = 0] = answer.split(' ').map(Number);
  return { files, bytes };
}

/**
 * Returns what is wrong with a result; nothing if it has what it should have.
 * @param expected what the source has
 */
export function faultOf(
  contestant: Pick<Contestant, 'isOther'>,
  found: Contents,
  expected: Contents,
): string | undefined {
  const [files, bytes] = [found.files - expected.files, found.bytes / expected.bytes - 1];
  const isSame = Math.abs(files) <= ADDED_FILES && Math.abs(bytes) <= MAX_BYTES_OFF;
  const isLess = found.files > 0 && files <= ADDED_FILES;
  if (contestant.isOther === true ? isLess : isSame) return undefined;
  return `has ${found.files} files of ${found.bytes} bytes, not ${expected.files} of ${expected.bytes}`;
}
