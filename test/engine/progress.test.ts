// The progress that is shown while an engine works.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../src/engine/client/http-transport.ts';
import { STORE_TRAITS, type StoreKind } from '../../src/engine/client/store-traits.ts';
import { findImage } from '../../src/engine/images/find-image.ts';
import { pushTags } from '../../src/engine/images/push.ts';
import type { StoreRequest } from '../../src/engine/store/store.ts';
import { storeFor } from '../../src/engine/store/store-for.ts';
import { parseReference } from '../../src/image/reference.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { inspectOf, sessionWith } from '../support/engine/sources.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf, streamOf } from '../support/tar/streams.ts';
import { archive, entry } from '../support/tar/tar.ts';

const PLATFORM = { os: 'linux', architecture: 'amd64', variant: undefined };
const LAYER = archive(entry({ name: 'a' }, 'a'.repeat(3000)));
const DIGEST = `sha256:${'d'.repeat(64)}`;

/** Stores a layer in an engine that accepts everything. Returns the log and the result. */
async function stored(kind: StoreKind) {
  const store = STORE_TRAITS[kind];
  const layer = new TarFilter(() => 'keep');
  streamOf(LAYER).pipe(layer);
  let diffId = '';
  const transport = new HttpTransport('/no/such.sock', '1.48');
  transport.importImage = async (tar) => {
    diffId = `sha256:${createHash('sha256')
      .update(await contentOf(tar))
      .digest('hex')}`;
    return DIGEST;
  };
  transport.loadImage = async (image) => {
    await contentOf(image);
    return '';
  };
  const docker = new Docker();
  docker.try = inspectOf({ [DIGEST]: () => diffId });
  const request: StoreRequest = {
    platform: PLATFORM,
    annotations: async () => ({}),
    configFor: async () => Buffer.from('{}'),
    compression: { kind: 'none' },
    tempDir: tempDir(),
    saveTo: undefined,
    totalBytes: () => 4000,
  };
  const log = new MemoryLog();
  const engine = sessionWith(docker, { transport, platform: PLATFORM, store });
  const image = await storeFor(store).store({ ...engine, log }, layer, request);
  return { log, image };
}

describe('storing', () => {
  it.each<[string, StoreKind, string[]]>([
    ['a containerd store', 'containerd', ['Read', 'Load', 'Unpack']],
    ['a graph driver', 'graph-driver', ['Read', 'Store']],
  ])('in %s shows progress of each step', async (_, kind, titles) => {
    const { log } = await stored(kind);
    expect(log.progress.map(({ title }) => title)).toEqual(titles);
    const [reading] = log.progress;
    expect(reading?.isEstimate).toBe(true);
    expect(reading?.doneBytes?.()).toBe(LAYER.length);
    expect(reading?.totalBytes?.()).toBe(4000);
  });

  it('counts the loaded bytes exactly', async () => {
    const { log, image } = await stored('containerd');
    const loading = log.progress[1];
    expect(loading?.isEstimate).not.toBe(true);
    expect(loading?.totalBytes?.()).toBe(image.packedBytes);
    expect(loading?.doneBytes?.()).toBe(image.packedBytes);
  });
});

describe('a registry', () => {
  it('shows progress of each push', async () => {
    fakeDocker(`echo 'digest: ${DIGEST} size: 1'`);
    const log = new MemoryLog();
    const tags = [parseReference('app:1', 'tag'), parseReference('app:2', 'tag')];
    await pushTags(sessionWith(new Docker(), { log }), tags, { newBytes: 1, newPackedBytes: 1 });
    expect(log.progress).toEqual([{ title: 'Push' }, { title: 'Push' }]);
  });

  it('shows progress of a pull', async () => {
    fakeDocker('echo "No such image: manifest unknown" >&2; exit 1');
    const log = new MemoryLog();
    const request = {
      image: parseReference('app', 'image'),
      platform: undefined,
      pull: 'missing' as const,
      defaultPlatform: undefined,
    };
    await failureOf(findImage(sessionWith(new Docker(), { log }), request));
    expect(log.progress).toEqual([{ title: 'Pull' }]);
  });
});
