// Podman speaks Docker's API on a socket, and podman-docker replaces the docker command. But it is not a Docker engine:
// it gives other IDs, has no image mounts, and nothing would mark what a load leaves there as a run's.
import { FlattenError } from '../../base/errors.ts';
import { getPath, getString } from '../../base/json.ts';

/** What the docker command of podman-docker always prints first (Podman, `docker.in`). */
const PODMAN_DOCKER = /emulate docker cli using podman/i;

/**
 * Refuses Podman before anything is created in it.
 * @param version the answer to `docker version --format "{{json .}}"`, or anything else
 * @param stderr what the command printed to stderr
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
