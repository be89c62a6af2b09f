// The container that mounts an image so that its files can be read. It is never started.
import { FlattenError, messageOf } from '../../base/errors.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, newMountPath } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';

/** A container that mounts the image so that its files can be read. */
export interface Viewer {
  readonly id: string;
  readonly mountPath: string;
}

/**
 * The API version of Docker 29.0.0 to 29.1.3 only, which build a file name from the container's ID and the mount's
 * source and destination (moby 51829). That leaves 53 bytes for source and destination.
 */
const LIMITED_API = '1.52';
/** Digits of the image's ID in such a mount: {@link newMountPath} takes 32 of the bytes. */
const SHORT_ID_DIGITS = 20;
/** How often the mount is tried. */
const ATTEMPTS = 2;

/**
 * Creates a container that mounts the image. An export shows less, so the mount only counts as refused if it is refused
 * twice: a single failure may be temporary.
 * @param covered directories of the image, without a leading slash, that an empty volume covers. The volumes go with the
 *   container.
 * @returns undefined, with a debug line, if the engine refuses the mount
 * @throws FlattenError what docker commands throw if the engine itself is in trouble
 */
export async function createViewer(
  session: EngineSession,
  source: EngineImage,
  covered: readonly string[] = [],
): Promise<Viewer | undefined> {
  const { log } = session;
  const src =
    session.serverApiVersion === LIMITED_API ? await shortId(session, source.id) : source.id;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const mountPath = newMountPath();
    const mounts = [
      { type: 'image', src, dst: mountPath },
      ...covered.map((path) => ({
        type: 'volume',
        dst: `${mountPath}/${path}`,
        'volume-nocopy': '',
      })),
    ];
    try {
      const id = await createContainer(session, { source, mounts });
      return { id, mountPath };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.debug(`the engine does not mount the image: ${messageOf(error)}`);
    }
  }
  log.debug('so a container is exported');
  return undefined;
}

/** Returns the ID's first digits if they mean this image to the engine, not a name or another image; else the ID. */
async function shortId(engine: Engine, id: string): Promise<string> {
  const short = id.replace(/^sha256:/, '').slice(0, SHORT_ID_DIGITS);
  // Digits that match several images do not identify this one either.
  const inspect = await inspectImage(engine, short).catch(() => undefined);
  return inspect?.['Id'] === id ? short : id;
}

/** What an engine, or the connection to it, says if it is in trouble: that is not a refusal. */
const TROUBLE =
  /timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;

/** Error codes of a refusal: docker-errors.ts gives known reasons codes of their own. An export may still work. */
const REFUSALS: readonly string[] = ['DOCKER_FAILED', 'UNSUPPORTED_ENGINE', 'UNSUPPORTED_IMAGE'];

/** Whether the engine answered and refused the request. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof FlattenError && REFUSALS.includes(error.code) && !TROUBLE.test(error.message)
  );
}
