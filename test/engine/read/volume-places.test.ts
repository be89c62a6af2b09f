import { expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { madeMountPoints, missingOf } from '../../../src/engine/read/volume-places.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';

it('finds missing paths, and does not look below them', async () => {
  const asked: string[] = [];
  const isThere = async (path: string) => {
    asked.push(path);
    return path === 'var' || path === 'data';
  };
  const missing = await missingOf(['var', 'var/lib', 'var/lib/a', 'data', 'var/lib/b'], isThere);
  expect([...missing]).toEqual(['var/lib', 'var/lib/a', 'var/lib/b']);
  expect(asked).toEqual(['var', 'var/lib', 'data']);
});

it('leaves no container if it fails', async () => {
  const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"; echo ${'c'.repeat(64)}`);
  const files = {
    readArchive: () =>
      Promise.reject(new FlattenError('ENGINE_FAILED', 'it is gone', { hint: 'do so' })),
  };
  const source = imageWith({ volumes: ['/data'] });
  const looking = madeMountPoints(sessionWith(new Docker()), files, source, undefined);
  expect((await failureOf(looking)).message).toBe('it is gone');
  expect(docker.note('calls')).toBe('create\nrm\n');
});
