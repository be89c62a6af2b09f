// The data of the HTML page: written by src/report/page.ts, read by src/page/ in a browser, so nothing here may use
// Node.js.

/** A file: its name, its bytes, its group's index in `groups`, and its layer's index in `layers`, if that is known. */
export type PageFile = readonly [name: string, bytes: number, group: number, layer?: number];

/** A directory: its name, no bytes and no group of its own, its children. */
export type PageDirectory = readonly [
  name: string,
  bytes: number,
  group: number,
  children: readonly PageNode[],
];

export type PageNode = PageFile | PageDirectory;

/** Returns whether a node is a directory. */
export function isDirectory(node: PageNode): node is PageDirectory {
  return Array.isArray(node[3]);
}

/** A group of files: those of a package manager, or those that a rule dropped. */
export interface PageGroup {
  readonly name: string;
  readonly kind: 'manager' | 'preset' | 'exclude' | 'other';
}

/** A layer of a result that has several. Null stands for what is not known. */
export interface PageLayer {
  /** Empty if there is only one. */
  readonly platform: string;
  /** From the bottom, from 1. */
  readonly number: number;
  readonly bytes: number | null;
  readonly packedBytes: number | null;
  readonly entries: number | null;
  /** `kept` from the base, `present` in the earlier image too, or `new`; null if there is neither. */
  readonly origin: 'kept' | 'present' | 'new' | null;
  /** Its largest packages, directories and files, largest first. */
  readonly contents: readonly { readonly name: string; readonly bytes: number }[];
  /** The command that made it, if it was kept. */
  readonly command: string | null;
}

/** A package or directory that changed. */
export interface PageChange {
  /** `dpkg:libc6`, or a path. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'grown' | 'shrunk';
  readonly oldBytes: number;
  readonly newBytes: number;
}

/** The largest changes of a kind, the largest first. */
export interface PageChanges {
  readonly listed: readonly PageChange[];
  /** How many smaller ones are not listed. */
  readonly more: number;
}

/** One platform beside the same one of the earlier image. Null stands for what is not known. */
export interface PageComparison {
  /** Empty if there is only one. */
  readonly platform: string;
  readonly oldBytes: number | null;
  readonly newBytes: number | null;
  readonly oldPackedBytes: number | null;
  readonly newPackedBytes: number | null;
  /** What a machine with the earlier image pulls, and how many layers that is. */
  readonly pullBytes: number | null;
  readonly pulledLayers: number | null;
  readonly layers: number;
  readonly packages: PageChanges;
  readonly directories: PageChanges;
}

/** The result beside an earlier image. */
export interface PageEarlier {
  readonly kind: 'image' | 'report';
  readonly name: string;
  readonly platforms: readonly PageComparison[];
  /** Platforms of the result that it lacks. */
  readonly missing: readonly string[];
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
  readonly result: PageDirectory;
  readonly dropped: PageDirectory;
  /** Notes for the reader, for example about small files that are shown together. */
  readonly notes: readonly string[];
  /** Bottom first, one platform after another; empty if no platform has several. */
  readonly layers: readonly PageLayer[];
  /** Whether sizes of layers are estimated, since nothing was made. */
  readonly isEstimate: boolean;
  /** Null if nothing was compared. */
  readonly earlier: PageEarlier | null;
}
