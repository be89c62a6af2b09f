// Chooses the target for a location that a user named.
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CONTAINERD_NAME } from '../image/archive.ts';
import { dockerEntry, type FlatLayout, layoutParts } from '../image/flat-layout.ts';
import type { ImageTarget, TargetContext } from '../image/image-target.ts';
import { normalizePlatform, type Platform } from '../image/platform.ts';
import { familiarReference, fullReference, type Reference } from '../image/reference.ts';
import type { Location } from '../image/transport.ts';
import { ArchiveTarget } from './archive-target.ts';
import { REF_NAME } from './layout-index.ts';
import { LayoutTarget } from './layout-target.ts';
import { RegistryTarget } from './registry-target.ts';

/** Returns the target for a location outside an engine. */
export function createTarget(location: Location, context: TargetContext): ImageTarget {
  switch (location.transport) {
    case 'docker-archive': {
      const { reference } = location;
      return new ArchiveTarget(location, context, (layout) => dockerParts(layout, reference));
    }
    case 'oci-archive': {
      const { reference } = location;
      const annotations = reference === undefined ? {} : { [REF_NAME]: reference };
      return new ArchiveTarget(location, context, (layout) => layoutParts(layout, annotations));
    }
    case 'oci':
      return new LayoutTarget(location, context);
    case 'docker':
      return new RegistryTarget(location, context);
  }
}

/**
 * Returns the files of an archive that everything loads: containerd stores and Docker 25 and newer read the layout with
 * all platforms, which `docker save` names with these annotations; everything else reads manifest.json.
 */
function dockerParts(layout: FlatLayout, reference: Reference | undefined) {
  const annotations: Record<string, string> =
    reference === undefined
      ? {}
      : { [CONTAINERD_NAME]: fullReference(reference), [REF_NAME]: reference.tag ?? 'latest' };
  const names = reference === undefined ? [] : [familiarReference(reference)];
  return layoutParts(layout, annotations, dockerEntry(layout, names, machinePlatform()));
}

/** Go's names for processors, by the different ones of Node.js. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
  loong64: 'loong64',
};

/** Returns the platform that an engine on this machine runs: Linux, also on macOS and Windows. */
function machinePlatform(): Platform {
  const architecture = ARCHITECTURES[process.arch] ?? process.arch;
  return normalizePlatform({ os: 'linux', architecture, variant: undefined });
}

/** Returns the directories in which targets create files, to find leftovers of killed runs. */
export function directoriesOfTargets(locations: readonly Location[]): string[] {
  return locations.flatMap((location) => {
    if (location.transport === 'docker') return [];
    const path = followLinks(resolve(location.path));
    return location.transport === 'oci' ? [dirname(path), path] : [dirname(path)];
  });
}

function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
