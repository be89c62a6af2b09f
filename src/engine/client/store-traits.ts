// What the two kinds of image store do differently. This table is the only place that tells them apart; all else asks
// for a trait.
import { getString, type JsonObject } from '../../base/json.ts';

/** How an engine keeps images: unpacked by a graph driver, or as blobs and snapshots in containerd. */
export type StoreKind = 'graph-driver' | 'containerd';

/** What a kind of image store does. */
export interface StoreTraits {
  readonly kind: StoreKind;
  /**
   * Keeps manifests and packed layers as they came, besides what it unpacks of them, and saves them so. What is new is
   * packed before it is loaded, into a spool. Else layers are kept unpacked alone.
   */
  readonly keepsPacked: boolean;
  /** An image's ID is its config's digest. Else it is that of a manifest or an index, which follows from the packing. */
  readonly idIsConfigDigest: boolean;
  /** An image may be an index of several platforms. */
  readonly holdsIndexes: boolean;
  /** Sizes are blocks of the disk. Else they are bytes of files. */
  readonly countsBlocks: boolean;
  /** An inspect shows config fields that containers no longer get from images. */
  readonly showsLegacyFields: boolean;
  /** Shows files of images as they are if the engine maps their owners (userns-remap). */
  readonly canMapOwners: boolean;
  /** Unpacks zstd whatever the engine's release. */
  readonly takesZstd: boolean;
  /**
   * Directories of the engine's machine in which the blobs of image configs may lie, likeliest first.
   * @param info the engine's answer to `docker info`
   */
  contentRoots(info: JsonObject): string[];
  /** Directory of the engine's machine on whose disk images are; undefined if the engine does not say. */
  diskRoot(info: JsonObject): string | undefined;
}

/** The traits of each kind of store. */
export const STORE_TRAITS: Readonly<Record<StoreKind, StoreTraits>> = {
  'graph-driver': {
    kind: 'graph-driver',
    keepsPacked: false,
    idIsConfigDigest: true,
    holdsIndexes: false,
    countsBlocks: false,
    showsLegacyFields: true,
    canMapOwners: true,
    takesZstd: false,
    contentRoots: (info) => {
      const root = dataRoot(info);
      const driver = getString(info, 'Driver') ?? 'overlay2';
      return root === undefined ? [] : [`${root}/image/${driver}/imagedb/content/sha256`];
    },
    diskRoot: dataRoot,
  },
  containerd: {
    kind: 'containerd',
    keepsPacked: true,
    idIsConfigDigest: false,
    holdsIndexes: true,
    countsBlocks: true,
    showsLegacyFields: false,
    // Docker 24 to 28 map owners by changing those of an unpacked image; Docker 29 refuses to have both.
    canMapOwners: false,
    takesZstd: true,
    contentRoots: (info) => {
      const root = dataRoot(info);
      const own = root === undefined ? [] : [`${root}/containerd/daemon/${CONTENT}`];
      const system = [`${SYSTEM_CONTAINERD_ROOT}/${CONTENT}`];
      return hasSystemContainerd(info) ? [...system, ...own] : [...own, ...system];
    },
    diskRoot: (info) => (hasSystemContainerd(info) ? SYSTEM_CONTAINERD_ROOT : dataRoot(info)),
  },
};

/** Where containerd keeps blobs, below its root. */
const CONTENT = 'io.containerd.content.v1.content/blobs/sha256';
const SYSTEM_CONTAINERD_ROOT = '/var/lib/containerd';

/** The store of an engine that answers `docker info` so. */
export function storeOf(info: JsonObject): StoreTraits {
  const status = JSON.stringify(info['DriverStatus'] ?? '');
  return STORE_TRAITS[
    status.includes('io.containerd.snapshotter.v1') ? 'containerd' : 'graph-driver'
  ];
}

function dataRoot(info: JsonObject): string | undefined {
  return getString(info, 'DockerRootDir');
}

/** A containerd of the system's listens outside the engine's own directories. */
function hasSystemContainerd(info: JsonObject): boolean {
  return getString(info, 'Containerd', 'Address') === '/run/containerd/containerd.sock';
}
