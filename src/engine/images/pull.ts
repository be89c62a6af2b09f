// Pulls images: the engine asks the registry, and its message says why a pull failed.
import { FlattenError } from '../../base/errors.ts';
import { withProgress } from '../../base/progress.ts';
import { written } from '../../base/spelling.ts';
import { knownFailure } from '../client/docker-errors.ts';
import type { EngineSession } from '../client/session.ts';

/**
 * Pulls an image.
 * @param platform as `docker pull --platform` takes it; by default the engine's choice
 * @throws FlattenError `IMAGE_NOT_FOUND`, `PLATFORM_MISMATCH`, `PULL_FAILED`, and the codes of known engine messages
 */
export async function pullImage(
  session: EngineSession,
  reference: string,
  platform: string | undefined,
): Promise<void> {
  const { log, signal } = session;
  log.info(`Pulling ${reference}`);
  const platformOption = platform === undefined ? [] : ['--platform', platform];
  const answer = await withProgress(
    log,
    { title: 'Pull' },
    session.docker.stream(
      ['pull', '--quiet', ...platformOption, reference],
      (text) => log.debug(text.trimEnd()),
      signal,
      true,
    ),
  );
  if (answer.exitCode === 0) return;
  const said = answer.stderr.trim().slice(-2000);
  const what = `Pulling ${JSON.stringify(reference)} failed`;
  const known = knownFailure(said, what);
  if (known !== undefined) throw known;
  if (/no match(?:ing manifest)? for|does not match the specified platform/i.test(said)) {
    throw new FlattenError(
      'PLATFORM_MISMATCH',
      `The image ${JSON.stringify(reference)} is needed for ${platform ?? "the engine's platform"}, but its registry does not have that platform: ${said}`,
      { hint: 'Select a platform that the image has, or a tag for this platform.' },
    );
  }
  if (/manifest unknown|not found|does not exist|pull access denied/i.test(said)) {
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `The image ${JSON.stringify(reference)} was not found locally, and its registry does not have it or denied access: ${said}`,
      {
        hint: 'Check the name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load it into the engine ("load: true").',
      },
    );
  }
  const isLimited = /toomanyrequests|rate limit/i.test(said);
  throw new FlattenError('PULL_FAILED', `${what}: ${said}`, {
    hint: isLimited
      ? 'Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.'
      : `Check whether the registry is reachable, and run again. ${written('pull', 'never')} uses only images that the engine has.`,
  });
}
