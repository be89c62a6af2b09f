// Images and engines with the parts that code about containers needs.

import type { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { EngineSession } from '../../../src/engine/client/session.ts';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import type { EngineImage } from '../../../src/engine/images/engine-image.ts';
import type { ImageSource } from '../../../src/image/image-source.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER } from '../tar/streams.ts';

/** Returns an image in the engine. */
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

/** Returns a source that can be described, but not read or measured. */
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

/** Returns the output of `docker image inspect` for images of one layer each. */
export function inspectOf(layers: Readonly<Record<string, () => string>>): Docker['try'] {
  return async (args) => {
    const layer = layers[args.at(-1) ?? '']?.();
    return layer === undefined
      ? { exitCode: 1, stdout: '', stderr: 'No such image' }
      : { exitCode: 0, stdout: JSON.stringify([{ RootFS: { Layers: [layer] } }]), stderr: '' };
  };
}

/** Returns the output of `docker inspect` for a container that was created, started and ended at these times. */
export function containerInspect(created: string, started: string, finished: string): string {
  const State = { StartedAt: started, FinishedAt: finished };
  return JSON.stringify([{ Created: created, State }]);
}

/** Returns the engine of a run behind a docker command. Nothing but the given parts may be used. */
export function sessionWith(docker: Docker, more: Partial<EngineSession> = {}): EngineSession {
  const run = { runId: 'run', log: new MemoryLog(), signal: NEVER };
  const store = STORE_TRAITS['graph-driver'];
  return { docker, store, ...run, ...more } as EngineSession;
}
