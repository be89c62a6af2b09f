// The data of the HTML page: written by src/report/page.ts, read by src/page/ in a browser, so nothing here may use
// Node.js.

/**
 * A file or directory: its name, own bytes (0 for a directory), its group's index in `groups` (-1 for directories), its
 * children.
 */
export type PageNode = readonly [
  name: string,
  bytes: number,
  group: number,
  children?: readonly PageNode[],
];

/** A group of files: those of a package manager, or those that a rule dropped. */
export interface PageGroup {
  readonly name: string;
  readonly kind: 'manager' | 'preset' | 'exclude' | 'other';
}

/** Everything that a page shows. File names may contain anything that an image may contain. */
export interface PageData {
  /** `app:latest → app:flat` */
  readonly title: string;
  /** `1.53 GB in 6 layers → 801 MB in 1 layer, 47.8 % smaller` */
  readonly headline: string;
  readonly oldBytes: number;
  readonly newBytes: number;
  /** Bytes of files in lower layers that upper layers replaced or deleted. */
  readonly hiddenBytes: number;
  readonly groups: readonly PageGroup[];
  /** Its root has the name "". */
  readonly result: PageNode;
  readonly dropped: PageNode;
  /** Notes for the reader, for example about small files that are shown together. */
  readonly notes: readonly string[];
}
