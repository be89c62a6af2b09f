// Removes the source image at the end if nothing else uses it.

import { formatPlatform } from '../../image/platform.ts';
import { fullReference, isImageId, parseReference } from '../../image/reference.ts';
import { containersWith } from '../client/calls.ts';
import { failedCommand } from '../client/docker-cli.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { removeImages } from '../containers/leftovers.ts';
import type { EngineImage } from './engine-image.ts';
import { namesOf } from './shown-fields.ts';

/**
 * How long the engine may take to remove the image: many large layers take seconds. A graph driver continues without a
 * client, a containerd store does not.
 */
const REMOVAL_SECONDS = 10;

/**
 * Removes the source if no other name and no container uses it, and logs a notice if one does. A failure is only a
 * warning, since the result is complete and the tags have moved.
 * @param resultId the result, which must not be the source itself; undefined if it has no ID of its own in an engine
 */
export async function removeOld(
  session: EngineSession,
  source: EngineImage,
  resultId: string | undefined,
): Promise<void> {
  const { log } = session;
  if (source.id === resultId)
    return log.notice('The source image was kept: it is also the result.');
  if (!source.isDefaultPlatform)
    return log.notice(
      `The source image was kept: its name also refers to images for other platforms than ${formatPlatform(source.platform)}.`,
    );
  // Inspect again: the result may have taken over names of the source.
  const now = await inspectImage(session, source.id);
  if (now === undefined) return log.debug('the source is gone already');
  const names = namesOf(now);
  const others = names.filter((name) => !isOwnName(source, name));
  if (others.length > 0)
    return log.notice(`The source image was kept: it has other tags (${others.join(', ')}).`);
  const users = await session.docker.get(containersWith({ ancestor: source.id }));
  if (users.length > 0)
    return log.notice(
      `The source image was kept: containers use it (${users.map(({ name }) => name).join(', ')}).`,
    );
  // By name if it has one, so that a name that it got meanwhile is not removed too. Never by force, so that the engine
  // can refuse for reasons that are unknown here.
  const target = names.find((name) => !name.includes('@')) ?? names[0] ?? source.id;
  const answer = await removeImages(session.docker, [target], REMOVAL_SECONDS);
  if (answer === undefined)
    log.notice(
      `The engine is taking long to remove the source image, and may still finish. If the image remains, remove it with "docker rmi ${target}".`,
    );
  else if (answer.exitCode === 0) log.info(`Removed the source image ${target}`);
  // Images that were built on it, or a container that was just created.
  else if (/conflict/i.test(answer.stderr))
    log.notice(
      `The source image was kept because the engine refused to remove it: ${answer.stderr.trim()}`,
    );
  // Another run has removed it first.
  else if (/no such image|not ?found/i.test(answer.stderr))
    log.debug(`the source is gone already: ${answer.stderr.trim()}`);
  else
    log.warning(
      `Could not remove the source image: ${failedCommand(['rmi', target], answer).message}`,
    );
}

/**
 * Whether a name is the one that the user gave for the source. A name with a digest, which a containerd store keeps
 * in addition to the tags of its repository and removes with the last of them, only says where the image came from.
 */
function isOwnName({ image }: EngineImage, name: string): boolean {
  if (image === undefined) return false;
  const { domain, path, digest } = parseReference(name, 'image');
  if (digest !== undefined)
    return isImageId(image.text) || (image.domain === domain && image.path === path);
  return (
    image.digest === undefined &&
    fullReference(parseReference(name, 'image')) === fullReference(image)
  );
}
