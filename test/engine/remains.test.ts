import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Docker } from '../../src/engine/docker.ts';
import { removeRemains, removeSpools } from '../../src/engine/remains.ts';
import { fakeDocker } from '../support/fake-docker.ts';
import { MemoryLog } from '../support/log.ts';
import { tempDir } from '../support/temp.ts';

/** Notes every command; `ps` and `images` list what is given. */
function dockerWith(containers: string, images: string, failure = '') {
  return fakeDocker(`echo "$*" >> "$NOTES/calls"
case "$1" in
ps) printf '%s' '${containers}' ;;
images) printf '%s' '${images}' ;;
rm|rmi) ${failure === '' ? ':' : `echo '${failure}' >&2; exit 1`} ;;
esac`);
}

const LABEL = 'label=io.github.docker-flatten.run=b-1-2-r';

describe('removeRemains', () => {
  it('removes what is marked as the run’s and nothing else', async () => {
    const docker = dockerWith('c1\nc2\n', 'sha256:i1\nsha256:i1\n');
    const log = new MemoryLog();
    await removeRemains(new Docker(), 'b-1-2-r', log);
    expect(docker.note('calls')?.trimEnd().split('\n')).toEqual([
      `ps --all --quiet --no-trunc --filter ${LABEL}`,
      'rm --force --volumes c1 c2',
      'rmi docker-flatten-pending:b-1-2-r',
      `images --all --quiet --no-trunc --filter ${LABEL}`,
      'rmi --force sha256:i1',
    ]);
    expect(log.lines).toEqual([]);
  });

  it('removes no container and no image where none is listed', async () => {
    const docker = dockerWith('', '');
    await removeRemains(new Docker(), 'r', new MemoryLog());
    expect(docker.note('calls')).not.toMatch(/^rm /m);
    expect(docker.note('calls')).not.toContain('--force');
  });

  it('says nothing of what is gone already', async () => {
    const log = new MemoryLog();
    dockerWith('c1', 'i1', 'Error response from daemon: No such image: x');
    await removeRemains(new Docker(), 'r', log);
    expect(log.lines).toEqual([]);
  });

  it('warns of trouble and goes on', async () => {
    const log = new MemoryLog();
    const docker = dockerWith('c1', 'i1', 'Error: the engine is on fire');
    await removeRemains(new Docker(), 'r', log);
    expect(log.lines).toHaveLength(3);
    for (const line of log.lines) expect(line).toMatch(/^warning: .*on fire/);
    expect(docker.note('calls')).toContain('rmi --force i1');
  });
});

describe('removeSpools', () => {
  it('removes the run’s directories and no other', async () => {
    const directory = tempDir();
    for (const name of ['docker-flatten-r1-abc', 'docker-flatten-r2-abc', 'other-r1'])
      mkdirSync(join(directory, name, 'below'), { recursive: true });
    await removeSpools(directory, 'r1', new MemoryLog());
    expect(existsSync(join(directory, 'docker-flatten-r1-abc'))).toBe(false);
    expect(existsSync(join(directory, 'docker-flatten-r2-abc/below'))).toBe(true);
    expect(existsSync(join(directory, 'other-r1'))).toBe(true);
  });

  it('minds no directory that is gone', async () => {
    const log = new MemoryLog();
    await removeSpools(join(tempDir(), 'gone'), 'r1', log);
    expect(log.lines).toEqual([]);
  });
});
