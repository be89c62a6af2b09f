// Images and engines as far as work on containers needs them.

import type { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { EngineSession } from '../../../src/engine/client/session.ts';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import type { EngineImage } from '../../../src/engine/images/engine-image.ts';
import type { ImageSource } from '../../../src/image/image-source.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER } from '../tar/streams.ts';

/** An image that is in the engine. */
export function imageWith(more: Partial<EngineImage> = {}): EngineImage {
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

/** A source that can be described, and neither read nor measured. */
export function sourceWith(more: Partial<ImageSource> = {}): ImageSource {
  const { reference, id, platform, diffIds, volumes } = imageWith();
  const refuse = () => Promise.reject(new Error('nothing of this source can be read'));
  return {
    ...{ reference, id, platform, diffIds, volumes },
    ofContainer: undefined,
    layerCount: 0,
    shownConfig: {},
    knownBytes: undefined,
    isExact: true,
    notices: [],
    readConfig: refuse,
    openReader: refuse,
    measure: refuse,
    ...more,
  };
}

/** A run's engine behind a docker command; it has what is given, and nothing else may be asked of it. */
export function sessionWith(docker: Docker, more: Partial<EngineSession> = {}): EngineSession {
  const run = { runId: 'run', log: new MemoryLog(), signal: NEVER };
  const store = STORE_TRAITS['graph-driver'];
  return { docker, store, ...run, ...more } as EngineSession;
}
