import { afterEach, describe, expect, it } from 'vitest';
import { spellInputsFor } from '../../../src/base/spelling.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { hasLeftovers } from '../../../src/engine/containers/leftovers.ts';
import { addedMounts, watchMountPoints } from '../../../src/engine/containers/mount-points.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { contentOf, streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

afterEach(() => spellInputsFor('workflow'));

const engine = () =>
  sessionWith(new Docker(), { mayAddMounts: (runtime: string) => runtime !== 'runc' });

describe('addedMounts', () => {
  const of = (HostConfig: object, Env: string[] = []) =>
    addedMounts(engine(), { HostConfig, Config: { Env } }, ['/own']);

  it('do not exist for a plain runtime without devices', () => {
    for (const more of [{}, { DeviceRequests: null }, { DeviceRequests: [] }])
      expect(of({ Runtime: 'runc', ...more })).toBeUndefined();
  });

  it('are those of a runtime, with the variables that it reads', () => {
    const env = ['A=1', 'NVIDIA_VISIBLE_DEVICES=all', 'ROCR_VISIBLE_DEVICES=0', 'SECRET=x'];
    expect(of({ Runtime: 'gpus' }, env)).toEqual({
      by: 'its runtime "gpus"',
      options: [
        ...['--runtime', 'gpus', '--env', 'NVIDIA_VISIBLE_DEVICES=all'],
        ...['--env', 'ROCR_VISIBLE_DEVICES=0'],
      ],
      mounts: ['/own'],
    });
  });

  it.each([
    [
      { Driver: '', Count: -1, DeviceIDs: null, Capabilities: [['gpu']] },
      'count=all,capabilities=gpu',
    ],
    [
      { Driver: 'nvidia', Count: 2, Capabilities: [['gpu', 'utility']] },
      'count=2,"capabilities=gpu,utility",driver=nvidia',
    ],
    [{ Count: 0, DeviceIDs: ['0', '3'] }, '"device=0,3"'],
  ])('are those of the devices %j', (request, value) => {
    const added = of({ Runtime: 'runc', DeviceRequests: [request] });
    expect(added?.options).toEqual(['--runtime', 'runc', '--gpus', value]);
    expect(added?.by).toContain('devices');
  });

  it('are those of CDI devices', () => {
    const request = { Driver: 'cdi', DeviceIDs: ['vendor.com/gpu=0', 'vendor.com/gpu=1'] };
    expect(of({ DeviceRequests: [request] })?.options).toEqual([
      ...['--device', 'vendor.com/gpu=0', '--device', 'vendor.com/gpu=1'],
    ]);
  });
});

const ADDED = { by: 'it', options: ['--runtime', 'gpus'], mounts: ['/own'] };

describe('watchMountPoints', () => {
  it('names what a start leaves and the result keeps', async () => {
    const docker = fakeDocker(`for argument in "$@"; do echo "$argument"; done > "$NOTES/$1"
case "$1" in
create) echo ${'c'.repeat(64)} ;;
start) exit 1 ;;
diff) printf 'C /usr\\nA /usr/lib\\nA /usr/lib/x\\nA /link\\nA /own\\nA /data\\nA /written\\nA /excluded\\nA /gone\\n' ;;
esac`);
    const log = new MemoryLog();
    const source = imageWith({ volumes: ['/data'] });
    const points = await watchMountPoints({ ...engine(), log }, source, ADDED);
    expect(docker.note('create')).toMatch(
      /\n--runtime\ngpus\n--cap-drop\nALL\n[\s\S]*\n--entrypoint\n\/docker-flatten-/,
    );
    expect(docker.note('rm')).toContain('c'.repeat(64));
    const filter = new TarFilter(
      ({ name }) => (String(name) === 'excluded' ? 'drop' : 'keep'),
      points,
    );
    const tar = archive(
      entry({ name: 'usr/lib/', typeFlag: '5' }, ''),
      entry({ name: 'usr/lib/x' }, ''),
      entry({ name: 'link', typeFlag: '2', linkName: 'x' }, ''),
      entry({ name: 'own/', typeFlag: '5' }, ''),
      entry({ name: 'data/', typeFlag: '5' }, ''),
      entry({ name: 'written' }, 'by a command'),
      entry({ name: 'excluded' }, ''),
      entry({ name: 'empty' }, ''),
    );
    await contentOf(streamOf(tar).pipe(filter));
    points?.logNotice();
    spellInputsFor('command-line');
    points?.logNotice();
    expect(log.lines).toEqual([
      expect.stringMatching(/^notice: .* it created .*: "\/usr\/lib\/x", "\/link"\. Use "exclude"/),
      expect.stringMatching(/"\/link"\. Use --exclude to drop them\.$/),
    ]);
  });

  it.each([
    ['create', 'unknown or invalid runtime name: nvidia'],
    ['diff', 'No such container'],
    ['rm', 'removal is in progress'],
  ])('does not fail the run if "docker %s" fails', async (command, said) => {
    const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"
[ "$1" != ${command} ] || { echo 'Error response from daemon: ${said}' >&2; exit 1; }
case "$1" in create) echo ${'c'.repeat(64)} ;; diff) echo 'A /x' ;; esac`);
    const log = new MemoryLog();
    const runId = `run-${command}`;
    const points = await watchMountPoints({ ...engine(), runId, log }, imageWith(), ADDED);
    expect(points === undefined).toBe(command !== 'rm');
    expect(log.lines).toEqual([expect.stringMatching(`^debug: .*${said}`)]);
    // The container is removed, now or at the end of the run.
    expect(docker.note('calls')?.includes('rm')).toBe(command !== 'create');
    expect(hasLeftovers(runId)).toBe(command === 'rm');
  });

  it('fails if the run is ended in the meantime', async () => {
    fakeDocker('exit 1');
    const ended = AbortSignal.abort();
    const log = new MemoryLog();
    const watching = watchMountPoints({ ...engine(), log, signal: ended }, imageWith(), ADDED);
    expect((await failureOf(watching)).code).toBe('DOCKER_FAILED');
  });
});
