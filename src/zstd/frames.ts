// Splits a zstd stream at the ends of its frames and leaves out skippable frames (RFC 8878, 3.1), because Node.js stops
// after the first frame of a chunk.

/** Little-endian magic numbers. */
const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const BLOCK_TYPE = { rle: 1, reserved: 3 } as const;

/** What the next bytes are. */
type Part =
  | 'magic'
  | 'skipped size'
  | 'skipped'
  | 'descriptor'
  | 'header'
  | 'block header'
  | 'block'
  | 'checksum';

/** Longest header of a frame (RFC 8878, 3.1.1.1), without its magic number and descriptor. */
const MAX_HEADER_BYTES = 13;

/** What a frame says of itself (RFC 8878, 3.1.1.1). */
export interface FrameHeader {
  /** Where the frame starts in the stream. */
  readonly startByte: number;
  /** How much it unpacks to, if it says that. */
  readonly contentBytes: number | undefined;
  /** Memory that unpacking it takes. */
  readonly windowBytes: number;
  /** 0 if it needs no dictionary. */
  readonly dictionaryId: number;
}

/** Returns whether bytes start a zstd stream. */
export function startsZstd(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const magic = bytes.readUInt32LE(0);
  return magic === FRAME || isSkippable(magic);
}

function isSkippable(magic: number): boolean {
  return (magic & 0xfffffff0) >>> 0 === SKIPPABLE;
}

/** Follows the frames of a stream. */
export class ZstdFrames {
  #part: Part = 'magic';
  /** Bytes left of a part whose content does not matter, or bytes wanted of one that does. */
  #left = 4;
  #held = Buffer.alloc(MAX_HEADER_BYTES);
  #heldBytes = 0;
  #descriptor = 0;
  #isLast = false;
  #startByte = 0;
  /** Bytes of the stream so far: after a piece that ends a frame, where the frame ends. */
  position = 0;
  /** Frames that have started. */
  frames = 0;
  /** Of the last frame whose header is complete. */
  header: FrameHeader | undefined;

  /** Whether no frame is incomplete. */
  get isBetweenFrames(): boolean {
    return this.#part === 'magic' && this.#heldBytes === 0;
  }

  /**
   * Splits the next chunk into pieces that each end at the latest with their frame.
   * @throws RangeError if something follows a frame that is not a frame
   */
  *split(chunk: Buffer): Generator<Buffer> {
    let from = 0;
    let at = 0;
    while (at < chunk.length) {
      const isContent =
        this.#part === 'skipped' || this.#part === 'block' || this.#part === 'checksum';
      const length = Math.min(this.#left, chunk.length - at);
      const wasSkipped = this.#part === 'skipped' || this.#part === 'skipped size';
      if (!isContent) this.#hold(chunk.subarray(at, at + length));
      at += length;
      this.position += length;
      this.#left -= length;
      if (wasSkipped) from = at;
      if (this.#left > 0) break;
      const hadMagic = this.#part === 'magic';
      this.#endPart();
      // Nothing of a skippable frame may reach the decoder. A magic number may have come in pieces, held until now.
      if (this.#part === 'skipped size') from = at;
      else if (hadMagic && at - from < 4) {
        yield Buffer.from(this.#held.subarray(0, 4));
        from = at;
      }
      if (this.#part === 'magic' && at > from) {
        yield chunk.subarray(from, at);
        from = at;
      }
    }
    if (this.#part !== 'magic' && at > from) yield chunk.subarray(from, at);
  }

  #hold(bytes: Buffer): void {
    bytes.copy(this.#held, this.#heldBytes);
    this.#heldBytes += bytes.length;
  }

  #expect(part: Part, bytes: number): void {
    this.#part = part;
    this.#left = bytes;
    this.#heldBytes = 0;
  }

  /** Continues with the next part. */
  #endPart(): void {
    const held = this.#held;
    switch (this.#part) {
      case 'magic': {
        const magic = held.readUInt32LE(0);
        if (isSkippable(magic)) this.#expect('skipped size', 4);
        else if (magic === FRAME) this.#startFrame();
        else throw new RangeError('bytes that are not a zstd frame follow its last frame');
        return;
      }
      case 'skipped size': {
        const bytes = held.readUInt32LE(0);
        this.#expect(bytes === 0 ? 'magic' : 'skipped', bytes === 0 ? 4 : bytes);
        return;
      }
      case 'descriptor':
        // At least one byte more: a window descriptor or a content size.
        this.#descriptor = held[0] ?? 0;
        this.#expect('header', this.#sizes().headerBytes);
        return;
      case 'header':
        this.header = this.#readHeader();
        this.#expect('block header', 3);
        return;
      case 'block header': {
        const value = held.readUIntLE(0, 3);
        const type = (value >> 1) & 3;
        if (type === BLOCK_TYPE.reserved) throw new RangeError('a zstd block has an unknown type');
        this.#isLast = (value & 1) === 1;
        const bytes = type === BLOCK_TYPE.rle ? 1 : value >> 3;
        if (bytes > 0) this.#expect('block', bytes);
        else this.#endBlock();
        return;
      }
      case 'block':
        this.#endBlock();
        return;
      case 'skipped':
      case 'checksum':
        this.#expect('magic', 4);
        return;
    }
  }

  #endBlock(): void {
    if (!this.#isLast) this.#expect('block header', 3);
    else if ((this.#descriptor & 0x04) !== 0) this.#expect('checksum', 4);
    else this.#expect('magic', 4);
  }

  #startFrame(): void {
    this.frames++;
    this.#startByte = this.position - 4;
    this.#expect('descriptor', 1);
  }

  /** Returns how long the parts of a frame's header are that follow its descriptor (RFC 8878, 3.1.1.1). */
  #sizes() {
    const descriptor = this.#descriptor;
    const isSingle = (descriptor & 0x20) !== 0;
    const windowBytes = isSingle ? 0 : 1;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const headerBytes = windowBytes + dictionaryBytes + contentBytes;
    return { windowBytes, dictionaryBytes, contentBytes, headerBytes };
  }

  #readHeader(): FrameHeader {
    const held = this.#held;
    const { windowBytes, dictionaryBytes, contentBytes: bytes } = this.#sizes();
    const dictionaryId =
      dictionaryBytes === 0 ? 0 : held.readUIntLE(windowBytes, dictionaryBytes as 1 | 2 | 4);
    const contentBytes =
      bytes === 0 ? undefined : contentSize(held, windowBytes + dictionaryBytes, bytes);
    return {
      startByte: this.#startByte,
      contentBytes,
      windowBytes: windowBytes === 0 ? (contentBytes ?? 0) : windowSize(held[0] ?? 0),
      dictionaryId,
    };
  }
}

/** Reads a size of content of 1, 2, 4 or 8 bytes. Those of 2 start at 256. */
function contentSize(held: Buffer, at: number, bytes: number): number {
  if (bytes === 8) return Number(held.readBigUInt64LE(at));
  return held.readUIntLE(at, bytes) + (bytes === 2 ? 256 : 0);
}

/** Reads a window descriptor (RFC 8878, 3.1.1.1.2). */
function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}
