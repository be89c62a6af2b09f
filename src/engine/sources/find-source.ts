// Finds the source that the user wants to flatten.
import { messageOf } from '../../base/errors.ts';
import type { ImageSource } from '../../image/image-source.ts';
import type { Reference } from '../../image/reference.ts';
import type { EngineSession } from '../client/session.ts';
import { resumeAfterKilledRun, withCleanupDeadline } from '../containers/leftovers.ts';
import type { Sweep } from '../containers/sweep.ts';
import { findImage, type ImageRequest } from '../images/find-image.ts';
import { containerSource } from './container-source.ts';
import { type EngineSource, engineSource } from './engine-source.ts';
import { type FoundContainer, findContainer } from './find-container.ts';

/** What to find: an image, or else a container. */
export interface SourceRequest extends Omit<ImageRequest, 'image'> {
  readonly image: Reference | undefined;
  readonly container: string | undefined;
}

/** What was found. */
export interface FoundSource {
  readonly source: ImageSource;
  /** The same source, if it is an image in the engine. */
  readonly inEngine: EngineSource | undefined;
}

/**
 * Finds the source; pulls an image according to the request.
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
  sweep.start(session.docker);
  const image = await findImage(session, { ...request, image: reference });
  const source = engineSource(session, image);
  return { source, inEngine: source };
}

/** How long the engine may take to say whether a killed run has paused the container, and to resume it. */
const RELEASE_SECONDS = 5;

/**
 * Finds a container, and resumes it first if a killed run has paused it. Otherwise it would seem to be paused by its
 * user, so this run would not pause it, and the sweep would resume it while it is read.
 */
async function findReleased(
  session: EngineSession,
  name: string,
  sweep: Sweep,
): Promise<FoundContainer> {
  const found = await findContainer(session, name);
  const { id, isPaused } = found.container;
  await withCleanupDeadline(session.docker, RELEASE_SECONDS, (docker) =>
    resumeAfterKilledRun(docker, id),
  ).catch((error: unknown) =>
    session.log.debug(
      `could not clean up after a killed run on this container: ${messageOf(error)}`,
    ),
  );
  sweep.start(session.docker, id);
  return isPaused ? findContainer(session, name) : found;
}
