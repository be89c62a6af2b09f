// Podman speaks Docker's API on a socket, and as podman-docker it is the docker command itself. It is no Docker engine:
// it gives other IDs, knows no image mounts, and what a load leaves there could not be told to be a run's.
import { FlattenError } from '../../base/errors.ts';
import { getPath, getString } from '../../base/json.ts';

/** What podman-docker's docker says in front of everything (Podman, `docker.in`). */
const PODMAN_DOCKER = /emulate docker cli using podman/i;

/**
 * Refuses Podman, before anything is made in it.
 * @param version the answer to `docker version --format "{{json .}}"`, or anything else
 * @param stderr what came beside it
 * @throws FlattenError `UNSUPPORTED_ENGINE`
 */
export function refusePodman(version: unknown, stderr: string): void {
  const client = getPath(version, 'Client');
  // Podman writes "APIVersion" where docker writes "ApiVersion".
  const isCommand =
    PODMAN_DOCKER.test(stderr) ||
    (getString(client, 'APIVersion') !== undefined &&
      getString(client, 'ApiVersion') === undefined);
  if (isCommand) {
    throw new FlattenError(
      'UNSUPPORTED_ENGINE',
      'docker-flatten needs a Docker engine, but the docker command here is Podman (podman-docker).',
      {
        hint: 'Install the Docker CLI and an engine (Debian and Ubuntu: the package docker.io) instead of podman-docker, or put another docker command first on PATH.',
      },
    );
  }
  const components = getPath(version, 'Server', 'Components');
  const podman = (Array.isArray(components) ? components : []).find((component) =>
    /podman/i.test(getString(component, 'Name') ?? ''),
  );
  if (podman === undefined) return;
  const release = getString(podman, 'Version') ?? '';
  throw new FlattenError(
    'UNSUPPORTED_ENGINE',
    `docker-flatten needs a Docker engine, but Podman ${release} answers on this socket.`,
    {
      hint: 'Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.',
    },
  );
}
