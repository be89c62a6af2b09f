import { describe, expect, it } from 'vitest';
import { Docker } from '../../src/engine/docker.ts';
import { createViewer } from '../../src/engine/viewer.ts';
import { failureOf } from '../support/errors.ts';
import { fakeDocker } from '../support/fake-docker.ts';
import { MemoryLog } from '../support/log.ts';
import { engineWith, sourceWith } from '../support/sources.ts';

const ID = 'ab'.repeat(32);
const source = sourceWith({ id: `sha256:${ID}` });

/** An engine that takes an ID's first digits for this, and says this to its first containers. */
async function viewed(shown: string, ...refusals: readonly string[]) {
  const docker = fakeDocker(`
case "$1" in
image) echo "${shown}" ;;
create)
  echo "$*" >> "$NOTES/creates"
  case $(wc -l <"$NOTES/creates" | tr -d ' ') in
  ${refusals.map((said, at) => `${at + 1}) echo "Error response from daemon: ${said}" >&2; exit 1 ;;`).join('\n')}
  esac
  echo ${'c'.repeat(64)} ;;
esac`);
  const log = new MemoryLog();
  const viewer = createViewer(engineWith(new Docker()), source, 'run', log);
  const creates = () => docker.note('creates') ?? '';
  return { viewer, log, creates };
}

describe('createViewer', () => {
  it('has a mount with room in the text of Docker 29.1, of 127 bytes', async () => {
    const { viewer, creates } = await viewed(source.id);
    const { mountPath } = (await viewer)!;
    expect(creates()).toContain(`type=image,src=${ID.slice(0, 20)},dst=${mountPath}`);
    const text = `${'c'.repeat(64)},src=${ID.slice(0, 20)},dst=${mountPath}`;
    expect(text.length).toBeLessThanOrEqual(127);
  });

  it.each(['sha256:another', ''])(
    'names the whole ID where its first digits are for %j',
    async (shown) => {
      const { viewer, creates } = await viewed(shown);
      await viewer;
      expect(creates()).toContain(`type=image,src=${source.id},`);
    },
  );

  it('asks again, since what fails once is trouble', async () => {
    const { viewer } = await viewed(source.id, 'something broke');
    expect(await viewer).toBeDefined();
  });

  it('gives up a mount that is refused twice, with debug lines', async () => {
    const { viewer, log } = await viewed(source.id, 'file name too long', 'file name too long');
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
  ])('fails where the engine is in trouble: %s', async (said, code) => {
    const { viewer } = await viewed(source.id, said, said);
    expect((await failureOf(viewer)).code).toBe(code);
  });
});
