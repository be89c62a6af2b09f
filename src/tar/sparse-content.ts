// What a sparse file contains once it is unpacked. Its holes are counted, not written out: they may be of any size.
import type { TarEntry } from './entry.ts';
import type { Extension } from './extensions.ts';
import { damagedSparse, paddingAfter, SparseMap, sparseFormOf } from './sparse-map.ts';
import { realSizeOf } from './sparse-size.ts';

/** Receives the content of a file in order. */
export interface ContentSink {
  data(bytes: Buffer): void;
  /** Receives so many zeros. */
  zeros(count: number): void;
}

/**
 * Unpacks one sparse file while it is read.
 *
 * All methods throw FlattenError `TAR_INVALID` if its map or its data is damaged, and `TAR_LIMIT` if it has more than
 * 1,048,576 pieces.
 */
export class SparseContent {
  /** Size of the unpacked file. */
  readonly realBytes: number;
  readonly #name: Buffer;
  readonly #map: SparseMap;
  readonly #sink: ContentSink;
  /** Bytes of a map in front of the data so far, and what is left of the padding behind it. */
  #mapBytes = 0;
  #paddingLeft = 0;
  #isMapInData: boolean;
  /** The current piece, how much of it was read, and how much of the file was handed on. */
  #piece = 0;
  #readBytes = 0;
  #doneBytes = 0;

  private constructor(entry: TarEntry, extension: Extension, sink: ContentSink) {
    this.#name = Buffer.from(entry.name);
    this.#sink = sink;
    this.realBytes = realSizeOf(entry, extension);
    this.#map = new SparseMap(this.#name, this.realBytes);
    const form = sparseFormOf(entry, extension);
    this.#isMapInData = form === 'data';
    if (form === 'old GNU') this.#map.addBlock(entry.header, true);
    if (form === 'records') this.#map.addRecords(extension);
  }

  /** Returns what unpacks an entry; undefined if it is no sparse file. */
  static of(entry: TarEntry, extension: Extension, sink: ContentSink): SparseContent | undefined {
    return sparseFormOf(entry, extension) === undefined
      ? undefined
      : new SparseContent(entry, extension, sink);
  }

  /** Takes a block of the map that follows an old GNU header. */
  mapBlock(block: Buffer): void {
    this.#map.addBlock(block, false);
  }

  /** Takes a piece of the entry's data. */
  data(bytes: Buffer): void {
    let rest = bytes;
    if (this.#isMapInData) {
      const length = this.#map.addData(rest);
      this.#mapBytes += length;
      if (!this.#map.isComplete) return;
      this.#isMapInData = false;
      this.#paddingLeft = paddingAfter(this.#mapBytes);
      rest = rest.subarray(length);
    }
    const padding = Math.min(this.#paddingLeft, rest.length);
    this.#paddingLeft -= padding;
    rest = rest.subarray(padding);
    while (rest.length > 0) {
      const [offset, sizeBytes] = this.#map.pieces[this.#piece] ?? [];
      if (offset === undefined || sizeBytes === undefined)
        throw damagedSparse(this.#name, 'it has more data than its map says');
      if (this.#readBytes === 0) this.#zerosUpTo(offset);
      const length = Math.min(sizeBytes - this.#readBytes, rest.length);
      if (length > 0) this.#sink.data(rest.subarray(0, length));
      this.#doneBytes += length;
      this.#readBytes += length;
      rest = rest.subarray(length);
      if (this.#readBytes < sizeBytes) continue;
      this.#piece++;
      this.#readBytes = 0;
    }
  }

  /** Hands on the zeros at the end. */
  end(): void {
    const isCut =
      this.#isMapInData ||
      this.#readBytes > 0 ||
      this.#map.pieces.slice(this.#piece).some(([, sizeBytes]) => sizeBytes > 0);
    if (isCut) throw damagedSparse(this.#name, 'it has less data than its map says');
    this.#zerosUpTo(this.realBytes);
  }

  #zerosUpTo(offsetBytes: number): void {
    const count = offsetBytes - this.#doneBytes;
    if (count > 0) this.#sink.zeros(count);
    this.#doneBytes = offsetBytes;
  }
}
