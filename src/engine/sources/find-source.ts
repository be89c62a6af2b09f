// Finds what a user wants to flatten.
import { messageOf } from '../../base/errors.ts';
import type { ImageSource } from '../../image/image-source.ts';
import type { Reference } from '../../image/reference.ts';
import type { EngineSession } from '../client/session.ts';
import { resumeForDead, withCleanupDeadline } from '../containers/leftovers.ts';
import type { Sweep } from '../containers/sweep.ts';
import { findImage, type ImageRequest } from '../images/find-image.ts';
import { containerSource } from './container-source.ts';
import { type EngineSource, engineSource } from './engine-source.ts';
import { type FoundContainer, findContainer } from './find-container.ts';

/** What to find: an image, else a container. */
export interface SourceRequest extends Omit<ImageRequest, 'image'> {
  readonly image: Reference | undefined;
  readonly container: string | undefined;
}

/** What was found. */
export interface FoundSource {
  readonly source: ImageSource;
  /** The same if it is an image of the engine. */
  readonly inEngine: EngineSource | undefined;
}

/**
 * Finds what is to be flattened, pulling an image as asked.
 * @param sweep started as soon as it cannot get in the way
 * @throws FlattenError as {@link findImage} and {@link findContainer} do
 */
export async function findSource(
  session: EngineSession,
  request: SourceRequest,
  sweep: Sweep,
): Promise<FoundSource> {
  const { image: reference, container } = request;
  if (reference === undefined) {
    const found = await findReleased(session, container ?? '', sweep);
    return { source: containerSource(session, found), inEngine: undefined };
  }
  sweep.start();
  const image = await findImage(session, { ...request, image: reference });
  const source = engineSource(session, image);
  return { source, inEngine: source };
}

/** How long the engine may take to say whether a killed run holds the container still. */
const RELEASE_SECONDS = 5;

/**
 * Finds a container, let go on if a killed run held it still: it would seem to be paused by its user, would be read as
 * it is, and the sweep would let it go on meanwhile.
 */
async function findReleased(
  session: EngineSession,
  name: string,
  sweep: Sweep,
): Promise<FoundContainer> {
  const found = await findContainer(session, name);
  const { id, isPaused } = found.container;
  await withCleanupDeadline(session.docker, RELEASE_SECONDS, (docker) =>
    resumeForDead(docker, id),
  ).catch((error: unknown) =>
    session.log.debug(`what a killed run left of this container stays: ${messageOf(error)}`),
  );
  sweep.start(id);
  return isPaused ? findContainer(session, name) : found;
}
