// Which media types a target can have, and what is said if they are not the source's.
import type { Log } from '../base/log.ts';
import { hasDockerTypes, inOciTypes, needsOci } from '../image/flat-layout.ts';
import type { FlatSet } from '../image/image-target.ts';

/**
 * Returns a set as a target can have it. Docker's media types stay if they can.
 * @param isLayout whether it goes into an OCI image layout: what reads one (skopeo, umoci) looks only for OCI's types
 */
export function writableSet(
  set: FlatSet,
  isLayout: boolean,
  { log, name }: { readonly log: Log; readonly name: string },
): FlatSet {
  if (needsOci(set)) {
    log.notice(
      `${name} gets OCI's media types instead of the source's: Docker's have none for layers with zstd.`,
    );
    return inOciTypes(set);
  }
  if (!isLayout || !hasDockerTypes(set)) return set;
  log.notice(
    `${name} gets OCI's media types instead of Docker's, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`,
  );
  return inOciTypes(set);
}
