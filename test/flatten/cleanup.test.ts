import { expect, it } from 'vitest';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { removeContainer } from '../../src/engine/containers/create.ts';
import type { StoredImage } from '../../src/engine/store/store.ts';
import { cleanUp } from '../../src/flatten/cleanup.ts';
import type { FlattenOptions } from '../../src/inputs/options.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { sessionWith } from '../support/engine/sources.ts';
import { MemoryLog } from '../support/process/log.ts';

/** Tidies up after a run whose image takes the engine too long, and whose containers may be in use. */
async function tidied(rm: string) {
  const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"
case "$1" in rmi) exec sleep 30 ;; rm) ${rm} ;; esac`);
  const log = new MemoryLog();
  const engine = sessionWith(new Docker(), { log });
  const close = () => removeContainer(engine, 'c'.repeat(64));
  const stored = { reference: 'app:flat', importedId: 'sha256:import' } as StoredImage;
  const options = { timeoutSeconds: 60 } as FlattenOptions;
  await cleanUp({ engine, options }, stored, { close });
  return { calls: docker.note('calls')?.trim().split('\n').sort(), log };
}

it('does not search the engine for an image that it takes long to remove', async () => {
  const { calls, log } = await tidied('true');
  expect(calls).toEqual(['rm', 'rmi']);
  expect(log.lines).toEqual([expect.stringMatching(/^notice: The engine has not yet removed/)]);
});

it('looks for containers that could not be removed, however long an image takes', async () => {
  const { calls } = await tidied("echo 'removal failed' >&2; exit 1");
  expect(calls).toEqual(expect.arrayContaining(['images', 'ps', 'rm', 'rmi']));
});
