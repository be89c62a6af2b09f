import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { Engine } from '../../../src/engine/client/engine.ts';
import { STORE_TRAITS, type StoreKind } from '../../../src/engine/client/store-traits.ts';
import { describeHiddenFields, hiddenFields } from '../../../src/engine/metadata/hidden-fields.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';

const engine = (store: StoreKind, server: string, agreed = server) =>
  sessionWith(new Docker(), {
    version: '99',
    store: STORE_TRAITS[store],
    apiVersion: agreed,
    serverApiVersion: server,
  });
const source = imageWith({
  inspect: { Config: { ExposedPorts: { '80/tcp': {} }, Healthcheck: { Test: ['NONE'] } } },
});

describe('hiddenFields', () => {
  it('are few if a graph driver shows its whole config', () => {
    const always = ['os.features', 'fields that Docker does not know'];
    const build = ['container', 'container_config'];
    expect(hiddenFields(engine('graph-driver', '1.41'), imageWith())).toEqual(always);
    expect(hiddenFields(engine('graph-driver', '1.41'), source)).toEqual([
      'StartInterval of the health check',
      ...always,
    ]);
    expect(hiddenFields(engine('graph-driver', '1.48'), source)).toEqual([...build, ...always]);
    // An old client sees more.
    expect(hiddenFields(engine('graph-driver', '1.48', '1.41'), source)).toEqual(always);
  });

  it.each<[string, Engine]>([
    ['Docker 28.2', engine('graph-driver', '1.50')],
    ['Docker 28.2 by an older API', engine('graph-driver', '1.50', '1.44')],
    ['a containerd store', engine('containerd', '1.43')],
  ])('are the same as before on %s', (_, of) => {
    const hidden = hiddenFields(of, source);
    for (const field of ['Hostname', 'Domainname', 'Tty', 'OpenStdin', 'StdinOnce', 'StopTimeout'])
      expect(hidden).toContain(field);
    expect(hidden).not.toContain('ExposedPorts as they were written');
  });

  it('include the ports on Docker 29, if there are any', () => {
    const of = engine('graph-driver', '1.52');
    expect(hiddenFields(of, source)).toContain('ExposedPorts as they were written');
    expect(hiddenFields(of, imageWith()).join()).not.toContain('ExposedPorts');
  });
});

describe('describeHiddenFields', () => {
  it('names all of them, and the effect on the ID', () => {
    expect(describeHiddenFields(engine('graph-driver', '1.50'), source)).toEqual(
      expect.stringMatching(
        /^Docker 99 .* its ID differs from .*: Hostname, .*, os\.features, fields that Docker does not know\.$/,
      ),
    );
  });
});
