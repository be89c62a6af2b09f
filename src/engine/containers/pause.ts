// Pauses a user's running container while it is read.
import { FlattenError } from '../../base/errors.ts';
import { pausedMarkName } from '../../base/run-id.ts';
import { written } from '../../base/spelling.ts';
import { containerPause } from '../client/calls.ts';
import { failedCommand } from '../client/docker-cli.ts';
import type { EngineSession } from '../client/session.ts';
import { type ContainerImage, createContainer, removeContainer } from './create.ts';
import { resume } from './leftovers.ts';

/**
 * Pauses a container. Creates a mark first, so that a later run resumes the container if this run is killed.
 * @returns a function that resumes the container; calling it again does nothing
 * @throws FlattenError `DOCKER_FAILED` if the container cannot be paused
 */
export async function pauseContainer(
  session: EngineSession,
  source: ContainerImage,
  container: { readonly id: string },
): Promise<() => Promise<void>> {
  const name = pausedMarkName(session.runId, container.id);
  const markId = await createContainer(session, { source, name });
  const call = containerPause(container.id);
  const answer = await session.docker.ask(call);
  // The container may have ended since it was inspected.
  if (answer.exitCode !== 0 && !/is not running/i.test(answer.stderr))
    throw notPaused(source.reference, failedCommand(call.args, answer));
  let resuming: Promise<void> | undefined;
  return () => {
    resuming ??= resume(session.docker, container.id).then(() => removeContainer(session, markId));
    return resuming;
  };
}

/** The error if a pause fails: without a freezer cgroup (rootless on cgroup v1, gVisor), no container can be paused. */
function notPaused(name: string, failure: FlattenError): FlattenError {
  if (failure.code === 'NO_ENGINE') return failure;
  return new FlattenError(
    'DOCKER_FAILED',
    `Cannot pause the running container ${JSON.stringify(name)} while it is read: ${failure.message}`,
    {
      hint: `Use ${written('pause', 'false')} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
      cause: failure,
    },
  );
}

/**
 * Returns the error for a stream that was read from a running container: if a file becomes shorter than its header
 * says, the engine ends the stream there without an error.
 */
export function changedWhileRead(name: string, cut: FlattenError): FlattenError {
  return new FlattenError(
    cut.code,
    `The container ${JSON.stringify(name)} changed while it was read, because it was running and not paused: ${cut.message}`,
    {
      hint: `Nothing was tagged. Leave out ${written('pause', 'false')} so that it is paused while it is read, or stop it first ("docker stop").`,
      cause: cut,
    },
  );
}
