// What a run hands to the report's page: written by src/report/page.ts, read by src/page/ in a browser. So nothing of
// Node.js is here.

/** A file or directory: its name, own bytes (0 for a directory), its group's index in `groups` (-1 for directories), its children. */
export type PageNode = readonly [
  name: string,
  bytes: number,
  group: number,
  children?: readonly PageNode[],
];

/** Whom files belong to: the package manager that knows them, or the rule that dropped them. */
export interface PageGroup {
  readonly name: string;
  readonly kind: 'manager' | 'preset' | 'exclude' | 'other';
}

/** All that a page shows. Names may hold anything that an image may. */
export interface PageData {
  /** `app:latest → app:flat` */
  readonly title: string;
  /** `1.53 GB in 6 layers → 801 MB in 1 layer, 47.8 % smaller` */
  readonly headline: string;
  readonly oldBytes: number;
  readonly newBytes: number;
  /** Bytes of files in lower layers that later ones replaced or deleted. */
  readonly hiddenBytes: number;
  readonly groups: readonly PageGroup[];
  /** Its root has the name "". */
  readonly result: PageNode;
  readonly dropped: PageNode;
  /** Lines for people, such as `123 small files were folded into their directories`. */
  readonly notes: readonly string[];
}
