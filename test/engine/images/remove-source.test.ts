import { expect, it, onTestFinished, vi } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { removeOld } from '../../../src/engine/images/remove-source.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { MemoryLog } from '../../support/process/log.ts';

const source = imageWith({ id: `sha256:${'ab'.repeat(32)}` });

/** Fakes an engine with an unnamed source, whose removal runs a script. */
const removing = (script: string) =>
  fakeDocker(`
case "$1" in
image) echo '[{"Id":"${source.id}","RepoTags":[]}]' ;;
rmi) echo "$*" >> "$NOTES/removals"; ${script} ;;
esac`);

it('does not wait for an engine that does not answer, and logs what to do', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const docker = removing('exec sleep 60');
  const log = new MemoryLog();
  const removal = removeOld(sessionWith(new Docker(), { log }), source, 'sha256:new');
  await vi.waitUntil(() => docker.note('removals') !== undefined);
  await vi.advanceTimersByTimeAsync(11_000);
  await removal;
  expect(log.lines).toEqual([
    expect.stringMatching(
      /^notice: The engine is taking long to remove the source image, .* "docker rmi sha256:(?:ab){32}"\.$/,
    ),
  ]);
  expect(docker.note('removals')).toBe(`rmi ${source.id}\n`);
});

it.each([
  ['exit 0', /^info: Removed the source image/],
  ['echo "conflict: it has children" >&2; exit 1', /^notice: The source image was kept because/],
  [
    'echo "the engine is on fire" >&2; exit 1',
    /^warning: Could not remove the source image: .*on fire$/,
  ],
])('reports the outcome of the removal: %s', async (script, line) => {
  removing(script);
  const log = new MemoryLog();
  await removeOld(sessionWith(new Docker(), { log }), source, 'sha256:new');
  expect(log.lines).toEqual([expect.stringMatching(line)]);
});
