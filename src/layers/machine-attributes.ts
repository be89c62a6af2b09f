// Extended attributes that belong to the machine that built an image, not to the image: engines neither write nor want
// them in a layer.
import type { EntryHead } from '../tar/entry.ts';
import type { Extension } from '../tar/extensions.ts';
import { withoutRecords } from '../tar/rewrite.ts';

/**
 * PAX records of such attributes, as Go's archive/tar and star, libarchive, and GNU tar write them: state of an overlay,
 * labels of SELinux, and what macOS adds to files.
 */
const RECORD =
  /^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
/** Attributes that a notice lists; an image may have any number. */
const MAX_LISTED = 5;

/** Finds and removes these attributes. */
export class MachineAttributes {
  readonly #names = new Set<string>();
  #entries = 0;

  /** Returns whether an entry has such attributes. */
  static isIn({ pax }: Extension): boolean {
    if (pax.size === 0) return false;
    for (const key of pax.keys()) if (RECORD.test(key)) return true;
    return false;
  }

  /** Returns headers without them. */
  static remove(head: EntryHead): EntryHead {
    return {
      header: head.header,
      extensions: withoutRecords(head.extensions, (key) => RECORD.test(key)),
    };
  }

  /** Counts an entry's attributes for the notice. */
  note({ pax }: Extension): void {
    this.#entries++;
    if (this.#names.size > MAX_LISTED) return;
    for (const key of pax.keys())
      if (RECORD.test(key)) this.#names.add(key.replace(/^(?:\w+\.xattr|RHT)\./, ''));
  }

  /** The notice for the user; undefined if there was none. */
  get notice(): string | undefined {
    if (this.#entries === 0) return undefined;
    const names = [...this.#names];
    const listed = names.slice(0, MAX_LISTED).join(', ') + (names.length > MAX_LISTED ? ', …' : '');
    return `Left out extended attributes that belong to the machine that built the image (${listed}) from ${this.#entries} ${this.#entries === 1 ? 'entry' : 'entries'}.`;
  }
}
