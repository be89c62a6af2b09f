// Opens images outside an engine.
import { cancelled } from '../base/errors.ts';
import type { ImageSet } from '../image/layered-image.ts';
import type { Location } from '../image/transport.ts';
import { openDockerArchive } from './docker-archive.ts';
import { openLayout } from './layout.ts';
import { openRegistry } from './registry.ts';
import type { OpenContext } from './store.ts';

export type { OpenContext } from './store.ts';

/**
 * Opens the image or the images that a location names. Everything but the layers is read and checked; layers are opened
 * by their readers.
 * @throws FlattenError
 *   - `IMAGE_NOT_FOUND` if there is no such file, name or image
 *   - `BAD_INPUT` if several images fit, or a file cannot be read
 *   - `PLATFORM_MISMATCH` if a wanted platform is missing
 *   - `UNSUPPORTED_IMAGE` if it is not an image, or not one that can be flattened
 *   - `BLOB_INVALID` if a part is missing or damaged
 *   - `TAR_INVALID`, `TAR_TRUNCATED`, `TAR_LIMIT` for archives
 *   - `NO_SKOPEO`, `PULL_FAILED`, `NO_SPACE`, `TIMEOUT` for registries
 *   - `CANCELLED`
 */
export async function openImages(location: Location, context: OpenContext): Promise<ImageSet> {
  try {
    return await openIn(location, context);
  } catch (error) {
    throw context.signal.aborted ? cancelled(context.signal.reason) : error;
  }
}

function openIn(location: Location, context: OpenContext): Promise<ImageSet> {
  switch (location.transport) {
    case 'docker-archive':
      return openDockerArchive(location, context);
    case 'oci':
    case 'oci-archive':
      return openLayout(location, context);
    case 'docker':
      return openRegistry(location, context);
  }
}
