import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { createViewer } from '../../../src/engine/read/viewer.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';

const ID = 'ab'.repeat(32);
const source = imageWith({ id: `sha256:${ID}` });

/** Fakes an engine, with its API version, its meaning of an ID's first digits, and its answers to containers. */
async function viewed(shown: string, serverApiVersion: string, ...refusals: readonly string[]) {
  const docker = fakeDocker(`
echo "$1" >> "$NOTES/calls"
case "$1" in
image) echo '${JSON.stringify([{ Id: shown }])}' ;;
create)
  echo "$*" >> "$NOTES/creates"
  case $(wc -l <"$NOTES/creates" | tr -d ' ') in
  ${refusals.map((said, at) => `${at + 1}) echo "Error response from daemon: ${said}" >&2; exit 1 ;;`).join('\n')}
  esac
  echo ${'c'.repeat(64)} ;;
esac`);
  const log = new MemoryLog();
  const viewer = createViewer(sessionWith(new Docker(), { serverApiVersion, log }), source);
  const creates = () => docker.note('creates') ?? '';
  const calls = async () => {
    await viewer;
    return docker.note('calls');
  };
  return { viewer, log, creates, calls };
}

describe('createViewer', () => {
  it('creates a mount whose text fits in the 127 bytes of Docker 29.1', async () => {
    const { viewer, creates } = await viewed(source.id, '1.52');
    const { mountPath } = (await viewer)!;
    expect(creates()).toContain(`type=image,src=${ID.slice(0, 20)},dst=${mountPath}`);
    const text = `${'c'.repeat(64)},src=${ID.slice(0, 20)},dst=${mountPath}`;
    expect(text.length).toBeLessThanOrEqual(127);
  });

  it('covers directories with empty volumes', async () => {
    const docker = fakeDocker(`echo "$*" >> "$NOTES/creates"; echo ${'c'.repeat(64)}`);
    const viewer = await createViewer(sessionWith(new Docker()), source, ['usr/lib', 'opt']);
    const { mountPath } = viewer!;
    for (const path of ['usr/lib', 'opt'])
      expect(docker.note('creates')).toContain(
        `--mount type=volume,dst=${mountPath}/${path},volume-nocopy`,
      );
  });

  it.each(['sha256:another', ''])(
    'names the whole ID where its first digits are for %j',
    async (shown) => {
      const { viewer, creates } = await viewed(shown, '1.52');
      await viewer;
      expect(creates()).toContain(`type=image,src=${source.id},`);
    },
  );

  it.each(['1.51', '1.53', '1.56'])(
    'asks nothing before the mount with API %s, which has no such limit',
    async (api) => {
      const { calls, creates } = await viewed(source.id, api);
      expect(await calls()).toBe('create\n');
      expect(creates()).toContain(`type=image,src=${source.id},`);
    },
  );

  it.each([
    'mount source: "overlay": function not implemented',
    'failed to mount: fsopen overlay: operation not permitted',
    'max depth exceeded',
  ])('gives up a mount after a known refusal: %s', async (said) => {
    const { viewer, calls } = await viewed(source.id, '1.51', said, said);
    expect(await calls()).toBe('create\ncreate\n');
    expect(await viewer).toBeUndefined();
  });

  it('tries again, since a single failure may be temporary', async () => {
    const { viewer } = await viewed(source.id, '1.51', 'something broke');
    expect(await viewer).toBeDefined();
  });

  it('gives up a mount that is refused twice, with debug lines', async () => {
    const { viewer, log } = await viewed(
      source.id,
      '1.51',
      'file name too long',
      'file name too long',
    );
    expect(await viewer).toBeUndefined();
    expect(log.lines.join('\n')).toMatch(/does not mount the image: .*file name too long/);
  });

  it.each([
    ['no space left on device', 'NO_SPACE'],
    ['context deadline exceeded', 'DOCKER_FAILED'],
    [
      'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
      'NO_ENGINE',
    ],
  ])('fails if the engine itself fails: %s', async (said, code) => {
    const { viewer } = await viewed(source.id, '1.51', said, said);
    expect((await failureOf(viewer)).code).toBe(code);
  });
});
