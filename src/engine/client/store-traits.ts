// What the two kinds of image store do differently. Only this table distinguishes them; everything else asks for a
// trait.
import { getString, type JsonObject } from '../../base/json.ts';

/** How an engine keeps images: unpacked by a graph driver, or as blobs and snapshots in containerd. */
export type StoreKind = 'graph-driver' | 'containerd';

/** What a kind of image store does. */
export interface StoreTraits {
  readonly kind: StoreKind;
  /**
   * Keeps manifests and packed layers unchanged, in addition to the unpacked files, and saves the packed layers. A new
   * layer is packed into a spool before it is loaded. Other stores only keep unpacked layers.
   */
  readonly keepsPacked: boolean;
  /** An image's ID is its config's digest. If not, it is that of a manifest or index and depends on compression. */
  readonly idIsConfigDigest: boolean;
  /** An image may be an index of several platforms. */
  readonly holdsIndexes: boolean;
  /** Sizes count blocks of the disk. If not, they count bytes of files. */
  readonly countsBlocks: boolean;
  /** An inspect shows config fields that containers no longer get from images. */
  readonly showsLegacyFields: boolean;
  /** Shows files of images unchanged if the engine maps their owners (userns-remap). */
  readonly canMapOwners: boolean;
  /** Unpacks zstd in every release of the engine. */
  readonly takesZstd: boolean;
  /**
   * Returns directories of the engine's machine that may hold the blobs of image configs, likeliest first.
   * @param info the engine's answer to `docker info`
   */
  contentRoots(info: JsonObject): string[];
  /** Returns a directory of the engine's machine whose disk holds the images; undefined if the engine does not say. */
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
    // Docker 24 to 28 map owners by changing them in an unpacked image; Docker 29 refuses this combination.
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

/** Returns the traits of an engine's image store, from its answer to `docker info`. */
export function storeOf(info: JsonObject): StoreTraits {
  const status = JSON.stringify(info['DriverStatus'] ?? '');
  return STORE_TRAITS[
    status.includes('io.containerd.snapshotter.v1') ? 'containerd' : 'graph-driver'
  ];
}

function dataRoot(info: JsonObject): string | undefined {
  return getString(info, 'DockerRootDir');
}

/** Whether the engine uses the system's containerd, which listens outside the engine's own directories. */
function hasSystemContainerd(info: JsonObject): boolean {
  return getString(info, 'Containerd', 'Address') === '/run/containerd/containerd.sock';
}
