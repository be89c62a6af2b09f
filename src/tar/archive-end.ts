// The end of a tar archive: two zero blocks, and then zeros up to the record size.
import { damagedTar, isZeroBlock } from './header.ts';

/** Recognises the end of one archive, block by block. */
export class ArchiveEnd {
  #zeroBlocks = 0;

  /** Whether both zero blocks have come. */
  get isReached(): boolean {
    return this.#zeroBlocks >= 2;
  }

  /**
   * Returns whether a block, where a header is expected, belongs to the end.
   * @param isExtended whether an extension header came before it
   * @throws FlattenError `TAR_INVALID` if the archive cannot end here, or does not end after all
   */
  takes(block: Buffer, offsetBytes: number, isExtended: boolean): boolean {
    const isZero = isZeroBlock(block);
    if (this.isReached) {
      if (!isZero) throw damagedTar(offsetBytes, 'bytes follow the end of the archive');
      return true;
    }
    if (isZero) {
      this.#zeroBlocks++;
      if (isExtended)
        throw damagedTar(
          offsetBytes,
          'the archive ends after an extension header that no entry follows',
        );
      return true;
    }
    if (this.#zeroBlocks === 1)
      throw damagedTar(offsetBytes, 'there is a single zero block between two entries');
    return false;
  }
}
