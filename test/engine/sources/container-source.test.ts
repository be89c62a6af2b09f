// A container as a source: what comes from it, and what from its image.
import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { containerSource } from '../../../src/engine/sources/container-source.ts';
import type { SourceContainer } from '../../../src/engine/sources/find-container.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { MemoryLog } from '../../support/process/log.ts';

const ID = '7'.repeat(64);
const MARK = 'c0ffee'.padEnd(64, '0');
const CONFIG = { Env: ['PATH=/bin'], Cmd: ['sh'] };

/** A container of an image with one layer, on a fake engine. */
function sourceOf(more: Partial<SourceContainer> = {}, script = 'exit 1') {
  const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"\n${script}`);
  const log = new MemoryLog();
  const versions = { version: '99', apiVersion: '1.50', serverApiVersion: '1.50' };
  const session = sessionWith(new Docker(), { ...versions, log, contentRoots: [] });
  const image = imageWith({
    reference: 'web',
    diffIds: ['sha256:a'],
    inspect: { Config: CONFIG, RootFS: { Layers: ['sha256:a'] } },
  });
  const container: SourceContainer = {
    id: ID,
    isRunning: false,
    isPaused: false,
    config: CONFIG,
    mounts: [],
    added: undefined,
    ...more,
  };
  const calls = () => docker.note('calls')?.trim().split('\n') ?? [];
  return { source: containerSource(session, { image, container }), log, calls };
}

/** The settings of a new container of the image. */
const FRESH = `case "$1" in
create) echo ${MARK} ;;
inspect) echo '${JSON.stringify([{ Config: { ...CONFIG, Labels: {} } }])}' ;;
esac`;

describe('a container', () => {
  it('has one layer more than its image, with the container’s name', () => {
    const { source } = sourceOf();
    expect(source).toMatchObject({
      reference: 'web',
      ofContainer: ID,
      layerCount: 2,
      diffIds: ['sha256:a'],
      notices: [],
      shownConfig: CONFIG,
    });
  });

  it('names what cannot be in the result', () => {
    const { source } = sourceOf({ mounts: ['/data', '/new\nline'] });
    expect(source.notices).toEqual([
      'What is in the container\'s volumes and mounts is not in the result: "/data", "/new\\nline".',
    ]);
  });

  it.each([
    ['runs', true, false, true],
    ['is paused by its user', true, true, false],
    ['has ended', false, false, false],
  ])('that %s can be paused: %s', (_, isRunning, isPaused, isMoving) => {
    const { source } = sourceOf({ isRunning, isPaused });
    expect(source.hold !== undefined).toBe(isMoving);
    expect(source.changedWhileRead !== undefined).toBe(isMoving);
  });

  it('is paused after a mark was made, and resumed once', async () => {
    const { source, calls } = sourceOf({ isRunning: true }, `[ "$1" != create ] || echo ${MARK}`);
    const resume = await source.hold?.();
    expect(calls()).toEqual(['create', 'pause']);
    await Promise.all([resume?.(), resume?.()]);
    expect(calls()).toEqual(['create', 'pause', 'unpause', 'rm']);
  });

  it('has its own settings, which are read once', async () => {
    const config = { ...CONFIG, Env: ['PATH=/bin', 'A=b'], Cmd: ['serve'] };
    const { source, calls } = sourceOf({ config }, FRESH);
    const [first, again] = await Promise.all([source.readConfig(), source.readConfig()]);
    expect(first.json['config']).toMatchObject({ Env: ['PATH=/bin', 'A=b'], Cmd: ['serve'] });
    expect(first.missing).toContain('taken from an inspect');
    expect(again).toBe(first);
    expect(calls()).toEqual(['create', 'inspect', 'rm']);
  });

  it('leaves no container behind if its config cannot be read', async () => {
    const script = `case "$1" in create) echo ${MARK} ;; inspect) exit 1 ;; esac`;
    const { source, calls } = sourceOf({}, script);
    await expect(source.readConfig()).rejects.toThrow('inspect');
    expect(calls()).toEqual(['create', 'inspect', 'rm']);
  });

  it('has the size that the engine shows, and no packed size', async () => {
    const sizes = JSON.stringify([{ SizeRootFs: 1500, SizeRw: 500 }]);
    const script = `case "$*" in
*--size*) echo '${sizes}' ;;
history*--quiet*) echo step ;;
history*) echo '{"CreatedBy":"RUN make","Size":"1000"}' ;;
esac`;
    const { source } = sourceOf({}, script);
    expect(await source.measure()).toEqual({
      bytes: 1500,
      packedBytes: undefined,
      history: [
        { command: 'RUN make', bytes: 1000, hasLayer: true },
        { command: 'container web', bytes: 500, hasLayer: true },
      ],
    });
  });
});
