// Images and engines as far as work on containers needs them.

import type { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { EngineSession } from '../../../src/engine/client/session.ts';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import type { Source } from '../../../src/engine/images/find-image.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER } from '../tar/streams.ts';

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

/** A run's engine behind a docker command; it has what is given, and nothing else may be asked of it. */
export function sessionWith(docker: Docker, more: Partial<EngineSession> = {}): EngineSession {
  const run = { runId: 'run', log: new MemoryLog(), signal: NEVER };
  const store = STORE_TRAITS['graph-driver'];
  return { docker, store, ...run, ...more } as EngineSession;
}
