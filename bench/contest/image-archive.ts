// Makes an image of files whose content is random, but the same every time.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { directoryHeader, withName } from '../../src/tar/header.ts';
import { endOfArchive, paddingAfter, plainFileHeader } from '../../src/tar/plain-file.ts';

/** `text` compresses to about a third, `random` does not. */
export type FileKind = 'text' | 'random';

/** What an image consists of. */
export interface ImageFiles {
  readonly count: number;
  /** Size of each file. */
  readonly bytes: number;
  readonly kind: FileKind;
}

/** Layers that have files. One more deletes what the first one has too much. */
const LAYERS = 4;
const FILES_PER_DIRECTORY = 250;
/** Larger than what compressors look back, so that pieces do not repeat for them. */
const TEXT_BYTES = 8 * 1024 * 1024;
const PIECE_BYTES = 1024;
const CHUNK_BYTES = 256 * 1024;
const WORDS = 4000;
const MTIME = new Date('2026-01-01T00:00:00Z');

/**
 * Writes a docker-archive of an image in several layers, compressed with gzip.
 * @param path an archive that does not exist yet
 */
export async function writeImage(path: string, files: ImageFiles): Promise<void> {
  const work = mkdtempSync(join(dirname(path), 'image-'));
  try {
    const layers = await Promise.all(
      Array.from({ length: LAYERS + 1 }, (_, layer) =>
        writeLayer(join(work, `${layer}.tar.gz`), layer, files),
      ),
    );
    await writeArchive(path, layers);
  } finally {
    rmSync(work, { recursive: true });
  }
}

interface PackedLayer {
  readonly path: string;
  readonly diffId: string;
}

/** Writes a layer; returns where it is and its diffID. */
async function writeLayer(path: string, layer: number, files: ImageFiles): Promise<PackedLayer> {
  const hash = createHash('sha256');
  const hashed = async function* () {
    for (const chunk of layerBytes(layer, files)) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(hashed, createGzip({ level: 6 }), createWriteStream(path));
  return { path, diffId: `sha256:${hash.digest('hex')}` };
}

/** Yields the tar stream of a layer. */
function* layerBytes(layer: number, files: ImageFiles): Generator<Buffer> {
  const content = new Content(files.kind, layer + 1);
  if (layer === LAYERS) {
    yield* fileBytes('srv/.wh.deleted-later', content, 0);
    yield endOfArchive();
    return;
  }
  yield directoryBytes('srv');
  if (layer === 0)
    yield* fileBytes('srv/deleted-later', content, Math.round((files.count * files.bytes) / 16));
  let directory = '';
  for (let file = layer; file < files.count; file += LAYERS) {
    const parent = `srv/part-${String(Math.floor(file / FILES_PER_DIRECTORY)).padStart(4, '0')}`;
    if (parent !== directory) yield directoryBytes(parent);
    directory = parent;
    yield* fileBytes(`${parent}/file-${file}`, content, files.bytes);
  }
  yield endOfArchive();
}

function directoryBytes(name: string): Buffer {
  return withName(directoryHeader(), `${name}/`);
}

/** Yields a file, with one chunk of its content in memory at a time. */
function* fileBytes(name: string, content: Content, bytes: number): Generator<Buffer> {
  yield plainFileHeader(name, bytes);
  for (let left = bytes; left > 0; left -= CHUNK_BYTES)
    yield content.next(Math.min(left, CHUNK_BYTES));
  yield paddingAfter(bytes);
}

/** Random numbers (xorshift32): a function that returns the next one. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** Random content: pieces of a text, in random order, or random bytes. */
class Content {
  readonly #random: () => number;
  readonly #text: Buffer | undefined;

  constructor(kind: FileKind, seed: number) {
    this.#random = randomNumbers(seed);
    this.#text = kind === 'text' ? randomText() : undefined;
  }

  next(bytes: number): Buffer {
    const chunk = Buffer.allocUnsafe(bytes);
    if (this.#text === undefined) {
      for (let at = 0; at + 4 <= bytes; at += 4) chunk.writeUInt32LE(this.#random(), at);
      return chunk.fill(this.#random(), bytes - (bytes % 4));
    }
    for (let at = 0; at < bytes; at += PIECE_BYTES) {
      const start = this.#random() % (TEXT_BYTES - PIECE_BYTES);
      this.#text.copy(chunk, at, start, start + Math.min(PIECE_BYTES, bytes - at));
    }
    return chunk;
  }
}

let text: Buffer | undefined;

/** Returns random words, some of which are frequent, as in a language: always the same ones. */
function randomText(): Buffer {
  if (text !== undefined) return text;
  const random = randomNumbers(WORDS);
  const word = () =>
    random()
      .toString(36)
      .slice(0, 2 + (random() % 6));
  const words = Array.from({ length: WORDS }, word);
  text = Buffer.alloc(TEXT_BYTES);
  for (let at = 0; at < TEXT_BYTES; ) {
    const rank = Math.floor(WORDS ** ((random() % 10_000) / 10_000)) - 1;
    at += text.write(`${words[rank]} `, at, 'latin1') || 1;
  }
  return text;
}

async function writeArchive(path: string, layers: readonly PackedLayer[]): Promise<void> {
  const config = {
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    created: MTIME.toISOString(),
    config: { Cmd: ['/srv/start'], Env: ['PATH=/usr/bin:/bin'], Labels: { bench: 'yes' } },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map((_, layer) => ({ created: MTIME.toISOString(), created_by: `${layer}` })),
  };
  const manifest = [
    { Config: 'config.json', RepoTags: null, Layers: layers.map((layer) => basename(layer.path)) },
  ];
  const parts = async function* () {
    for (const [name, value] of [
      ['manifest.json', manifest],
      ['config.json', config],
    ] as const) {
      const data = Buffer.from(JSON.stringify(value));
      yield Buffer.concat([plainFileHeader(name, data.length), data, paddingAfter(data.length)]);
    }
    for (const layer of layers) {
      const { size } = statSync(layer.path);
      yield plainFileHeader(basename(layer.path), size);
      yield* createReadStream(layer.path, { highWaterMark: CHUNK_BYTES });
      yield paddingAfter(size);
    }
    yield endOfArchive();
  };
  await pipeline(parts, createWriteStream(path));
}
