// Finding what a user names, and sweeping leftovers as soon as that is safe.
import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { Sweep } from '../../../src/engine/containers/sweep.ts';
import { findSource, type SourceRequest } from '../../../src/engine/sources/find-source.ts';
import { parseReference } from '../../../src/image/reference.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { sessionWith } from '../../support/engine/sources.ts';
import { MemoryLog } from '../../support/process/log.ts';

const ID = '7'.repeat(64);
const DEAD = '0-0-1-1-1-00000000';
const IMAGE = {
  Id: 'sha256:app',
  Os: 'linux',
  Architecture: 'amd64',
  Size: 1000,
  Config: { Env: ['A=b'] },
  RootFS: { Type: 'layers', Layers: ['sha256:a'] },
};

/** Finds a source in an engine with one image and one container of it. */
async function found(request: Partial<SourceRequest>, isPaused = false) {
  const container = {
    Id: ID,
    Image: 'sha256:app',
    State: { Running: true, Paused: isPaused, StartedAt: '2020-01-01T00:00:00Z' },
    Config: {},
  };
  const resumed = { ...container, State: { ...container.State, Paused: false } };
  const docker = fakeDocker(`echo "$*" >> "$NOTES/calls"
case "$1 $2 $3" in
'image inspect '*) echo '${JSON.stringify([IMAGE])}' ;;
'inspect --type container')
  if [ -e "$NOTES/resumed" ]; then echo '${JSON.stringify([resumed])}'
  else echo '${JSON.stringify([container])}'; fi ;;
'ps --all '*) case "$*" in *name=${ID}*) [ ! "${isPaused}" = true ] || echo 'mark docker-flatten-${DEAD}-paused-${ID}' ;; esac ;;
"unpause ${ID} ") : > "$NOTES/resumed" ;;
esac`);
  const sweep = new Sweep([], new MemoryLog());
  const session = sessionWith(new Docker(), { canMountImages: true });
  const whole: SourceRequest = {
    image: undefined,
    container: undefined,
    platform: undefined,
    pull: 'missing',
    defaultPlatform: undefined,
    ...request,
  };
  const result = await findSource(session, whole, sweep);
  await sweep.settle();
  return { ...result, calls: docker.note('calls')?.trim().split('\n') ?? [] };
}

describe('findSource', () => {
  it('finds an image, in which commands can run', async () => {
    const { source, inEngine } = await found({ image: parseReference('app:1', 'image') });
    expect(inEngine).toBe(source);
    expect(inEngine?.image.names).toEqual([]);
    expect(source).toMatchObject({
      reference: 'app:1',
      id: 'sha256:app',
      ofContainer: undefined,
      layerCount: 1,
      knownBytes: 1000,
      shownConfig: { Env: ['A=b'] },
      isExact: true,
    });
    expect(source.hold).toBeUndefined();
  });

  it('finds a container, which is not an image in the engine', async () => {
    const { source, inEngine } = await found({ container: 'web' });
    expect(inEngine).toBeUndefined();
    expect(source).toMatchObject({ reference: 'web', id: 'sha256:app', ofContainer: ID });
    expect(source.hold).toBeDefined();
  });

  it('resumes a container that a killed run has paused, before it is inspected', async () => {
    const { source, calls } = await found({ container: 'web' }, true);
    expect(source.hold).toBeDefined();
    const order = calls.filter((call) => /^(?:inspect|unpause)/.test(call));
    expect(order).toEqual([
      'inspect --type container web',
      `unpause ${ID}`,
      'inspect --type container web',
    ]);
  });
});
