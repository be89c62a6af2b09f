// Differences between two images, and the error that lists them.
import { FlattenError, quoteName } from '../base/errors.ts';
import { countEntries } from '../base/format.ts';

/** An error lists this many differences and counts the rest. */
export const MAX_LISTED = 10;

/** The differences that were found. */
export class Differences {
  readonly #listed: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** How many more can be listed. */
  get room(): number {
    return MAX_LISTED - this.#listed.length;
  }

  /** Notes a difference by its name. */
  note(name: Buffer, what: string): void {
    this.#count++;
    if (this.room > 0) this.#listed.push(`${quoteName(name)} (${what})`);
  }

  /**
   * Notes entries that are missing.
   * @param names those whose names are known
   */
  noteMissing(count: number, names: readonly Buffer[]): void {
    for (const name of names.slice(0, this.room)) this.#listed.push(`${quoteName(name)} (missing)`);
    this.#count += count;
  }

  /**
   * Returns the error, if there are differences.
   * @param text.what the beginning of its message: which images differ
   * @param entries how many entries were compared
   */
  toError(text: { readonly what: string; readonly hint: string }, entries: number): FlattenError {
    const others = this.#count - this.#listed.length;
    const listed = [...this.#listed];
    // If the source could not be read again, the names of missing entries are unknown.
    if (others > 0)
      listed.push(listed.length === 0 ? `${others} missing entries` : `and ${others} more`);
    return new FlattenError(
      'VERIFY_FAILED',
      `${text.what}. Of ${countEntries(entries)}, these differ: ${listed.join(', ')}. No tag was moved.`,
      { hint: text.hint },
    );
  }
}
