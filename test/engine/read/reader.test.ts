import { expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import { openReader } from '../../../src/engine/read/reader.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { containerInspect, imageWith, sessionWith } from '../../support/engine/sources.ts';

it.each([
  ['no other engine would have made', true, false],
  ['are those of the image', false, true],
])('is reproducible unless mount points %s', async (_title, mayHaveMounts, isReproducible) => {
  fakeDocker(
    `[ "$1" != inspect ] || echo '${containerInspect('2020-01-01T00:00:00Z', '2020-01-01T00:00:01Z', '2020-01-01T00:00:02Z')}'`,
  );
  const engine = sessionWith(new Docker(), {
    transport: new HttpTransport('/no/such.sock', '1.41'),
    store: STORE_TRAITS['graph-driver'],
    canMountImages: false,
    mapsOwners: false,
  });
  const changed = { id: 'c'.repeat(64), isOwn: true, mayHaveMounts };
  const readConfig = () => Promise.reject(new Error('no config is needed'));
  const reader = await openReader(engine, imageWith(), readConfig, changed);
  expect(reader.isReproducible).toBe(isReproducible);
});
