// Pulls: the engine asks the registry, and its words say why it got nothing.
import { FlattenError } from '../../base/errors.ts';
import { withProgress } from '../../base/progress.ts';
import { written } from '../../base/spelling.ts';
import { knownFailure } from '../client/docker-errors.ts';
import type { EngineSession } from '../client/session.ts';

/**
 * Pulls an image.
 * @param platform as `docker pull --platform` takes it; by default the engine's choice
 * @throws FlattenError `IMAGE_NOT_FOUND`, `PLATFORM_MISMATCH`, `PULL_FAILED`, and those that the engine's words name
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
      `The image ${JSON.stringify(reference)} is needed for ${platform ?? "the engine's platform"}, and its registry does not have that: ${said}`,
      { hint: 'Name a platform that the image has, or a tag that has this platform.' },
    );
  }
  if (/manifest unknown|not found|does not exist|pull access denied/i.test(said)) {
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `The image ${JSON.stringify(reference)} is neither in the engine nor to be had from its registry: ${said}`,
      {
        hint: 'Check the name; for a private image run docker/login-action (or "docker login") first; for one built in this job see that the build loads it into the engine ("load: true").',
      },
    );
  }
  const isLimited = /toomanyrequests|rate limit/i.test(said);
  throw new FlattenError('PULL_FAILED', `${what}: ${said}`, {
    hint: isLimited
      ? "Log in to the registry in an earlier step (docker/login-action): the limit is then your account's."
      : `See whether the registry can be reached and run again; ${written('pull')} set to never uses only what the engine has.`,
  });
}
