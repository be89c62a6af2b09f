// The container that mounts an image, to look at its files. It is never started.
import { FlattenError, messageOf } from '../../base/errors.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, mountValue, newMountPath } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';

/** A container that mounts the image, to look at it. */
export interface Viewer {
  readonly id: string;
  readonly mountPath: string;
}

/**
 * The API version of Docker 29.0.0 to 29.1.3 alone, which make a file's name of the container's ID, the mount's source
 * and its destination (moby 51829). That leaves 53 bytes for these two.
 */
const LIMITED_API = '1.52';
/** Digits of an image's ID in a mount there: {@link newMountPath} takes 32 of the bytes. */
const SHORT_ID_DIGITS = 20;
/** How often a mount is asked for. */
const ATTEMPTS = 2;

/**
 * Creates a container that mounts the image. An export shows less, so a mount counts as refused if it is so twice: what
 * fails once is trouble.
 * @returns undefined, with a debug line, if the engine refuses the mount
 * @throws FlattenError what docker commands fail with, if the engine itself is in trouble
 */
export async function createViewer(
  session: EngineSession,
  source: EngineImage,
): Promise<Viewer | undefined> {
  const { log } = session;
  const src =
    session.serverApiVersion === LIMITED_API ? await shortId(session, source.id) : source.id;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const mountPath = newMountPath();
    const mount = mountValue({ type: 'image', src, dst: mountPath });
    try {
      const id = await createContainer(session, { source, options: ['--mount', mount] });
      return { id, mountPath };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.debug(`the engine does not mount the image: ${messageOf(error)}`);
    }
  }
  log.debug('so a container is exported');
  return undefined;
}

/** The ID's first digits if the engine takes them for this image, and not for a name or another image; else the ID. */
async function shortId(engine: Engine, id: string): Promise<string> {
  const short = id.replace(/^sha256:/, '').slice(0, SHORT_ID_DIGITS);
  // Also digits that fit several images are no way to this one.
  const inspect = await inspectImage(engine, short).catch(() => undefined);
  return inspect?.['Id'] === id ? short : id;
}

/** Words of an engine, or of a way to it, that is in trouble: what it then does not do is not refused. */
const TROUBLE =
  /timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;

/** Codes of what an engine does not do: words.ts knows some of the reasons, and an export may do without the cause. */
const REFUSALS: readonly string[] = ['DOCKER_FAILED', 'UNSUPPORTED_ENGINE', 'UNSUPPORTED_IMAGE'];

/** Whether the engine answered and does not do what it was asked. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof FlattenError && REFUSALS.includes(error.code) && !TROUBLE.test(error.message)
  );
}
