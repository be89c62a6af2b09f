// Images and engines as far as work on containers needs them.
import type { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { Engine } from '../../../src/engine/client/engine.ts';
import type { Source } from '../../../src/engine/images/find-image.ts';

/** An image that is in the engine. */
export function sourceWith(more: Partial<Source> = {}): Source {
  return {
    reference: 'app:latest',
    image: undefined,
    names: ['app:latest'],
    id: 'sha256:app',
    platform: { os: 'linux', architecture: 'amd64', variant: undefined },
    diffIds: [],
    isIndex: false,
    isDefaultPlatform: true,
    volumes: [],
    inspect: {},
    ...more,
  };
}

/** An engine behind a docker command; it has what is given, and nothing else may be asked of it. */
export function engineWith(docker: Docker, more: Partial<Engine> = {}): Engine {
  return { docker, ...more } as Engine;
}
